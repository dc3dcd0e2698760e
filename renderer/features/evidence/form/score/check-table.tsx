import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { Segmented } from '@/ui/segmented'
import { TextInput } from '@/ui/text-input'
import { formatNumber } from '@shared/format'
import { CHECK_POINTS, CHECK_STATES, type CheckState, type TestScoreSection } from '@shared/project/test-score-checks'
import { testScoreOf, type CheckScore } from '@shared/project/test-score'
import type { ParsedDraft, RecordOf } from '@shared/records/kinds'
import { useScoreBefore } from '../../score/use-score-before'
import styles from './check-table.module.css'

type Scored = Extract<ParsedDraft, { kind: 'test-score' }>

interface Props {
  draft: Draft<ParsedDraft>
  record: Scored
  section: TestScoreSection
}

const states = Object.entries(CHECK_POINTS).map(([value, points]) => ({
  value: value as CheckState,
  label: formatNumber(points, 1),
}))

const legend = Object.entries(CHECK_STATES)
  .map(([state, words]) => `${formatNumber(CHECK_POINTS[state as CheckState], 1)}: ${words.toLowerCase()}`)
  .join('; ')

/** The seven checks of one section as a table, with their sum. */
export function CheckTable({ draft, record, section }: Props) {
  const before = useScoreBefore(record)
  const own = sectionOf(record, section)
  const was = before ? sectionOf(before, section) : null
  return (
    <fieldset data-field={section}>
      <legend className={styles.unseen}>{own?.label}</legend>
      <p className={styles.legend}>{legend}.</p>
      <ol>
        {own?.checks.map((check, at) => (
          <CheckRow key={check.id} draft={draft} record={record} check={check} was={was?.checks[at]?.points ?? null} />
        ))}
      </ol>
      <p className={styles.sum}>
        Sum
        {was && <span className={styles.was}>was {formatNumber(was.score, 1)}</span>}
        <output aria-label={`${own?.label}, sum`}>{formatNumber(own?.score ?? 0, 1)}</output>
      </p>
    </fieldset>
  )
}

const sectionOf = (record: Pick<RecordOf<'test-score'>, TestScoreSection>, section: TestScoreSection) =>
  testScoreOf(record).sections.find((one) => one.section === section)

interface RowProps extends Omit<Props, 'section'> {
  check: CheckScore
  /** Points at the score before; null where this is the first. */
  was: number | null
}

function CheckRow({ draft, record, check: { id, text, state, points }, was }: RowProps) {
  const [section, name] = id.split('.') as [TestScoreSection, string]
  const answers = record[section] as Readonly<Record<string, { note: string } | undefined>>
  const set = (patch: { done?: CheckState; note?: string }) =>
    draft.change((now) => {
      const rows = (now as Scored)[section] as Readonly<Record<string, object | undefined>>
      return { [section]: { ...rows, [name]: { ...rows[name], ...patch } } }
    })
  return (
    <li data-field={id} className={styles.check}>
      <p className={styles.text}>{text}</p>
      {was !== null && was !== points && <span className={styles.was}>was {formatNumber(was, 1)}</span>}
      <div className={styles.state}>
        <Segmented
          label={text}
          value={state ?? ('' as CheckState)}
          options={states}
          onChange={(done) => set({ done })}
        />
      </div>
      <Field label={`Note: ${text}`} hideLabel error={draft.errorAt(section, name, 'note')} className={styles.note}>
        <TextInput
          value={answers[name]?.note ?? ''}
          onChange={(note) => set({ note })}
          onBlur={() => void draft.flush()}
          placeholder="Note: where it can be seen"
        />
      </Field>
    </li>
  )
}
