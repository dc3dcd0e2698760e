import { VaultRecord } from '../records/record-schemas'
import { trailOf } from '../verification/trail'
import { about, findingAtLarge, findingOn, keptRecords, OURS, type CheckRule, type Found } from './check-input'

export const vaultNotices: CheckRule = {
  id: 'R-vault',
  text: 'Nothing was found wrong when the vault was opened.',
  source: OURS,
  find: ({ vault }) => vault.notices.map((text) => findingAtLarge({ severity: 'look', text })),
}

export const unfitRecords: CheckRule = {
  id: 'R-record',
  text: 'Every record fits its kind.',
  source: OURS,
  find: (input) =>
    keptRecords(input).flatMap((record) => {
      const parsed = VaultRecord.safeParse(record)
      if (parsed.success) return []
      return parsed.error.issues.map(({ path, message }) =>
        findingOn(record, { severity: 'mend', field: path.join('.'), text: `${about(record)}: ${message}` }),
      )
    }),
}

export const doubledExhibits: CheckRule = {
  id: 'R-exhibit',
  text: 'No two records have the same exhibit number.',
  source: OURS,
  find({ records }) {
    const first = new Map<string, VaultRecord>()
    return records.flatMap((record): Found[] => {
      if (record.exhibit === null) return []
      const other = first.get(record.exhibit)
      first.set(record.exhibit, other ?? record)
      if (!other) return []
      const text = `${about(record)} has the same exhibit number as ${about(other)}, so that a citation would lead to either.`
      return [findingOn(record, { severity: 'mend', text })]
    })
  },
}

export const lostAttachments: CheckRule = {
  id: 'R-attachment',
  text: 'Every attached file is in the vault. Files of records that a case shows are named in its pre-flight.',
  source: OURS,
  find(input) {
    const told = new Set(
      input.cases.flatMap(({ preflight: { open, dismissed } }) =>
        [...open, ...dismissed].filter(({ rule }) => rule === 'P-file').map(({ record }) => record),
      ),
    )
    return keptRecords(input)
      .filter(({ id }) => !told.has(id))
      .flatMap((record) =>
        record.attachments
          .filter(({ sha256 }) => input.missingFiles.has(sha256))
          .map(({ name }) =>
            findingOn(record, {
              severity: 'mend',
              field: 'attachments',
              text: `The file ${name} is attached to ${about(record)}, and it is not in the vault. Attach it again.`,
            }),
          ),
      )
  },
}

export const lostProofs: CheckRule = {
  id: 'R-proof',
  text: 'The proof that a confirmation names is attached to its record.',
  source: OURS,
  find: (input) =>
    keptRecords(input).flatMap((record) =>
      trailOf(record)
        .filter(({ isProofGone }) => isProofGone)
        .slice(-1)
        .map(() =>
          findingOn(record, {
            severity: 'look',
            field: 'verification.attachment',
            text: `${about(record)} names a proof of its confirmation that is not attached any more. Attach it again, or choose another one.`,
          }),
        ),
    ),
}
