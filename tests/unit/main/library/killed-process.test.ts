import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { Library } from '../../../../src/main/library/library'
import { temporaryFolder } from '../../../support/temporary-library'
import { savedText } from './saved-text'

/** Bundled once, since thirty processes that each compile TypeScript take longer than all their saving. */
async function bundledSavingProcess(): Promise<string> {
  const folder = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('saving-process.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
    },
  })
  await rename(join(folder, 'saving-process.js'), join(folder, 'saving-process.mjs'))
  return join(folder, 'saving-process.mjs')
}

/** Lets a process save into the folder, kills it so long after its first save, and answers what it was told is saved. */
async function killWhileSaving(
  savingProcess: string,
  folder: string,
  run: number,
  afterMs: number,
): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [savingProcess, folder, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString()
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed])
  await delay(afterMs)
  child.kill('SIGKILL')
  await closed
  // The last line may be cut off by the kill, too.
  const lines = output.split('\n').slice(0, -1)
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]))
}

/** Kills a saving process again and again; answers what was acknowledged and was not there afterwards. */
async function lossesOf(savingProcess: string, kills: readonly number[]): Promise<string[]> {
  const folder = await temporaryFolder()
  const losses: string[] = []
  for (const [run, afterMs] of kills.entries()) {
    const acknowledged = await killWhileSaving(savingProcess, folder, run, afterMs)
    if (acknowledged.size === 0) losses.push(`run ${run} saved nothing`)
    const library = await Library.open(folder, { now: Date.now, appVersion: '0.0.0' })
    await library.reconciled
    for (const [id, count] of acknowledged) {
      const text = (await library.meetings.read(id))?.purpose ?? ''
      const onDisk = Number(/^\d+\.(\d+) /.exec(text)?.[1])
      if (!(onDisk >= count) || text !== savedText(run, onDisk)) losses.push(`run ${run}: ${id} ${count}`)
      const summary = library.summaries().find((one) => one.id === id)
      if (summary?.purpose !== text.slice(0, 240)) losses.push(`run ${run}: the list shows another ${id}`)
    }
    losses.push(...library.problems.map(({ whatHappened }) => whatHappened))
    losses.push(...(await readdir(join(folder, 'meetings'))).filter((name) => name.endsWith('.tmp')))
    await library.close()
  }
  return losses
}

describe('a process that is killed while it saves', () => {
  it('has lost nothing that was acknowledged, in thirty kills, and the library opens every time', async () => {
    const kills = (lane: number) => Array.from({ length: 10 }, (_, turn) => (lane * 10 + turn) * 3)
    const savingProcess = await bundledSavingProcess()
    const losses = await Promise.all([0, 1, 2].map((lane) => lossesOf(savingProcess, kills(lane))))
    expect(losses.flat()).toEqual([])
  }, 60_000)
})
