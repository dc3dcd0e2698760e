/** Why a file cannot be shown: a clause that fits after "not rendered:". */
export class NotShowable extends Error {
  /** Whether the right password would help. */
  readonly locked: boolean

  constructor(reason: string, locked = false) {
    super(reason)
    this.locked = locked
  }
}

export const LOCKED = 'it is protected with a password'
export const DAMAGED = 'its structure is damaged'
