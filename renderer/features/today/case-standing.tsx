import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { currentCase } from '@shared/case/current'
import { formatDay } from '@shared/format'
import { howFar } from '@shared/plan/days'
import { LEVELS } from '@shared/rubric/levels'
import type { RecordOf, VaultRecord } from '@shared/records/kinds'
import type { Rubric } from '@shared/rubric/rubric'
import { Icon } from '@/ui/icon'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import css from './case-standing.module.css'

interface Props {
  records: readonly VaultRecord[]
  rubric: Rubric
  today: string
}

/** What the newest case holds so far, in plain counts. */
export function CaseStanding({ records, rubric, today }: Props) {
  const current = currentCase(records.filter((record) => record.kind === 'case'))
  return (
    <section aria-labelledby="case-standing">
      <SectionHead id="case-standing" title="Where the case stands" />
      {current ? (
        <Counts current={current} rubric={rubric} today={today} />
      ) : (
        <p className={page.none}>There is no case yet: what you ask for, and the evidence you choose to show for it.</p>
      )}
      <Link href="/case" className={css.open}>
        {current ? 'Open the case' : 'Begin the case'} <Icon of={ArrowRight} />
      </Link>
    </section>
  )
}

const targetOf = ({ targetRole, targetLevel }: RecordOf<'case'>) =>
  [targetLevel && LEVELS[targetLevel], targetRole].filter(Boolean).join(' ')

function Counts({ current, rubric, today }: { current: RecordOf<'case'>; rubric: Rubric; today: string }) {
  const claimed = rubric.criteria.filter(({ id }) => current.claims.some(({ criterion }) => criterion === id))
  const lines = [
    ['Target', targetOf(current) || 'not said yet'],
    ['Packet', current.date ? `${formatDay(current.date)}, ${howFar(current.date, today)}` : 'no date yet'],
    ['The ask', current.ask.trim() ? 'written' : 'not written yet'],
    ['Proofs', `${current.proofs.length} of 3`],
    ['Flagships', `${current.flagships.length} of 3 to 5`],
    ['Claims', `for ${claimed.length} of ${rubric.criteria.length} criteria`],
    ['Quotes', String(current.feedback.length || 'none yet')],
    ['Known gaps', String(current.gaps.length || 'none named')],
  ]
  return (
    <dl className={css.counts}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
