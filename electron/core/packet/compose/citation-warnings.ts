import type { PacketWarning } from '@shared/case/built-packet'
import type { Material } from './material'
import { citationsIn } from './scope'

/** What the case and its flagships cite by number and the packet does not hold. */
export function citationWarnings(material: Material): PacketWarning[] {
  const sources = [material.case, ...material.flagships]
  return sources.flatMap((source) =>
    [...new Set(citationsIn(source))].flatMap((exhibit): PacketWarning[] => {
      const standing = material.standing(exhibit)
      if (standing === 'shown') return []
      const why =
        standing === 'withheld'
          ? 'this packet may not show it, so the citation was left out'
          : 'no exhibit has this number, so the text stands as typed'
      return [{ message: `"${source.title}" cites ${exhibit}: ${why}.`, record: source.id }]
    }),
  )
}
