import { Combobox } from '@base-ui/react/combobox'
import type { RecordSummary } from '@shared/records/summary'
import { useContext, useState } from 'react'
import control from './control.module.css'
import { FieldContext, useControlAttributes } from './field-context'
import floating from './floating.module.css'
import { KindIcon } from './kind-icon'
import styles from './record-picker.module.css'

interface Props {
  /** What may be picked. */
  records: readonly RecordSummary[]
  /** The kinds that may be picked; empty means any. */
  kinds: readonly string[]
  value: string | null
  onChange: (id: string | null) => void
  placeholder?: string | undefined
  /** Its name where no Field stands around it. */
  label?: string | undefined
  onBlur?: (() => void) | undefined
  autoFocus?: boolean
}

/** Finds one record by its title or exhibit number. Emptying the text takes the record away. */
export function RecordPicker({ records, kinds, value, onChange, placeholder, label, onBlur, autoFocus }: Props) {
  const attributes = useControlAttributes()
  const links = useContext(FieldContext)
  const offered = kinds.length === 0 ? records : records.filter(({ kind }) => kinds.includes(kind))
  const chosen = value === null ? null : (records.find(({ id }) => id === value) ?? null)
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Combobox.Root
      items={offered}
      value={chosen}
      onValueChange={(next) => {
        setTyped(null)
        onChange(next?.id ?? null)
      }}
      inputValue={typed ?? (chosen ? nameOf(chosen) : '')}
      onInputValueChange={(text, { reason }) => {
        if (reason === 'input-change') setTyped(text)
        if (reason === 'input-change' && text === '' && chosen) onChange(null)
      }}
      onOpenChange={(open) => open || setTyped(null)}
      isItemEqualToValue={(a, b) => a.id === b.id}
      itemToStringLabel={nameOf}
      filter={(record, query) => nameOf(record).toLowerCase().includes(query.trim().toLowerCase())}
      limit={50}
      autoHighlight
    >
      <Combobox.Input
        {...attributes}
        {...(label === undefined ? { 'aria-labelledby': links?.label } : { 'aria-label': label })}
        placeholder={placeholder ?? 'Find by title or exhibit'}
        onBlur={onBlur}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the person just asked to pick
        autoFocus={autoFocus}
        className={control.line}
      />
      <Combobox.Portal>
        <Combobox.Positioner className={floating.positioner} sideOffset={4} align="start">
          <Combobox.Popup className={floating.popup}>
            <Combobox.Empty className={styles.none}>
              Nothing of that name. Write it first, then come back.
            </Combobox.Empty>
            <Combobox.List>
              {(record: RecordSummary) => (
                <Combobox.Item key={record.id} value={record} className={floating.item}>
                  <KindIcon kind={record.kind} />
                  <span className={styles.exhibit}>{record.exhibit}</span>
                  <span className={styles.title}>{record.title}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

const nameOf = ({ exhibit, title }: RecordSummary) => (exhibit ? `${exhibit} ${title}` : title)
