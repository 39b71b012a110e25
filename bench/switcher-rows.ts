import type { Page } from 'playwright'
import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureShownHits } from './measure-shown-hits'
import { rowOf, type Row } from './row'

/** What is typed into the switcher: names of meetings, people and commands as they begin, and letters out of a name. */
const typedTexts = ['release', 'pricing', 'review', 'new meeting', 'rsrch', 'weekly', 'budget', 'settings']

/** The row about the quick switcher: from a key to the names on the screen. */
export async function switcherRows(setup: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const library of await wantedLibraries(setup, 'switcher')) {
    setup.tell(`typing into the switcher of ${library.size} records`)
    const { shown, letter } = await measureShownHits(setup.appWith(library), typedTexts, setup.env, {
      field: 'dialog input[role="combobox"]',
      prepare: openSwitcher,
    })
    const samples = { samples: shown, floorSamples: letter }
    rows.push(rowOf({ measure: 'switcher', size: library.size, unit: 'ms', ...samples }))
  }
  return rows
}

/** Open, with all names read, and the letters of them prepared, as it is once somebody begins to type. */
async function openSwitcher(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.locator('dialog input[role="combobox"]')
  await field.waitFor()
  await field.fill('the')
  await page.locator('dialog mark').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1_000)
}
