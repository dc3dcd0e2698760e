import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { TextInput } from '@/ui/text-input'
import { useControlAttributes } from '@/ui/field-context'
import { X } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import styles from './lines-input.module.css'

interface Props {
  label: string
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur: () => void
}

/** A list of lines, with a fresh one always at the end; Enter goes to the next. */
export function LinesInput({ label, values, onChange, onBlur }: Props) {
  const attributes = useControlAttributes()
  const list = useRef<HTMLUListElement>(null)
  const change = (at: number, value: string) => {
    const next = [...values]
    next[at] = value
    onChange(next)
  }
  const tidy = () => {
    if (values.some((value) => value.trim() === '')) onChange(values.filter((value) => value.trim() !== ''))
    onBlur()
  }
  const goOn = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    list.current?.querySelectorAll('input')[at + 1]?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears that the focus left
    <ul
      ref={list}
      className={styles.lines}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || tidy()}
    >
      {[...values, ''].map((value, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their place
        <li key={at} className={styles.line}>
          <TextInput
            {...attributes}
            {...(at > 0 ? { id: undefined, 'aria-label': `${label}, ${at + 1}` } : {})}
            value={value}
            onChange={(next) => change(at, next)}
            onKeyDown={(event) => goOn(event, at)}
            {...(at === values.length && at > 0 ? { placeholder: 'One more' } : {})}
          />
          {at < values.length && (
            <IconButton
              label={`Remove ${value || `line ${at + 1}`}`}
              icon={<Icon of={X} size={14} />}
              onClick={() => onChange(values.toSpliced(at, 1))}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
