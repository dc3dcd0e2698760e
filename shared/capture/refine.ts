import type { KindName, ParsedDraft, RecordOf, VaultRecord } from '../records/kinds'
import { RecordDraft } from '../records/record-schemas'
import { restIn, whoIn } from './capture'

/** A record as it is once it has left the inbox. */
export function withoutInbox(record: VaultRecord): VaultRecord {
  const { inbox: _inbox, ...rest } = record
  return rest
}

/** A note as a record of another kind: all that it says is carried over, its text to where that kind keeps it. */
export function refinedNote(note: RecordOf<'note'>, kind: KindName): ParsedDraft {
  const { kind: _kind, text, people, inbox: _inbox, exhibit: _exhibit, ...rest } = note
  const said = text.trim() === '' && kind === 'feedback' ? quoted(note.title) : text
  const own = kind === 'note' || said.trim() === '' ? {} : restIn(kind, said)
  // A note can have a private note too, and neither may push out the other.
  const privateNote = [own['privateNote'], note.privateNote].filter(Boolean).join('\n\n')
  return RecordDraft.parse({ ...rest, ...whoIn(kind, people), ...own, privateNote, kind })
}

/** What stands between quotation marks. */
function quoted(title: string): string {
  return /[\u201C"\u00AB\u201E](.+)[\u201D"\u00BB\u201C]/u.exec(title)?.[1] ?? ''
}
