import type { Strength } from '@shared/records/record'
import type { Level } from '@shared/rubric/levels'
import { client } from '@/client/client'
import { usePutRecord } from '@/client/mutations'
import { useMutation } from '@/client/use-mutation'

interface NewLink {
  /** The record's id. */
  record: string
  criterion: string
  why: string
  strength: Strength | null
  level: Level | null
}

/** Adds a link to a record as it is now in the vault, so that nothing else of it changes. */
export function useLinkEvidence() {
  const put = usePutRecord()
  return useMutation({
    mutationFn: async ({ record: id, ...link }: NewLink) => {
      const record = await client.call('records.get', { id })
      await put.mutateAsync({ ...record, evidence: [...record.evidence, { ...link, privateNote: '' }] })
    },
  })
}
