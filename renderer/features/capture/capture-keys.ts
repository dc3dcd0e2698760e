import type { KeyboardEvent } from 'react'
import type { Capture } from './use-capture'

export interface CaptureActs {
  keep: () => void
  /** Keeps it and opens the form of what it is. */
  refine: () => void
  leave: () => void
  help: () => void
}

/** What the keys do in the field. What is not named here is the browser's own, so Tab leaves where no list is open. */
export function pressInCapture(event: KeyboardEvent<HTMLTextAreaElement>, capture: Capture, acts: CaptureActs) {
  // The keys of an input method are its own.
  if (event.nativeEvent.isComposing) return
  const act = inList(event, capture) ?? inField(event, capture, acts)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

type Act = (() => void) | undefined

function inList(event: KeyboardEvent, { list, setAt, complete, closeList }: Capture): Act {
  if (!list) return undefined
  const count = list.completions.length
  const meant = list.completions[list.at]
  const first = list.completions[0]
  if (event.key === 'ArrowDown') return () => setAt((list.at + 1) % count)
  if (event.key === 'ArrowUp')
    return () => setAt((list.at + count) % count === 0 ? count - 1 : Math.max(list.at, 1) - 1)
  if (event.key === 'Escape') return closeList
  if (event.key === 'Tab' && !event.shiftKey && first) return () => void complete(meant ?? first)
  if (event.key !== 'Enter') return undefined
  // What is made is made only where it is asked for by name: with Ctrl, or chosen in the list.
  if (isCommand(event)) return first?.creates && (() => void complete(first))
  return meant && (() => void complete(meant))
}

function inField(event: KeyboardEvent<HTMLTextAreaElement>, capture: Capture, acts: CaptureActs): Act {
  if (event.key === 'Enter' && isCommand(event)) return acts.refine
  if (event.key === 'Enter' && !event.shiftKey) return acts.keep
  if (event.key === 'Escape') return acts.leave
  if (event.key === '?' && capture.text === '') return acts.help
  if (event.key === 'Backspace') return backToText(event.currentTarget, capture)
  return undefined
}

/** Right behind a word that was understood, Backspace takes the meaning away and leaves the letters. */
function backToText({ selectionStart, selectionEnd }: HTMLTextAreaElement, { tokens, actions }: Capture): Act {
  if (selectionStart !== selectionEnd) return undefined
  const behind = tokens.find(({ end, meaning }) => end === selectionStart && meaning)
  return behind && (() => actions.makePlain(behind))
}

const isCommand = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey
