import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

const field = (page: Page) => page.getByRole('textbox', { name: 'What happened?' })
const inbox = (page: Page) => page.getByRole('list', { name: 'Inbox' })
const tinted = (page: Page) => page.locator('section[aria-label="Capture"] [aria-hidden] span')

/** All that the journals of the vaults below a folder hold. */
async function journals(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const texts = names.filter((name) => /journal-\d+\.ndjson$/.test(name))
  return (await Promise.all(texts.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}

test('the shortest useful capture is N, the words, Enter: and it is on the disk', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await goTo(page, 'Criteria')
  const words = 'Cut training 9 h to 3 h'
  let keystrokes = 0
  const press = async (key: string) => {
    keystrokes += 1
    await page.keyboard.press(key)
  }
  await press('n')
  await expect(field(page)).toBeFocused()
  for (const letter of words) await press(letter)
  await press('Enter')
  await expect(page.getByText(`Kept in the inbox: “${words}”`)).toBeVisible()
  expect(keystrokes, 'beside the words themselves, two').toBe(words.length + 2)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectSaved(page)
  await goTo(page, 'Today')
  await expect(inbox(page)).toContainText('reads like an impact')
  await expectAccessible(page)
  await app.close()
  expect(await journals(app.configDir)).toContain(words)
})

test('a word that is understood is tinted, and Backspace makes it text that stays text', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await field(page).click()
  await page.keyboard.type('See #123 at a@b.example and #tag')
  await expect(tinted(page)).toHaveText(['#tag'])
  await page.keyboard.press('Backspace')
  await expect(tinted(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('See #123 at a@b.example and #tag')
  await page.keyboard.type(' now')
  await expect(tinted(page)).toHaveCount(0)
  await page.keyboard.type(' /lear')
  await expect(page.getByRole('option', { name: 'Learning' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(field(page)).toHaveValue('See #123 at a@b.example and #tag now /learning ')
  await page.keyboard.type('^yesterday !C3')
  await expect(tinted(page)).toHaveText(['/learning', '^yesterday', '!C3'])
  await expect(page.getByRole('region', { name: 'Capture' }).getByRole('status')).toContainText('C3')
  await expectAccessible(page)

  // The draft is there again when the window was closed.
  await page.reload()
  await expect(field(page)).toHaveValue(/#tag now \/learning \^yesterday !C3/)
  await field(page).press('Control+Enter')
  await expect(page).toHaveURL(/\/evidence\/[^/]+\/edit$/)
  await expect(page.getByLabel('Title')).toHaveValue('See #123 at a@b.example and #tag now')
  await expect(page.getByText('E-01').first()).toBeVisible()
})

test('a project that is not there is made only when it is asked for', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await field(page).click()
  await page.keyboard.type('Began work +price-floors')
  await expect(tinted(page)).toHaveCount(0)
  await expect(page.getByRole('option', { name: /Make the project “Price floors”/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(tinted(page)).toHaveText(['+price-floors'])
  await page.keyboard.press('Enter')
  await expect(inbox(page).getByRole('listitem')).toHaveCount(1)
  await expect(inbox(page)).toContainText('Began work')
})

test('a pasted link and a pasted picture hang on the record', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await field(page).click()
  await paste(page, { text: 'https://www.example.com/paper' })
  await paste(page, { file: 'board.png' })
  const parts = page.getByRole('list', { name: 'Pasted and dropped' })
  await expect(parts).toContainText('example.com/paper')
  await expect(parts.getByRole('button', { name: 'Remove board.png' })).toBeVisible()
  await expect(field(page)).toHaveValue('')
  await expectAccessible(page)
  await field(page).press('Enter')
  await expect(inbox(page)).toContainText('board.png')
  await expect(inbox(page)).toContainText('1 file')
})

test('a file on its way shows how far it is; Enter waits for it, and it can be cancelled', async ({ app }) => {
  test.skip(app.host === 'electron', 'only a browser lets a story hold back the way to the core')
  const { page } = app
  await startOwnVault(page)
  const held: (() => void)[] = []
  await page.route('**/rpc/blobs.finish', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue().catch(() => undefined)
  })
  await drop(page, 'video.mp4')
  const parts = page.getByRole('list', { name: 'Pasted and dropped' })
  await expect(parts.getByRole('progressbar', { name: 'Copying video.mp4' })).toBeVisible()
  await expectAccessible(page)
  await parts.getByRole('button', { name: 'Cancel' }).click()
  await expect(parts).toHaveCount(0)
  await drop(page, 'board.png')
  await field(page).fill('Whiteboard of the design')
  await field(page).press('Enter')
  await expect.poll(() => held.length).toBe(2)
  await expect(field(page), 'it waits for the file').toHaveValue('Whiteboard of the design')
  for (const release of held) release()
  await expect(field(page)).toHaveValue('')
  await expect(inbox(page)).toContainText('1 file')
})

test('the small window keeps a line by itself, and a long paste becomes a file', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await page.goto(`${page.url().split('#')[0]}#/capture`)
  await expect(field(page)).toBeFocused()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await paste(page, { text: 'All the logs of one night. '.repeat(2_000) })
  await expect(page.getByRole('button', { name: 'Remove Pasted text.txt' })).toBeVisible()
  await page.keyboard.type('Logs of the outage #incident')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('')
  await page.goto(`${page.url().split('#')[0]}#/`)
  await expect(inbox(page)).toContainText('Logs of the outage')
  await expect(inbox(page)).toContainText('1 file')
})

test('the inbox is emptied by the keyboard alone', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await field(page).click()
  for (const line of ['“The prior is the right call”, said Ana', 'To be kept', 'To be thrown away']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveValue('')
  }
  const row = (text: string) => inbox(page).getByRole('button', { name: new RegExp(`^${text}`) })
  await row('To be thrown away').focus()
  await page.keyboard.press('Delete')
  await expect(inbox(page).getByRole('listitem')).toHaveCount(2)
  await expect(row('To be kept')).toBeFocused()
  await page.keyboard.press('e')
  await expect(inbox(page).getByRole('listitem')).toHaveCount(1)
  await expect(row('“The prior')).toBeFocused()
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/\/evidence\/[^/]+\/edit$/)
  await expect(page.getByLabel('Quote', { exact: true })).toHaveText('The prior is the right call')
  await expect(page.getByText('F-01').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await goTo(page, 'Today')
  await expect(row('“The prior')).toBeVisible()
})

async function paste(page: Page, { text, file }: { text?: string; file?: string }) {
  await field(page).evaluate(
    (area, given) => {
      const data = new DataTransfer()
      if (given.text) data.setData('text/plain', given.text)
      if (given.file) data.items.add(new File(['a picture'], given.file, { type: 'image/png' }))
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    { text, file },
  )
}

/** Drops a file onto the field. */
async function drop(page: Page, file: string) {
  await field(page).evaluate((area, name) => {
    const data = new DataTransfer()
    data.items.add(new File(['a file'], name))
    area.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, file)
}
