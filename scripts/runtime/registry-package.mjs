import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CommandError } from '../command-error.mjs'
import { runNpm } from '../run-npm.mjs'

/**
 * Fetches one package file into a folder through npm itself, so that the person's own registry, proxy
 * and certificates are honoured, and answers its path once its sha512 is the expected one.
 */
export async function fetchRegistryPackage({ name, version, integrity }, folder) {
  const args = ['pack', `${name}@${version}`, '--pack-destination', folder, '--json', '--loglevel=error']
  const { code, stdout, stderr } = await runNpm(args, { capture: true })
  if (code !== 0) {
    throw new CommandError(`npm could not fetch ${name}@${version}:\n${(stderr || stdout).trim()}`)
  }
  const packed = JSON.parse(stdout)
  const { filename } = Object.values(packed)[0]
  const file = path.join(folder, path.basename(filename))
  const actual = await integrityOf(file)
  if (actual !== integrity) {
    throw new CommandError(`${name}@${version} is not the file it should be: ${actual}, not ${integrity}.`)
  }
  return file
}

async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}
