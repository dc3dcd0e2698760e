import { useWide } from '@/ui/use-wide'
import { useLocation } from 'wouter'
import { useTrash } from '../use-trash'
import { useEvidenceView } from './evidence-view'
import { focusRow, useListKeys } from './use-list-keys'

/** Going through the records of the list by pointer and by keys, with one of them open or none. */
export function useOpenRecord(ids: readonly string[], openId: string | null) {
  const [, navigate] = useLocation()
  const { cursor, setCursor } = useEvidenceView()
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
    if (openId) requestAnimationFrame(() => focusRow(openId))
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
    focusRow(first)
    move(first)
  }
  useListKeys({
    ids,
    cursor: current,
    onMove: move,
    onBack: () => openId && close(),
  })
  return { current, close, remove, enterList }
}
