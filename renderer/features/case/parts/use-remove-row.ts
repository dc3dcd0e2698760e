import { useEffect, useRef } from 'react'
import { useToasts } from '@/ui/use-toasts'
import { without, type CaseDraft } from '../case-parts'

type RowField = 'claims' | 'gaps' | 'proofs'

/** Takes a row out of the case at once, and offers to put it back where it was. */
export function useRemoveRow({ record, change }: CaseDraft) {
  const toasts = useToasts()
  // What is written after the removal has to survive the undo.
  const latest = useRef(record)
  useEffect(() => {
    latest.current = record
  }, [record])
  return (field: RowField, index: number, name: string) => {
    const row = record[field][index]
    const putBack = () => change({ [field]: (latest.current[field] as unknown[]).toSpliced(index, 0, row) })
    change({ [field]: without<unknown>(record[field], index) })
    toasts.show({ text: `${name} was removed.`, action: { label: 'Undo', onSelect: putBack } })
  }
}
