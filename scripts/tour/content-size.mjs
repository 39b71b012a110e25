import { setTimeout as sleep } from 'node:timers/promises'
import { CommandError } from '../command-error.mjs'

const settleWithinMs = 5_000

/** Gives the page exactly this size, whatever menu bar and borders the window has. */
export async function setContentSize({ app, page }, { width, height }) {
  const resize = ({ BrowserWindow }, size) => {
    const [window] = BrowserWindow.getAllWindows()
    window.setMenuBarVisibility(false)
    window.setContentSize(size.width, size.height)
  }
  await app.evaluate(resize, { width, height })
  const limitMs = Date.now() + settleWithinMs
  while (!(await hasSize(page, { width, height }))) {
    if (Date.now() > limitMs) throw new CommandError(`No window of ${width} × ${height} fits here.`)
    await sleep(20)
  }
}

async function hasSize(page, { width, height }) {
  const size = await page.evaluate(() => [globalThis.innerWidth, globalThis.innerHeight])
  return size[0] === width && size[1] === height
}
