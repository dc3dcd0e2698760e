import { Plus } from 'lucide-react'
import { Link } from 'wouter'
import { EVIDENCE_KINDS } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { RecordPicker } from '@/ui/record-picker'
import type { CaseDraft, CaseRecord, PartProps } from '../case-parts'
import { ListOffer } from '../drafts/list-offer'
import { useDrafts } from '../drafts/use-case-drafts'
import { CaseText } from '../preflight/case-text'
import { PartHead } from './part-head'
import css from './part.module.css'
import { RowGroup } from './row-group'
import { useRemoveRow } from './use-remove-row'

const MOST_PROOFS = 3

/** The strongest proofs, which stand with the ask on the first page. */
export function LinesPart({ draft }: PartProps) {
  const { record, change } = draft
  const { proofs } = record
  const remove = useRemoveRow(draft)
  const proposed = useDrafts()?.proofs ?? []
  return (
    <>
      <PartHead
        title="Case in five lines"
        says={
          <>
            What you ask and why now stand in <Link href={`/case/${record.id}/ask`}>The ask</Link>. Here are the other
            three lines: your strongest proofs, each with a number and its exhibit.
          </>
        }
      />
      <ol className={css.rows}>
        {proofs.map((proof, index) => (
          // A proof has no name of its own, and its place is what the person sees.
          // oxlint-disable-next-line react/no-array-index-key
          <ProofRow
            key={index}
            draft={draft}
            index={index}
            proof={proof}
            onRemove={() => remove('proofs', index, `Proof ${index + 1}`)}
          />
        ))}
      </ol>
      {proofs.length === 0 && <p className={css.none}>A committee remembers three things. Choose them yourself.</p>}
      {proofs.length === 0 && proposed.length > 0 && (
        <ListOffer
          name="the proofs"
          lines={proposed.map(({ record: id, text }) => ({ id, text }))}
          onTake={() => change({ proofs: proposed })}
        />
      )}
      {proofs.length > MOST_PROOFS && (
        <p className={css.care}>Only three fit the first page. Which {proofs.length - MOST_PROOFS} can go?</p>
      )}
      <div data-field="proofs">
        <Button
          className={css.add}
          icon={<Icon of={Plus} />}
          onClick={() => change({ proofs: [...proofs, { record: null, text: '' }] })}
        >
          Add a proof
        </Button>
      </div>
    </>
  )
}

interface RowProps {
  draft: CaseDraft
  index: number
  proof: CaseRecord['proofs'][number]
  onRemove: () => void
}

function ProofRow({ draft: { record, change, errorAt }, index, proof, onRemove }: RowProps) {
  const records = useRecords().data ?? []
  const chosen = records.find(({ id }) => id === proof.record)
  const set = (patch: Partial<typeof proof>) => change({ proofs: record.proofs.with(index, { ...proof, ...patch }) })
  return (
    <li>
      <RowGroup name={`Proof ${index + 1}`} onRemove={onRemove}>
        <Field at={`proofs.${index}.record`} label="Exhibit">
          <RecordPicker
            records={records}
            kinds={EVIDENCE_KINDS}
            value={proof.record}
            onChange={(id) => set({ record: id })}
          />
        </Field>
        <CaseText
          at={`proofs.${index}.text`}
          label="In one line"
          hint={chosen && `The record reads: ${reads(chosen)}`}
          error={errorAt('proofs', String(index), 'text')}
          value={proof.text}
          onChange={(text) => set({ text: text.replaceAll('\n', ' ') })}
          rows={1}
        />
      </RowGroup>
    </li>
  )
}

const reads = ({ title, effect, line }: RecordSummary) => [title, effect || line].filter(Boolean).join(' ')
