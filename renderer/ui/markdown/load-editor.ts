import { useSyncExternalStore } from 'react'

export type EditorKit = typeof import('./create-editor')

let kit: EditorKit | null = null
let isAsked = false
const waiting = new Set<() => void>()

/** Fetches the editor once; where that fails, texts are written in plain text areas. */
async function fetchKit(): Promise<void> {
  if (isAsked) return
  isAsked = true
  try {
    kit = await import('./create-editor')
  } catch {
    // Asked for again by the next form: a file that could not be read may be there then.
    isAsked = false
  }
  waiting.forEach((tell) => tell())
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell)
  void fetchKit()
  return () => waiting.delete(tell)
}

/** The editor once it is there; null before. */
export const useEditorKit = (): EditorKit | null => useSyncExternalStore(subscribe, () => kit)
