import type { VaultRecord } from '../../records/kinds'
import { bridge, scope, voice } from './criterion-rules'
import type { KindFacts } from './facts'
import { businessImpact, measured, offline } from './metric-rules'
import { artefact, confirmed, dated, disputed, role, visible } from './record-rules'
import type { Ruling } from './ruling'
import type { Claim, Subject, Surroundings } from './subject'

interface Weighed {
  record: VaultRecord
  around: Surroundings
  facts: KindFacts
  claim: Claim | null
}

/** The rules that a record is read by whatever the criterion. */
export function weighRecord(first: Ruling, { record, around, facts, claim }: Weighed): Ruling {
  let ruling = first
  if (facts.nature) ruling = ruling.and(facts.nature).and(dated(record))
  else {
    ruling = ruling
      .and(facts.outcome)
      .and(dated(record))
      .and(artefact(record, around, facts.artefact))
      .and(role(record, around, facts.role))
    for (const rule of claim ? measured(record, claim) : [confirmed(record, around)]) ruling = ruling.and(rule)
  }
  return ruling.and(visible(record)).and(disputed(record, around))
}

/** Every rule that has a say about one piece of evidence. */
export function weigh(subject: Subject): Ruling {
  const { body, criterion } = subject
  if (!body.isWork) return body.ruling.and(bridge(subject))
  let ruling = body.ruling.and(offline(subject)).and(scope(subject))
  if (criterion.topic === 'business-impact') for (const rule of businessImpact(body)) ruling = ruling.and(rule)
  return ruling.and(voice(subject)).and(bridge(subject))
}
