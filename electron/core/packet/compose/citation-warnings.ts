import type { PacketWarning } from '@shared/case/built-packet'
import type { Material } from './material'
import { citationsIn } from './scope'

/** What the case and its flagships cite by number and the packet does not hold: one warning for each text and reason. */
export function citationWarnings(material: Material): PacketWarning[] {
  return [material.case, ...material.flagships].flatMap((source) => {
    const cited = [...new Set(citationsIn(source))]
    return REASONS.flatMap(({ standing, why }): PacketWarning[] => {
      const exhibits = cited.filter((exhibit) => material.standing(exhibit) === standing)
      if (exhibits.length === 0) return []
      return [{ message: `“${source.title}” cites ${exhibits.join(', ')}: ${why}.`, record: source.id }]
    })
  })
}

const REASONS = [
  { standing: 'withheld', why: 'this packet may not show it, so the citation was left out' },
  { standing: 'unknown', why: 'no exhibit has this number, so the text stands as typed' },
] as const
