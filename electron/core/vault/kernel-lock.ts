import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { codeOf } from './disk'

/** Frees a lock that is held. */
export type Release = () => Promise<void>

/**
 * A lock of this machine that the kernel frees when its holder ends in any way, so that it can neither be forgotten nor
 * run out. Resolves to undefined where another holds it.
 *
 * @param name letters, digits and hyphens; what is locked
 * @param file a file that may be locked itself, where the system has no locks by name
 */
export function kernelLock(name: string, file: string, platform = process.platform): Promise<Release | undefined> {
  // An abstract socket: a name without a file.
  if (platform === 'linux' || platform === 'android') return lockName(`\0casebook-${name}`)
  if (platform === 'win32') return lockName(`\\\\.\\pipe\\casebook-${name}`)
  return lockFile(file)
}

function lockName(path: string): Promise<Release | undefined> {
  const server = createServer((socket) => socket.destroy())
  // Forgetting to close a vault must not keep a command from ending.
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen({ path, exclusive: true }, () =>
      resolve(() => new Promise((released) => server.close(() => released()))),
    )
  })
}

// macOS and the BSDs; libuv documents it as UV_FS_O_EXLOCK, and Node's constants leave it out.
const O_EXLOCK = 0x20

async function lockFile(file: string): Promise<Release | undefined> {
  const { O_RDWR, O_CREAT, O_NONBLOCK } = constants
  try {
    const handle = await open(file, O_RDWR | O_CREAT | O_NONBLOCK | O_EXLOCK, 0o600)
    return () => handle.close()
  } catch (error) {
    if (codeOf(error) === 'EAGAIN' || codeOf(error) === 'EWOULDBLOCK') return undefined
    throw error
  }
}
