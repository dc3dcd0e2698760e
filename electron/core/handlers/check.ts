import { checkReport } from '@shared/case/check-report'
import { currentCase } from '@shared/case/current'
import type { HandlersOf } from '@shared/contract'
import { isKind, type RecordOf } from '@shared/records/kinds'
import { LOWEST_LEVEL } from '@shared/rubric/levels'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import { reviewCase } from '../case-review'
import type { CoreContext } from '../context'
import { missingFiles } from '../missing-files'
import { DEFAULT_RUBRIC, rubricOf } from '../rubrics'

export function checkHandlers({ options, session, resources }: CoreContext): HandlersOf<'check'> {
  return {
    'check.run': async () => {
      const vault = session.vault()
      const records = vault.records()
      const today = options.now().toISOString().slice(0, 10)
      const reviews = []
      for (const item of currentFirst(records.filter((record) => isKind(record, 'case')))) {
        const { reading, preflight } = await reviewCase(resources, vault, item, today)
        reviews.push({ reading, entry: { id: item.id, title: item.title, preflight } })
      }
      const rubric = await rubricOf(resources, vault, DEFAULT_RUBRIC)
      return checkReport({
        vault: vault.info,
        records,
        reading: reviews[0]?.reading ?? readEvidence(records, { rubric, level: LOWEST_LEVEL, asOf: today }),
        cases: reviews.map(({ entry }) => entry),
        missingFiles: await missingFiles(vault, records),
      })
    },
  }
}

/** The case that one works on, then the others by their titles. */
function currentFirst(cases: readonly RecordOf<'case'>[]): RecordOf<'case'>[] {
  const kept = cases.filter(({ deletedAt }) => deletedAt === null)
  const current = currentCase(kept)
  const others = kept.filter((item) => item !== current)
  return [...(current ? [current] : []), ...others.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))]
}
