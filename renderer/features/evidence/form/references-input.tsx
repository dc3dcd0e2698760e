import { useRecords } from '@/client/queries'
import { RecordsPicker } from '@/ui/records-picker'
import { useQuickRecord } from './use-quick-record'

interface Props {
  kinds: readonly string[]
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur: () => void
}

export function ReferencesInput({ kinds, values, onChange, onBlur }: Props) {
  const records = useRecords().data ?? []
  const quick = useQuickRecord(kinds, (id) => onChange([...values, id]))
  return <RecordsPicker {...{ records, kinds, values, onChange, onBlur }} create={quick} />
}
