import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { Segmented } from '@/ui/segmented'
import type { ParsedDraft } from '@shared/records/kinds'
import { DISCLOSURES, type Disclosure } from '@shared/records/record'

const disclosures = Object.entries(DISCLOSURES).map(([value, label]) => ({ value: value as Disclosure, label }))

const SAYS: Record<Disclosure, string> = {
  open: 'Any packet may show it.',
  internal: 'Only packets for readers inside the company show it.',
  never: 'No packet shows it.',
}

/** Who may see the record. */
export function DisclosureField({ draft: { record, change } }: { draft: Draft<ParsedDraft> }) {
  return (
    <Field at="disclosure" label="Disclosure" hint={SAYS[record.disclosure]}>
      <Segmented value={record.disclosure} options={disclosures} onChange={(disclosure) => change({ disclosure })} />
    </Field>
  )
}
