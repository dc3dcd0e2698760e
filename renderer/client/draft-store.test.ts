import { AppError } from '@shared/errors'
import type { ParsedDraft } from '@shared/records/kinds'
import { VaultRecord } from '@shared/records/record-schemas'
import { describe, expect, it } from 'vitest'
import { DraftStore } from './draft-store'
import { emptyDraft } from './draft-values'

const at = '2026-11-23T14:32:00.000Z'
const today = '2026-11-23'

function aVault() {
  const stored = new Map<string, VaultRecord>()
  const sent: ParsedDraft[] = []
  const timers: (() => void)[] = []
  let failure: AppError | undefined
  const check = (record: ParsedDraft) => {
    sent.push(record)
    if (failure) throw failure
  }
  return {
    stored,
    sent,
    timers,
    fail: (error?: AppError) => (failure = error),
    /** Somebody else saves the record in the meantime. */
    elsewhere(id: string, patch: object) {
      const before = stored.get(id)!
      stored.set(id, VaultRecord.parse({ ...before, ...patch, revision: before.revision + 1 }))
    },
    port: {
      async create(draft: ParsedDraft) {
        check(draft)
        const managed = { exhibit: null, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
        const record = VaultRecord.parse({ ...draft, ...managed, id: 'a' })
        stored.set('a', record)
        return record
      },
      async put(record: VaultRecord) {
        check(record)
        const before = stored.get(record.id)!
        if (before.revision !== record.revision) throw new AppError('CONFLICT', 'It was changed elsewhere.', before)
        const next = VaultRecord.parse({ ...record, revision: record.revision + 1 })
        stored.set(record.id, next)
        return next
      },
      later(work: () => void) {
        timers.push(work)
        return () => timers.splice(timers.indexOf(work), 1)
      },
    },
  }
}

const aDraft = (vault: ReturnType<typeof aVault>) => new DraftStore(emptyDraft('project', today), vault.port)

async function aSaved(vault: ReturnType<typeof aVault>) {
  const draft = aDraft(vault)
  draft.change({ title: 'Elasticity model', outcome: 'It held.', limits: 'Thin categories.' })
  await draft.flush()
  return draft
}

describe('a draft', () => {
  it('is created once there is a title, and then saved by its revision', async () => {
    const vault = aVault()
    const draft = aDraft(vault)
    draft.change({ outcome: 'It held.' })
    expect(await draft.flush()).toBe(false)
    expect(draft.get().status).toBe('untitled')
    draft.change({ title: 'Elasticity model' })
    expect(await draft.flush()).toBe(true)
    draft.change({ title: 'Elasticity model v2' })
    expect(await draft.flush()).toBe(true)
    expect(vault.stored.get('a')).toMatchObject({ title: 'Elasticity model v2', outcome: 'It held.', revision: 2 })
  })

  it('waits until the typing settles, and saves nothing twice', async () => {
    const vault = aVault()
    const draft = aDraft(vault)
    draft.change({ title: 'E' })
    draft.change({ title: 'El' })
    expect(vault.timers).toHaveLength(1)
    vault.timers[0]!()
    await draft.flush()
    await draft.flush()
    expect(vault.sent).toHaveLength(1)
  })

  it('keeps what was typed while it was being saved', async () => {
    const vault = aVault()
    const draft = aDraft(vault)
    draft.change({ title: 'Elasticity' })
    const saving = draft.flush()
    await Promise.resolve()
    draft.change({ title: 'Elasticity model' })
    await saving
    expect(draft.get().record.title).toBe('Elasticity model')
    expect(vault.stored.get('a')?.title).toBe('Elasticity model')
  })

  it('saves the rest where one field does not fit, and says which', async () => {
    const vault = aVault()
    const draft = new DraftStore(emptyDraft('impact', today), vault.port)
    draft.change({ title: 'Acceptance', allocation: 150, unit: '%' })
    expect(await draft.flush()).toBe(false)
    expect(vault.stored.get('a')).toMatchObject({ unit: '%', allocation: null })
    expect(draft.get()).toMatchObject({
      status: 'saved',
      record: { allocation: 150 },
      issues: [{ path: ['allocation'], message: 'Share in treatment must be at most 100.' }],
    })
    draft.change({ allocation: 50 })
    expect(await draft.flush()).toBe(true)
    expect(vault.stored.get('a')).toMatchObject({ allocation: 50 })
  })

  it('keeps the text when saving fails, and saves it when it can', async () => {
    const vault = aVault()
    const draft = await aSaved(vault)
    vault.fail(new AppError('STORAGE', 'The disk is full.'))
    draft.change({ outcome: 'It held for a year.' })
    expect(await draft.flush()).toBe(false)
    expect(draft.get()).toMatchObject({ status: 'failed', error: { message: 'The disk is full.' } })
    expect(draft.unsaved).toBe(true)
    vault.fail()
    expect(await draft.flush()).toBe(true)
    expect(vault.stored.get('a')).toMatchObject({ outcome: 'It held for a year.' })
  })

  it('joins changes of other fields made elsewhere without asking', async () => {
    const vault = aVault()
    const draft = await aSaved(vault)
    vault.elsewhere('a', { limits: 'Thin categories, and holidays.' })
    draft.change({ outcome: 'It held for a year.' })
    expect(await draft.flush()).toBe(true)
    expect(vault.stored.get('a')).toMatchObject({
      outcome: 'It held for a year.',
      limits: 'Thin categories, and holidays.',
    })
  })

  it.each([
    ['keepMine', 'It held for a year.'],
    ['takeTheirs', 'It fell apart.'],
  ] as const)('asks when one field was changed in two places: %s', async (choice, outcome) => {
    const vault = aVault()
    const draft = await aSaved(vault)
    vault.elsewhere('a', { outcome: 'It fell apart.' })
    draft.change({ outcome: 'It held for a year.', limits: 'Holidays.' })
    expect(await draft.flush()).toBe(false)
    expect(draft.get()).toMatchObject({ status: 'conflict', clash: { fields: ['outcome'] } })
    expect(draft.get().record).toMatchObject({ outcome: 'It held for a year.' })
    // The rest does not wait for the choice.
    expect(vault.stored.get('a')).toMatchObject({ outcome: 'It fell apart.', limits: 'Holidays.' })
    expect(await draft[choice]()).toBe(true)
    expect(vault.stored.get('a')).toMatchObject({ outcome, limits: 'Holidays.' })
    // Whichever was chosen, the vault, and thus the history, has held both.
    expect(vault.sent).toContainEqual(expect.objectContaining({ outcome: 'It held for a year.' }))
  })

  it('settles one field and goes on asking for the other', async () => {
    const vault = aVault()
    const draft = await aSaved(vault)
    vault.elsewhere('a', { outcome: 'It fell apart.', limits: 'All of them.' })
    draft.change({ outcome: 'It held for a year.', limits: 'Holidays.' })
    await draft.flush()
    await draft.takeTheirs(['limits'])
    expect(draft.get()).toMatchObject({ status: 'conflict', clash: { fields: ['outcome'] } })
    expect(draft.get().record).toMatchObject({ outcome: 'It held for a year.', limits: 'All of them.' })
    // Writing what the other wrote is a choice too.
    draft.change({ outcome: 'It fell apart.' })
    expect(await draft.flush()).toBe(true)
    expect(draft.get().clash).toBeNull()
  })

  it('asks at once when what is typed here is saved there, and joins what comes after', async () => {
    const vault = aVault()
    const draft = await aSaved(vault)
    draft.change({ outcome: 'It held for a year.' })
    vault.elsewhere('a', { outcome: 'It fell apart.' })
    draft.refresh(vault.stored.get('a')!)
    expect(draft.get().clash).toMatchObject({ fields: ['outcome'], theirs: { outcome: 'It fell apart.' } })
    vault.elsewhere('a', { outcome: 'It fell apart in May.', limits: 'Holidays.' })
    draft.refresh(vault.stored.get('a')!)
    expect(draft.get().record).toMatchObject({ outcome: 'It held for a year.', limits: 'Holidays.' })
    expect(draft.get().clash).toMatchObject({ theirs: { outcome: 'It fell apart in May.' } })
  })

  it('keeps the question when the choice cannot be saved', async () => {
    const vault = aVault()
    const draft = await aSaved(vault)
    vault.elsewhere('a', { outcome: 'It fell apart.' })
    draft.change({ outcome: 'It held for a year.' })
    await draft.flush()
    vault.fail(new AppError('STORAGE', 'The disk is full.'))
    expect(await draft.takeTheirs()).toBe(false)
    expect(draft.get()).toMatchObject({ status: 'failed', clash: { fields: ['outcome'] } })
    expect(draft.get().record).toMatchObject({ outcome: 'It held for a year.' })
  })

  it('shows what was saved elsewhere while nothing is typed here', async () => {
    const vault = aVault()
    const draft = await aSaved(vault)
    vault.elsewhere('a', { outcome: 'It fell apart.' })
    draft.refresh(vault.stored.get('a')!)
    expect(draft.get().record).toMatchObject({ outcome: 'It fell apart.' })
    expect(draft.unsaved).toBe(false)
  })

  it('gives a title to text that is left without one, and leaves no trace where nothing was typed', async () => {
    const vault = aVault()
    const draft = aDraft(vault)
    await draft.leave()
    expect(vault.stored.size).toBe(0)
    draft.change({ outcome: 'It held.' })
    expect(await draft.leave()).toBe(true)
    expect(vault.stored.get('a')).toMatchObject({ title: 'Untitled project', outcome: 'It held.' })
  })
})
