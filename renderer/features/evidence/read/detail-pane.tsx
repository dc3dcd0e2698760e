import { useRestoreRecords } from '@/client/mutations'
import { useRecord } from '@/client/queries'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { KindIcon } from '@/ui/kind-icon'
import { useReadOnly } from '@/ui/read-only'
import { useActions } from '@/ui/actions/use-actions'
import { useWritable } from '@/ui/use-writable'
import { isKind, kindInfo, type VaultRecord } from '@shared/records/kinds'
import { trailOf } from '@shared/verification/trail'
import { ArrowLeft, History, Lock, Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import { AttachmentsRead } from './attachments-read'
import { ClaimRead } from './claim-read'
import { CommonRead } from './common-read'
import { CountsFor } from './counts-for'
import styles from './detail-pane.module.css'
import { Prose } from './prose'
import { RecordRead } from './record-read'
import { ScoreRead } from './score-read'
import { TrailRead } from './trail-read'
import { VerificationRead } from './verification-read'

interface Props {
  id: string
  onClose: () => void
  onTrash: (record: VaultRecord) => void
}

/** The whole of one record, to read. */
export function DetailPane({ id, onClose, onTrash }: Props) {
  const { data: record, error, refetch } = useRecord(id)
  return (
    <article aria-label={record?.title ?? 'Record'} className={styles.pane}>
      {error && (
        <div className={styles.trouble}>
          <ErrorNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {record && <Detail record={record} onClose={onClose} onTrash={() => onTrash(record)} />}
    </article>
  )
}

const LINKING = { section: 'counts-for', adds: true }

interface DetailProps {
  record: VaultRecord
  onClose: () => void
  onTrash: () => void
}

function Detail({ record, onClose, onTrash }: DetailProps) {
  const [, navigate] = useLocation()
  const readOnly = useReadOnly()
  const writable = useWritable()
  const edit = () => writable(() => navigate(`/evidence/${record.id}/edit`))
  const link = () => writable(() => navigate(`/evidence/${record.id}/edit`, { state: LINKING }))
  const trash = () => writable(onTrash)
  const history = () => navigate(`/evidence/${record.id}/history`)
  const actions = { 'record.edit': edit, 'record.link': link, 'record.history': history, 'record.trash': trash }
  useActions(actions, { about: record.exhibit || record.title })
  return (
    <>
      <div className={styles.bar}>
        <IconButton label="Back to the list" icon={<Icon of={ArrowLeft} />} onClick={onClose} className={styles.back} />
        <span className={styles.kind}>
          {record.exhibit} <KindIcon kind={record.kind} size={14} /> {kindInfo(record.kind).label}
        </span>
        <IconButton label="History" icon={<Icon of={History} />} onClick={history} className={styles.push} />
        <IconButton
          label="Move to the trash"
          icon={<Icon of={Trash2} />}
          disabled={readOnly !== null}
          onClick={trash}
        />
        <Button
          size="small"
          shortcut={keyHint('record.edit')}
          disabled={readOnly !== null}
          title={readOnly ?? undefined}
          onClick={edit}
        >
          Edit
        </Button>
      </div>
      <h2 className={styles.title} tabIndex={-1}>
        {record.title}
      </h2>
      {record.deletedAt !== null && <InTrash record={record} />}
      <CommonRead record={record} />
      {isKind(record, 'impact') && <ClaimRead record={record} />}
      {isKind(record, 'test-score') && <ScoreRead record={record} />}
      {isEvidence(record) && <CountsFor record={record} onLink={link} />}
      {isProvable(record) && <VerificationRead record={record} />}
      <TrailRead record={record} />
      <RecordRead record={record} />
      <div className={styles.after}>
        <AttachmentsRead attachments={record.attachments} />
        {record.privateNote && (
          <section aria-label="Private note">
            <h3 className={styles.private}>
              <Icon of={Lock} size={14} />
              Private note, never leaves the vault
            </h3>
            <Prose text={record.privateNote} />
          </section>
        )}
      </div>
    </>
  )
}

const isEvidence = ({ kind, evidence }: VaultRecord) => kindInfo(kind).series !== null || evidence.length > 0

/** Evidence can be confirmed; of all else the trail is shown where there is one. */
const isProvable = (record: VaultRecord) => isEvidence(record) || trailOf(record).length > 0

function InTrash({ record: { id } }: { record: VaultRecord }) {
  const restore = useRestoreRecords()
  const readOnly = useReadOnly()
  return (
    <p className={styles.trashed}>
      This record is in the trash.
      <Button variant="link" disabled={readOnly !== null} onClick={() => restore.mutate([id])}>
        Restore
      </Button>
    </p>
  )
}
