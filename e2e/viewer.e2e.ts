import type { Locator } from '@playwright/test'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, startOwnVault } from './pages'
import { scannedPdf } from './scan'

async function aReport(pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page += 1) {
    const text = page === 3 ? 'The leak enters through the weekly aggregate' : `Nothing here, page ${page}`
    pdf.addPage([420, 595]).drawText(text, { x: 40, y: 400, size: 14, font })
  }
  return Buffer.from(await pdf.save())
}

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('attached files are looked at over the whole window: pages, size, turn, words, one after the other', async ({
  app,
}) => {
  const { page } = app
  await startOwnVault(page)
  await writeRecord(page, 'Learning', 'Label leak')
  const files = [
    { name: 'leak-report.pdf', mimeType: 'application/pdf', buffer: await aReport(5) },
    { name: 'error-by-weekday.png', mimeType: 'image/png', buffer: PNG },
    { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Notes\n\nA leak, then another leak.\n') },
    { name: 'tool.exe', mimeType: 'application/octet-stream', buffer: Buffer.from([77, 90]) },
  ]
  // In this order: of several at once the smallest would be there first.
  for (const file of files) {
    await page.getByLabel('Files to attach').setInputFiles([file])
    await expect(page.getByRole('list', { name: 'Attachments' })).toContainText(file.name)
  }
  await expectSaved(page)
  await done(page)
  const attached = page.getByRole('region', { name: 'Attached' })
  // The first page of the PDF and the picture show in small.
  await expect(attached.locator('canvas')).toHaveCount(2)
  await attached.getByRole('button', { name: 'leak-report.pdf', exact: true }).click()
  const viewer = page.getByRole('dialog', { name: 'leak-report.pdf' })
  await expect(viewer.getByRole('figure', { name: 'Page 1 of 5' }).locator('canvas')).toBeVisible()
  await expectAccessible(page)

  await viewer.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Page 5' }).click()
  await expect(viewer.getByRole('button', { name: 'Page 5' })).toHaveAttribute('aria-current', 'page')
  const sheet = viewer.getByRole('figure', { name: 'Page 5 of 5' })
  await page.keyboard.press('+')
  await expect(viewer.getByRole('button', { name: /125/ })).toBeVisible()
  const upright = (await sheet.boundingBox())!
  await page.keyboard.press('r')
  await expect.poll(async () => (await sheet.boundingBox())!.width).toBeCloseTo(upright.height, 0)
  await page.keyboard.press('0')

  await page.keyboard.press('Control+f')
  await page.keyboard.type('LEAK')
  await expect(viewer.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible()
  await expect(viewer.getByRole('button', { name: 'Page 3' })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await expect(viewer).toBeVisible()

  await viewer.getByRole('button', { name: 'Next file' }).click()
  await expect(page.getByRole('img', { name: 'error-by-weekday.png' })).toBeVisible()
  await page.keyboard.press('j')
  const text = page.getByRole('dialog', { name: 'notes.md' })
  await expect(text.getByRole('heading', { name: 'Notes' })).toBeVisible()
  await expect(text).toContainText('A leak, then another leak.')
  await text.getByLabel('Find in this file').fill('leak')
  await expect(text.getByRole('status').filter({ hasText: '1 of 2' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(text.getByRole('status').filter({ hasText: '2 of 2' })).toBeVisible()
  await expectAccessible(page)
  await text.getByRole('button', { name: 'Next file' }).click()
  const program = page.getByRole('dialog', { name: 'tool.exe' })
  await expect(program).toContainText('never opens or starts them')
  const saved = await app.saved(() => program.getByRole('button', { name: 'Save it elsewhere' }).last().click())
  expect(saved.bytes).toEqual(Buffer.from([77, 90]))
  await page.keyboard.press('Escape')
  await expect(program).toBeHidden()
  await expect(page.getByRole('article')).toBeVisible()
})

test('scanned pages show, whether coded as a fax or as JBIG2', async ({ app: { page } }) => {
  await startOwnVault(page)
  await writeRecord(page, 'Learning', 'Signed review')
  const file = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: scannedPdf() }
  await page.getByLabel('Files to attach').setInputFiles([file])
  await expectSaved(page)
  await done(page)
  await page.getByRole('region', { name: 'Attached' }).getByRole('button', { name: 'scan.pdf', exact: true }).click()
  const viewer = page.getByRole('dialog', { name: 'scan.pdf' })
  for (const number of [1, 2]) {
    await viewer
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: `Page ${number}` })
      .click()
    const sheet = viewer.getByRole('figure', { name: `Page ${number} of 2` }).locator('canvas')
    await expect.poll(() => darkShare(sheet)).toBeGreaterThan(0.02)
    expect(await darkShare(sheet)).toBeLessThan(0.5)
  }
})

/** How much of a picture is dark, from 0 to 1. */
const darkShare = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return 0
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [255] }
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100 && (data[at + 3] ?? 255) > 200) dark += 1
    return dark / (data.length / 4)
  })
