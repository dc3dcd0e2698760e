import { RELATIONS } from '@shared/records/feedback'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block, QuoteBlock } from '../tree'
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
    material.voices.flatMap((feedback) => quoteInShort(material, feedback)),
  )

function voicesTitle({ voices: quoted }: Material): string {
  const fromMl = quoted.filter(({ machineLearningSide }) => machineLearningSide === true).length
  return fromMl === 0 ? 'What colleagues say' : `What colleagues say, ${fromMl} of ${quoted.length} on the ML side`
}

/** A quote as the core has it, with who says it beside it; its context stands with it in the appendix. */
function quoteInShort(material: Material, feedback: Feedback): Block[] {
  const { runs, who, about, note } = told(material, feedback)
  return [
    {
      type: 'side-notes',
      title: who,
      notes: [about, note.slice(1).join(', ')].filter(Boolean).map((line) => [text(line)]),
    },
    { type: 'quote', runs: [...quoted(runs), text(' '), cite(feedback.exhibit)], attribution: '', compact: true },
  ]
}

/** Without a large mark before it, a quote stands in quotation marks. */
export const quoted = (runs: readonly Inline[]): Inline[] => [text('\u201c'), ...runs, text('\u201d')]

/** A quote word for word with its context; citations of it lead here. Only feedback with consent reaches this point. */
export function quoteBlock(material: Material, feedback: Feedback): QuoteBlock {
  const { runs, who, about, note } = told(material, feedback)
  const context = plainText(richRuns(feedback.context, material.standing)).trim()
  return {
    type: 'quote',
    id: feedback.exhibit,
    runs,
    attribution: [who, about].filter(Boolean).join(' \u00b7 '),
    note: [note.join(' \u00b7 '), context].filter(Boolean).join('. '),
  }
}

function told(material: Material, feedback: Feedback) {
  const { relation, giver, machineLearningSide, evidence, exhibit, quote } = feedback
  const who = material.personName(giver)
  const said = relationText(relation, who)
  const asWhat = who === '' ? capitalized(said) : said
  const name = who || asWhat || 'A colleague'
  const about = [name === asWhat ? '' : asWhat, spanText(feedback)].filter(Boolean).join(' \u00b7 ')
  const criteria = [...new Set(evidence.map(({ criterion }) => criterion))].filter(Boolean)
  const note = [
    exhibit,
    criteria.length > 0 ? `for ${criteria.join(', ')}` : '',
    machineLearningSide === true ? 'speaks for the ML side' : '',
    'quoted with consent',
  ].filter(Boolean)
  return { runs: richRuns(quote, material.standing), who: name, about, note }
}

/** "mentor", "partner"; empty where the words before it say the same. */
export function relationText(relation: keyof typeof RELATIONS | null, who: string): string {
  const [short = ''] = relation === null || relation === 'other' ? [] : RELATIONS[relation].split(':')
  const said = short.startsWith('ML') ? short : short.toLowerCase()
  return who.toLowerCase().includes(said.toLowerCase()) ? '' : said
}
