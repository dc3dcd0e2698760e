import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import type { FileStanding } from '@shared/contract/attachments'
import { FileX, SearchX } from 'lucide-react'
import styles from './file-note.module.css'

/** Why a file is not there, or why its words cannot be found; where all is well it says nothing. */
export function FileNote({ standing }: { standing: FileStanding | undefined }) {
  const words = standing && wordsOf(standing)
  if (!standing || words === undefined) return null
  return (
    <p className={classes(styles.note, !standing.isHere && styles.missing)}>
      <Icon of={standing.isHere ? SearchX : FileX} size={14} />
      {words}
    </p>
  )
}

function wordsOf({ isHere, text }: FileStanding): string | undefined {
  if (!isHere) return 'This file is missing from the vault. A backup may hold it: see Settings.'
  if (text === 'empty') return 'It holds no text, as a scan does: its words cannot be searched.'
  if (text === 'locked') return 'It asks for a password: its words cannot be searched.'
  if (text === 'failed') return 'Its text could not be read: its words cannot be searched.'
  return undefined
}
