import type { Field, Fields } from '@shared/records/field'
import styles from './fields-read.module.css'
import { fieldWords } from './field-words'
import { Ledger } from './ledger'
import { LedgerRow } from './ledger-row'
import { Prose } from './prose'
import { RecordLink } from './record-link'
import { says } from './says'
import { WeighedRead } from './weighed-read'

interface Props {
  fields: Fields
  names: readonly string[]
  values: Readonly<Record<string, unknown>>
}

interface Said {
  name: string
  field: Field
  value: unknown
}

/** What is said in some fields, in their order: short values as a ledger, long text below its label. What is not said takes no room. */
export function FieldsRead({ fields, names, values }: Props) {
  const said = names.flatMap((name) => {
    const field = fields[name]
    return field && says(values[name]) ? [{ name, field, value: values[name] }] : []
  })
  return (
    <div className={styles.fields}>
      {inRuns(said).map((run) =>
        run.every(({ field }) => isShort(field)) ? (
          <ShortValues key={run[0]?.name} said={run} />
        ) : (
          run.map(({ name, field, value }) => (
            <div key={name}>
              <h4 className={styles.label}>{field.label}</h4>
              <LongValue field={field} value={value} quoted={name === 'quote'} />
            </div>
          ))
        ),
      )}
    </div>
  )
}

const ShortValues = ({ said }: { said: readonly Said[] }) => (
  <Ledger>
    {said.map(({ name, field, value }) => (
      <LedgerRow key={name} label={field.label}>
        <ShortValue field={field} value={value} />
      </LedgerRow>
    ))}
  </Ledger>
)

/** Short values that follow on each other, and long ones, each run on its own. */
function inRuns(said: readonly Said[]): Said[][] {
  const runs: Said[][] = []
  for (const one of said) {
    const last = runs.at(-1)
    if (last?.[0] && isShort(last[0].field) === isShort(one.field)) last.push(one)
    else runs.push([one])
  }
  return runs
}

const isShort = ({ control }: Field) => !['prose', 'lines', 'group', 'rows'].includes(control)

function ShortValue({ field, value }: { field: Field; value: unknown }) {
  const ids = field.control === 'reference' ? [value] : field.control === 'references' ? value : undefined
  if (!Array.isArray(ids)) return fieldWords(field, value)
  return (
    <ul>
      {ids.map((id) => (
        <li key={String(id)}>
          <RecordLink id={String(id)} />
        </li>
      ))}
    </ul>
  )
}

function LongValue({ field, value, quoted }: { field: Field; value: unknown; quoted: boolean }) {
  const { control, fields = {} } = field
  if (control === 'group')
    return (
      <FieldsRead fields={fields} names={Object.keys(fields)} values={value as Readonly<Record<string, unknown>>} />
    )
  if (field.tabular) return <WeighedRead fields={fields} rows={value as readonly Readonly<Record<string, unknown>>[]} />
  if (control === 'rows')
    return <RowsRead fields={fields} rows={value as readonly Readonly<Record<string, unknown>>[]} />
  if (control !== 'lines') return <Prose text={String(value)} quoted={quoted} />
  return (
    <ul className={styles.lines}>
      {(value as readonly string[]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** The rows of a table, each as a small ledger: a pane has no room for columns. */
function RowsRead({ fields, rows }: { fields: Fields; rows: readonly Readonly<Record<string, unknown>>[] }) {
  return (
    <ol>
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
        <li key={at} className={styles.row}>
          <FieldsRead fields={fields} names={Object.keys(fields)} values={row} />
        </li>
      ))}
    </ol>
  )
}
