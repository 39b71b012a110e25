import { fork } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import type { MeasuredLibrary } from './measured-library'

/** In milliseconds: from the folder to what Today shows, and reading and parsing the index alone. */
export interface OpeningSamples {
  readonly today: readonly number[]
  readonly floor: readonly number[]
}

const answerSchema = z.object({ milliseconds: z.number() })

/** Opens the library and reads its floor in turn, each time in a process of its own, since code is cold at a start. */
export async function measureOpening(
  { folder, cacheFolder, seal }: MeasuredLibrary,
  plain: MeasuredLibrary,
  appVersion: string,
  rounds: number,
): Promise<OpeningSamples> {
  const samples = { today: [] as number[], floor: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    samples.today.push(await inProcessOfItsOwn('open-library.ts', [folder, cacheFolder, appVersion, seal]))
    samples.floor.push(await inProcessOfItsOwn('read-index.ts', [plain.cacheFolder]))
  }
  return samples
}

function inProcessOfItsOwn(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'opening', program), args, { execArgv: ['--import', 'tsx'] })
    child.on('error', reject)
    child.on('message', (message) => resolve(answerSchema.parse(message).milliseconds))
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code} before it answered`)))
  })
}
