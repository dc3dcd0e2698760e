import type { Token } from './token'

/** The text without the words that were understood, on one line. */
export function titleOf(text: string, tokens: readonly Token[]): string {
  let at = 0
  const parts = tokens
    .filter(({ meaning }) => meaning !== null)
    .map(({ start, end }) => {
      const part = text.slice(at, start)
      at = end
      return part
    })
  const rest = [...parts, text.slice(at)].join('')
  return rest.replace(/\s+/gu, ' ').trim()
}
