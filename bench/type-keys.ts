import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import type { SeededRandom } from '../scripts/seed/seeded-random'

const pauseMs = { from: 60, to: 120 }

/** Types characters into what has the focus, with a person's pauses. */
export async function typeKeys(
  page: Page,
  characters: Iterable<string>,
  random: SeededRandom,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of characters) {
    const key = { key: text, text, code: text === ' ' ? 'Space' : `Key${text.toUpperCase()}` }
    const windowsVirtualKeyCode = text.toUpperCase().charCodeAt(0)
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', windowsVirtualKeyCode, ...key })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode, ...key })
    await sleep(random.integer(pauseMs.from, pauseMs.to))
  }
  await session.detach()
}
