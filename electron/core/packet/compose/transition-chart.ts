import { formatMonth, formatSpan } from '@shared/format'
import type { RecordOf } from '@shared/records/kinds'
import type { Lane, LanesBlock } from '../charts'
import { daysOf } from './days'
import { exhibitsOf, type Exhibit, type Material } from './material'
import { dayNumber, timeAxis } from './time-axis'
import { choiceText, counted } from './words'

type Project = RecordOf<'project'> & Exhibit

interface Drawn {
  project: Project
  from: string
  to: string
  /** The days of its exhibits. */
  proofs: string[]
}

/** The way into the role as a picture: each project as long as it lasted, and its exhibits on their days. Null for fewer than two. */
export function transitionChart(material: Material): LanesBlock | null {
  const drawn = exhibitsOf(material, 'project')
    .flatMap((project) => drawnOf(material, project))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to))
  if (drawn.length < 2) return null
  const reached = highest(drawn)
  const lanes = drawn.map((one) => laneOf(one, one === reached))
  return {
    type: 'lanes',
    title: finding(drawn, reached),
    subtitle: `Projects by their time. ${dark(drawn, reached)}Thin: software work. A point is a dated exhibit.`,
    alt: `Timeline of projects. ${lanes.map(({ label, told }) => `${label}: ${told}.`).join(' ')}`,
    ...timeAxis(drawn.flatMap(({ from, to, proofs }) => [from, to, ...proofs])),
    lanes,
  }
}

function drawnOf(material: Material, project: Project): Drawn[] {
  const within = (day: string) => (day > material.options.date ? material.options.date : day)
  const { from, to } = daysOf(project)
  if (from === null || to === null || from > material.options.date) return []
  const own = material.exhibits.filter((record) => record.project === project.id)
  const proofs = own.flatMap((record) => {
    const days = daysOf(record)
    return days.from === null || days.to === null || days.from > material.options.date ? [] : [within(days.to)]
  })
  return [{ project, from, to: within(to), proofs: [...new Set(proofs)].toSorted() }]
}

const RANKS = ['assist', 'part', 'whole', 'lead'] as const
const rankOf = ({ project: { scopeStep } }: Drawn): number => (scopeStep === null ? -1 : RANKS.indexOf(scopeStep))
const isMl = ({ project }: Drawn): boolean => project.machineLearning === true

/** The first machine learning project of the widest scope; the one datum that stands out. */
function highest(drawn: readonly Drawn[]): Drawn | null {
  const [first, ...rest] = drawn.filter((one) => isMl(one) && rankOf(one) >= 0)
  return first === undefined ? null : rest.reduce((best, one) => (rankOf(one) > rankOf(best) ? one : best), first)
}

/** From which scope to which, and when; where nothing widened, how much of the work is machine learning. */
function finding(drawn: readonly Drawn[], reached: Drawn | null): string {
  const first = drawn.find((one) => isMl(one) && rankOf(one) >= 0)
  const count = drawn.filter(isMl).length
  if (!reached || !first) return `${count} of ${counted(drawn.length, 'project')} ${count === 1 ? 'is' : 'are'} ML work`
  if (reached === first)
    return `${count} of ${drawn.length} projects ML work, the first from ${formatMonth(first.from)}`
  return `${scopeOf(first)} in ${formatMonth(first.from)}, ${scopeOf(reached).toLowerCase()} in ${formatMonth(reached.from)}`
}

function dark(drawn: readonly Drawn[], reached: Drawn | null): string {
  if (!reached) return ''
  return drawn.find((one) => isMl(one) && rankOf(one) >= 0) === reached
    ? 'Dark: the first of ML work. '
    : 'Dark: the first of the widest scope. '
}

const scopeOf = ({ project }: Drawn): string => choiceText('project', 'scopeStep', project.scopeStep)

function laneOf(one: Drawn, isReached: boolean): Lane {
  const { project, from, to, proofs } = one
  const scope = scopeOf(one)
  const work = isMl(one) ? '' : 'software'
  const shown = [scope, work].filter(Boolean).join(', ')
  return {
    label: project.title,
    spans: [
      { from: dayNumber(from), to: dayNumber(to), tone: isReached ? 'highlight' : isMl(one) ? 'plain' : 'light' },
    ],
    points: proofs.map((day) => ({ at: dayNumber(day), hollow: true })),
    text: shown,
    told: [shown, formatSpan({ from, to, ongoing: false }), counted(proofs.length, 'dated exhibit')]
      .filter(Boolean)
      .join(', '),
  }
}
