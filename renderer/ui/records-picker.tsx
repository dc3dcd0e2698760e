import type { RecordSummary } from '@shared/records/summary'
import { Chip } from './chip'
import { RecordPicker, type CreateInPicker } from './record-picker'
import styles from './records-picker.module.css'

interface Props {
  records: readonly RecordSummary[]
  kinds: readonly string[]
  /** Ids, in order. One that is not among the records is shown as missing and can be taken away. */
  values: readonly string[]
  onChange: (ids: string[]) => void
  placeholder?: string | undefined
  label?: string | undefined
  onBlur?: (() => void) | undefined
  create?: CreateInPicker | undefined
}

/** Several records, each picked by its title or exhibit number. */
export function RecordsPicker({ records, kinds, values, onChange, placeholder, label, onBlur, create }: Props) {
  const left = records.filter(({ id }) => !values.includes(id))
  return (
    <div className={styles.picker}>
      {values.length > 0 && (
        <ul className={styles.chosen}>
          {values.map((id) => (
            <li key={id}>
              <Chosen
                record={records.find((record) => record.id === id)}
                onRemove={() => onChange(values.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <RecordPicker
        records={left}
        kinds={kinds}
        value={null}
        onChange={(id) => id !== null && onChange([...values, id])}
        placeholder={placeholder ?? 'Add by title or exhibit'}
        label={label}
        onBlur={onBlur}
        create={create}
      />
    </div>
  )
}

function Chosen({ record, onRemove }: { record: RecordSummary | undefined; onRemove: () => void }) {
  if (!record) return <Chip value="A record that is not here" onRemove={onRemove} />
  return <Chip label={record.exhibit ?? undefined} value={record.title} onRemove={onRemove} />
}
