import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { CriterionReading, Reading } from '@shared/rubric/reading'
import { Icon } from '@/ui/icon'
import { LiftLink } from '@/ui/lift-link'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import { StatusMark } from '@/ui/status-mark'
import css from './gaps.module.css'

/** More at once would not be done sooner. */
const MOST = 3

/** The criteria that weigh most of those that do not meet, each with the one thing to do next. */
export function Gaps({ reading: { criteria, gapsByWeight } }: { reading: Reading }) {
  const open = gapsByWeight.flatMap((id) => criteria.find((criterion) => criterion.id === id) ?? [])
  const count = open.length > MOST ? `${MOST} of ${open.length}, by weight` : 'by weight'
  return (
    <section aria-labelledby="gaps">
      <SectionHead id="gaps" title="Gaps that matter" tools={open.length > 1 ? count : undefined} />
      {open.length === 0 && <p className={page.none}>None: each of the {criteria.length} criteria meets.</p>}
      <ul className={page.rows}>
        {open.slice(0, MOST).map((criterion) => (
          <li key={criterion.id} className={css.gap}>
            <Gap criterion={criterion} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Gap({ criterion: { id, name, status, advice, pieces } }: { criterion: CriterionReading }) {
  // What lifts a record that is there is nearer than what is yet to be made.
  const next = advice.find(({ nearest }) => nearest?.record != null) ?? advice[0]
  const lift = next?.nearest
  const piece = pieces.find(({ record }) => record === lift?.record)
  return (
    <>
      <span className={css.id}>{id}</span>
      <Link href={`/criteria/${id}`} className={css.name}>
        {name}
      </Link>
      <StatusMark status={status} />
      <p className={css.what}>{lift?.text ?? next?.text}</p>
      <span className={css.action}>
        {lift?.record ? (
          <LiftLink lift={lift} name={piece?.exhibit ?? piece?.title ?? 'the record'} />
        ) : (
          <Link href={`/criteria/${id}`} className={css.look}>
            Look at {id} <Icon of={ArrowRight} size={14} />
          </Link>
        )}
      </span>
    </>
  )
}
