import { draftCase } from '@shared/case/draft/draft-case'
import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import type { CoreContext } from '../context'
import { rubricOfCase } from '../rubrics'

export function caseHandlers({ options, session, resources }: CoreContext): HandlersOf<'case'> {
  return {
    'case.drafts': async ({ case: id }) => {
      const vault = session.vault()
      const item = vault.get(id)
      if (item?.kind !== 'case' || item.deletedAt !== null)
        throw new AppError('NOT_FOUND', 'This case is not in the vault, or lies in the trash.')
      const records = vault.records()
      const rubric = await rubricOfCase(resources, vault, item)
      const asOf = item.date ?? options.now().toISOString().slice(0, 10)
      const reading = readEvidence(records, { case: id, rubric, level: item.targetLevel ?? 'mle', asOf })
      return draftCase({ case: item, records, rubric, reading })
    },
  }
}
