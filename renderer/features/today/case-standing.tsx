import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { Severity } from '@shared/case/preflight/preflight'
import { formatDay } from '@shared/format'
import { howFar } from '@shared/plan/days'
import { LEVELS } from '@shared/rubric/levels'
import type { RecordOf } from '@shared/records/kinds'
import type { Standing } from '@shared/rubric/standing'
import { statusCounts } from '@shared/rubric/view/headline'
import type { TodayView } from '@shared/today/today-view'
import { client } from '@/client/client'
import { keys } from '@/client/queries'
import { Icon } from '@/ui/icon'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import { StatusMark } from '@/ui/status-mark'
import css from './case-standing.module.css'

interface Props {
  current: TodayView['case']
  standing: Standing
  today: string
}

/** How the criteria stand, and what the newest case holds so far, in plain counts. */
export function CaseStanding({ current: found, standing, today }: Props) {
  const current = found?.kind === 'case' ? found : null
  return (
    <section aria-labelledby="case-standing">
      <SectionHead id="case-standing" title="Where the case stands" />
      <Statuses standing={standing} />
      {current ? (
        <Counts current={current} standing={standing} today={today} />
      ) : (
        <p className={page.none}>There is no case yet: what you ask for, and the evidence you choose to show for it.</p>
      )}
      <Link href="/case" className={css.open}>
        {current ? 'Open the case' : 'Begin the case'} <Icon of={ArrowRight} />
      </Link>
    </section>
  )
}

/** Every criterion at a glance; the sentence below says the same in words. */
function Statuses({ standing: { criteria } }: { standing: Standing }) {
  return (
    <>
      <ul aria-label="Criteria" className={css.standing}>
        {criteria.map(({ id, status }) => (
          <li key={id}>
            <Link href={`/criteria/${id}`}>
              <StatusMark status={status} bare />
              {id}
            </Link>
          </li>
        ))}
      </ul>
      <p className={css.says}>{statusCounts(criteria).join(', ')}.</p>
    </>
  )
}

const targetOf = ({ targetRole, targetLevel }: RecordOf<'case'>) =>
  [targetLevel && LEVELS[targetLevel], targetRole].filter(Boolean).join(' ')

function Counts({ current, standing, today }: { current: RecordOf<'case'>; standing: Standing; today: string }) {
  const preflight = usePreflightInWords(current.id)
  const claimed = standing.criteria.filter(({ id }) => current.claims.some(({ criterion }) => criterion === id))
  const lines = [
    ['Target', targetOf(current) || 'not said yet'],
    ['Packet', current.date ? `${formatDay(current.date)}, ${howFar(current.date, today)}` : 'no date yet'],
    ['The ask', current.ask.trim() ? 'written' : 'not written yet'],
    ['Proofs', `${current.proofs.length} of 3`],
    ['Flagships', `${current.flagships.length} of 3 to 5`],
    ['Claims', `for ${claimed.length} of ${standing.criteria.length} criteria`],
    ['Quotes', String(current.feedback.length || 'none yet')],
    ['Known gaps', String(current.gaps.length || 'none named')],
    ['Pre-flight', preflight ?? 'is being read'],
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

/** What the reviewer still finds; undefined until it has read the case. */
function usePreflightInWords(id: string): string | undefined {
  const { data } = useQuery({
    queryKey: [...keys.vault, 'preflight', id],
    queryFn: ({ signal }) => client.call('preflight.run', { case: id }, { signal }),
  })
  if (!data) return undefined
  const count = (severity: Severity) => data.open.filter((finding) => finding.severity === severity).length
  const [mend, look] = [count('mend'), count('look')]
  const words = [mend > 0 && `${mend} to mend`, look > 0 && `${look} worth a look`].filter(Boolean)
  return words.join(', ') || 'nothing found'
}
