import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

const caution = (page: Page) => page.getByRole('note', { name: 'Documents from work' })
const files = (page: Page) => page.getByRole('list', { name: 'Attachments' }).getByRole('listitem')
const attach = (page: Page, name: string) =>
  page.getByLabel('Files to attach').setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(name) }])

test('whose documents these may be is said at the first file, once, and stays to be read', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Design doc', 'Weekly price proposals')
  await expect(caution(app.page)).toHaveCount(0)
  await attach(app.page, 'review.txt')
  await expect(files(app.page)).toHaveCount(1)
  await expect(caution(app.page)).toContainText('may belong to your employer')
  await expectAccessible(app.page)
  await app.page.setViewportSize({ width: 420, height: 860 })
  await expectAccessible(app.page)
  await app.page.setViewportSize({ width: 1280, height: 860 })

  // It stands in nobody's way: the next field takes its text, and what is attached is kept.
  const title = app.page.locator('form').locator('input, textarea').first()
  await title.fill('Weekly price proposals, second')
  await caution(app.page).getByRole('button', { name: 'Understood' }).click()
  await expect(caution(app.page)).toHaveCount(0)
  await expect(title).toBeFocused()
  await expectSaved(app.page)

  await app.restart()
  await writeRecord(app.page, 'Learning', 'A leak found')
  await attach(app.page, 'leak.txt')
  await expect(files(app.page)).toHaveCount(1)
  await expect(caution(app.page)).toHaveCount(0)
  await goTo(app.page, 'Settings')
  await expect(app.page.getByRole('region', { name: 'About Casebook' })).toContainText('may belong to your employer')
})

test('a picture that is pasted into the capture field brings it too', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await page.getByRole('textbox', { name: 'What happened?' }).evaluate((area) => {
    const data = new DataTransfer()
    data.items.add(new File(['a picture'], 'board.png', { type: 'image/png' }))
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('list', { name: 'Pasted and dropped' })).toContainText('board.png')
  await expect(caution(page)).toBeVisible()
  await expectAccessible(page)
  await caution(page).getByRole('button', { name: 'Understood' }).click()
  await expect(caution(page)).toHaveCount(0)
})
