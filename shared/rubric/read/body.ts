import { gradeClaim } from '../../impact/grade/grade-claim'
import type { VaultRecord } from '../../records/kinds'
import { factsOf } from './kind-facts'
import { typeOfKind } from './evidence-type'
import { levelOfStep } from './level-shown'
import { monthOf } from './months'
import { isVerified, speaksForMl, type Body, type Claim, type Span } from './subject'
import type { Ruling } from './ruling'
import { citedBy, surroundingsOf, type Vicinity } from './surroundings'
import { weighRecord } from './weigh'

const earlier = (one: string, other: string) => (one < other ? one : other)

/** The days that a record covers: those of its work, else the day it was reached, else the day it was written. */
export function spanOf(record: VaultRecord, asOf: string): Span {
  const { when, createdAt } = record
  const reached = record.kind === 'milestone' ? record.reachedOn : null
  const from = when.from ?? when.to ?? reached ?? createdAt.slice(0, 10)
  const end = when.ongoing ? asOf : (when.to ?? from)
  const to = end < from ? from : end
  const [first, last] = [earlier(from, asOf), earlier(to, asOf)]
  return { from, to, first, last, firstMonth: monthOf(first), lastMonth: monthOf(last) }
}

/** Without the grade's reasons, of which there are many and which no reading shows. */
const claimOf = ({ grade, verdict, title, lift }: Claim): Claim => ({ grade, verdict, title, lift })

/** What all records of one reading are read with. */
export interface Bench {
  asOf: string
  first: Ruling
}

/** A record as evidence, so far as the criterion has no say in it. */
export function bodyOf(record: VaultRecord, vicinity: Vicinity, { asOf, first }: Bench): Body {
  const facts = factsOf(record)
  const cites = citedBy(record, facts)
  const around = surroundingsOf(record, cites, vicinity)
  const claim = record.kind === 'impact' ? claimOf(gradeClaim(record)) : null
  return {
    record,
    around,
    cites,
    span: spanOf(record, asOf),
    type: typeOfKind(record.kind),
    claim,
    shows: levelOfStep(around.project?.scopeStep ?? null),
    isBridge: around.project?.machineLearning === false,
    isWork: facts.nature === null,
    isVerified: isVerified(record, around),
    isMlVoice: speaksForMl(record, around),
    ruling: weighRecord(first, { record, around, facts, claim }),
  }
}
