import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'
import { client } from './client'
import { DraftStore } from './draft-store'
import { draftIsKept } from './drafts'
import { queryClient } from './query-client'
import { keys } from './queries'

/** A draft that saves into the vault. It brings along what checks records, so only what has a form imports it. */
export const beginDraft = (initial: ParsedDraft): DraftStore => new DraftStore(initial, port)

const port = {
  async create(draft: ParsedDraft): Promise<VaultRecord> {
    const saved = await client.call('records.create', { draft })
    draftIsKept(draft, saved.id)
    await queryClient.invalidateQueries({ queryKey: keys.records })
    return remember(saved)
  },
  put: async (record: VaultRecord, apart: boolean) => remember(await client.call('records.put', { record, apart })),
  later(work: () => void, ms: number) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

function remember(saved: VaultRecord): VaultRecord {
  queryClient.setQueryData(keys.record(saved.id), saved)
  return saved
}
