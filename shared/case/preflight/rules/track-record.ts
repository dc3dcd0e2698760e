import { formatMonth } from '../../../format'
import { daysBetween } from '../../../plan/days'
import { LEVELS } from '../../../rubric/levels'
import { CoverageRules } from '../../../rubric/rubric'
import { LATE_DAYS } from '../../../rubric/read/sustained'
import { lookedUp, shownPieces } from '../shown-pieces'
import { foundIn, SOURCES, type Found, type PreflightRule } from '../rule'

const MONTH_DAYS = 30.44

export const shortRecord: PreflightRule = {
  id: 'P-track',
  text: 'The ML work at the level goes back as many months as the rubric asks; six were refused as too short.',
  source: SOURCES.lynch,
  find(scope) {
    const { case: item, reading, rubric, asOf } = scope
    if (!reading) return []
    const firsts = reading.criteria.flatMap((criterion) => lookedUp(criterion).firstAtLevel ?? [])
    const [first] = firsts.toSorted((a, b) => a.localeCompare(b))
    if (first === undefined) return []
    const needed = CoverageRules.parse(rubric.coverage).sustainedMonths[reading.level]
    const months = Math.floor(daysBetween(first, asOf) / MONTH_DAYS)
    if (months >= needed) return []
    const text = `The ML work at ${LEVELS[reading.level]} begins in ${formatMonth(first)}, ${plural(months, 'month')} before the day of the case; ${needed} are asked. Say so in the story, or ask later.`
    return [foundIn(item, { severity: 'look', field: 'date', text })]
  },
}

const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

export const endLoaded: PreflightRule = {
  id: 'P-late',
  text: 'Not most of what the case shows began in the last six weeks.',
  source: SOURCES.layout,
  find(scope) {
    const { case: item, asOf } = scope
    const firsts = new Map(shownPieces(scope).map(({ record, from }) => [record, from]))
    const late = [...firsts.values()].filter((from) => daysBetween(from, asOf) < LATE_DAYS).length
    if (firsts.size < 2 || late * 2 <= firsts.size) return []
    const text = `${late} of the ${firsts.size} records that the case shows began in the last six weeks. Show earlier work too; a record made for the review convinces nobody.`
    return [foundIn(item, { severity: 'look', field: 'flagships', text })]
  },
}

export const onlySoftware: PreflightRule = {
  id: 'P-software',
  text: 'The case shows ML work, not software engineering alone.',
  source: SOURCES.casebook,
  find(scope) {
    const pieces = shownPieces(scope)
    if (pieces.length === 0 || pieces.some(({ bridge }) => !bridge)) return []
    const text =
      'All that the case shows is software engineering. It is a good bridge; a case for ML work needs ML work beside it.'
    return [foundIn(scope.case, { severity: 'mend', field: 'flagships', text })]
  },
}

export const belowLevel: PreflightRule = {
  id: 'P-below',
  text: 'At least one thing that the case shows is of the scope of the level asked for.',
  source: SOURCES.lynch,
  find(scope) {
    const pieces = shownPieces(scope)
    if (!scope.reading || pieces.length === 0 || pieces.some(({ atLevel }) => atLevel)) return []
    const level = LEVELS[scope.reading.level]
    const text = `Nothing that the case shows is of ${level} scope by its own fields. Say the scope where it is missing, or ask for the level that the work shows.`
    return [foundIn(scope.case, { severity: 'mend', field: 'targetLevel', text })]
  },
}

export const noMlVoice: PreflightRule = {
  id: 'P-ml-voice',
  text: 'Somebody of the ML side speaks for the case, in feedback or by confirming a record.',
  source: SOURCES.layout,
  find({ case: item, quoted, shown, byId }): Found[] {
    const confirms = shown.some(({ verification: { status, by } }) => {
      const person = by === null ? undefined : byId.get(by)
      return status === 'verified' && person?.kind === 'person' && person.machineLearningSide === true
    })
    if (confirms || quoted.some(({ machineLearningSide }) => machineLearningSide === true)) return []
    const text =
      'Nobody of the ML side speaks for the case. Ask an ML peer or your mentor for a few words on work that they saw.'
    return [foundIn(item, { severity: 'look', field: 'feedback', text })]
  },
}
