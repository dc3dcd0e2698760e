import { OUTPUT_NAMES } from '@shared/case/packet-outputs'
import { PACKET_TEMPLATES } from '@shared/case/packet-templates'
import { AppError } from '@shared/errors'
import type { Core } from '../../core/core'
import { defineCommand, UsageError } from '../command'
import { call, VAULT_OPTION, withVault } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { OUTPUT_OPTIONS, outputPath, writeOutput } from '../output-file'
import { count } from '../words'

const SIZES = ['a4', 'letter'] as const
const TEMPLATES = Object.keys(PACKET_TEMPLATES)
const PROFILES = ['internal', 'external'] as const

export const packet = defineCommand({
  name: 'packet',
  summary: 'Make the PDF of a case.',
  operands: [],
  details: [
    'Private notes never reach it. Readers inside the company get the internal profile; the external one shows open records only, and relative numbers.',
    'It only reads the vault, also while that is open in another Casebook. What a reader would miss is said on the standard error.',
  ],
  options: {
    ...VAULT_OPTION,
    ...OUTPUT_OPTIONS('FILE.pdf'),
    size: { type: 'string', value: 'a4|letter', help: 'The paper; without it, as the case says.' },
    output: { type: 'string', value: OUTPUT_NAMES.join('|'), help: 'One page, four pages, or all; all unless said.' },
    template: { type: 'string', value: TEMPLATES.join('|'), help: 'How it looks; as usual unless said.' },
    selection: { type: 'string', value: 'NAME', help: 'A selection of the case, which says all of this at once.' },
    case: { type: 'string', value: 'ID', help: 'The id or the title of the case, where there are several.' },
    profile: { type: 'string', value: 'internal|external', help: 'For whom it is; internal unless said.' },
  },
  async run({ vault, size, case: wanted, profile, output: asked, template, selection, ...output }, _operands, io) {
    const paper = oneOf(SIZES, '--size', size)
    const reader = oneOf(PROFILES, '--profile', profile)
    const kind = oneOf(OUTPUT_NAMES, '--output', asked)
    const look = oneOf(TEMPLATES, '--template', template)
    const path = await outputPath(output, io)
    return withVault(io, { vault, access: 'read' }, async (core) => {
      const id = await caseId(core, io, wanted)
      const options = {
        case: id,
        ...(paper && { paper }),
        ...(reader && { profile: reader }),
        ...(kind && { output: kind }),
        ...(look && { template: look }),
        ...(selection !== undefined && { selection }),
      }
      const { packet: built, bytes } = await call(core, io, 'packet.build', options)
      await writeOutput(path, bytes, output)
      for (const { message } of built.warnings) io.stderr(`${message}\n`)
      io.stdout(`${path}\n`)
      io.stderr(`${count(built.pages, 'page')}, ${Math.ceil(built.size / 1000)} kB.\n`)
      return EXIT.done
    })
  },
})

function oneOf<const T extends string>(values: readonly T[], flag: string, value: string | undefined): T | undefined {
  const found = values.find((candidate) => candidate === value)
  if (value !== undefined && found === undefined)
    throw new UsageError(`${flag} is ${values.join(' or ')}, not “${value}”.`)
  return found
}

async function caseId(core: Core, io: Io, wanted: string | undefined): Promise<string> {
  const cases = (await call(core, io, 'records.list', {})).filter(({ kind }) => kind === 'case')
  const fitting = wanted === undefined ? cases : cases.filter(({ id, title }) => id === wanted || title === wanted)
  const [first] = fitting
  if (first && fitting.length === 1) return first.id
  const list = cases.map(({ id, title }) => `\n  ${id}  ${title}`).join('')
  if (cases.length === 0)
    throw new AppError('NOT_FOUND', 'There is no case in this vault yet. Make one first: it says what you ask for.')
  if (fitting.length > 1) throw new UsageError(`There are several cases. Choose one with --case ID:${list}`)
  throw new AppError('NOT_FOUND', `There is no case “${wanted}” in this vault. There is:${list}`)
}
