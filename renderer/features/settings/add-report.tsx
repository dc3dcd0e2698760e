import { Link } from 'wouter'
import type { AddReport as Report } from '@shared/records/record-file'
import css from './settings.module.css'

/** What became of the records of a file. */
export function AddReport({ report: { added, unchanged, notices } }: { report: Report }) {
  return (
    <div className={css.says}>
      <output>
        {counted(added.length, 'record was added', 'records were added')}
        {unchanged.length > 0 && `; ${counted(unchanged.length, 'was', 'were')} here already, to the letter`}.
      </output>
      <ul>
        {added.slice(0, 20).map(({ id, exhibit, title }) => (
          <li key={id}>
            <Link href={`/evidence/${id}`}>
              {exhibit} {title}
            </Link>
          </li>
        ))}
      </ul>
      {added.length > 20 && <p>and {added.length - 20} more.</p>}
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  )
}

const counted = (count: number, one: string, many: string) =>
  `${count === 0 ? 'No' : count} ${count === 1 ? one : many}`
