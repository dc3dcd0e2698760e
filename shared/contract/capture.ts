import { z } from 'zod'
import { Known } from '../capture/named'
import { method } from '../method'
import { KIND_NAMES } from '../records/kinds'
import { VaultRecord } from '../records/record-schemas'
import { done, id, ids, nothing } from './parts'

/** What waits in the inbox, and how it leaves it. */
export const captureMethods = {
  /**
   * Makes a captured note a record of a kind, under the same id, in one step: what it says is carried over, and it gets its
   * exhibit number now. A record that has the kind already only leaves the inbox. INVALID_INPUT for any other change of kind.
   */
  'capture.refine': method({ input: z.object({ id, kind: z.enum(KIND_NAMES) }), output: VaultRecord }),
  /** Takes records out of the inbox as they are, in one step. */
  'capture.keep': method({ input: z.object({ ids }), output: done }),
  /** What the shorthand is read against, on the person's calendar day. */
  'capture.known': method({ input: z.object({ today: z.iso.date() }), output: Known }),
  /** Whether the keys of the settings open the capture window; false too where the host has no such keys. */
  'capture.shortcut': method({ input: nothing, output: z.object({ works: z.boolean() }) }),
} as const
