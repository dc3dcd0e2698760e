/** What the name of a conflict copy says. */
export interface ConflictName {
  /** The name of the file that it is a copy of. */
  original: string
  /** Who made it or when, as far as the name says; may be empty. */
  from: string
}

const OURS = String.raw`(?:gen|journal)-\d{6,}`

/** The ways in which services name the second version of a file, between its name and its ending. */
const TAGS: readonly RegExp[] = [
  // Dropbox and Nextcloud: "journal-000002 (Anna's conflicted copy 2026-11-23).ndjson"; the word is translated.
  /^ \((.*(?:conflict|Konflikt|conflit|conflicto|conflitto).*)\)$/i,
  // Syncthing: "journal-000002.sync-conflict-20261123-090000-ABCDEFG.ndjson".
  /^\.(sync-conflict-.+)$/,
  // Nextcloud, older: "journal-000002_conflict-20261123-090000.ndjson".
  /^_(conflict-.+)$/,
  // Google Drive and browsers: "journal-000002 (1).ndjson".
  /^ ?\((\d{1,3})\)$/,
  // iCloud Drive: "journal-000002 2.ndjson".
  /^ (\d{1,3})$/,
  // OneDrive: "journal-000002-ANNAS-PC.ndjson", also with a count behind.
  /^-([\p{L}\p{N}][\p{L}\p{N} ._-]*)$/u,
]

/** Whether the name of a file in db/ is that of a copy which a sync service made of one of ours. */
export function conflictName(name: string): ConflictName | undefined {
  const match = new RegExp(`^(${OURS})(.+)\\.ndjson$`, 'u').exec(name)
  if (!match) return undefined
  const [, stem = '', tag = ''] = match
  for (const pattern of TAGS) {
    const found = pattern.exec(tag)
    if (found) return { original: `${stem}.ndjson`, from: found[1] ?? '' }
  }
  return undefined
}
