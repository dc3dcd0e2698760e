import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** One screen of the sample: how one comes to it, and what tells that it is there. */
export interface Screen {
  name: string
  /** The address behind the hash. */
  at: string
  /** What else has to be done once one is there. */
  prepare?: (page: Page) => Promise<void>
  /** What has to be done before one can go on. */
  leave?: (page: Page) => Promise<void>
}

const layout = (name: string) => (page: Page) =>
  page.getByRole('radiogroup', { name: 'Layout' }).getByRole('radio', { name }).check({ force: true })

/** What a reader of the sample can come to, in two halves so that two workers share them. */
export const SCREENS: readonly (readonly Screen[])[] = [
  [
    { name: 'Today', at: '/' },
    { name: 'Evidence as a list', at: '/evidence', prepare: layout('List') },
    { name: 'a record beside the list', at: '/evidence/sample-elasticity-v2' },
    { name: 'Evidence as a table', at: '/evidence', prepare: layout('Table') },
    { name: 'Evidence as a board', at: '/evidence', prepare: layout('Board') },
    { name: 'Timeline', at: '/evidence/timeline' },
    { name: 'the form of an impact', at: '/evidence/sample-training-time/edit' },
    { name: 'the form of a project', at: '/evidence/sample-elasticity-v2/edit' },
    { name: 'the form of a design doc', at: '/evidence/sample-doc-elasticity/edit' },
    { name: 'the form of feedback', at: '/evidence/sample-fb-prior/edit' },
    { name: 'the form of a learning', at: '/evidence/sample-label-leak/edit' },
    { name: 'the history of a record', at: '/evidence/sample-elasticity-v2/history' },
    { name: 'the viewer', at: '/evidence/sample-doc-elasticity', prepare: openViewer, leave: closeViewer },
    { name: 'the trash', at: '/evidence/trash' },
    { name: 'a saved view', at: '/evidence', prepare: saveView },
    { name: 'the capture window', at: '/capture' },
  ],
  [
    { name: 'Criteria', at: '/criteria' },
    { name: 'one criterion', at: '/criteria/C5' },
    { name: 'a quarter of a criterion', at: '/criteria/C5/2026-Q3' },
    { name: 'Levels', at: '/criteria/levels' },
    { name: 'Rubric', at: '/criteria/rubric' },
    { name: 'Import of a rubric', at: '/criteria/import' },
    { name: 'the editor of a rubric', at: '/criteria/rubric', prepare: editRubric },
    { name: 'rubrics compared', at: '/criteria/compare' },
    { name: 'Plan', at: '/plan' },
    ...['ask', 'lines', 'flagships', 'claims', 'voices', 'story', 'gaps', 'statements'].map((part) => ({
      name: `Case, ${part}`,
      at: `/case/sample-case/${part}`,
    })),
    { name: 'History', at: '/history' },
    { name: 'Year', at: '/year/2026' },
    { name: 'Update', at: '/update' },
    { name: 'Settings', at: '/settings' },
  ],
]

/** Goes to a screen and waits until it is there. */
export async function openScreen(page: Page, { at, prepare }: Screen): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), at)
  await expect(page.locator('h1:visible').first()).toBeVisible()
  await prepare?.(page)
}

async function openViewer(page: Page) {
  await page.getByRole('article').getByRole('button', { name: 'design-elasticity-v2.pdf', exact: true }).click()
  await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible()
}

async function closeViewer(page: Page) {
  await page.keyboard.press('Escape')
}

async function saveView(page: Page) {
  await layout('List')(page)
  await page.getByRole('searchbox', { name: 'Search evidence' }).fill('leak')
  await page.getByRole('button', { name: 'Save view' }).click()
  await page.getByRole('menuitem', { name: 'Save as a new view…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Leaks')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Leaks', exact: true })).toBeVisible()
}

async function editRubric(page: Page) {
  await page.getByRole('button', { name: 'Make it mine' }).click()
  await expect(page.getByRole('navigation', { name: 'Parts of the rubric' })).toBeVisible()
}
