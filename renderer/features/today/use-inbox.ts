import { refinedKind } from '@shared/capture/reads-like'
import type { KindName } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { useLocation } from 'wouter'
import { useKeepAsIs, useRefine } from '@/client/capture'
import { useTrashRecords } from '@/client/mutations'
import { useActions } from '@/ui/actions/use-actions'
import { useUndo } from '@/ui/undo'
import { useToasts } from '@/ui/use-toasts'
import { useWritable } from '@/ui/use-writable'

/** The ways on from what waits, by keys and by buttons. */
export function useInbox(waiting: readonly RecordSummary[]) {
  const list = useRef<HTMLUListElement>(null)
  const [, navigate] = useLocation()
  const toasts = useToasts()
  const { undo } = useUndo()
  const writable = useWritable()
  const [refining, keeping, trashing] = [useRefine(), useKeepAsIs(), useTrashRecords()]
  const focusNext = useFocusAfter(list, waiting)
  const onError = (error: Error) => toasts.show({ text: error.message, urgent: true })
  const done = (text: string) => toasts.show({ text, action: { label: 'Undo', onSelect: () => undo() } })

  const refine = ({ id }: RecordSummary, kind: KindName) =>
    writable(() => refining.mutate({ id, kind }, { onSuccess: () => navigate(`/evidence/${id}/edit`), onError }))
  const keep = ({ id, title }: RecordSummary) =>
    writable(() => {
      focusNext(id)
      keeping.mutate([id], { onSuccess: () => done(`“${title}” left the inbox as it is.`), onError })
    })
  const trash = ({ id, title }: RecordSummary) =>
    writable(() => {
      focusNext(id)
      trashing.mutate([id], { onSuccess: () => done(`“${title}” is in the trash.`), onError })
    })
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    const id = event.target.closest<HTMLElement>('[data-inbox]')?.dataset['inbox']
    const at = waiting.findIndex((record) => record.id === id)
    const record = waiting[at]
    // A menu of the row stands elsewhere in the page, yet React brings its keys here.
    if (!record || !event.currentTarget.contains(event.target)) return
    const acts: Record<string, () => void> = {
      r: () => refine(record, refinedKind(record)),
      e: () => keep(record),
      Delete: () => trash(record),
      ArrowDown: () => focusRow(list.current, at + 1),
      j: () => focusRow(list.current, at + 1),
      ArrowUp: () => focusRow(list.current, at - 1),
      k: () => focusRow(list.current, at - 1),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  // From anywhere on the screen the keys begin with the newest.
  const [newest] = waiting
  useActions(
    newest
      ? { 'inbox.refine': () => refine(newest, refinedKind(newest)), 'inbox.keep': () => focusRow(list.current, 0) }
      : {},
  )
  return { list, refine, keep, trash, onKeyDown }
}

const focusRow = (list: HTMLElement | null, at: number) =>
  list?.querySelectorAll<HTMLElement>('[data-inbox] > button')[at]?.focus()

/** When a row goes, the focus stays at its place in the list. */
function useFocusAfter(list: RefObject<HTMLElement | null>, waiting: readonly RecordSummary[]) {
  const gone = useRef<{ id: string; at: number } | null>(null)
  useEffect(() => {
    if (!gone.current || waiting.some(({ id }) => id === gone.current?.id)) return
    focusRow(list.current, Math.min(gone.current.at, waiting.length - 1))
    gone.current = null
  }, [waiting, list])
  return (id: string) => {
    gone.current = { id, at: waiting.findIndex((record) => record.id === id) }
  }
}
