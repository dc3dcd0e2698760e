import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import { isKind, type RecordOf } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import { relinked } from '@shared/rubric/edit/relink'
import { freeRubricId } from '@shared/rubric/edit/rubric-id'
import type { Rubric } from '@shared/rubric/rubric'
import { rubricFileName, rubricJson } from '@shared/rubric/transfer/rubric-json'
import { nextOf, published } from '@shared/rubric/versions/publish'
import type { CoreContext } from '../context'
import { ownRubrics, rubricIdOf, rubricInfos, rubricOf, shippedRubrics } from '../rubrics'
import { readRubricText } from '../transfer/read-rubric-text'
import type { VaultState } from '../vault/state'
import type { Vault } from '../vault/vault'

export function rubricHandlers({ session, resources, options }: CoreContext): HandlersOf<'rubric'> {
  const open = () => session.current() ?? null
  const today = () => options.now().toISOString().slice(0, 10)
  return {
    'rubric.list': () => rubricInfos(resources, open()),
    'rubric.get': ({ id, version }) => rubricOf(resources, open(), id, version),
    'rubric.create': async ({ rubric, basedOn }) => {
      const vault = session.vault()
      const taken = [...(await shippedRubrics(resources)).map(({ id }) => id), ...ownRubrics(vault).map(rubricIdOf)]
      const own = { ...rubric, id: freeRubricId(rubric.id, taken) }
      return vault.createRecord(draftOf(own, basedOn, today()))
    },
    'rubric.publish': async ({ record: id, note }) => {
      const vault = session.vault()
      const { rubric, versions } = ownRubric(vault, id)
      // A step of its own: undoing it takes back no edit that came before.
      await vault.append((now, at) => [{ op: 'put', record: publishedIn(now, id, { on: today(), note }, at) }], {
        label: `Publish version ${nextOf(rubric, versions).version}`,
      })
      return ownRubric(vault, id)
    },
    'rubric.relink': async ({ from, to, records }) => {
      const chosen = new Set(records)
      let count = 0
      const relinkedNow = (state: VaultState, at: string) => {
        const changed = state.records
          .list()
          .flatMap((record) => (chosen.has(record.id) ? (relinked(record, from, to) ?? []) : []))
        count = changed.length
        return changed.map((record) => ({
          op: 'put' as const,
          record: { ...record, revision: record.revision + 1, updatedAt: at },
        }))
      }
      await session.vault().append(relinkedNow, { label: `Link evidence of ${from} to ${to}` })
      return { relinked: count }
    },
    'rubric.importPreview': async ({ text, name, keepIds }) => {
      const own = ownRubrics(open()).flatMap(({ rubric }) => rubric ?? [])
      const known = [...(await shippedRubrics(resources)), ...own]
      return readRubricText(text, { name, keepIds, known, base: await rubricOf(resources, null, '') })
    },
    'rubric.export': async ({ id, version }) => {
      const rubric = await rubricOf(resources, open(), id, version)
      return { name: rubricFileName(rubric), text: rubricJson(rubric) }
    },
  }
}

/** The record of a rubric that is published as it is. */
function draftOf(rubric: Rubric, basedOn: string, on: string) {
  const versions = [{ rubric, on, note: '' }]
  return RecordDraft.parse({ kind: 'rubric', title: rubric.name, basedOn, rubric, versions })
}

type WithRubric = RecordOf<'rubric'> & { rubric: Rubric }

/** @throws AppError NOT_FOUND */
function ownRubric(vault: Pick<Vault, 'get'>, id: string): WithRubric {
  const record = vault.get(id)
  if (record && isKind(record, 'rubric') && record.rubric) return record as WithRubric
  throw new AppError('NOT_FOUND', 'This rubric is not in the open vault. Nothing was changed.')
}

/** The record with what is being written as its newest version. @throws AppError NOT_FOUND, NOT_POSSIBLE_HERE */
function publishedIn({ records }: VaultState, id: string, said: { on: string; note: string }, at: string): WithRubric {
  const record = ownRubric(records, id)
  const { rubric, versions, title, revision } = record
  if (nextOf(rubric, versions).changes.length === 0) throw nothingToPublish(title)
  return { ...record, ...published(rubric, versions, said), revision: revision + 1, updatedAt: at }
}

const nothingToPublish = (name: string) =>
  new AppError('NOT_POSSIBLE_HERE', `“${name}” says what its last version says, so there is nothing to publish.`)
