import { currentCase } from '@shared/case/current'
import type { HandlersOf, ParsedIn } from '@shared/contract'
import { AppError } from '@shared/errors'
import { isKind, type RecordOf, type VaultRecord } from '@shared/records/kinds'
import { LOWEST_LEVEL } from '@shared/rubric/levels'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import type { Reading } from '@shared/rubric/reading'
import { marksOf, piecesOf, standingOf } from '@shared/rubric/standing'
import type { CoreContext } from '../context'
import { DEFAULT_RUBRIC, rubricOf, rubricOfCase } from '../rubrics'

export function readingHandlers(context: CoreContext): HandlersOf<'reading'> {
  return {
    'reading.get': (asked) => readingOf(context, asked),
    'reading.standing': async () => standingOf(await readingOf(context)),
    'reading.marks': async () => marksOf(await readingOf(context)),
    'reading.pieces': async ({ record }) => piecesOf(await readingOf(context), record),
  }
}

/**
 * The evidence of the open vault, read for the current case where nothing else is asked for.
 * @throws AppError NOT_FOUND
 */
export async function readingOf(
  { session, resources, options }: CoreContext,
  { case: id, rubric: named, level, asOf }: ParsedIn<'reading.get'> = { case: null },
): Promise<Reading> {
  const vault = session.vault()
  const records = vault.records()
  const read = caseOf(records, id)
  const rubric =
    named === undefined && read
      ? await rubricOfCase(resources, vault, read)
      : await rubricOf(resources, vault, named ?? DEFAULT_RUBRIC)
  return readEvidence(records, {
    case: read?.id ?? null,
    rubric,
    level: level ?? read?.targetLevel ?? LOWEST_LEVEL,
    asOf: asOf ?? read?.date ?? options.now().toISOString().slice(0, 10),
  })
}

/** @throws AppError NOT_FOUND */
function caseOf(records: readonly VaultRecord[], id: string | null): RecordOf<'case'> | null {
  const cases = records.filter((record) => isKind(record, 'case')).filter(({ deletedAt }) => deletedAt === null)
  if (id === null) return currentCase(cases) ?? null
  const found = cases.find((record) => record.id === id)
  if (!found) throw new AppError('NOT_FOUND', 'This case is not in the open vault.')
  return found
}
