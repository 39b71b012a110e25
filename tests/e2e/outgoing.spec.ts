import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { writeAskingLibrary } from '../support/asking-library'
import { expect, test } from './fixtures'
import { MeetingScreen } from './screens/meeting-screen'

/** The platform’s own window is not asked: it answers that the file goes here. */
async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, filePath)
}

/** Keeps what would be opened in another program. */
async function keepOpenedLinks(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'openedLinks', opened)
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'openedLinks') as string[])
}

test('a question that came back becomes a page that is exported, and a follow-up message goes to the mail program', async ({
  attune,
}) => {
  await writeAskingLibrary(attune.libraryFolder, Date.now())
  const { app, page, pageErrors } = await attune.start()
  await page.keyboard.press('ControlOrMeta+8')
  const asked = page.getByRole('list', { name: 'Asked again and again' }).getByRole('listitem')
  await expect(asked).toHaveCount(1)
  await expect(asked).toContainText('Asked in 3 meetings: Pricing talk 3, Pricing talk 2, Pricing talk 1')
  await asked.getByRole('button', { name: 'Answer it on a page' }).press('Enter')

  const list = page.getByRole('list', { name: 'Questions' })
  const question = list.getByRole('textbox', { name: /^Question/ })
  await expect(question).toHaveValue('When does the price change for schools?')
  await page.getByRole('textbox', { name: 'Title' }).fill('Pricing, answered')
  await list.getByRole('textbox', { name: /^Answer/ }).fill('In May.\n\n<b>Not</b> before.')
  await page.getByRole('button', { name: 'Add a question' }).click()
  await question.nth(1).fill('Who decides?')
  await question.nth(1).press('Alt+ArrowUp')
  await expect(question.first()).toHaveValue('Who decides?')
  await list.getByRole('button', { name: 'Remove: Who decides?' }).click()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(question).toHaveCount(2)

  const file = join(attune.userDataFolder, 'answers.html')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Export as web page…' }).click()
  await expect(page.getByText(`Saved to ${file}.`)).toBeVisible()
  const html = await readFile(file, 'utf8')
  expect(html.indexOf('Who decides?')).toBeLessThan(html.indexOf('When does the price change for schools?'))
  expect(html).toContain('<p dir="auto">&lt;b&gt;Not&lt;/b&gt; before.</p>')
  expect(pageErrors).toEqual([])
  await attune.quit()

  const again = await attune.start()
  await again.page.keyboard.press('ControlOrMeta+8')
  await again.page
    .getByRole('list', { name: 'Pages' })
    .getByRole('link', { name: /^Pricing, answered/ })
    .waitFor()
  await expect(again.page.getByRole('list', { name: 'Asked again and again' })).toHaveCount(0)

  const openedLinks = await keepOpenedLinks(again.app)
  const meeting = await MeetingScreen.open(again.page, 'Pricing talk 3')
  await meeting.tab('Reflect')
  await meeting.button('Begin with what was noted').click()
  await expect(meeting.box('Follow-up message')).toHaveValue(
    /I promised:\n- pricing draft, by Thursday 6 March 2031\n\nStill open:\n- When does the price change for schools\?/,
  )
  await meeting.button('Open in mail program').click()
  await expect(again.page.getByText('Your mail program has the message.')).toBeVisible()
  const [link = ''] = await openedLinks()
  expect(link).toContain('mailto:ana%40example.org?subject=Pricing%20talk%203&body=Thank%20you')

  const calendar = join(attune.userDataFolder, 'talk.ics')
  await answerSaveDialog(again.app, calendar)
  await meeting.button('Calendar file…').click()
  await expect(again.page.getByText(`Saved to ${calendar}.`)).toBeVisible()
  expect(await readFile(calendar, 'utf8')).toContain('SUMMARY:Pricing talk 3')
  expect(again.pageErrors).toEqual([])
})
