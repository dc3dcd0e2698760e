import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KindName, RecordOf } from '@shared/records/kinds'
import { RecordDraft, VaultRecord } from '@shared/records/record-schemas'
import { Rubric } from '@shared/rubric/rubric'
import type { ComposeOptions } from './material'

const resources = join(import.meta.dirname, '../../../../resources')
const json = (path: string): unknown => JSON.parse(readFileSync(join(resources, path), 'utf8'))

export const mleRubric = (): Rubric => Rubric.parse(json('rubrics/mle.json'))

const managed = { revision: 1, deletedAt: null, exhibit: null, createdAt: '2026-01-01T08:00:00.000Z' }

/** A record of a test, with all that is not named left at its default. */
export function record<K extends KindName>(kind: K, fields: Record<string, unknown> & { id: string }): RecordOf<K> {
  const draft = { ...managed, title: `Title of ${fields.id}`, ...fields, kind }
  const parsed = RecordDraft.parse(draft)
  return VaultRecord.parse({ updatedAt: managed.createdAt, ...parsed }) as RecordOf<K>
}

/** The sample's records as a vault would hold them. */
export function sampleRecords(): VaultRecord[] {
  return readdirSync(join(resources, 'sample'))
    .filter((name) => name.endsWith('.json') && name !== 'canaries.json')
    .toSorted()
    .flatMap((name) => (json(`sample/${name}`) as { records: Record<string, unknown>[] }).records)
    .map((draft) => record(draft['kind'] as KindName, draft as { id: string }))
}

export const canaries = (): string[] =>
  (json('sample/canaries.json') as { canaries: { word: string }[] }).canaries.map(({ word }) => word)

export const options: ComposeOptions = {
  paper: 'a4',
  date: '2026-11-23',
  inputDigest: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
  sample: false,
  output: 'full',
  profile: 'internal',
  selection: null,
  template: null,
  without: [],
  leftOut: [],
}
