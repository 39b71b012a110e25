import type { Page } from '@playwright/test'
import { PhrasePalette } from './phrase-palette'
import { MeetingScreen } from './meeting-screen'

/** Every screen of a meeting, on the worked example and blank; in this order, as one may go on from another. */
export const screensOfMeetings: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'Prepare, blank': (page) => MeetingScreen.create(page),
  'Prepare, filled in': async (page) =>
    (await MeetingScreen.open(page, 'Pricing change with Ana')).tab('Prepare'),
  'Phrases, over Prepare': async (page) => {
    await (await MeetingScreen.open(page, 'Pricing change with Ana')).tab('Prepare')
    await new PhrasePalette(page).open()
  },
  'Phrases of one’s own': async (page) => {
    await page.getByRole('button', { name: /^(Add your own|Your own phrases)$/ }).click()
    await page.getByRole('textbox', { name: 'A phrase of your own' }).fill('Say that once more?')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Your own phrases' }).waitFor()
  },
  Rehearse: async (page) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+Shift+J')
    await page.getByText(/^Card 1 of/).waitFor()
    for (const key of ['ArrowRight', 'a', 'Space']) await page.keyboard.press(key)
    await page.getByText('I acknowledge', { exact: true }).waitFor()
  },
  'Rehearse, its end': async (page) => {
    for (let card = 0; card < 7; card += 1) await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'That was all of it' }).waitFor()
  },
  'Prepare, with the coach': async (page) => {
    await (await MeetingScreen.create(page)).tab('Prepare')
    await page.getByRole('textbox', { name: 'What I will say back' }).focus()
    await page.keyboard.type(
      'No, that is just wrong, and you never listen. Thank you. I can see why this matters. ',
    )
    await page.keyboard.press('F8')
    const drawer = page.getByRole('button', { name: 'Guide', exact: true })
    if (await drawer.isVisible()) await drawer.click()
    const coach = page.getByRole('region', { name: 'Coach' })
    await coach.getByText('Why · source').click()
    await coach.getByText(/^What already helps/).click()
  },
  Meet: async (page) => {
    await (await MeetingScreen.open(page, 'Pricing change with Ana')).tab('Meet')
    // In a narrow window it is in the drawer.
    const tally = page.locator('summary', { hasText: 'Said back' })
    if (await tally.isVisible()) await tally.click()
  },
  'Meet, with the coach': async (page) => {
    const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
    await meeting.tab('Meet')
    await meeting.notes.locator('p[data-planned]').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' It is just a date, and I can see why it matters. ')
    await page.keyboard.press('F8')
    await meeting.notes.locator('[data-effect="lowers"]').first().waitFor()
  },
  Reflect: async (page) => (await MeetingScreen.open(page, 'Pricing change with Ana')).tab('Reflect'),
  'Reflect, with the coach': async (page) => {
    const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
    await meeting.tab('Reflect')
    await meeting.box('Follow-up message').fill('It is just a date, and I can see why it matters. ')
    await page.keyboard.press('F8')
    await page.getByRole('region', { name: 'Coach' }).waitFor()
  },
  Brief: async (page) => {
    await (await MeetingScreen.open(page, 'Pricing change with Ana')).button('Brief').click()
    await page.getByRole('heading', { level: 1, name: 'Pricing change with Ana' }).waitFor()
  },
  History: async (page) => {
    const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
    await meeting.tab('Prepare')
    await meeting.purpose.fill('Agree what partners are told, and when')
    await meeting.button('History').click()
    await page.getByRole('region', { name: 'Purpose' }).waitFor()
  },
  Trash: async (page) => {
    const meeting = await MeetingScreen.create(page)
    await meeting.title.fill('No longer needed')
    await meeting.button('Delete this meeting').click()
    await page.getByRole('link', { name: 'Trash' }).click()
    await page.getByRole('list', { name: 'In the trash' }).waitFor()
  },
  'Deleting for good': async (page) => {
    await page.getByRole('button', { name: 'Empty the trash' }).click()
    await page.getByRole('dialog').waitFor()
  },
}
