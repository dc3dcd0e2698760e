import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { useContext, type ReactNode } from 'react'
import { classes } from './classes'
import control from './control.module.css'
import { FieldContext, useControlAttributes } from './field-context'
import floating from './floating.module.css'
import { Icon } from './icon'
import styles from './select.module.css'

interface Props<V extends string> {
  value: V | null
  /** A note stands at the end of its line: a count, a mark. */
  choices: readonly { value: V; label: string; note?: ReactNode }[]
  onChange: (value: V | null) => void
  /** What an unsaid value is called; without it one of the choices has to be taken. */
  emptyLabel?: string | undefined
  /** Its name where no Field stands around it. */
  label?: string | undefined
  onBlur?: (() => void) | undefined
}

export function Select<V extends string>({ value, choices, onChange, emptyLabel, label, onBlur }: Props<V>) {
  const attributes = useControlAttributes()
  const links = useContext(FieldContext)
  const items: { value: V | null; label: string; note?: ReactNode }[] =
    emptyLabel === undefined ? [...choices] : [{ value: null, label: emptyLabel }, ...choices]
  const name = label === undefined ? { 'aria-labelledby': links?.label } : { 'aria-label': label }
  return (
    <BaseSelect.Root items={items} value={value} onValueChange={onChange} modal={false}>
      <BaseSelect.Trigger
        {...attributes}
        {...name}
        onBlur={onBlur}
        // Alt and an arrow go from section to section, here as in every other field.
        onKeyDown={(event) => event.altKey && event.preventBaseUIHandler()}
        className={classes(control.line, value === null && styles.empty)}
      >
        <BaseSelect.Value className={styles.value}>
          {(current: V | null) => items.find((item) => item.value === current)?.label ?? current ?? 'Not said'}
        </BaseSelect.Value>
        {items.find((item) => item.value === value)?.note}
        <Icon of={ChevronDown} size={14} className={styles.chevron} />
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner className={floating.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <BaseSelect.Popup className={floating.popup}>
            <BaseSelect.List>
              {items.map((item) => (
                <BaseSelect.Item key={item.value ?? ''} value={item.value} className={floating.item}>
                  <BaseSelect.ItemText className={classes(item.value === null && floating.quiet)}>
                    {item.label}
                  </BaseSelect.ItemText>
                  {item.note && <span className={styles.note}>{item.note}</span>}
                  <BaseSelect.ItemIndicator className={styles.chosen}>
                    <Icon of={Check} size={14} />
                  </BaseSelect.ItemIndicator>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  )
}
