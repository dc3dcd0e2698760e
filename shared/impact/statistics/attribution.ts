/** What somebody declares to be their share of one result, in percent; null where they have not said. */
export interface DeclaredShare {
  /** Whose it is, as a sentence names it. */
  who: string
  share: number | null
}

export interface SharesTogether {
  /** Sum of what is declared, in percent. */
  sum: number
  /** How many have not said. */
  unsaid: number
  /** More than a whole, beyond rounding. */
  tooMuch: boolean
}

/**
 * Adds up declared shares of one result. A share is an estimate by the person who declares it: it is summed to see
 * whether the claims can all be true, and never multiplied into an effect. (No standard for it is known.)
 */
export function sharesTogether(shares: readonly DeclaredShare[]): SharesTogether {
  const said = shares.flatMap(({ share }) => (share === null ? [] : [share]))
  const sum = said.reduce((total, share) => total + share, 0)
  return { sum, unsaid: shares.length - said.length, tooMuch: sum > 100 + 1e-9 }
}
