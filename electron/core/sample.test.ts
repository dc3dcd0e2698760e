import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { effectOf, effectText } from '@shared/impact/effect'
import { isListed, KIND_NAMES, type KindName, type ParsedDraft } from '@shared/records/kinds'
import { Rubric } from '@shared/rubric/rubric'
import { referencesOf } from '@shared/records/references'
import { createResources } from './resources'
import { sampleRecords } from './sample'
import { call, openCore } from './testing/open-core'

const resources = createResources(resolve(import.meta.dirname, '../../resources'))
const records = await sampleRecords(resources)
const byExhibit = new Map(records.map((record) => [record.exhibit, record]))
const ofKind = <K extends KindName>(kind: K) =>
  records.filter((record): record is Extract<ParsedDraft, { kind: K }> => record.kind === kind)
const text = JSON.stringify(records)

describe('the sample', () => {
  test('has some seventy records, of every kind but a rubric of its own, over three years', () => {
    expect(records.length).toBeGreaterThanOrEqual(55)
    expect(records.length).toBeLessThanOrEqual(75)
    expect(new Set(records.map(({ kind }) => kind))).toEqual(
      new Set(KIND_NAMES.filter(isListed).filter((kind) => kind !== 'rubric')),
    )
    const days = records.flatMap(({ when }) => when.from ?? [])
    expect([days.toSorted()[0], days.toSorted().at(-1)]).toEqual(['2023-11-06', '2026-11-22'])
  })

  test('names each record once, and its exhibits in the order in which they were written', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    for (const series of ['E', 'M', 'F']) {
      const numbered = records.filter(({ exhibit }) => exhibit?.startsWith(series))
      const inOrder = numbered.toSorted(
        (a, b) => a.createdAt!.localeCompare(b.createdAt!) || a.exhibit!.localeCompare(b.exhibit!),
      )
      expect(inOrder.map(({ exhibit }) => exhibit)).toEqual(
        numbered.map((_, index) => `${series}-${String(index + 1).padStart(2, '0')}`),
      )
    }
  })

  test('refers only to records that it holds, of the kind that is asked for', () => {
    const kindOf = new Map(records.map(({ id, kind }) => [id, kind]))
    const broken = records.flatMap((record) =>
      referencesOf(record).filter(({ id, kinds }) => {
        const kind = kindOf.get(id)
        return !kind || (kinds.length > 0 && !kinds.includes(kind))
      }),
    )
    expect(broken).toEqual([])
    for (const [, exhibit] of text.matchAll(/\[\[([^\]]+)\]\]/g)) expect(byExhibit.has(exhibit)).toBe(true)
  })

  test('links only to criteria of the default rubric, and leaves one of them open', async () => {
    const rubric = Rubric.parse(await resources.json('rubrics/mle.json'))
    const linked = new Set(records.flatMap(({ evidence }) => evidence.map(({ criterion }) => criterion)))
    expect(rubric.criteria.map(({ id }) => id).filter((id) => !linked.has(id))).toEqual(['C8'])
    expect([...linked].filter((id) => !rubric.criteria.some((criterion) => criterion.id === id))).toEqual([])
  })

  test('attaches files that are there, to the byte', async () => {
    const attachments = records.flatMap((record) => record.attachments)
    expect(attachments.map(({ type }) => type).toSorted()).toEqual(['application/pdf', 'image/png'])
    for (const { name, size, sha256 } of attachments) {
      const bytes = await resources.read(`sample/files/${name}`)
      expect(bytes.byteLength).toBe(size)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
  })
})

