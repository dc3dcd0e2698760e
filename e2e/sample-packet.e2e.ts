import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { chooseOutput, choosePacketAction, drawnPage } from './case-pages'
import { expect, test } from './fixtures'
import { openSample } from './pages'
import { readPacket } from './read-packet'

const sample = join(import.meta.dirname, '..', 'resources', 'sample')

test('the sample shows its packet page by page, and the saved PDF holds these pages and no private word', async ({
  app,
}) => {
  await openSample(app.page)
  const first = await drawnPage(app.page, 1)
  await expect(first).toContainText('Machine Learning Engineer')
  await chooseOutput(app.page, 'Full')
  await app.page.getByRole('button', { name: /things? to know/ }).click()
  await expectAccessible(app.page)

  const { name, bytes } = await app.saved(() => app.page.getByRole('button', { name: 'Save PDF' }).click())
  expect(name).toMatch(/\.pdf$/)
  const pages = await readPacket(bytes)
  await expect(app.page.getByRole('status', { name: 'Page' })).toHaveText(`Page 1 of ${pages.length}`)
  expect(pages.length).toBeGreaterThan(5)
  const text = pages.join('\n').toLowerCase()
  const { canaries } = JSON.parse(await readFile(join(sample, 'canaries.json'), 'utf8')) as {
    canaries: { word: string }[]
  }
  expect(canaries.map(({ word }) => word.toLowerCase()).filter((word) => text.includes(word))).toEqual([])
})

test('a link in a page leads to the page that it names, and the keys below turn the pages', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  await chooseOutput(app.page, 'Full')
  const first = await drawnPage(app.page, 1)
  const link = first.getByRole('button', { name: /^Go to page [2-9]/ }).first()
  const target = /\d+/.exec((await link.getAttribute('aria-label')) ?? '')?.[0]
  await link.click()
  const counter = app.page.getByRole('status', { name: 'Page' })
  await expect(counter).toHaveText(new RegExp(`^Page ${target} of`))
  await app.page.getByRole('button', { name: 'Next page' }).click()
  await expect(counter).toHaveText(new RegExp(`^Page ${Number(target) + 1} of`))
  await app.page.getByText('100 %').click()
  await expect(counter).toHaveText(new RegExp(`^Page ${Number(target) + 1} of`))
})

test('what external readers may not see is left out', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  await chooseOutput(app.page, 'Full')
  const internal = await app.saved(() => app.page.keyboard.press('Control+s'))
  await app.page.getByText('External', { exact: true }).click()
  const external = await app.saved(() => app.page.getByRole('button', { name: 'Save PDF' }).click())
  expect((await readPacket(external.bytes)).length).toBeLessThan((await readPacket(internal.bytes)).length)
})

test('printing puts every page on paper and nothing else', async ({ app }) => {
  test.setTimeout(150_000)
  await openSample(app.page)
  await drawnPage(app.page, 1)
  const counter = await app.page.getByRole('status', { name: 'Page' }).textContent()
  // The dialog of the system is beyond a story; what it would print is not.
  await app.page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = String(document.body.lastElementChild?.querySelectorAll('img').length)
    }
  })
  await choosePacketAction(app.page, 'Print')
  await expect(app.page.locator('body')).toHaveAttribute(
    'data-printed',
    /Page \d+ of (\d+)/.exec(counter ?? '')?.[1] ?? '',
    {
      timeout: 120_000,
    },
  )
})
