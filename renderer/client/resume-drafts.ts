import type { VaultRecord } from '@shared/records/kinds'
import { beginDraft } from './begin-draft'
import { emptyDraft } from './draft-values'
import { draftOf, holdDraft, isDrafted } from './drafts'
import { strandedDrafts } from './stranded-drafts'
import { today } from './today'

/** Takes up what was typed in a vault and could not be saved when the page went. Resolves to the records that are saved now. */
export async function resumeDrafts(vault: string): Promise<VaultRecord[]> {
  const resumed = strandedDrafts(vault)
    .all()
    .filter(([key]) => !isDrafted(key))
    .map(([, { record, saved }]) => {
      const store = draftOf(saved ?? emptyDraft(record.kind, today()), beginDraft)
      const letGo = holdDraft(store)
      store.change(record)
      return { store, letGo }
    })
  await Promise.all(resumed.map(({ store }) => store.leave()))
  for (const { letGo } of resumed) letGo()
  return resumed.flatMap(({ store }) => (store.unsaved ? [] : (store.get().saved ?? [])))
}
