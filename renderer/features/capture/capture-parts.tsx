import { linkName } from '@shared/capture/capture'
import { Link2, Paperclip, X } from 'lucide-react'
import type { CaptureDraft, CaptureDraftActions } from '@/client/capture-draft'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { sizeInWords } from '@/ui/size-in-words'
import { ProgressBar } from '@/ui/progress-bar'
import styles from './capture-parts.module.css'

import type { RunningFile } from './use-capture-files'

interface Props {
  draft: CaptureDraft
  change: CaptureDraftActions['change']
  running: readonly RunningFile[]
}

/** The links and files of what is being captured; each can be taken away again. */
export function CaptureParts({ draft: { links, attachments }, change, running }: Props) {
  if (links.length + attachments.length + running.length === 0) return null
  return (
    <ul aria-label="Pasted and dropped" className={styles.parts}>
      {links.map((url) => (
        <li key={url}>
          <Icon of={Link2} size={14} />
          <span className={styles.name}>{linkName(url)}</span>
          <IconButton
            label={`Remove ${linkName(url)}`}
            icon={<Icon of={X} size={14} />}
            onClick={() => change((now) => ({ links: now.links.filter((one) => one !== url) }))}
          />
        </li>
      ))}
      {attachments.map(({ sha256, name, size }) => (
        <li key={sha256}>
          <Icon of={Paperclip} size={14} />
          <span className={styles.name}>{name}</span>
          <span className={styles.size}>{sizeInWords(size)}</span>
          <IconButton
            label={`Remove ${name}`}
            icon={<Icon of={X} size={14} />}
            onClick={() => change((now) => ({ attachments: now.attachments.filter((one) => one.sha256 !== sha256) }))}
          />
        </li>
      ))}
      {running.map(({ key, name, done, total, cancel }) => (
        <li key={key} className={styles.running}>
          <ProgressBar label={`Copying ${name}`} done={done} total={total} onCancel={cancel} />
        </li>
      ))}
    </ul>
  )
}
