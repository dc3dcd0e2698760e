import { kindInfo } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Section } from '../tree'
import { citingPlaces, type CitingPlace } from './citations'
import { dayText } from './days'
import { SHORT_TITLES } from './contents'
import { anchorOf } from './exhibit-sheet'
import type { Exhibit, Material } from './material'
import { joined, pageOf, text, toned } from './runs'
import type { Appendix } from './section'

/** Every exhibit with its page and where it is cited. Made last, for it reads what the other sections cite. */
export function exhibitIndex(material: Material, sections: readonly Section[]): Appendix | null {
  if (material.exhibits.length === 0) return null
  const places = citingPlaces(sections)
  return {
    id: 'exhibits',
    title: 'Index of exhibits',
    blocks: [
      {
        type: 'table',
        summary: 'Every exhibit with its title, kind, date and the sections that cite it.',
        columns: [
          { label: 'Exhibit', width: 9, align: 'left' },
          { label: 'Title', width: 36, align: 'left', rowHeader: true },
          { label: 'Kind', width: 16, align: 'left' },
          { label: 'Date', width: 18, align: 'left' },
          { label: 'Cited in', width: 42, align: 'left' },
        ],
        rows: material.exhibits.map((record) => ({
          cells: [
            [{ type: 'citation', exhibit: record.exhibit, listed: true }],
            [text(record.title)],
            [text(kindInfo(record.kind).label)],
            [text(dayText(record))],
            citedRuns(places.get(record.exhibit) ?? [], record),
          ],
        })),
      },
    ],
  }
}

/** The places by page; an exhibit's own sheet does not count as a citation of it. */
function citedRuns(places: readonly CitingPlace[], { exhibit }: Exhibit): Inline[] {
  const others = places.filter(({ anchor }) => anchor !== anchorOf(exhibit))
  if (others.length === 0) return [toned('not cited', 'muted')]
  return joined(
    others.map((place) => [pageOf(place.anchor, shortTitle(place))]),
    text('; '),
  )
}

/** Where space is short an exhibit is named by its number, and a section by its first words. */
function shortTitle({ anchor, title }: CitingPlace): string {
  return /^[EMF]-\d{2,}(?= )/.exec(title)?.[0] ?? SHORT_TITLES[anchor] ?? title
}
