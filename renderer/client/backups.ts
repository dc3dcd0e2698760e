import { useQuery, useQueryClient } from '@tanstack/react-query'
import { client } from './client'
import { confirming } from './confirm'
import { flushDrafts } from './drafts'
import { loadAgain } from './load-again'
import { keys } from './queries'
import { useMutation } from './use-mutation'

/** How the backups of the open vault stand. */
export const useBackupStatus = () =>
  useQuery({
    queryKey: keys.backupStatus,
    queryFn: ({ signal }) => client.call('backups.status', {}, { signal }),
    // Its age is counted from now.
    staleTime: 0,
  })

/** The backups of the open vault, or those in a place. */
export const useBackups = (from?: string) =>
  useQuery({
    queryKey: [...keys.backups, from ?? null],
    queryFn: ({ signal }) => client.call('backups.list', { from }, { signal }),
  })

/** Every place with backups that this account knows; also while no vault is open. */
export const useBackupPlaces = () =>
  useQuery({
    queryKey: [...keys.backups, 'places'],
    queryFn: ({ signal }) => client.call('backups.places', {}, { signal }),
  })

/** What a restore would change, as the vault stands now. */
export const useBackupPreview = (id: string) =>
  useQuery({
    queryKey: [...keys.vault, 'preview', id],
    async queryFn({ signal }) {
      // What is typed and waits to be saved would be overwritten too.
      await flushDrafts()
      return client.call('backups.preview', { id }, { signal })
    },
    staleTime: 0,
    gcTime: 0,
  })

function useBackupMutation<Input, Output>(work: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSuccess: () => Promise.all([loadAgain(queries, keys.backups), loadAgain(queries, keys.backupStatus)]),
  })
}

export const useBackupPlace = () =>
  useBackupMutation((folder: string | null) => client.call('backups.place', { folder }))

export const useResumeBackups = () => useBackupMutation(() => client.call('backups.resume', {}))

export const usePinBackup = () =>
  useBackupMutation((choice: { id: string; pinned: boolean }) => client.call('backups.pin', choice))

export const useRemoveBackup = () =>
  useBackupMutation((id: string) => confirming((confirmed) => client.call('backups.remove', { id, confirmed })))
