import { StrengthMark } from '@/ui/strength-mark'
import css from './legend.module.css'

/** What the marks mean. */
export function Legend() {
  return (
    <p className={css.legend}>
      <b>Self-rated</b>
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
        <StrengthMark strength={null} silent /> not rated
      </span>
      <span>
        <StrengthMark strength="strong" bridge silent /> square: software engineering, as a bridge
      </span>
    </p>
  )
}
