import { formatMonth } from '../../format'
import type { RecordOf } from '../../records/kinds'
import type { TextDraft } from './case-drafts'
import { ofKind, type DraftMaterial } from './material'
import { cited, clause, firstSentence, lowerFirst } from './words'

type Project = RecordOf<'project'>

const SCOPE = {
  assist: 'I helped in',
  part: 'I owned a part of',
  whole: 'I owned the whole of',
  lead: 'I led',
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
    (project) => `${inMonth(project.when.from)}${begun(project)} as software engineering`,
  )
}

const work = (projects: readonly Project[]): Told =>
  told(projects, (project) => `${inMonth(project.when.from)}${begun(project)}`)

function begun({ scopeStep, title }: Project): string {
  const words = scopeStep === null ? 'I worked on' : SCOPE[scopeStep]
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

/** Each step of scope with the month in which it was first reached. */
function growth(projects: readonly Project[]): Told {
  const steps = (Object.keys(GROWTH) as (keyof typeof GROWTH)[]).flatMap((step) => {
    const first = projects.find(({ scopeStep }) => scopeStep === step)
    return first?.when.from
      ? [{ words: `${GROWTH[step]} (${formatMonth(first.when.from)})`, day: first.when.from, first }]
      : []
  })
  const ordered = steps.toSorted((a, b) => a.day.localeCompare(b.day))
  if (ordered.length < 2) return { text: '', from: [] }
  return {
    text: `My scope grew from ${ordered.map(({ words }) => words).join(' to ')}.`,
    from: ordered.map(({ first }) => first.id),
  }
}

const told = <R extends { id: string; exhibit: string | null }>(
  records: readonly R[],
  words: (record: R) => string,
): Told => ({
  text: records.map((record) => cited(words(record), record)).join(' '),
  from: records.map(({ id }) => id),
})
