import { Link } from 'wouter'
import type { Rubric } from '@shared/rubric/rubric'
import { CASE_PARTS, type CaseRecord } from './case-parts'
import css from './outline.module.css'
import { FindingCount } from './preflight/finding-count'
import type { Counts } from './preflight/finding-place'

interface Props {
  record: CaseRecord
  rubric: Rubric
  /** The part that is written in; a criterion's id stands for its claims. */
  part: string
  /** What the reviewer found beside each part. */
  counts: ReadonlyMap<string, Counts>
  /** The part that the pages show, as far as they are scrolled. */
  seen: string | null
  /** The parts for which something is proposed. */
  drafted: ReadonlySet<string>
}

/** The parts of the case, with how much of each there is and what was found in it. */
export function Outline({ record, rubric, part, counts, seen, drafted }: Props) {
  const isCriterion = (name: string | null) => rubric.criteria.some(({ id }) => id === name)
  return (
    <nav className={css.outline} aria-label="Parts of the case">
      <ul>
        {CASE_PARTS.map(({ id, title, count }) => (
          <li key={id}>
            <Place
              to={`/case/${record.id}/${id}`}
              isHere={id === part}
              isSeen={id === seen || (id === 'claims' && isCriterion(seen))}
              count={count(record)}
              isDrafted={drafted.has(id)}
              found={counts.get(id)}
            >
              {title}
            </Place>
            {id === 'claims' && (part === 'claims' || isCriterion(part)) && (
              <Criteria {...{ record, rubric, part, counts, seen, drafted }} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Criteria({ record, rubric, part, counts, seen, drafted }: Props) {
  return (
    <ul className={css.inner}>
      {rubric.criteria.map(({ id, name }) => (
        <li key={id}>
          <Place
            to={`/case/${record.id}/${id}`}
            isHere={id === part}
            isSeen={id === seen}
            count={record.claims.filter(({ criterion }) => criterion === id).length}
            isDrafted={drafted.has(id)}
            found={counts.get(id)}
          >
            {id} {name}
          </Place>
        </li>
      ))}
    </ul>
  )
}

interface PlaceProps {
  to: string
  isHere: boolean
  isSeen: boolean
  count: number
  isDrafted: boolean
  found: Counts | undefined
  children: React.ReactNode
}

function Place({ to, isHere, isSeen, count, isDrafted, found, children }: PlaceProps) {
  return (
    <Link href={to} className={css.place} aria-current={isHere ? 'true' : undefined} data-seen={isSeen || undefined}>
      <span className={css.title}>{children}</span>
      <span className={css.count}>{count || (isDrafted ? 'draft' : '')}</span>
      <FindingCount counts={found} />
    </Link>
  )
}
