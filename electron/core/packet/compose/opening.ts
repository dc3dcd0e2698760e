import { formatMonth } from '@shared/format'
import type { Inline } from '../inline'
import type { Block, KeyFigure, ListItem } from '../tree'
import { monthsCovered } from './days'
import { inlineRuns } from './inline-markup'
import type { Exhibit, Material } from './material'
import { richBlocks } from './rich-text'
import { cite, text } from './runs'
import type { SectionMaker } from './section'
import { atLevel, moveText, targetText } from './words'

/** The first page: who asks for what, why now, and the proofs. It must make the case alone. */
export const opening: SectionMaker = (material) => {
  const { case: transitionCase, options } = material
  const kicker = `${moveText(material)} case${options.sample ? ' \u00b7 sample data' : ''}`
  const deck = [material.profile?.title, nowText(material)].filter(Boolean).join(', ')
  const title = targetText(material) || transitionCase.title
  return {
    id: 'opening',
    startsPage: false,
    blocks: [
      { type: 'title', kicker, title, ...(deck && { deck }) },
      // A brief is one page, and its proofs say the same numbers.
      ...(options.output === 'brief' ? [] : keyFigures(material)),
      ...glance(material),
      ...lead(material),
      ...proofs(material),
    ],
  }
}

/** The role held now, with level and team, as the case says it, else the profile. */
function nowText({ case: transitionCase, profile }: Material): string {
  const role = transitionCase.currentRole || profile?.currentRole || ''
  const level = transitionCase.currentLevel || profile?.currentLevel || ''
  const team = transitionCase.team || profile?.team || ''
  return [atLevel(role, level), team].filter(Boolean).join(', ')
}

const MOST_PROOFS = 3

function provenBy(material: Material): Exhibit[] {
  return material.case.proofs.flatMap(({ record }) => {
    const found = material.get(record)
    return material.exhibits.filter(({ id }) => id === found?.id)
  })
}

/** The proofs' effects, large, and how long the work has been evidenced. One figure alone makes no band. */
function keyFigures(material: Material): Block[] {
  const figures: KeyFigure[] = provenBy(material).flatMap((record) => {
    const effect = material.metric(record.id)?.effect ?? ''
    return record.kind === 'impact' && /\d/.test(effect) ? [{ value: effect, caption: record.title }] : []
  })
  const months = monthsCovered(material.exhibits, material.options.date)
  const sustained = { value: `${months} months`, caption: 'with dated evidence' }
  const all = [...figures.slice(0, MOST_PROOFS), ...(months >= 2 ? [sustained] : [])]
  return all.length < 2 ? [] : [{ type: 'key-figures', figures: all }]
}

/** What the evidence spans; the contents join it in the side column when all sections are known. */
function glance({ case: { periodFrom, periodTo } }: Material): Block[] {
  const words = periodFrom && periodTo ? `${formatMonth(periodFrom)} to ${formatMonth(periodTo)}` : ''
  const since = periodFrom && !periodTo ? `since ${formatMonth(periodFrom)}` : ''
  const period = words || since
  return period === '' ? [] : [{ type: 'side-notes', title: 'Evidence', notes: [[text(period)]] }]
}

function lead(material: Material): Block[] {
  const { ask, whyNow } = material.case
  return [...richBlocks(ask, material.standing), ...richBlocks(whyNow, material.standing)]
}

/** Each proof with its number, its interval and its exhibit, also where the person typed none of them. */
function proofs(material: Material): Block[] {
  const items: ListItem[] = material.case.proofs.flatMap(({ record, text: typed }) => {
    const exhibit = material.exhibits.find(({ id }) => id === record)
    const runs = inlineRuns(typed.trim() || (exhibit?.title ?? ''), material.standing)
    if (runs.length === 0) return []
    return [{ runs: exhibit ? withProof(material, runs, exhibit) : runs }]
  })
  return items.length === 0 ? [] : [{ type: 'list', ordered: true, items }]
}

function withProof(material: Material, runs: Inline[], { id, exhibit }: Exhibit): Inline[] {
  const metric = material.metric(id)
  const typed = runs.map((run) => ('text' in run ? run.text : '')).join('')
  const isSaid = metric === null || says(typed, metric.effect)
  const isIntervalSaid = metric === null || says(typed, metric.interval.replace(/\(.*\)/, ''))
  const number = isSaid ? '' : (metric?.effect ?? '')
  const interval = isIntervalSaid ? '' : `interval ${metric?.interval}`
  const cites = runs.some((run) => run.type === 'citation' && run.exhibit === exhibit)
  const added = [number, interval].filter(Boolean).join(', ')
  return [...runs, ...(added ? [text(` ${added}.`)] : []), ...(cites ? [] : [text(' '), cite(exhibit)])]
}

/** Whether a text says every number of another, however it writes sign and unit. */
function says(typed: string, numbers: string): boolean {
  const said = new Set(numbersIn(typed))
  return numbersIn(numbers).every((number) => said.has(number))
}

const numbersIn = (words: string): number[] => (words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
