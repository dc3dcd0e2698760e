import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, startOwnVault } from './pages'

test('a long text is written in Markdown with the keyboard alone', async ({ app: { page } }) => {
  await startOwnVault(page)
  await writeRecord(page, 'Design doc', 'Price service, second version')
  await expectSaved(page)
  await done(page)
  await writeRecord(page, 'Learning', 'Label leak in price features')
  const challenge = await editorOf(page, 'Challenge')
  await challenge.press('Control+b')
  await page.keyboard.type('Too good')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' to be true:\n\n- one\ntwo\n\nSee [[seco')
  await expect(page.getByRole('listbox').getByRole('option', { name: /E-01\s*Price service/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const text = '**Too good** to be true:\n\n- one\n- two\n\nSee [[E-01]]'
  await expect.poll(() => linesOf(challenge)).toBe(text)

  // Undo belongs to the text; Tab goes on to the next field.
  await page.keyboard.type(' never')
  await page.keyboard.press('Control+z')
  await expect.poll(() => linesOf(challenge)).toBe(text)
  await page.keyboard.press('Control+Shift+p')
  const printed = page.getByRole('region', { name: 'As printed' })
  await expect(printed.locator('canvas')).toBeVisible()
  await expect(printed).toContainText('Too good')
  await expectAccessible(page)
  await page.keyboard.press('Control+Shift+p')
  await expect(printed).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Solution' })).toBeFocused()
  await expectSaved(page)
  await expectAccessible(page)
  await page.reload()
  await expect.poll(async () => linesOf(await editorOf(page, 'Challenge'))).toBe(text)

  // Read, it is formatted as it prints, its formulas drawn.
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(' at $n \\log n$, not $\\frac{n$.')
  await expectSaved(page)
  await done(page)
  const read = page.getByRole('article')
  await expect(read.getByRole('listitem').filter({ hasText: /^two$/ })).toBeVisible()
  await expect(read.getByRole('link', { name: 'E-01 Price service, second version' })).toBeVisible()
  await expect(read.getByRole('img', { name: String.raw`n \log n` })).toBeVisible()
  await expect(read).toContainText('not drawn: missing close brace')
  await expectAccessible(page)
})

test('what is pasted from another program keeps its meaning, a picture becomes an attachment', async ({
  app: { page },
}) => {
  await startOwnVault(page)
  await writeRecord(page, 'Learning', 'Label leak in price features')
  const challenge = await editorOf(page, 'Challenge')
  await paste(challenge, {
    'text/html':
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Found</span> it:</p><ul><li><p>one</p></li></ul></b>',
    'text/plain': 'Found it:\none',
  })
  await expect.poll(() => linesOf(challenge)).toBe('**Found** it:\n\n- one')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await paste(challenge, {}, 'Error by week.png')
  await expect.poll(() => linesOf(challenge)).toMatch(/^!\[Error by week\]\(attachment:[0-9a-f]{12}\)/)
  await expectSaved(page)
  await done(page)
  await expect(page.getByRole('article')).toContainText('Error by week.png')
})

/** The editor of a field, when it has taken the place of the text area. */
async function editorOf(page: Page, label: string): Promise<Locator> {
  const box = page.getByRole('textbox', { name: label, exact: true })
  await expect(box).toHaveAttribute('contenteditable', 'true')
  await box.focus()
  return box
}

const linesOf = (editor: Locator): Promise<string> =>
  editor.evaluate((element) => [...element.children].map(({ textContent }) => textContent).join('\n'))

/** Pastes data of these types, or a small picture of this name. */
const paste = (editor: Locator, data: Record<string, string>, picture = '') =>
  editor.evaluate(
    (element, [given, name]) => {
      const clipboard = new DataTransfer()
      for (const [type, value] of Object.entries(given)) clipboard.setData(type, value)
      if (name !== '') clipboard.items.add(new File([new Uint8Array([137, 80, 78, 71])], name, { type: 'image/png' }))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }))
    },
    [data, picture] as const,
  )
