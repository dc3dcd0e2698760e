import type { DeclaredShare } from '../statistics/attribution'
import type { Claim } from '../claim'

/** A claim with what names it in a sentence. */
type Named = Claim & { id: string; exhibit: string | null }

/**
 * What other records declare of the same result: the same metric of the same project, measured in overlapping periods.
 * One result told twice, each time with a share, would otherwise count twice.
 */
export function sharesOfSameResult(claim: Named, impacts: readonly Named[]): DeclaredShare[] {
  if (claim.project === null) return []
  const metric = plain(claim.title)
  return impacts
    .filter((other) => other.project === claim.project && other.id !== claim.id && plain(other.title) === metric)
    .filter((other) => overlap(claim, other))
    .map(({ title, exhibit, credit }) => ({ who: exhibit ?? `“${title.trim()}”`, share: credit.share }))
}

function overlap(a: Named, b: Named): boolean {
  const [from1, to1, from2, to2] = [a.result.from, a.result.to, b.result.from, b.result.to]
  if (from1 === null || to1 === null || from2 === null || to2 === null) return true
  return from1 <= to2 && from2 <= to1
}

const plain = (title: string) => title.trim().toLowerCase().replace(/\s+/g, ' ')
