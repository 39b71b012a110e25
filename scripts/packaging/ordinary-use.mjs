import { setTimeout as sleep } from 'node:timers/promises'

const places = ['Today', 'Meetings', 'People', 'Commitments', 'Journal', 'Plays', 'Insights', 'Settings']

/**
 * Uses the app as a person does until the time is over: goes everywhere, writes a meeting, looks things up, takes a
 * backup, copies. Answers how often each was done; what a screen does not offer just then is passed over.
 */
export async function useOrdinarily(page, untilMs) {
  const done = new Map()
  const tasks = [visitEverything, writeMeeting, search, takeBackup, copyPage]
  for (let round = 1; Date.now() < untilMs; round += 1) {
    for (const task of tasks) {
      if (Date.now() >= untilMs) break
      const isDone = await task(page, round).then(
        () => true,
        () => false,
      )
      if (isDone) done.set(task.name, (done.get(task.name) ?? 0) + 1)
      await page.keyboard.press('Escape')
      await sleep(500)
    }
  }
  return done
}

function placeLink(page, name) {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true })
}

async function visitEverything(page) {
  for (const name of places) {
    await placeLink(page, name).click({ timeout: 10_000 })
    await sleep(400)
  }
}

async function writeMeeting(page, round) {
  await placeLink(page, 'Meetings').click({ timeout: 10_000 })
  await page.getByRole('button', { name: 'New meeting' }).click({ timeout: 10_000 })
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`Roof repairs ${round}`)
  const tab = (name) => page.getByRole('tab', { name })
  await tab('Meet').click({ timeout: 10_000 })
  await page.getByRole('textbox', { name: 'Notes', exact: true }).click({ timeout: 10_000 })
  await page.keyboard.type('See https://www.example.org and http://192.0.2.7/image.png. ', { delay: 20 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('You never listen, and I always have to write to ana@example.org. ', { delay: 20 })
  await page.keyboard.press('Alt+3')
  await tab('Reflect').click({ timeout: 10_000 })
  await sleep(500)
  await tab('Prepare').click({ timeout: 10_000 })
  await sleep(500)
}

async function search(page, round) {
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('combobox', { name: 'Search everything you wrote' }).click({ timeout: 10_000 })
  await page.keyboard.type(`roof repairs ${round}`, { delay: 20 })
  const found = page.getByRole('listbox', { name: 'Found' }).getByRole('option')
  await found.first().waitFor({ timeout: 10_000 })
}

async function takeBackup(page) {
  await placeLink(page, 'Settings').click({ timeout: 10_000 })
  await page.getByRole('button', { name: 'Back up now', exact: true }).click({ timeout: 10_000 })
  await sleep(1_000)
}

/** Copying is what goes out without a dialog of the system, which nobody could answer here. */
async function copyPage(page) {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
}
