import { box, button, heading, showAtTop, tab } from '../tour/meeting-parts.mjs'
import { showCapture, showCaptureLine, showCapturePromise, showNotifications } from './capture-states.mjs'
import { showEmptyJournal, showEntry, showJournal, showLessons, showWeeklyReview } from './journal-states.mjs'
import {
  showPersonTrust,
  showPractice,
  showSettingResult,
  showSettings,
  showTrustCheckIn,
  showTrustResult,
} from './check-in-states.mjs'
import {
  showDamagedList,
  showEmptyingTrash,
  showFoldedHistory,
  showImportPreview,
  showManyDamaged,
  showRestorePlan,
  showSettingsPart,
} from './library-states.mjs'
import { showBlankOwnPlay, showOwnPlay, showOwnPlaySteps, showPlayChooser, showPlayIdeas } from './play-states.mjs'
import { showNoPages, showPages, showSharedPage } from './page-states.mjs'
import { showHistory, showTrash } from './past-states.mjs'
import {
  showBlankPerson,
  showLogContact,
  showNobody,
  showPeople,
  showPerson,
  showPersonEnd,
} from './people-states.mjs'
import {
  showLocked,
  showLockedPause,
  showLockedRecoveryKey,
  showNewPassphrase,
  showRecoveryKey,
  showSealed,
  showTypedBack,
} from './sealing-states.mjs'
import {
  showSearch,
  showSearchFilters,
  showSearchHits,
  showSearchNothing,
  showSearchReading,
} from './search-states.mjs'
import { showKeyTaken, showShortcutsSheet, showSwitcher, showSwitcherHits, showSwitcherNothing } from './switcher-states.mjs'
import { showDamagedFile, showNotSaved, showToast } from './special-states.mjs'
import { showCompactWindow, showMeetingInOwnWindow } from './window-states.mjs'

const always = (library) => library !== 'sealed'
const notLong = (library) => !['long', 'sealed'].includes(library)
const full = (library) => library === 'full'
const sealed = (library) => library === 'sealed'

/**
 * Every screen: its name, of which libraries it is taken, and how it is brought about. What `open` answers is
 * called after the pictures, where something has to be put right again.
 */
