import type { RecordOf } from '@shared/records/kinds'
import { RELATIONS } from '@shared/records/feedback'

type Person = RecordOf<'person'>

/**
 * A person as a packet may show them: the title holds what stands for them on the page, and nothing else about them
 * goes on. Null where the person chose to stay hidden. Nothing said means: by role.
 */
export function visiblePerson(person: Person, number: number): Person | null {
  const shown = shownAs(person, number)
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

function shownAs({ personDisclosure, title, role, team, relation }: Person, number: number): string | null {
  const byRole = [role, team].filter((part) => part.trim() !== '').join(', ')
  switch (personDisclosure) {
    case 'hidden':
      return null
    case 'pseudonym':
      return `Colleague ${number}`
    case 'named':
      return byRole === '' || byRole === title ? title : `${title} (${byRole})`
    default:
      return byRole || (relation === null || relation === 'other' ? 'A colleague' : RELATIONS[relation])
  }
}

/**
 * The number behind each pseudonym: the place in the order in which people were first written down, counted over
 * everyone, so that a pseudonym stays when others come, are hidden or are put in the trash.
 */
export function pseudonymNumbers(people: readonly Person[]): ReadonlyMap<string, number> {
  const inOrder = people.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]))
}
