import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { goTo } from './screens/main-navigation'
import { SearchField } from './screens/search-field'
import { PhrasePalette } from './screens/phrase-palette'
import { MeetingScreen } from './screens/meeting-screen'
import { lockedPage, seal } from './screens/sealing'
import { PersonScreen } from './screens/person-screen'
import { expect, test, type Attune, type RunningAttune } from './fixtures'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface AxeWindow {
  readonly axe: {
    run: () => Promise<{
      violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[]
    }>
  }
}

async function findings(page: Page): Promise<string[]> {
  // Through the debugger, as the policy of the page lets no script of others in.
  await page.evaluate(await readFile(axeFile, 'utf8'))
  const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run())
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  )
}

/** Every screen, on the worked example and blank. */
const screens: Record<string, (page: Page) => Promise<unknown>> = {
  Today: (page) => goTo(page, 'Today'),
  Commitments: (page) => goTo(page, 'Commitments'),
  Meetings: (page) => goTo(page, 'Meetings'),
  People: (page) => goTo(page, 'People'),
  'A person, with a form open': async (page) => {
    const person = await PersonScreen.open(page, 'Ana')
    await person.answer('Goals', 'A calm launch', 'I assume so')
    await person.button('Log a contact').click()
  },
  'Search, with hits': async (page) => {
    const search = new SearchField(page)
    await search.open()
    await page.keyboard.type('price')
    await search.hits.first().waitFor()
  },
  'Practice check-in': async (page) => {
    await page.keyboard.press('ControlOrMeta+Shift+Y')
    await page.getByRole('heading', { level: 1, name: 'Practice check-in' }).waitFor()
    await page.getByRole('radio', { name: 'Yes' }).first().check()
    await page.getByRole('heading', { name: 'Over time' }).waitFor()
  },
  'Setting check': async (page) => {
    await page.keyboard.press('ControlOrMeta+Shift+U')
    await page.getByLabel('Organisation').fill('Northwind')
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'It depends who' }).check()
  },
  'Trust check-in': async (page) => {
    const ana = await page.evaluate(async () => {
      const people = await window.attune.people.list()
      return people.ok ? people.value[0]?.id : undefined
    })
    await page.evaluate((id) => (window.location.hash = `/check-ins/trust/${id}`), ana)
    await page.getByRole('radio', { name: 'Warm' }).check()
    await page.getByRole('radio', { name: 'They doubt it' }).check()
    await page.getByRole('region', { name: 'One next step' }).waitFor()
  },
  Journal: (page) => goTo(page, 'Journal'),
  Lessons: async (page) => {
    await page.getByRole('link', { name: 'Lessons' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lessons' }).waitFor()
  },
  'Weekly review': async (page) => {
    await goTo(page, 'Journal')
    await page.getByRole('link', { name: 'Weekly review' }).click()
    await page.getByRole('heading', { level: 1, name: 'Weekly review' }).waitFor()
  },
  'An entry of the journal': async (page) => {
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'New entry' }).click()
    await page.getByRole('textbox', { name: 'Entry' }).waitFor()
  },
  Plays: (page) => goTo(page, 'Plays'),
  'Plays, with the questions': async (page) => {
    await page.getByRole('button', { name: 'Help me choose' }).click()
    const questions = page.getByRole('region', { name: 'Help me choose' })
    for (const answer of ['I want us to know each other better', 'Hardly', 'Nothing in particular'])
      await questions.getByRole('radio', { name: answer }).check()
    await page.getByRole('list', { name: 'Plays that fit' }).waitFor()
  },
  'Plays, ideas for staying in touch': async (page) => {
    await page.getByRole('link', { name: 'Staying in touch' }).click()
    await page.getByRole('heading', { name: 'Ideas' }).waitFor()
  },
  'A play of one’s own': async (page) => {
    await goTo(page, 'Plays')
    await page.getByRole('button', { name: 'New play' }).click()
    await page.getByRole('textbox', { name: 'Purpose' }).fill('Agree with {somebody} by {date}.')
    await page.getByRole('button', { name: 'Add a prompt', exact: true }).click()
    await page.getByRole('button', { name: 'Add a step' }).click()
    await page.getByRole('spinbutton', { name: 'Minutes to prepare' }).fill('')
    await page.keyboard.press('Tab')
    await page.getByText(/^It stays at/).waitFor()
    await page.getByText(/stays as it is/).waitFor()
  },
  Insights: (page) => goTo(page, 'Insights'),
  Settings: async (page) => {
    await goTo(page, 'Settings')
    await page.getByText(/^Rules: /).click()
  },
  'How the coach works': async (page) => {
    await page.keyboard.press('ControlOrMeta+Shift+I')
    await page.getByRole('heading', { level: 1, name: 'How the coach works' }).waitFor()
  },
  'Restore a backup': async (page) => {
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Back up now' }).click()
    await page.getByText(/Last backup: today/).waitFor()
    await page.getByRole('button', { name: 'Restore…' }).click()
    await page
      .getByRole('button', { name: /^Look at it: Today/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /^The library as it was today/ }).waitFor()
  },
  'Export and import': async (page) => {
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Export or import…' }).click()
    await page.getByRole('heading', { level: 1, name: 'Export and import' }).waitFor()
  },
  'Import people': async (page) => {
    await goTo(page, 'People')
    await page.getByRole('button', { name: 'Import…' }).click()
    await page.getByRole('heading', { level: 1, name: 'Import people' }).waitFor()
  },
  'Make one person of two': async (page) => {
    await goTo(page, 'People')
    await page.getByRole('link', { name: /Ana Ferreira/ }).click()
    await page.getByRole('button', { name: 'Ana Ferreira is the same as…' }).click()
    await page.getByRole('combobox', { name: 'Who is the same person' }).waitFor()
  },
  'Forget a person': async (page) => {
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Forget Ana Ferreira everywhere…' }).click()
    await page.getByRole('heading', { level: 1, name: 'Forget Ana Ferreira everywhere' }).waitFor()
  },
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

