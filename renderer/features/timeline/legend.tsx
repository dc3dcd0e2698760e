import { StrengthMark } from '@/ui/strength-mark'
import { useChart } from './chart-context'
import css from './legend.module.css'

/** What the marks mean. */
export function Legend() {
  const { criterion } = useChart()
  return (
    <ul aria-label="What the marks mean" className={css.legend}>
      <li>
        <StrengthMark strength="strong" silent /> strong
      </li>
      <li>
        <StrengthMark strength="moderate" silent /> moderate
      </li>
      <li>
        <StrengthMark strength="weak" silent /> weak
      </li>
      <li>
        <StrengthMark strength="strong" bridge silent /> bridge
      </li>
      <li>
        <span className={css.solid} aria-hidden="true" /> ML work
      </li>
      <li>
        <span className={css.dotted} aria-hidden="true" /> software engineering
      </li>
      <li className={css.keys}>
        <kbd>1</kbd> to <kbd>9</kbd> {criterion === null ? 'highlight a criterion' : 'highlight another'}
      </li>
    </ul>
  )
}
