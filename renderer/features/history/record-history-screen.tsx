import { ArrowLeft } from 'lucide-react'
import { useLocation } from 'wouter'
import { useVersions } from '@/client/history'
import { useRecord } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { ScreenHead } from '@/ui/screen-head'
import { useActions } from '@/ui/actions/use-actions'
import styles from './history-screen.module.css'
import { VersionEntry } from './version-entry'

/** Every version of one record, newest first, with what changed in each. */
export function RecordHistoryScreen({ id }: { id: string }) {
  const [, navigate] = useLocation()
  const versions = useVersions(id)
  const record = useRecord(id).data
  // A record whose making was undone is not there; its history is.
  const back = () => navigate(record ? `/evidence/${id}` : '/history')
  useActions({ 'screen.back': back })
  const title = versions.data?.[0]?.title
  return (
    <>
      <ScreenHead
        ruled
        lead={<IconButton label="Back" icon={<Icon of={ArrowLeft} />} onClick={back} />}
        title={title === undefined ? 'History' : `History of ${title}`}
        sub={versions.data && countOf(versions.data.length)}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may hold nothing to press */}
      <section aria-label="What was written" tabIndex={0} className={styles.body}>
        {versions.error && <ErrorNote error={versions.error} onRetry={() => void versions.refetch()} />}
        <ol aria-label="Versions" className={styles.day}>
          {versions.data?.map((version, at, all) => (
            <VersionEntry key={version.seq} id={id} version={version} isFirst={at === all.length - 1} />
          ))}
        </ol>
      </section>
    </>
  )
}

const countOf = (count: number) => (count === 1 ? '1 version' : `${count} versions`)
