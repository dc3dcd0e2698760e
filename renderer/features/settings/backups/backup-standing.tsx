import { CircleCheck, CirclePause, TriangleAlert } from 'lucide-react'
import { ageWords } from '@shared/backup/status-words'
import type { BackupStatus } from '@shared/backup/backup'
import { useResumeBackups } from '@/client/backups'
import { longMoment } from '@/client/today'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import settings from '../settings.module.css'
import css from './backups.module.css'

/** The last verified backup, its age and place, and what to do something about. */
export function BackupStanding({ status }: { status: BackupStatus }) {
  const { words, lastVerified, ageSeconds, place, pausedSince, problems } = status
  const resume = useResumeBackups()
  const isGood = lastVerified !== null && pausedSince === null
  return (
    <>
      <p className={css.standing} data-good={isGood || undefined}>
        <Icon of={pausedSince !== null ? CirclePause : isGood ? CircleCheck : TriangleAlert} />
        <span>{words}</span>
        {pausedSince !== null && (
          <Button size="small" disabled={resume.isPending} onClick={() => resume.mutate(undefined)}>
            Resume backups
          </Button>
        )}
      </p>
      {resume.error && <ErrorNote error={resume.error} />}
      <dl className={settings.ledger}>
        <dt>Last verified</dt>
        <dd>
          {lastVerified && ageSeconds !== null
            ? `${longMoment(lastVerified.at)}, ${ageWords(ageSeconds)}`
            : 'None yet: a backup counts when a restore of it gave everything back.'}
        </dd>
        <dt>Kept in</dt>
        <dd>
          {place.folder}
          {!place.isThere && <strong className={css.bad}> Not there now</strong>}
        </dd>
        <dt>Made</dt>
        <dd>
          {pausedSince === null ? 'Every half hour while you work, on closing, and before large changes.' : 'By hand.'}
        </dd>
      </dl>
      {problems.map((problem) => (
        <p key={problem} className={css.problem}>
          <Icon of={TriangleAlert} />
          {problem}
        </p>
      ))}
    </>
  )
}
