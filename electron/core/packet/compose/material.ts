import type { Level } from '@shared/rubric/levels'
import type { RecordOf } from '@shared/records/kinds'
import type { Rubric } from '@shared/rubric/rubric'
import type { Disclosed } from '../disclosure/disclose'
import type { PacketKind } from '@shared/disclosure/packet-kinds'
import type { PacketRecord } from '../disclosure/packet-record'
import type { ShownMetric } from '@shared/disclosure/shown-metric'
import type { PacketChoice } from '@shared/case/packet-choice'
import { levelOf, type Judged } from '../judge'
import type { StandingOf } from './inline-markup'
import { inScope } from './scope'
import { unbrokenMetric } from './unbroken-metric'

/** What the person chose for one build. */
export interface ComposeOptions extends PacketChoice {
  /** ISO day that the packet shows. */
  date: string
  /** SHA-256 of all inputs, lower-case hex. */
  inputDigest: string
  /** Whether the records are Casebook's invented sample; the packet then says so. */
  sample: boolean
}

type Of<K extends PacketKind> = RecordOf<K>

/** An exhibit: a record with its number. */
export type Exhibit = PacketRecord & { exhibit: string }

/** All that the sections read, looked up once. Sections are pure functions of it. */
export interface Material {
  case: RecordOf<'case'>
  rubric: Rubric
  level: Level
  options: ComposeOptions
  disclosed: Disclosed
  judged: Judged
  profile: Of<'profile'> | null
  /** The exhibits of this packet, in the order of their numbers. */
  exhibits: readonly Exhibit[]
  flagships: readonly Of<'project'>[]
  /** The quotes that stand in the core. */
  voices: readonly (Of<'feedback'> & Exhibit)[]
  get(id: string | null): PacketRecord | null
  /** What stands for a person on the page; empty where they are hidden or unknown. */
  personName(id: string | null): string
  metric(id: string): ShownMetric | null
  standing: StandingOf
}

/** The exhibits of one kind. */
export const exhibitsOf = <K extends PacketKind>({ exhibits }: Material, kind: K): (Of<K> & Exhibit)[] =>
  exhibits.filter((record): record is Extract<Exhibit, { kind: K }> & Of<K> => record.kind === kind)

/** What a document is composed of. */
export interface Composing {
  disclosed: Disclosed
  judged: Judged
  rubric: Rubric
  options: ComposeOptions
}

export function gather({ disclosed, judged, rubric, options }: Composing): Material {
  const byId = new Map(disclosed.records.map((record) => [record.id, record]))
  const get = (id: string | null) => (id === null ? null : (byId.get(id) ?? null))
  const exhibits = inScope(disclosed).toSorted(byNumber)
  const flagships = disclosed.case.flagships.flatMap((id) => {
    const record = get(id)
    return record?.kind === 'project' ? [record] : []
  })
  const metrics = new Map(Object.entries(disclosed.metrics).map(([id, metric]) => [id, unbrokenMetric(metric)]))
  const shown = new Set(exhibits.map(({ exhibit }) => exhibit))
  const withheld = new Set(disclosed.hidden.map(({ exhibit }) => exhibit))
  return {
    case: disclosed.case,
    rubric,
    options,
    disclosed,
    judged,
    exhibits,
    flagships,
    get,
    level: levelOf(disclosed),
    profile: disclosed.records.find((record) => record.kind === 'profile') ?? null,
    voices: chosenVoices(disclosed, exhibits),
    personName: (id) => {
      const record = get(id)
      return record?.kind === 'person' ? record.title : ''
    },
    metric: (id) => metrics.get(id) ?? null,
    standing: (exhibit) => (shown.has(exhibit) ? 'shown' : withheld.has(exhibit) ? 'withheld' : 'unknown'),
  }
}

const MOST_VOICES = 6

/** The quotes the person picked; where none was picked, the newest, the ML side's first. */
function chosenVoices({ case: { feedback } }: Disclosed, exhibits: readonly Exhibit[]): (Of<'feedback'> & Exhibit)[] {
  const all = exhibits.filter((record) => record.kind === 'feedback' && record.quote.trim() !== '') as (Of<'feedback'> &
    Exhibit)[]
  if (feedback.length > 0) return feedback.flatMap((id) => all.find((record) => record.id === id) ?? [])
  const rank = ({ machineLearningSide }: Of<'feedback'>) => (machineLearningSide ? 0 : 1)
  return all
    .toSorted((a, b) => rank(a) - rank(b) || (b.when.from ?? '').localeCompare(a.when.from ?? '') || byNumber(a, b))
    .slice(0, MOST_VOICES)
}

const SERIES = ['E', 'M', 'F']

/** E before M before F, and by number within each. */
export function byNumber(a: Exhibit, b: Exhibit): number {
  const place = ({ exhibit }: Exhibit) => SERIES.indexOf(exhibit.slice(0, 1))
  return place(a) - place(b) || Number(a.exhibit.slice(2)) - Number(b.exhibit.slice(2))
}
