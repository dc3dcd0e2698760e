import { useWide } from '@/ui/use-wide'
import type { RefObject } from 'react'
import { useLocation } from 'wouter'
import { useTrash } from '../use-trash'
import { useEvidenceView, useViewActions } from './evidence-view'
import { focusRow } from './reveal'
import { useListKeys } from './use-list-keys'
import type { Reveal } from './use-window'

/** Going through the records of the list by pointer and by keys, with one of them open or none. */
export function useOpenRecord(ids: readonly string[], openId: string | null, list: RefObject<Reveal | null>) {
  const [, navigate] = useLocation()
  const cursor = useEvidenceView((view) => view.cursor)
  const { setCursor } = useViewActions()
  const trash = useTrash()
  const isWide = useWide()
  const current = openId ?? cursor

  const move = (id: string) => {
    setCursor(id)
    // Beside the list the record goes along with the cursor; where it would cover the list it waits for Enter.
    if (isWide) navigate(`/evidence/${id}`, { replace: openId !== null })
  }
  const close = () => {
    navigate('/evidence')
    if (openId) requestAnimationFrame(() => focusRow(openId, list))
  }
  const remove = async (record: { id: string; title: string }) => {
    const at = ids.indexOf(record.id)
    await trash(record)
    // Whoever has gone elsewhere meanwhile stays there.
    if (!window.location.hash.endsWith(`/${record.id}`)) return
    const next = ids[at + 1] ?? ids[at - 1]
    setCursor(next ?? null)
    navigate(next && isWide ? `/evidence/${next}` : '/evidence', { replace: true })
  }
  const enterList = () => {
    const [first] = ids
    if (first === undefined) return
    focusRow(first, list)
    move(first)
  }
  useListKeys({
    ids,
    cursor: current,
    list,
    onMove: move,
    onBack: () => openId && close(),
  })
  return { current, close, remove, enterList }
}
