import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'

const german = { navigation: 'Hauptbereiche' }

/** Attune starts anew by itself; here the test does it, so that it holds the new one. */
async function chooseLanguage(app: ElectronApplication, page: Page, label: string, language: string) {
  await app.evaluate((electron) => {
    electron.app.relaunch = () => undefined
  })
  const process = app.process()
  const ended = new Promise((resolve) => process.once('exit', resolve))
  await page.getByLabel(label).selectOption({ label: language })
  await ended
}

test('a person changes to German and back, with everything saved and the main job in their language', async ({
  attune,
}) => {
  const english = await attune.start()
  await english.page.getByRole('button', { name: 'New meeting' }).first().click()
  await english.page.getByLabel('Title', { exact: true }).fill('Preise mit Ana')
  await goTo(english.page, 'Settings')
  await chooseLanguage(english.app, english.page, 'Language of the interface', 'Deutsch')

  const { app, page, pageErrors } = await attune.start(german)
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  const navigation = page.getByRole('navigation', { name: 'Hauptbereiche' })
  await navigation.getByRole('link', { name: 'Treffen' }).click()
  await page.getByRole('link', { name: /Preise mit Ana/ }).click()

  const parts = page.getByRole('tablist', { name: 'Teile des Treffens' })
  for (const part of ['Vorbereiten', 'Im Gespräch', 'Nachdenken']) {
    await parts.getByRole('tab', { name: part }).click()
    await expect(parts.getByRole('tab', { name: part, selected: true })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Kurzblatt' }).first().click()
  await expect(page.getByRole('button', { name: 'Als PDF speichern' })).toBeVisible()
  await page.getByRole('button', { name: 'Zurück zum Treffen' }).click()

  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')),
  )
  expect(menu).toContain('Treffen')

  await navigation.getByRole('link', { name: 'Einstellungen' }).click()
  await expect(page.getByText('Er kann Englisch, arbeitet nur auf diesem Rechner')).toBeVisible()
  expect(pageErrors).toEqual([])
  await chooseLanguage(app, page, 'Sprache der Oberfläche', 'English')

  const back = await attune.start()
  await goTo(back.page, 'Meetings')
  await expect(back.page.getByRole('link', { name: /Preise mit Ana/ })).toBeVisible()
})
