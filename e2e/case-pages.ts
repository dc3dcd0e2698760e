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
