import { AppError } from '@shared/errors'
import { isKind, type RecordOf, type VaultRecord } from '@shared/records/kinds'
import type { RubricInfo } from '@shared/contract/rubric'
import { Rubric } from '@shared/rubric/rubric'
import { byVersion } from '@shared/rubric/versions/version-number'
import type { Resources } from './resources'
import type { Vault } from './vault/vault'

const FOLDER = 'rubrics'

/** The rubric that evidence is read by where the person has chosen none. */
export const DEFAULT_RUBRIC = 'mle'

/** The vault whose own rubrics count too; null where none is open. */
type Own = Pick<Vault, 'records'> | null

/** They come with the program and never change while it runs. */
const shipped = new WeakMap<Resources, Promise<readonly Rubric[]>>()

/** Every rubric that came with the program, the default first. An older version may lie beside a newer one. */
export function shippedRubrics(resources: Resources): Promise<readonly Rubric[]> {
  const known = shipped.get(resources)
  if (known) return known
  const reading = readShipped(resources)
  shipped.set(resources, reading)
  reading.catch(() => shipped.delete(resources))
  return reading
}

async function readShipped(resources: Resources): Promise<Rubric[]> {
  const names = (await resources.list(FOLDER)).filter((name) => name.endsWith('.json'))
  const rubrics = await Promise.all(names.map(async (name) => Rubric.parse(await resources.json(`${FOLDER}/${name}`))))
  return rubrics.toSorted((a, b) => Number(b.id === DEFAULT_RUBRIC) - Number(a.id === DEFAULT_RUBRIC))
}

/** The person's own rubrics that hold anything; those outside the trash come first. */
export function ownRubrics(vault: Own): RecordOf<'rubric'>[] {
  const records = vault?.records().filter((record: VaultRecord) => isKind(record, 'rubric')) ?? []
  return records
    .filter(({ rubric, versions }) => rubric !== null || versions.length > 0)
    .toSorted((one, other) => Number(one.deletedAt !== null) - Number(other.deletedAt !== null))
}

/** What a record's rubric is called by those that name it. */
export const rubricIdOf = ({ rubric, versions }: RecordOf<'rubric'>): string =>
  versions.at(-1)?.rubric.id ?? rubric?.id ?? ''

/** Its published versions, lowest first; before the first, what is being written. */
function versionsOf({ rubric, versions }: RecordOf<'rubric'>): Rubric[] {
  const published = versions.map((version) => version.rubric).toSorted((a, b) => byVersion(a.version, b.version))
  return published.length === 0 && rubric ? [rubric] : published
}

/**
 * A rubric that came with the program or is the person's own, in its newest published version or in a certain one. Own
 * rubrics in the trash can still be read: a case may have been made with them.
 * @throws AppError NOT_FOUND
 */
export async function rubricOf(resources: Resources, vault: Own, id: string, version = ''): Promise<Rubric> {
  const wanted = id || DEFAULT_RUBRIC
  const all = await shippedRubrics(resources)
  const own = ownRubrics(vault)
  const versions = all.filter((rubric) => rubric.id === wanted).toSorted((a, b) => byVersion(a.version, b.version))
  const found = versions.length > 0 ? versions : (own.map(versionsOf).find(([first]) => first?.id === wanted) ?? [])
  const rubric = version === '' ? found.at(-1) : found.find((candidate) => candidate.version === version)
  if (rubric) return rubric
  throw new AppError('NOT_FOUND', found.length > 0 ? noVersion(found, version) : noRubric(wanted, all, own))
}

/** The rubric that a case names. @throws AppError NOT_FOUND */
export const rubricOfCase = (
  resources: Resources,
  vault: Own,
  { rubric, rubricVersion }: Pick<RecordOf<'case'>, 'rubric' | 'rubricVersion'>,
): Promise<Rubric> => rubricOf(resources, vault, rubric, rubricVersion)

function noVersion(found: readonly Rubric[], version: string): string {
  const has = found.map((rubric) => rubric.version).join(', ')
  return `“${found.at(-1)?.name}” has no version ${version} here. There is: ${has}.`
}

function noRubric(id: string, all: readonly Rubric[], own: readonly RecordOf<'rubric'>[]): string {
  const kept = own.filter(({ deletedAt }) => deletedAt === null).map(rubricIdOf)
  const names = [...new Set([...all.map((rubric) => rubric.id), ...kept])].join(', ')
  return `There is no rubric called “${id}” here. There is: ${names}.`
}

/** What there is to choose from: what came with the program, then the person's own outside the trash. */
export async function rubricInfos(resources: Resources, vault: Own): Promise<RubricInfo[]> {
  const newest = new Map<string, Rubric>()
  for (const rubric of await shippedRubrics(resources)) {
    const known = newest.get(rubric.id)
    if (!known || byVersion(known.version, rubric.version) < 0) newest.set(rubric.id, rubric)
  }
  const own = ownRubrics(vault).filter(({ deletedAt }) => deletedAt === null)
  return [...[...newest.values()].map(infoOfShipped), ...own.flatMap(infoOfOwn)]
}

const infoOfShipped = ({ id, name, version, criteria }: Rubric): RubricInfo => ({
  id,
  name,
  version,
  criteria: criteria.length,
  record: null,
  versions: [{ version, on: null, note: '' }],
})

function infoOfOwn(record: RecordOf<'rubric'>): RubricInfo[] {
  const newest = versionsOf(record).at(-1)
  if (!newest) return []
  const versions = record.versions.map(({ rubric, on, note }) => ({ version: rubric.version, on, note }))
  const { id, name, version, criteria } = newest
  return [{ id, name, version, criteria: criteria.length, record: record.id, versions: versions.toReversed() }]
}
