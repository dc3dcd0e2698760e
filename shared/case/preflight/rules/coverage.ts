import { formatDay } from '../../../format'
import type { CriterionReading } from '../../../rubric/reading'
import type { Status } from '../../../rubric/reading-words'
import { foundIn, inSentence, SOURCES, type Found, type PreflightRule } from '../rule'
import type { Severity } from '../preflight'
import { lookedUp } from '../shown-pieces'

/** A criterion that all but meets is worth a word; one with a gap is worth a look. */
const SEVERITY_OF: Readonly<Partial<Record<Status, Severity>>> = { nearly: 'note', gap: 'look', empty: 'look' }
const STANDING: Readonly<Record<Status, string>> = {
  meets: 'meets',
  nearly: 'lacks one thing',
  gap: 'has a gap',
  empty: 'is empty',
}

export const gapUnnamed: PreflightRule = {
  id: 'P-gap',
  text: 'Every gap that the reading of the evidence shows stands in the case as a known gap with a plan.',
  source: SOURCES.larson,
  find: ({ case: item, reading }) =>
    (reading?.criteria ?? []).flatMap((criterion) => {
      const severity = SEVERITY_OF[criterion.status]
      const isNamed = item.gaps.some((gap) => gap.criterion === criterion.id && gap.gap.trim() !== '')
      if (!severity || isNamed) return []
      const text = `${criterion.id} ${criterion.name} ${STANDING[criterion.status]}, and the case does not say so: ${why(criterion)} Name it with a plan, or close it.`
      return [foundIn(item, { severity, field: 'gaps', criterion: criterion.id, text, subject: criterion.status })]
    }),
}

const why = ({ reasons }: CriterionReading) => inSentence(reasons.find(({ holds }) => !holds)?.text ?? '')

export const gapPlan: PreflightRule = {
  id: 'P-plan',
  text: 'A known gap has a plan and a day that is still to come.',
  source: SOURCES.larson,
  find: ({ case: item, asOf }) =>
    item.gaps.flatMap(({ criterion, gap, plan, by }, index): Found[] => {
      if (gap.trim() === '') return []
      const at = (field: string, text: string) => [
        foundIn(item, {
          severity: 'look',
          field: `gaps.${index}.${field}`,
          criterion,
          text,
          subject: `${gap}\n${field}`,
        }),
      ]
      const name = `The gap in ${criterion || 'no criterion'}`
      if (plan.trim() === '') return at('plan', `${name} has no plan. Say what you will do about it, and with whom.`)
      if (by === null) return at('by', `${name} has a plan and no day. Say by when.`)
      if (by < asOf)
        return at(
          'by',
          `${name} was to be closed by ${formatDay(by)}, before the day of the case. Say what came of it.`,
        )
      return []
    }),
}

export const unclaimed: PreflightRule = {
  id: 'P-unclaimed',
  text: 'A criterion that the evidence meets stands in the case with a claim.',
  source: SOURCES.casebook,
  find: ({ case: item, reading }) =>
    (reading?.criteria ?? []).flatMap(({ id, name, status }) => {
      const isClaimed = item.claims.some(({ criterion }) => criterion === id)
      if (isClaimed || (status !== 'meets' && status !== 'nearly')) return []
      const text = `The evidence speaks for ${id} ${name}, and the case makes no claim for it. Write one or two sentences.`
      return [foundIn(item, { severity: 'look', field: 'claims', criterion: id, text })]
    }),
}

export const claimAboveEvidence: PreflightRule = {
  id: 'P-weak-claim',
  text: 'A claim cites at least one piece that is more than weak for its criterion.',
  source: SOURCES.lynch,
  find: ({ case: item, reading, cited }) =>
    item.claims.flatMap(({ criterion, text: words }, index): Found[] => {
      const read = reading?.criteria.find(({ id }) => id === criterion)
      const byRecord = read && lookedUp(read).byRecord
      const behind = (cited[index] ?? []).flatMap(({ id }) => byRecord?.get(id) ?? [])
      if (behind.length === 0 || behind.some(({ strength }) => strength !== 'weak')) return []
      const lift = behind.find((piece) => piece.lift !== null)?.lift
      const text = `All that the claim for ${criterion} cites is weak for it.${lift ? ` ${lift.text}` : ' Cite an outcome that somebody confirms.'}`
      return [foundIn(item, { severity: 'look', field: `claims.${index}.citations`, criterion, text, subject: words })]
    }),
}
