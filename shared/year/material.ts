import type { ShownMetric } from '../disclosure/shown-metric'
import type { ClaimGrade } from '../impact/claim-grade'
import { firstLine } from '../records/one-line'
import type { KindName, RecordOf, VaultRecord } from '../records/kinds'
import { dayOf } from '../records/summary'
import type { CriterionReading } from '../rubric/reading'
import { isIn, type Period } from './period'
import type { ReviewItem } from './review'

/** All that composing a review may see: records as the reader may see them, without private notes. */
export interface ReviewMaterial {
  period: Period
  /** By the day it happened; an update also holds what was only written down in its period. */
  by: 'happened' | 'captured'
  records: readonly VaultRecord[]
  /** The numbers of each impact as far as they may be shown, by its id. */
  metrics: Readonly<Record<string, ShownMetric>>
  grades: ReadonlyMap<string, ClaimGrade>
  /** The criteria as they were read the day before the period, and on its last day. */
  before: readonly CriterionReading[]
  after: readonly CriterionReading[]
}

/** The records of a kind that belong to the period, in the order of their days. */
export const ofPeriod = <K extends KindName>(material: ReviewMaterial, kind: K): RecordOf<K>[] =>
  allOf(material, kind)
    .filter((record) => belongs(record, material))
    .toSorted((a, b) => (dayOf(a) + a.id < dayOf(b) + b.id ? -1 : 1))

export const allOf = <K extends KindName>({ records }: ReviewMaterial, kind: K): RecordOf<K>[] =>
  records.filter((record) => record.kind === kind) as unknown as RecordOf<K>[]

/** What lasted belongs to every period that it touches, all else to the one of its day. */
export function belongs(record: VaultRecord, { period, by }: Pick<ReviewMaterial, 'period' | 'by'>): boolean {
  const { when, createdAt, kind } = record
  if (by === 'captured' && isIn(createdAt.slice(0, 10), period)) return true
  if (kind !== 'project') return isIn(dayOf(record), period)
  const from = when.from ?? when.to ?? createdAt.slice(0, 10)
  const to = when.ongoing ? period.to : (when.to ?? from)
  return from <= period.to && to >= period.from
}

/** The first line of a text as a whole sentence, without citations and without Markdown's emphasis. */
export function said(text: string): string {
  const line = firstLine(text)
    .replaceAll(/\s*\[\[[^\]]*\]\]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .trim()
  return line === '' || /[.!?…]["”’)]?$/.test(line) ? line : `${line}.`
}

export const sentences = (...parts: string[]): string => parts.filter(Boolean).join(' ')

/** An item that tells of a record. */
export const itemOf = (block: string, { id, exhibit, title }: VaultRecord, text: string): ReviewItem => ({
  id: `${block}/${id}`,
  record: id,
  exhibit,
  title: title.trim(),
  text,
  quote: null,
})

export const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
