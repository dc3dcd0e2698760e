import { currentCase } from '@shared/case/current'
import type { HandlersOf } from '@shared/contract'
import { closedNamesIn, closedNumbersIn, closedPeople } from '@shared/disclosure/closed-words'
import { gradeClaim } from '@shared/impact/grade/grade-claim'
import { isKind, type RecordOf, type VaultRecord } from '@shared/records/kinds'
import { dayOf } from '@shared/records/summary'
import { LOWEST_LEVEL } from '@shared/rubric/levels'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import { dayAt, dayNumber } from '@shared/timeline/time-window'
import { composeReview } from '@shared/year/compose-review'
import { belongs } from '@shared/year/material'
import type { Period } from '@shared/year/period'
import { reviewText } from '@shared/year/review-text'
import type { CoreContext } from '../context'
import { discloseRecords, receipt } from '../packet/disclosure/disclose'
import { DEFAULT_RUBRIC, rubricOf, rubricOfCase } from '../rubrics'

export function reviewHandlers(context: CoreContext): HandlersOf<'review'> {
  return {
    'review.read': async ({ from, to, by, profile }) => {
      const snapshot = context.session.vault().records()
      const period = { from, to }
      const disclosed = discloseRecords(snapshot, profile)
      const visible = new Set(disclosed.records.map(({ id }) => id))
      const seen = snapshot.filter(({ id }) => visible.has(id))
      const composed = composeReview({
        period,
        by,
        records: disclosed.records,
        metrics: disclosed.metrics,
        grades: new Map(
          seen.filter((record) => isKind(record, 'impact')).map((impact) => [impact.id, gradeClaim(impact)]),
        ),
        ...(await readAround(context, seen, period)),
      })
      const ofPeriod = new Set(snapshot.filter((record) => belongs(record, { period, by })).map(({ id }) => id))
      const leftOut = receipt({ hidden: disclosed.hidden.filter(({ id }) => ofPeriod.has(id)) })
      const shown = {
        ...composed,
        leftOut: leftOut.map(({ message }) => message.replace('packet', 'text')),
        warnings: [],
      }
      const text = reviewText(shown, { title: '', format: 'text', without: new Set() })
      const closed = seen.filter(
        (record): record is RecordOf<'impact'> =>
          isKind(record, 'impact') && disclosed.metrics[record.id]?.level !== 'exact',
      )
      return { ...shown, warnings: [...namesIn(text, snapshot), ...numbersIn(text, closed)] }
    },
  }
}

/** The criteria the day before a period, from what there was then, and on its last day, or today where that is to come. */
async function readAround(
  { session, resources, options }: CoreContext,
  seen: readonly VaultRecord[],
  { from, to }: Period,
) {
  const vault = session.vault()
  const cases = vault.records().filter((record) => isKind(record, 'case'))
  const read = currentCase(cases.filter(({ deletedAt }) => deletedAt === null))
  const rubric = read ? await rubricOfCase(resources, vault, read) : await rubricOf(resources, vault, DEFAULT_RUBRIC)
  const level = read?.targetLevel ?? LOWEST_LEVEL
  const readOn = (asOf: string) =>
    readEvidence(
      seen.filter((record) => dayOf(record) <= asOf || startedBy(record, asOf)),
      { rubric, level, asOf },
    ).criteria
  const today = options.now().toISOString().slice(0, 10)
  return { before: readOn(dayAt(dayNumber(from) - 1)), after: readOn(to > today ? today : to) }
}

/** Work that goes on counts from its first day. */
const startedBy = ({ kind, when }: VaultRecord, day: string) =>
  kind === 'project' && when.from !== null && when.from <= day

/** People who are not to be shown by name and stand in a text by it. */
function namesIn(text: string, records: readonly VaultRecord[]): string[] {
  const people = closedPeople(records.filter((record) => isKind(record, 'person')))
  const names = new Set(closedNamesIn(text, people).map(({ person }) => person.title.trim()))
  return [...names].map((name) => `It names “${name}”, who is not to be shown by name. Leave that out, or reword it.`)
}

/** Levels and sizes that stand in the person's own sentences although their metric is not to show them. */
function numbersIn(text: string, impacts: readonly RecordOf<'impact'>[]): string[] {
  const found = closedNumbersIn(text, impacts).map(
    ({ quantity, impact }) =>
      `It says ${quantity.text}, which “${impact.title}” is not to show. Leave that out, or reword it.`,
  )
  return [...new Set(found)]
}
