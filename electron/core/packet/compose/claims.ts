import type { Criterion } from '@shared/rubric/rubric'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block } from '../tree'
import { monthsCovered } from './days'
import { byNumber, type Material } from './material'
import { linksTo } from './readiness'
import { richRuns } from './rich-text'
import { cited, text } from './runs'
import { coreSection, type SectionMaker } from './section'
import { capitalized, counted } from './words'

type Claim = RecordOf<'case'>['claims'][number]

/** What the engineer claims, criterion by criterion, each with its exhibits. */
export const claims: SectionMaker = (material) => {
  const { rubric, case: transitionCase } = material
  const said = transitionCase.claims.filter((claim) => claim.text.trim() !== '')
  const known = rubric.criteria.flatMap((criterion) =>
    said
      .filter((claim) => claim.criterion === criterion.id)
      .flatMap((claim) => claimBlocks(material, claim, criterion)),
  )
  const ids = new Set(rubric.criteria.map(({ id }) => id))
  const others = said
    .filter(({ criterion }) => !ids.has(criterion))
    .flatMap((claim) => claimBlocks(material, claim, null))
  return coreSection('claims', 'Claims by criterion', [...known, ...others])
}

/** The claim with the weight of its evidence, and beside it what the level asks. */
function claimBlocks(material: Material, claim: Claim, criterion: Criterion | null): Block[] {
  const runs = richRuns(claim.text, material.standing)
  const also = further(runs, citations(material, claim))
  const asked = criterion?.anchors.find(({ level }) => level === material.level) ?? criterion?.anchors[0]
  const notes = [...(asked ? [[text(asked.summary)]] : []), ...(also.length > 0 ? [also] : [])]
  const title = asked ? `Asked at ${material.rubric.levels[asked.level] ?? asked.level} level` : 'Exhibits'
  const note = criterion ? weight(material, criterion) : ''
  return [
    ...(notes.length > 0 ? [{ type: 'side-notes', title, notes } as const] : []),
    {
      type: 'claim',
      criterion: criterion ? `${criterion.id} ${criterion.name}` : claim.criterion || 'No criterion',
      runs,
      ...(note && { note }),
    },
  ]
}

/** The cited records that this packet holds, in the order of their numbers. */
const citations = (material: Material, { citations: ids }: Claim): string[] =>
  material.exhibits
    .filter(({ id }) => ids.includes(id))
    .toSorted(byNumber)
    .map(({ exhibit }) => exhibit)

/** The citations that the text does not make itself. */
function further(runs: readonly Inline[], exhibits: readonly string[]): Inline[] {
  const made = new Set(runs.flatMap((run) => (run.type === 'citation' ? [run.exhibit] : [])))
  const rest = exhibits.filter((exhibit) => !made.has(exhibit))
  return rest.length === 0 ? [] : [text('See also '), ...cited(rest)]
}

/** "Self-rated strong, 13 exhibits over 30 months"; empty where nothing counts for the criterion. */
function weight(material: Material, criterion: Criterion): string {
  const links = linksTo(material, criterion)
  if (links.length === 0) return ''
  const months = monthsCovered(
    links.map(({ record }) => record),
    material.options.date,
  )
  const rated = links[0]?.strength ? `self-rated ${links[0].strength}` : ''
  const over = months > 0 ? ` over ${counted(months, 'month')}` : ''
  return capitalized([rated, `${counted(links.length, 'exhibit')}${over}`].filter(Boolean).join(', '))
}
