import { useFileFacts } from '@/client/attachments'
import type { Draft } from '@/client/use-record-draft'
import { Checkbox } from '@/ui/checkbox'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { sizeInWords } from '@/ui/size-in-words'
import type { ParsedDraft } from '@shared/records/kinds'
import type { Attachment } from '@shared/records/record'
import { Paperclip, X } from 'lucide-react'
import styles from './attachments-form.module.css'
import { PageChoice } from './page-choice'
import { PrintableCopy } from './printable-copy'
import { UnlockCopy } from './unlock-copy'
import type { Uploads } from './use-uploads'

interface Props {
  draft: Draft<ParsedDraft>
  uploads: Uploads
  attachment: Attachment
  index: number
}

const mayBePrinted = ({ type, name }: Attachment) =>
  type === 'application/pdf' || type.startsWith('image/') || /\.pdf$/i.test(name)

/** One file of a record: what it is, and how it goes into the packet. */
export function AttachmentRow({ draft, uploads, attachment, index }: Props) {
  const { sha256, name, size, inPacket } = attachment
  const printed = mayBePrinted(attachment)
  const { data: facts } = useFileFacts(attachment, printed)
  const put = (patch: Partial<Attachment>) =>
    draft.change(({ attachments }) => ({
      attachments: attachments.map((file) => (file.sha256 === sha256 ? { ...file, ...patch } : file)),
    }))
  const pages = facts?.kind === 'pdf' ? facts.pages : undefined
  return (
    <li className={styles.file}>
      <Icon of={Paperclip} className={styles.icon} />
      <span className={styles.name}>{name}</span>
      <span className={styles.size}>
        {pages === undefined ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}, `}
        {sizeInWords(size)}
      </span>
      {printed ? (
        <Checkbox checked={inPacket} onChange={(next) => put({ inPacket: next })}>
          {facts?.kind === 'image' ? 'Goes into the packet' : 'Pages go into the packet'}
        </Checkbox>
      ) : (
        <span />
      )}
      <IconButton
        label={`Remove ${name}`}
        icon={<Icon of={X} size={14} />}
        onClick={() =>
          draft.change(({ attachments }) => ({ attachments: attachments.filter((file) => file.sha256 !== sha256) }))
        }
      />
      {inPacket && pages !== undefined && (
        <PageChoice
          attachment={attachment}
          pages={pages}
          error={draft.errorAt('attachments', String(index), 'pages')}
          onChange={put}
        />
      )}
      {inPacket && facts?.kind === 'refused' && facts.locked && (
        <UnlockCopy
          attachment={attachment}
          onUnlocked={(copy) =>
            draft.change(({ attachments }) => ({
              attachments: [
                ...attachments
                  .filter((file) => file.sha256 !== copy.sha256)
                  .map((file) => (file.sha256 === sha256 ? { ...file, inPacket: false } : file)),
                copy,
              ],
            }))
          }
        />
      )}
      {inPacket && facts && (
        <PrintableCopy
          attachment={attachment}
          facts={facts}
          uploads={uploads}
          onCopied={() => put({ inPacket: false })}
        />
      )}
    </li>
  )
}
