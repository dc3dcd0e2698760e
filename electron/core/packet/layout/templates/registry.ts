import type { TemplateName } from '@shared/case/packet-templates'
import { largePrint } from './large-print'
import { plain } from './plain'
import { standard } from './standard'
import type { Template } from './template'

/** One line per template; its name and what it is for stand in shared/case/packet-templates.ts. */
const templates: Record<TemplateName, Template> = { standard, plain, 'large-print': largePrint }

/** The template of this name; the standard one for a name that this version does not know. */
export const templateOf = (name: string | undefined): Template =>
  (name !== undefined && Object.entries(templates).find(([known]) => known === name)?.[1]) || standard
