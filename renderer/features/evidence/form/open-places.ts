import type { ReadClaim } from './claim/use-claim'

/** How many things the rules ask for in some fields: the one that would lift the grade, and what the checks found. */
export function openIn(fields: readonly string[], { grade: { lift }, findings }: ReadClaim): number {
  const places = [lift?.field ?? null, ...findings.map(({ field }) => field)]
  return places.filter((path) => path !== null && fields.includes(path.split('.')[0] ?? '')).length
}
