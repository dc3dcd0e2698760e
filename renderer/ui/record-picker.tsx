import { Combobox } from '@base-ui/react/combobox'
import type { RecordSummary } from '@shared/records/summary'
import { Plus } from 'lucide-react'
import { useContext, useState } from 'react'
import control from './control.module.css'
import { FieldContext, useControlAttributes } from './field-context'
import floating from './floating.module.css'
import { Icon } from './icon'
import { KindIcon } from './kind-icon'
import styles from './record-picker.module.css'

/** Beginning a record by its title where it is not there yet. */
export interface CreateInPicker {
  /** What is made: "person". */
  label: string
  run: (title: string) => void
}

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
  create?: CreateInPicker | undefined
}

/** What the list offers: a record, or to begin one of the typed title. */
type Choice = RecordSummary | { id: ''; title: string }

/** Finds one record by its title or exhibit number. Emptying the text takes the record away. */
export function RecordPicker({ records, kinds, value, onChange, create, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const offered = kinds.length === 0 ? records : records.filter(({ kind }) => kinds.includes(kind))
  const chosen = value === null ? null : (records.find(({ id }) => id === value) ?? null)
  const fresh = typed?.trim() ?? ''
  const isNew = create !== undefined && fresh !== '' && !offered.some(({ title }) => title === fresh)
  const choose = (choice: Choice | null) => {
    setTyped(null)
    if (choice?.id === '') create?.run(choice.title)
    else onChange(choice?.id ?? null)
  }
  return (
    <Combobox.Root<Choice>
      items={isNew ? [...offered, { id: '', title: fresh }] : offered}
      value={chosen}
      onValueChange={choose}
      inputValue={typed ?? (chosen ? nameOf(chosen) : '')}
      onInputValueChange={(text, { reason }) => {
        if (reason !== 'input-change') return
        setTyped(text)
        if (text === '' && chosen) onChange(null)
      }}
      onOpenChange={(open) => open || setTyped(null)}
      isItemEqualToValue={(a, b) => a.id === b.id}
      itemToStringLabel={nameOf}
      filter={(choice, query) => choice.id === '' || contains(nameOf(choice), query)}
      limit={50}
      autoHighlight
    >
      <PickerInput {...rest} />
      <Choices newLabel={create?.label ?? ''} />
    </Combobox.Root>
  )
}

type InputProps = Pick<Props, 'placeholder' | 'label' | 'onBlur' | 'autoFocus'>

function PickerInput({ placeholder = 'Find by title or exhibit', label, onBlur, autoFocus }: InputProps) {
  const attributes = useControlAttributes()
  const links = useContext(FieldContext)
  return (
    <Combobox.Input
      {...attributes}
      {...(label === undefined ? { 'aria-labelledby': links?.label } : { 'aria-label': label })}
      placeholder={placeholder}
      onBlur={onBlur}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the person just asked to pick
      autoFocus={autoFocus}
      className={control.line}
    />
  )
}

function Choices({ newLabel }: { newLabel: string }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={floating.positioner} sideOffset={4} align="start">
        <Combobox.Popup className={floating.popup}>
          <Combobox.Empty className={styles.none}>Nothing of that name.</Combobox.Empty>
          <Combobox.List>
            {(choice: Choice) => (
              <Combobox.Item key={choice.id} value={choice} className={floating.item}>
                {'kind' in choice ? <KindIcon kind={choice.kind} /> : <Icon of={Plus} />}
                {'exhibit' in choice && <span className={styles.exhibit}>{choice.exhibit}</span>}
                <span className={styles.title}>
                  {choice.id === '' ? `New ${newLabel} \u201C${choice.title}\u201D` : choice.title}
                </span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}

const nameOf = (choice: Choice) =>
  'exhibit' in choice && choice.exhibit ? `${choice.exhibit} ${choice.title}` : choice.title

const contains = (text: string, query: string) => text.toLowerCase().includes(query.trim().toLowerCase())
