import { z } from 'zod'
import { Preflight } from '../case/preflight/preflight'
import { method } from '../method'
import { id } from './parts'

/** The deterministic reviewer of a case. */
export const preflightMethods = {
  /** Reads one case as it stands. NOT_FOUND where the case is not there or lies in the trash. */
  'preflight.run': method({ input: z.object({ case: id }), output: Preflight }),
}
