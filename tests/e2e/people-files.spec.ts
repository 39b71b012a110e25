import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures'

/** Answers the next question for a file, as a person who chooses this one. */
async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

test('people come from a table, two are made one, and one is forgotten', async ({ attune }) => {
  const { app, page } = await attune.start()
  const file = join(attune.userDataFolder, 'kontakte.csv')
  // Latin-1, with a quotation mark that is never closed in the middle of it.
  const rows = [
    'Vorname;Nachname;Firma;E-Mail',
    'Jörg;Müller;Hafen;j@example.org',
    '"Kaputt;x;y;z',
    'Ana;Ferreira;Quay;a@example.org',
  ]
  await writeFile(file, Buffer.from(`${rows.join('\r\n')}\r\nJ.;Müller;;J@example.org\r\n`, 'latin1'))
  await chooseFile(app, file)

  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('button', { name: 'Import…' }).click()
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(page.getByText('kontakte.csv: 3 people, read as Latin-1')).toBeVisible()
  await page.getByText('1 line could not be taken').click()
  await expect(page.getByText('Line 3: a quotation mark is opened here and not closed')).toBeVisible()
  // The example knows an Ana Ferreira; nothing speaks against it being her, and one can say that it is not.
  const ana = page.getByRole('combobox', { name: 'What becomes of Ana Ferreira' })
  await ana.selectOption({ label: 'Somebody else: add' })
  await page.getByRole('button', { name: 'Take in 3 people' }).click()
  await expect(page.getByText('2 added, 1 known already.')).toBeVisible()
  const people = page.getByRole('list', { name: 'People' })
  await expect(people.getByText('Jörg Müller')).toBeVisible()
  await expect(people.getByText('Ana Ferreira')).toHaveCount(2)

  await people
    .getByRole('link', { name: /Ana Ferreira/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Ana Ferreira is the same as…' }).click()
  await page.getByLabel('Find the other').fill('ferreira')
  await page.getByRole('combobox', { name: 'Who is the same person' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Make them one person' }).click()
  await expect(page.getByText('Ana Ferreira is one person now.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue('a@example.org')
  await expect(page.getByLabel('Organisation')).toHaveValue('Quay')

  await page.getByRole('button', { name: 'Forget Ana Ferreira everywhere…' }).click()
  await expect(page.getByText('nothing of it can be put back')).toBeVisible()
  await page.getByRole('button', { name: 'Forget Ana Ferreira for good' }).click()
  await expect(page.getByText('Forgotten, for good.')).toBeVisible()
  await expect(people.getByText('Ana Ferreira')).toHaveCount(0)

  await attune.quit()
  const again = await attune.start()
  await again.page.getByRole('link', { name: 'Meetings' }).click()
  await expect(again.page.getByText('Pricing change with someone')).toBeVisible()
  await expect(again.page.getByText('Ana')).toHaveCount(0)
})
