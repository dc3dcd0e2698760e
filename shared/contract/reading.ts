import { z } from 'zod'
import { method } from '../method'
import { LEVEL_NAMES } from '../rubric/levels'
import { EvidenceReading, Reading } from '../rubric/reading'
import { CriterionMarks, Standing } from '../rubric/standing'
import { id, nothing } from './parts'

export const readingMethods = {
  /**
   * All evidence, read by a rubric at a level on a day. What is left out is the case's: its rubric in its version, its target
   * level and its date. Without a case, or with null, it is the current one; without any, the default rubric at the lowest
   * level, today. A rubric that is named is read in its newest version. NOT_FOUND for a case or a rubric that is not there.
   */
  'reading.get': method({
    input: z.object({
      case: id.nullable().default(null),
      rubric: z.string().optional(),
      level: z.enum(LEVEL_NAMES).optional(),
      asOf: z.iso.date().optional(),
    }),
    output: Reading,
  }),
  /** The same for the current case, of which a screen that draws no evidence needs this much. */
  'reading.standing': method({ input: nothing, output: Standing }),
  /** Of the same the marks of every record, for lists. */
  'reading.marks': method({ input: nothing, output: z.array(CriterionMarks) }),
  /** Of the same how one record is read; nothing where it counts for nothing. */
  'reading.pieces': method({ input: z.object({ record: id }), output: z.array(EvidenceReading) }),
}
