import type { HandlersOf } from '@shared/contract'
import { comparePackets } from '@shared/case/compare-packets'
import type { PacketOrigin } from '@shared/case/packet-verification'
import { AppError } from '@shared/errors'
import type { RecordOf } from '@shared/records/kinds'
import type { CoreContext } from '../context'
import { documentText, sectionTitles } from '../packet/as-text/packet-text'
import { composePacket } from '../packet/compose-packet'
import { makePacket, type MakePacket } from '../packet/make-packet'
import { createPacketBuilder } from '../packet/packet-builder'
import {
  packetFile,
  packetsShowing,
  readPacket,
  removePacket,
  storedPackets,
  storePacket,
} from '../packet/packet-store'
import { shownIn } from '../packet/shown'
import { previewText } from '../packet/preview-text'
import { optionsOf, verifyPacket } from '../packet/verify-packet'
import { createQueue } from '../queue'
import { rubricOfCase } from '../rubrics'
import type { Vault } from '../vault/vault'

type PacketHandlers = HandlersOf<'packet'>

export function packetHandlers(context: CoreContext): PacketHandlers {
  return { ...building(context), ...kept(context), ...opening(context), ...asText(context) }
}

const rubricIn =
  ({ resources }: CoreContext, vault: Pick<Vault, 'records'>) =>
  (transitionCase: RecordOf<'case'>) =>
    rubricOfCase(resources, vault, transitionCase)

function building(
  context: CoreContext,
): Pick<PacketHandlers, 'packet.build' | 'packet.verify' | 'packet.remove' | 'packet.previewText'> {
  const { session, resources, options } = context
  const { now, newId, workerFile } = options
  const build = createPacketBuilder({
    fontsDir: resources.path('fonts'),
    ...(workerFile !== undefined && { workerFile }),
  })
  // Two packets of the same name must not look for a free one at the same time.
  const inTurn = createQueue()
  const make = (vault: MakePacket['vault'], rest: Pick<MakePacket, 'options' | 'progress' | 'signal'>) =>
    makePacket({ vault, build, rubricOf: rubricIn(context, vault), id: newId(), now: now(), ...rest })
  return {
    'packet.build': async ({ draft, ...chosen }, { progress, signal }) => {
      const vault = session.vault()
      const from = draft && !chosen.keep ? asWritten(vault, draft) : vault
      const { composed, ...made } = await make(from, { options: chosen, progress, signal })
      if (vault.access === 'read' || !chosen.keep) return made
      signal.throwIfAborted()
      progress({ stage: 'saving', done: 0, total: 1 })
      return { ...made, packet: await inTurn(() => storePacket(vault, made.packet, made.bytes, shownIn(composed))) }
    },
    'packet.previewText': (asked, { signal }) => previewText({ vault: session.vault(), build, asked, signal }),
    'packet.remove': async ({ id }) => {
      const vault = session.vault()
      if (vault.access === 'read')
        throw new AppError('STORAGE', 'This vault is open for reading only. The packets are as they were.')
      await inTurn(() => removePacket(vault, id))
      return null
    },
    'packet.verify': async ({ bytes }, { signal }) => {
      const vault = session.vault()
      const rebuild = async (origin: PacketOrigin) => {
        const chosen = { ...optionsOf(origin), keep: false }
        return (await make(vault, { options: chosen, progress: () => {}, signal })).bytes
      }
      return verifyPacket({ vault, rubricOf: rubricIn(context, vault), rebuild, bytes })
    },
  }
}

function kept({
  session,
}: CoreContext): Pick<PacketHandlers, 'packet.list' | 'packet.read' | 'packet.showing' | 'packet.compare'> {
  const shownPacket = async (id: string) => {
    const { stored } = await packetFile(session.vault(), id)
    return { packet: stored.packet, shown: stored.shown ?? null }
  }
  return {
    'packet.list': async ({ case: id }) =>
      (await storedPackets(session.vault())).map(({ packet }) => packet).filter((packet) => packet.case === id),
    'packet.read': ({ id }) => readPacket(session.vault(), id),
    'packet.showing': ({ ids }) => packetsShowing(session.vault(), new Set(ids)),
    'packet.compare': async ({ a, b }) => comparePackets(await shownPacket(a), await shownPacket(b)),
  }
}

function asText(context: CoreContext): Pick<PacketHandlers, 'packet.text'> {
  return {
    'packet.text': async ({ format, section, ...options }) => {
      const vault = context.session.vault()
      const rubric = rubricIn(context, vault)
      const { sample } = vault.info
      const composed = await composePacket({ records: vault.records(), sample, options, rubricOf: rubric })
      return {
        name: composed.facts.name.replace(/\.pdf$/, format === 'markdown' ? '.md' : '.txt'),
        text: documentText(composed.document, format, section),
        sections: sectionTitles(composed.document),
      }
    },
  }
}

function opening({ session, options }: CoreContext): Pick<PacketHandlers, 'packet.openFile' | 'packet.showInFolder'> {
  const { desktop = {} } = options
  return {
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

/** The vault with one case as it stands on screen. */
const asWritten = (vault: Vault, draft: RecordOf<'case'>): MakePacket['vault'] => ({
  blobs: vault.blobs,
  info: vault.info,
  records: () => vault.records().map((record) => (record.id === draft.id ? draft : record)),
})

const notHere = (what: string) => () =>
  Promise.reject(
    new AppError(
      'NOT_POSSIBLE_HERE',
      `Casebook cannot ${what} here. Save the PDF instead; it is kept in the vault too.`,
    ),
  )
