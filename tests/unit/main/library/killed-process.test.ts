import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../../../scripts/seed/seeded-random'
import { bundledWorkingProcess } from '../../../../scripts/torture/kills/bundled-process'
import { killLibrary, type LibraryKill } from '../../../../scripts/torture/kills/kill-library'
import { temporaryFolder } from '../../../support/temporary-library'

async function killsOf(program: string, lane: number): Promise<LibraryKill[]> {
  const kills: LibraryKill[] = []
  const random = new SeededRandom(`lane ${lane}`)
  for await (const kill of killLibrary(program, await temporaryFolder(), 10, random)) kills.push(kill)
  return kills
}

describe('a process that is killed at any moment', () => {
  it('has lost nothing that was acknowledged, in thirty kills, and the library opens every time', async () => {
    const program = await bundledWorkingProcess(await temporaryFolder())
    const kills = (await Promise.all([0, 1, 2].map((lane) => killsOf(program, lane)))).flat()
    expect(kills.flatMap(({ losses }) => losses)).toEqual([])
    expect(kills.some(({ phase, acknowledged }) => phase === 'working' && acknowledged > 0)).toBe(true)
  }, 120_000)
})
