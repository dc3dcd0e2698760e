import type { HandlersOf } from '@shared/contract'
import { comparePackets } from '@shared/case/compare-packets'
import { AppError } from '@shared/errors'
import type { RecordOf } from '@shared/records/kinds'
import type { CoreContext } from '../context'
import { documentText, sectionTitles } from '../packet/as-text/packet-text'
import { composePacket } from '../packet/compose-packet'
import { makePacket, type MakePacket } from '../packet/make-packet'
import { createPacketBuilder } from '../packet/packet-builder'
import { packetFile, readPacket, removePacket, storedPackets, storePacket } from '../packet/packet-store'
import { shownIn } from '../packet/shown'
import { optionsOf, verifyPacket } from '../packet/verify-packet'
import { createQueue } from '../queue'
import { rubricOfCase } from '../rubrics'
import type { Vault } from '../vault/vault'

export function packetHandlers({ session, resources, options }: CoreContext): HandlersOf<'packet'> {
  const { now, newId, workerFile, desktop = {} } = options
  const build = createPacketBuilder({
    fontsDir: resources.path('fonts'),
    ...(workerFile !== undefined && { workerFile }),
  })
  // Two packets of the same name must not look for a free one at the same time.
  const inTurn = createQueue()
  const rubricIn = (vault: Pick<Vault, 'records'>) => (transitionCase: RecordOf<'case'>) =>
    rubricOfCase(resources, vault, transitionCase)
  const make = (vault: MakePacket['vault'], rest: Pick<MakePacket, 'options' | 'progress' | 'signal'>) =>
    makePacket({ vault, build, rubricOf: rubricIn(vault), id: newId(), now: now(), ...rest })
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
    'packet.list': async ({ case: id }) =>
      (await storedPackets(session.vault())).map(({ packet }) => packet).filter((packet) => packet.case === id),
    'packet.read': ({ id }) => readPacket(session.vault(), id),
    'packet.remove': async ({ id }) => {
      await inTurn(() => removePacket(session.vault(), id))
      return null
    },
    'packet.compare': async ({ a, b }) => {
      const [{ stored: one }, { stored: other }] = [
        await packetFile(session.vault(), a),
        await packetFile(session.vault(), b),
      ]
      return comparePackets(
        { packet: one.packet, shown: one.shown ?? null },
        { packet: other.packet, shown: other.shown ?? null },
      )
    },
    'packet.text': async ({ format, section, ...chosen }) => {
      const vault = session.vault()
      const records = vault.records()
      const composed = await composePacket({
        ...{ records, sample: vault.info.sample, options: chosen },
        rubricOf: rubricIn(vault),
      })
      return {
        name: composed.facts.name.replace(/\.pdf$/, format === 'markdown' ? '.md' : '.txt'),
        text: documentText(composed.document, format, section),
        sections: sectionTitles(composed.document),
      }
    },
    'packet.verify': async ({ bytes }, { signal }) => {
      const vault = session.vault()
      const rebuild = async (origin: Parameters<typeof optionsOf>[0]) => {
        const chosen = { ...optionsOf(origin), keep: false }
        return (await make(vault, { options: chosen, progress: () => {}, signal })).bytes
      }
      return verifyPacket({ vault, rubricOf: rubricIn(vault), rebuild, bytes })
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
