// Used by try-deb.sh: starts the Attune that is installed in the Debian under a folder, and calls it a second time.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'
import { runAsProgram } from '../run-as-program.mjs'
import { runCommand } from '../run-command.mjs'
import { checkWindow } from './packaged-window.mjs'
import { requireSandbox } from './renderer-sandbox.mjs'

const program = path.join(import.meta.dirname, 'start-in-debian.sh')
const quietly = ['--disable-gpu', '--log-level=3']

await runAsProgram(async () => {
  const [root] = process.argv.slice(2)
  if (root === undefined) throw new CommandError('try-installed.mjs needs the folder of a Debian.')
  // The same path inside and outside; inside it is the program that makes it.
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'attune-installed-'))
  try {
    const whenShown = async (pid, page) => {
      requireSandbox(pid)
      console.log('The window shows, with the sandbox on.')
      await callAgain(root, dataFolder, page)
      console.log('A link reaches the window that is open, and the second program ends.')
    }
    await checkWindow([program, root], { env: process.env, args: quietly, dataFolder, whenShown })
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
})

async function callAgain(root, dataFolder, page) {
  const args = [`--user-data-dir=${path.join(dataFolder, 'data')}`, ...quietly, 'attune://screen/meetings']
  const { code, stderr } = await runCommand(program, [root, ...args], { capture: true })
  if (code !== 0) throw new CommandError(`The second program ended with ${code}:\n${stderr}`)
  await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor({ timeout: 10_000 })
}
