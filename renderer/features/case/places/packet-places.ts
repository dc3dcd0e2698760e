import type { PacketPlace } from '@shared/case/built-packet'
import type { PageBand } from '@/ui/pdf/page-band'
import type { CaseRecord } from '../case-parts'
import { partOf } from '../preflight/finding-place'

/** Where a page's text begins at the earliest, in points from its upper edge: what stands first has no place above it. */
const PAGE_START = 60

/** Where a page's text ends, in points from its upper edge, where nothing else begins before. */
const PAGE_END = 770

/** The field of the case under which the packet tells of each other one. */
const TOLD_UNDER: Readonly<Record<string, string>> = {
  flagships: 'flagships',
  claims: 'claims',
  feedback: 'feedback',
  story: 'story',
  gaps: 'gaps',
  managerStatement: 'managerStatement',
  mentorStatement: 'managerStatement',
}

/** The field that begins each part of the case on the page. */
const PART_FIELDS: Readonly<Record<string, string>> = {
  ask: 'ask',
  lines: 'ask',
  flagships: 'flagships',
  claims: 'claims',
  voices: 'feedback',
  story: 'story',
  gaps: 'gaps',
  statements: 'managerStatement',
}

/** What stands at a point of a page: the last place that begins above it. Null above all of them. */
export const placeAt = (places: readonly PacketPlace[], page: number, top: number): PacketPlace | null =>
  places.findLast((place) => place.page < page || (place.page === page && place.top <= top)) ?? null

/** Where the packet tells what is written in a field of the case. Null where this output leaves it out. */
export function placeOfField(places: readonly PacketPlace[], path: string, record: CaseRecord): PacketPlace | null {
  const [name = '', row] = path.split('.')
  const told = (field: string) => places.find((place) => place.record === record.id && place.field === field) ?? null
  const claim = name === 'claims' && row !== undefined ? told(`claims.${row}.text`) : null
  return claim ?? told(TOLD_UNDER[name] ?? 'ask')
}

/** Where a part of the case begins in the packet; a criterion begins with its first claim. */
export function placeOfPart(places: readonly PacketPlace[], part: string, record: CaseRecord): PacketPlace | null {
  const field = PART_FIELDS[part]
  if (field !== undefined) return placeOfField(places, field, record)
  const claim = record.claims.findIndex(({ criterion }) => criterion === part)
  return placeOfField(places, claim === -1 ? 'claims' : `claims.${claim}.text`, record)
}

/** The part of the case that a place is written in; null for an exhibit, which is written elsewhere. */
export function partOfPlace(place: PacketPlace, record: CaseRecord): string | null {
  if (place.field !== null && place.record === record.id)
    return partOf({ record: record.id, field: place.field, criterion: null }, record)
  if (place.part === 'flagships') return 'flagships'
  return place.part === 'voices' ? 'voices' : null
}

/** The stretch of the page that a place takes, to where the next one begins. */
export function bandOf(places: readonly PacketPlace[], { anchor, page, top }: PacketPlace): PageBand {
  const next = places.find((place) => place.page === page && place.top > top + 4)
  return { anchor, page, top: Math.max(top, PAGE_START), bottom: next ? next.top - 6 : Math.max(top + 12, PAGE_END) }
}
