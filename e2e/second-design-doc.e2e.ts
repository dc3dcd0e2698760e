import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { chooseOutput, drawnPage, goToPart } from './case-pages'
import { writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, openSample } from './pages'
import { readPacket } from './read-packet'

/** A PDF that Casebook did not make: one that the environment names, or else a small one. */
async function foreignPdf(): Promise<{ name: string; bytes: Buffer }> {
  const path = process.env['CASEBOOK_FOREIGN_PDF']
  if (path) return { name: basename(path), bytes: await readFile(path) }
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const number of [1, 2, 3]) {
    pdf.addPage([612, 792]).drawText(`Backfill design, sheet ${number}`, { x: 72, y: 700, size: 18, font })
  }
  return { name: 'backfill.pdf', bytes: Buffer.from(await pdf.save()) }
}

const words = (page: string | undefined) => (page ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)

test('a PDF attached to a second design doc stands at the end of the packet, page by page', async ({ app }) => {
  test.setTimeout(120_000)
  const { name, bytes } = await foreignPdf()
  const own = await readPacket(bytes)
  await openSample(app.page)
  await goTo(app.page, 'Evidence')
  await writeRecord(app.page, 'Design doc', 'Backfill of the price history')
  await app.page.getByLabel('Files to attach').setInputFiles([{ name, mimeType: 'application/pdf', buffer: bytes }])
  await expect(app.page.getByRole('list', { name: 'Attachments' })).toContainText(name)
  await expectSaved(app.page)

  await goTo(app.page, 'Case')
  await goToPart(app.page, 'Claims by criterion')
  await goToPart(app.page, 'C3 Data and features')
  const claim = app.page.getByRole('group', { name: 'Claim 1' })
  await claim.getByRole('combobox', { name: 'Exhibits' }).fill('Backfill of')
  await app.page.getByRole('option', { name: /Backfill of the price history/ }).click()
  await expectSaved(app.page)
  await drawnPage(app.page, 1)
  await chooseOutput(app.page, 'Full')

  const saved = await app.saved(() => app.page.getByRole('button', { name: 'Save PDF' }).click())
  const pages = (await readPacket(saved.bytes)).map((page) => page.replace(/\s+/g, ' '))
  for (const page of own) expect(pages.some((text) => text.includes(words(page)))).toBe(true)
  expect(pages.some((text) => text.includes('Backfill of the price history'))).toBe(true)
})
