import { draftOf } from '@shared/capture/capture'
import { parseShorthand } from '@shared/capture/parse'
import { readingWords, troubleWords } from '@shared/capture/reading-words'
import { readsLike } from '@shared/capture/reads-like'
import type { Known } from '@shared/capture/named'
import { AppError } from '@shared/errors'
import type { RecordDraft } from '@shared/records/kinds'
import type { Core } from '../../core/core'
import { leaveBlobs } from '../../core/vault/leave-blobs'
import { dropInbox } from '../../core/vault/inbox'
import type { BlobStore } from '../../core/vault/blobs'
import { attachFiles } from '../attach-files'
import { defineCommand, UsageError } from '../command'
import { call, vaultFolder, VAULT_OPTION, withCore } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'

export const note = defineCommand({
  name: 'note',
  summary: 'Put a line into the inbox.',
  operands: ['TEXT'],
  details: [
    'Words of the shorthand are understood as in the app: /impact the kind, +project, @person, !C3 a criterion, ^yesterday the day, #tag. What is not understood stays text. “-” reads the text from the standard input; lines after the first become its text.',
    'A shell takes some of these signs for itself: put the text between single quotes.',
    'While the vault is open in another Casebook, the line is left in its inbox folder, and that Casebook takes it in at once.',
  ],
  options: {
    ...VAULT_OPTION,
    attach: { type: 'string', value: 'FILE', multiple: true, help: 'Attach a file; may be given several times.' },
  },
  run: ({ vault, attach = [] }, [operand = ''], io) =>
    withCore(io, async (core) => {
      const text = operand === '-' ? await inputOf(io) : operand
      const folder = await vaultFolder(io, vault, core)
      const isOpenElsewhere = !(await openToWrite(core, folder))
      const blobs = isOpenElsewhere ? leaveBlobs(folder, io) : core.session.vault().blobs
      const known = await knownIn(core, io)
      const draft = await drafted({ text, attach }, { known, blobs, io })
      sayReading(text, known, io)
      if (isOpenElsewhere) await leave(draft, folder, io)
      else await create(draft, core, io)
      return EXIT.done
    }),
})

/** False where another Casebook has the vault; then it is open here for reading, to know what there is. */
async function openToWrite(core: Core, folder: string): Promise<boolean> {
  try {
    await core.session.open(folder)
    return true
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'VAULT_IN_USE') throw error
    await core.session.open(folder, 'read')
    return false
  }
}

const knownIn = (core: Core, io: Io): Promise<Known> => call(core, io, 'capture.known', { today: localDay(io.now()) })

interface Given {
  text: string
  attach: readonly string[]
}

async function drafted({ text, attach }: Given, { known, blobs, io }: { known: Known; blobs: BlobStore; io: Io }) {
  // Before any file is copied: a line that says nothing keeps nothing.
  if (attach.length === 0 && !draftOf({ text }, known))
    throw new UsageError('Say in a few words what happened; the words of the shorthand alone are no record.')
  const draft = draftOf({ text, attachments: await attachFiles(attach, blobs, io) }, known)
  if (!draft) throw new UsageError('There is nothing to keep.')
  return draft
}

function sayReading(text: string, known: Known, io: Io) {
  const tokens = parseShorthand(text, known)
  const hasKind = tokens.some(({ slot, meaning }) => slot === 'kind' && meaning)
  const like = hasKind ? null : readsLike(text)
  const kind = hasKind ? [] : [`Note${like ? `, reads like ${like.words}` : ''}`]
  io.stderr(`${[...kind, ...readingWords(tokens)].join(' · ')}\n`)
  for (const words of tokens.flatMap((token) => troubleWords(token) ?? [])) io.stderr(`${words}\n`)
}

async function create(draft: RecordDraft, core: Core, io: Io) {
  const { id, exhibit, title } = await call(core, io, 'records.create', { draft })
  io.stdout(`added ${id} ${exhibit ?? '-'} ${title}\n`)
}

async function leave(draft: RecordDraft, folder: string, io: Io) {
  await dropInbox(folder, [draft], { newId: io.newId })
  io.stdout('inbox 1\n')
  io.stderr('The vault is open in another Casebook. The line is left in its inbox; it takes it in at once.\n')
}

async function inputOf(io: Io): Promise<string> {
  if (!io.readInput) throw new UsageError('There is no standard input to read.')
  return io.readInput()
}

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
