import { box, button, heading, showAtTop, tab } from '../tour/meeting-parts.mjs'
import { showHistory, showTrash } from './past-states.mjs'
import { showDamagedFile, showNotSaved, showToast } from './special-states.mjs'

const always = () => true
const notLong = (library) => library !== 'long'

/**
 * Every screen: its name, of which libraries it is taken, and how it is brought about. What `open` answers is
 * called after the pictures, where something has to be put right again.
 */
export const screens = [
  { name: 'today', isOf: always, open: (stage) => openPlace(stage, '/', 'Today') },
  { name: 'meetings', isOf: always, open: (stage) => openPlace(stage, '/meetings', 'Meetings') },
  { name: 'plays', isOf: notLong, open: (stage) => openPlace(stage, '/plays', 'Plays') },
  { name: 'play', isOf: notLong, open: (stage) => stage.visit('/plays/difficult-truth') },
  { name: 'settings', isOf: notLong, open: (stage) => openPlace(stage, '/settings', 'Settings') },
  {
    name: 'seal',
    isOf: notLong,
    open: (stage) => openPlace(stage, '/settings/sealing/seal', 'Seal the library'),
  },
  { name: 'prepare', isOf: always, open: (stage) => openPart(stage, 'Prepare') },
  { name: 'prepare-medium', isOf: notLong, open: openMedium },
  { name: 'prepare-objections', isOf: always, open: openObjections },
  { name: 'prepare-end', isOf: notLong, open: (stage) => openPart(stage, 'Prepare', 'Going in') },
  { name: 'meet', isOf: always, open: (stage) => openPart(stage, 'Meet') },
  { name: 'meet-say-it-back', isOf: always, open: openSayItBack },
  { name: 'meet-find', isOf: notLong, open: openFind },
  { name: 'reflect', isOf: always, open: (stage) => openPart(stage, 'Reflect') },
  { name: 'reflect-end', isOf: always, open: (stage) => openPart(stage, 'Reflect', 'Practice check-in') },
  { name: 'brief', isOf: always, open: openBrief },
  { name: 'history', isOf: always, open: showHistory },
  { name: 'trash', isOf: always, open: showTrash },
  { name: 'deletion-toast', isOf: always, open: showToast },
  { name: 'not-saved', isOf: always, open: showNotSaved },
  { name: 'damaged-file', isOf: notLong, open: showDamagedFile },
]

async function openPlace(stage, place, title) {
  await stage.visit(place)
  await stage.page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** A part of the meeting from its start, or from one of its headings on. */
async function openPart(stage, name, title) {
  const { page } = stage
  await stage.visit(`/meetings/${await stage.meetingId()}/${name.toLowerCase()}`)
  await tab(page, name).waitFor()
  if (name === 'Meet') await box(page, 'Notes').waitFor()
  if (title !== undefined) await showAtTop(heading(page, title))
}

async function openMedium(stage) {
  const { page } = stage
  await openPart(stage, 'Prepare', 'Medium')
  const folded = page.getByRole('button', { name: /^I will hold it/ })
  if (await folded.isVisible()) await folded.click()
  await showAtTop(heading(page, 'Medium'))
}

/** The first objection open, where there is one; otherwise a fresh one, which is taken away again. */
async function openObjections(stage) {
  const { page } = stage
  await openPart(stage, 'Prepare', 'Objections')
  const cards = page.getByRole('group', { name: /^Objection 1/ })
  const isFresh = (await cards.count()) === 0
  if (isFresh) await button(page, 'Add objection').click()
  else await cards.getByRole('button', { expanded: false }).first().click()
  await showAtTop(heading(page, 'Objections'))
  return isFresh ? () => button(page, 'Delete objection 1').click() : undefined
}

async function openSayItBack(stage) {
  const { page } = stage
  await openPart(stage, 'Meet')
  await page.keyboard.press('ControlOrMeta+j')
  const answer = box(page, 'Summary to say').or(page.getByText('Nothing', { exact: false }))
  await answer.first().waitFor()
}

async function openFind(stage) {
  const { page } = stage
  await openPart(stage, 'Meet')
  await page.keyboard.press('ControlOrMeta+f')
  await page.getByRole('searchbox', { name: 'Find' }).waitFor()
  await page.keyboard.type('contract')
}

async function openBrief(stage) {
  await stage.visit(`/meetings/${await stage.meetingId()}/brief`)
  await button(stage.page, 'Save as PDF').waitFor()
}
