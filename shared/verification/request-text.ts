import { formatSpan } from '../format'
import { closedImpacts, closedNamesIn, closedNumbersIn, closedPeople, isRole } from '../disclosure/closed-words'
import { sentencesOf } from '../case/preflight/text/sentences'
import { kindInfo, type RecordOf, type VaultRecord } from '../records/kinds'
import { METRIC_DISCLOSURES } from '../records/record'
import { metricLines } from './request-metric'
import { saidOf } from './request-words'

/** Where the request goes: to somebody inside the company, or outside. */
export type Audience = 'inside' | 'outside'

export interface RequestOptions {
  record: VaultRecord
  /** Whom to ask; null leaves the greeting open. */
  person: RecordOf<'person'> | null
  /** The writer's name, as it stands under the request; empty leaves it open. */
  from: string
  /** Every record of the vault, for the names and numbers that others do not show. */
  records: readonly VaultRecord[]
  audience?: Audience
}

export interface RequestText {
  subject: string
  /** The text to paste; empty where the record may not be sent at all. */
  body: string
  /** What was left out and why, in sentences. */
  leftOut: string[]
}

/**
 * A request to confirm a record, made from what its disclosure lets out: to paste into a mail or a chat. Private notes never
 * go in. A sentence that says a number or a name which is not shown goes out as a whole, and the person is told.
 */
export function requestText({ record, person, from, records, audience = 'inside' }: RequestOptions): RequestText {
  const refusal = whyNotSent(record, audience)
  if (refusal !== null) return { subject: '', body: '', leftOut: [refusal] }
  const kept = records.filter((other) => other.deletedAt === null)
  const people = closedPeople(kept.filter((other) => other.kind === 'person'))
  const impacts = kept.filter((other) => other.kind === 'impact')
  const leftOut = [...leftOutOf(record, audience)]
  const clean = (text: string) => withoutClosed(text, { people, impacts: closedImpacts(impacts, [text]) }, leftOut)
  const name = clean(record.title)
  const facts = record.kind === 'impact' ? metricLines(record, audience) : []
  const said = saidOf(record).map(({ label, text }) => ({ label, text: clean(text) }))
  const lines = [
    ...facts,
    ...said.filter(({ text }) => text !== '').map(({ label, text }) => `${label}: ${text}`),
    ...(record.kind !== 'impact' && (record.when.from || record.when.to) ? [`When: ${formatSpan(record.when)}`] : []),
  ]
  const body = [
    greeting(person),
    opening(record),
    [...headOf(record, name), ...lines].join('\n'),
    QUESTION[record.kind === 'feedback' ? 'quote' : 'fact'],
    from.trim() === '' ? 'Thank you' : `Thank you,\n${from.trim()}`,
  ]
  return { subject: subjectOf(record, name), body: body.join('\n\n'), leftOut: [...new Set(leftOut)] }
}

function whyNotSent({ disclosure, deletedAt }: VaultRecord, audience: Audience): string | null {
  if (deletedAt !== null) return 'This record is in the trash. Restore it to ask for a confirmation.'
  if (disclosure === 'never')
    return 'This record is marked as never shown, so nothing of it is put into a request. Ask in person, or change its disclosure.'
  if (disclosure === 'internal' && audience === 'outside')
    return 'This record is marked internal, so nothing of it is put into a request that leaves the company.'
  return null
}

function leftOutOf(record: VaultRecord, audience: Audience): string[] {
  const told: string[] = []
  if (record.privateNote.trim() !== '') told.push('Your private note is left out.')
  if (record.kind !== 'impact') return told
  const level = record.metricDisclosure ?? (audience === 'inside' ? 'exact' : 'percent')
  if (level !== 'exact')
    told.push(`The number is shown as “${METRIC_DISCLOSURES[level].toLowerCase()}”; all else of it is left out.`)
  return told
}

interface Closed {
  people: readonly RecordOf<'person'>[]
  impacts: readonly RecordOf<'impact'>[]
}

/** The text without the sentences that give away a closed number or name; citations go too, they mean nothing outside. */
function withoutClosed(text: string, closed: Closed, leftOut: string[]): string {
  const kept = sentencesOf(text).filter((sentence) => {
    const [number] = closedNumbersIn(sentence.text, closed.impacts)
    const [name] = closedNamesIn(sentence.text, closed.people)
    if (number)
      leftOut.push(
        `A sentence with ${number.quantity.text} is left out: ${number.impact.exhibit ?? number.impact.title} does not show it.`,
      )
    else if (name) leftOut.push('A sentence that names somebody who is not to be shown by name is left out.')
    return !number && !name
  })
  return kept
    .map((sentence) => sentence.text)
    .join(' ')
    .replace(/\s*\[\[[^\]]*\]\]/g, '')
    .trim()
}

/** A role is no name to greet somebody by. */
function greeting(person: RecordOf<'person'> | null): string {
  const name = person?.title.trim() ?? ''
  const isName = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}$/u.test(name) && !isRole(name)
  return isName ? `Hello ${name.split(' ')[0]},` : 'Hello,'
}

/** What it is about; words that somebody said need no title. */
const headOf = ({ kind }: VaultRecord, name: string): string[] =>
  kind === 'feedback' || name === '' ? [] : [`${kind === 'impact' ? 'Metric' : kindInfo(kind).label}: ${name}`]

function opening({ kind }: VaultRecord): string {
  if (kind === 'feedback')
    return 'I wrote down what you said about my work and would like to quote it in a review of mine.'
  if (kind === 'impact') return 'I would like to name this result in a review of my work, and you know it well.'
  return 'I would like to name this in a review of my work, and you were close to it.'
}

const QUESTION = {
  quote:
    'Are these your words, and may I quote them with your role? If you would rather put it differently, or not be quoted, tell me; that is fine.',
  fact: 'Is this right as it stands? One line is enough: “confirmed”, or what is wrong. I would note your role and the day.',
} as const

const subjectOf = ({ kind }: VaultRecord, name: string) =>
  kind === 'feedback' ? 'May I quote you?' : `Can you confirm this? ${name}`.trim()
