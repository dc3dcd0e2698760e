import { formatNumber, withUnit } from '@shared/format'
import type { PlanStatistics } from '@shared/impact/plan-statistics'
import { shareWords } from './finding-words'

const count = (value: number) => formatNumber(value, 0)

/** What a planned size can find, in sentences. */
export function planWords({ needed, units, smallest, power, assumed }: PlanStatistics, unit: string): string[] {
  const points = unit.startsWith('%') ? 'points' : unit
  const said = [
    needed !== null && Number.isFinite(needed) && `The effect asks for ${count(needed)} units in both arms together.`,
    units !== null &&
      smallest !== null &&
      `${count(units)} units find ${withUnit(formatNumber(smallest, 3), points)} or more.`,
    power !== null && `They find the planned effect with a chance of ${shareWords(power)}.`,
    assumptionWords(assumed),
  ]
  return said.filter((sentence) => typeof sentence === 'string')
}

function assumptionWords({ alpha, power, split }: PlanStatistics['assumed']): string | false {
  const taken = [alpha && 'alpha 0.05', power && withUnit('power 80', '%'), split && 'equal halves'].filter(Boolean)
  return taken.length > 0 && `Taken where nothing is said: ${taken.join(', ')}.`
}
