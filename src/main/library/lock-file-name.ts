import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { hostname } from 'node:os'

/**
 * The name of this machine's lock on a library: the same for every process here, and another one wherever the folder is
 * brought to. The name of a machine alone would not do, since many are called the same.
 */
export async function lockFileName(root: string, machine?: string): Promise<string> {
  const here = machine ?? `${hostname()} ${await readFile('/etc/machine-id', 'utf8').catch(() => '')}`
  const folder = await realpath(root).catch(() => root)
  return `library.${createHash('sha256').update(`${here}\n${folder}`).digest('hex').slice(0, 8)}.lock`
}
