import { draftCase } from '@shared/case/draft/draft-case'
import type { HandlersOf } from '@shared/contract'
import { LOWEST_LEVEL } from '@shared/rubric/levels'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import { caseIn } from '../case-review'
import type { CoreContext } from '../context'
import { rubricOfCase } from '../rubrics'

export function caseHandlers({ options, session, resources }: CoreContext): HandlersOf<'case'> {
  return {
    'case.drafts': async ({ case: id }) => {
      const vault = session.vault()
      const item = caseIn(vault, id)
      const records = vault.records()
      const rubric = await rubricOfCase(resources, vault, item)
      const asOf = item.date ?? options.now().toISOString().slice(0, 10)
      const reading = readEvidence(records, { case: id, rubric, level: item.targetLevel ?? LOWEST_LEVEL, asOf })
      return draftCase({ case: item, records, rubric, reading })
    },
  }
}
