import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { CoreContext } from '../context'
import { makePacket } from '../packet/make-packet'
import { createPacketBuilder } from '../packet/packet-builder'
import {
  packetFile,
  packetsShowing,
  readPacket,
  removePackets,
  storedPackets,
  storePacket,
} from '../packet/packet-store'
import { createQueue } from '../queue'
import { rubricOfCase } from '../rubrics'

export function packetHandlers({ session, resources, options }: CoreContext): HandlersOf<'packet'> {
  const { now, newId, workerFile, desktop = {} } = options
  const build = createPacketBuilder({
    fontsDir: resources.path('fonts'),
    ...(workerFile !== undefined && { workerFile }),
  })
  // Two packets of the same name must not look for a free one at the same time.
  const inTurn = createQueue()
  return {
    'packet.build': async (chosen, { progress, signal }) => {
      const vault = session.vault()
      const made = await makePacket({
        vault,
        build,
        progress,
        signal,
        options: chosen,
        rubricOf: (transitionCase) => rubricOfCase(resources, vault, transitionCase),
        id: newId(),
        now: now(),
      })
      if (vault.access === 'read' || !chosen.keep) return made
      signal.throwIfAborted()
      progress({ stage: 'saving', done: 0, total: 1 })
      return { packet: await inTurn(() => storePacket(vault, made.packet, made.bytes)), bytes: made.bytes }
    },
    'packet.list': async ({ case: id }) =>
      (await storedPackets(session.vault())).map(({ packet }) => packet).filter((packet) => packet.case === id),
    'packet.read': ({ id }) => readPacket(session.vault(), id),
    'packet.showing': ({ ids }) => packetsShowing(session.vault(), new Set(ids)),
    'packet.remove': async ({ ids }) => {
      const vault = session.vault()
      if (vault.access === 'read')
        throw new AppError('STORAGE', 'This vault is open for reading only. The packets are as they were.')
      await inTurn(() => removePackets(vault, new Set(ids)))
      return null
    },
    'packet.openFile': async ({ id }) => {
      const open = desktop.openFile ?? notHere('open files in another program')
      await open((await packetFile(session.vault(), id)).path)
      return null
    },
    'packet.showInFolder': async ({ id }) => {
      const show = desktop.showInFolder ?? notHere('show files in their folder')
      await show((await packetFile(session.vault(), id)).path)
      return null
    },
  }
}

const notHere = (what: string) => () =>
  Promise.reject(
    new AppError(
      'NOT_POSSIBLE_HERE',
      `Casebook cannot ${what} here. Save the PDF instead; it is kept in the vault too.`,
    ),
  )
