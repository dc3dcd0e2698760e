import { ChevronDown, ChevronUp, TriangleAlert } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { KindIcon } from '@/ui/kind-icon'
import { ProgressBar } from '@/ui/progress-bar'
import { LengthMeter } from './length-meter'
import { progressWords } from './packet-words'
import css from './preview-status.module.css'
import type { PacketLoop, PreviewState } from './use-packet'
import { WarningList } from './warning-list'

interface Props {
  loop: PacketLoop
  preview: PreviewState
  /** A record that was pointed at on the page and is written elsewhere. */
  exhibit: string | null
}

/** What the pages show, what is being done, and what a reader would stumble over. */
export function PreviewStatus({ loop, preview, exhibit }: Props) {
  const [open, setOpen] = useState(false)
  const warnings = preview.built?.packet.warnings ?? []
  return (
    <div className={css.status}>
      <div className={css.line}>
        <State loop={loop} preview={preview} />
        {warnings.length > 0 && (
          <Button
            variant="link"
            className={css.warnings}
            icon={<Icon of={TriangleAlert} size={14} />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {warnings.length} {warnings.length === 1 ? 'thing' : 'things'} to know
            <Icon of={open ? ChevronUp : ChevronDown} size={14} />
          </Button>
        )}
      </div>
      {exhibit !== null && <PointedExhibit id={exhibit} />}
      {preview.work.type === 'failed' && <ErrorNote error={preview.work.error} onRetry={loop.again} />}
      {open && <WarningList warnings={warnings} />}
    </div>
  )
}

/** The record behind the passage that was pointed at. */
function PointedExhibit({ id }: { id: string }) {
  const record = useRecords().data?.find((candidate) => candidate.id === id)
  if (!record) return null
  return (
    <p className={css.pointed}>
      <KindIcon kind={record.kind} />
      <span>
        {record.exhibit} {record.title}
      </span>
      <Link href={`/evidence/${record.id}`}>Open the record</Link>
    </p>
  )
}

function State({ loop, preview: { built, work } }: Omit<Props, 'exhibit'>): ReactNode {
  if (work.type === 'building' && (work.isLong || !built))
    return (
      <ProgressBar
        label={progressWords(work.progress)}
        done={work.progress?.done ?? 0}
        total={work.progress?.total ?? 0}
        onCancel={loop.stop}
      />
    )
  if (work.type === 'stopped')
    return (
      <p>
        Stopped{built ? '; these are the last pages' : ''}.{' '}
        <Button variant="link" onClick={loop.again}>
          Make the pages
        </Button>
      </p>
    )
  if (work.type === 'failed') return <p>The pages could not be made{built ? '; these are the last ones' : ''}.</p>
  return built && <LengthMeter packet={built.packet} />
}
