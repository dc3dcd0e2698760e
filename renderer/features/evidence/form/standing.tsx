import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { Segmented } from '@/ui/segmented'
import { Select } from '@/ui/select'
import type { ParsedDraft } from '@shared/records/kinds'
import { commonFields, DISCLOSURES, type Disclosure } from '@shared/records/record'
import { FieldsForm } from './fields-form'
import styles from './standing.module.css'

const disclosures = Object.entries(DISCLOSURES).map(([value, label]) => ({ value: value as Disclosure, label }))

const SAYS: Record<Disclosure, string> = {
  open: 'Any packet may show it.',
  internal: 'Only packets for readers inside the company show it.',
  never: 'No packet shows it.',
}

/** Who may see the record, and who stands behind it. */
export function Standing({ draft }: { draft: Draft<ParsedDraft> }) {
  const { record, change, errorAt } = draft
  const { attachment, trail: _trail, ...fields } = commonFields.verification.fields
  const { verification } = record
  const set = (patch: Partial<typeof verification>) =>
    change((now) => ({ verification: { ...now.verification, ...patch } }))
  return (
    <div className={styles.standing}>
      <Field at="disclosure" label="Disclosure" hint={SAYS[record.disclosure]}>
        <Segmented value={record.disclosure} options={disclosures} onChange={(disclosure) => change({ disclosure })} />
      </Field>
      <fieldset>
        <legend className={styles.legend}>{commonFields.verification.label}</legend>
        <FieldsForm
          fields={fields}
          names={Object.keys(fields)}
          values={verification}
          path={['verification']}
          errorAt={errorAt}
          onChange={(name, value) => set({ [name]: value })}
          onBlur={() => void draft.flush()}
        />
        {record.attachments.length > 0 && (
          <Field
            at="verification.attachment"
            label={attachment.label}
            hint="The attached file that shows it."
            className={styles.proof}
          >
            <Select
              value={verification.attachment || null}
              choices={record.attachments.map(({ sha256, name }) => ({ value: sha256, label: name }))}
              onChange={(sha256) => set({ attachment: sha256 ?? '' })}
              emptyLabel="None"
            />
          </Field>
        )}
      </fieldset>
    </div>
  )
}
