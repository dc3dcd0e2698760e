import { RELATIONS } from '../records/feedback'
import type { RecordOf } from '../records/kinds'

type Person = RecordOf<'person'>
type Relation = keyof typeof RELATIONS | null

/** What stands for a person on a page of a packet; null where they are hidden. Nothing said means: by role. */
export function shownPerson(person: Person, number: number): string | null {
  const { personDisclosure, title, role, team, relation } = person
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

/** Who is named beside a quote, and how they relate; a voice without a name is its relation. */
export function shownVoice(relation: Relation, name: string): { who: string; relation: string } {
  const said = relationText(relation, name)
  if (name !== '') return { who: name, relation: said }
  return { who: said.slice(0, 1).toUpperCase() + said.slice(1) || 'A colleague', relation: '' }
}

/** "mentor", "partner"; empty where the words before it say the same. */
export function relationText(relation: Relation, who: string): string {
  const [short = ''] = relation === null || relation === 'other' ? [] : RELATIONS[relation].split(':')
  const said = short.startsWith('ML') ? short : short.toLowerCase()
  return who.toLowerCase().includes(said.toLowerCase()) ? '' : said
}
