import type { VaultRecord } from '@shared/records/kinds'
import { beginDraft } from './begin-draft'
import { emptyDraft } from './draft-values'
import { draftOf, holdDraft } from './drafts'
import type { Stranded } from './stranded-drafts'
import { today } from './today'

/**
 * Takes up what was typed and could not be saved when the page went. Resolves to the records that are saved now.
 * @param waiting as it waited when the page came: a form that was quicker may have saved some of it
 */
export async function resumeDrafts(waiting: readonly Stranded[]): Promise<VaultRecord[]> {
  const resumed = waiting.map(({ record, saved }) => {
    const store = draftOf(saved ?? emptyDraft(record.kind, today()), beginDraft)
    return { store, letGo: holdDraft(store) }
  })
  await Promise.all(resumed.map(({ store }) => store.leave()))
  for (const { letGo } of resumed) letGo()
  return resumed.flatMap(({ store }) => (store.unsaved ? [] : (store.get().saved ?? [])))
}
