/** How far a change reaches: words, what is asked, or which criteria there are. */
export const REACHES = ['none', 'patch', 'minor', 'major'] as const
export type Reach = (typeof REACHES)[number]

const partsOf = (version: string) => version.split('.').map(Number) as [number, number, number]

/** Lowest first. */
export function byVersion(left: string, right: string): number {
  const [one, other] = [partsOf(left), partsOf(right)]
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

/** The version after this one: 1.2.3 becomes 1.2.4, 1.3.0 or 2.0.0; with no change it stays. */
export function nextVersion(version: string, reach: Reach): string {
  const [major, minor, patch] = partsOf(version)
  if (reach === 'major') return `${major + 1}.0.0`
  if (reach === 'minor') return `${major}.${minor + 1}.0`
  return reach === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}

export const furthest = (reaches: readonly Reach[]): Reach =>
  REACHES[Math.max(0, ...reaches.map((reach) => REACHES.indexOf(reach)))] ?? 'none'
