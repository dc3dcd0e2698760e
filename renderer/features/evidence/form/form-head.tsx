import { momentWords } from '@/client/today'
import type { Draft } from '@/client/use-record-draft'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { KindIcon } from '@/ui/kind-icon'
import { SaveWords } from '@/ui/save-words'
import { ScreenHead } from '@/ui/screen-head'
import { kindInfo, labelInText, type ParsedDraft } from '@shared/records/kinds'
import { ArrowLeft, History } from 'lucide-react'
import { useLocation } from 'wouter'
import styles from './form-head.module.css'

interface Props {
  draft: Draft<ParsedDraft>
  onDone: () => void
}

export function FormHead({ draft, onDone }: Props) {
  const { record, saved } = draft
  const [, navigate] = useLocation()
  const label = kindInfo(record.kind).label
  return (
    <ScreenHead
      ruled
      lead={
        <>
          <IconButton label="Back" icon={<Icon of={ArrowLeft} />} onClick={onDone} />
          <span className={styles.kind}>
            {record.exhibit} <KindIcon kind={record.kind} size={14} /> <span className={styles.label}>{label}</span>
          </span>
        </>
      }
      title={record.title.trim() || `New ${labelInText(record.kind)}`}
      tools={
        <>
          <SaveWords
            status={draft.status}
            at={saved ? momentWords(saved.updatedAt) : ''}
            wrong={new Set(draft.issues.map(({ path }) => path[0])).size}
            locked={draft.locked}
          />
          {saved && (
            <IconButton
              label="History"
              icon={<Icon of={History} />}
              onClick={() => navigate(`/evidence/${saved.id}/history`)}
            />
          )}
          <Button shortcut={keyHint('form.done')} onClick={onDone}>
            Done
          </Button>
        </>
      }
    />
  )
}
