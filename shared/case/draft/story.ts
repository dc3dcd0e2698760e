import { formatMonth } from '../../format'
import type { RecordOf } from '../../records/kinds'
import type { TextDraft } from './case-drafts'
import { ofKind, type DraftMaterial } from './material'
import { cited, clause, firstSentence, lowerFirst } from './words'

type Project = RecordOf<'project'>

const SCOPE = {
  assist: 'I began to help in',
  part: 'I began a part of',
  whole: 'I began',
  lead: 'I began to lead',
} as const
const GROWTH = { assist: 'helping', part: 'owning a part', whole: 'owning the whole', lead: 'leading others' } as const

interface Told {
  text: string
  from: string[]
}

/** How one came here: the work before, the ML work in its order, what was decided on the way, and how the scope grew. */
export function draftStory(material: DraftMaterial): TextDraft | null {
  const projects = ofKind(material, 'project')
    .filter(({ when }) => when.from !== null)
    .toSorted((a, b) => (a.when.from ?? '').localeCompare(b.when.from ?? '') || a.id.localeCompare(b.id))
  const paragraphs = [
    before(projects.filter(({ machineLearning }) => machineLearning === false)),
    work(projects.filter(({ machineLearning }) => machineLearning === true)),
    choices(material),
    growth(projects.filter(({ machineLearning }) => machineLearning === true)),
  ].filter(({ text }) => text !== '')
  if (paragraphs.length === 0) return null
  return {
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    from: [...new Set(paragraphs.flatMap(({ from }) => from))],
  }
}

const inMonth = (day: string | null): string => (day === null ? '' : `In ${formatMonth(day)} `)

/** Software engineering that stays a bridge: its first project and its last. */
function before(projects: readonly Project[]): Told {
  const ends = projects.length > 2 ? [projects[0], projects.at(-1)] : projects
  return told(
    ends.flatMap((project) => project ?? []),
    (project) => `${inMonth(project.when.from)}${begun(project)}, software engineering`,
  )
}

const work = (projects: readonly Project[]): Told =>
  told(projects, (project) => `${inMonth(project.when.from)}${begun(project)}`)

function begun({ scopeStep, title }: Project): string {
  const words = scopeStep === null ? 'I began' : SCOPE[scopeStep]
  return `${words} “${clause(title)}”`
}

const MOST_CHOICES = 3

function choices(material: DraftMaterial): Told {
  const decisions = ofKind(material, 'decision')
    .filter(({ chosen }) => chosen.trim() !== '')
    .toSorted((a, b) => (a.when.from ?? '').localeCompare(b.when.from ?? ''))
    .slice(0, MOST_CHOICES)
  return told(decisions, ({ when, chosen }) => `${inMonth(when.from)}I decided: ${lowerFirst(firstSentence(chosen))}`)
}

/** Each step of scope with the month in which it was first reached; only steps upwards tell of growth. */
function growth(projects: readonly Project[]): Told {
  const order = Object.keys(GROWTH) as (keyof typeof GROWTH)[]
  let highest = -1
  const steps = projects.flatMap((project) => {
    const step = project.scopeStep === null ? -1 : order.indexOf(project.scopeStep)
    const name = order[step]
    if (name === undefined || step <= highest || project.when.from === null) return []
    highest = step
    return [{ words: `${GROWTH[name]} (${formatMonth(project.when.from)})`, id: project.id }]
  })
  if (steps.length < 2) return { text: '', from: [] }
  return {
    text: `My scope grew from ${steps.map(({ words }) => words).join(' to ')}.`,
    from: steps.map(({ id }) => id),
  }
}

const told = <R extends { id: string; exhibit: string | null }>(
  records: readonly R[],
  words: (record: R) => string,
): Told => ({
  text: records.map((record) => cited(words(record), record)).join(' '),
  from: records.map(({ id }) => id),
})
