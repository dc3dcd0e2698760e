import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

async function pdfOf(...pages: string[]): Promise<Buffer> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of pages) document.addPage([400, 400]).drawText(text, { x: 20, y: 300, size: 12, font })
  return Buffer.from(await document.save())
}

test('a record is found by a word in what is attached to it, and the hit says where', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await writeRecord(page, 'Learning', 'What the review found')
  await page.getByLabel('Files to attach').setInputFiles([
    { name: 'leak-report.pdf', mimeType: 'application/pdf', buffer: await pdfOf('Summary', 'The elasticity of socks') },
    {
      name: 'notes.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Thin categories\n\nPooled with their parents.'),
    },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: await pdfOf('') },
  ])
  await expect(page.getByRole('list', { name: 'Attachments' }).getByRole('listitem')).toHaveCount(3)
  await expectSaved(page)
  await done(page)
  await goTo(page, 'Evidence')

  const search = page.getByRole('searchbox', { name: 'Search evidence' })
  await search.fill('elasticity of socks')
  const results = page.getByRole('list', { name: 'Search results' })
  await expect(results.getByRole('listitem')).toContainText('Page 2 of leak-report.pdf: The elasticity of socks')
  await expect(page.getByRole('main')).toContainText('1 attachment holds no text to search')
  await expectAccessible(page)
  await search.fill('pooled with')
  await expect(results.getByRole('listitem')).toContainText('notes.md: ')
  await search.fill('not written anywhere')
  await expect(page.getByRole('heading', { name: 'Nothing says' })).toBeVisible()
  await expectAccessible(page)

  await app.restart()
  await goTo(app.page, 'Evidence')
  await app.page.getByRole('searchbox', { name: 'Search evidence' }).fill('socks')
  await expect(rowOf(app.page, 'What the review found')).toContainText('Page 2 of leak-report.pdf')
})
