import { useCreateNext } from '@/client/mutations'
import type { Draft } from '@/client/use-record-draft'
import { useToasts } from '@/ui/use-toasts'
import type { ParsedDraft } from '@shared/records/kinds'
import { useLocation } from 'wouter'

/** Makes the idea that something learned leads to, or the project of an idea, with the link set, and opens it to write on. */
export function useMakeNext(draft: Draft<ParsedDraft>): { make: () => void; isBusy: boolean } {
  const { mutateAsync, isPending } = useCreateNext()
  const toasts = useToasts()
  const [, navigate] = useLocation()
  const make = async () => {
    try {
      const { saved } = draft
      if (!saved || !(await draft.flush())) return
      const { id } = await mutateAsync(saved.id)
      navigate(`/evidence/${id}/edit`, { state: { field: 'title' } })
    } catch (error) {
      toasts.show({ text: error instanceof Error ? error.message : String(error), urgent: true })
    }
  }
  return { make: () => void make(), isBusy: isPending }
}
