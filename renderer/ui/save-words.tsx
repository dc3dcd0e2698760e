import { Check, TriangleAlert } from 'lucide-react'
import { classes } from './classes'
import { Icon } from './icon'
import styles from './save-words.module.css'

interface Props {
  status: 'fresh' | 'waiting' | 'untitled' | 'saving' | 'saved' | 'failed' | 'conflict'
  /** When the vault last took it, in words; empty before the first time. */
  at: string
  /** The fields that do not fit, and stay as the vault has them. */
  wrong: number
  /** Nothing can be written. */
  locked: boolean
}

/** The truth about saving what is written here. */
export function SaveWords(props: Props) {
  const { status, wrong, locked } = props
  const isGood = !locked && status === 'saved' && wrong === 0
  const isBad = status === 'failed' || status === 'conflict' || wrong > 0
  return (
    <output className={classes(styles.saved, isGood && styles.good, isBad && styles.bad)}>
      {isGood && <Icon of={Check} size={14} />}
      {isBad && <Icon of={TriangleAlert} size={14} />}
      {wordsFor(props)}
    </output>
  )
}

function wordsFor({ status, at, wrong, locked }: Props): string {
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
      return `Saved ${at}${exceptFor(wrong)}`
    default:
      return 'Saving'
  }
}

function exceptFor(fields: number): string {
  if (fields === 0) return ''
  return fields === 1 ? ', but for 1 field' : `, but for ${fields} fields`
}
