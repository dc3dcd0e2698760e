import { PDFDocument } from 'pdf-lib'
import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

async function aPdf(pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) pdf.addPage([595, 842])
  return Buffer.from(await pdf.save())
}

test('a PDF is attached, looked at, saved elsewhere and still there the next day', async ({ app }) => {
  const bytes = await aPdf(3)
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Design doc', 'Weekly price proposals')
  await app.page
    .getByLabel('Files to attach')
    .setInputFiles([{ name: 'design.pdf', mimeType: 'application/pdf', buffer: bytes }])
  const file = app.page.getByRole('list', { name: 'Attachments' }).getByRole('listitem')
  await expect(file).toContainText('design.pdf')
  await expect(file.getByLabel('Pages go into the packet')).toBeChecked()
  await expectSaved(app.page)

  await app.restart()
  await goTo(app.page, 'Evidence')
  await rowOf(app.page, 'Weekly price proposals').click()
  const article = app.page.getByRole('article')
  const saved = await app.saved(() => article.getByRole('button', { name: 'Save design.pdf' }).click())
  expect(saved.bytes.equals(bytes)).toBe(true)
  await article.getByRole('button', { name: 'design.pdf', exact: true }).click()
  await expect(app.page.getByRole('figure', { name: 'Page 1 of 3' })).toBeVisible()
  await expectAccessible(app.page)
  await app.page.keyboard.press('Escape')
  await article.getByRole('button', { name: 'Edit' }).click()
  await app.page.getByRole('button', { name: 'Remove design.pdf' }).click()
  await done(app.page)
  await expect(article).not.toContainText('design.pdf')
})
