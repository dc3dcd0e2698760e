import { shownBy } from '@shared/case/preflight/case-scope'
import type { Preflight } from '@shared/case/preflight/preflight'
import { preflight } from '@shared/case/preflight/run-preflight'
import { AppError } from '@shared/errors'
import type { RecordOf } from '@shared/records/kinds'
import { LOWEST_LEVEL } from '@shared/rubric/levels'
import type { Reading } from '@shared/rubric/reading'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import type { Rubric } from '@shared/rubric/rubric'
import { missingFiles } from './missing-files'
import type { Resources } from './resources'
import { DEFAULT_RUBRIC, rubricOf, rubricOfCase } from './rubrics'
import type { Vault } from './vault/vault'

export interface CaseReview {
  reading: Reading
  preflight: Preflight
}

/** @throws AppError NOT_FOUND for what is no case, or in the trash. */
export function caseIn(vault: Pick<Vault, 'get'>, id: string): RecordOf<'case'> {
  const item = vault.get(id)
  if (item?.kind === 'case' && item.deletedAt === null) return item
  throw new AppError('NOT_FOUND', 'This case is not in the vault, or lies in the trash.')
}

/** Reads the evidence for one case by its rubric, and the case by every rule of the reviewer. */
export async function reviewCase(
  resources: Resources,
  vault: Vault,
  item: RecordOf<'case'>,
  today: string,
): Promise<CaseReview> {
  const records = vault.records()
  const rubric = await rubricForReview(resources, vault, item)
  const asOf = item.date ?? today
  const level = item.targetLevel ?? LOWEST_LEVEL
  const reading = readEvidence(records, { case: item.id, rubric, level, asOf })
  const missing = await missingFiles(vault, [item, ...shownBy(item, records)])
  return { reading, preflight: preflight({ case: item, records, rubric, reading, missingFiles: missing, asOf }) }
}

/** A case whose rubric is gone is read by the default one; the reviewer says so. */
async function rubricForReview(resources: Resources, vault: Vault, item: RecordOf<'case'>): Promise<Rubric> {
  try {
    return await rubricOfCase(resources, vault, item)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error
    return rubricOf(resources, vault, DEFAULT_RUBRIC)
  }
}
