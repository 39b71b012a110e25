import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const steps = (page: Page, answers: readonly string[]) =>
  answers.reduce(
    (before, name) => before.then(() => page.getByRole('radio', { name, exact: true }).check()),
    Promise.resolve(),
  )

test('trust with one person is looked at twice, its next step leads to a meeting, and a restart keeps all of it', async ({
  attune,
}) => {
  const first = await attune.start({ at: '2026-01-12T09:00:00.000Z' })
  const id = await first.page.evaluate(async () => {
    const reply = await window.attune.people.create({ name: 'Mara Voss' })
    if (!reply.ok) throw new Error(reply.error.message)
    window.location.hash = `/people/${reply.value.id}`
    return reply.value.id
  })
  await first.page.getByRole('button', { name: 'Trust check-in' }).click()
  await steps(first.page, ['Distant', 'They build on it'])
  await first.page
    .getByRole('textbox', { name: /^What did you see\?, Relationship/ })
    .fill('She is stubborn.')
  const unfair = first.page.getByRole('list', { name: 'What they may find unfair' })
  await expect(unfair).toContainText('“stubborn” is a label for what somebody is.')
  await first.page
    .getByRole('textbox', { name: /^What did you see\?, Relationship/ })
    .fill('Short answers all week; on 8 January she left early.')
  await expect(unfair).toHaveCount(0)
  await expect(first.page.getByRole('region', { name: 'Where to begin' })).toContainText(
    'Of the elements, Relationship stands lowest: “Distant”.',
  )
  await expect(first.page.getByRole('status', { name: 'Saved' })).toBeVisible()
  await first.page.getByRole('button', { name: 'Prepare a meeting for it' }).click()
  await expect(first.page).toHaveURL(/#\/meetings\/[^/]+\/prepare$/)
  await expect(first.page.getByText('Mara Voss').first()).toBeVisible()
  await attune.quit()

  const { page, pageErrors } = await attune.start({ at: '2026-03-16T09:00:00.000Z' })
  await page.evaluate((personId) => (window.location.hash = `/people/${personId}`), id)
  await expect(page.getByText('Listen so that they feel heard.')).toBeVisible()
  await page.getByRole('button', { name: 'Check in again' }).click()
  await steps(page, ['Close'])
  await expect(page.getByText(/Relationship rose from “Distant” to “Close”/)).toBeVisible()
  await page.getByRole('button', { name: 'Delete this check-in' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Edit today’s check-in' })).toBeVisible()
  expect(pageErrors).toEqual([])
})
