import { setTimeout as sleep } from 'node:timers/promises'

const settleWithinMs = 5_000

/**
 * Gives the page exactly this size, whatever menu bar and borders the window has. Answers whether the screen
 * let it.
 */
export async function setContentSize({ app, page }, { width, height }) {
  const mainWindow = await app.browserWindow(page)
  const resize = (window, size) => {
    window.setMenuBarVisibility(false)
    window.setContentSize(size.width, size.height)
  }
  await mainWindow.evaluate(resize, { width, height })
  const limitMs = Date.now() + settleWithinMs
  while (!(await hasSize(page, { width, height }))) {
    if (Date.now() > limitMs) return false
    await sleep(20)
  }
  return true
}

async function hasSize(page, { width, height }) {
  const size = await page.evaluate(() => [globalThis.innerWidth, globalThis.innerHeight])
  return size[0] === width && size[1] === height
}
