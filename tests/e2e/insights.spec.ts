import { writeInsightfulLibrary } from '../support/insightful-library'
import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'

test('what works for me is read as a sentence, a chart and a table, and each number opens its notes', async ({
  attune,
}) => {
  await writeInsightfulLibrary(attune.libraryFolder, 24, Date.now())
  const { page, pageErrors } = await attune.start()
  await page.keyboard.press('ControlOrMeta+7')
  await page.getByRole('heading', { level: 1, name: 'Insights' }).waitFor()
  const byMedium = page.getByRole('region', { name: 'How do people react, by medium?' })
  await expect(byMedium).toContainText('They opened up more often with “In person”')
  await expect(byMedium.getByRole('img')).toBeVisible()
  await expect(byMedium.locator('svg.recharts-surface')).toBeVisible()

  await byMedium.getByText('Show as table').focus()
  await page.keyboard.press('Enter')
  const table = byMedium.getByRole('table')
  await expect(table.getByRole('row', { name: /^In person 100 %/ })).toBeVisible()
  await table.getByRole('link', { name: 'In person: 9 meetings' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Reactions by medium: In person' }).waitFor()
  const notes = page.getByRole('list', { name: 'The notes behind the number' })
  await expect(notes.getByRole('listitem')).toHaveCount(9)
  await notes.getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Reflect' }).waitFor()

  await goTo(page, 'Insights')
  await page.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Ana Ferreira' })
  await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'All of it' })
  const trust = page.getByRole('region', { name: 'How does trust with Ana Ferreira move?' })
  await trust.getByRole('link', { name: /6 check-ins$/ }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Trust with Ana Ferreira' })).toHaveCount(6)
  await page.getByRole('button', { name: 'Back to Insights' }).click()
  await expect(trust).toBeVisible()
  expect(pageErrors).toEqual([])
})
