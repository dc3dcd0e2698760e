import { findCitable } from '@/client/find-citable'
import { useRecords } from '@/client/queries'
import type { Writing } from '@/ui/markdown/writing-context'
import type { Draft } from '@/client/use-record-draft'
import { client } from '@/client/client'
import type { ParsedDraft } from '@shared/records/kinds'
import type { Uploads } from './use-uploads'

/** As much of a file's digest as names it among those of a record. */
const DIGITS = 12

/** What the long texts of a record can cite, and where pictures that are pasted into them go. */
export function useFormWriting({ record }: Draft<ParsedDraft>, { add }: Uploads): Writing {
  const records = useRecords().data ?? []
  const { kind, id = null } = record
  return {
    print: (field, text) => client.call('packet.previewText', { kind, field, text, record: id }),
    cite: (query) =>
      findCitable(records, query, []).flatMap(({ exhibit, title }) => (exhibit === null ? [] : [{ exhibit, title }])),
    attach: (file) =>
      new Promise((resolve) =>
        add(
          [file],
          ({ sha256 }) => resolve(sha256.slice(0, DIGITS)),
          () => resolve(null),
        ),
      ),
  }
}
