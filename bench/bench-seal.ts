import { randomBytes } from 'node:crypto'
import { DataKey, dataKeyBytes } from '../src/main/library/data-key'
import { leastScryptCost } from '../src/main/library/sealing/passphrase-key'
import { newSealingKeys, type SealingKeys } from '../src/main/library/sealing/sealing-keys'

/** Always the same, so that a library that was sealed in one run opens in the next; it keeps no secret. */
export function benchDataKey(): DataKey {
  return new DataKey(new Uint8Array(dataKeyBytes).fill(7))
}

/** The data key wrapped for `library.json`; nobody enters a passphrase here, so that it may cost little. */
export async function benchSealingKeys(): Promise<SealingKeys> {
  const { keys } = await newSealingKeys(benchDataKey().bytes, 'bench', leastScryptCost, randomBytes)
  return keys
}
