import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { reopen, testVault } from '../../testing/test-vault'
import type { Vault } from '../../vault/vault'
import { VaultSearch } from '../search'
import { VaultTexts } from './attached-texts'
import { readText } from './read-text'
import { createTextReader } from './text-reader'

async function pdfOf(...pages: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of pages)
    document.addPage([300, 300]).drawText(text, { x: 20, y: 200, size: 12, font, lineHeight: 14 })
  return document.save()
}

async function lockedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await pdfOf('Behind a password'))
  document.encrypt({ userPassword: 'open', ownerPassword: 'own' })
  return document.save()
}

/** A ZIP archive of packed files; readers look at little more than its directory. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    bodies.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

const read = (name: string, bytes: Uint8Array | string) => readText({ name, type: '', bytes: Buffer.from(bytes) })
const parts = async (name: string, bytes: Uint8Array | string) => (await read(name, bytes)).parts

describe('the text of a file', () => {
  test('of a PDF is read page by page, with parted words made whole', async () => {
    const text = await parts('report.pdf', await pdfOf('First page', 'The price elas-\nticity of demand'))
    expect(text).toEqual([
      { page: 1, text: 'First page' },
      { page: 2, text: 'The price elasticity of demand' },
    ])
  })

  test('of a Word or OpenDocument file is what stands in its paragraphs', async () => {
    const word = '<w:document><w:p><w:r><w:t>Guardrails &amp; limits</w:t></w:r></w:p><w:p>Next</w:p></w:document>'
    expect(await parts('a.docx', zipOf({ 'word/document.xml': word }))).toMatchObject([
      { page: null, text: 'Guardrails & limits\nNext\n' },
    ])
    expect(await parts('a.odt', zipOf({ 'content.xml': '<text:h>Head</text:h><text:p>Body</text:p>' }))).toMatchObject([
      { text: 'Head\nBody\n' },
    ])
  })

  test('of slides is counted by slide', async () => {
    const slides = { 'ppt/slides/slide10.xml': '<a:t>Ten</a:t>', 'ppt/slides/slide2.xml': '<a:t>Two</a:t>' }
    expect(await parts('a.pptx', zipOf(slides))).toEqual([
      { page: 2, text: 'Two' },
      { page: 10, text: 'Ten' },
    ])
  })

  test('that is none, or that cannot be read, is said to be so', async () => {
    expect(await read('scan.pdf', await pdfOf(''))).toMatchObject({ state: 'empty' })
    expect(await read('locked.pdf', await lockedPdf())).toMatchObject({ state: 'locked' })
    expect(await read('broken.pdf', '%PDF-1.7 and no more')).toMatchObject({ state: 'failed' })
    expect(await read('broken.docx', 'PK')).toMatchObject({ state: 'failed' })
    expect(await read('bomb.docx', zipOf({ 'content.xml': ' '.repeat(40 * 1024 * 1024) }))).toMatchObject({
      state: 'failed',
    })
    expect(await read('program.txt', 'MZ\u0000\u0000')).toMatchObject({ state: 'empty' })
  })
})

const attach = async (vault: Vault, title: string, name: string, bytes: Uint8Array | string) => {
  const file = await vault.blobs.store({ name, type: '', bytes: Buffer.from(bytes) })
  return vault.createRecord(RecordDraft.parse({ kind: 'learning', title, attachments: [file] }))
}
const open = (vault: Vault) => {
  const texts = new VaultTexts(vault, createTextReader())
  return { texts, search: new VaultSearch(texts) }
}
const find = ({ search }: ReturnType<typeof open>, vault: Vault, text: string) =>
  search.search(vault.records(), { text, limit: 10, fits: () => true }).hits
const cached = async (vault: Vault) => readdir(join(vault.folder, 'cache', 'text')).catch(() => [])

describe('the texts of a vault', () => {
  test('are found once they are read, by the page, after all that the person wrote', async () => {
    const vault = await testVault()
    await attach(vault, 'Report', 'leak-report.pdf', await pdfOf('Summary', 'A label leak was found'))
    await attach(vault, 'Label leak', 'notes.md', 'Nothing')
    const opened = open(vault)
    expect(find(opened, vault, 'label leak').map(({ record }) => record.title)).toEqual(['Label leak'])
    const reading = opened.texts.follow(vault.records())
    expect(opened.texts.unread).toBe(2)
    await reading
    expect(opened.texts.unread).toBe(0)
    const hits = find(opened, vault, 'label leak')
    expect(hits.map(({ record }) => record.title)).toEqual(['Label leak', 'Report'])
    expect(hits[1]).toMatchObject({ field: 'Page 2 of leak-report.pdf', before: 'A ', match: 'label leak' })
  })

  test('are kept in the vault, and read again where that is lost or damaged', async () => {
    const vault = await testVault()
    await attach(vault, 'Notes', 'notes.md', 'Thin categories')
    await open(vault).texts.follow(vault.records())
    const [name] = await cached(vault)
    const again = await reopen(vault)
    await writeFile(join(again.folder, 'cache', 'text', name!), '{"version":1,')
    const opened = open(again)
    await opened.texts.follow(again.records())
    expect(find(opened, again, 'thin categories')).toHaveLength(1)
  })

  test('go with a record that is deleted for ever', async () => {
    const vault = await testVault()
    const secret = await attach(vault, 'Notes', 'notes.md', 'a word that must go')
    await open(vault).texts.follow(vault.records())
    expect(await cached(vault)).toHaveLength(1)
    await vault.trash([secret.id])
    await vault.purge([secret.id])
    expect(await cached(vault)).toEqual([])
  })

  test('count the files without any', async () => {
    const vault = await testVault()
    const scan = await attach(vault, 'Scan', 'scan.pdf', await pdfOf(''))
    const photo = await attach(vault, 'Photo', 'photo.png', 'no text is expected of it')
    const opened = open(vault)
    await opened.texts.follow(vault.records())
    expect([opened.texts.textless, opened.texts.unread]).toEqual([1, 0])
    const states = [scan, photo].map(({ attachments }) => opened.texts.stateOf(attachments[0]!.sha256))
    expect(states).toEqual(['empty', undefined])
  })
})
