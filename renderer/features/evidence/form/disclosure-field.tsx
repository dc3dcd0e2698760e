import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { Segmented } from '@/ui/segmented'
import { EVIDENCE_KINDS, type ParsedDraft } from '@shared/records/kinds'
import { DISCLOSURES, type Disclosure } from '@shared/records/record'
import { says } from '../read/says'

const disclosures = Object.entries(DISCLOSURES).map(([value, label]) => ({ value: value as Disclosure, label }))

const SAYS: Record<Disclosure, string> = {
  open: 'Any packet may show it.',
  internal: 'Only packets for readers inside the company show it.',
  never: 'No packet shows it.',
}

/** Who may see the record. */
export function DisclosureField({ draft: { record, change } }: { draft: Draft<ParsedDraft> }) {
  // On its own, the heading above says it.
  const isAlone = !EVIDENCE_KINDS.includes(record.kind) && !says(record.verification)
  return (
    <Field at="disclosure" label="Disclosure" hideLabel={isAlone} hint={SAYS[record.disclosure]}>
      <Segmented value={record.disclosure} options={disclosures} onChange={(disclosure) => change({ disclosure })} />
    </Field>
  )
}
