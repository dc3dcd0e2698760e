import { useQuery } from '@tanstack/react-query'
import type { KindName, RecordOf } from '@shared/records/kinds'
import { client } from './client'
import { keys } from './queries'

/** Every record of one kind in full, newest first; they may be asked for only once they are needed. */
export const useRecordsOf = <K extends KindName>(kind: K, enabled = true) =>
  useQuery({
    queryKey: [...keys.vault, 'kind', kind],
    queryFn: async ({ signal }) =>
      (await client.call('records.ofKinds', { kinds: [kind] }, { signal })) as RecordOf<K>[],
    enabled,
  })

/** Every record of some kinds in full, newest first; they may be asked for only once they are needed. */
export const useRecordsOfKinds = (kinds: KindName[], enabled = true) =>
  useQuery({
    queryKey: [...keys.vault, 'kinds', ...kinds],
    queryFn: ({ signal }) => client.call('records.ofKinds', { kinds }, { signal }),
    enabled,
  })
