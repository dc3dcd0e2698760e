import { lazy, Suspense, type ReactNode } from 'react'
import { isPlain } from '@shared/markdown/plain'
import type { RecordSummary } from '@shared/records/summary'
import { classes } from '../classes'
import styles from './written-text.module.css'

/** What reads Markdown is only loaded where a text has a mark. */
const FormattedText = lazy(async () => ({ default: (await import('./formatted-text')).FormattedText }))

interface Props {
  text: string
  /** Where cited exhibits are looked up; one that is not there stays as it was typed. */
  records: readonly RecordSummary[]
  /** The picture that a text names, where its record has it. */
  picture?: ((target: string, alt: string) => ReactNode) | undefined
  /** A document of its own: its headings are headings of the page, from the level below this one. */
  headingsBelow?: number | undefined
  className?: string | undefined
}

/** A long text as it prints: headings, lists, tables, code, links and formulas. */
export function WrittenText({ text, className, ...world }: Props) {
  return (
    <div className={classes(styles.text, className)}>
      {isPlain(text) ? (
        <p>{text.trim()}</p>
      ) : (
        <Suspense fallback={<p className={styles.typed}>{text.trim()}</p>}>
          <FormattedText text={text} {...world} />
        </Suspense>
      )}
    </div>
  )
}
