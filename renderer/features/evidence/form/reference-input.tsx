import { useRecords } from '@/client/queries'
import { RecordPicker } from '@/ui/record-picker'
import { useQuickRecord } from './use-quick-record'

interface Props {
  kinds: readonly string[]
  value: string | null
  onChange: (value: string | null) => void
  onBlur: () => void
}

export function ReferenceInput({ kinds, value, onChange, onBlur }: Props) {
  const records = useRecords().data ?? []
  const quick = useQuickRecord(kinds, onChange)
  return <RecordPicker {...{ records, kinds, value, onChange, onBlur }} create={quick} />
}
