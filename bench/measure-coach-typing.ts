import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright'
import { SeededRandom } from '../scripts/seed/seeded-random'
import { RunningProgram, type Program } from './running-program'

export interface CoachTyping {
  /** How long each key kept the page's thread busy until nothing more followed from it, in milliseconds. */
  readonly withCoach: readonly number[]
  readonly withoutCoach: readonly number[]
}

/** The keys are typed in so many stretches, with and without the coach in turn, so that drift concerns both. */
const stretches = 6

/** Keys at the start of a stretch that only warm the code up. */
const uncounted = 5

const typed = 'so the second date is one that we can both keep and they hear it from us just before. '

/** Types into the middle of the long draft of a meeting, with the coach on and off in turn, in one started app. */
export async function measureCoachTyping(
  program: Program,
  meetingId: string,
  keys: number,
  env: NodeJS.ProcessEnv,
): Promise<CoachTyping> {
  const samples = { withCoach: [] as number[], withoutCoach: [] as number[] }
  const running = await RunningProgram.start(program, env)
  try {
    await running.settled(2_000)
    const page = await running.page()
    await page.evaluate((id) => {
      location.hash = `#/meetings/${id}/prepare`
    }, meetingId)
    const box = page.getByRole('textbox', { name: 'What I will say back' })
    await box.waitFor({ state: 'attached' })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      const isOn = stretch % 2 === 0
      await page.evaluate(switchCoach, isOn)
      await box.evaluate(placeCaretInTheMiddle)
      await sleep(1_500)
      const milliseconds = await typeStretch(page, session, Math.ceil((2 * keys) / stretches), stretch)
      const of = isOn ? samples.withCoach : samples.withoutCoach
      of.push(...milliseconds.slice(uncounted))
    }
    return samples
  } finally {
    await running.stop()
  }
}

async function typeStretch(
  page: Page,
  session: CDPSession,
  keys: number,
  stretch: number,
): Promise<number[]> {
  const random = new SeededRandom(`coach/${stretch}`)
  const milliseconds: number[] = []
  let before = await busyMs(session)
  for (let key = 0; key < keys + uncounted; key += 1) {
    const text = typed.charAt(key % typed.length)
    await page.keyboard.press(text === ' ' ? 'Space' : text)
    await sleep(random.integer(60, 120))
    const after = await busyMs(session)
    milliseconds.push(after - before)
    before = after
  }
  return milliseconds
}

/** The time for which the page's main thread has run tasks so far, as Chromium counts it. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const taken = metrics.find(({ name }) => name === 'TaskDuration')
  if (taken === undefined) throw new Error('this Chromium does not count its tasks')
  return taken.value * 1_000
}

/** Runs in the page. */
async function switchCoach(isOn: boolean): Promise<void> {
  const choices = await window.attune.coach.choices()
  if (!choices.ok) throw new Error(choices.error.message)
  await window.attune.coach.choose({ ...choices.value, isOn })
}

/** Runs in the page. */
function placeCaretInTheMiddle(box: Element): void {
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('the draft is not in a text box')
  box.focus()
  const middle = box.value.indexOf(' ', Math.floor(box.value.length / 2))
  box.setSelectionRange(middle, middle)
}
