import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import { MAX_BYTES } from '@shared/limits'
import { backUpBeforeImport } from '../backup/mass-change'
import type { CoreContext } from '../context'
import { missingFiles } from '../missing-files'
import { readRecordFile } from '../transfer/read-record-file'
import { writeRecordFile } from '../transfer/write-record-file'
import { slug } from '../vault/fresh-folder'

export function transferHandlers({ options, session, backups }: CoreContext): HandlersOf<'transfer'> {
  return {
    'transfer.export': async () => {
      const vault = session.vault()
      const bytes = writeRecordFile(vault.records())
      if (bytes.byteLength > MAX_BYTES)
        throw new AppError(
          'TOO_LARGE',
          'The records of this vault are more than 64 MB of text, which one file cannot hold.',
        )
      return { name: `${slug(vault.info.name)}-${options.now().toISOString().slice(0, 10)}.json`, bytes }
    },
    'transfer.add': async ({ bytes }) => {
      const vault = session.vault()
      const { records } = readRecordFile(bytes)
      const warnings = await backUpBeforeImport(backups.keeper, vault)
      const added = await vault.addRecords(records)
      const report = { ...added, notices: [...warnings, ...added.notices] }
      const { size } = await missingFiles(vault, records)
      if (size === 0) return report
      const files = size === 1 ? '1 attachment is' : `${size} attachments are`
      return {
        ...report,
        notices: [...report.notices, `${files} named by these records and not in this vault; add the files.`],
      }
    },
  }
}
