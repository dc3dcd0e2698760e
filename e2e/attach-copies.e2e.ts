import type { Locator, Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { expectAccessible } from './accessibility'
import { writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, startOwnVault } from './pages'

const files = (page: Page): Locator => page.getByRole('list', { name: 'Attachments' }).getByRole('listitem')
const fileNamed = (page: Page, name: string) => files(page).filter({ has: page.getByText(name, { exact: true }) })

async function attach(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await startOwnVault(page)
  await writeRecord(page, 'Design doc', 'Weekly price proposals')
  await page.getByLabel('Files to attach').setInputFiles([file])
  await expect(files(page)).toHaveCount(1)
}

async function aPdf(pages: number, password?: string): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) pdf.addPage([595, 842])
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: `${password} of the owner` })
  return Buffer.from(await pdf.save())
}

test('pages are ticked in small pictures, and the range that is typed follows', async ({ app }) => {
  const { page } = app
  await attach(page, { name: 'design.pdf', mimeType: 'application/pdf', buffer: await aPdf(5) })
  const file = fileNamed(page, 'design.pdf')
  const range = file.getByLabel('Pages of design.pdf', { exact: true })
  await file.getByRole('button', { name: 'Show the pages of design.pdf' }).click()
  const pictures = file.getByRole('group', { name: 'All 5 pages go in' })
  await expect(pictures.getByRole('checkbox')).toHaveCount(5)
  await expect(pictures.locator('canvas')).toHaveCount(5)
  await pictures.getByLabel('Page 2').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await file.getByLabel('Page 5').check()
  await expect(range).toHaveValue('2-3, 5')
  await range.fill('1')
  await expect(file.getByLabel('Page 1')).toBeChecked()
  await expect(file.getByLabel('Page 2')).not.toBeChecked()
  await file.getByLabel('Page 1').uncheck()
  await expect(range).toHaveValue('')
  await file.getByLabel('Page 4').check()
  await expectSaved(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 420, height: 860 })
})

test('pages of a document are chosen by keys alone, and what is not in it is said at once', async ({ app }) => {
  const { page } = app
  await attach(page, { name: 'design.pdf', mimeType: 'application/pdf', buffer: await aPdf(5) })
  const file = fileNamed(page, 'design.pdf')
  await expect(file).toContainText('5 pages')
  const pages = file.getByLabel('Pages of design.pdf', { exact: true })
  await file.getByLabel('Pages go into the packet').focus()
  await expect(pages).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(pages).toBeFocused()
  await page.keyboard.type('9')
  await expect(file).toContainText('The file has 5 pages; none of these is in it.')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('2-3')
  await expect(file).not.toContainText('none of these')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(file.getByLabel('As exact copies')).toBeChecked()
  await expect(file).toContainText('makes no claim to PDF/UA or PDF/A')
  await expectSaved(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 420, height: 860 })
})

test('a locked PDF is attached unlocked too, once its password is right, and the copy is what is printed', async ({
  app,
}) => {
  const { page } = app
  await attach(page, { name: 'review.pdf', mimeType: 'application/pdf', buffer: await aPdf(2, 'heron') })
  const locked = fileNamed(page, 'review.pdf')
  await locked.getByRole('button', { name: 'Attach an unlocked copy' }).click()
  const dialog = page.getByRole('dialog', { name: 'Unlock a copy of review.pdf' })
  const password = dialog.getByLabel('Password of the file')
  await expect(password).toBeFocused()
  await page.keyboard.type('egret')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('password')
  await expectAccessible(page)
  await password.fill('heron')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(files(page)).toHaveCount(2)
  await expect(locked.getByRole('checkbox', { name: 'Pages go into the packet' })).not.toBeChecked()
  const copy = files(page).last()
  await expect(copy).toContainText('2 pages')
  await expect(copy.getByRole('checkbox', { name: 'Pages go into the packet' })).toBeChecked()
  await expectSaved(page)
})

test('a picture that no packet prints is attached as a PNG too, and the copy is what is printed', async ({ app }) => {
  const { page } = app
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 })
    canvas.getContext('2d')?.fillRect(10, 10, 20, 20)
    return canvas.toDataURL('image/webp')
  })
  const [type, data = ''] = address.split(',')
  expect(type).toBe('data:image/webp;base64')
  await attach(page, { name: 'dashboard.webp', mimeType: 'image/webp', buffer: Buffer.from(data, 'base64') })
  const picture = fileNamed(page, 'dashboard.webp')
  await expect(picture).toContainText('A packet prints PNG and JPEG only.')
  await expectAccessible(page)
  await picture.getByRole('button', { name: 'Attach a PNG copy' }).press('Enter')
  await expect(files(page)).toHaveCount(2)
  await expect(picture.getByRole('checkbox')).not.toBeChecked()
  const copy = fileNamed(page, 'dashboard (copy).png')
  await expect(copy.getByRole('checkbox', { name: 'Goes into the packet' })).toBeChecked()
  await expectSaved(page)
})
