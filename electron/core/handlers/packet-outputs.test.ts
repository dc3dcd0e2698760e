import { beforeAll, describe, expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'
import { readPdf } from '../packet/testing/read-pdf'

type Core = Awaited<ReturnType<typeof openCore>>

async function sampleCore(options: Parameters<typeof openCore>[0] = {}): Promise<Core> {
  const core = await openCore(options)
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  return core
}

const caseOf = async (core: Core) => {
  const found = await call(core, 'records.get', { id: 'sample-case' })
  if (found.kind !== 'case') throw new Error('no case')
  return found
}

describe('the outputs of the sample', () => {
  let core: Core
  beforeAll(async () => {
    core = await sampleCore()
  })

  test.each([
    ['brief', 1],
    ['core', 4],
  ] as const)('the %s keeps to its length, and its first page makes the case', async (output, most) => {
    const { packet, bytes } = await call(core, 'packet.build', { case: 'sample-case', output, keep: false })
    expect(packet).toMatchObject({ output, limit: most, rubric: { id: 'mle' }, level: 'Senior', date: '2026-11-23' })
    expect(packet.pages).toBeLessThanOrEqual(most)
    const { pages } = await readPdf(bytes)
    for (const words of ['I ask to move', '+4.1', 'M-05', 'Read at Senior level', 'Meets'])
      expect(pages[0]?.text).toContain(words)
  })

  test('places lead from pages to the texts of the case', async () => {
    const { places, packet } = await call(core, 'packet.build', { case: 'sample-case', output: 'core', keep: false })
    const first = places.find(({ part }) => part === 'opening')
    expect(first).toMatchObject({ page: 1, record: 'sample-case', field: 'ask' })
    const claims = places.filter(({ part, field }) => part === 'claims' && field?.endsWith('.text'))
    expect(claims.map(({ field }) => field)).toEqual(claims.map((_, index) => `claims.${index}.text`))
    expect(claims).toHaveLength(9)
    expect(places.every(({ page, top }) => page <= packet.pages && top >= 0)).toBe(true)
  })

  test('a selection leaves out parts and records, and its name is in the file’s', async () => {
    const item = await caseOf(core)
    const selections = [
      {
        name: 'Ranking',
        output: 'core',
        profile: null,
        paper: 'letter',
        template: '',
        without: ['voices'],
        leftOut: ['sample-conversion'],
      },
    ]
    await call(core, 'records.put', { record: { ...item, selections } })
    const built = await call(core, 'packet.build', { case: 'sample-case', selection: 'Ranking', keep: false })
    expect(built.packet).toMatchObject({ output: 'core', paper: 'letter', selection: 'Ranking' })
    expect(built.packet.name).toBe('Casebook MLE spring 2027 Ranking - 2026-11-23.pdf')
    expect(built.places.some(({ part }) => part === 'voices')).toBe(false)
    expect(built.packet.warnings.map(({ message }) => message).join()).toMatch(/M-05 \(left out of this selection\)/)
    const plain = await call(core, 'packet.build', { case: 'sample-case', output: 'core', keep: false })
    expect(plain.packet.inputDigest).not.toBe(built.packet.inputDigest)
  })

  test('saving a selection changes no other packet', async () => {
    const other = await sampleCore()
    const before = await call(other, 'packet.build', { case: 'sample-case', output: 'brief', keep: false })
    await call(other, 'records.put', { record: { ...(await caseOf(other)), selections: [{ name: 'New' }] } })
    const after = await call(other, 'packet.build', { case: 'sample-case', output: 'brief', keep: false })
    expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(true)
  })

  test('text comes whole and by section, with a name to save it under', async () => {
    const whole = await call(core, 'packet.text', { case: 'sample-case', output: 'core', format: 'markdown' })
    expect(whole.name).toBe('Casebook MLE spring 2027 core - 2026-11-23.md')
    expect(whole.sections.map(({ id }) => id)).toContain('claims')
    const options = { case: 'sample-case', output: 'core', format: 'text', section: 'gaps' } as const
    const { text } = await call(core, 'packet.text', options)
    expect(text).toMatch(/^Known gaps and plan\n-+\n\nGap: C8/)
    expect(text.length).toBeLessThan(whole.text.length)
  })

  test('drafts are made of the records, and none is in the case before it is taken', async () => {
    const drafts = await call(core, 'case.drafts', { case: 'sample-case' })
    expect(drafts.claims.map(({ criterion }) => criterion)).toContain('C1')
    expect(drafts.gaps.map(({ criterion }) => criterion)).toEqual(['C4', 'C9', 'C8'])
    await expect(call(core, 'case.drafts', { case: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('two kept packets', () => {
  test('are compared by what they showed, also after their records are gone', async () => {
    const core = await sampleCore()
    const { packet: a } = await call(core, 'packet.build', { case: 'sample-case', output: 'core' })
    await call(core, 'records.trash', { ids: ['sample-doc-elasticity'] })
    const { packet: b } = await call(core, 'packet.build', { case: 'sample-case', output: 'core' })
    const { headline, changes } = await call(core, 'packet.compare', { a: a.id, b: b.id })
    expect(headline).toMatch(/0 exhibits came, 1 went/)
    expect(changes.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^E-22 “.*” is no longer in it\.$/))
    await call(core, 'packet.remove', { id: a.id })
    expect(await call(core, 'packet.list', { case: 'sample-case' })).toEqual([b])
    await expect(call(core, 'packet.compare', { a: a.id, b: b.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
