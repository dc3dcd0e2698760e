import text from '@/ui/text.module.css'
import { useEffect, useRef } from 'react'

interface Props {
  value: string
  onChange: (value: string) => void
}

/** Takes what is typed until the palette is there, which goes on with it. */
export function EarlyField({ value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <input
      ref={input}
      aria-label="Find or do"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={text.unseen}
    />
  )
}
