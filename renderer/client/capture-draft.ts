import { useSyncExternalStore } from 'react'
import { movedSpans } from '@shared/capture/plain-spans'
import type { Span } from '@shared/capture/token'
import type { Attachment } from '@shared/records/record-shape'

/** What is being captured and not kept yet. */
export interface CaptureDraft {
  text: string
  /** Words of the shorthand that the person made text again. */
  plain: readonly Span[]
  links: readonly string[]
  attachments: readonly Attachment[]
}

const EMPTY: CaptureDraft = { text: '', plain: [], links: [], attachments: [] }

/** One draft for each vault; it is there again after the window was closed. */
const drafts = new Map<string, CaptureDraft>()
const listeners = new Set<() => void>()
const place = (vault: string) => `casebook.capture.${vault}`

function read(vault: string): CaptureDraft {
  const held = drafts.get(vault)
  if (held) return held
  const draft = stored(vault)
  drafts.set(vault, draft)
  return draft
}

/** What the browser keeps may be gone, or of another version; then there is no draft. */
function stored(vault: string): CaptureDraft {
  try {
    const found = JSON.parse(localStorage.getItem(place(vault)) ?? 'null') as Partial<CaptureDraft> | null
    return { ...EMPTY, ...found }
  } catch {
    return EMPTY
  }
}

function write(vault: string, draft: CaptureDraft) {
  drafts.set(vault, draft)
  const isEmpty = draft.text === '' && draft.links.length === 0 && draft.attachments.length === 0
  try {
    if (isEmpty) localStorage.removeItem(place(vault))
    else localStorage.setItem(place(vault), JSON.stringify(draft))
  } catch {
    // A browser that stores nothing still holds the draft while the window is open.
  }
  for (const listener of listeners) listener()
}

function without(now: CaptureDraft, kept: CaptureDraft): CaptureDraft {
  const hasMore = now.text.startsWith(kept.text)
  return {
    text: hasMore ? now.text.slice(kept.text.length).trimStart() : now.text,
    plain: [],
    links: now.links.filter((link) => !kept.links.includes(link)),
    attachments: now.attachments.filter(({ sha256 }) => !kept.attachments.some((one) => one.sha256 === sha256)),
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  // Another window of the same vault.
  const follow = ({ key }: StorageEvent) => {
    for (const vault of drafts.keys()) if (key === place(vault)) drafts.set(vault, stored(vault))
    listener()
  }
  window.addEventListener('storage', follow)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', follow)
  }
}

export interface CaptureDraftActions {
  type: (text: string) => void
  /** Makes a word of the shorthand text, until it is changed. */
  makePlain: (span: Span) => void
  change: (patch: (draft: CaptureDraft) => Partial<CaptureDraft>) => void
  /** What stands there at this moment. */
  now: () => CaptureDraft
  /** Takes away what is kept now; what was typed since stays. */
  clear: (kept: CaptureDraft) => void
}

/** What is being captured in a vault, the same wherever it is shown. */
export function useCaptureDraft(vault: string): [CaptureDraft, CaptureDraftActions] {
  const draft = useSyncExternalStore(subscribe, () => read(vault))
  const change: CaptureDraftActions['change'] = (patch) => {
    const now = read(vault)
    write(vault, { ...now, ...patch(now) })
  }
  return [
    draft,
    {
      change,
      type: (text) => change((now) => ({ text, plain: movedSpans(now.plain, now.text, text) })),
      makePlain: ({ start, end }) => change((now) => ({ plain: [...now.plain, { start, end }] })),
      now: () => read(vault),
      clear: (kept) => write(vault, without(read(vault), kept)),
    },
  ]
}
