import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { SeededRandom } from '../scripts/seed/seeded-random'
import { RunningProgram, type Program } from './running-program'
import { typeKeys } from './type-keys'

/** A program with a long document in it. */
export interface KeyProgram {
  readonly program: Program
  /** Makes its document as it was before anything was typed into it. */
  readonly restore: () => Promise<void>
  /** Brings the document onto the screen, where `.ProseMirror` holds it. */
  readonly open: (page: Page) => Promise<void>
}

export interface KeysOptions {
  readonly programs: readonly KeyProgram[]
  readonly keys: number
  readonly env: NodeJS.ProcessEnv
  readonly tell: (line: string) => void
}

declare global {
  interface Window {
    /** How long each key took to be seen, in milliseconds; set up by the measurement below. */
    benchKeyMs?: number[]
  }
}

/** The keys are typed in so many stretches, the programs in turn, so that drift concerns all of them. */
const stretches = 3

/** Keys at the start of a stretch that only warm the code up. */
const uncounted = 10

const typed = 'so the second date is one that we can both keep and they hear it from us before '

/** Types into the middle of each document as a person does; answers the milliseconds from key to frame. */
export async function measureKeys(options: KeysOptions): Promise<Map<Program, readonly number[]>> {
  const samples = new Map<Program, number[]>(options.programs.map(({ program }) => [program, []]))
  const perStretch = Math.ceil(options.keys / stretches)
  for (let stretch = 1; stretch <= stretches; stretch += 1) {
    const order = stretch % 2 === 0 ? [...options.programs].reverse() : options.programs
    for (const keyProgram of order) {
      const { program } = keyProgram
      const milliseconds = await typeStretch(keyProgram, perStretch, stretch, options.env)
      samples.get(program)?.push(...milliseconds)
      options.tell(`keys ${stretch} of ${stretches}, ${program.name}: ${milliseconds.length} typed`)
    }
  }
  return samples
}

async function typeStretch(
  { program, restore, open }: KeyProgram,
  keys: number,
  stretch: number,
  env: NodeJS.ProcessEnv,
): Promise<number[]> {
  await restore()
  const running = await RunningProgram.start(program, env)
  try {
    await running.settled(2_000)
    const page = await running.page()
    await open(page)
    await page.waitForSelector('.ProseMirror > p')
    await sleep(1_500)
    await page.evaluate(placeCaretInTheMiddle)
    await page.evaluate(recordKeys)
    const characters = Array.from({ length: keys + uncounted }, (_, key) => typed.charAt(key % typed.length))
    await typeKeys(page, characters, new SeededRandom(`keys/${stretch}`))
    await sleep(300)
    const { milliseconds, text } = await page.evaluate(() => ({
      milliseconds: window.benchKeyMs ?? [],
      text: document.querySelector('.ProseMirror')?.textContent ?? '',
    }))
    if (!text.includes(typed.slice(0, Math.min(typed.length, keys)))) {
      throw new Error(`what was typed did not arrive in ${program.name}`)
    }
    return milliseconds.slice(uncounted)
  } finally {
    await running.stop()
  }
}

/** Runs in the page. */
function placeCaretInTheMiddle(): void {
  const editor = document.querySelector<HTMLElement>('.ProseMirror')
  const paragraphs = document.querySelectorAll('.ProseMirror > p')
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]
  if (editor === null || middle === undefined) throw new Error('there is no document on the page')
  middle.scrollIntoView({ block: 'center' })
  editor.focus()
  getSelection()?.selectAllChildren(middle)
  getSelection()?.collapseToEnd()
}

/**
 * Runs in the page: from the moment of the key until the frame that follows it is made. A task that is asked
 * for in an animation frame runs after that frame's layout and paint.
 */
function recordKeys(): void {
  const milliseconds: number[] = []
  window.benchKeyMs = milliseconds
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => milliseconds.push(performance.now() - timeStamp)
        afterFrame.port2.postMessage(null)
      })
    },
    { capture: true },
  )
}
