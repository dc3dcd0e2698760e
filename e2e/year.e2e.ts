import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expectAccessible } from './accessibility'
import { writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { openSample, startOwnVault } from './pages'

const { canaries } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../resources/sample/canaries.json'), 'utf8'),
) as { canaries: { word: string }[] }

test('a year becomes a text: what is left out stays out, and no private note is in it', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('g')
  await page.keyboard.press('y')
  await page.goto(`${page.url().split('#')[0]}#/year/2026`)
  await expect(page.getByRole('heading', { name: '2026 in review', level: 1 })).toBeVisible()
  const text = page.getByRole('textbox', { name: 'Year in review' })
  await expect(text).toHaveValue(/## What moved/)
  await expectAccessible(page)

  const moved = page.getByRole('region', { name: 'What moved' })
  await moved.getByRole('checkbox', { name: /Nightly training time/ }).uncheck()
  await expect(text).not.toHaveValue(/Nightly training time/)
  await page.getByText('Plain text').click()
  await expect(text).not.toHaveValue(/\*\*/)

  const { name, bytes } = await app.saved(() => page.getByRole('button', { name: 'Save as a file' }).click())
  expect(name).toBe('year-in-review-2026-12-31.txt')
  const saved = bytes.toString().toLowerCase()
  expect(saved).toContain('conversion on listings')
  expect(canaries.filter(({ word }) => saved.includes(word.toLowerCase()))).toEqual([])

  await app.restart()
  await app.page.goto(`${app.page.url().split('#')[0]}#/year/2026`)
  await expect(app.page.getByRole('checkbox', { name: /Nightly training time/ })).not.toBeChecked()
})

test('the heatmap is gone through by keys, and a week opens what was written in it', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.goto(`${page.url().split('#')[0]}#/year/2026`)
  const weeks = page.getByRole('list', { name: 'Weeks of 2026' })
  await weeks.getByRole('button').first().focus()
  await page.keyboard.press('End')
  await expect(weeks.getByRole('button').last()).toBeFocused()
  await weeks
    .getByRole('button', { name: /records on/ })
    .last()
    .focus()
  await page.keyboard.press('Enter')
  await expect(
    page
      .getByRole('list', { name: /^Week of/ })
      .getByRole('link')
      .first(),
  ).toBeVisible()
})

test('an update tells of the last days, and an empty vault says what will stand there', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { name: /Nothing is written down/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeHidden()
  await expectAccessible(page)
  await writeRecord(page, 'Learning', 'Label leak in price features')
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await page.getByRole('radio', { name: 'Month' }).check({ force: true })
  await app.saved(() => page.getByRole('button', { name: 'Save as a file' }).click())
  await expect(page.getByRole('radio', { name: 'Since the last' })).toBeVisible()
})
