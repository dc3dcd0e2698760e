import type { VaultRecord } from '../../records/kinds'
import { fails, holds, type Applied, type Mend } from './applied'
import type { KindFacts } from './facts'
import { isVerified, verifierName, type Surroundings } from './subject'

const isSaid = (text: string) => text.trim() !== ''

const DATED = holds('S2', 'It is dated.')
const UNDATED = fails('S2', 'moderate', 'It has no date.', { text: 'give it a date', field: 'when.to' })

/** S2: when it was. */
export function dated(record: VaultRecord): Applied {
  const isReached = record.kind === 'milestone' && record.reachedOn !== null
  return record.when.from !== null || record.when.to !== null || isReached ? DATED : UNDATED
}

const isFiled = ({ attachments, links }: VaultRecord) => attachments.length > 0 || links.some(({ url }) => isSaid(url))

/** Whether a record has something attached or linked, or is itself what shows it. */
export const carriesArtefact = (record: VaultRecord, facts: KindFacts): boolean =>
  isFiled(record) || facts.artefact?.reason.holds === true

const FILED = holds('S3', 'What shows it is attached or linked.')
const BY_PROJECT = holds('S3', 'An exhibit of the project shows it.')
const BY_CITATION = holds('S3', 'An exhibit that it cites shows it.')
const NO_ARTEFACT = fails('K1', 'weak', 'Nothing that shows it is attached or linked.', {
  text: 'attach or link what shows it',
  field: 'links',
})

/** S3, K1: something to look at. */
export function artefact(record: VaultRecord, { isShownElsewhere }: Surroundings, own: KindFacts['artefact']): Applied {
  if (isFiled(record)) return FILED
  if (own?.reason.holds) return own
  if (isShownElsewhere) return record.kind === 'project' ? BY_PROJECT : BY_CITATION
  return own ?? NO_ARTEFACT
}

const ROLE_OF_PROJECT = holds('S4', 'Its project says what your part was.')
const NO_PROJECT = fails('K2', 'weak', 'Nothing says what your own part was.', {
  text: 'name the project it belongs to',
  field: 'project',
})

/** S4, K2: the own part; where the record leaves it out, the project may say it. */
export function role(record: VaultRecord, { project }: Surroundings, own: KindFacts['role']): Applied {
  if (own?.reason.holds) return own
  if (project && project !== record && (isSaid(project.role) || isSaid(project.myPart))) return ROLE_OF_PROJECT
  if (own) return own
  if (!project) return NO_PROJECT
  const mend = { text: 'say on its project what your part was', field: 'role', record: project.id }
  return fails('K2', 'weak', 'Nothing says what your own part was.', mend)
}

type Person = NonNullable<Surroundings['verifier']>

/** What is said of a person is said often; it is made once for each. */
function perPerson(make: (name: string) => Applied): (person: Person) => Applied {
  const made = new WeakMap<Person, Applied>()
  return (person) => {
    const known = made.get(person)
    if (known) return known
    const applied = make(person.title)
    made.set(person, applied)
    return applied
  }
}

const status = (text: string): Mend => ({ text, field: 'verification.status' })

const byName = (name: string) => holds('S5', `${name} has confirmed it.`)
const byPerson = perPerson(byName)

const askedOf = (name: string) =>
  fails('S5', 'moderate', `${name} was asked to confirm it and has not yet.`, status(`have it confirmed by ${name}`))
const ASKED = fails(
  'S5',
  'moderate',
  'Somebody was asked to confirm it and has not yet.',
  status('have it confirmed by the person you asked'),
)

const NOBODY = 'Nobody else has confirmed it.'
const ASK_SOMEBODY = fails('S5', 'moderate', NOBODY, status('have it confirmed by somebody who saw the work'))
const ask = perPerson((name) => fails('S5', 'moderate', NOBODY, status(`have it confirmed by ${name}`)))

/** S5: somebody or something independent stands behind it. Metric claims have a rule of their own. */
export function confirmed(record: VaultRecord, around: Surroundings): Applied {
  if (record.kind === 'feedback') return agreed(record, around)
  const { verifier, toAsk } = around
  const name = verifierName(record, around)
  if (isVerified(record, around)) return verifier ? byPerson(verifier) : byName(name)
  if (record.verification.status === 'requested') return name ? askedOf(name) : ASKED
  return toAsk ? ask(toAsk) : ASK_SOMEBODY
}

export const confirmation = ({ toAsk }: Surroundings, orElse: string): Mend =>
  status(`have it confirmed by ${toAsk?.title ?? orElse}`)

const NO_GIVER = fails('S5', 'moderate', 'It does not name who said it.', { text: 'name who said it', field: 'giver' })
const consent = (name: string): Mend => ({ text: `ask ${name} for consent to quote it`, field: 'consent' })
const given = perPerson((name) => holds('S5', `${name} said it and agrees to be quoted.`))
const refused = perPerson((name) => fails('S5', 'moderate', `${name} does not agree to be quoted.`))
const awaited = perPerson((name) => fails('S5', 'moderate', `${name} has not agreed to be quoted yet.`, consent(name)))
const unasked = perPerson((name) =>
  fails('S5', 'moderate', `${name} has not been asked to be quoted yet.`, consent(name)),
)

function agreed(record: Extract<VaultRecord, { kind: 'feedback' }>, { giver }: Surroundings): Applied {
  if (giver === null) return NO_GIVER
  if (record.consent === 'refused') return refused(giver)
  if (record.consent === 'given' || record.verification.status === 'verified') return given(giver)
  return record.consent === 'asked' ? awaited(giver) : unasked(giver)
}

const NEVER = fails('K7', 'weak', 'It is marked “Never”, so no reader will see it.')
const REFUSED = fails('K7', 'weak', 'Consent to quote it was refused, so no reader will see it.')

/** K7: what nobody may see proves nothing to a reader. */
export function visible(record: VaultRecord): Applied | null {
  if (record.disclosure === 'never') return NEVER
  return record.kind === 'feedback' && record.consent === 'refused' ? REFUSED : null
}

/** K10: a confirmation that turned into a doubt. */
export function disputed(record: VaultRecord, around: Surroundings): Applied | null {
  if (record.verification.status !== 'disputed') return null
  const by = verifierName(record, around)
  return fails('K10', 'moderate', by ? `${by} disputes it.` : 'It is disputed.', {
    text: by ? `settle with ${by} what is disputed` : 'settle what is disputed',
    field: 'verification.status',
  })
}
