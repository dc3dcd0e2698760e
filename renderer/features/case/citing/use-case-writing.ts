import { client } from '@/client/client'
import { findCitable } from '@/client/find-citable'
import { useRecords } from '@/client/queries'
import type { Writing } from '@/ui/markdown/writing-context'
import type { CaseDraft } from '../case-parts'

/** What the long texts of a case can cite where nothing is proposed for them, and how they print. */
export function useCaseWriting({ record: { id } }: CaseDraft): Writing {
  const records = useRecords().data ?? []
  return {
    print: (field, text) => client.call('packet.previewText', { kind: 'case', field, text, record: id }),
    cite: (query) =>
      findCitable(records, query, []).flatMap(({ exhibit, title }) => (exhibit === null ? [] : [{ exhibit, title }])),
  }
}