describe('the metric claims of the sample', () => {
  test.each(ofKind('impact'))('$exhibit has an interval that holds its estimate', (impact) => {
    const { of, low, high } = impact.interval
    const effect = effectOf(impact)
    expect(effect).not.toBeNull()
    if (low === null || high === null || !effect) return
    const estimate = of === 'relative' ? effect.relative! : effect.absolute
    expect(low).toBeLessThan(estimate)
    expect(high).toBeGreaterThan(estimate)
  })

  test('read as the texts quote them', () => {
    const effects = ofKind('impact').map((impact) => `${impact.exhibit} ${effectText(impact)}`)
    expect(effects.toSorted()).toEqual(
      [
        'M-01 −43 %',
        'M-02 −30 %',
        'M-03 +4.1 %',
        'M-04 +3.4 %',
        'M-05 +2.3 %',
        'M-06 −38 %',
        'M-07 −71 %',
        'M-08 +0.2 %',
        'M-09 −15 %',
      ].map((line) => line.replace(' %', '\u202F%')),
    )
  })

  test.each([
    ['M-03', 12_206, 41_377, 12_650, 41_208],
    ['M-05', 23_948, 612_480, 24_476, 611_905],
    ['M-08', 21_506, 256_112, 21_573, 256_394],
  ])(
    '%s: rates, sizes and interval follow from the counts',
    (exhibit, control, controlSize, treated, treatmentSize) => {
      const impact = ofKind('impact').find((candidate) => candidate.exhibit === exhibit)!
      expect([impact.controlSize, impact.treatmentSize]).toEqual([controlSize, treatmentSize])
      const [before, after] = [control / controlSize, treated / treatmentSize]
      expect(Math.abs(impact.baseline.value! - before * 100)).toBeLessThan(0.003)
      expect(Math.abs(impact.result.value! - after * 100)).toBeLessThan(0.003)
      const spread = 1.96 * Math.sqrt((1 - before) / control + (1 - after) / treated)
      expect(impact.interval.low).toBeCloseTo((Math.exp(Math.log(after / before) - spread) - 1) * 100, 1)
      expect(Math.abs(impact.interval.high! - (Math.exp(Math.log(after / before) + spread) - 1) * 100)).toBeLessThan(
        0.06,
      )
    },
  )

  test('have the designs that the grades A to E tell apart, and one with all that the best grade asks for', () => {
    const designs = new Set(ofKind('impact').map(({ design }) => design))
    expect([...designs].toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      'backtest',
      'before-after',
      'difference-in-differences',
      'estimate',
      'randomized',
    ])
    const best = ofKind('impact').find(({ exhibit }) => exhibit === 'M-05')!
    expect(best).toMatchObject({ design: 'randomized', sampleRatio: 'passed', stopRuleFixed: true, primary: true })
    expect(
      best.guardrails.every(({ name, limit, observed, breached }) => name && limit && observed && breached === false),
    ).toBe(true)
    expect(best.verification).toMatchObject({ status: 'verified', by: 'sample-experimenter' })
  })
})

test('every private note of the sample holds a word that stands nowhere else', async () => {
  const { canaries } = (await resources.json('sample/canaries.json')) as {
    canaries: { record: string; word: string }[]
  }
  expect(new Set(canaries.map(({ word }) => word)).size).toBe(canaries.length)
  for (const { record, word } of canaries) {
    const found = records.find(({ id }) => id === record)!
    const noteWith = JSON.stringify(found)
      .match(/"privateNote":"([^"]*)"/g)
      ?.filter((note) => note.includes(word))
    expect(noteWith).toHaveLength(1)
    expect(text.split(word)).toHaveLength(2)
  }
  const notes = text.match(/"privateNote":"[^"]+"/g) ?? []
  expect(notes).toHaveLength(canaries.length)
})

test('a vault made with the sample holds all of it, under the same ids and numbers, and is marked', async () => {
  const core = await openCore()
  const info = await call(core, 'vaults.create', { name: 'Sample', sample: true })
  expect(info).toMatchObject({ sample: true, records: records.length })
  const kept = await call(core, 'records.list', {})
  expect(numbers(kept)).toEqual(numbers(records))
  const { attachments } = await call(core, 'records.get', { id: 'sample-doc-elasticity' })
  const { size } = await call(core, 'blobs.read', { sha256: attachments[0]!.sha256, length: 16 })
  expect(size).toBe(attachments[0]!.size)
  await core.close()
})

function numbers(list: readonly { id?: string | undefined; exhibit?: string | null | undefined }[]) {
  return new Map(list.map(({ id, exhibit }) => [id, exhibit ?? null]))
}

test('a sample that cannot be filled leaves no vault, and the one that was open stays open', async () => {
  const core = await openCore()
  const mine = await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const folder = join(core.folder, 'sample')
  const failing = core.session.create({ name: 'Sample', folder, sample: true }, async (vault) => {
    await vault.blobs.store({ name: 'a.txt', type: '', bytes: new Uint8Array(10) })
    throw new Error('a file of the sample is missing')
  })
  await expect(failing).rejects.toThrow('missing')
  const { current, known } = await call(core, 'vaults.list', {})
  expect(current?.folder).toBe(mine.folder)
  expect(known.map((vault) => vault.folder)).toEqual([mine.folder])
  expect(await readdir(core.folder)).not.toContain('sample')
  await call(core, 'vaults.create', { name: 'Sample', folder, sample: true })
  await core.close()
})
