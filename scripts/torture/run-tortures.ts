import { SeededRandom } from '../seed/seeded-random'
import type { TortureRow } from './torture'
import type { TortureArguments } from './torture-arguments'
import { tortureTable } from './torture-table'

/** Runs what was chosen one after another and prints the table; answers whether nothing was lost. */
export async function runTortures(
  { chosen, count, seed }: TortureArguments,
  screenEnv: NodeJS.ProcessEnv,
): Promise<boolean> {
  console.log(`Seed: ${seed}`)
  const rows: TortureRow[] = []
  for (const torture of chosen) {
    console.log(`\n== ${torture.name}: ${torture.about}`)
    const startedAt = performance.now()
    const random = new SeededRandom(`${seed} ${torture.name}`)
    rows.push(...(await torture.run({ count, random, screenEnv, tell: (progress) => console.log(progress) })))
    console.log(`${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
  }
  console.log(`\n${tortureTable(rows)}`)
  return rows.every(({ losses }) => losses.length === 0)
}
