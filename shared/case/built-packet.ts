import { z } from 'zod'
import { OutputName, ProfileName } from './packet-names'

/** Something that a reader of the packet would miss or meet, said before the packet leaves. */
export const PacketWarning = z.object({ message: z.string(), record: z.string().nullable() })
export type PacketWarning = z.infer<typeof PacketWarning>

const paper = z.enum(['a4', 'letter'])

/** A packet that was built and kept. */
export const BuiltPacket = z.object({
  id: z.string(),
  case: z.string(),
  /** A file name to save under. */
  name: z.string(),
  output: OutputName.default('full'),
  /** The selection it was made from, by its name. */
  selection: z.string().nullable().default(null),
  pages: z.int(),
  /** Pages, of which the last one counts as far as it is filled: 3.6. */
  extent: z.number().default(0),
  /** How many there are to read. */
  words: z.int().default(0),
  /** Pages that the output is meant to have at most. */
  limit: z.int().nullable().default(null),
  /** Bytes. */
  size: z.int(),
  paper,
  template: z.string().nullable().default(null),
  profile: ProfileName,
  /** The day that it shows. */
  date: z.string().default(''),
  rubric: z.object({ id: z.string(), name: z.string(), version: z.string() }).nullable().default(null),
  /** The level asked for, in the rubric's words. */
  level: z.string().default(''),
  builtAt: z.string(),
  /** SHA-256 of all that went in. */
  inputDigest: z.string(),
  warnings: z.array(PacketWarning),
  /** The records that its pages name; null where it was built by a version that did not keep them. */
  shows: z.array(z.string()).nullable().default(null),
})
export type BuiltPacket = z.infer<typeof BuiltPacket>

/** What is left out is the selection's, then the case's, then: the full packet, inside the company. */
export const PacketOptions = z.object({
  case: z.string(),
  /** A selection of the case, by its name. */
  selection: z.string().max(500).optional(),
  output: OutputName.optional(),
  paper: paper.optional(),
  profile: ProfileName.optional(),
  /** How the packet looks; the usual look where nothing is said. */
  template: z.string().max(60).optional(),
  /** Whether the vault keeps the packet; a preview that is built while one writes is not kept. */
  keep: z.boolean().default(true),
})
export type PacketOptions = z.infer<typeof PacketOptions>

/** Where something of the case stands in a packet. */
export const PacketPlace = z.object({
  /** Name of the destination in the PDF. */
  anchor: z.string(),
  /** Counted from 1. */
  page: z.int(),
  /** Points from the page's upper edge. */
  top: z.number(),
  /** The record that is told there; the case itself for its own texts. Null where it is nobody's text. */
  record: z.string().nullable(),
  /** The field of that record, as a path: "ask", "claims.2.text". */
  field: z.string().nullable(),
  /** The section it stands in. */
  part: z.string(),
})
export type PacketPlace = z.infer<typeof PacketPlace>

export const PacketProgress = z.object({
  stage: z.enum(['reading', 'composing', 'layout', 'writing', 'saving']),
  done: z.int(),
  total: z.int(),
})
export type PacketProgress = z.infer<typeof PacketProgress>
