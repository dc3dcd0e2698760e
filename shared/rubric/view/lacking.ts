import type { CriterionReading } from '../reading'
import { listed } from './in-words'

type Read = Pick<CriterionReading, 'reasons' | 'pieces' | 'sustained' | 'types'>

const PHRASES: Readonly<Record<string, (reading: Read) => string>> = {
  V0: () => 'any evidence',
  V1: ({ pieces }) =>
    pieces.some(({ strength, atLevel }) => strength === 'strong' && atLevel)
      ? 'another strong piece'
      : 'a strong piece',
  V2: () => 'another sort of evidence',
  V3: () => 'an independent voice',
  V4: ({ sustained: { months, needed } }) => {
    const lacks = Math.max(1, needed - months)
    return `${lacks} more ${lacks === 1 ? 'month' : 'months'}`
  },
  V5: () => 'something recent',
}

/**
 * What a criterion lacks, each thing in a few words: "a strong piece", "3 more months". Where nothing stands at the level,
 * that alone is said, for all else follows from it. Empty where it meets.
 */
export function lacking(reading: Read): string[] {
  const open = reading.reasons.filter(({ holds }) => !holds).map(({ rule }) => rule)
  const isBare = reading.types.length === 0 && reading.sustained.months === 0
  if (isBare && open.length > 0 && !open.includes('V0')) return ['evidence at the level']
  return open.map((rule) => PHRASES[rule]?.(reading) ?? `what ${rule} asks`)
}

const FEW = 2

/** The same for a line in a list: the first two things, and how many more. */
export function lackingInShort(reading: Read): string {
  const things = lacking(reading)
  const rest = things.length - FEW
  return listed(rest > 0 ? [...things.slice(0, FEW), `${rest} more`] : things)
}
