import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { Segmented } from '@/ui/segmented'
import type { ParsedDraft } from '@shared/records/kinds'
import { DISCLOSURES, type Disclosure } from '@shared/records/record'
import styles from './standing.module.css'
import type { Asked } from './verification/verification-dialogs'
import { VerificationPart } from './verification/verification-part'

const disclosures = Object.entries(DISCLOSURES).map(([value, label]) => ({ value: value as Disclosure, label }))

const SAYS: Record<Disclosure, string> = {
  open: 'Any packet may show it.',
  internal: 'Only packets for readers inside the company show it.',
  never: 'No packet shows it.',
}

interface Props {
  draft: Draft<ParsedDraft>
  onAsk: (asked: Asked) => void
}

/** Who may see the record, and who stands behind it. */
export function Standing({ draft, onAsk }: Props) {
  const { record, change } = draft
  return (
    <div className={styles.standing}>
      <Field at="disclosure" label="Disclosure" hint={SAYS[record.disclosure]}>
        <Segmented value={record.disclosure} options={disclosures} onChange={(disclosure) => change({ disclosure })} />
      </Field>
      <VerificationPart draft={draft} onAsk={onAsk} />
    </div>
  )
}
