import { AppError } from '@shared/errors'
import type { Core } from '../../core/core'
import { loopbackDesktop, openInBrowser } from '../../loopback/desktop'
import { serveLoopback, type LoopbackHost } from '../../loopback/server'
import { defineCommand, UsageError } from '../command'
import { coreFor, namedFolder, VAULT_OPTION } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'

export const serve = defineCommand({
  name: 'serve',
  summary: 'Open Casebook in the browser.',
  operands: [],
  details: [
    'Serves the app on this machine only, prints its address on the first line, and runs until Ctrl-C, or until no page has been open for half an hour. The address works once, within a minute; press Enter for a fresh one.',
    'Without a vault, the app begins with its first screen.',
  ],
  options: {
    ...VAULT_OPTION,
    port: { type: 'string', value: 'N', help: 'The port; any free one unless said.' },
    'no-open': { type: 'boolean', help: 'Do not open a browser.' },
  },
  async run({ vault, port, 'no-open': staysClosed }, _operands, io) {
    const wantedPort = portOf(port)
    const folder = namedFolder(io, vault)
    const machine = { platform: io.platform, env: io.env }
    const place = folder === undefined ? {} : { vault: folder }
    const core = await coreFor(io, { host: 'loopback', desktop: loopbackDesktop(machine), ...place })
    try {
      await hostUntilTheEnd(core, wantedPort, io, async (url) => {
        if (!staysClosed) await openInBrowser(url, machine)
      })
    } finally {
      await core.close()
    }
    return EXIT.done
  },
})

function portOf(text: string | undefined): number {
  if (text === undefined) return 0
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`--port is a number from 0 to 65535, not “${text}”.`)
  return port
}

async function hostUntilTheEnd(core: Core, port: number, io: Io, open: (url: string) => Promise<void>): Promise<void> {
  const end = new AbortController()
  const stop = () => end.abort()
  io.signal.addEventListener('abort', stop, { once: true })
  if (io.signal.aborted) stop()
  const host = await started(core, port, io, stop)
  const unheard = io.onLine?.(() => io.stdout(`${host.newUrl()}\n`))
  try {
    io.stdout(`${host.url}\n`)
    const opening = open(host.url).catch((error: unknown) => {
      io.stderr(`${error instanceof Error ? error.message : String(error)} Open the address above yourself.\n`)
    })
    await aborted(end.signal)
    await opening
  } finally {
    unheard?.()
    io.signal.removeEventListener('abort', stop)
    await host.close()
  }
}

async function started(core: Core, port: number, io: Io, onIdle: () => void): Promise<LoopbackHost> {
  const log = (error: unknown) =>
    io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  try {
    return await serveLoopback({ handlers: core.handlers, rendererDir: io.rendererDir, port, log, onIdle })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new AppError(
      'NOT_POSSIBLE_HERE',
      `Port ${port} is taken. Name another one, or leave --port out.`,
      undefined,
      { cause: error },
    )
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
