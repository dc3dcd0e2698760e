import { Circle, CircleCheck, CircleDotDashed, type LucideIcon } from 'lucide-react'
import { Link } from 'wouter'
import { formatDay } from '@shared/format'
import { missingFirst } from '@shared/plan/order'
import type { RecordOf } from '@shared/records/kinds'
import { Icon } from '@/ui/icon'
import css from './plan.module.css'
import { PlanSection } from './plan-section'
import { Said } from './said'
import state from './state.module.css'

type Qualification = RecordOf<'qualification'>

const HELD: Record<NonNullable<Qualification['held']>, { word: string; icon: LucideIcon; look: string | undefined }> = {
  no: { word: 'Not yet', icon: Circle, look: state.care },
  partly: { word: 'Partly', icon: CircleDotDashed, look: state.mine },
  yes: { word: 'Held', icon: CircleCheck, look: state.good },
}

interface Props {
  qualifications: readonly Qualification[]
  options: readonly RecordOf<'role-option'>[]
}

/** What the role asks for against what is held, with the gap and the plan for it. */
export function Qualifications({ qualifications, options }: Props) {
  return (
    <PlanSection
      title="Qualifications"
      kind="qualification"
      count={qualifications.length}
      none="What the role you want asks for, what you hold of it, and how you will close the gap."
    >
      <div className={css.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">What is asked</th>
              <th scope="col">Held</th>
              <th scope="col">What is missing</th>
              <th scope="col">Plan</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {missingFirst(qualifications).map((qualification) => (
              <QualificationRow
                key={qualification.id}
                qualification={qualification}
                askedBy={options.find(({ id }) => id === qualification.roleOption)?.title}
              />
            ))}
          </tbody>
        </table>
      </div>
    </PlanSection>
  )
}

function QualificationRow({ qualification, askedBy }: { qualification: Qualification; askedBy: string | undefined }) {
  const { id, title, held, gap, plan, due, proof } = qualification
  const standing = held && HELD[held]
  return (
    <tr>
      <td>
        <Link href={`/evidence/${id}`} className={css.title}>
          {title}
        </Link>
        {askedBy && <p className={css.facts}>{askedBy}</p>}
      </td>
      <td className={css.held}>
        {standing ? (
          <span className={state.pair}>
            <Icon of={standing.icon} size={14} className={standing.look} /> {standing.word}
          </span>
        ) : (
          'Not said'
        )}
      </td>
      <td>
        <Said text={gap || (held === 'yes' && proof ? `Shown by: ${proof}` : '')} />
      </td>
      <td>
        <Said text={plan} />
      </td>
      <td className={css.held}>{due && <time dateTime={due}>{formatDay(due)}</time>}</td>
    </tr>
  )
}
