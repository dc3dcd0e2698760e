import { expect, type Page } from '@playwright/test'
import { expectSaved } from './pages'

/** Begins a record of a kind by its title, as in "Metric impact", and waits until it is on the disk. */
export async function writeRecord(page: Page, kind: string, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'New' }).click()
  await page.getByRole('dialog', { name: 'New record' }).getByRole('button', { name: kind }).first().click()
  await page.locator('form').locator('input, textarea').first().fill(title)
  await expect(page).toHaveURL(/\/evidence\/(?!new-)[^/]+\/edit$/)
  await expectSaved(page)
}

/** Leaves the form for the record itself. */
export async function done(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('article')).toBeVisible()
}

/** The row of a record in the list. */
export const rowOf = (page: Page, title: string) => page.getByRole('main').getByRole('link', { name: title })
