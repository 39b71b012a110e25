import type { Page } from '@playwright/test'

export type Place =
  'Today' | 'Meetings' | 'People' | 'Commitments' | 'Journal' | 'Insights' | 'Plays' | 'Settings'

export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click()
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}
