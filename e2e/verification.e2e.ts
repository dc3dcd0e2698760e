import { expectAccessible } from './accessibility'
import { done, rowOf } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, openSample } from './pages'
import type { Page } from '@playwright/test'

const METRIC = 'Sellers who accept a price proposal'

async function openForm(page: Page, title: string) {
  await goTo(page, 'Evidence')
  await rowOf(page, title).click()
  await page.getByRole('article').getByRole('button', { name: 'Edit' }).click()
}

const trail = (page: Page) => page.getByRole('list', { name: 'Verification trail' })

test('a confirmation is asked for with a text to copy, recorded with its proof, and lifts the grade', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await openForm(page, METRIC)
  const grade = page.getByRole('complementary', { name: 'What the rules say' }).getByRole('region', { name: 'Grade' })
  await expect(grade.getByRole('heading')).toContainText('Grade B')

  await page.getByRole('group', { name: 'Verification' }).getByRole('button', { name: 'Ask for confirmation' }).click()
  const request = page.getByRole('dialog', { name: 'Ask for confirmation' })
  const text = request.getByRole('textbox', { name: 'Request' })
  await expect(text).toHaveValue(/Can you confirm/)
  await expect(text).toHaveValue(/Sellers who accept/)
  await expect(text).not.toHaveValue(/taradiddle|CANARY/i)
  await expectAccessible(page)
  await request.getByRole('button', { name: 'I have sent it' }).click()
  await expect(request).toBeHidden()
  await expect(trail(page).getByRole('listitem').last()).toContainText('Requested')

  await page.getByRole('button', { name: 'Record a confirmation' }).click()
  const answer = page.getByRole('dialog', { name: 'Record a confirmation' })
  await answer.getByLabel('How').fill('Answered by mail')
  await answer
    .getByLabel('Proof to attach')
    .setInputFiles({ name: 'answer.txt', mimeType: 'text/plain', buffer: Buffer.from('Confirmed.') })
  await expect(answer.getByRole('combobox', { name: 'Proof' })).toContainText('answer.txt')
  await expectAccessible(page)
  await answer.getByRole('button', { name: 'Record the confirmation' }).click()
  await expect(trail(page).getByRole('listitem').last()).toContainText('Verified')
  await expect(trail(page).getByRole('listitem').last()).toContainText('answer.txt')
  await expect(grade.getByRole('heading')).toContainText('Grade A')
  await expectSaved(page)
  const steps = await trail(page).getByRole('listitem').count()
  expect(steps).toBeGreaterThan(2)

  await done(page)
  await expect(trail(page).getByRole('listitem')).toHaveCount(steps)
  await expect(rowOf(page, METRIC).getByRole('img', { name: 'Grade A' })).toBeVisible()
})

test('a dispute is recorded too, and no grade above C stands against it', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openForm(page, METRIC)
  await page.getByRole('button', { name: 'Record a confirmation' }).click()
  const answer = page.getByRole('dialog', { name: 'Record a confirmation' })
  await answer.getByText('Disputed', { exact: true }).click()
  await answer.getByRole('button', { name: 'Record the dispute' }).click()
  await expect(trail(page).getByRole('listitem').last()).toContainText('Disputed')
  const pane = page.getByRole('complementary', { name: 'What the rules say' })
  await expect(pane.getByRole('region', { name: 'Grade' }).getByRole('heading')).toContainText('Grade C')
})

test('nothing of a record that is never shown goes into a request', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openForm(page, METRIC)
  await page.getByRole('radiogroup', { name: 'Disclosure' }).getByText('Never', { exact: true }).click()
  await page.getByRole('button', { name: 'Ask for confirmation' }).click()
  const request = page.getByRole('dialog', { name: 'Ask for confirmation' })
  await expect(request.getByRole('list', { name: 'Left out' })).toContainText('never shown')
  await expect(request.getByRole('textbox', { name: 'Request' })).toBeHidden()
  await expect(request.getByRole('button', { name: 'I have sent it' })).toBeDisabled()
})
