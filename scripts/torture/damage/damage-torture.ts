import type { Torture } from '../torture'
import { runDamage } from './run-damage'

const countInFull = 10_000

/** Damages the files of a library in every way there is; each must be found, told of, and made good where it can be. */
export const damageTorture: Torture = {
  name: 'damage',
  about: 'files cut off, overwritten, flipped, swapped, replaced; found, kept and made good',
  needsApp: false,
  run: async ({ count, random, tell }) => {
    const wanted = count ?? countInFull
    const { damaged, openings, ways, losses } = await runDamage({
      count: wanted,
      random,
      meetings: 40,
      atOnce: 20,
      tell: (done) => tell(`${done} of ${wanted} files damaged`),
    })
    for (const [way, times] of [...ways].sort()) tell(`  ${way}: ${times}`)
    return [{ what: `files damaged, in ${openings} openings`, count: damaged, losses }]
  },
}
