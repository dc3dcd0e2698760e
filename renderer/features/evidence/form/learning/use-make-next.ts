import { useCreateRecord } from '@/client/mutations'
import type { Draft } from '@/client/use-record-draft'
import { useToasts } from '@/ui/use-toasts'
import type { ParsedDraft, RecordDraft } from '@shared/records/kinds'
import { useLocation } from 'wouter'

/** Makes the idea that something learned leads to, or the project of an idea, with the link set, and opens it to write on. */
export function useMakeNext(draft: Draft<ParsedDraft>): { make: () => void; isBusy: boolean } {
  const { mutateAsync, isPending } = useCreateRecord()
  const toasts = useToasts()
  const [, navigate] = useLocation()
  const make = async () => {
    try {
      const { record, saved } = draft
      if (!saved || !(await draft.flush())) return
      const { id } = await mutateAsync(nextDraft(record, saved.id))
      if (record.kind === 'idea') {
        draft.change({ became: id, status: 'started' })
        await draft.flush()
      }
      navigate(`/evidence/${id}/edit`, { state: { field: 'title' } })
    } catch (error) {
      toasts.show({ text: error instanceof Error ? error.message : String(error), urgent: true })
    }
  }
  return { make: () => void make(), isBusy: isPending }
}

/** An idea names what it came from, so that one record holds the whole link. */
function nextDraft({ kind, title }: ParsedDraft, id: string): RecordDraft {
  return kind === 'learning' ? { kind: 'idea', title, from: [id] } : { kind: 'project', title, stage: 'idea' }
}
