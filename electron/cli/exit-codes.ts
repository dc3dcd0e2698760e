import { AppError, type ErrorCode } from '@shared/errors'
import { UsageError } from './command'

/** What a command ends with. Scripts rely on these numbers: never change one. */
export const EXIT = {
  done: 0,
  /** Something failed, or `check` found errors. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  vaultInUse: 3,
  /** There is no vault, or none that can be read. */
  noVault: 4,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const

const CODES: Partial<Record<ErrorCode, number>> = {
  VAULT_IN_USE: EXIT.vaultInUse,
  NO_VAULT: EXIT.noVault,
  NOT_A_VAULT: EXIT.noVault,
  VAULT_NEWER: EXIT.noVault,
  VAULT_DAMAGED: EXIT.noVault,
  CANCELLED: EXIT.interrupted,
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage
  return error instanceof AppError ? (CODES[error.code] ?? EXIT.failed) : EXIT.failed
}
