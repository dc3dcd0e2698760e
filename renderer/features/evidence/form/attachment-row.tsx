import { useFileFacts } from '@/client/attachments'
import type { Draft } from '@/client/use-record-draft'
import { Checkbox } from '@/ui/checkbox'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { sizeInWords } from '@/ui/size-in-words'
import type { FileFacts, FileStanding } from '@shared/contract/attachments'
import type { ParsedDraft } from '@shared/records/kinds'
import type { Attachment } from '@shared/records/record-shape'
import { X } from 'lucide-react'
import { FileNote } from '../viewer/file-note'
import { FileThumb } from '../viewer/file-thumb'
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

interface RowProps extends Props {
  standing: FileStanding | undefined
}

const isPdf = ({ type, name }: Attachment) => type === 'application/pdf' || /\.pdf$/i.test(name)
const mayBePrinted = (attachment: Attachment) => isPdf(attachment) || attachment.type.startsWith('image/')

/** One file of a record: what it is, and how it goes into the packet. */
export function AttachmentRow({ draft, uploads, attachment, index, standing }: RowProps) {
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
      <FileThumb attachment={attachment} />
      <span className={styles.name}>{name}</span>
      <span className={styles.size}>
        {pages === undefined ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}, `}
        {sizeInWords(size)}
      </span>
      {printed ? (
        <Checkbox checked={inPacket} onChange={(next) => put({ inPacket: next })}>
          {isPdf(attachment) ? 'Pages go into the packet' : 'Goes into the packet'}
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
      <FileNote standing={standing} />
      {inPacket && facts && <FileChoices {...{ draft, uploads, attachment, index, facts, put }} />}
    </li>
  )
}

interface ChoicesProps extends Props {
  facts: FileFacts
  put: (patch: Partial<Attachment>) => void
}

/** What there is to choose or to mend about a file that the packet is to show. */
function FileChoices({ draft, uploads, attachment, index, facts, put }: ChoicesProps) {
  if (facts.kind === 'pdf') {
    const error = draft.errorAt('attachments', String(index), 'pages')
    return <PageChoice attachment={attachment} pages={facts.pages} error={error} onChange={put} />
  }
  if (facts.kind === 'refused' && facts.locked) {
    const add = (copy: Attachment) =>
      draft.change(({ attachments }) => ({ attachments: withCopy(attachments, attachment, copy) }))
    return <UnlockCopy attachment={attachment} onUnlocked={add} />
  }
  return <PrintableCopy {...{ attachment, facts, uploads }} onCopied={() => put({ inPacket: false })} />
}

/** The copy stands in for the file in the packet; the file itself stays with the record. */
function withCopy(attachments: readonly Attachment[], original: Attachment, copy: Attachment): Attachment[] {
  const others = attachments.filter(({ sha256 }) => sha256 !== copy.sha256)
  return [...others.map((file) => (file.sha256 === original.sha256 ? { ...file, inPacket: false } : file)), copy]
}
