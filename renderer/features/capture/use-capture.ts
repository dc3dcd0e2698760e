import { completionsAt, type Completing, type Completion } from '@shared/capture/completions'
import { draftOf } from '@shared/capture/capture'
import { parseShorthand } from '@shared/capture/parse'
import type { Token } from '@shared/capture/token'
import type { Known } from '@shared/capture/named'
import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import { useRef, useState, type RefObject } from 'react'
import { useCaptureDraft, type CaptureDraft, type CaptureDraftActions } from '@/client/capture-draft'
import { useCreateRecord } from '@/client/mutations'
import type { AreaHandle } from '@/ui/text-desk'
import { useKnown } from './use-known'

export interface Capture {
  text: string
  tokens: readonly Token[]
  known: Known
  draft: ReturnType<typeof useCaptureDraft>[0]
  actions: ReturnType<typeof useCaptureDraft>[1]
  /** The list below the word at the caret, and which of it is meant; -1 while none is. */
  list: (Completing & { at: number }) | null
  setAt: (at: number) => void
  /** Reads where the caret stands. */
  follow: () => void
  closeList: () => void
  complete: (completion: Completion) => Promise<void>
  /** Puts what was captured into the inbox; null where there is nothing to keep yet. */
  keep: () => Promise<VaultRecord | null>
  /** Why it could not be kept, or what lacks, in words. */
  trouble: string | null
}

/** One line on its way into the vault. */
export function useCapture(vault: string, handle: RefObject<AreaHandle | null>): Capture {
  const known = useKnown()
  const [draft, actions] = useCaptureDraft(vault)
  const create = useCreateRecord()
  const { list, setAt, follow, closeList } = useCompleting(draft, known, handle)
  const [trouble, setTrouble] = useState<string | null>(null)

  const complete = async ({ insert, creates }: Completion) => {
    const area = handle.current?.area
    if (!area || !list) return
    try {
      if (creates) await create.mutateAsync({ kind: creates.slot, title: creates.name })
    } catch (error) {
      return setTrouble(wordsOf(error))
    }
    area.focus()
    area.setSelectionRange(list.start, list.end)
    // The one way to write into a field that the browser's own undo knows of.
    document.execCommand('insertText', false, area.value[list.end] === ' ' ? insert : `${insert} `)
    setAt(-1)
  }
  const keep = useKeep(known, actions, setTrouble)
  return {
    text: draft.text,
    tokens: parseShorthand(draft.text, known, draft.plain),
    known,
    draft,
    actions: {
      ...actions,
      type(text) {
        setTrouble(null)
        setAt(-1)
        actions.type(text)
      },
    },
    list,
    setAt,
    follow,
    closeList,
    complete,
    keep,
    trouble,
  }
}

/** Puts what stands in the field into the inbox, once for each time that it is asked. */
function useKeep(known: Known, actions: CaptureDraftActions, tell: (trouble: string | null) => void): Capture['keep'] {
  const create = useCreateRecord()
  const isKeeping = useRef(false)
  return async () => {
    if (isKeeping.current) return null
    // A file may have arrived since this was drawn.
    const given = actions.now()
    const record = draftOf(given, known)
    if (!record) {
      tell('Say in a few words what happened; the words of the shorthand alone are no record.')
      return null
    }
    isKeeping.current = true
    try {
      const kept = await create.mutateAsync(record)
      actions.clear(given)
      tell(null)
      return kept
    } catch (error) {
      // The text stays in the field.
      tell(wordsOf(error))
      return null
    } finally {
      isKeeping.current = false
    }
  }
}

/** The list of what the word at the caret can be: it opens by itself, and stays closed where the person closed it. */
function useCompleting({ text, plain }: CaptureDraft, known: Known, handle: RefObject<AreaHandle | null>) {
  const [caret, setCaret] = useState<number | null>(null)
  const [at, setAt] = useState(-1)
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const open = caret === null ? null : completionsAt(text, caret, known, plain)
  const list = open && open.start !== closedAt ? { ...open, at: Math.min(at, open.completions.length - 1) } : null
  return {
    list,
    setAt,
    follow: () => {
      const area = handle.current?.area
      const next = area && area.selectionStart === area.selectionEnd ? area.selectionStart : null
      setCaret(next)
      if (next !== null && area && completionsAt(area.value, next, known)?.start !== closedAt) setClosedAt(null)
    },
    closeList: () => setClosedAt(list?.start ?? null),
  }
}

const wordsOf = (error: unknown) =>
  error instanceof AppError
    ? error.message
    : `It is not kept yet. ${error instanceof Error ? error.message : String(error)}`
