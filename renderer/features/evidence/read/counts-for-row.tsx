import { LiftLink } from '@/ui/lift-link'
import { LiftNote } from '@/ui/lift-note'
import { ReasonList } from '@/ui/reason-list'
import { StrengthMark } from '@/ui/strength-mark'
import type { VaultRecord } from '@shared/records/kinds'
import { STRENGTHS } from '@shared/records/record'
import type { EvidenceReading } from '@shared/rubric/reading'
import { Link } from 'wouter'
import styles from './counts-for.module.css'

interface Props {
  link: VaultRecord['evidence'][number]
  /** How the rules read it: under the criterion itself, or under the ones that take it in. */
  pieces: readonly EvidenceReading[]
  /** The criterion's name. */
  name: string
  isRead: boolean
}

/** One link: its strength by the rules, the person's own rating where it differs, the reasons and what would lift it. */
export function CountsForRow({ link, pieces: [piece, ...others], name, isRead }: Props) {
  const { criterion, why, strength: claimed } = link
  const shown = piece ? piece.strength : claimed
  return (
    <li className={styles.link}>
      <StrengthMark strength={shown} bridge={piece?.bridge ?? false} silent />
      <Link href={`/criteria/${criterion}`} className={styles.criterion}>
        {criterion} {name}
      </Link>
      <span className={styles.strength}>{piece ? wordsFor(piece) : isRead && 'Not in these criteria'}</span>
      <p className={styles.why}>{why || 'No reason given yet.'}</p>
      {piece && (
        <details className={styles.reasons}>
          <summary>Why {STRENGTHS[piece.strength].toLowerCase()}</summary>
          <ReasonList
            label={`Why ${STRENGTHS[piece.strength].toLowerCase()} for ${criterion}`}
            reasons={piece.reasons}
          />
          {piece.lift && (
            <div className={styles.lift}>
              <LiftNote
                level={4}
                lift={piece.lift}
                actions={<LiftLink lift={piece.lift} name={piece.exhibit ?? 'this record'} />}
              />
            </div>
          )}
          {others.map((other) => (
            <p key={other.criterion} className={styles.also}>
              Also read as {other.criterion}: {STRENGTHS[other.strength].toLowerCase()}.
            </p>
          ))}
        </details>
      )}
    </li>
  )
}

function wordsFor({ strength, claimed, bridge }: EvidenceReading): string {
  const own = claimed !== null && claimed !== strength && `self-rated ${STRENGTHS[claimed].toLowerCase()}`
  return [STRENGTHS[strength], bridge && 'bridge', own].filter(Boolean).join(', ')
}
