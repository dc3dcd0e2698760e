import { expectAccessible } from './accessibility'
import { choosePacketAction, drawnPage, goToPart } from './case-pages'
import { expect, test } from './fixtures'
import { expectSaved, openSample } from './pages'
import { readPacket } from './read-packet'

test('two kept packets are compared in words and as pages, and one is saved again, to the letter', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  const first = await app.saved(() => app.page.keyboard.press('Control+s'))
  await app.page.getByLabel('Why now').fill('Because two quarters of measured work are behind me.')
  await goToPart(app.page, 'Gaps and plan')
  await app.page.getByRole('button', { name: 'Remove gap 1' }).click()
  await expectSaved(app.page)
  const second = await app.saved(() => app.page.keyboard.press('Control+s'))
  expect((await readPacket(second.bytes)).join('')).toContain('two quarters of measured work')

  await choosePacketAction(app.page, /^Packet history/)
  const changes = app.page.getByRole('region', { name: 'What changed' })
  await expect(changes).toContainText(/the ask and the known gaps changed/)
  await expect(
    app.page.getByRole('region', { name: 'Earlier packet', exact: true }).locator('canvas').first(),
  ).toBeVisible()
  const later = app.page.getByRole('region', { name: 'Later packet', exact: true })
  await expect(later).toContainText('two quarters of measured work')
  await expectAccessible(app.page)

  const kept = app.page.getByRole('navigation', { name: 'Kept packets' }).getByRole('button')
  await expect(kept).toHaveCount(2)
  await kept.last().click()
  await expect(changes).toBeHidden()
  await expect(app.page.getByRole('region', { name: 'Packet', exact: true })).not.toContainText('two quarters')
  const again = await app.saved(() => app.page.getByRole('button', { name: 'Save again' }).click())
  expect(again.bytes.equals(first.bytes)).toBe(true)

  await app.page.getByRole('button', { name: 'Remove this packet' }).click()
  await app.page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(kept).toHaveCount(1)
  await app.page.getByRole('button', { name: 'Back to the case' }).click()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('MLE, spring 2027')
})
