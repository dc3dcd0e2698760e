import type { Lift } from '../../rules/rule'
import type { Strength } from '../../records/record'
import { fails, RANK, strengthOf, type Applied, type Mend } from './applied'
import { factsOf } from './kind-facts'
import { businessImpact, measured } from './metric-rules'
import { artefact, bridge, confirmed, dated, disputed, outcome, role, scope, visible, voice } from './strength-rules'
import { nameOf, type Subject } from './subject'

/** Every rule that has a say about one piece of evidence, those that hold first. */
export function applied(subject: Subject): Applied[] {
  const facts = factsOf(subject.record)
  const all = facts.nature
    ? [
        fails(facts.nature.rule, 'weak', facts.nature.text),
        dated(subject),
        voice(subject),
        visible(subject),
        disputed(subject),
        bridge(subject),
      ]
    : [
        outcome(facts),
        dated(subject),
        artefact(subject, facts),
        role(subject, facts),
        ...(subject.claim ? measured(subject, subject.claim) : [confirmed(subject)]),
        scope(subject),
        ...(subject.criterion.topic === 'business-impact' ? businessImpact(subject) : []),
        voice(subject),
        visible(subject),
        disputed(subject),
        bridge(subject),
      ]
  const said = all.filter((rule) => rule !== null)
  return [...said.filter((rule) => rule.holds), ...said.filter((rule) => !rule.holds)]
}

/** What stands between a piece and more strength, in the order in which it should be mended. */
export function shortcomings(all: readonly Applied[]): Applied[] {
  const short = all.filter(({ cap }) => cap !== null)
  return short.toSorted((a, b) => RANK[a.cap ?? 'weak'] - RANK[b.cap ?? 'weak'])
}

/** The change that would lift a piece by one step; null where it is strong, or where no edit could. */
export function liftOf({ record }: Subject, all: readonly Applied[], strength: Strength): Lift | null {
  if (strength === 'strong') return null
  const short = shortcomings(all)
  const binding = short.filter(({ cap }) => cap === strength)
  const mends = binding.map(({ mend }) => mend)
  const [first] = mends
  if (!first || mends.includes(null)) return null
  const to = strengthOf(short.filter((rule) => !binding.includes(rule)))
  return {
    to,
    text: sentence(distinct(mends.filter((mend) => mend !== null)), nameOf(record), to),
    record: first.record ?? record.id,
    field: first.field,
  }
}

/** One for each place. */
const distinct = (mends: readonly Mend[]): Mend[] =>
  [...new Map(mends.toReversed().map((mend) => [`${mend.record ?? ''} ${mend.field}`, mend])).values()].toReversed()

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
