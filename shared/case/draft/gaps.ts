import type { CriterionReading } from '../../rubric/reading'
import { LEVELS } from '../../rubric/levels'
import { lacking } from '../../rubric/view/lacking'
import { listed } from '../../rubric/view/in-words'
import type { CaseDrafts } from './case-drafts'
import { ofKind, type DraftMaterial } from './material'

/** A gap for each criterion that does not meet, what weighs most first, with the first thing that would help. */
export function draftGaps(material: DraftMaterial): CaseDrafts['gaps'] {
  const { criteria, gapsByWeight } = material.reading
  const mentor = ofKind(material, 'person').find(({ relation }) => relation === 'mentor')?.id ?? null
  return gapsByWeight.flatMap((id) => {
    const criterion = criteria.find((candidate) => candidate.id === id)
    if (!criterion) return []
    return [{ criterion: id, gap: gapWords(material, criterion), plan: planWords(criterion), by: null, mentor }]
  })
}

function gapWords({ reading }: DraftMaterial, criterion: CriterionReading): string {
  const level = LEVELS[reading.level]
  if (criterion.status === 'empty') return `There is no evidence for ${criterion.name} yet.`
  return `At ${level} level ${criterion.name} still lacks ${listed(lacking(criterion))}.`
}

const planWords = ({ advice: [first] }: CriterionReading): string => first?.nearest?.text ?? first?.text ?? ''
