import type { VaultFinding, VaultVerification } from '@shared/vault/verify'
import type { Committer } from '../committer'
import type { Compaction } from '../compaction'
import type { Files } from '../files'
import type { VaultFormat } from '../format'
import type { VaultLayout } from '../layout'
import type { VaultState } from '../state'

export interface VerifyParts {
  files: Files
  layout: VaultLayout
  vault: string
  format: VaultFormat
  committer: Pick<Committer, 'state' | 'alone'>
  compaction: Pick<Compaction, 'meanwhile'>
}

/** What the checks share: where to tell of progress and of findings, and what was looked at. */
export interface Checking extends VerifyParts {
  found: (severity: VaultFinding['severity'], file: string, message: string, ids?: string[]) => void
  /** Tells that so many bytes were read. @throws the signal's reason. */
  read: (stage: string, bytes: number) => void
  checked: VaultVerification['checked']
}

/** The vault's state once nothing is on its way to the disk. */
export function settled({ committer }: Pick<VerifyParts, 'committer'>): Promise<VaultState> {
  return committer.alone(async () => committer.state)
}
