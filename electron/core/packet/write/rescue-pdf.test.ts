import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readFile } from '../exhibits/read-file'
import { rawPdf } from '../testing/hostile-files'
import { readPdf } from '../testing/read-pdf'
import { rescuePdf } from './rescue-pdf'

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
const leaf = (content: number, font = 9) =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents ${content} 0 R/Resources<</Font<</F ${font} 0 R>>>>>>`
const says = (word: string) => {
  const content = `BT /F 20 Tf 20 200 Td (${word}) Tj ET`
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`
}
const pages = { 5: leaf(6), 6: says('First'), 7: leaf(8), 8: says('Second'), 9: HELVETICA }

async function prepared(bytes: Uint8Array) {
  const result = await readFile({ kind: 'prepare', bytes, pages: [] }, () => {})
  if (result.kind !== 'prepared') throw new Error(JSON.stringify(result))
  const read = await readPdf(result.bytes)
  return { texts: read.pages.map(({ text }) => text.trim()), told: result.warnings.map(({ message }) => message) }
}

const DAMAGED = expect.stringContaining('is damaged: its end or some of its pages are missing')

test('pages are found where the catalog and the tree that led to them are lost', async () => {
  expect(await prepared(rawPdf(pages))).toEqual({ texts: ['First', 'Second'], told: [DAMAGED] })
  expect(await readFile({ kind: 'inspect', bytes: rawPdf(pages) }, () => {})).toEqual({ kind: 'pdf', pages: 2 })
})

test('a part of the tree that is left gives the order, and what it lost comes last', async () => {
  const file = rawPdf({ 3: '<</Type/Pages/Kids[7 0 R 99 0 R]/Count 2>>', ...pages })
  expect((await prepared(file)).texts).toEqual(['Second', 'First'])
})

test('a file that breaks off in a page shows the pages before it', async () => {
  const whole = Buffer.from(
    rawPdf({ ...pages, 1: '<</Type/Catalog/Pages 2 0 R>>', 2: '<</Type/Pages/Kids[5 0 R 7 0 R]/Count 2>>' }),
  )
  const cut = whole.subarray(0, whole.indexOf('(Second)'))
  const shown = await prepared(Buffer.concat([Buffer.from(rawPdf({ 9: HELVETICA })), cut]))
  expect(shown.texts[0]).toBe('First')
  expect(shown.told.at(-1)).toContain('page 2 is empty')
})

test('a page without its font stays empty and is told: signs in the place of letters would be worse', async () => {
  const { texts, told } = await prepared(rawPdf({ ...pages, 7: leaf(8, 90) }))
  expect(texts).toEqual(['First', ''])
  expect(told).toEqual([DAMAGED, expect.stringContaining('page 2 is empty')])
})

test('packed objects are had up to the place where their stream is broken', async () => {
  const filler = Array.from({ length: 400 }, (_, index) => `<</Filler ${(index * 7_919) % 10_007}>>`)
  const packed = [leaf(6), leaf(8), HELVETICA, ...filler]
  let place = 0
  const head = packed.map((object, index) => {
    const number = [5, 7, 9][index] ?? 100 + index
    const pair = `${number} ${place}`
    place += object.length + 1
    return pair
  })
  const first = `${head.join(' ')} `
  const data = deflateSync(first + packed.join(' '))
  data.fill(0xff, Math.floor(data.length * 0.9))
  const stream = `<</Type/ObjStm/N ${packed.length}/First ${first.length}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`
  const file = rawPdf({
    4: Buffer.concat([Buffer.from(stream), data, Buffer.from('\nendstream')]),
    6: says('First'),
    8: says('Second'),
  })
  expect((await prepared(file)).texts).toEqual(['First', 'Second'])
})

test('a locked file and one without pages are left alone', async () => {
  expect(await rescuePdf(Buffer.concat([rawPdf(pages), Buffer.from('/Encrypt 5 0 R')]))).toBeUndefined()
  expect(await rescuePdf(rawPdf({ 5: '<</Type/Font>>' }))).toBeUndefined()
})
