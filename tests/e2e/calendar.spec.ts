import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { startAgain } from './screens/second-start'

/** Answers the next question for a file, as a person who chooses this one. */
async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

/** Lets go of a file over the window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], fileName, { type: 'text/calendar' }))
      return transfer
    },
    [name, text] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: files })
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
}

const calendarOf = (...events: readonly (readonly string[])[]) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN'],
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    ...['END:VCALENDAR', ''],
  ].join('\r\n')

const review = (sequence: number, ...lines: readonly string[]) => [
  ...['UID:review', `SEQUENCE:${sequence}`, 'ATTENDEE;CN=Mara Keller:mailto:mara@example.com', ...lines],
]

test('meetings come from a calendar, follow it, and keep what was written in them', async ({ attune }) => {
  const { app, page } = await attune.start({ at: '2026-03-02T09:00:00.000Z' })
  const google = await readFile('tests/fixtures/calendars/google.ics', 'utf8')
  const events = page.getByRole('list', { name: 'Events in the calendar' })
  const toast = (text: string | RegExp) => page.getByText(text)

  await test.step('a file is looked through, people are decided, and it is imported', async () => {
    await chooseFile(app, 'tests/fixtures/calendars/google.ics')
    await page.getByRole('link', { name: 'Meetings', exact: true }).click()
    await page.getByRole('button', { name: 'Import a calendar…' }).click()
    await page.getByRole('button', { name: 'Choose a file…' }).click()
    await expect(page.getByText('google.ics: 8 events, 1 of them with nothing to do.')).toBeVisible()
    await expect(page.getByLabel('Which of these is you?')).toHaveValue('nora.lind@example.org')
    await page.getByText('2 people in it, and who they are here').click()
    await page
      .getByRole('combobox', { name: 'Who Ana Moreau is' })
      .selectOption({ label: 'A new person: Ana Moreau' })
    await expect(events.getByRole('checkbox', { name: /Team offsite.*New, all day/ })).not.toBeChecked()
    await page.getByRole('button', { name: 'Import 6 events' }).click()
    await expect(toast('6 meetings added, 1 person added.')).toBeVisible()
  })

  await test.step('it is taken back as a whole, and dropped again', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(toast('The import was taken back.')).toBeVisible()
    await drop(page, 'google.ics', google)
    await page.getByRole('button', { name: 'Import 6 events' }).click()
    await expect(toast('6 meetings added, 1 person added.')).toBeVisible()
  })

  await test.step('a newer state of an event updates its meeting, and keeps the words of the person', async () => {
    await page.getByRole('link', { name: /1:1 Nora \/ Ana \(moved\)/ }).click()
    await page.getByLabel('Purpose').fill('Agree on the second date.')
    await expect(page.getByText('In the calendar: Café am Ufer, Lindenstraße 4, Berlin')).toBeVisible()
    const newer = google
      .replace('Café am Ufer\\, Lindenstraße 4\\, Berlin', 'Room 4')
      .replace('SEQUENCE:2', 'SEQUENCE:3')
    await drop(page, 'google.ics', newer)
    await expect(events.getByRole('checkbox', { name: /\(moved\).*Changed: place/ })).toBeChecked()
    await page.getByRole('button', { name: 'Import 1 event' }).click()
    await expect(toast('1 meeting brought up to date.')).toBeVisible()
    await page.getByRole('link', { name: /1:1 Nora \/ Ana \(moved\)/ }).click()
    await expect(page.getByText('In the calendar: Room 4')).toBeVisible()
    await expect(page.getByLabel('Purpose')).toHaveValue('Agree on the second date.')
  })

  await test.step('what is pasted is looked through too, and what is no calendar is told', async () => {
    await page.getByRole('link', { name: 'Meetings', exact: true }).click()
    await page.getByRole('button', { name: 'Import a calendar…' }).click()
    await paste(page, 'Hello')
    await expect(page.getByText('What was pasted is not the text of a calendar.')).toBeVisible()
    await paste(page, await readFile('tests/fixtures/calendars/damaged.ics', 'utf8'))
    await page.getByText('9 parts could not be taken as they are').click()
    await expect(
      page.getByText('Line 13 “Without a beginning”: it does not say when it begins'),
    ).toBeVisible()
  })

  await test.step('a second start with a calendar file shows what is in it', async () => {
    await startAgain(attune, join(process.cwd(), 'tests/fixtures/calendars/outlook-desktop.ics'))
    await expect(events.getByText('Quarterly numbers')).toBeVisible()
  })

  await test.step('a calendar that is followed brings its meetings up to date by itself', async () => {
    const folder = join(attune.userDataFolder, 'calendars')
    const file = join(folder, 'work.ics')
    await mkdir(folder)
    await writeFile(file, calendarOf(review(0, 'SUMMARY:Review', 'DTSTART:20260305T100000Z')))
    await chooseFile(app, file)
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Follow a file…' }).click()
    await expect(page.getByText(file)).toBeVisible()
    await page.getByRole('link', { name: 'Meetings', exact: true }).click()
    await expect(page.getByText('1 new meeting in the followed calendar')).toBeVisible()
    await page.getByRole('button', { name: 'Look at them' }).click()
    await page.getByRole('button', { name: 'Import 1 event' }).click()
    await expect(toast('1 meeting added, 1 person added.')).toBeVisible()
    // Half of it first, as a program that is still writing.
    const next = calendarOf(review(1, 'SUMMARY:Review of the year', 'DTSTART:20260306T100000Z'))
    await writeFile(file, next.slice(0, 60))
    await writeFile(`${file}.part`, next)
    await rename(`${file}.part`, file)
    await expect(toast('From the followed calendar: 1 meeting brought up to date.')).toBeVisible()
    await expect(page.getByRole('link', { name: /Review of the year/ })).toBeVisible()
  })
})