export const screens = [
  { name: 'today', isOf: always, open: (stage) => openPlace(stage, '/', 'Today') },
  { name: 'commitments', isOf: notLong, open: (stage) => openPlace(stage, '/commitments', 'Commitments') },
  { name: 'meetings', isOf: always, open: (stage) => openPlace(stage, '/meetings', 'Meetings') },
  { name: 'capture', isOf: (library) => library === 'empty', open: showCapture },
  { name: 'capture-promise', isOf: full, open: showCapturePromise },
  { name: 'capture-line', isOf: full, open: showCaptureLine },
  { name: 'journal', isOf: full, open: showJournal },
  { name: 'journal-none', isOf: (library) => library === 'empty', open: showEmptyJournal },
  { name: 'entry', isOf: full, open: showEntry },
  { name: 'lessons', isOf: full, open: showLessons },
  { name: 'weekly-review', isOf: notLong, open: showWeeklyReview },
  { name: 'pages', isOf: full, open: showPages },
  { name: 'pages-none', isOf: (library) => library === 'empty', open: showNoPages },
  { name: 'page', isOf: full, open: showSharedPage },
  { name: 'people', isOf: full, open: showPeople },
  { name: 'people-none', isOf: (library) => library === 'empty', open: showNobody },
  { name: 'person', isOf: full, open: showPerson },
  { name: 'person-end', isOf: full, open: showPersonEnd },
  { name: 'person-forms', isOf: full, open: showLogContact },
  { name: 'person-blank', isOf: (library) => library === 'empty', open: showBlankPerson },
  { name: 'trust-check-in', isOf: full, open: showTrustCheckIn },
  { name: 'trust-result', isOf: full, open: showTrustResult },
  { name: 'person-trust', isOf: full, open: showPersonTrust },
  { name: 'practice', isOf: notLong, open: showPractice },
  { name: 'setting-checks', isOf: notLong, open: showSettings },
  { name: 'setting-result', isOf: full, open: showSettingResult },
  { name: 'calendar-import', isOf: full, open: (stage) => openPlace(stage, '/meetings/import', 'Import a calendar') },
  { name: 'people-import', isOf: full, open: (stage) => stage.visit('/people/import') },
  { name: 'plays', isOf: notLong, open: (stage) => openPlace(stage, '/plays', 'Plays') },
  { name: 'play', isOf: notLong, open: (stage) => stage.visit('/plays/difficult-truth') },
  { name: 'play-ideas', isOf: full, open: showPlayIdeas },
  { name: 'play-chooser', isOf: full, open: showPlayChooser },
  { name: 'own-play', isOf: full, open: showOwnPlay },
  { name: 'own-play-steps', isOf: full, open: showOwnPlaySteps },
  { name: 'own-play-blank', isOf: (library) => library === 'empty', open: showBlankOwnPlay },
  { name: 'insights', isOf: always, open: (stage) => openPlace(stage, '/insights/all', 'Insights') },
  {
    name: 'coach',
    isOf: full,
    open: (stage) => openPlace(stage, '/coach', 'How the coach works'),
  },
  {
    name: 'coach-agreement',
    isOf: full,
    open: async (stage) => {
      await openPlace(stage, '/coach', 'How the coach works')
      await showAtTop(heading(stage.page, 'How well it agrees with people'))
    },
  },
  { name: 'settings', isOf: notLong, open: (stage) => openPlace(stage, '/settings', 'Settings') },
  ...['At hand', 'Backups', 'Worked example', 'About'].map((title) => ({
    name: `settings-${title.toLowerCase().replace(' ', '-')}`,
    isOf: full,
    open: (stage) => showSettingsPart(stage, title),
  })),
  { name: 'settings-notifications', isOf: full, open: showNotifications },
  { name: 'search', isOf: full, open: showSearch },
  { name: 'search-hits', isOf: always, open: showSearchHits },
  { name: 'search-nothing', isOf: full, open: showSearchNothing },
  { name: 'search-filters', isOf: full, open: showSearchFilters },
  { name: 'search-reading', isOf: full, open: showSearchReading },
  { name: 'switcher', isOf: notLong, open: showSwitcher },
  { name: 'switcher-hits', isOf: always, open: showSwitcherHits },
  { name: 'shortcuts-sheet', isOf: full, open: showShortcutsSheet },
  { name: 'settings-key-taken', isOf: full, open: showKeyTaken },
  { name: 'switcher-nothing', isOf: full, open: showSwitcherNothing },
  {
    name: 'exchange',
    isOf: full,
    open: (stage) => openPlace(stage, '/settings/exchange', 'Export and import'),
  },
  { name: 'import-preview', isOf: full, open: showImportPreview },
  { name: 'restore-none', isOf: full, open: (stage) => openPlace(stage, '/settings/restore', 'Restore a backup') },
  { name: 'restore-plan', isOf: full, open: showRestorePlan },
  { name: 'trash-empty', isOf: full, open: (stage) => openPlace(stage, '/trash', 'Trash') },
  { name: 'problems-none', isOf: full, open: (stage) => openPlace(stage, '/problems', 'Damaged files') },
  {
    name: 'seal',
    isOf: notLong,
    open: (stage) => openPlace(stage, '/settings/sealing/seal', 'Seal the library'),
  },
  { name: 'prepare', isOf: always, open: (stage) => openPart(stage, 'Prepare') },
  { name: 'prepare-medium', isOf: notLong, open: openMedium },
  { name: 'prepare-objections', isOf: always, open: openObjections },
  { name: 'prepare-coach', isOf: notLong, open: openCoach },
  { name: 'prepare-end', isOf: notLong, open: (stage) => openPart(stage, 'Prepare', 'Going in') },
  { name: 'phrases', isOf: full, open: openPhrases },
  { name: 'phrases-own', isOf: full, open: openOwnPhrases },
  { name: 'rehearse', isOf: notLong, open: (stage) => openRehearsal(stage, 0) },
  { name: 'rehearse-answer', isOf: full, open: (stage) => openRehearsal(stage, 1) },
  { name: 'rehearse-end', isOf: full, open: (stage) => openRehearsal(stage, 20) },
  { name: 'meet', isOf: always, open: (stage) => openPart(stage, 'Meet') },
  { name: 'meet-say-it-back', isOf: always, open: openSayItBack },
  { name: 'meet-tally', isOf: full, open: openTally },
  { name: 'meet-find', isOf: notLong, open: openFind },
  { name: 'meet-coach', isOf: full, open: openPlannedCoach },
  { name: 'reflect', isOf: always, open: (stage) => openPart(stage, 'Reflect') },
  { name: 'reflect-end', isOf: always, open: (stage) => openPart(stage, 'Reflect', 'Practice check-in') },
  { name: 'reflect-coach', isOf: notLong, open: openMessageCoach },
  { name: 'brief', isOf: always, open: openBrief },
  {
    name: 'export-meeting',
    isOf: notLong,
    open: async (stage) => openPlace(stage, `/export/meeting/${await stage.meetingId()}`, 'Export'),
  },
  { name: 'meeting-window', isOf: full, open: showMeetingInOwnWindow },
  { name: 'compact-window', isOf: notLong, open: showCompactWindow },
  { name: 'history', isOf: always, open: showHistory },
  { name: 'history-folded', isOf: full, open: showFoldedHistory },
  { name: 'trash', isOf: always, open: showTrash },
  { name: 'trash-dialog', isOf: full, open: showEmptyingTrash },
  { name: 'deletion-toast', isOf: always, open: showToast },
  { name: 'not-saved', isOf: always, open: showNotSaved },
  { name: 'damaged-file', isOf: notLong, open: showDamagedFile },
  { name: 'many-damaged', isOf: full, open: showManyDamaged },
  { name: 'damaged-list', isOf: full, open: showDamagedList },
  { name: 'new-passphrase', isOf: sealed, open: showNewPassphrase },
  { name: 'recovery-key', isOf: sealed, open: showRecoveryKey },
  { name: 'typed-back', isOf: sealed, open: showTypedBack },
  { name: 'settings-sealed', isOf: sealed, open: showSealed },
  { name: 'locked', isOf: sealed, open: showLocked },
  { name: 'locked-recovery-key', isOf: sealed, open: showLockedRecoveryKey },
  { name: 'locked-pause', isOf: sealed, open: showLockedPause },
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

async function openCoach(stage) {
  const { page } = stage
  await openPart(stage, 'Prepare')
  const answer = box(page, 'What I will say back')
  await answer.focus()
  const before = await answer.inputValue()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' No, that is just not true, and you never said it. I can see why it matters. ')
  await page.keyboard.press('F8')
  return () => answer.fill(before)
}

