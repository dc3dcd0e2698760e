import { STRENGTHS, type Strength } from '@shared/records/record'
import type { CriterionReading, EvidenceReading } from '@shared/rubric/reading'
import type { Criterion } from '@shared/rubric/rubric'
import { Cite } from '@/ui/cite'
import { StrengthMark } from '@/ui/strength-mark'
import { Unseen } from '@/ui/unseen'
import pane from './criterion-pane.module.css'
import css from './examples.module.css'

const NAMES = Object.keys(STRENGTHS) as Strength[]
/** More cites than these would be a list of their own, which follows below. */
const MOST_CITES = 5

interface Props {
  criterion: Criterion
  read: CriterionReading
}

/** What strong, moderate and weak evidence looks like, each with the person's own beside it. */
export function Examples({ criterion, read }: Props) {
  const nearest = read.advice.find(({ rule }) => rule === 'V1')?.nearest?.record
  return (
    <>
      <h3 className={pane.title}>What it looks like, and yours</h3>
      <dl className={css.examples}>
        {NAMES.map((strength) => (
          <div key={strength}>
            <dt>
              <StrengthMark strength={strength} silent />
              <Unseen>{STRENGTHS[strength]}</Unseen>
            </dt>
            {criterion[strength].map((example) => (
              <dd key={example}>{example}</dd>
            ))}
            <dd className={css.yours}>
              <Yours
                pieces={read.pieces.filter((piece) => piece.strength === strength)}
                nearest={strength === 'strong' ? read.pieces.find(({ record }) => record === nearest) : undefined}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Yours({ pieces, nearest }: { pieces: readonly EvidenceReading[]; nearest: EvidenceReading | undefined }) {
  const rest = pieces.length - MOST_CITES
  if (pieces.length === 0)
    return nearest ? (
      <span className={css.lacking}>
        None of yours yet; <PieceCite piece={nearest} /> comes nearest.
      </span>
    ) : (
      'None of yours.'
    )
  return (
    <>
      <span>Yours:</span>
      {pieces.slice(0, MOST_CITES).map((piece) => (
        <PieceCite key={`${piece.record} ${piece.linkedAs}`} piece={piece} />
      ))}
      {rest > 0 && <span>and {rest} more</span>}
    </>
  )
}

const PieceCite = ({ piece: { exhibit, title, record } }: { piece: EvidenceReading }) => (
  <Cite exhibit={exhibit ?? title} title={title} href={`#/evidence/${record}`} />
)
