import { isCancelled } from '@/client/confirm'
import { useChangeRecords } from '@/client/mutations'
import { useToasts } from '@/ui/use-toasts'
import { useUndo } from '@/ui/undo'
import { effectsInWords, type BulkChange } from '@shared/evidence/bulk-change'

/** Makes one change to some records and says what came of it, with the way back. Resolves to whether it was made. */
export function useBulkChange() {
  const change = useChangeRecords()
  const toasts = useToasts()
  const { undo } = useUndo()
  return async (ids: string[], to: BulkChange, words?: string): Promise<boolean> => {
    try {
      const effects = await change.mutateAsync({ ids, change: to })
      const text = words && effects.changes > 0 ? words : effectsInWords(effects, to)
      toasts.show({ text, ...(effects.changes > 0 && { action: { label: 'Undo', onSelect: () => undo() } }) })
      return true
    } catch (error) {
      if (!isCancelled(error))
        toasts.show({ text: error instanceof Error ? error.message : String(error), urgent: true })
      return false
    }
  }
}
