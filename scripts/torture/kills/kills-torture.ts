import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SeededRandom } from '../../seed/seeded-random'
import type { Torture, TortureOptions, TortureRow } from '../torture'
import { bundledWorkingProcess } from './bundled-process'
import { killApp } from './kill-app'
import { killLibrary, type LibraryKill } from './kill-library'

/** How many kills make a full run, and which part of them is that of the whole app, which takes long to start. */
const fullCount = 1_000
const appShare = 0.05

/** Libraries that are killed beside each other, to keep the machine's cores busy. */
const lanes = 2

export const killsTorture: Torture = {
  name: 'kills',
  about: 'kills the library, and the app, at random moments, and compares with what was acknowledged',
  needsApp: true,
  run: async (options) => {
    const count = options.count ?? fullCount
    const appKills = Math.round(count * appShare)
    return [...(await killLibraries(options, count - appKills)), await killApps(options, appKills)]
  },
}

async function killLibraries({ random, tell }: TortureOptions, count: number): Promise<TortureRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-kills-'))
  const kills: LibraryKill[] = []
  try {
    const program = await bundledWorkingProcess(folder)
    const seeds = Array.from({ length: lanes }, () => random.id())
    await Promise.all(
      seeds.map(async (seed, lane) => {
        const share = Math.floor((count + lane) / lanes)
        const library = join(folder, `library-${lane}`)
        for await (const kill of killLibrary(program, library, share, new SeededRandom(seed))) {
          kills.push(kill)
          if (kills.length % 100 === 0) tell(`${kills.length} of ${count} kills of the library`)
        }
      }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const acknowledged = kills.reduce((sum, kill) => sum + kill.acknowledged, 0)
  tell(`${acknowledged} saves were acknowledged before the kills of the library`)
  return (['opening', 'working', 'closing', 'staging'] as const).map((phase) => {
    const ofPhase = kills.filter((kill) => kill.phase === phase)
    return {
      what: `library killed while ${phase}`,
      count: ofPhase.length,
      losses: ofPhase.flatMap(({ losses }) => losses),
    }
  })
}

async function killApps({ random, screenEnv, tell }: TortureOptions, count: number): Promise<TortureRow> {
  const losses: string[] = []
  let acknowledged = 0
  let done = 0
  for await (const kill of killApp(screenEnv, count, random)) {
    losses.push(...kill.losses)
    acknowledged += kill.acknowledged
    done += 1
    if (done % 10 === 0) tell(`${done} of ${count} kills of the app`)
  }
  tell(`the window said Saved ${acknowledged} times before the kills of the app`)
  return { what: 'app killed while typing', count, losses }
}
