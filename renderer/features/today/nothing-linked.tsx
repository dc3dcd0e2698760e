import { Link } from 'wouter'
import type { RecordSummary } from '@shared/records/summary'
import { evidenceByCriterion } from '@shared/rubric/links'
import type { Rubric } from '@shared/rubric/rubric'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import css from './nothing-linked.module.css'

interface Props {
  rubric: Rubric
  records: readonly RecordSummary[]
}

/** The criteria that no record is linked to yet, the heaviest first. */
export function NothingLinked({ rubric, records }: Props) {
  const empty = evidenceByCriterion(rubric, records)
    .filter(({ links }) => links.length === 0)
    .map(({ criterion }) => criterion)
    .toSorted((a, b) => b.weight - a.weight)
  return (
    <section aria-labelledby="nothing-linked">
      <SectionHead id="nothing-linked" title="Nothing linked yet" tools={empty.length > 0 ? 'by weight' : undefined} />
      {empty.length === 0 && <p className={page.none}>Each of the {rubric.criteria.length} criteria has evidence.</p>}
      <ul className={page.rows}>
        {empty.map(({ id, name, weight, summary }) => (
          <li key={id}>
            <Link href={`/criteria/${id}`} className={css.row}>
              <span className={css.id}>{id}</span>
              <span className={css.name}>{name}</span>
              <span className={css.weight}>{weight}</span>
              <span className={css.summary}>{summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
