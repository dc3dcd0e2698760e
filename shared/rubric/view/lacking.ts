import type { CriterionReading } from '../reading'

type Read = Pick<CriterionReading, 'reasons' | 'pieces' | 'sustained' | 'types'>

const PHRASES: Readonly<Record<string, (reading: Read) => string>> = {
  V0: () => 'any evidence',
  V1: ({ pieces }) =>
    pieces.some(({ strength, atLevel }) => strength === 'strong' && atLevel)
      ? 'another strong piece'
      : 'a strong piece',
  V2: ({ types }) => (types.length === 0 ? 'evidence at the level' : 'another sort of evidence'),
  V3: () => 'an independent voice',
  V4: ({ sustained: { months, needed } }) => {
    const lacks = Math.max(1, needed - months)
    return `${lacks} more ${lacks === 1 ? 'month' : 'months'}`
  },
  V5: () => 'something recent',
}

/** What a criterion lacks, each thing in a few words: "a strong piece", "3 more months". Empty where it meets. */
export const lacking = (reading: Read): string[] =>
  reading.reasons.flatMap(({ rule, holds }) => (holds ? [] : (PHRASES[rule]?.(reading) ?? `what ${rule} asks`)))
