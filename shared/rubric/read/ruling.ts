import type { Lift, Reason } from '../../rules/rule'
import type { Strength } from '../../records/record'
import { strengthOf, type Applied, type Mend } from './applied'

/** What some rules come to for a piece of evidence. */
export interface Verdict {
  strength: Strength
  /** Every rule, those that hold first. */
  reasons: Reason[]
  /** How many of them cap the strength. */
  short: number
  lift: LiftWords | null
}

interface LiftWords {
  to: Strength
  /** The sentence before and after the name of the record. */
  words: [before: string, after: string]
  /** Null for the record itself. */
  record: string | null
  field: string
}

/** A lift in words, for a record that is called by a name. */
export const liftFor = ({ to, words, record, field }: LiftWords, own: string, name: string): Lift => ({
  to,
  text: `${words[0]}${name}${words[1]}`,
  record: record ?? own,
  field,
})

/**
 * The rules that were applied to a piece of evidence, in order. Thousands of pieces are read by the same rules with the same
 * outcome; they share one ruling, so that its verdict is made once.
 */
export class Ruling {
  private readonly applied: readonly Applied[]
  private readonly known: Map<string, Applied>
  private readonly next = new Map<Applied, Ruling>()
  private made: Verdict | null = null

  private constructor(applied: readonly Applied[], known: Map<string, Applied>) {
    this.applied = applied
    this.known = known
  }

  /** The ruling of no rule, from which all others grow. */
  static first(): Ruling {
    return new Ruling([], new Map())
  }

  /** The ruling with one more rule; null is no rule. */
  and(applied: Applied | null): Ruling {
    if (applied === null) return this
    return this.next.get(applied) ?? this.grown(applied)
  }

  verdict(): Verdict {
    this.made ??= verdictOf(this.applied)
    return this.made
  }

  private grown(applied: Applied): Ruling {
    const same = this.sameAs(applied)
    const found = this.next.get(same)
    if (found) return found
    const ruling = new Ruling([...this.applied, same], this.known)
    this.next.set(same, ruling)
    return ruling
  }

  /** The first rule that said just this. */
  private sameAs(applied: Applied): Applied {
    const { reason, cap, mend } = applied
    const key = `${reason.rule}|${reason.text}|${cap}|${mend?.text}|${mend?.provided}|${mend?.field}|${mend?.record}`
    const known = this.known.get(key)
    if (known) return known
    this.known.set(key, applied)
    return applied
  }
}

function verdictOf(applied: readonly Applied[]): Verdict {
  const strength = strengthOf(applied)
  const reasons = applied.map(({ reason }) => reason)
  return {
    strength,
    reasons: [...reasons.filter(({ holds }) => holds), ...reasons.filter(({ holds }) => !holds)],
    short: applied.filter(({ cap }) => cap !== null).length,
    lift: liftOf(applied, strength),
  }
}

/** The change that would lift a piece by one step; null where it is strong, or where no edit could. */
function liftOf(applied: readonly Applied[], strength: Strength): LiftWords | null {
  if (strength === 'strong') return null
  const binding = applied.filter(({ cap }) => cap === strength)
  const mends = binding.map(({ mend }) => mend).filter((mend) => mend !== null)
  const [first] = mends
  if (!first || mends.length < binding.length) return null
  const to = strengthOf(applied.filter((rule) => !binding.includes(rule)))
  return { to, words: sentence(distinct(mends), to), record: first.record ?? null, field: first.field }
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
function sentence(mends: readonly Mend[], to: Strength): [string, string] {
  const whole = mends.filter(({ isWhole }) => isWhole).map(({ text }) => text)
  const parts = mends.filter(({ isWhole }) => !isWhole).map(({ text }) => text)
  const provided = mends.flatMap((mend) => mend.provided ?? [])
  const then = provided.length > 0 ? `; ${joined(provided)}, ` : ', and '
  if (whole.length === 0) return [`${begun(joined(parts))}${then}`, ` becomes ${to}.`]
  const also = parts.length > 0 ? [`Also ${joined(parts)}.`] : []
  const so = provided.length > 0 ? `As evidence, and ${joined(provided)}, ` : 'As evidence, '
  return [[...whole, ...also, so].join(' '), ` is then ${to}.`]
}
