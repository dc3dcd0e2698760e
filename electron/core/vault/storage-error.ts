import { AppError } from '@shared/errors'
import { codeOf } from './disk'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, then try again',
  EDQUOT: 'your share of the disk is used up. Free some space, then try again',
  EROFS: 'the disk can only be read. Check whether it is write-protected',
  EACCES: 'this account may not write there. Check the rights of that folder',
  EPERM: 'the system did not allow it. Check the rights of that folder',
  EBUSY: 'another program holds the file. Close it there, then try again',
  EMFILE: 'too many files are open. Close some programs, then try again',
  ENOENT: 'the vault’s folder is not there any more. Check whether its drive is connected',
  EIO: 'the disk reported a fault. Copy the vault to another disk before you go on',
}

/** What the person reads when the disk refuses; an AppError stays what it is. */
export function storageError(error: unknown, failed = 'This could not be saved'): AppError {
  if (error instanceof AppError) return error
  const why =
    REASONS[codeOf(error) ?? ''] ??
    `the disk refused it (${error instanceof Error ? error.message : 'no reason given'})`
  return new AppError('STORAGE', `${failed}: ${why}. What was saved before is safe.`, undefined, { cause: error })
}
