import type { Lift } from '../../rules/rule'
import type { VaultRecord } from '../../records/kinds'
import type { Strength } from '../../records/record'
import { strengthOf, type Applied, type Mend } from './applied'
import { bridge, scope, voice } from './criterion-rules'
import type { KindFacts } from './kind-facts'
import { businessImpact, measured } from './metric-rules'
import { artefact, confirmed, dated, disputed, role, visible } from './record-rules'
import { nameOf, type Subject, type Surroundings } from './subject'

const those = (rules: readonly (Applied | null)[]): Applied[] => rules.filter((rule) => rule !== null)

/** The rules that a record is read by whatever the criterion. */
export function recordRules(record: VaultRecord, around: Surroundings, facts: KindFacts): Applied[] {
  if (facts.nature) return those([facts.nature, dated(record), visible(record), disputed(record, around)])
  return those([
    facts.outcome,
    dated(record),
    artefact(record, around, facts.artefact),
    role(record, around, facts.role),
    record.kind === 'impact' ? null : confirmed(record, around),
    visible(record),
    disputed(record, around),
  ])
}

/** Every rule that has a say about one piece of evidence, those that hold first. */
export function applied(subject: Subject): Applied[] {
  const { body, criterion } = subject
  const rules: (Applied | null)[] = body.isWork
    ? [
        ...body.rules,
        ...(body.claim ? measured(subject, body.claim) : []),
        scope(subject),
        ...(criterion.topic === 'business-impact' ? businessImpact(body) : []),
        voice(subject),
        bridge(subject),
      ]
    : [...body.rules, bridge(subject)]
  const said = those(rules)
  return [...said.filter(({ reason }) => reason.holds), ...said.filter(({ reason }) => !reason.holds)]
}

/** How many rules stand between a piece and more strength. */
export const shortcomings = (all: readonly Applied[]): number => all.filter(({ cap }) => cap !== null).length

/** The change that would lift a piece by one step; null where it is strong, or where no edit could. */
export function liftOf(record: VaultRecord, all: readonly Applied[], strength: Strength): Lift | null {
  if (strength === 'strong') return null
  const mends: Mend[] = []
  const others: Applied[] = []
  for (const rule of all) {
    if (rule.cap !== strength) others.push(rule)
    else if (rule.mend === null) return null
    else mends.push(rule.mend)
  }
  const [first] = mends
  if (!first) return null
  const to = strengthOf(others)
  return {
    to,
    text: sentence(distinct(mends), nameOf(record), to),
    record: first.record ?? record.id,
    field: first.field,
  }
}

/** One for each place. */
const distinct = (mends: readonly Mend[]): readonly Mend[] =>
  mends.filter(
    (mend, index) => mends.findIndex(({ record, field }) => record === mend.record && field === mend.field) === index,
  )

const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const joined = (words: readonly string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '')

/** "Attach or link what shows it and say what your part was, and E-18 becomes strong." */
function sentence(mends: readonly Mend[], name: string, to: Strength): string {
  const whole = mends.filter(({ isWhole }) => isWhole).map(({ text }) => text)
  const parts = mends.filter(({ isWhole }) => !isWhole).map(({ text }) => text)
  if (whole.length === 0) return `${begun(joined(parts))}, and ${name} becomes ${to}.`
  const also = parts.length > 0 ? [`Also ${joined(parts)}.`] : []
  return [...whole, ...also, `As evidence, ${name} is then ${to}.`].join(' ')
}
