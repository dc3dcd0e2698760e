import { useState } from 'react'
import type { BackupInfo } from '@shared/backup/backup'
import { useBackupStatus } from '@/client/backups'
import { useLongCall } from '@/client/use-long-call'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { ProgressBar } from '@/ui/progress-bar'
import { SectionHead } from '@/ui/section-head'
import { useToasts } from '@/ui/use-toasts'
import { ArchiveRestore } from 'lucide-react'
import css from '../settings.module.css'
import { BackupList } from './backup-list'
import { BackupStanding } from './backup-standing'
import { PlaceForm } from './place-form'
import { progressOf } from '@/client/backup-progress'
import { RestoreDialog } from './restore-dialog'
import { RestoreResult } from './restore-result'

/** Whether there is a backup to rely on, where, and the way back to it. */
export function BackupsSection() {
  const status = useBackupStatus()
  const make = useLongCall('backups.make')
  const verify = useLongCall('backups.verify')
  const restore = useLongCall('backups.restore')
  const [chosen, setChosen] = useState<BackupInfo | null>(null)
  const [restored, setRestored] = useState<Awaited<ReturnType<typeof restore.run>>>()
  const running = [make, verify, restore].find(({ isRunning }) => isRunning)
  const error = make.error ?? verify.error ?? restore.error ?? status.error
  const restoreNow = async (id: string) => {
    setChosen(null)
    setRestored(await restore.run({ id }))
  }
  return (
    <section aria-labelledby="backups">
      <SectionHead id="backups" title="Backups" />
      {status.data && <BackupStanding status={status.data} />}
      <div className={css.actions}>
        <MakeButton onMake={() => make.run({})} isBusy={running !== undefined} />
      </div>
      {running && <ProgressBar {...progressOf(running.progress)} onCancel={running.stop} />}
      {error !== null && error !== undefined && <ErrorNote error={error} />}
      {restored && <RestoreResult report={restored} />}
      <BackupList isBusy={running !== undefined} onVerify={(id) => void verify.run({ id })} onRestore={setChosen} />
      {status.data && <PlaceForm key={status.data.place.folder} place={status.data.place} />}
      {chosen && (
        <RestoreDialog backup={chosen} onClose={() => setChosen(null)} onRestore={(id) => void restoreNow(id)} />
      )}
    </section>
  )
}

function MakeButton({ onMake, isBusy }: { onMake: () => Promise<BackupInfo | undefined>; isBusy: boolean }) {
  const toasts = useToasts()
  const make = async () => {
    const made = await onMake()
    if (!made) return
    const text = made.verifiedAt
      ? 'The backup is made and verified: a restore of it gave the same records and files.'
      : `The backup is made and not verified. ${made.problem ?? ''}`
    toasts.show({ text, urgent: made.verifiedAt === null })
  }
  return (
    <Button icon={<Icon of={ArchiveRestore} />} disabled={isBusy} onClick={() => void make()}>
      Back up now
    </Button>
  )
}
