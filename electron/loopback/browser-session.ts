import { randomBytes, timingSafeEqual } from 'node:crypto'

/** How long the link that opens Casebook in a browser works, in milliseconds. */
export const LINK_LIFE = 60_000

/**
 * Who may talk to the loopback host: whoever followed the one link that the person was given. The link's token works once
 * and for a minute; it buys a session cookie that scripts cannot read and other sites cannot send.
 */
export interface BrowserSession {
  /** A new token for a link; the one before it stops working. */
  issueToken(): string
  /** The cookie to set for the right token, or undefined for any other. */
  redeem(token: string): string | undefined
  /** Whether a request's Cookie header carries this session. */
  isHeldBy(cookieHeader: string | undefined): boolean
}

export function createBrowserSession(port: number, now: () => number): BrowserSession {
  const session = secret()
  // Browsers share cookies between the ports of one address, so the name has to carry ours.
  const name = `casebook_${port}`
  let token: { text: string; until: number } | undefined
  return {
    issueToken() {
      token = { text: secret(), until: now() + LINK_LIFE }
      return token.text
    },
    redeem(given) {
      if (!token || now() >= token.until || !isSame(given, token.text)) return undefined
      token = undefined
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    isHeldBy(cookieHeader = '') {
      return cookieHeader.split(';').some((pair) => isSame(pair.trim(), `${name}=${session}`))
    },
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in a time that does not tell how much of the text was right. */
function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}
