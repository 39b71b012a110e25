import { setTimeout as sleep } from 'node:timers/promises'
import { showSettingsPart } from './library-states.mjs'

const openWithinMs = 10_000

/** The capture window as it comes up, with nothing in it. */
export async function showCapture(stage) {
  const { leave } = await openCapture(stage)
  return leave
}

export async function showCapturePromise(stage) {
  const { page, leave } = await openCapture(stage)
  await page.keyboard.press('Alt+2')
  await page.keyboard.type('@Nobody here the pricing draft by next Friday')
  await page.getByText('stays in the words').waitFor()
  return leave
}

/** A line for a meeting that was begun just now. */
export async function showCaptureLine(stage) {
  const { id } = await stage.ask('meetings', 'create', {})
  const startedAt = new Date().toISOString()
  const title = 'What the new pricing means for the partners in the south'
  await stage.ask('meetings', 'save', { id, changes: { title, startedAt } })
  const { page, leave } = await openCapture(stage)
  await page.keyboard.press('Alt+3')
  await page.keyboard.type('/objection it comes too late for this quarter')
  return async () => {
    await leave()
    await stage.ask('meetings', 'delete', { id })
  }
}

/** A display without a desktop shows no notifications, so it is told that it does. */
export async function showNotifications(stage) {
  await stage.app.evaluate(({ Notification }) => {
    Notification.isSupported = () => true
  })
  await stage.ask('atHand', 'chooseNotices', { quietHours: { from: '20:00', to: '07:30' } })
  await showSettingsPart(stage, 'Notifications')
}

async function openCapture(stage) {
  await stage.ask('atHand', 'openCapture')
  const page = await capturePage(stage)
  await page.getByRole('textbox').waitFor()
  stage.lookAt(page)
  const leave = async () => {
    stage.lookAt(null)
    await page.getByRole('textbox').fill('')
    await page.keyboard.press('Escape')
  }
  return { page, leave }
}

async function capturePage({ app }) {
  const limitMs = Date.now() + openWithinMs
  while (Date.now() < limitMs) {
    const page = app.windows().find((one) => one.url().startsWith('app://attune-capture/'))
    if (page !== undefined) return page
    await sleep(20)
  }
  throw new Error('the capture window did not open')
}
