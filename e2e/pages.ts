import { expect, type Page } from '@playwright/test'

type Place = 'Today' | 'Evidence' | 'Criteria' | 'Plan' | 'Case' | 'Settings'

/** From the first screen, makes a vault of one's own in the folder that is suggested. */
export async function startOwnVault(page: Page, name = 'My case'): Promise<void> {
  await page.getByRole('button', { name: 'Start my own' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Create the vault' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
}

/** From the first screen, makes and opens the sample vault. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at the sample case' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 30_000 })
}

/** Goes to a place by the rail, and waits until its screen is there. */
export async function goTo(page: Page, place: Place): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible()
}

/** Waits until the rail says that everything written so far is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Saved at|Everything is saved)/ })).toBeVisible()
}
