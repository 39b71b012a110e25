import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { _electron, type Page } from 'playwright'
import { Library } from '../../../src/main/library/library'
import { projectRoot } from '../../project-root.mjs'
import { launchOptions } from '../../runtime/launch-options.mjs'
import type { SeededRandom } from '../../seed/seeded-random'

export interface AppKill {
  /** How many times the window said *Saved* of something new. */
  readonly acknowledged: number
  readonly losses: readonly string[]
}

/** A kill comes so long after the first key; the app saves every 120 ms. */
const longestTypingMs = 2_500

const savedMark = 'saved:'

/**
 * Starts the app again and again on one library, types into a new meeting, and kills the app while it types. What the
 * window had called *Saved* has to be in the library afterwards.
 */
export async function* killApp(
  screenEnv: NodeJS.ProcessEnv,
  kills: number,
  random: SeededRandom,
): AsyncGenerator<AppKill> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-killed-'))
  try {
    const acknowledged = new Map<string, string>()
    for (let kill = 1; kill <= kills; kill += 1) {
      const words = await typeAndKill(screenEnv, folder, kill, random.integer(0, longestTypingMs))
      acknowledged.set(titleOf(kill), words.at(-1) ?? '')
      const losses = await missingIn(join(folder, 'library'), acknowledged)
      yield { acknowledged: words.length, losses: losses.map((loss) => `kill ${kill} of the app: ${loss}`) }
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Types until the kill; answers everything that the window said was saved, each longer than the one before. */
async function typeAndKill(
  screenEnv: NodeJS.ProcessEnv,
  folder: string,
  kill: number,
  typingMs: number,
): Promise<string[]> {
  const { executablePath, env, extraArgs } = launchOptions(screenEnv)
  const app = await _electron.launch({
    executablePath,
    args: [projectRoot, `--user-data-dir=${join(folder, 'user-data')}`, ...extraArgs],
    env: { ...env, ATTUNE_LIBRARY: join(folder, 'library') },
  })
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  const page = await app.firstWindow()
  const saved: string[] = []
  page.on('console', (message) => {
    if (message.text().startsWith(savedMark)) saved.push(message.text().slice(savedMark.length))
  })
  await beginMeeting(page, titleOf(kill))
  // It ends with the app.
  const typing = page
    .getByRole('textbox', { name: 'Purpose', exact: true })
    .pressSequentially(`${kill} `.repeat(400), { delay: 15 })
    .catch(() => undefined)
  await delay(typingMs)
  app.process().kill('SIGKILL')
  await gone
  await typing
  return saved
}

async function beginMeeting(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Meetings' }).click()
  await page.getByRole('button', { name: 'New meeting' }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title)
  await page.getByRole('textbox', { name: 'Purpose', exact: true }).waitFor()
  await page.locator('[role=status][data-state=saved]').waitFor()
  await page.evaluate((mark) => {
    const status = document.querySelector('[role=status][data-state]')
    const purpose = [...document.querySelectorAll('textarea')].find(
      (box) => box.labels[0]?.textContent === 'Purpose',
    )
    if (status === null || purpose === undefined) throw new Error('the page has changed its shape')
    new MutationObserver(() => {
      if (status.getAttribute('data-state') === 'saved') console.info(mark + purpose.value)
    }).observe(status, { attributeFilter: ['data-state'] })
  }, savedMark)
}

async function missingIn(
  libraryFolder: string,
  acknowledged: ReadonlyMap<string, string>,
): Promise<string[]> {
  const losses: string[] = []
  const library = await Library.open(libraryFolder, { now: Date.now, appVersion: '0.0.0' })
  try {
    await library.reconciled
    for (const [title, words] of acknowledged) {
      const summary = library.summaries().find((one) => one.title === title)
      const meeting = summary === undefined ? null : await library.meetings.read(summary.id)
      if (meeting === null) losses.push(`“${title}” is gone`)
      else if (!meeting.purpose.startsWith(words)) losses.push(`the last words of “${title}” are gone`)
    }
    losses.push(...library.problems.map(({ whatHappened }) => whatHappened))
  } finally {
    await library.close()
  }
  return losses
}

function titleOf(kill: number): string {
  return `Killed ${kill}`
}
