import type { PacketPlace } from '@shared/case/built-packet'
import type { BuiltPacket } from './build-packet'
import type { Source } from './compose/sources'

/** The first page has no heading that could be named. */
const START = { page: 1, top: 0 }

/** Where each text of the case and each exhibit stands, in reading order. */
export function placesIn(
  sources: readonly Source[],
  { anchors, tops }: Pick<BuiltPacket, 'anchors' | 'tops'>,
): PacketPlace[] {
  return sources
    .flatMap((source): PacketPlace[] => {
      if (source.part === 'opening') return [{ ...source, ...START }]
      const page = anchors[source.anchor]
      return page === undefined ? [] : [{ ...source, page, top: tops[source.anchor] ?? 0 }]
    })
    .toSorted((a, b) => a.page - b.page || a.top - b.top)
}
