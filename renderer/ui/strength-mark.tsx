import { STRENGTHS, type Strength } from '@shared/records/record'
import { classes } from './classes'
import styles from './strength-mark.module.css'

interface Props {
  strength: Strength | null
  /** Evidence of software engineering, which counts as a bridge: a square in place of the disc. */
  bridge?: boolean
  /** Leaves the words out where they stand beside it anyway. */
  silent?: boolean
}

/** Full is strong, half is moderate, empty is weak, a dot is not rated. */
export function StrengthMark({ strength, bridge = false, silent = false }: Props) {
  const words = `${strength ? STRENGTHS[strength] : 'Not rated'}${bridge ? ', bridge' : ''}`
  const naming = silent ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': words }
  return (
    <svg viewBox="0 0 12 12" className={classes(styles.mark, bridge && styles.bridge)} {...naming}>
      {bridge ? <Square strength={strength} /> : <Disc strength={strength} />}
    </svg>
  )
}

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }

function Disc({ strength }: { strength: Strength | null }) {
  if (strength === null) return <circle cx="6" cy="6" r="1.75" fill="currentColor" />
  if (strength === 'strong') return <circle cx="6" cy="6" r="5.25" fill="currentColor" />
  return (
    <>
      <circle cx="6" cy="6" r="4.5" {...outline} />
      {strength === 'moderate' && <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />}
    </>
  )
}

function Square({ strength }: { strength: Strength | null }) {
  if (strength === null) return <rect x="4.25" y="4.25" width="3.5" height="3.5" fill="currentColor" />
  if (strength === 'strong') return <rect x="1" y="1" width="10" height="10" rx="1" fill="currentColor" />
  return (
    <>
      <rect x="1.75" y="1.75" width="8.5" height="8.5" rx="1" {...outline} />
      {strength === 'moderate' && <path d="M1.75 1.75h4.25v8.5h-4.25z" fill="currentColor" />}
    </>
  )
}
