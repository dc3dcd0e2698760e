import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { MAX_PASTE } from '@shared/contract/rubric'
import { AppError } from '@shared/errors'
import type { ImportPreview } from '@shared/rubric/transfer/import-preview'
import { defineCommand, UsageError, type Values } from '../command'
import { call, VAULT_OPTION, withVault } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { OUTPUT_OPTIONS, outputPath, writeOutput } from '../output-file'

const OPTIONS = {
  ...VAULT_OPTION,
  ...OUTPUT_OPTIONS('FILE.json'),
  id: { type: 'string', value: 'ID[@VERSION]', help: 'The rubric to export; its newest version where none is named.' },
  file: { type: 'string', value: 'FILE', help: 'The file to import: JSON, CSV or a Markdown table.' },
  name: { type: 'string', value: 'NAME', help: 'What the imported rubric is called.' },
  partly: { type: 'boolean', help: 'Import also where something in the file is not read.' },
} as const

const actions = { list, export: exportRubric, import: importRubric } as const

export const rubric = defineCommand({
  name: 'rubric',
  summary: 'List, export or import rubrics.',
  operands: ['list|export|import'],
  details: [
    '“list” prints each rubric with its id and newest version. “export --id ID --out FILE” writes one as JSON. “import --file FILE” makes a rubric of your own from JSON, CSV or a Markdown table.',
    'An import says what it understood. Where something in the file would be left out, nothing is imported without --partly.',
  ],
  options: OPTIONS,
  run(values, [action = ''], io) {
    if (!Object.hasOwn(actions, action))
      throw new UsageError(`There is no “rubric ${action}”. There is: ${Object.keys(actions).join(', ')}.`)
    return actions[action as keyof typeof actions](values, io)
  },
})

type Given = Values<typeof OPTIONS>

function list({ vault }: Given, io: Io): Promise<number> {
  return withVault(io, { vault, access: 'read' }, async (core) => {
    for (const { id, version, criteria, name, record } of await call(core, io, 'rubric.list', {}))
      io.stdout(`${id}@${version} ${record === null ? 'casebook' : 'own'} ${criteria} ${name}\n`)
    return EXIT.done
  })
}

async function exportRubric({ vault, id = '', ...output }: Given, io: Io): Promise<number> {
  const [name = '', version = ''] = id.split('@')
  if (name === '') throw new UsageError('--id ID is missing: it says which rubric to export.')
  const path = await outputPath(output, io)
  return withVault(io, { vault, access: 'read' }, async (core) => {
    const { text } = await call(core, io, 'rubric.export', { id: name, version })
    await writeOutput(path, new TextEncoder().encode(text), output)
    io.stdout(`${path}\n`)
    return EXIT.done
  })
}

async function importRubric({ vault, file, name = '', partly = false }: Given, io: Io): Promise<number> {
  if (!file) throw new UsageError('--file FILE is missing: it says what to import.')
  const text = await textOf(resolve(io.cwd, file))
  return withVault(io, { vault, access: 'write' }, async (core) => {
    const preview = await call(core, io, 'rubric.importPreview', { text, name })
    say(preview, io)
    const isLost = preview.problems.some(({ severity }) => severity === 'lost')
    if (!preview.rubric || (isLost && !partly)) {
      io.stderr(preview.rubric ? 'Nothing was imported. --partly imports the rest.\n' : 'Nothing was imported.\n')
      return EXIT.failed
    }
    const made = await call(core, io, 'rubric.create', { rubric: preview.rubric })
    const id = made.kind === 'rubric' ? made.rubric?.id : undefined
    io.stdout(`imported ${id ?? made.id} ${made.title}\n`)
    return EXIT.done
  })
}

function say({ rubric: read, columns, problems }: ImportPreview, io: Io) {
  for (const { header, reads } of columns) io.stderr(`column “${header}”: ${reads ?? 'not read'}\n`)
  for (const { row, severity, text } of problems)
    io.stderr(`${row === null ? '' : `row ${row}, `}${severity === 'lost' ? 'left out' : severity}: ${text}\n`)
  const criteria = read?.criteria.length ?? 0
  if (read) io.stderr(`${criteria} ${criteria === 1 ? 'criterion' : 'criteria'} understood.\n`)
}

async function textOf(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new AppError('NOT_FOUND', `Nothing can be read at ${path}.`, undefined, { cause: error })
  })
  if (text.length > MAX_PASTE) throw new AppError('TOO_LARGE', `${path} is more text than a rubric can be.`)
  return text
}
