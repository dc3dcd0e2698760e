import { useState } from 'react'
import { TextArea } from '@/ui/text-area'

interface Props {
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur?: () => void
}

/** Several texts, one on each line, so that a list can be pasted as it is. */
export function LinesArea({ values, onChange, onBlur }: Props) {
  // What is typed stays as typed, an empty last line too, while it says the same.
  const [typed, setTyped] = useState('')
  const text = sameLines(linesIn(typed), values) ? typed : values.join('\n')
  const change = (next: string) => {
    setTyped(next)
    onChange(linesIn(next))
  }
  return <TextArea value={text} onChange={change} {...(onBlur && { onBlur })} />
}

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const sameLines = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((line, index) => line === other[index])
