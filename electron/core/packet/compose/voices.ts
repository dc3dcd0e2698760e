import { RELATIONS } from '@shared/records/feedback'
import type { RecordOf } from '@shared/records/kinds'
import type { QuoteBlock } from '../tree'
import { spanText } from './days'
import type { Exhibit, Material } from './material'
import { richRuns } from './rich-text'
import { cite, plainText, text } from './runs'
import { coreSection, type SectionMaker } from './section'
import { capitalized } from './words'

type Feedback = RecordOf<'feedback'> & Exhibit

/** The quotes the person picked, each with who said it, how they relate, and for what it counts. */
export const voices: SectionMaker = (material) =>
  coreSection(
    'voices',
    voicesTitle(material),
    material.voices.map((feedback) => quoteInShort(material, feedback)),
  )

function voicesTitle({ voices: quoted }: Material): string {
  const fromMl = quoted.filter(({ machineLearningSide }) => machineLearningSide === true).length
  return fromMl === 0 ? 'What colleagues say' : `What colleagues say, ${fromMl} of ${quoted.length} on the ML side`
}

/** A quote as the core has it: its context stands with it in the appendix. */
function quoteInShort(material: Material, feedback: Feedback): QuoteBlock {
  const { runs, attribution, note } = told(material, feedback)
  return {
    type: 'quote',
    runs: [...runs, text(' '), cite(feedback.exhibit)],
    attribution,
    note: note.slice(1).join(' \u00b7 '),
  }
}

/** A quote word for word with its context; citations of it lead here. Only feedback with consent reaches this point. */
export function quoteBlock(material: Material, feedback: Feedback): QuoteBlock {
  const { runs, attribution, note } = told(material, feedback)
  const context = plainText(richRuns(feedback.context, material.standing)).trim()
  return {
    type: 'quote',
    id: feedback.exhibit,
    runs,
    attribution,
    note: [note.join(' \u00b7 '), context].filter(Boolean).join('. '),
  }
}

function told(material: Material, feedback: Feedback) {
  const { relation, giver, machineLearningSide, evidence, exhibit, quote } = feedback
  const who = material.personName(giver)
  const said = relationText(relation, who)
  const asWhat = who === '' ? capitalized(said) : said
  const attribution = [who || (asWhat ? '' : 'A colleague'), asWhat, spanText(feedback)]
    .filter(Boolean)
    .join(' \u00b7 ')
  const criteria = [...new Set(evidence.map(({ criterion }) => criterion))].filter(Boolean)
  const note = [
    exhibit,
    criteria.length > 0 ? `for ${criteria.join(', ')}` : '',
    machineLearningSide === true ? 'speaks for the ML side' : '',
    'quoted with consent',
  ].filter(Boolean)
  return { runs: richRuns(quote, material.standing), attribution, note }
}

/** "mentor", "partner"; empty where the words before it say the same. */
export function relationText(relation: keyof typeof RELATIONS | null, who: string): string {
  const [short = ''] = relation === null || relation === 'other' ? [] : RELATIONS[relation].split(':')
  const said = short.startsWith('ML') ? short : short.toLowerCase()
  return who.toLowerCase().includes(said.toLowerCase()) ? '' : said
}
