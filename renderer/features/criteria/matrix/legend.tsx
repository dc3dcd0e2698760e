import { StrengthMark } from '@/ui/strength-mark'
import css from './legend.module.css'

/** What the marks mean. */
export function Legend() {
  return (
    <div className={css.legend}>
      <span>
        <StrengthMark strength="strong" silent /> strong
      </span>
      <span>
        <StrengthMark strength="moderate" silent /> moderate
      </span>
      <span>
        <StrengthMark strength="weak" silent /> weak
      </span>
      <span>
        <StrengthMark strength="strong" bridge silent /> square: bridge evidence
      </span>
      <span className={css.run}>
        <i /> sustained
      </span>
      <span className={css.keys} aria-hidden="true">
        <kbd>Arrows</kbd> move <kbd>Enter</kbd> open
      </span>
    </div>
  )
}
