import { useQueryClient } from '@tanstack/react-query'
import type { In } from '@shared/contract'
import type { BulkChange } from '@shared/evidence/bulk-change'
import type { RecordDraft, VaultRecord } from '@shared/records/kinds'
import type { Settings } from '@shared/vault-info'
import { client } from './client'
import { confirming } from './confirm'
import { discardDrafts, flushDrafts, settleDrafts } from './drafts'
import { loadAgain } from './load-again'
import { recordsChanged } from './patch-records'
import { keys } from './queries'
import { reportSavedAt } from './save-state'
import { useMutation } from './use-mutation'

/** Every change of records is loaded again at once, without waiting for the core to tell of it. */
export function useVaultMutation<Input, Output>(
  work: (input: Input) => Promise<Output>,
  idsOf: (input: Input, output: Output) => readonly string[],
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSuccess: (output, input) => recordsChanged(queries, idsOf(input, output)),
  })
}

export const givenIds = (ids: readonly string[]) => ids
const itsId = (_input: unknown, record: VaultRecord) => [record.id]

async function kept(record: Promise<VaultRecord>): Promise<VaultRecord> {
  const saved = await record
  reportSavedAt(saved.updatedAt)
  return saved
}

export const useCreateRecord = () =>
  useVaultMutation((draft: RecordDraft) => kept(client.call('records.create', { draft })), itsId)

/** Makes what a record leads to next, and links both. */
export const useCreateNext = () =>
  useVaultMutation(
    (from: string) => kept(client.call('records.createNext', { from })),
    (from, { id }) => [from, id],
  )

/** Saves a whole record; its revision must be the one it was loaded with. */
export const usePutRecord = () =>
  useVaultMutation((record: VaultRecord) => kept(client.call('records.put', { record })), itsId)

export const useTrashRecords = () =>
  useVaultMutation(async (ids: string[]) => {
    await flushDrafts()
    await confirming((confirmed) => client.call('records.trash', { ids, confirmed }))
    discardDrafts(ids)
  }, givenIds)

export const useRestoreRecords = () =>
  useVaultMutation((ids: string[]) => client.call('records.restore', { ids }), givenIds)

/** Makes one change to many records in one step. */
export const useChangeRecords = () =>
  useVaultMutation(
    async ({ ids, change }: { ids: string[]; change: BulkChange }) => {
      await flushDrafts()
      return confirming((confirmed) => client.call('records.change', { ids, change, confirmed }))
    },
    ({ ids }) => ids,
  )

export function useWriteSettings() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (settings: Partial<Settings>) => client.call('settings.write', settings),
    onSuccess: (settings) => queries.setQueryData(keys.settings, settings),
  })
}

/** Opening, making or closing a vault changes everything that was loaded from the one before. */
function useVaultSwitch<Input, Output>(work: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    async mutationFn(input: Input) {
      await settleDrafts()
      const output = await work(input)
      discardDrafts()
      return output
    },
    async onSuccess() {
      queries.removeQueries({ queryKey: keys.vault })
      await queries.invalidateQueries({ queryKey: keys.vaults })
    },
  })
}

export const useCreateVault = () => useVaultSwitch((input: In<'vaults.create'>) => client.call('vaults.create', input))

export const useOpenVault = () => useVaultSwitch((input: In<'vaults.open'>) => client.call('vaults.open', input))

/** Opens the open vault anew, to write or to read: what is typed and not saved stays, and is saved when it can be. */
export function useReopenVault() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: In<'vaults.open'>) => client.call('vaults.open', input),
    async onSettled() {
      await Promise.all([loadAgain(queries, keys.vaults), loadAgain(queries, keys.vault)])
      await flushDrafts()
    },
  })
}

/** What changes the list of vaults, and no record. */
function useVaultsMutation<Input, Output>(work: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: work, onSuccess: () => queries.invalidateQueries({ queryKey: keys.vaults }) })
}

export const useRenameVault = () => useVaultsMutation((name: string) => client.call('vaults.rename', { name }))

export const useForgetVault = () => useVaultsMutation((folder: string) => client.call('vaults.forget', { folder }))
