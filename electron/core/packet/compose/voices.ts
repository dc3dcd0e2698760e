import { shownVoice } from '@shared/disclosure/shown-voice'
import type { RecordOf } from '@shared/records/kinds'
import type { Block, QuoteBlock } from '../tree'
import { monthText, spanText } from './days'
import type { Exhibit, Material } from './material'
import { endedWith, ownWords, quoted } from './own-words'
import { richRuns } from './rich-text'
import { cite, plainText, text } from './runs'
import { coreSection, type SectionMaker } from './section'

type Feedback = RecordOf<'feedback'> & Exhibit

/** The quotes the person picked, each with who said it, how they relate, and for what it counts. */
export const voices: SectionMaker = (material) => {
  const quotes = material.voices.flatMap((feedback) => quoteInShort(material, feedback))
  return coreSection('voices', voicesTitle(material), quotes)
}

function voicesTitle({ voices: chosen }: Material): string {
  const fromMl = chosen.filter(({ machineLearningSide }) => machineLearningSide === true).length
  return fromMl === 0
    ? 'What colleagues say, each with consent'
    : `What colleagues say, ${fromMl} of ${chosen.length} on the ML side, each with consent`
}

/** A quote as the core has it, with who says it beside it; its context stands with it in the appendix. */
function quoteInShort(material: Material, feedback: Feedback): Block[] {
  const { words, who, relation, criteria, isMl } = told(material, feedback)
  const note = [isMl ? 'ML side' : '', relation, monthText(feedback), criteria.join(', ')].filter(Boolean).join(', ')
  return [
    { type: 'side-notes', title: who, notes: note === '' ? [] : [[text(note)]] },
    {
      type: 'quote',
      ...endedWith(quoted(words), [text(' '), cite(feedback.exhibit)]),
      attribution: '',
      compact: true,
    },
  ]
}

/** A quote word for word with its context; citations of it lead here. Only feedback with consent reaches this point. */
export function quoteBlock(material: Material, feedback: Feedback): QuoteBlock {
  const { words, who, relation, criteria, isMl } = told(material, feedback)
  const context = plainText(richRuns(feedback.context, material.standing)).trim()
  const meant = criteria.length > 0 ? `for ${criteria.join(', ')}` : ''
  const note = [feedback.exhibit, meant, isMl ? 'speaks for the ML side' : '', 'quoted with consent']
  return {
    type: 'quote',
    id: feedback.exhibit,
    ...words,
    attribution: [who, relation, spanText(feedback)].filter(Boolean).join(' \u00b7 '),
    note: [note.filter(Boolean).join(' \u00b7 '), context].filter(Boolean).join('. '),
  }
}

function told(material: Material, feedback: Feedback) {
  const { relation, giver, machineLearningSide, evidence, quote } = feedback
  const name = material.personName(giver)
  const criteria = [...new Set(evidence.map(({ criterion }) => criterion))].filter(Boolean)
  return {
    words: ownWords(quote, material.standing),
    ...shownVoice(relation, name),
    criteria,
    isMl: machineLearningSide === true,
  }
}
