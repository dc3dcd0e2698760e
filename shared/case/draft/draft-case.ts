import { formatMonth } from '../../format'
import { LEVELS } from '../../rubric/levels'
import { statusCounts } from '../../rubric/view/headline'
import type { CaseDrafts, TextDraft } from './case-drafts'
import { draftClaims } from './claims'
import { draftGaps } from './gaps'
import { gatherDraft, ofKind, type DraftInput, type DraftMaterial } from './material'
import { draftStory } from './story'
import { draftFeedback, draftFlagships, draftProofs, impactsInOrder } from './strongest-work'
import { cited, measuredWords } from './words'

/** A proposal for each part of a case, in plain words, from its records alone. Pure: the same records give the same words. */
export function draftCase(input: DraftInput): CaseDrafts {
  const material = gatherDraft(input)
  return {
    case: input.case.id,
    ask: draftAsk(material),
    whyNow: draftWhyNow(material),
    story: draftStory(material),
    proofs: draftProofs(material),
    flagships: draftFlagships(material),
    claims: draftClaims(material),
    feedback: draftFeedback(material),
    gaps: draftGaps(material),
  }
}

/** "I ask to move from Senior Software Engineer to Senior Machine Learning Engineer in Pricing." */
function draftAsk(material: DraftMaterial): TextDraft | null {
  const { case: asked } = material
  const profile = ofKind(material, 'profile')[0]
  const from = ranked(
    asked.currentRole || profile?.currentRole || '',
    asked.currentLevel || profile?.currentLevel || '',
  )
  const target = ranked(asked.targetRole, asked.targetLevel === null ? '' : LEVELS[asked.targetLevel])
  const team = asked.team || profile?.team || ''
  if (target === '') return null
  const verb = asked.move === 'promotion' ? 'I ask to be promoted' : 'I ask to move'
  const where = team.trim() === '' ? '' : ` in ${team.trim()}`
  const text = `${verb}${from === '' ? '' : ` from ${from}`} to ${target}${where}.`
  return { text, from: profile ? [profile.id] : [] }
}

/** The rank stands before the role once: "Senior Machine Learning Engineer". */
function ranked(role: string, level: string): string {
  const [name, rank] = [role.trim(), level.trim()]
  if (name === '' || rank === '' || rank === LEVELS.mle || name.toLowerCase().includes(rank.toLowerCase())) return name
  return `${rank} ${name}`
}

/** Since when the work has been ML work, how the evidence reads, and the best measurement. */
function draftWhyNow(material: DraftMaterial): TextDraft | null {
  const { reading } = material
  const first = ofKind(material, 'project')
    .filter(({ machineLearning, when }) => machineLearning === true && when.from !== null)
    .toSorted((a, b) => (a.when.from ?? '').localeCompare(b.when.from ?? '') || a.id.localeCompare(b.id))[0]
  const [best] = impactsInOrder(material).filter((impact) => material.grade(impact).verdict === 'improved')
  const meeting = reading.criteria.some(({ status }) => status === 'meets' || status === 'nearly')
  const parts = [
    first?.when.from ? cited(`I have done ML work since ${formatMonth(first.when.from)}`, first) : '',
    best ? cited(`The strongest result so far: ${measuredWords(best)}`, best) : '',
    meeting
      ? `Read at ${LEVELS[reading.level]} level, of ${reading.criteria.length} criteria ${statusCounts(reading.criteria).join(', ')}.`
      : '',
  ].filter(Boolean)
  return parts.length === 0
    ? null
    : { text: parts.join(' '), from: [first, best].flatMap((record) => record?.id ?? []) }
}
