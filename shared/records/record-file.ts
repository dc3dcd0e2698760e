import { z } from 'zod'
import { RecordDraft, VaultRecord } from './record-schemas'

export const RECORD_FILE_FORMAT = 'casebook-records'

/** The documented file that `casebook export` writes and `casebook add` reads. */
export const RecordFile = z.looseObject({
  format: z.literal(RECORD_FILE_FORMAT, {
    error: `This is no file of Casebook records: it must hold "format": "${RECORD_FILE_FORMAT}".`,
  }),
  version: z.literal(1, { error: 'This file is of a newer version than this Casebook can read. Nothing was changed.' }),
  records: z.array(RecordDraft),
})
export type RecordFile = z.infer<typeof RecordFile>

export const ExportedFile = z.object({
  format: z.literal(RECORD_FILE_FORMAT),
  version: z.literal(1),
  records: z.array(VaultRecord),
})
export type ExportedFile = z.infer<typeof ExportedFile>

/** What became of the records of a file, one line for each. */
export const AddReport = z.object({
  added: z.array(z.object({ id: z.string(), exhibit: z.string().nullable(), title: z.string() })),
  /** Records that the vault holds already, to the letter. */
  unchanged: z.array(z.object({ id: z.string(), title: z.string() })),
  notices: z.array(z.string()),
})
export type AddReport = z.infer<typeof AddReport>
