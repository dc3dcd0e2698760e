import { LEVELS } from '../levels'
import type { Topic } from '../rubric'
import { fails, holds, type Applied } from './applied'
import type { KindFacts } from './kind-facts'
import { levelName, levelsBelow } from './level-shown'
import { isVerified, verifierName, type Subject } from './subject'

const isSaid = (text: string) => text.trim() !== ''

/** S1, K4: what came of it. */
export const outcome = ({ outcome: { said, yes, no, mend } }: KindFacts): Applied =>
  said ? holds('S1', yes) : fails('K4', 'weak', no, mend)

export const isDated = ({ when, ...record }: Subject['record']): boolean =>
  when.from !== null || when.to !== null || (record.kind === 'milestone' && record.reachedOn !== null)

/** S2: when it was. */
export const dated = ({ record }: Subject): Applied =>
  isDated(record)
    ? holds('S2', 'It is dated.')
    : fails('S2', 'moderate', 'It has no date.', { text: 'give it a date', field: 'when.to' })

const isFiled = ({ attachments, links }: Subject['record']) =>
  attachments.length > 0 || links.some(({ url }) => isSaid(url))

/** Whether a record has something attached or linked, or is itself what shows it. */
export const carriesArtefact = (record: Subject['record'], facts: KindFacts): boolean =>
  isFiled(record) || facts.artefact?.said === true

/** S3, K1: something to look at. */
export function artefact({ record, isShownElsewhere }: Subject, facts: KindFacts): Applied {
  if (isFiled(record)) return holds('S3', 'What shows it is attached or linked.')
  if (facts.artefact?.said) return holds('S3', facts.artefact.yes)
  if (isShownElsewhere)
    return holds(
      'S3',
      record.kind === 'project' ? 'An exhibit of the project shows it.' : 'An exhibit that it cites shows it.',
    )
  const mend = facts.artefact?.mend ?? { text: 'attach or link what shows it', field: 'links' }
  return fails('K1', 'weak', facts.artefact?.no ?? 'Nothing that shows it is attached or linked.', mend)
}

/** S4, K2: the own part; where the record leaves it out, the project may say it. */
export function role({ project, record }: Subject, { role: own }: KindFacts): Applied {
  if (own?.said) return holds('S4', own.yes)
  if (project && project.id !== record.id && (isSaid(project.role) || isSaid(project.myPart)))
    return holds('S4', 'Its project says what your part was.')
  const mend = own?.mend ?? noRole(project)
  return fails('K2', 'weak', own?.no ?? 'Nothing says what your own part was.', mend)
}

const noRole = (project: Subject['project']) =>
  project
    ? { text: 'say on its project what your part was', field: 'role', record: project.id }
    : { text: 'name the project it belongs to', field: 'project' }

/** S5: somebody or something independent stands behind it. Metric claims have a rule of their own. */
export function confirmed(subject: Subject): Applied {
  const { record } = subject
  if (record.kind === 'feedback') return agreed(subject, record)
  if (isVerified(subject)) return holds('S5', `${verifierName(subject)} has confirmed it.`)
  if (record.verification.status === 'requested')
    return fails('S5', 'moderate', `${verifierName(subject) || 'Somebody'} was asked to confirm it and has not yet.`, {
      text: `have it confirmed by ${verifierName(subject) || 'the person you asked'}`,
      field: 'verification.status',
    })
  return fails('S5', 'moderate', 'Nobody else has confirmed it.', askMend(subject))
}

const askMend = ({ toAsk }: Subject) => ({
  text: `have it confirmed by ${toAsk?.title ?? 'somebody who saw the work'}`,
  field: 'verification.status',
})

function agreed({ giver, record }: Subject, { consent }: Extract<Subject['record'], { kind: 'feedback' }>): Applied {
  if (giver === null)
    return fails('S5', 'moderate', 'It does not name who said it.', { text: 'name who said it', field: 'giver' })
  if (record.verification.status === 'verified' || consent === 'given')
    return holds('S5', `${giver.title} said it and agrees to be quoted.`)
  const text = `${giver.title} has not ${consent === 'asked' ? 'agreed' : 'been asked'} to be quoted yet.`
  return fails('S5', 'moderate', text, { text: `ask ${giver.title} for consent`, field: 'consent' })
}

/** S6: the level that its scope shows. */
export function scope({ shows, level, link, index, project }: Subject): Applied {
  const asked = LEVELS[level]
  if (shows === null) {
    const field = `evidence.${index}.level`
    const mend = project
      ? { text: 'say the scope of its project', field: 'scopeStep', record: project.id }
      : { text: 'say which level it shows', field }
    return fails('S6', 'moderate', 'Nothing says which level its scope shows.', mend)
  }
  const below = levelsBelow(shows, level)
  const name = levelName(shows)
  if (below === 0)
    return holds('S6', link.level ? `By your word it shows ${name}.` : `The scope of its project shows ${name}.`)
  if (below === 1) return fails('S6', 'moderate', `It shows ${name}, one level below ${asked}.`)
  return fails('S6', 'weak', `It shows ${name}; ${asked} is asked.`)
}

/** K7: what nobody may see proves nothing to a reader. */
export function visible({ record }: Subject): Applied | null {
  if (record.disclosure === 'never') return fails('K7', 'weak', 'It is marked “Never”, so no reader will see it.')
  if (record.kind === 'feedback' && record.consent === 'refused')
    return fails('K7', 'weak', 'Consent to quote it was refused, so no reader will see it.')
  return null
}

const TOPIC_OF_WORK: Partial<Record<Topic, string>> = { modelling: 'modelling', experimentation: 'experiments' }

/** K11: where the work itself is asked for, words about it are a witness and no more. */
export function voice({ type, criterion: { topic } }: Subject): Applied | null {
  const work = TOPIC_OF_WORK[topic]
  if (type !== 'voice' || work === undefined) return null
  return fails('K11', 'moderate', `It speaks for the work; for ${work} the work itself is asked for too.`)
}

/** K10: a confirmation that turned into a doubt. */
export function disputed(subject: Subject): Applied | null {
  if (subject.record.verification.status !== 'disputed') return null
  const by = verifierName(subject)
  return fails('K10', 'moderate', by ? `${by} disputes it.` : 'It is disputed.', {
    text: by ? `settle with ${by} what is disputed` : 'settle what is disputed',
    field: 'verification.status',
  })
}

/** B1: software engineering where only ML work counts. It keeps its strength as a bridge. */
export const bridge = ({ isBridge, criterion }: Subject): Applied | null =>
  isBridge && !criterion.bridge
    ? fails('B1', null, 'It is software engineering: a bridge, but not counted where only ML work counts.')
    : null
