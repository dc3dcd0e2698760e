import { formatDay, formatMonth, formatSpan } from '../format'
import { VERDICTS } from '../impact/grades'
import { RELATIONS } from '../records/feedback'
import { kindInfo, kinds, type KindName, type RecordOf } from '../records/kinds'
import { scopeSteps } from '../timeline/scope'
import { dayAt } from '../timeline/time-window'
import { allOf, itemOf, ofPeriod, said, sentences, upperFirst, type ReviewMaterial } from './material'
import { isIn } from './period'
import type { ReviewItem } from './review'

type Maker = (material: ReviewMaterial) => ReviewItem[]

const choiceWord = (kind: KindName, field: string, value: string | null): string =>
  kindInfo(kind)
    .fields[field]?.choices?.find((choice) => choice.value === value)
    ?.label.toLowerCase() ?? ''

export const projects: Maker = (material) =>
  ofPeriod(material, 'project')
    .filter(({ stage }) => stage !== 'stopped' && stage !== 'idea')
    .map((project) => {
      const { when, scopeStep, stage, outcome, summary } = project
      const facts = [
        choiceWord('project', 'scopeStep', scopeStep),
        choiceWord('project', 'stage', stage),
        formatSpan(when),
      ]
      const known = facts.filter(Boolean).join(', ')
      return itemOf('projects', project, sentences(known && `${upperFirst(known)}.`, said(outcome) || said(summary)))
    })

/** Each step up of the scope that lies in the period, with what it was before. */
export const scope: Maker = (material) => {
  const all = allOf(material, 'project')
  const steps = scopeSteps(all)
  return steps.flatMap(({ from, label, project, rank }, index): ReviewItem[] => {
    const found = all.find(({ id }) => id === project)
    if (!found || rank === 0 || !isIn(dayAt(from), material.period)) return []
    const before = steps[index - 1]
    const words = `${label} since ${formatMonth(dayAt(from))}${before ? `; before: ${before.label.toLowerCase()}` : ''}.`
    return [itemOf('scope', found, words)]
  })
}

/** "+2.3 % (+0.5 to +4.1 %, 95 %), grade A, improved": what may be shown of it. */
function measured(impact: RecordOf<'impact'>, { metrics, grades }: ReviewMaterial): string {
  const shown = metrics[impact.id]
  const grade = grades.get(impact.id)
  if (!shown || shown.level === 'hidden') return 'The numbers are withheld.'
  const interval = shown.interval.replace(/ \((.*)\)$/, ', $1')
  const effect = shown.effect && `${shown.effect}${interval && ` (${interval})`}`
  const verdict = grade && grade.verdict !== 'not-stated' ? VERDICTS[grade.verdict].toLowerCase() : ''
  const facts = [effect || 'No effect stated', grade && `grade ${grade.grade}`, verdict]
  return `${facts.filter(Boolean).join(', ')}.`
}

const hasFailed = ({ id }: RecordOf<'impact'>, { grades }: ReviewMaterial) =>
  ['worse', 'no-effect'].includes(grades.get(id)?.verdict ?? '')

export const metrics: Maker = (material) =>
  ofPeriod(material, 'impact')
    .filter((impact) => !hasFailed(impact, material))
    .map((impact) => itemOf('metrics', impact, measured(impact, material)))

/** What people rarely write down and reviewers believe most. */
export const failures: Maker = (material) => [
  ...ofPeriod(material, 'project')
    .filter(({ stage }) => stage === 'stopped')
    .map((project) =>
      itemOf('failures', project, sentences('Stopped.', said(project.outcome), said(project.differently))),
    ),
  ...ofPeriod(material, 'impact')
    .filter((impact) => hasFailed(impact, material))
    .map((impact) => itemOf('failures', impact, measured(impact, material))),
  ...ofPeriod(material, 'milestone')
    .filter(({ status }) => status === 'missed' || status === 'dropped')
    .map((milestone) =>
      itemOf(
        'failures',
        milestone,
        sentences(milestone.status === 'missed' ? 'Missed.' : 'Dropped.', said(milestone.outcome)),
      ),
    ),
]

export const milestones: Maker = (material) =>
  allOf(material, 'milestone')
    .filter(({ status, reachedOn }) => status === 'reached' && reachedOn !== null && isIn(reachedOn, material.period))
    .map((milestone) =>
      itemOf(
        'milestones',
        milestone,
        sentences(`Reached on ${formatDay(milestone.reachedOn ?? '')}.`, said(milestone.outcome)),
      ),
    )

export const built: Maker = (material) =>
  (['design-doc', 'model-card', 'test-score'] as const).flatMap((kind) =>
    ofPeriod(material, kind).map((record) => {
      const reads = kinds[kind].reads as (values: typeof record) => string
      return itemOf('built', record, sentences(`${kindInfo(kind).label}.`, said(reads(record))))
    }),
  )

/** Only feedback with consent ever gets here. */
export const quotes: Maker = (material) => {
  const people = new Map(allOf(material, 'person').map(({ id, title }) => [id, title]))
  return ofPeriod(material, 'feedback')
    .filter(({ quote, consent }) => quote.trim() !== '' && consent === 'given')
    .map((feedback) => {
      const { giver, relation, quote, machineLearningSide } = feedback
      const known = giver === null ? undefined : people.get(giver)
      const as = relation === null || relation === 'other' ? '' : (RELATIONS[relation].split(':')[0] ?? '')
      const who = known ?? (as || 'A colleague')
      const facts = [who, known && as && !known.toLowerCase().includes(as.toLowerCase()) ? as.toLowerCase() : '']
      const whole = [...facts, machineLearningSide === true ? 'ML side' : ''].filter(Boolean).join(', ')
      const item = itemOf('quotes', feedback, '')
      return { ...item, title: '', quote: { words: quote.replaceAll(/\s*\[\[[^\]]*\]\]/g, '').trim(), who: whole } }
    })
}

export const learnings: Maker = (material) =>
  ofPeriod(material, 'learning').map((learning) => {
    const { insight, challenge, solution, applied } = learning
    const used = said(applied)
    const solved = said(solution)
    return itemOf(
      'learnings',
      learning,
      sentences(said(insight || challenge), insight === '' ? solved : '', used && `Used: ${used}`),
    )
  })

export const decisions: Maker = (material) =>
  ofPeriod(material, 'decision').map((decision) => {
    const { chosen, why, givenUp, outcome } = decision
    const cost = said(givenUp)
    return itemOf(
      'decisions',
      decision,
      sentences(chosen && `Chosen: ${said(chosen)}`, said(why), cost && `Given up: ${cost}`, said(outcome)),
    )
  })

/** Milestones that are planned for after the period, soonest first. */
export const next: Maker = (material) =>
  allOf(material, 'milestone')
    .filter(
      ({ status, due }) => status !== 'reached' && status !== 'dropped' && due !== null && due > material.period.to,
    )
    .toSorted((a, b) => ((a.due ?? '') + a.id < (b.due ?? '') + b.id ? -1 : 1))
    .map((milestone) =>
      itemOf('next', milestone, sentences(`Due ${formatDay(milestone.due ?? '')}.`, said(milestone.measure))),
    )
