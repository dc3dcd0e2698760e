import { formatNumber } from '@shared/format'
import { testScoreOf } from '@shared/project/test-score'
import type { RecordOf } from '@shared/records/kinds'
import { ScoreSummary } from '../score/score-summary'
import styles from './score-read.module.css'

/** An ML Test Score: its sums, then every check with its points and note. */
export function ScoreRead({ record }: { record: RecordOf<'test-score'> }) {
  return (
    <div className={styles.score}>
      <ScoreSummary record={record} level={3} />
      {testScoreOf(record).sections.map(({ section, label, score, checks }) => (
        <details key={section} className={styles.section}>
          <summary>
            {label} <span className={styles.sum}>{formatNumber(score, 1)} of 7</span>
          </summary>
          <ul>
            {checks.map(({ id, text, state, points }) => (
              <li key={id} className={styles.check}>
                <span>{text}</span>
                <span className={styles.points}>{state === null ? 'Not said' : formatNumber(points, 1)}</span>
                <Note text={noteOf(record, id)} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function Note({ text }: { text: string }) {
  return text === '' ? null : <p className={styles.note}>{text}</p>
}

function noteOf(record: RecordOf<'test-score'>, id: string): string {
  const [section = '', name = ''] = id.split('.')
  const answers = record[section] as Readonly<Record<string, { note: string } | undefined>> | undefined
  return answers?.[name]?.note ?? ''
}
