import { useEffect, useEffectEvent } from 'react'

/** Keys and what they do: "n", "Escape", "Ctrl s", "Ctrl Shift z", "Alt ArrowDown", "Shift ArrowDown", or "g e" for one after the other. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** The one key that begins a sequence. */
const LEADER = 'g'
const SEQUENCE_MS = 1_200

/** Text that is being typed has its own undo, redo and selection. */
const OF_TEXT: readonly string[] = ['Ctrl z', 'Ctrl Shift z', 'Ctrl y', 'Ctrl a']

/** Listens for keys while no layer is open; plain ones, Escape apart, only while no text is typed. */
export function useShortcuts(shortcuts: Shortcuts) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || layerWasOpen) return
    const name = nameOf(event)
    if ((isPlain(event) || OF_TEXT.includes(name)) && isTyping(event.target)) return
    const act = shortcuts[name]
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    // Captured, so that the keys are known before any listener asks; the same listener is never added twice.
    window.addEventListener('keydown', remember, { capture: true })
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

let previous: KeyboardEvent | undefined
let latest: KeyboardEvent | undefined
/** Whether a menu, list or dialog was open when the key went down: the key was meant for it, even if it has closed since. */
let layerWasOpen = false

function remember(event: KeyboardEvent) {
  previous = latest
  latest = event
  // A closed list may stay in the page, hidden.
  const layers = document.querySelectorAll('[data-layer], [role="menu"], [role="listbox"]')
  layerWasOpen = [...layers].some((layer) => layer.checkVisibility())
}

function nameOf(event: KeyboardEvent): string {
  // Caps lock turns letters too; shift alone says which is meant.
  if (event.ctrlKey || event.metaKey) return `Ctrl ${event.shiftKey ? 'Shift ' : ''}${lowered(event.key)}`
  // Of a letter shift makes another one; of an arrow it does not.
  const shift = event.shiftKey && event.key.startsWith('Arrow') ? 'Shift ' : ''
  const modifier = `${event.altKey ? 'Alt ' : ''}${shift}`
  return modifier === '' && followsLeader(event) ? `${LEADER} ${event.key}` : `${modifier}${event.key}`
}

const lowered = (key: string) => (key.length === 1 ? key.toLowerCase() : key)

const followsLeader = (event: KeyboardEvent) =>
  previous?.key === LEADER && !isTyping(previous.target) && event.timeStamp - previous.timeStamp < SEQUENCE_MS

/** Keys that may be meant as text; function keys and Escape never are. */
const isPlain = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && key !== 'Escape' && !/^F\d+$/.test(key)

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}
