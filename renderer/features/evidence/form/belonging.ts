import type { KindName, ParsedDraft } from '@shared/records/kinds'
import { says } from '../read/says'
import { oneDay } from './one-day'

/** Kinds that are no events: they have no day, no project and nobody else in them, unless somebody has said so. */
const TIMELESS: readonly KindName[] = ['person', 'profile', 'role-option', 'case']

export interface Asked {
  days: boolean
  project: boolean
  people: boolean
}

/** Kinds that ask for the people in them by a name of their own. */
const NAMED_APART: readonly KindName[] = ['meeting']

/** What a form asks of when a record happened, what it belongs to and who was in it. */
export function askedOf({ kind, when, project, people }: ParsedDraft): Asked {
  const isEvent = !TIMELESS.includes(kind)
  return {
    days: isEvent || says(when.from) || says(when.to),
    project: kind !== 'project' && (isEvent || says(project)),
    people: (isEvent && !NAMED_APART.includes(kind)) || says(people),
  }
}

/** What the part is called in which a form asks for that. */
export function belongingTitle(record: ParsedDraft): string {
  const { days, project, people } = askedOf(record)
  if (!days && !project && !people) return 'Tags'
  return oneDay(record) === null ? 'When and with whom' : 'What it belongs to'
}
