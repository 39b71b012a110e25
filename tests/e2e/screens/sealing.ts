import { expect, type Page } from '@playwright/test'

export const passphrase = 'slow river under the old bridge'

/**
 * Seals the library from its Settings, as a person does, and answers the recovery key that was shown. `look` sees each
 * page on the way.
 */
export async function seal(
  page: Page,
  look: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Seal the library…' }).click()
  await page.getByRole('heading', { level: 1, name: /seal/i }).waitFor()
  await look('seal-about')
  await page.getByRole('button', { name: 'Choose a passphrase' }).click()
  await look('seal-passphrase')
  await page.getByLabel('New passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('New passphrase, once more', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Go on' }).click()
  const groups = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem')
  await expect(groups).toHaveCount(8)
  const shown = (await groups.allInnerTexts()).map((text) => text.split('\n').at(-1) ?? '')
  await look('seal-recovery-key')
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await look('seal-typed-back')
  for (const [place, group] of shown.entries()) {
    const field = page.getByLabel(`Group ${place + 1}`, { exact: true })
    if ((await field.count()) > 0) await field.fill(group)
  }
  await page.getByRole('button', { name: 'Seal the library' }).click()
  await expect(page.getByRole('heading', { name: 'The library is sealed' })).toBeVisible({ timeout: 30_000 })
  await look('sealed')
  return shown.join('-')
}

export async function lockedPage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Attune is locked' })).toBeVisible()
}

export async function unlock(page: Page, typed: string = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
}
