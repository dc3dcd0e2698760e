import { GRADES } from '../../impact/grades'
import type { RecordOf } from '../../records/kinds'
import type { CaseDrafts } from './case-drafts'
import { ofKind, type DraftMaterial } from './material'
import { measuredWords, sentence } from './words'

const MOST_PROOFS = 3
const MOST_FLAGSHIPS = 3
const MOST_QUOTES = 6

/** The measurements in the order in which a committee believes them: what improved first, then by grade, business before the rest. */
export function impactsInOrder(material: DraftMaterial): RecordOf<'impact'>[] {
  const ranks = new Map(
    ofKind(material, 'impact').map((impact) => {
      const { grade, verdict } = material.grade(impact)
      const found = verdict === 'improved' ? 0 : verdict === 'not-stated' ? 1 : 2
      return [impact, [found, GRADES.indexOf(grade), impact.metricKind === 'business' ? 0 : 1, impact.primary ? 0 : 1]]
    }),
  )
  return [...ranks.keys()].toSorted((a, b) => {
    const [one = [], other = []] = [ranks.get(a), ranks.get(b)]
    const first = one.findIndex((rank, index) => rank !== other[index])
    return first === -1 ? a.id.localeCompare(b.id) : (one[first] ?? 0) - (other[first] ?? 0)
  })
}

/** The three best measurements, each with its number, its interval and who confirmed it. */
export function draftProofs(material: DraftMaterial): CaseDrafts['proofs'] {
  return impactsInOrder(material)
    .filter((impact) => !['no-effect', 'worse'].includes(material.grade(impact).verdict))
    .slice(0, MOST_PROOFS)
    .map((impact) => ({ record: impact.id, text: sentence(`${measuredWords(impact)}${confirmation(impact)}`) }))
}

const confirmation = ({ verification: { status, role } }: RecordOf<'impact'>): string =>
  status !== 'verified' ? '' : role.trim() === '' ? ', confirmed' : `, confirmed by: ${role.trim()}`

/** The projects behind most of the strong evidence; ML work first. */
export function draftFlagships(material: DraftMaterial): string[] {
  const weight = new Map<string, number>()
  for (const { pieces } of material.reading.criteria)
    for (const { record, strength, atLevel } of pieces) {
      const found = material.get(record)
      const project = found?.kind === 'project' ? found.id : found?.project
      const value = (strength === 'strong' ? 3 : strength === 'moderate' ? 1 : 0) * (atLevel ? 2 : 1)
      if (project) weight.set(project, (weight.get(project) ?? 0) + value)
    }
  return ofKind(material, 'project')
    .filter(({ id }) => (weight.get(id) ?? 0) > 0)
    .toSorted(
      (a, b) =>
        Number(b.machineLearning === true) - Number(a.machineLearning === true) ||
        (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, MOST_FLAGSHIPS)
    .map(({ id }) => id)
}

/** The quotes that may be printed: voices of the ML side first, then the newest. */
export function draftFeedback(material: DraftMaterial): string[] {
  return ofKind(material, 'feedback')
    .filter(({ quote }) => quote.trim() !== '')
    .toSorted(
      (a, b) =>
        Number(b.machineLearningSide === true) - Number(a.machineLearningSide === true) ||
        (b.when.from ?? b.createdAt).localeCompare(a.when.from ?? a.createdAt) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, MOST_QUOTES)
    .map(({ id }) => id)
}
