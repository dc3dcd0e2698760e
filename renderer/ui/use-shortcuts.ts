import { useEffect, useEffectEvent } from 'react'

/** Keys and what they do: "n", "/", "Escape", or "g e" for one after the other. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** The one key that begins a sequence. */
const LEADER = 'g'
const SEQUENCE_MS = 1_200

/** Listens for plain keys while no text is typed and no layer is open. */
export function useShortcuts(shortcuts: Shortcuts) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.target) || isLayerOpen()) return
    const act = shortcuts[followsLeader(event) ? `${LEADER} ${event.key}` : event.key]
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

function remember(event: KeyboardEvent) {
  previous = latest
  latest = event
}

const followsLeader = (event: KeyboardEvent) =>
  previous?.key === LEADER && !isTyping(previous.target) && event.timeStamp - previous.timeStamp < SEQUENCE_MS

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}

const isLayerOpen = () => document.querySelector('[role="dialog"], [role="menu"], [role="listbox"][data-open]') !== null
