import { VERDICTS } from '../impact/grades'
import { VERIFICATIONS } from '../records/record'
import { STATUSES, type Status } from '../rubric/reading-words'
import type { BuiltPacket } from './built-packet'
import { compareChoices } from './compare-choices'
import type { PacketChange, PacketComparison, PacketShown } from './packet-comparison'
import { pieceCauses } from './piece-causes'
import { listed } from './preflight/rule'

type Shown = PacketShown['records'][number]
type ShownCriterion = PacketShown['criteria'][number]

export interface ShownPacket {
  packet: BuiltPacket
  /** Null for a packet that was kept before Casebook noted what packets show. */
  shown: PacketShown | null
}

const NOTHING = { criterion: null, record: null, exhibit: null }

/** What is different in packet b from packet a, in words. Pure. */
export function comparePackets(a: ShownPacket, b: ShownPacket): PacketComparison {
  const choices = compareChoices(a.packet, b.packet)
  const changes = a.shown && b.shown ? [...compareShown(a.shown, b.shown), ...choices] : choices
  return { a: a.packet, b: b.packet, headline: headlineOf(a, b, changes), changes }
}

/** What the evidence of one packet shows against another, what matters most first. */
export function compareShown(before: PacketShown, after: PacketShown): PacketChange[] {
  const records = recordChanges(before.records, after.records)
  return [
    ...criterionChanges(before, after, records),
    ...records.map(({ change }) => change),
    ...textChanges(before, after),
  ]
}

const RANK: Record<Status, number> = { empty: 0, gap: 1, nearly: 2, meets: 3 }
const status = (name: Status) => STATUSES[name].toLowerCase()

function criterionChanges(before: PacketShown, after: PacketShown, records: readonly RecordChange[]): PacketChange[] {
  const known = new Map(before.criteria.map((criterion) => [criterion.id, criterion]))
  return after.criteria.flatMap((now): PacketChange[] => {
    const was = known.get(now.id)
    const said = was && movement(was, now)
    if (!said) return []
    const causes = causesOf(was, now, records)
    const why = causes.length > 0 ? `: ${few(causes)}` : ''
    return [{ ...NOTHING, kind: 'criterion', criterion: now.id, text: `${now.id} ${said}${why}.` }]
  })
}

/** The records of the criterion that changed, and those that count otherwise because of others; those too where they are all there is. */
function causesOf(was: ShownCriterion, now: ShownCriterion, records: readonly RecordChange[]): string[] {
  const own = records.filter(({ criteria }) => criteria.includes(now.id))
  const pieces = pieceCauses(
    was,
    now,
    own.flatMap(({ change }) => change.exhibit ?? []),
  )
  const [only, ...others] = records
  const because = own.length === 0 && pieces.length > 0 && only && others.length === 0 ? [only.cause] : []
  return [...own.map(({ cause }) => cause), ...pieces, ...because]
}

/** "rose from gap to nearly", "has 3 more months"; empty where nothing moved. */
function movement(was: ShownCriterion, now: ShownCriterion): string {
  if (was.status !== now.status) {
    const verb = RANK[now.status] > RANK[was.status] ? 'rose' : 'fell'
    return `${verb} from ${status(was.status)} to ${status(now.status)}`
  }
  const months = now.months - was.months
  if (months === 0) return ''
  return `stays at ${status(now.status)} with ${Math.abs(months)} ${months > 0 ? 'more' : 'fewer'} ${Math.abs(months) === 1 ? 'month' : 'months'} (${now.months})`
}

const MOST_CAUSES = 4
const few = (causes: readonly string[]): string =>
  causes.length > MOST_CAUSES
    ? `${causes.slice(0, MOST_CAUSES).join(', ')} and ${causes.length - MOST_CAUSES} more`
    : causes.join(', ')

interface RecordChange {
  change: PacketChange
  /** The same in a few words: "M-07 added", "E-03 verified". */
  cause: string
  criteria: readonly string[]
}

