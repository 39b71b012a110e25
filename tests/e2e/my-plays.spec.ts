import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'

test('a play is copied, changed, kept, exported, and a broken file is refused with its line', async ({
  attune,
}, testInfo) => {
  const { page } = await attune.start()
  await goTo(page, 'Plays')
  await page.getByRole('link', { name: 'Difficult truth' }).click()
  await page.getByRole('button', { name: 'Copy to my plays' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Hard news')
  const first = page.getByRole('textbox', { name: /^Prompt ?, prompt 1$/ })
  await first.fill('What  must hear')
  await first.press('Home')
  for (let letter = 0; letter < 5; letter += 1) await first.press('ArrowRight')
  await page.getByRole('button', { name: 'Insert {person}' }).click()
  await expect(first).toHaveValue('What {person} must hear')
  await expect(page.getByRole('status', { name: 'Saved' })).toBeVisible()
  await page.screenshot({ path: testInfo.outputPath('editor.png') })
  await attune.quit()

  const again = await attune.start()
  await goTo(again.page, 'Plays')
  await again.page.getByRole('link', { name: 'Hard news' }).click()
  await expect(again.page.getByRole('textbox', { name: /^Prompt ?, prompt 1$/ })).toHaveValue(
    'What {person} must hear',
  )
  const file = join(testInfo.outputDir, 'Hard news.attune-play.yaml')
  await again.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await again.page.getByRole('button', { name: 'Export this play…' }).click()
  await expect(again.page.getByText(/^Exported to/)).toBeVisible()
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^minutes: .*$/m, 'minutes: many'))
  await goTo(again.page, 'Plays')
  await again.page.getByRole('button', { name: 'Import…' }).click()
  const line = text.split('\n').findIndex((each) => each.startsWith('minutes:')) + 1
  await expect(again.page.getByRole('alert')).toContainText(`Line ${line} of the file: “minutes” is`)
  await writeFile(file, text)
  await again.page.getByRole('button', { name: 'Import…' }).click()
  await expect(again.page.getByRole('textbox', { name: 'Name' })).toHaveValue('Hard news (2)')
})
