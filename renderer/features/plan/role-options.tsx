import { Link } from 'wouter'
import { kindInfo, type RecordOf } from '@shared/records/kinds'
import { Unseen } from '@/ui/unseen'
import css from './plan.module.css'
import { PlanSection } from './plan-section'
import { Said } from './said'

type RoleOption = RecordOf<'role-option'>

const { fields } = kindInfo('role-option')

/** A field of a role option as it reads in the table; choices by their label. */
function shown(option: RoleOption, name: string): string {
  const value = option[name]
  if (typeof value !== 'string') return ''
  return fields[name]?.choices?.find((choice) => choice.value === value)?.label ?? value
}

/** The roles one could aim for, side by side. */
export function RoleOptions({ options }: { options: readonly RoleOption[] }) {
  const rows = Object.keys(fields).filter((name) => options.some((option) => shown(option, name) !== ''))
  return (
    <PlanSection
      title="Role options"
      kind="role-option"
      count={options.length}
      none="The kinds of role you could aim for: applied, platform, research. Compare what each asks for with what draws you."
    >
      <div className={css.table}>
        <table>
          <thead>
            <tr>
              <td>
                <Unseen>Role option</Unseen>
              </td>
              {options.map(({ id, title }) => (
                <th key={id} scope="col" className={css.option}>
                  <Link href={`/evidence/${id}`}>{title}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((name) => (
              <tr key={name}>
                <th scope="row">{fields[name]?.label}</th>
                {options.map((option) => (
                  <td key={option.id}>
                    <Said text={shown(option, name)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PlanSection>
  )
}
