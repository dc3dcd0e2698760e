import { shownPerson } from '@shared/disclosure/shown-voice'
import type { RecordOf } from '@shared/records/kinds'

type Person = RecordOf<'person'>

/**
 * A person as a packet may show them: the title holds what stands for them on the page, and nothing else about them
 * goes on. Null where the person chose to stay hidden. Nothing said means: by role.
 */
export function visiblePerson(person: Person, number: number): Person | null {
  const shown = shownPerson(person, number)
  if (shown === null) return null
  const { personDisclosure, role, team } = person
  const keepsRole = personDisclosure !== 'pseudonym'
  return {
    ...person,
    title: shown,
    role: keepsRole ? role : '',
    team: keepsRole ? team : '',
    cadence: null,
    notes: '',
    tags: [],
    people: [],
    evidence: [],
    links: [],
    attachments: [],
  }
}
