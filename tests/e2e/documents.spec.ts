import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'

/** Answers the system’s dialogs for saving and for choosing a folder, as a person would. */
async function choose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}

async function save(page: Page, app: ElectronApplication, kind: string, file: string): Promise<Buffer> {
  await choose(app, file)
  await page.getByLabel('Kind of file').selectOption(kind)
  await page.getByRole('button', { name: 'Save as…' }).click()
  await expect(page.getByText(`Saved to ${file}.`)).toBeVisible({ timeout: 20_000 })
  return readFile(file)
}

/** The words of a PDF, where the machine can read them. */
async function wordsOf(file: string): Promise<string | null> {
  return promisify(execFile)('pdftotext', [file, '-'])
    .then(({ stdout }) => stdout)
    .catch(() => null)
}

test('a meeting becomes a document in four forms, redacted, copied and printed', async ({ attune }) => {
  const { page, app } = await attune.start()
  const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
  await meeting.button('Export…').click()
  const preview = page.getByRole('article', { name: 'Preview' })
  // It is over, so it opens on its reflection, and that is what is offered.
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('reflection')
  await page.getByLabel('What', { exact: true }).selectOption('meeting')
  await expect(preview.getByText('being asked before, not told after').first()).toBeVisible()
  await expect(preview.getByRole('heading', { name: 'Preparation' })).toBeVisible()
  const file = (ending: string) => join(attune.userDataFolder, `meeting.${ending}`)

  const pdf = (await save(page, app, 'pdf', file('pdf'))).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toMatch(/\/Count [3-9]\b/)
  const words = await wordsOf(file('pdf'))
  if (words !== null) {
    expect(words).toContain('Disappointed more than angry')
    expect(words).toMatch(/\b1\s*\/\s*[3-9]/)
  }
  expect((await save(page, app, 'docx', file('docx'))).toString('latin1').startsWith('PK')).toBe(true)
  const html = (await save(page, app, 'html', file('html'))).toString()
  expect(html).toContain("default-src 'none'")
  expect(html).toContain('<span class="box">☑</span>')
  const markdown = (await save(page, app, 'markdown', file('md'))).toString()
  expect(markdown).toContain('- [x] Ask legal about the annex')
  expect(markdown).toContain('**Feeling:** Disappointed more than angry')

  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied. Paste it where you need it.')).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => [
    clipboard.readText(),
    Reflect.apply(Reflect.get(clipboard, 'readHTML') as () => string, clipboard, []),
  ])
  expect(await copied[0]).toContain('☑ Ask legal about the annex')
  expect(copied[1]).toContain('<h2')

  await app.evaluate(({ app: running }) => {
    running.on('web-contents-created', (_, contents) => {
      contents.print = (_options, done) => done?.(true, '')
    })
  })
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect(page.getByText('Handed to the printer.')).toBeVisible()

  await page.getByRole('switch', { name: 'Names' }).click()
  await page.getByRole('switch', { name: /Addresses/ }).click()
  await page.getByRole('checkbox', { name: 'Preparation' }).click()
  await expect(preview.getByRole('heading', { name: 'Pricing change with Person A' })).toBeVisible()
  await expect(preview.getByRole('heading', { name: 'Preparation' })).toBeHidden()
  const redacted = (await save(page, app, 'markdown', file('redacted.md'))).toString()
  expect(redacted).toContain('Person A')
  expect(redacted).not.toMatch(/\b(ana|ferreira)\b/i)
  await choose(app, join(attune.userDataFolder, 'no such folder', 'x.md'))
  await page.getByRole('button', { name: 'Save as…' }).click()
  await expect(page.getByText(/^Not done: /)).toBeVisible()

  await goTo(page, 'Meetings')
  await page.getByRole('button', { name: 'As documents…' }).click()
  const folder = join(attune.userDataFolder, 'documents')
  await mkdir(folder)
  await choose(app, folder)
  await page.getByLabel('Kind of file').selectOption('markdown')
  await page.getByRole('button', { name: 'Save into a folder…' }).click()
  await expect(page.getByText(`1 file saved to ${folder}.`)).toBeVisible()
  const [name = ''] = await readdir(folder)
  await writeFile(join(folder, name), 'mine')
  await page.getByRole('button', { name: 'Save into a folder…' }).click()
  await expect(async () => expect(await readdir(folder)).toHaveLength(2)).toPass()
  expect(await readFile(join(folder, name), 'utf8')).toBe('mine')
})
