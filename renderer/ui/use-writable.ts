import { useToasts } from './use-toasts'
import { useReadOnly } from './read-only'

/** Runs what writes, or says why nothing can be written now. */
export function useWritable(): (act: () => void) => void {
  const readOnly = useReadOnly()
  const toasts = useToasts()
  return (act) => {
    if (readOnly === null) act()
    else toasts.show({ text: readOnly })
  }
}
