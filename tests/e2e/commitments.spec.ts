import { goTo } from './screens/main-navigation'
import { expect, test } from './fixtures'

test('a promise is read from a line, kept, and still so after a restart; an impossible date is told', async ({
  attune,
}) => {
  const { page } = await attune.start()
  await goTo(page, 'Commitments')
  const line = page.getByRole('textbox', { name: 'New promise' })
  await line.fill('@Ana pricing draft by 31 February')
  await expect(page.getByText('There is no “31 February”.')).toBeVisible()
  await line.fill('@Ana pricing draft by tomorrow')
  await expect(page.getByText('Ana Ferreira', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('link', { name: /pricing draft.*to Ana/ }).click()
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  await expect(page.getByText('Kept.', { exact: true }).first()).toBeVisible()
  await attune.quit()
  const again = await attune.start()
  await goTo(again.page, 'Commitments')
  await expect(again.page.getByRole('link', { name: /pricing draft.*Kept/ })).toBeVisible()
})
