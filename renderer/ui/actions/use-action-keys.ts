import { useEffect } from 'react'
import { isForText, keyName } from './key-name'
import { offerOfKey } from './offers'

/** The one key that begins a sequence. */
const LEADER = 'g'
const SEQUENCE_MS = 1_200

/** Listens for the keys of all actions that are offered; plain ones, Escape apart, only while no text is typed. */
export function useActionKeys() {
  useEffect(() => {
    // Captured, so that the keys are known before any listener asks.
    window.addEventListener('keydown', remember, { capture: true })
    window.addEventListener('keydown', act)
    return () => {
      window.removeEventListener('keydown', remember, { capture: true })
      window.removeEventListener('keydown', act)
    }
  }, [])
}

let previous: KeyboardEvent | undefined
let latest: KeyboardEvent | undefined
/** The layer that was open when the key went down: the key was meant for it, even if it has closed since. */
let layer: 'none' | 'acting' | 'closed' = 'none'

const LAYERS = '[data-layer], [role="menu"], [role="listbox"]'

function remember(event: KeyboardEvent) {
  previous = latest
  latest = event
  // A closed list may stay in the page, hidden, and what is being closed takes no keys any more.
  const layers = [...document.querySelectorAll(LAYERS)].filter(
    (found) => found.checkVisibility() && !found.closest('[data-closed]'),
  )
  const top = layers.at(-1)
  layer = top === undefined ? 'none' : top.getAttribute('data-layer') === 'acting' ? 'acting' : 'closed'
}

function act(event: KeyboardEvent) {
  if (event.defaultPrevented || layer === 'closed') return
  if (isForText(event) && isTyping(event.target)) return
  const offered = offerOfKey(keyName(event, followsLeader(event) ? LEADER : null), layer === 'acting')
  if (!offered) return
  event.preventDefault()
  offered.run()
}

const followsLeader = (event: KeyboardEvent) =>
  previous?.key === LEADER && !isTyping(previous.target) && event.timeStamp - previous.timeStamp < SEQUENCE_MS

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}
