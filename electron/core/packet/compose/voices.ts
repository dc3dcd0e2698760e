import { RELATIONS } from '@shared/records/feedback'
import type { RecordOf } from '@shared/records/kinds'
import type { QuoteBlock } from '../tree'
import { spanText } from './days'
import type { Exhibit, Material } from './material'
import { richRuns } from './rich-text'
import { coreSection, type SectionMaker } from './section'
import { choiceText } from './words'

type Feedback = RecordOf<'feedback'> & Exhibit

/** The quotes the person picked, each with who said it, how they relate, and for what it counts. */
export const voices: SectionMaker = (material) =>
  coreSection(
    'voices',
    'What colleagues say',
    material.voices.map((feedback) => quoteBlock(material, feedback)),
  )

/** A quote word for word. Only feedback with consent reaches this point. */
export function quoteBlock(material: Material, feedback: Feedback): QuoteBlock {
  const { relation, giver, machineLearningSide, source, evidence } = feedback
  const who = material.personName(giver)
  const asWhat = relation === null || who.toLowerCase() === RELATIONS[relation].toLowerCase() ? '' : RELATIONS[relation]
  const attribution = [who || (asWhat ? '' : 'A colleague'), asWhat, spanText(feedback)].filter(Boolean).join(', ')
  const criteria = [...new Set(evidence.map(({ criterion }) => criterion))].filter(Boolean)
  const note = [
    feedback.exhibit,
    machineLearningSide === true ? 'Speaks for the ML side' : '',
    criteria.length > 0 ? `Counts for ${criteria.join(', ')}` : '',
    choiceText('feedback', 'source', source),
    'Quoted with consent',
  ]
  return {
    type: 'quote',
    id: feedback.exhibit,
    runs: richRuns(feedback.quote, material.standing),
    attribution,
    note: note.filter(Boolean).join(' \u00b7 '),
  }
}
