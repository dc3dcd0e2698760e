import { preflight } from '@shared/case/preflight/run-preflight'
import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { CoreContext } from '../context'
import { missingFiles } from '../missing-files'
import { rubricOfCase } from '../rubrics'

export function preflightHandlers({ options, session, resources }: CoreContext): HandlersOf<'preflight'> {
  return {
    'preflight.run': async ({ case: id }) => {
      const vault = session.vault()
      const item = vault.get(id)
      if (item?.kind !== 'case' || item.deletedAt !== null)
        throw new AppError('NOT_FOUND', 'This case is not in the vault, or lies in the trash.')
      const records = vault.records()
      const rubric = await rubricOfCase(resources, vault, item)
      const asOf = item.date ?? options.now().toISOString().slice(0, 10)
      const missing = await missingFiles(vault, records)
      return preflight({ case: item, records, rubric, reading: null, missingFiles: missing, asOf })
    },
  }
}
