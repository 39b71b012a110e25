import { setTimeout as sleep } from 'node:timers/promises'
import { setContentSize } from '../tour/content-size.mjs'

const openWithinMs = 10_000

/** The meeting in a window of its own, as large as the main one. */
export async function showMeetingInOwnWindow(stage) {
  const size = await stage.page.evaluate(() => ({
    width: globalThis.innerWidth,
    height: globalThis.innerHeight,
  }))
  const { page, leave } = await openWindow(stage, 'meeting')
  await page.getByRole('tab').first().waitFor()
  await setContentSize({ app: stage.app, page }, size)
  return leave
}

/** The small window beside a call, in the size that it opens with. */
export async function showCompactWindow(stage) {
  const { page, leave } = await openWindow(stage, 'compact')
  await page.getByRole('textbox', { name: 'Notes' }).waitFor()
  return leave
}

async function openWindow(stage, form) {
  await stage.ask('windows', 'openMeeting', { id: await stage.meetingId(), form })
  const page = await pageOf(stage, form)
  await page.waitForLoadState('domcontentloaded')
  stage.lookAt(page)
  const leave = async () => {
    stage.lookAt(null)
    await page.close()
  }
  return { page, leave }
}

async function pageOf({ app }, form) {
  const limitMs = Date.now() + openWithinMs
  while (Date.now() < limitMs) {
    const page = app.windows().find((one) => one.url().includes(`window=${form}`))
    if (page !== undefined) return page
    await sleep(20)
  }
  throw new Error('the window did not open')
}
