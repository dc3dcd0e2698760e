import type { RecordOf } from '../../../records/kinds'
import { foundIn, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'

const FEWEST_VOICES = 4

export const consentMissing: PreflightRule = {
  id: 'P-consent',
  text: 'Everybody who is quoted has agreed to it.',
  source: SOURCES.casebook,
  find: ({ quoted }) =>
    quoted.flatMap((record): Found[] => {
      if (record.consent === 'given') return []
      const refused = record.consent === 'refused'
      const text = refused
        ? `${nameOf(record)} is chosen to be quoted, and its giver has refused. It will not be quoted; take it out.`
        : `${nameOf(record)} is chosen to be quoted, and its giver has not agreed yet. Ask; until then the packet leaves it out.`
      return [foundIn(record, { severity: refused ? 'mend' : 'look', field: 'consent', text })]
    }),
}

const PRAISE =
  /\b(?:great|good|excellent|amazing|awesome|brilliant|fantastic|wonderful|outstanding|incredible|superb|terrific|talented|smart|hard-?working|dedicated|passionate|reliable|helpful|pleasure|joy|rock ?star|super ?star|team player|asset|keep it up|well done|thank you|thanks|kudos|love working|best engineer|invaluable|go-to)\b/i
/** A number, a reason, a time, or a deed in the past. */
const BEHAVIOUR =
  /\d|\b(?:because|when|while|after|before|until|instead|so that|by \w+ing|how you|the way you|that you|which you|you \w+ed|\w+ed (?:the|a|an|our|my|us|me|it|this|that)|built|found|led|wrote|caught|cut|made (?:us|me|the|it)|taught|rebuilt|chose|took|gave|kept|ran|drew|showed|saved|told|brought|held|let|said|went|stopped)\b/i

export const emptyPraise: PreflightRule = {
  id: 'P-praise',
  text: 'Praise that is quoted names what was done.',
  source: SOURCES.larson,
  find: ({ quoted }) =>
    quoted.flatMap((record) => {
      const praise = PRAISE.exec(record.quote)
      if (!praise || BEHAVIOUR.test(record.quote)) return []
      const from = praise.index
      const text = `${nameOf(record)} praises and names nothing that you did. Ask its giver for one thing that they saw, or quote somebody else.`
      return [
        foundIn(record, {
          severity: 'look',
          field: 'quote',
          text,
          quote: { text: praise[0], from, to: from + praise[0].length },
          subject: record.quote,
        }),
      ]
    }),
}

export const fewVoices: PreflightRule = {
  id: 'P-voices',
  text: 'Four to six people speak for the case.',
  source: SOURCES.layout,
  find({ case: item, quoted }) {
    const willing = quoted.filter(({ consent, disclosure }) => consent === 'given' && disclosure !== 'never')
    if (new Set(willing.map(voiceOf)).size >= FEWEST_VOICES) return []
    const text =
      willing.length === 0
        ? 'Nobody is quoted in the case yet. Four to six voices that name what you did carry it.'
        : `${willing.length === 1 ? 'One voice speaks' : `${willing.length} voices speak`} for the case; four to six are usual.`
    return [foundIn(item, { severity: 'note', field: 'feedback', text })]
  },
}

const voiceOf = ({ giver, id }: RecordOf<'feedback'>) => giver ?? id
