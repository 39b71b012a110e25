import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { SeededRandom } from '../scripts/seed/seeded-random'
import { RunningProgram, type Program } from './running-program'
import { typeKeys } from './type-keys'

export interface ShownSamples {
  /** From a key until the frame that shows other hits is made; keys that change nothing have none. */
  readonly shown: readonly number[]
  /** From the same keys until the frame that shows the letter. */
  readonly letter: readonly number[]
}

declare global {
  interface Window {
    benchShownMs?: { readonly shown: number[]; readonly letter: number[] }
  }
}

/** The field that is typed into, and what makes it ready. */
export interface TypedField {
  readonly field: string
  readonly prepare: (page: Page) => Promise<void>
}

const field = 'search input[type="text"]'
const readWithinMs = 240_000

/** Types these texts into a field of the started app, the search’s unless another is given, each after the one before was taken away. */
export async function measureShownHits(
  program: Program,
  texts: readonly string[],
  env: NodeJS.ProcessEnv,
  typed: TypedField = { field, prepare: waitUntilRead },
): Promise<ShownSamples> {
  const running = await RunningProgram.start(program, env)
  try {
    await running.settled(3_000)
    const page = await running.page()
    await typed.prepare(page)
    await page.evaluate(recordShown)
    for (const [number, text] of texts.entries()) {
      await page.locator(typed.field).fill('')
      await sleep(250)
      await typeKeys(page, text, new SeededRandom(`shown/${number}`))
      await sleep(250)
    }
    return await page.evaluate(() => window.benchShownMs ?? { shown: [], letter: [] })
  } finally {
    await running.stop()
  }
}

/** The first start after seeding reads all records for the search; later ones find what it kept. */
async function waitUntilRead(page: Page): Promise<void> {
  await page.locator(field).fill('the')
  await page.waitForFunction(
    () => {
      const words = document.querySelector('search')?.textContent ?? ''
      return words.includes('found.') && !words.includes('Still reading')
    },
    undefined,
    { timeout: readWithinMs },
  )
}

/**
 * Runs in the page. A task that is asked for in an animation frame runs after that frame's layout and paint. No function
 * in here has a name: the loader would mark it with something that the page does not know.
 */
function recordShown(): void {
  const samples = { shown: [] as number[], letter: [] as number[] }
  window.benchShownMs = samples
  let keyAt: number | null = null
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      keyAt = timeStamp
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => samples.letter.push(performance.now() - timeStamp)
        afterFrame.port2.postMessage(null)
      })
    },
    { capture: true },
  )
  new MutationObserver((mutations) => {
    const since = keyAt
    const isOfHits = mutations.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement
      return element !== null && element.closest('[role="listbox"]') !== null
    })
    if (since === null || !isOfHits) return
    keyAt = null
    requestAnimationFrame(() => {
      const afterFrame = new MessageChannel()
      afterFrame.port1.onmessage = () => samples.shown.push(performance.now() - since)
      afterFrame.port2.postMessage(null)
    })
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
}
