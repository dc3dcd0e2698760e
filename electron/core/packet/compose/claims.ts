import type { Criterion } from '@shared/rubric/rubric'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block } from '../tree'
import { citedIn } from './citations'
import { byNumber, type Material } from './material'
import { statusRun } from './readiness'
import { endedWith, ownWords } from './own-words'
import { cited, text } from './runs'
import { coreSection, type SectionMaker } from './section'
import { counted } from './words'

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
  return coreSection('claims', `Claims, in the words of the ${levelName(material)} level`, [...known, ...others])
}

const levelName = ({ rubric, level }: Material): string => rubric.levels[level] ?? level

/** The claim, and beside it for which criterion it stands and how the evidence reads. What the level asks stands with the rubric. */
function claimBlocks(material: Material, claim: Claim, criterion: Criterion | null): Block[] {
  const own = ownWords(claim.text, material.standing)
  const block: Block = { type: 'claim', id: claimAnchor(material, claim), criterion: '', ...own }
  const also = further(block, citations(material, claim))
  const title = criterion ? `${criterion.id} ${criterion.name}` : claim.criterion || 'No criterion'
  const weighed = criterion ? weight(material, criterion) : []
  return [
    { type: 'side-notes', title, notes: weighed.length > 0 ? [weighed] : [] },
    { ...block, ...endedWith(own, also) },
  ]
}

/** Names the place of a claim by where it stands in the case: "claim-3" for the third. */
export const claimAnchor = ({ case: { claims: all } }: Material, claim: Claim): string =>
  `claim-${all.indexOf(claim) + 1}`

/** The cited records that this packet holds, in the order of their numbers. */
const citations = (material: Material, { citations: ids }: Claim): string[] =>
  material.exhibits
    .filter(({ id }) => ids.includes(id))
    .toSorted(byNumber)
    .map(({ exhibit }) => exhibit)

/** The citations that the text does not make itself. */
function further(claim: Block, exhibits: readonly string[]): Inline[] {
  const made = new Set(citedIn(claim))
  const rest = exhibits.filter((exhibit) => !made.has(exhibit))
  return rest.length === 0 ? [] : [text(' '), ...cited(rest)]
}

/** "Meets, 15 months": how Casebook reads the evidence for the criterion. */
function weight({ judged }: Material, { id }: Criterion): Inline[] {
  const read = judged.reading.criteria.find((criterion) => criterion.id === id)
  if (!read) return []
  const { months } = read.sustained
  return [statusRun(read.status), ...(months === 0 ? [] : [text(`, ${counted(months, 'month')}`)])]
}
