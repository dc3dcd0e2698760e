import { useContext } from 'react'
import { SectionHead } from '@/ui/section-head'
import { Unseen } from '@/ui/unseen'
import css from './field-findings.module.css'
import { FindingRow } from './finding-row'
import { hasTextField, partOf } from './finding-place'
import { FindingsContext, useFieldFindings } from './findings-context'

/** What was found in one text, right below it. */
export function FieldFindings({ id, at }: { id: string; at: string }) {
  const { own } = useFieldFindings(at)
  if (own.length === 0) return null
  return (
    <div id={id} className={css.field}>
      <Unseen>Pre-flight: </Unseen>
      <ul>
        {own.map((finding) => (
          <FindingRow key={finding.key} finding={finding} isInPlace />
        ))}
      </ul>
    </div>
  )
}

/** What was found in a part beside its texts: in its numbers and dates, and in the records that it rests on. */
export function PartFindings() {
  const context = useContext(FindingsContext)
  if (!context) return null
  const { part, record, review } = context
  const own = review.now.open.filter(
    (finding) => partOf(finding, record) === part && !(finding.record === record.id && hasTextField(finding)),
  )
  if (own.length === 0) return null
  return (
    <section className={css.part} aria-label="Pre-flight on this part">
      <SectionHead level={3} title="Pre-flight on this part" count={own.length} />
      <ul>
        {own.map((finding) => (
          <FindingRow key={finding.key} finding={finding} isInPlace />
        ))}
      </ul>
    </section>
  )
}
