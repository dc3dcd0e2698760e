import { useCreateRecord } from '@/client/mutations'
import type { CreateInPicker } from '@/ui/record-picker'
import { useToasts } from '@/ui/use-toasts'
import { KIND_NAMES, labelInText } from '@shared/records/kinds'

/** Where one kind is asked for, a record of it can be begun by its title alone, without leaving the form. */
export function useQuickRecord(kinds: readonly string[], onCreated: (id: string) => void): CreateInPicker | undefined {
  const { mutate } = useCreateRecord()
  const toasts = useToasts()
  const kind = kinds.length === 1 ? KIND_NAMES.find((name) => name === kinds[0]) : undefined
  if (!kind) return undefined
  return {
    label: labelInText(kind),
    run: (title) =>
      mutate(
        { kind, title },
        {
          onSuccess: ({ id }) => onCreated(id),
          onError: (error) => toasts.show({ text: error.message, urgent: true }),
        },
      ),
  }
}
