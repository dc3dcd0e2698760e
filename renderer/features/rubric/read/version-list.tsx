import { Link } from 'wouter'
import type { RubricInfo } from '@shared/contract/rubric'
import { formatDay } from '@shared/format'
import { SectionHead } from '@/ui/section-head'
import css from './rubric-read.module.css'

/** The versions that were published, newest first; each can still be read. */
export function VersionList({ info, shown }: { info: RubricInfo; shown: string }) {
  if (info.versions.length < 2) return null
  return (
    <section className={css.section} aria-label="Versions">
      <SectionHead level={3} title="Versions" count={info.versions.length} />
      <ul className={css.lines}>
        {info.versions.map(({ version, on, note }) => (
          <li key={version}>
            {version === shown ? (
              <b>{version}</b>
            ) : (
              <Link href={`/criteria/rubric/${info.id}/version/${version}`}>{version}</Link>
            )}
            {on && <span className={css.quiet}>, {formatDay(on)}</span>}
            {note && <> {note}</>}
          </li>
        ))}
      </ul>
    </section>
  )
}
