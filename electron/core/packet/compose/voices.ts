import { RELATIONS } from '@shared/records/feedback'
import type { RecordOf } from '@shared/records/kinds'
import type { QuoteBlock } from '../tree'
import { spanText } from './days'
import type { Exhibit, Material } from './material'
import { richRuns } from './rich-text'
import { plainText } from './runs'
import { coreSection, type SectionMaker } from './section'
import { capitalized } from './words'

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
  const { relation, giver, machineLearningSide, evidence } = feedback
  const who = material.personName(giver)
  const said = relationText(relation, who)
  const asWhat = who === '' ? capitalized(said) : said
  const attribution = [who || (asWhat ? '' : 'A colleague'), asWhat, spanText(feedback)].filter(Boolean)
  const criteria = [...new Set(evidence.map(({ criterion }) => criterion))].filter(Boolean)
  const note = [
    feedback.exhibit,
    criteria.length > 0 ? `for ${criteria.join(', ')}` : '',
    machineLearningSide === true ? 'speaks for the ML side' : '',
    'quoted with consent',
  ]
  const context = plainText(richRuns(feedback.context, material.standing)).trim()
  return {
    type: 'quote',
    id: feedback.exhibit,
    runs: richRuns(feedback.quote, material.standing),
    attribution: attribution.join(' \u00b7 '),
    note: [note.filter(Boolean).join(' \u00b7 '), context].filter(Boolean).join('. '),
  }
}

/** "mentor", "partner"; empty where the words before it say the same. */
export function relationText(relation: keyof typeof RELATIONS | null, who: string): string {
  const [short = ''] = relation === null || relation === 'other' ? [] : RELATIONS[relation].split(':')
  const said = short.startsWith('ML') ? short : short.toLowerCase()
  return who.toLowerCase().includes(said.toLowerCase()) ? '' : said
}
