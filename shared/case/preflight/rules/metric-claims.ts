import { CLAIM_CHECKS } from '../../../impact/checks/check-claim'
import type { Checked } from '../../../impact/checks/claim-check'
import { improvementIn } from '../../../impact/checks/claim-texts'
import { sharesOfSameResult } from '../../../impact/checks/same-result'
import { gradeClaim } from '../../../impact/grade/grade-claim'
import { statisticsOf } from '../../../impact/statistics-of'
import { verdictOf } from '../../../impact/verdict'
import type { RecordOf, VaultRecord } from '../../../records/kinds'
import type { CaseScope } from '../case-scope'
import type { Severity } from '../preflight'
import { foundAt, foundIn, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'
import { citedNear } from '../text/cited-near'
import { sentencesOf } from '../text/sentences'
import { tellsOwnPart } from './voice'

type Impact = RecordOf<'impact'>
const isKeptImpact = (record: VaultRecord): record is Impact => record.kind === 'impact' && record.deletedAt === null
const checkedIn = new WeakMap<CaseScope, ReadonlyMap<Impact, Checked>>()

/** The metric claims that the case shows, each with what its checks read. */
function checkedOf(scope: CaseScope): ReadonlyMap<Impact, Checked> {
  const before = checkedIn.get(scope)
  if (before) return before
  const impacts = scope.shown.filter((record) => record.kind === 'impact')

  const all = impacts.length === 0 ? [] : scope.records.filter(isKeptImpact)
  const checked = new Map(
    impacts.map((claim): [Impact, Checked] => {
      const statistics = statisticsOf(claim)
      const contributors = sharesOfSameResult(claim, all)
      return [claim, { claim, statistics, contributors, verdict: verdictOf(claim, statistics) }]
    }),
  )
  checkedIn.set(scope, checked)
  return checked
}

/** Every automatic check of a metric claim, asked of the claims that the case shows. */
export const claimChecks: readonly PreflightRule[] = CLAIM_CHECKS.map(({ id, text, source, find }) => ({
  id,
  text,
  source,
  find: (scope) =>
    [...checkedOf(scope)].flatMap(([impact, checked]) =>
      find(checked).map(({ severity, field, text: sentence }) =>
        foundIn(impact, { severity, field, text: `${nameOf(impact)}: ${sentence}` }),
      ),
    ),
}))

/** What a grade is worth a word where the claim is one of business impact, and where it is one of something else. */
const FOR_BUSINESS: Readonly<Record<string, Severity>> = { B: 'note', C: 'look', D: 'look', E: 'look' }
const FOR_OTHERS: Readonly<Record<string, Severity>> = { E: 'look' }

export const gradeOfCited: PreflightRule = {
  id: 'P-grade',
  text: 'A claim of business impact rests on a measurement of grade A; no claim rests on one of grade E.',
  source: SOURCES.casebook,
  find(scope) {
    const { case: item, cited, rubric } = scope
    const topics = new Map(rubric.criteria.map(({ id, topic }) => [id, topic]))
    const said = new Set<string>()
    const of = (impact: Impact, business: boolean, where: string, criterion: string | null): Found[] => {
      const { grade, title, lift } = gradeClaim(impact)
      const severity = (business ? FOR_BUSINESS : FOR_OTHERS)[grade]
      if (!severity || !lift || said.has(impact.id)) return []
      said.add(impact.id)
      const text = `${nameOf(impact)} is cited for ${where} with grade ${grade}: ${lowered(title)}. ${lift.text}`
      return [foundIn(impact, { severity, field: lift.field, criterion, text })]
    }
    return item.claims.flatMap(({ criterion }, index) =>
      (cited[index] ?? []).flatMap((record) =>
        record.kind === 'impact'
          ? of(record, topics.get(criterion) === 'business-impact', criterion || 'a claim', criterion)
          : [],
      ),
    )
  },
}

/** "Randomized, one proof missing" inside a sentence; a name in capitals stays. */
const lowered = (title: string) =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title

export const saysMoreThanCited: PreflightRule = {
  id: 'P-verdict',
  text: 'No text says that a number got better where the interval of the cited metric includes zero or says it got worse.',
  source: 'Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020)',
  find: (scope) =>
    scope.texts.filter(tellsOwnPart).flatMap((text) =>
      sentencesOf(text.text).flatMap((sentence): Found[] => {
        const words = improvementIn(sentence.text)
        if (words === null) return []
        const from = sentence.from + sentence.text.indexOf(words)
        const near = citedNear(text, from, (exhibit) => scope.byExhibit.get(exhibit)).filter(
          ({ kind }) => kind === 'impact',
        )
        const impact = near.length === 1 ? near[0] : undefined
        const verdict = impact?.kind === 'impact' ? checkedOf(scope).get(impact)?.verdict.verdict : undefined
        if (!impact || (verdict !== 'no-effect' && verdict !== 'worse')) return []
        const instead =
          verdict === 'no-effect'
            ? `the interval of ${nameOf(impact)} includes zero. Say what it rules out; a well-measured null result counts.`
            : `${nameOf(impact)} got worse. Say so, and what followed.`
        return [
          foundAt(
            text,
            { text: words, from, to: from + words.length },
            {
              severity: 'mend',
              text: `The text says “${words}”, and ${instead}`,
            },
          ),
        ]
      }),
    ),
}
