import { Link } from 'wouter'
import type { Rubric } from '@shared/rubric/rubric'
import { CASE_PARTS, type CaseRecord } from './case-parts'
import css from './outline.module.css'

interface Props {
  record: CaseRecord
  rubric: Rubric
  /** The part that is written in; a criterion's id stands for its claims. */
  part: string
}

/** The parts of the case, with how much of each there is. */
export function Outline({ record, rubric, part }: Props) {
  const criterion = rubric.criteria.find(({ id }) => id === part)
  return (
    <nav className={css.outline} aria-label="Parts of the case">
      <ul>
        {CASE_PARTS.map(({ id, title, count }) => (
          <li key={id}>
            <Place to={`/case/${record.id}/${id}`} isHere={id === part} count={count(record)}>
              {title}
            </Place>
            {id === 'claims' && (part === 'claims' || criterion) && (
              <Criteria record={record} rubric={rubric} part={part} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Criteria({ record, rubric, part }: Props) {
  return (
    <ul className={css.inner}>
      {rubric.criteria.map(({ id, name }) => (
        <li key={id}>
          <Place
            to={`/case/${record.id}/${id}`}
            isHere={id === part}
            count={record.claims.filter(({ criterion }) => criterion === id).length}
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
  count: number
  children: React.ReactNode
}

function Place({ to, isHere, count, children }: PlaceProps) {
  return (
    <Link href={to} className={css.place} aria-current={isHere ? 'true' : undefined}>
      <span className={css.title}>{children}</span>
      <span className={css.count}>{count || ''}</span>
    </Link>
  )
}
