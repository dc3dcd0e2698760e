import { CLAIM_CHECKS } from '../../../impact/checks/check-claim'
import type { Checked } from '../../../impact/checks/claim-check'
import { improvementIn } from '../../../impact/checks/claim-texts'
import type { ClaimGrade } from '../../../impact/claim-grade'
import { sharesOfSameResult } from '../../../impact/checks/same-result'
import { gradeClaim } from '../../../impact/grade/grade-claim'
import type { DeclaredShare } from '../../../impact/statistics/attribution'
import { statisticsOf } from '../../../impact/statistics-of'
import { verdictOf } from '../../../impact/verdict'
import type { RecordOf, VaultRecord } from '../../../records/kinds'
import type { CaseScope } from '../case-scope'
import type { Severity } from '../preflight'
import { foundAt, foundIn, inSentence, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'
import { citedNear } from '../text/cited-near'
import { sentencesOf } from '../text/sentences'
import { tellsOwnPart } from './voice'

type Impact = RecordOf<'impact'>

/** A metric claim as its own rules read it. */
interface ReadImpact {
  contributors: readonly DeclaredShare[]
  checked: Checked
  grade: ClaimGrade
  findings: ReadonlyMap<string, readonly ClaimFound[]>
}
type ClaimFound = ReturnType<(typeof CLAIM_CHECKS)[number]['find']>[number]

/** A claim is read once for as long as it is the same object and others declare the same shares of it. */
const known = new WeakMap<Impact, ReadImpact>()

function readImpact(claim: Impact, impacts: readonly Impact[]): ReadImpact {
  const contributors = sharesOfSameResult(claim, impacts)
  const before = known.get(claim)
  if (before && JSON.stringify(before.contributors) === JSON.stringify(contributors)) return before
  const statistics = statisticsOf(claim)
  const checked = { claim, statistics, contributors, verdict: verdictOf(claim, statistics) }
  const findings = new Map(CLAIM_CHECKS.map(({ id, find }) => [id, find(checked)]))
  const value = { contributors, checked, grade: gradeClaim(claim, statistics), findings }
  known.set(claim, value)
  return value
}

const readIn = new WeakMap<CaseScope, ReadonlyMap<VaultRecord, ReadImpact>>()

/** The metric claims that the case shows. */
function shownImpacts(scope: CaseScope): ReadonlyMap<VaultRecord, ReadImpact> {
  const before = readIn.get(scope)
  if (before) return before
  const shown = scope.shown.filter((record) => record.kind === 'impact')
  const projects = new Set(shown.map(({ project }) => project))
  const near = scope.impacts.filter(({ project }) => project !== null && projects.has(project))
  const read = new Map(shown.map((claim) => [claim, readImpact(claim, near)]))
  readIn.set(scope, read)
  return read
}

/** Every automatic check of a metric claim, asked of the claims that the case shows. */
export const claimChecks: readonly PreflightRule[] = CLAIM_CHECKS.map(({ id, text, source }) => ({
  id,
  text,
  source,
  find: (scope) =>
    [...shownImpacts(scope)].flatMap(([impact, { findings }]) =>
      (findings.get(id) ?? []).map(({ severity, field, text: sentence }) =>
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
    const of = (impact: VaultRecord, business: boolean, where: string, criterion: string | null): Found[] => {
      const read = shownImpacts(scope).get(impact)?.grade
      if (!read) return []
      const { grade, title, lift } = read
      const severity = (business ? FOR_BUSINESS : FOR_OTHERS)[grade]
      if (!severity || !lift || said.has(impact.id)) return []
      said.add(impact.id)
      const text = `${nameOf(impact)} is cited for ${where} with grade ${grade}: ${inSentence(title)}. ${lift.text}`
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
        const verdict = impact && shownImpacts(scope).get(impact)?.checked.verdict.verdict
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
