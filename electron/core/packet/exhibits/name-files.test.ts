import { expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import { namingFiles } from './name-files'

test('a warning about a file names its exhibit and leads to its record; others stay as they are', () => {
  const file = { sha256: 'f', name: 'a.pdf' }
  const records = [
    { id: 'old', exhibit: 'E-01', title: 'Old', deletedAt: '2026-01-01T00:00:00Z', attachments: [file] },
    { id: 'doc', exhibit: 'E-07', title: 'Design', deletedAt: null, attachments: [file] },
  ] as unknown as VaultRecord[]
  expect(
    namingFiles(records, [
      { kind: 'attachment-changed', message: 'Page 2 is empty.', about: 'f' },
      { kind: 'attachment-not-shown', message: 'E-07 is not shown.', about: 'f' },
      { kind: 'missing-glyph', message: 'No font has it.', about: 'U+1234' },
    ]),
  ).toEqual([
    { message: 'E-07: Page 2 is empty.', record: 'doc' },
    { message: 'E-07 is not shown.', record: 'doc' },
    { message: 'No font has it.', record: null },
  ])
})
