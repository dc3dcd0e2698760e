import { readAttachment, saveAs } from '@/client/download'
import { useToasts } from '@/ui/use-toasts'
import type { Attachment } from '@shared/records/record-shape'

/** Hands a file to the person, as it was attached. It is never opened or started. */
export function useSaveAttachment() {
  const toasts = useToasts()
  return (attachment: Attachment) =>
    readAttachment(attachment).then(
      (blob) => saveAs(attachment.name, blob),
      (error: Error) => void toasts.show({ text: error.message, urgent: true }),
    )
}
