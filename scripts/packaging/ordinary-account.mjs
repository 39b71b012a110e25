import { chownSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runCommand } from '../run-command.mjs'
import { hasUserNamespaces } from '../runtime/sandbox.mjs'

/**
 * The way to run a sandboxed program as the ordinary account `nobody` when we are root: a command prefix and
 * the ids, or null where there is no such way.
 */
export async function findOrdinaryAccount() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return null
  const uid = await numberFrom('id', ['-u', 'nobody'])
  const gid = await numberFrom('id', ['-g', 'nobody'])
  if (uid === null || gid === null) return null
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return hasUserNamespaces(prefix) ? { prefix, uid, gid } : null
}

/** A folder that the account may write in. */
export function folderFor({ uid, gid }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attune-smoke-'))
  chownSync(folder, uid, gid)
  return folder
}

async function numberFrom(command, args) {
  const { code, stdout } = await runCommand(command, args, { capture: true })
  return code === 0 ? Number(stdout.trim()) : null
}
