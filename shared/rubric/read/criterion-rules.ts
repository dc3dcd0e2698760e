import { LEVEL_NAMES, LEVELS, type Level } from '../levels'
import type { Topic } from '../rubric'
import { fails, holds, type Applied } from './applied'
import { levelName, levelsBelow, type Shown } from './level-shown'
import type { Subject } from './subject'

/** One object for each way in which a level can be shown and asked. */
const scopes = new Map<string, Applied>()

/** S6: the level that its scope shows. */
export function scope(subject: Subject): Applied {
  const { shows, level, link } = subject
  if (shows === null) return unsaid(subject)
  const key = `${shows} ${level} ${link.level === null}`
  const known = scopes.get(key)
  if (known) return known
  const applied = scopeOf(shows, level, link.level !== null)
  scopes.set(key, applied)
  return applied
}

function scopeOf(shows: Shown, level: Level, isByLink: boolean): Applied {
  const below = levelsBelow(shows, level)
  const name = levelName(shows)
  if (below === 0)
    return holds('S6', isByLink ? `By your word it shows ${name}.` : `The scope of its project shows ${name}.`)
  if (below === 1) return fails('S6', 'moderate', `It shows ${name}, one level below ${LEVELS[level]}.`)
  return fails('S6', 'weak', `It shows ${name}; ${LEVELS[level]} is asked.`)
}

function unsaid({ index, level, body }: Subject): Applied {
  const { project } = body.around
  const provided = `if it is ${LEVELS[level]}${level === LEVEL_NAMES.at(-1) ? '' : ' or higher'}`
  const mend = project
    ? { text: 'say the scope of its project', provided, field: 'scopeStep', record: project.id }
    : { text: 'say which level it shows', provided, field: `evidence.${index}.level` }
  return fails('S6', 'moderate', 'Nothing says which level its scope shows.', mend)
}

const BRIDGE = fails('B1', null, 'It is software engineering: a bridge, but not counted where only ML work counts.')

/** B1: software engineering where only ML work counts. It keeps its strength as a bridge. */
export const bridge = ({ body, criterion }: Subject): Applied | null =>
  body.isBridge && !criterion.bridge ? BRIDGE : null

const of = (work: string) =>
  fails('K11', 'moderate', `It speaks for the work; for ${work} the work itself is asked for too.`)
const WORDS_ONLY: Partial<Record<Topic, Applied>> = { modelling: of('modeling'), experimentation: of('experiments') }

/** K11: where the work itself is asked for, words about it are a witness and no more. */
export const voice = ({ body, criterion }: Subject): Applied | null =>
  (body.type === 'voice' && WORDS_ONLY[criterion.topic]) || null
