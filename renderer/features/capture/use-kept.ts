import { refinedKind } from '@shared/capture/reads-like'
import type { VaultRecord } from '@shared/records/kinds'
import { useLocation } from 'wouter'
import { useRefine } from '@/client/capture'
import { useToasts } from '@/ui/use-toasts'

/** What follows once something is kept: a word with the way on, or the form at once. */
export function useKept(): (record: VaultRecord, goOn: boolean) => void {
  const toasts = useToasts()
  const refine = useRefine()
  const [, navigate] = useLocation()
  const open = (record: VaultRecord) =>
    refine.mutate(
      { id: record.id, kind: kindToRefine(record) },
      {
        onSuccess: ({ id }) => navigate(`/evidence/${id}/edit`),
        onError: (error) => toasts.show({ text: error.message, urgent: true }),
      },
    )
  return (record, goOn) => {
    if (goOn) open(record)
    else
      toasts.show({
        text: `Kept in the inbox: “${record.title}”`,
        action: { label: 'Refine', onSelect: () => open(record) },
      })
  }
}

const kindToRefine = (record: VaultRecord) =>
  refinedKind({ kind: record.kind, title: record.title, line: record.kind === 'note' ? record.text : '' })
