import { kindInfo, type KindName } from '@shared/records/kinds'
import { exhibitNumber, type ExhibitSeries } from '@shared/records/record'
import type { Counters } from './change'

/** The series and count of an exhibit number such as "M-03". */
export function exhibitCount(exhibit: string): { series: ExhibitSeries; count: number } {
  return { series: exhibit.charAt(0) as ExhibitSeries, count: Number(exhibit.slice(2)) }
}

/** The next number for a kind, null for one that is no evidence, and the counters after it was given. */
export function nextExhibit(counters: Counters, kind: KindName): { exhibit: string | null; counters: Counters } {
  const { series } = kindInfo(kind)
  if (series === null) return { exhibit: null, counters }
  const count = counters[series] + 1
  return { exhibit: exhibitNumber(series, count), counters: { ...counters, [series]: count } }
}
