import { ChevronDown, ChevronUp, TriangleAlert } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { ProgressBar } from '@/ui/progress-bar'
import { packetWords, pagesWords, progressWords, sizeWords } from './packet-words'
import css from './preview-status.module.css'
import type { Packet, PacketPreview } from './use-packet'
import { WarningList } from './warning-list'

interface Props {
  preview: PacketPreview
  earlier: Packet | null
  onBack: () => void
}

/** What the pages show, what is being done, and what a reader would stumble over. */
export function PreviewStatus({ preview, earlier, onBack }: Props) {
  const [open, setOpen] = useState(false)
  const { packet } = earlier ?? preview.built ?? {}
  const warnings = packet?.warnings ?? []
  return (
    <div className={css.status}>
      <div className={css.line}>
        <State preview={preview} earlier={earlier} onBack={onBack} />
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
      {preview.work.type === 'failed' && !earlier && <ErrorNote error={preview.work.error} onRetry={preview.again} />}
      {open && <WarningList warnings={warnings} />}
    </div>
  )
}

function State({ preview: { built, work, stop, again }, earlier, onBack }: Props): ReactNode {
  if (earlier)
    return (
      <p>
        An earlier packet: {packetWords(earlier.packet)}.{' '}
        <Button variant="link" onClick={onBack}>
          Back to this one
        </Button>
      </p>
    )
  if (work.type === 'building')
    return (
      <ProgressBar
        label={progressWords(work.progress)}
        done={work.progress?.done ?? 0}
        total={work.progress?.total ?? 0}
        onCancel={stop}
      />
    )
  if (work.type === 'stopped')
    return (
      <p>
        Stopped{built ? '; these are the last pages' : ''}.{' '}
        <Button variant="link" onClick={again}>
          Make the pages
        </Button>
      </p>
    )
  if (work.type === 'failed') return <p>The pages could not be made{built ? '; these are the last ones' : ''}.</p>
  return built && <p>{`${pagesWords(built.packet.pages)}, ${sizeWords(built.packet.size)}`}</p>
}
