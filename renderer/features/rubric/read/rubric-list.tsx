import { Plus } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import type { RubricInfo } from '@shared/contract/rubric'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import css from './rubric-list.module.css'

interface Props {
  rubrics: readonly RubricInfo[]
  shown: string | undefined
}

/** Every rubric by whose it is. */
export function RubricList({ rubrics, shown }: Props) {
  const [, navigate] = useLocation()
  const own = rubrics.filter(({ record }) => record !== null)
  return (
    <nav aria-label="Rubrics" className={css.list}>
      <div className={css.head}>
        <h2>Your own</h2>
        <Button variant="link" icon={<Icon of={Plus} size={14} />} onClick={() => navigate('/criteria/import')}>
          Import
        </Button>
      </div>
      {own.length === 0 ? (
        <p className={css.none}>None yet. Import your company&rsquo;s ladder, or begin with a copy of one below.</p>
      ) : (
        <Rows rubrics={own} shown={shown} />
      )}
      <div className={css.head}>
        <h2>Came with Casebook</h2>
      </div>
      <Rows rubrics={rubrics.filter(({ record }) => record === null)} shown={shown} />
    </nav>
  )
}

function Rows({ rubrics, shown }: Props) {
  return (
    <ul>
      {rubrics.map(({ id, name, version, criteria }) => (
        <li key={id}>
          <Link href={`/criteria/rubric/${id}`} className={css.row} aria-current={id === shown ? 'true' : undefined}>
            <span className={css.name}>{name}</span>
            <span className={css.facts}>
              {criteria} {criteria === 1 ? 'criterion' : 'criteria'}, version {version}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
