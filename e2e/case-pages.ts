import { expect, type Locator, type Page } from '@playwright/test'

/** The sheet of a page of the packet, once it is drawn. */
export async function drawnPage(page: Page, number: number): Promise<Locator> {
  const sheet = page.getByRole('figure', { name: new RegExp(`^Page ${number} of`) })
  await expect(sheet.locator('canvas')).toBeVisible({ timeout: 30_000 })
  return sheet
}

/** Goes to a part of the case by its outline. */
export async function goToPart(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the case' }).getByRole('link', { name: title }).click()
}

/** Chooses what is made of the case, and waits until its pages are shown. */
export async function chooseOutput(page: Page, output: 'Brief' | 'Core' | 'Full'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Output' }).getByText(output, { exact: true }).click()
  const [least, most] = { Brief: [1, 2], Core: [2, 6], Full: [7, 999] }[output]
  await expect(async () => {
    const [, pages] = /of (\d+)/.exec((await page.getByRole('status', { name: 'Page' }).textContent()) ?? '') ?? []
    expect(Number(pages)).toBeGreaterThanOrEqual(least!)
    expect(Number(pages)).toBeLessThanOrEqual(most!)
  }).toPass({ timeout: 30_000 })
}

/** Opens one of the things that can be done with the packet. */
export async function choosePacketAction(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More for this packet' }).click()
  await page.getByRole('menuitem', { name }).click()
}
