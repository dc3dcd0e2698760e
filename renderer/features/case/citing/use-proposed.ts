import { useContext } from 'react'
import type { Strength } from '@shared/records/record'
import type { EvidenceReading } from '@shared/rubric/reading'
import { useReading } from '@/client/queries'
import type { CaseRecord } from '../case-parts'
import { FindingsContext } from '../preflight/findings-context'

const order: Record<Strength, number> = { strong: 0, moderate: 1, weak: 2 }

/** Pieces of evidence, what proves most first: strong before weak, independent before self-told, ML work before a bridge. */
export const byProof = (pieces: readonly EvidenceReading[]): EvidenceReading[] =>
  pieces.toSorted(
    (a, b) =>
      order[a.strength] - order[b.strength] ||
      Number(b.independent) - Number(a.independent) ||
      Number(a.bridge) - Number(b.bridge) ||
      b.to.localeCompare(a.to),
  )

/** What a claim rests on already: its exhibits, and what its text cites. */
export function isCitedIn({ text, citations }: CaseRecord['claims'][number], piece: EvidenceReading): boolean {
  return citations.includes(piece.record) || (piece.exhibit !== null && text.includes(`[[${piece.exhibit}]]`))
}

/** The evidence for the claim in which a field lies, what proves most first; nothing outside the claims. */
export function useProposed(field: string): readonly EvidenceReading[] {
  const record = useContext(FindingsContext)?.record
  const reading = useReading({ case: record?.id ?? '' }).data
  const [name, row] = field.split('.')
  const claim = name === 'claims' ? record?.claims[Number(row)] : undefined
  if (!claim) return []
  const pieces = reading?.criteria.find(({ id }) => id === claim.criterion)?.pieces ?? []
  return byProof(pieces.filter((piece) => !isCitedIn(claim, piece)))
}
