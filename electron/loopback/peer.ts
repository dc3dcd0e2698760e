import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'

/**
 * Whether a connection comes from another account of this machine. The link with the token stands in the browser's
 * arguments, which every account can list; so it must not work for them. Only Linux tells, elsewhere this says no.
 */
export async function isFromOtherUser({ remotePort, localPort }: Socket): Promise<boolean> {
  if (process.platform !== 'linux' || !process.getuid || !remotePort || !localPort) return false
  const table = await readFile('/proc/net/tcp', 'utf8').catch(() => '')
  const owner = ownerOf(table, remotePort, localPort)
  return owner !== undefined && owner !== 0 && owner !== process.getuid()
}

/** The user id that owns the socket from one port to another in Linux's table of connections (/proc/net/tcp). */
export function ownerOf(table: string, fromPort: number, toPort: number): number | undefined {
  const [from, to] = [fromPort, toPort].map((port) => `:${port.toString(16).toUpperCase().padStart(4, '0')}`)
  for (const line of table.split('\n').slice(1)) {
    const [, local, remote, , , , , uid] = line.trim().split(/\s+/)
    if (local?.endsWith(from!) && remote?.endsWith(to!)) return Number(uid)
  }
  return undefined
}
