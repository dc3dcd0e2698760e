import type { Criterion } from '@shared/rubric/rubric'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block, ClaimBlock } from '../tree'
import { monthsCovered } from './days'
import { byNumber, type Exhibit, type Material } from './material'
import { linksTo } from './readiness'
import { richRuns } from './rich-text'
import { cited, text } from './runs'
import { coreSection, type SectionMaker } from './section'
import { counted } from './words'

type Claim = RecordOf<'case'>['claims'][number]

/** What the engineer claims, criterion by criterion, each with its exhibits. */
export const claims: SectionMaker = (material) => {
  const { rubric, case: transitionCase } = material
  const said = transitionCase.claims.filter((claim) => claim.text.trim() !== '')
  const known = rubric.criteria.flatMap((criterion) =>
    said.filter((claim) => claim.criterion === criterion.id).map((claim) => claimBlock(material, claim, criterion)),
  )
  const ids = new Set(rubric.criteria.map(({ id }) => id))
  const others = said.filter(({ criterion }) => !ids.has(criterion)).map((claim) => claimBlock(material, claim, null))
  return coreSection('claims', 'Claims by criterion', [...known, ...others] satisfies Block[])
}

function claimBlock(material: Material, claim: Claim, criterion: Criterion | null): ClaimBlock {
  const runs = richRuns(claim.text, material.standing)
  const note = criterion ? standing(material, criterion) : ''
  return {
    type: 'claim',
    criterion: criterion ? `${criterion.id} ${criterion.name}` : claim.criterion || 'No criterion',
    runs: [...runs, ...further(runs, citations(material, claim))],
    ...(note && { note }),
  }
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
  return rest.length === 0 ? [] : [text(' '), ...cited(rest)]
}

function standing(material: Material, criterion: Criterion): string {
  const links = linksTo(material, criterion)
  if (links.length === 0) return ''
  const records: Exhibit[] = links.map(({ record }) => record)
  const rated = links[0]?.strength ? `Self-rated ${links[0].strength}: ` : ''
  const months = monthsCovered(records, material.options.date)
  return `${rated}${counted(records.length, 'exhibit')}${months > 0 ? ` over ${counted(months, 'month')}` : ''}`
}
