import type { Lift } from '../../rules/rule'
import { GRADES, type Grade } from '../grades'
import { B_MAY_LACK, gradeFrom } from './grade-from'
import { FURTHER_PROOFS, type Facts, type Proof } from './facts'
import type { Asked } from './grade-reasons'
import { stepFor, type Step, type Want } from './lift-steps'

/** The one change that would lift the grade, to the nearest grade above; null where nothing would. */
export function gradeLift(asked: Asked): Lift | null {
  const { claim, facts } = asked
  const next = above(facts)
  if (next === null) return null
  const wants = wanted(facts, next)
  const [first, ...others] = wants.map((want) => stepFor(want, asked))
  if (!first) return null
  const to = reached(facts, wants) ?? next
  // Where only other work would do, its sentence says what that would be.
  const ends = first.field === null && others.length === 0 ? '' : ` ${ending(to, others)}`
  return { to, text: `${first.text}${ends}`, record: claim.id ?? null, field: first.field }
}

/** The grade once all that was wanted is there; null where the work would have to be another. */
function reached(facts: Facts, wants: readonly Want[]): Grade | null {
  const isProof = (want: Want): want is Proof => want in facts
  if (!wants.every(isProof)) return null
  const given = wants.filter((want) => want !== 'ratioFailed' && want !== 'disputed')
  const mended = {
    ...facts,
    ...Object.fromEntries(given.map((want) => [want, true])),
    ratioPassed: facts.ratioPassed || facts.ratioFailed || given.includes('ratioPassed'),
    ratioFailed: facts.ratioFailed && !wants.includes('ratioFailed'),
    disputed: facts.disputed && !wants.includes('disputed'),
  }
  return gradeFrom({ ...mended, effect: mended.effect || mended.values })
}

/** The nearest grade above. */
function above(facts: Facts): Grade | null {
  const grade = gradeFrom(facts)
  if (grade === 'E') return facts.family === 'offline' ? 'D' : 'C'
  return GRADES[GRADES.indexOf(grade) - 1] ?? null
}

/** All that stands between the facts and a grade, what comes first first. */
function wanted(facts: Facts, to: Grade): Want[] {
  const adverse = (['ratioFailed', 'disputed'] as const).filter((fact) => facts[fact])
  const lacking = (proofs: readonly Proof[]) => proofs.filter((proof) => !facts[proof])
  switch (facts.family) {
    case 'randomized': {
      if (to === 'C') return ['effect']
      // What the check failed on cannot be passed by asking again: only its repeat passes it.
      const further = lacking(FURTHER_PROOFS).filter((proof) => !(proof === 'ratioPassed' && facts.ratioFailed))
      const enough = to === 'A' ? further : further.slice(0, Math.max(0, further.length - B_MAY_LACK))
      return [...adverse, ...lacking(['interval']), ...enough]
    }
    case 'quasi-experiment':
      if (to === 'C') return ['effect']
      return to === 'A' ? ['randomize'] : [...adverse, ...lacking(['assumption'])]
    case 'before-after':
      if (to === 'C') return lacking(['values', 'periods', 'confounders'])
      return [...adverse.filter((fact) => fact === 'disputed'), 'comparison']
    case 'offline':
      if (to === 'D') return lacking(['baseline', 'effect'])
      return ['online']
    default:
      return ['design']
  }
}

function ending(to: Grade, others: readonly Step[]): string {
  const article = to === 'A' || to === 'E' ? 'an' : 'a'
  if (others.length === 0) return `Then it is ${article} ${to}.`
  return `For ${article} ${to} it also needs ${listed(others.map(({ noun }) => noun))}.`
}

const listed = (nouns: readonly string[]) =>
  nouns.length < 2 ? (nouns[0] ?? '') : `${nouns.slice(0, -1).join(', ')} and ${nouns.at(-1)}`
