import { checkReport } from '@shared/case/check-report'
import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'
import { missingFiles } from '../missing-files'
import { DEFAULT_RUBRIC, rubricOf } from '../rubrics'

export function checkHandlers({ session, resources }: CoreContext): HandlersOf<'check'> {
  return {
    'check.run': async () => {
      const vault = session.vault()
      const records = vault.records()
      return checkReport({
        vault: vault.info,
        records,
        rubric: await rubricOf(resources, vault, DEFAULT_RUBRIC),
        missingFiles: await missingFiles(vault, records),
      })
    },
  }
}
