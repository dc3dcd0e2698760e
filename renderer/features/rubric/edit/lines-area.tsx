import { useRef, useState, type KeyboardEvent } from 'react'
import { useControlAttributes } from '@/ui/field-context'
import { TextArea } from '@/ui/text-area'
import css from './lines-area.module.css'

interface Props {
  /** What one of them is called, for screen readers: "Signal". */
  label: string
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur?: () => void
}

/** Several texts, each in a field of its own, with a fresh one at the end; a pasted list becomes as many. */
export function LinesArea({ label, values, onChange, onBlur }: Props) {
  const attributes = useControlAttributes()
  const list = useRef<HTMLUListElement>(null)
  // What is typed stays as typed, an emptied field too, for as long as it says the same.
  const [typed, setTyped] = useState<readonly string[]>(values)
  const shown = sameTexts(saidIn(typed), values) ? typed : values
  const change = (at: number, text: string) => {
    const next = [...shown.slice(0, at), ...text.split(/\r?\n/), ...shown.slice(at + 1)]
    setTyped(next)
    onChange(saidIn(next))
  }
  const tidy = () => {
    setTyped(values)
    onBlur?.()
  }
  const goOn = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    list.current?.querySelectorAll('textarea')[at + 1]?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears that the focus left
    <ul
      ref={list}
      className={css.lines}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || tidy()}
    >
      {[...shown, ''].map((text, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their place
        <li key={at}>
          <TextArea
            {...(at === 0 ? attributes : { 'aria-label': `${label} ${at + 1}` })}
            rows={1}
            value={text}
            onChange={(next) => change(at, next)}
            onKeyDown={(event) => goOn(event, at)}
            {...(at === shown.length && at > 0 ? { placeholder: 'One more' } : {})}
          />
        </li>
      ))}
    </ul>
  )
}

const saidIn = (texts: readonly string[]) => texts.map((text) => text.trim()).filter((text) => text !== '')

const sameTexts = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((text, index) => text === other[index])
