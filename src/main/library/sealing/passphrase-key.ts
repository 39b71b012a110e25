import { scrypt } from 'node:crypto'
import { z } from 'zod'

/**
 * How much work it is to turn a passphrase into a key: scrypt takes about 128 · N · r bytes of memory. The bounds keep a
 * foreign `library.json` from asking for all the memory of a machine.
 */
export const scryptCostSchema = z.object({
  N: z
    .number()
    .int()
    .min(2 ** 15)
    .max(2 ** 20)
    .refine((N) => Number.isInteger(Math.log2(N)), 'N has to be a power of two'),
  r: z.number().int().min(8).max(16),
  p: z.number().int().min(1).max(4),
})

export type ScryptCost = z.infer<typeof scryptCostSchema>

/** Never less than this, however slow the machine: it is what keeps a stolen folder from being guessed at. */
export const leastScryptCost: ScryptCost = { N: 2 ** 15, r: 8, p: 1 }

/** 256 MiB; a library that was sealed on a fast machine has to open on a small one, too. */
const mostN = 2 ** 18

/** About how long unlocking should take: long for who guesses, short for who knows. */
const aimMs = 500

/**
 * The 32-byte key of a passphrase, computed off the main thread. The passphrase counts in Unicode's compatibility form
 * (NFKC), so that the same characters typed on another system give the same key.
 */
export function passphraseKey(passphrase: string, salt: Uint8Array, cost: ScryptCost): Promise<Buffer> {
  const { N, r, p } = cost
  const options = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, options, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}

/** How long one passphrase takes at a cost, in milliseconds. */
export async function measureScrypt(cost: ScryptCost): Promise<number> {
  const startedAt = performance.now()
  await passphraseKey('measuring', new Uint8Array(16), cost)
  return performance.now() - startedAt
}

/** The cost that comes nearest to half a second on this machine, within safe bounds: doubled while it stays below. */
export async function tuneScryptCost(measure: (cost: ScryptCost) => Promise<number>): Promise<ScryptCost> {
  let cost = leastScryptCost
  let takesMs = await measure(cost)
  // The time grows in step with N; the next step is taken while it ends nearer to the aim than this one.
  while (cost.N < mostN && takesMs * 1.5 < aimMs) {
    cost = { ...cost, N: cost.N * 2 }
    takesMs = await measure(cost)
  }
  return cost
}
