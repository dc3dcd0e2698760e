import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { Standing } from '@shared/rubric/standing'
import type { TodaysGap } from '@shared/today/today-view'
import { Icon } from '@/ui/icon'
import { LiftLink } from '@/ui/lift-link'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import { StatusMark } from '@/ui/status-mark'
import css from './gaps.module.css'

interface Props {
  gaps: readonly TodaysGap[]
  standing: Standing
}

/** The criteria that weigh most of those that do not meet, each with the one thing to do next. */
export function Gaps({ gaps, standing: { criteria, gapsByWeight } }: Props) {
  const open = gapsByWeight.length
  const count = open > gaps.length ? `${gaps.length} of ${open}, by weight` : 'by weight'
  return (
    <section aria-labelledby="gaps">
      <SectionHead id="gaps" title="Gaps that matter" tools={open > 1 ? count : undefined} />
      {open === 0 && <p className={page.none}>None: each of the {criteria.length} criteria meets.</p>}
      <ul className={page.rows}>
        {gaps.map((gap) => (
          <li key={gap.id} className={css.gap}>
            <Gap gap={gap} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Gap({ gap: { id, name, status, text, lift, of } }: { gap: TodaysGap }) {
  return (
    <>
      <span className={css.id}>{id}</span>
      <Link href={`/criteria/${id}`} className={css.name}>
        {name}
      </Link>
      <StatusMark status={status} />
      <p className={css.what}>{text}</p>
      <span className={css.action}>
        {lift?.record ? (
          <LiftLink lift={lift} name={of ?? 'the record'} />
        ) : (
          <Link href={`/criteria/${id}`} className={css.look}>
            Look at {id} <Icon of={ArrowRight} size={14} />
          </Link>
        )}
      </span>
    </>
  )
}
