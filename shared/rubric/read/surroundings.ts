import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { KindFacts } from './facts'
import { factsOf } from './kind-facts'
import { carriesArtefact } from './record-rules'
import type { Surroundings } from './subject'

type Project = RecordOf<'project'>
type Person = RecordOf<'person'>

/** What the readings of single records need to know of the other records, all outside the trash. */
export interface Vicinity {
  projects: ReadonlyMap<string, Project>
  people: ReadonlyMap<string, Person>
  /** Whether an exhibit, or one of a project's, has something attached or linked. */
  isShown: (exhibitOrProject: string) => boolean
}

/** Whether a record has something attached or linked, or is itself what shows it. */
export const carries = (record: VaultRecord): boolean => carriesArtefact(record, factsOf(record))

/** The exhibits that a record cites; they are looked for only where it carries nothing itself. */
export const citedBy = (record: VaultRecord, facts: KindFacts): readonly string[] =>
  carriesArtefact(record, facts) ? NONE : citesOf(record)

const NONE: readonly string[] = []
const CITATION = /\[\[([EMF]-\d{2,})\]\]/g

/** The exhibits that the record's own texts cite, without itself. */
function citesOf(record: VaultRecord): string[] {
  const found = new Set<string>()
  for (const [field, value] of Object.entries(record)) {
    if (typeof value !== 'string' || field === 'privateNote' || !value.includes('[[')) continue
    for (const [, exhibit] of value.matchAll(CITATION)) if (exhibit !== undefined) found.add(exhibit)
  }
  if (record.exhibit !== null) found.delete(record.exhibit)
  return [...found]
}

function projectOf(record: VaultRecord, { projects }: Vicinity): Project | null {
  if (record.kind === 'project') return record
  return (record.project !== null && projects.get(record.project)) || null
}

const personOf = (id: string | null, { people }: Vicinity): Person | null => (id !== null && people.get(id)) || null

/** How well placed somebody is to confirm a piece of ML work: 0 for those who report to the person. */
function standing({ machineLearningSide, relation }: Person): number {
  if (relation === 'report') return 0
  return 1 + (relation === 'mentor' ? 1 : 0) + (machineLearningSide === true ? 2 : 0)
}

function bestOf(ids: readonly string[], { people }: Vicinity, best: Person | null = null): Person | null {
  let [found, highest] = [best, best ? standing(best) : 0]
  for (const id of ids) {
    const person = people.get(id)
    if (!person || standing(person) <= highest) continue
    found = person
    highest = standing(person)
  }
  return found
}

/** Whom to ask: the one named for it, else the best placed of its reviewers and people, else of the project's people. */
function toAsk(record: VaultRecord, project: Project | null, vicinity: Vicinity): Person | null {
  const named = personOf(record.verification.by, vicinity)
  if (named) return named
  const reviewer = record.kind === 'design-doc' ? bestOf(record.reviewers, vicinity) : null
  return bestOf(record.people, vicinity, reviewer) ?? bestOf(project?.people ?? NONE, vicinity)
}

export function surroundingsOf(record: VaultRecord, cites: readonly string[], vicinity: Vicinity): Surroundings {
  const project = projectOf(record, vicinity)
  return {
    project,
    giver: record.kind === 'feedback' ? personOf(record.giver, vicinity) : null,
    verifier: personOf(record.verification.by, vicinity),
    toAsk: toAsk(record, project, vicinity),
    isShownElsewhere: cites.some(vicinity.isShown) || (record.kind === 'project' && vicinity.isShown(record.id)),
  }
}

export const areSame = (one: Surroundings, other: Surroundings): boolean =>
  one.project === other.project &&
  one.giver === other.giver &&
  one.verifier === other.verifier &&
  one.toAsk === other.toAsk &&
  one.isShownElsewhere === other.isShownElsewhere
