import { z } from 'zod'
import { OutputName, ProfileName } from './packet-names'
import { TEMPLATE_NAMES } from './packet-templates'

/** How a case was last looked at. It is kept on the machine, not in the case: looking changes nobody's packet. */
export const CaseView = z.object({
  /** The place of a selection in the case; null for the case as a whole. */
  selection: z.int().min(0).nullable().default(null),
  output: OutputName.default('core'),
  profile: ProfileName.default('internal'),
  template: z.enum(TEMPLATE_NAMES).default('standard'),
})
export type CaseView = z.infer<typeof CaseView>
