/** The closed list of what can go wrong in a way the person can meet. */
export const ERROR_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'NEEDS_CONFIRMATION',
  'CANCELLED',
  'TOO_LARGE',
  'NO_VAULT',
  'NOT_A_VAULT',
  'VAULT_IN_USE',
  'VAULT_NEWER',
  'VAULT_DAMAGED',
  'STORAGE',
  'NOT_POSSIBLE_HERE',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** One field that does not fit, with the words to show beside it. */
export interface FieldIssue {
  path: string[]
  message: string
}

/** An error that a person can meet. Its message says what happened, what to do, and what became of their data. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly data: unknown

  constructor(code: ErrorCode, message: string, data?: unknown, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.data = data
  }
}
