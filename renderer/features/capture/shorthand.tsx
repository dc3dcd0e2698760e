import styles from './shorthand.module.css'

const WORDS: readonly (readonly [string, string])[] = [
  ['/impact', 'the kind of record, by the first letters of its name'],
  ['+elasticity', 'the project'],
  ['@ana', 'a person'],
  ['!C3', 'a criterion it counts for, by id or by a word of its name'],
  ['^yesterday', 'the day: ^2026-11-20, ^monday, ^-3d too'],
  ['#data-quality', 'a tag'],
]

/** The words that the field understands. */
export function Shorthand() {
  return (
    <div className={styles.sheet}>
      <dl className={styles.words}>
        {WORDS.map(([word, what]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        A tinted word is understood. Backspace right behind it makes it text again. Paste a link, a picture or a file to
        attach it.
      </p>
    </div>
  )
}
