import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { currentCase } from '@shared/case/current'
import type { Severity } from '@shared/case/preflight/preflight'
import { formatDay } from '@shared/format'
import { howFar } from '@shared/plan/days'
import { LEVELS } from '@shared/rubric/levels'
import type { RecordOf, VaultRecord } from '@shared/records/kinds'
import type { Reading } from '@shared/rubric/reading'
import { statusCounts } from '@shared/rubric/view/headline'
import { client } from '@/client/client'
import { keys } from '@/client/queries'
import { Icon } from '@/ui/icon'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'
import { StatusMark } from '@/ui/status-mark'
import css from './case-standing.module.css'

interface Props {
  records: readonly VaultRecord[]
  reading: Reading
  today: string
}

/** How the criteria stand, and what the newest case holds so far, in plain counts. */
export function CaseStanding({ records, reading, today }: Props) {
  const current = currentCase(records.filter((record) => record.kind === 'case'))
  return (
    <section aria-labelledby="case-standing">
      <SectionHead id="case-standing" title="Where the case stands" />
      <Standing reading={reading} />
      {current ? (
        <Counts current={current} reading={reading} today={today} />
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
function Standing({ reading: { criteria } }: { reading: Reading }) {
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

function Counts({ current, reading, today }: { current: RecordOf<'case'>; reading: Reading; today: string }) {
  const preflight = usePreflightInWords(current.id)
  const claimed = reading.criteria.filter(({ id }) => current.claims.some(({ criterion }) => criterion === id))
  const lines = [
    ['Target', targetOf(current) || 'not said yet'],
    ['Packet', current.date ? `${formatDay(current.date)}, ${howFar(current.date, today)}` : 'no date yet'],
    ['The ask', current.ask.trim() ? 'written' : 'not written yet'],
    ['Proofs', `${current.proofs.length} of 3`],
    ['Flagships', `${current.flagships.length} of 3 to 5`],
    ['Claims', `for ${claimed.length} of ${reading.criteria.length} criteria`],
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
