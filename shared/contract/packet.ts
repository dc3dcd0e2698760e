import { z } from 'zod'
import { BuiltPacket, PacketOptions, PacketPlace, PacketProgress } from '../case/built-packet'
import { CaseDrafts } from '../case/draft/case-drafts'
import { PacketComparison } from '../case/packet-comparison'
import { PacketVerification } from '../case/packet-verification'
import { Bytes, method } from '../method'
import { KIND_NAMES } from '../records/kinds'
import { schemaOfKind } from '../records/record-schemas'
import { done, id, ids } from './parts'

/** As long as the longest text that a record holds. */
const PREVIEW_LETTERS = 200_000

/** Packets of a case, and what is made of it besides. */
export const packetMethods = {
  'packet.build': method({
    input: PacketOptions.extend({
      /** The case as it is being written. A packet that is kept is made from the vault alone and leaves this aside. */
      draft: schemaOfKind('case').optional(),
    }),
    output: z.object({
      packet: BuiltPacket,
      bytes: Bytes,
      places: z.array(PacketPlace),
      /** One for each page; two pages of one digest look alike. */
      pageDigests: z.array(z.string()),
    }),
    progress: PacketProgress,
  }),
  'packet.list': method({ input: z.object({ case: id }), output: z.array(BuiltPacket) }),
  'packet.read': method({ input: z.object({ id }), output: z.object({ packet: BuiltPacket, bytes: Bytes }) }),
  /** The kept packets that show any of some records, or that may. */
  'packet.showing': method({ input: z.object({ ids }), output: z.array(BuiltPacket) }),
  /** Removes a kept packet for good; the records it was made from stay as they are. */
  'packet.remove': method({ input: z.object({ id }), output: done }),
  'packet.openFile': method({ input: z.object({ id }), output: done }),
  'packet.showInFolder': method({ input: z.object({ id }), output: done }),
  /** What is different in the second of two kept packets, in words. NOT_FOUND for one that is gone. */
  'packet.compare': method({ input: z.object({ a: id, b: id }), output: PacketComparison }),
  /** The same document as text, whole or one section of it, to be pasted elsewhere. NOT_FOUND for a section it lacks. */
  'packet.text': method({
    input: PacketOptions.omit({ keep: true, paper: true, template: true }).extend({
      format: z.enum(['markdown', 'text']),
      section: z.string().max(60).optional(),
    }),
    output: z.object({
      /** A file name to save under. */
      name: z.string(),
      text: z.string(),
      /** The sections that this output has, in order. */
      sections: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  }),
  /** A text of a record set as the packet prints it: a strip of PDF without head and foot. */
  'packet.previewText': method({
    input: z.object({
      kind: z.enum(KIND_NAMES),
      /** A field of this kind. */
      field: z.string().max(60),
      text: z.string().max(PREVIEW_LETTERS),
      /** The record that it stands in, for the pictures attached to it; null before it is saved. */
      record: id.nullable(),
    }),
    output: z.object({
      bytes: Bytes,
      /** How much of the last page is used, in points from its upper edge. */
      height: z.number(),
    }),
  }),
  /** Whether a PDF is what this vault would make of the same choices now, and what has changed since where it is not. */
  'packet.verify': method({ input: z.object({ bytes: Bytes }), output: PacketVerification }),
}

export const caseMethods = {
  /** Proposals for each part of a case, from the records as they are. */
  'case.drafts': method({ input: z.object({ case: id }), output: CaseDrafts }),
}
