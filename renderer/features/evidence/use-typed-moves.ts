import { useRef, type KeyboardEvent } from 'react'
import { startingWith } from './starting-with'

/** How long letters count as one word, in milliseconds: as long as lists of the system take them so. */
const ONE_WORD = 700

/** Arrow keys and typed letters move through a list of buttons. */
export function useTypedMoves() {
  const typed = useRef({ text: '', at: 0 })
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const next = buttons[byArrow(event.key, buttons.length, at) ?? byLetter(event, buttons, at)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  function byLetter({ key, timeStamp }: KeyboardEvent, buttons: readonly HTMLElement[], at: number): number {
    const { current } = typed
    const before = timeStamp - current.at < ONE_WORD ? current.text : ''
    if (key.length !== 1 || (key === ' ' && before === '')) return -1
    typed.current = { text: before + key.toLowerCase(), at: timeStamp }
    return startingWith(
      typed.current.text,
      buttons.map(({ dataset, textContent }) => dataset['label'] ?? textContent ?? ''),
      at,
    )
  }
}

function byArrow(key: string, count: number, at: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
