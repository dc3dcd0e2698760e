import { dropInbox } from '../inbox'
import { AppError } from '@shared/errors'
import type { OpenVault } from '../opened'
import { countedIds, idea, impact, longText } from './invented'
import { titled, type Deed, type Story } from './story'

export const create =
  (title: string): Deed =>
  (vault) =>
    vault.createRecord(idea(title))
export const edit =
  (title: string, note: string): Deed =>
  (vault) =>
    vault.putRecord({ ...titled(vault, title), privateNote: note })
export const trash =
  (...titles: string[]): Deed =>
  (vault) =>
    vault.trash(titles.map((title) => titled(vault, title).id))
export const restore =
  (...titles: string[]): Deed =>
  (vault) =>
    vault.restore(titles.map((title) => titled(vault, title).id))
/** More than a journal holds before it is folded into a new generation. */
export const fill =
  (name: string, seed = 1): Deed =>
  (vault) =>
    vault.addRecords(
      Array.from({ length: 7 }, (_, index) =>
        idea(`${name} ${index}`, { privateNote: longText(160_000, seed * 100 + index) }),
      ),
    )
/** What the vault does when its journal has grown long, at any size. */
export const fold: Deed = async (vault) => {
  if (!(await (vault as OpenVault).compaction.anew())) throw new AppError('STORAGE', 'It could not be folded.')
}
export const attach =
  (title: string, size: number): Deed =>
  async (vault) => {
    const bytes = Buffer.from(longText(size, size))
    const attachment = await vault.blobs.store({ name: `${size}.txt`, type: 'text/plain', bytes })
    const record = titled(vault, title)
    await vault.putRecord({ ...record, attachments: [...record.attachments, attachment] })
  }
const newDrop = countedIds('drop')
/** With ids of their own, as a command would that tries again: what is dropped twice is there once. */
export const drop =
  (...titles: string[]): Deed =>
  (vault) => {
    const records = titles.map((title) => idea(title, { id: `dropped-${title}` }))
    return dropInbox(vault.folder, records, { newId: newDrop, files: vault.files })
  }

const THREE = [create('One'), create('Two'), create('Three')]

export const undo: Deed = (vault) => vault.history.undo()
export const redo: Deed = (vault) => vault.history.redo()
/** Out of the trash, for ever. */
export const purge =
  (...titles: string[]): Deed =>
  (vault) =>
    vault.purge(titles.map((title) => titled(vault, title).id))
/** A record as it was first. */
const restoreFirst =
  (title: string): Deed =>
  async (vault) => {
    const { id } = titled(vault, title)
    const [first] = (await vault.history.ofRecord(id)).slice(-1)
    await vault.history.restoreVersion(id, first?.seq ?? 0)
  }

export const STORIES: readonly Story[] = [
  { name: 'records are made', steps: [create('One'), (vault) => vault.createRecord(impact('Two')), create('Three')] },
  {
    name: 'a record is edited',
    before: THREE,
    steps: [edit('One', 'a'), edit('One', 'b'), edit('Two', longText(9_000)), edit('One', 'c')],
  },
  {
    name: 'edits come all at once',
    before: THREE,
    steps: [
      { together: [edit('One', longText(5_000)), edit('Two', 'b'), create('Four'), edit('Three', longText(700))] },
      { together: Array.from({ length: 12 }, (_, index) => create(`Burst ${index}`)) },
    ],
  },
  {
    name: 'records go to the trash and come back',
    before: THREE,
    steps: [trash('One', 'Two'), restore('One'), trash('Three'), restore('Two', 'Three')],
  },
  {
    name: 'records are added from a file',
    before: THREE,
    steps: [
      (vault) => vault.addRecords(Array.from({ length: 40 }, (_, index) => idea(`Added ${index}`))),
      edit('Added 7', 'seen'),
    ],
  },
  {
    name: 'the journal is folded',
    before: THREE,
    steps: [edit('One', 'before'), fold, edit('One', 'after'), 'reopen', create('Last')],
  },
  {
    name: 'the journal is folded while saves come',
    before: THREE,
    steps: [{ together: [create('Four'), fold, edit('One', 'during'), edit('Two', 'during')] }, create('Last')],
  },
  {
    name: 'the journal is folded again and again',
    before: [...THREE, fold, edit('One', 'a'), fold],
    steps: [
      edit('One', 'b'),
      fold,
      'reopen',
      edit('Two', 'b'),
      fold,
      fold,
      create('Four'),
      fold,
      fold,
      edit('One', 'c'),
    ],
  },
  {
    name: 'the journal grows so long that it is folded',
    isHeavy: true,
    before: THREE,
    steps: [{ together: [fill('Long'), edit('One', 'during'), create('Four')] }, 'reopen', create('Last')],
  },
  {
    name: 'the vault is closed and opened',
    before: THREE,
    steps: [create('Four'), 'reopen', edit('Four', 'a'), 'reopen', 'reopen', create('Five')],
  },
  {
    name: 'commands drop records',
    isOfInbox: true,
    before: THREE,
    steps: [drop('Dropped'), create('Four'), drop('More', 'Most'), 'reopen', edit('Dropped', 'seen')],
  },
  {
    name: 'files are attached',
    before: THREE,
    steps: [attach('One', 10), attach('One', 9_000), attach('Two', 9_000), attach('Three', 70_000)],
  },
  {
    name: 'steps are undone and done again',
    before: THREE,
    steps: [edit('One', 'a'), trash('Two', 'Three'), undo, undo, redo, 'reopen', redo, undo, create('Four'), undo],
  },
  {
    name: 'an old version is restored',
    before: [...THREE, edit('One', 'a'), trash('Two'), edit('One', 'b')],
    steps: [restoreFirst('One'), 'reopen', undo],
  },
  {
    name: 'records are deleted for ever',
    mayHalfCount: true,
    before: [...THREE, attach('Two', 9_000), attach('One', 9_000), attach('Two', 500), trash('Two', 'Three')],
    steps: [purge('Two'), create('Four'), 'reopen', purge('Three'), edit('One', 'after')],
  },
  {
    name: 'records are deleted for ever from several generations',
    mayHalfCount: true,
    before: [...THREE, fold, edit('One', 'a'), edit('Two', 'a'), fold, trash('Two', 'Three')],
    steps: [purge('Two', 'Three'), create('Last')],
  },
  {
    name: 'the vault is renamed',
    before: THREE,
    steps: [(vault) => vault.rename('Spring'), create('Four'), (vault) => vault.rename('Summer')],
  },
]
