import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { goTo, openSample } from './pages'

test('the weekly review goes through the inbox, the week, the gaps and what is due, by the keyboard alone', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Today')
  await expect(page.getByText(/until the packet is due|The packet (is|was) due/).first()).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('w')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weekly review')
  const inbox = page.getByRole('list', { name: 'Inbox' })
  await expect(inbox.getByRole('listitem')).toHaveCount(3)
  await expectAccessible(page)
  await page.keyboard.press('e')
  await page.keyboard.press('e')
  await expect(inbox.getByRole('listitem')).toHaveCount(2)

  await page.keyboard.press('ArrowRight')
  const week = page.getByRole('region', { name: 'Kept this week' })
  await expect(week).toBeVisible()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'What happened?' }).fill('Plotted calibration for fashion /learning')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(inbox.getByRole('listitem')).toHaveCount(3)
  await inbox.getByRole('button', { name: /^Plotted calibration/ }).focus()
  await page.keyboard.press('e')
  await expect(inbox.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('ArrowRight')
  await expect(week.getByRole('listitem').first()).toContainText('Counts for no criterion yet')
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'Gaps that matter' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'Due' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'What happened?' })).toBeVisible()
})