/** A summary that was put into the notes to be said, which is taken away again. */
async function openPlannedCoach(stage) {
  const { page } = stage
  await openPart(stage, 'Meet')
  await page.keyboard.press('ControlOrMeta+j')
  await box(page, 'Summary to say').fill('It is just one date, and I can see why it matters to you.')
  await button(page, 'Put into the notes').click()
  await box(page, 'Notes').locator('p[data-planned]', { hasText: 'just one date' }).click()
  await page.keyboard.press('F8')
  return async () => {
    await box(page, 'Notes').focus()
    await page.keyboard.press('ControlOrMeta+z')
  }
}

async function openMessageCoach(stage) {
  const { page } = stage
  await openPart(stage, 'Reflect', 'Follow-up message')
  const message = box(page, 'Follow-up message')
  const before = await message.inputValue()
  await message.fill('Thank you for your time. It is just eight weeks, and you never said it. ')
  await page.keyboard.press('F8')
  return () => message.fill(before)
}

async function openSayItBack(stage) {
  const { page } = stage
  await openPart(stage, 'Meet')
  await page.keyboard.press('ControlOrMeta+j')
  const answer = box(page, 'Summary to say').or(page.getByText('Nothing', { exact: false }))
  await answer.first().waitFor()
}

/** What the tally counts; in a narrow window the plan's drawer holds it. */
async function openTally(stage) {
  const { page } = stage
  await openPart(stage, 'Meet')
  const drawer = page.getByRole('button', { name: /^Plan/ })
  if (await drawer.isVisible()) await drawer.click()
  await page.locator('summary', { hasText: 'Said back' }).click()
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

async function openPhrases(stage) {
  await openPart(stage, 'Prepare')
  await box(stage.page, 'Purpose').click()
  await stage.page.keyboard.press('ControlOrMeta+Shift+A')
  await stage.page.getByRole('combobox', { name: 'Search phrases' }).waitFor()
  return () => leavePhrases(stage)
}

/** With one phrase, which is taken away again. */
async function openOwnPhrases(stage) {
  const text = 'You bore this for …, and I saw it late.'
  const { id } = await stage.ask('phrases', 'add', { text, purpose: 'acknowledging' })
  await openPhrases(stage)
  await button(stage.page, 'Your own phrases').click()
  await stage.page.getByRole('list', { name: 'Your own phrases' }).waitFor()
  return async () => {
    await leavePhrases(stage)
    await stage.ask('phrases', 'remove', { id })
  }
}

async function leavePhrases(stage) {
  for (let press = 0; press < 2; press += 1) await stage.page.keyboard.press('Escape')
}

/** So many cards further on, the one that is there then with its answer, and marked to come again. */
async function openRehearsal(stage, cardsOn) {
  const { page } = stage
  await stage.visit(`/meetings/${await stage.meetingId()}/rehearse`)
  await page.getByRole('heading', { level: 1, name: 'Rehearse' }).waitFor()
  if (cardsOn === 0) return
  await page.keyboard.press('ArrowRight')
  for (const key of ['a', 'Space']) await page.keyboard.press(key)
  for (let card = 1; card < cardsOn; card += 1) await page.keyboard.press('ArrowRight')
}
