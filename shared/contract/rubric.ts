import { z } from 'zod'
import { method } from '../method'
import { VaultRecord } from '../records/record-schemas'
import { Rubric } from '../rubric/rubric'
import { ImportPreview } from '../rubric/transfer/import-preview'
import { id, nothing } from './parts'

const VersionInfo = z.object({ version: z.string(), on: z.string().nullable(), note: z.string() })

/** A rubric to choose. */
export const RubricInfo = z.object({
  id: z.string(),
  name: z.string(),
  /** The newest that is published. */
  version: z.string(),
  criteria: z.int(),
  /** The record that holds it; null for one that came with the program, which nobody edits. */
  record: id.nullable(),
  /** Newest first. */
  versions: z.array(VersionInfo),
})
export type RubricInfo = z.infer<typeof RubricInfo>

/** Text that somebody pastes or drops, in characters at most. */
export const MAX_PASTE = 2_000_000

export const rubricMethods = {
  /** What came with the program, then the person's own. Works when no vault is open. */
  'rubric.list': method({ input: nothing, output: z.array(RubricInfo) }),
  /** A rubric as it was published, in its newest version or a certain one. Works when no vault is open. */
  'rubric.get': method({
    input: z.object({ id: z.string().default('mle'), version: z.string().default('') }),
    output: Rubric,
  }),
  /** Makes a rubric of the person's own, published as it is. It gets another id where its own is taken. */
  'rubric.create': method({
    input: z.object({ rubric: Rubric, basedOn: z.string().max(500).default('') }),
    output: VaultRecord,
  }),
  /** Publishes what is being written as the next version and keeps those before. @throws NOT_POSSIBLE_HERE without a change. */
  'rubric.publish': method({
    input: z.object({ record: id, note: z.string().trim().max(2_000).default('') }),
    output: VaultRecord,
  }),
  /** Links evidence to another criterion, in one step; links to that criterion that stand already are kept. */
  'rubric.relink': method({
    input: z.object({ from: z.string().min(1), to: z.string().min(1), records: z.array(id).min(1) }),
    output: z.object({ relinked: z.int() }),
  }),
  /** Reads pasted JSON, a Markdown table or a CSV table, and changes nothing. */
  'rubric.importPreview': method({
    input: z.object({
      text: z.string().max(MAX_PASTE, 'This is more text than a rubric can be.'),
      name: z.string().max(200).default(''),
      /** Leaves the ids of criteria as they are, also where another rubric uses them for something else. */
      keepIds: z.boolean().default(false),
    }),
    output: ImportPreview,
  }),
  /** A rubric as a JSON file; importing it gives the same rubric, and exporting that the same text. */
  'rubric.export': method({
    input: z.object({ id: z.string(), version: z.string().default('') }),
    output: z.object({ name: z.string(), text: z.string() }),
  }),
} as const
