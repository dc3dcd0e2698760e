import type { TemplateName } from '@shared/case/packet-templates'
import { largePrint } from './large-print'
import { plain } from './plain'
import { stripGrid } from '../geometry'
import { standard } from './standard'
import type { Template } from './template'

/** Names the strip in a document; no person chooses it. */
export const STRIP = 'strip'

/** One line per template; its name and what it is for stand in shared/case/packet-templates.ts. */
const templates: Record<TemplateName, Template> = { standard, plain, 'large-print': largePrint }

/** The strip of paper that an excerpt is set on: the columns of the standard template with hardly any margin. */
const strip: Template = { ...standard, grid: stripGrid }

/** The template of this name; the standard one for a name that this version does not know. */
export const templateOf = (name: string | undefined): Template =>
  (name === STRIP && strip) ||
  (name !== undefined && Object.entries(templates).find(([known]) => known === name)?.[1]) ||
  standard
