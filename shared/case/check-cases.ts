import type { RecordOf, VaultRecord } from '../records/kinds'
import type { Finding } from './check'
import { findingAtLarge, findingOn, keptCases, type CheckInput, type CheckRule } from './check-input'
import { about } from './check-records'

type Case = RecordOf<'case'>
/** A committee reads three to five projects well, and none of nine. */
const MOST_FLAGSHIPS = 5
const MOST_PROOFS = 3

/** R-case: there is no case yet. */
export const noCase: CheckRule = (input) =>
  keptCases(input).length > 0
    ? []
    : [
        findingAtLarge({
          rule: 'R-case',
          severity: 'note',
          message: 'There is no case yet: nothing says what you ask for.',
        }),
      ]

/** R-ask, R-flagships, R-proofs: what a case must hold, and how much of it. */
export const incompleteCases: CheckRule = (input) =>
  keptCases(input).flatMap((item) => [...missing(item), ...tooMuch(item)])

function missing(item: Case): Finding[] {
  const findings: Finding[] = []
  if (item.ask.trim() === '') {
    const message = `The case ${about(item)} does not say what you ask for. One sentence is enough: role, level, from when.`
    findings.push(findingOn(item, { rule: 'R-ask', severity: 'error', field: 'ask', message }))
  }
  if (item.flagships.length === 0) {
    const message = `The case ${about(item)} shows no flagship project. Choose three to five.`
    findings.push(findingOn(item, { rule: 'R-flagships', severity: 'error', field: 'flagships', message }))
  }
  return findings
}

function tooMuch(item: Case): Finding[] {
  const findings: Finding[] = []
  const { length } = item.flagships
  if (length > MOST_FLAGSHIPS) {
    const message = `The case ${about(item)} shows ${length} flagship projects. Readers keep three to five; choose.`
    findings.push(findingOn(item, { rule: 'R-flagships-many', severity: 'warning', field: 'flagships', message }))
  }
  if (item.proofs.length > MOST_PROOFS) {
    const message = `The case ${about(item)} has ${item.proofs.length} strongest proofs. The first page has room for three.`
    findings.push(findingOn(item, { rule: 'R-proofs-many', severity: 'warning', field: 'proofs', message }))
  }
  return findings
}

/** R-claim: a claim that cites nothing. R-claim-empty: one without words. */
export const baselessClaims: CheckRule = (input) =>
  keptCases(input).flatMap((item) =>
    item.claims.flatMap((claim, index): Finding[] => {
      const field = `claims.${index}`
      const name = `The claim for ${claim.criterion || 'no criterion'} in ${about(item)}`
      if (claim.text.trim() === '')
        return [
          findingOn(item, { rule: 'R-claim-empty', severity: 'warning', field, message: `${name} has no words.` }),
        ]
      if (claim.citations.length > 0) return []
      const message = `${name} cites no exhibit. Name the records that show it, or leave the claim out.`
      return [findingOn(item, { rule: 'R-claim', severity: 'error', field, message })]
    }),
  )

/** R-consent: feedback chosen to be quoted whose giver has not agreed. */
export const quotesWithoutConsent: CheckRule = (input) =>
  chosen(input, ({ feedback }) => feedback).flatMap(({ item, record }): Finding[] => {
    if (record.kind !== 'feedback' || record.consent === 'given') return []
    const refused = record.consent === 'refused'
    const message = refused
      ? `The case ${about(item)} wants to quote ${about(record)}, and its giver has refused. It will not be quoted; take it out.`
      : `The case ${about(item)} wants to quote ${about(record)}, and its giver has not agreed yet. It will not be quoted until then.`
    return [
      findingOn(record, { rule: 'R-consent', severity: refused ? 'error' : 'warning', field: 'consent', message }),
    ]
  })

/** R-hidden: a record chosen for the case that may be shown to nobody. */
export const hiddenEvidence: CheckRule = (input) =>
  chosen(input, ({ flagships, feedback, proofs, claims }) => [
    ...flagships,
    ...feedback,
    ...proofs.flatMap(({ record }) => record ?? []),
    ...claims.flatMap(({ citations }) => citations),
  ])
    .filter(({ record }) => record.disclosure === 'never')
    .map(({ item, record }) =>
      findingOn(record, {
        rule: 'R-hidden',
        severity: 'warning',
        field: 'disclosure',
        message: `The case ${about(item)} rests on ${about(record)}, which no packet may show. Readers will not see it.`,
      }),
    )

/** The records that cases name in some place, each once per case. */
function chosen(input: CheckInput, idsOf: (item: Case) => string[]): { item: Case; record: VaultRecord }[] {
  const byId = new Map(input.records.map((record) => [record.id, record]))
  return keptCases(input).flatMap((item) =>
    [...new Set(idsOf(item))].flatMap((id) => {
      const record = byId.get(id)
      return record && record.deletedAt === null ? [{ item, record }] : []
    }),
  )
}
