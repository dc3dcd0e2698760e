import { momentWords } from '@/client/today'
import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { KindIcon } from '@/ui/kind-icon'
import { ScreenHead } from '@/ui/screen-head'
import { kindInfo, type ParsedDraft } from '@shared/records/kinds'
import { ArrowLeft, Check, History, TriangleAlert } from 'lucide-react'
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
      title={record.title.trim() || `New ${label.toLowerCase()}`}
      tools={
        <>
          <SaveWords draft={draft} />
          {saved && (
            <IconButton
              label="History"
              icon={<Icon of={History} />}
              onClick={() => navigate(`/evidence/${saved.id}/history`)}
            />
          )}
          <Button shortcut="Esc" onClick={onDone}>
            Done
          </Button>
        </>
      }
    />
  )
}

/** The truth about saving this record. */
function SaveWords({ draft }: { draft: Draft<ParsedDraft> }) {
  const words = wordsFor(draft)
  const isGood = !draft.locked && draft.status === 'saved' && draft.issues.length === 0
  const isBad = draft.status === 'failed' || draft.status === 'conflict' || draft.issues.length > 0
  return (
    <output className={classes(styles.saved, isGood && styles.good, isBad && styles.bad)}>
      {isGood && <Icon of={Check} size={14} />}
      {isBad && <Icon of={TriangleAlert} size={14} />}
      {words}
    </output>
  )
}

function wordsFor({ status, saved, issues, locked }: Draft<ParsedDraft>): string {
  if (locked) return 'Reading only'
  switch (status) {
    case 'fresh':
      return ''
    case 'untitled':
      return 'A title, and it is saved'
    case 'failed':
      return 'Not saved'
    case 'conflict':
      return 'Changed elsewhere'
    case 'saved':
      return `Saved ${saved ? momentWords(saved.updatedAt) : ''}${exceptFor(new Set(issues.map(({ path }) => path[0])).size)}`
    default:
      return 'Saving'
  }
}

function exceptFor(fields: number): string {
  if (fields === 0) return ''
  return fields === 1 ? ', but for 1 field' : `, but for ${fields} fields`
}
