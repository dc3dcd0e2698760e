import type { Fields } from '@shared/records/field'
import { fieldWords } from './field-words'
import { Ledger } from './ledger'
import { LedgerRow } from './ledger-row'
import { says } from './says'
import styles from './weighed-read.module.css'

interface Props {
  fields: Fields
  rows: readonly Readonly<Record<string, unknown>>[]
}

/** What was weighed, one under the other: its name, then what is said of it. A pane has no room for columns. */
export function WeighedRead({ fields, rows }: Props) {
  const [first, ...columns] = Object.entries(fields)
  return (
    <ol className={styles.list}>
      {rows.filter(says).map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
        <li key={at} className={styles.row}>
          <p className={styles.name}>{(first && fieldWords(first[1], row[first[0]])) || 'No name yet'}</p>
          <Ledger>
            {columns
              .filter(([name]) => says(row[name]))
              .map(([name, field]) => (
                <LedgerRow key={name} label={field.label}>
                  {fieldWords(field, row[name])}
                </LedgerRow>
              ))}
          </Ledger>
        </li>
      ))}
    </ol>
  )
}
