import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { PACKET_OUTPUTS, PACKET_PROFILES } from '@shared/case/packet-outputs'
import type { PacketVerification } from '@shared/case/packet-verification'
import { AppError } from '@shared/errors'
import { formatDay } from '@shared/format'
import { MAX_BYTES } from '@shared/limits'
import { defineCommand } from '../command'
import { call, VAULT_OPTION, withVault } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'

export const verifyPacketCommand = defineCommand({
  name: 'verify-packet',
  summary: 'Hold the PDF of a packet against the vault.',
  operands: ['FILE.pdf'],
  details: [
    'Reads from the PDF what it was made from, makes the same packet of the vault again and compares the two byte for byte. Where the vault has changed since, it says what.',
    'It ends with 0 when the file is confirmed and with 1 when it is not. It only reads, also while the vault is open in another Casebook.',
  ],
  options: { ...VAULT_OPTION, json: { type: 'boolean', help: 'Print the finding as JSON.' } },
  async run({ vault, json }, [file = ''], io) {
    const bytes = await readPdf(resolve(io.cwd, file))
    return withVault(io, { vault, access: 'read' }, async (core) => {
      const found = await call(core, io, 'packet.verify', { bytes })
      if (json) io.stdout(`${JSON.stringify(found, null, 2)}\n`)
      else say(found, io)
      return found.result === 'confirmed' ? EXIT.done : EXIT.failed
    })
  },
})

async function readPdf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new AppError('NOT_FOUND', `There is no file ${path}.`)
  if (found.size > MAX_BYTES) throw new AppError('TOO_LARGE', `${path} is larger than any packet that Casebook makes.`)
  return new Uint8Array(await readFile(path))
}

function say({ text, origin, changes }: PacketVerification, io: Io): void {
  const { output, profile, rubric, date, inputDigest } = origin
  io.stdout(`${text}\n`)
  for (const change of changes) io.stdout(`- ${change.text}\n`)
  const made = `${PACKET_OUTPUTS[output]}, ${PACKET_PROFILES[profile].toLowerCase()}, for ${formatDay(date)}, rubric ${rubric.id} ${rubric.version}, input digest ${inputDigest.slice(0, 16)}.`
  io.stderr(`${made}\n`)
}
