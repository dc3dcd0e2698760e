import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { formatSpan } from '@shared/format'
import { STRENGTHS } from '@shared/records/record'
import type { EvidenceReading } from '@shared/rubric/reading'
import { EVIDENCE_TYPES } from '@shared/rubric/reading-words'
import { GradeMark } from '@/ui/grade-mark'
import { Icon } from '@/ui/icon'
import { LiftLink } from '@/ui/lift-link'
import { ReasonList } from '@/ui/reason-list'
import { StrengthMark } from '@/ui/strength-mark'
import css from './piece.module.css'

interface Props {
  piece: EvidenceReading
  /** What it measured, such as "+4.1 %". */
  effect: string | undefined
  /** Shows the reasons at once. */
  isOpen?: boolean
}

/** One record as evidence: how strong it is read, how strong its owner rates it, and what would lift it. */
export function Piece({ piece, effect, isOpen = false }: Props) {
  const { record, title, why, strength, bridge, grade } = piece
  return (
    <li className={css.piece}>
      <StrengthMark strength={strength} bridge={bridge} silent />
      <div>
        <p className={css.what}>
          <Link href={`/evidence/${record}`} className={css.title}>
            {title}
          </Link>
          {effect && <span className={css.effect}>{effect}</span>}
          {grade && <GradeMark grade={grade} />}
        </p>
        <p className={css.facts}>{factsOf(piece)}</p>
        {why && <p className={css.why}>{why}</p>}
        <Reasons piece={piece} isOpen={isOpen} />
      </div>
    </li>
  )
}

/** Drawn when they are asked for: a criterion may have hundreds of pieces. */
function Reasons({ piece, isOpen }: { piece: EvidenceReading; isOpen: boolean }) {
  const { strength, claimed, reasons, lift, exhibit, title } = piece
  const [isShown, setShown] = useState(isOpen)
  const word = STRENGTHS[strength]
  return (
    <details className={css.reasons} open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        <span>
          <b>{word}</b>
          {claimed !== null && claimed !== strength && `; you rate it ${STRENGTHS[claimed].toLowerCase()}`}
        </span>
      </summary>
      {isShown && <ReasonList label={`Why ${word.toLowerCase()}`} reasons={reasons} />}
      {isShown && lift && (
        <div className={css.lift}>
          <p>{lift.text}</p>
          <LiftLink lift={lift} name={exhibit ?? title} />
        </div>
      )}
    </details>
  )
}

const factsOf = ({ exhibit, type, from, to, bridge, independent, criterion, linkedAs }: EvidenceReading) =>
  [
    exhibit,
    EVIDENCE_TYPES[type],
    formatSpan({ from, to, ongoing: false }),
    bridge && 'bridge',
    independent && 'independent',
    linkedAs !== criterion && `linked to ${linkedAs}`,
  ]
    .filter(Boolean)
    .join(' · ')
