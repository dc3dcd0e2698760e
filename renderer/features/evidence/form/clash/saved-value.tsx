import { fieldChanges } from '@shared/history/field-changes'
import type { VaultRecord } from '@shared/records/kinds'
import { FieldsRead } from '../../read/fields-read'
import { says } from '../../read/says'
import { fieldOf, labelOf } from './label-of'
import styles from './saved-value.module.css'

/** One field of a record, to be read. */
export function SavedValue({ name, record }: { name: string; record: VaultRecord }) {
  const field = fieldOf(record, name)
  if (!says(record[name])) return <p className={styles.empty}>Left empty there</p>
  // The name of the field stands above already.
  if (field) return <FieldsRead fields={{ [name]: { ...field, label: '' } }} names={[name]} values={record} />
  return <p className={styles.text}>{inWords(record, name)}</p>
}

function inWords(record: VaultRecord, name: string): string {
  const value = record[name]
  if (typeof value === 'string' && name === 'title') return value
  const label = labelOf(record, name)
  return fieldChanges(null, record, () => undefined).find(({ field }) => field === label)?.after ?? String(value)
}