function recordChanges(before: readonly Shown[], after: readonly Shown[]): RecordChange[] {
  const was = new Map(before.map((record) => [record.id, record]))
  const is = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((record) => {
    const earlier = was.get(record.id)
    if (!earlier) return [{ ...told(record, 'added', 'added', `${nameOf(record)} was added.`) }]
    return earlier.digest === record.digest && earlier.grade === record.grade ? [] : [edited(earlier, record)]
  })
  const gone = before.filter(({ id }) => !is.has(id))
  return [...changed, ...gone.map((record) => told(record, 'removed', 'gone', `${nameOf(record)} is no longer in it.`))]
}

const nameOf = ({ exhibit, title }: Shown): string => `${exhibit} “${title}”`

const told = (record: Shown, kind: PacketChange['kind'], cause: string, text: string): RecordChange => ({
  change: { ...NOTHING, kind, record: record.id, exhibit: record.exhibit, text },
  cause: `${record.exhibit} ${cause}`,
  criteria: record.criteria,
})

function edited(was: Shown, now: Shown): RecordChange {
  const parts = [
    was.verification === now.verification ? '' : verificationText(now),
    was.grade === now.grade ? '' : `its grade went from ${was.grade ?? 'none'} to ${now.grade ?? 'none'}`,
    was.verdict === now.verdict || now.verdict === null
      ? ''
      : `its verdict is now “${VERDICTS[now.verdict].toLowerCase()}”`,
    was.effect === now.effect ? '' : `its effect went from ${was.effect || 'none'} to ${now.effect || 'none'}`,
    was.title === now.title ? '' : `it was called “${was.title}”`,
    was.exhibit === now.exhibit ? '' : `it was ${was.exhibit}`,
  ].filter(Boolean)
  const criteria = [...new Set([...was.criteria, ...now.criteria])]
  const kind = was.grade === now.grade && was.verdict === now.verdict ? 'edited' : 'grade'
  const text = parts.length === 0 ? `${nameOf(now)} was edited.` : `${nameOf(now)}: ${listed(parts)}.`
  return { ...told(now, kind, causeOf(was, now), text), criteria }
}

function causeOf(was: Shown, now: Shown): string {
  if (was.verification !== now.verification && now.verification === 'verified') return 'verified'
  if (was.verification !== now.verification && now.verification === 'disputed') return 'disputed'
  if (was.grade !== now.grade) return `now ${now.grade ?? 'without a grade'}`
  return 'edited'
}

function verificationText({ verification }: Shown): string {
  const word = VERIFICATIONS[verification as keyof typeof VERIFICATIONS] as string | undefined
  return word === undefined ? 'nothing says any more who confirmed it' : `it is now ${word.toLowerCase()}`
}

const TEXT_NAMES: Readonly<Record<string, string>> = {
  ask: 'the ask',
  proofs: 'the proofs',
  flagships: 'the choice of flagship projects',
  claims: 'the claims',
  feedback: 'the choice of quotes',
  story: 'the story',
  gaps: 'the known gaps',
  statements: 'the statements',
  head: 'the head of the case',
}

function textChanges(before: PacketShown, after: PacketShown): PacketChange[] {
  const names = Object.keys(TEXT_NAMES).filter((part) => before.texts[part] !== after.texts[part])
  if (names.length === 0) return []
  const parts = listed(names.map((part) => TEXT_NAMES[part] ?? part))
  return [{ ...NOTHING, kind: 'text', text: `In the case itself ${parts} changed.` }]
}

function headlineOf(a: ShownPacket, b: ShownPacket, changes: readonly PacketChange[]): string {
  if (a.packet.inputDigest === b.packet.inputDigest) return 'Both were made from the same records and choices.'
  if (!a.shown || !b.shown)
    return 'One of the two was kept before Casebook noted what a packet shows, so only their choices can be compared.'
  const of = (kind: PacketChange['kind']) => changes.filter((change) => change.kind === kind).length
  const moved = changes.filter(({ kind, text }) => kind === 'criterion' && /rose|fell/.test(text))
  const parts = [
    moved.length === 0
      ? 'No criterion changed its status'
      : moved.length === 1
        ? 'One criterion changed its status'
        : `${moved.length} criteria changed their status`,
    `${count(of('added'), 'exhibit')} came, ${of('removed')} went, ${of('edited') + of('grade')} changed`,
  ]
  return `${parts.join('; ')}.`
}

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`
