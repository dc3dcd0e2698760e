import { isCancelled } from '@/client/confirm'
import { useRestoreRecords, useTrashRecords } from '@/client/mutations'
import { useToasts } from '@/ui/use-toasts'

/** Moves a record to the trash, with the way back at hand instead of a question before. */
export function useTrash(): (record: { id: string; title: string }) => Promise<void> {
  const trash = useTrashRecords()
  const restore = useRestoreRecords()
  const toasts = useToasts()
  return async ({ id, title }) => {
    try {
      await trash.mutateAsync([id])
      toasts.show({
        text: `\u201C${title}\u201D is in the trash.`,
        action: { label: 'Undo', onSelect: () => restore.mutate([id]) },
      })
    } catch (error) {
      if (isCancelled(error)) return
      toasts.show({ text: error instanceof Error ? error.message : String(error), urgent: true })
    }
  }
}