/** What was made in an earlier session has a history when it is changed in this one. */
async function startAgain(attune: Attune): Promise<RunningAttune> {
  await attune.start()
  await attune.quit()
  return attune.start()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen in the ${colorScheme} theme`, async ({ attune }) => {
    // It goes through all of them, which is more than one test's time.
    test.setTimeout(240_000)
    const { page } = await startAgain(attune)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [name, open] of Object.entries(screens)) {
      await open(page)
      await page.waitForTimeout(200)
      expect(await findings(page), name).toEqual([])
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the way to a sealed library and back in the ${colorScheme} theme`, async ({
    attune,
  }) => {
    const { page } = await attune.start()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const look = async (name: string) => {
      await page.waitForTimeout(200)
      expect(await findings(page), name).toEqual([])
    }
    await seal(page, look)
    await goTo(page, 'Settings')
    await page.getByRole('heading', { name: 'Sealing' }).scrollIntoViewIfNeeded()
    await look('settings-sealed')
    await page.getByRole('button', { name: 'Change the passphrase…' }).click()
    await look('change-passphrase')
    await page.keyboard.press('Control+Shift+L')
    await lockedPage(page)
    await look('locked')
    await page.getByLabel('Passphrase', { exact: true }).fill('not this one')
    await page.keyboard.press('Enter')
    await page.getByText('This is not the passphrase.').waitFor()
    await look('locked-refused')
    await page.getByRole('button', { name: 'Use the recovery key' }).click()
    await look('locked-recovery-key')
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what tells of damaged files in the ${colorScheme} theme`, async ({ attune }) => {
    await attune.start()
    await attune.quit()
    for (let count = 0; count < 2; count += 1) {
      await writeFile(join(attune.libraryFolder, 'meetings', `${randomUUID()}.json`), 'scribbled over')
    }
    const { page } = await attune.start()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Details' }).waitFor()
    expect(await findings(page), 'the banner').toEqual([])
    await page.getByRole('button', { name: 'Details' }).click()
    await page.getByRole('heading', { level: 1, name: 'Damaged files' }).waitFor()
    expect(await findings(page), 'the list').toEqual([])
  })
}

test('nothing is cut off sideways at 200 % zoom', async ({ attune }) => {
  const { page, app } = await startAgain(attune)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  for (const [name, open] of Object.entries(screens)) {
    await open(page)
    const overflow = await page.evaluate(() => {
      const isScrolledAside = (element: Element) => {
        const { overflowX } = getComputedStyle(element)
        return (
          element.scrollWidth > element.clientWidth + 1 && (overflowX === 'auto' || overflowX === 'scroll')
        )
      }
      return [document.documentElement, ...document.querySelectorAll('main, main *')]
        .filter(
          (element) =>
            isScrolledAside(element) &&
            element.tagName !== 'TEXTAREA' &&
            element.querySelector('table') === null,
        )
        .map((element) => `${element.tagName}.${element.className}`)
    })
    expect(overflow, name).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(width, name).toBeLessThanOrEqual(0)
  }
})

test('motion stops where the system asks for less of it', async ({ attune }) => {
  const { page } = await attune.start()
  const motion = () =>
    page.evaluate(() =>
      parseFloat(getComputedStyle(document.querySelector('nav a') ?? document.body).transitionDuration),
    )
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await motion()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await motion()).toBe(0)
})

test('the focus is always visible on the way through a screen', async ({ attune }) => {
  const { page } = await attune.start()
  await MeetingScreen.create(page)
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return 'lost'
      const rings = [
        element,
        ...Array.from({ length: 3 }, (_, up) => up).reduce<Element[]>((chain) => {
          const parent = (chain.at(-1) ?? element).parentElement
          return parent === null ? chain : [...chain, parent]
        }, []),
      ]
      return rings.some((ring) => getComputedStyle(ring).outlineStyle !== 'none')
        ? 'seen'
        : element.outerHTML.slice(0, 120)
    })
    expect(seen).toBe('seen')
  }
})
