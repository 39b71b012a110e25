import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from './command-error.mjs'
import { projectRoot } from './project-root.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Runs a program that one of our dependencies brings, in Node directly: the links in node_modules/.bin are
 * no programs on Windows.
 */
export function runLocalProgram(packageName, args, options = {}) {
  return runCommand(process.execPath, [programFile(packageName), ...args], options)
}

function programFile(packageName) {
  const folder = path.join(projectRoot, 'node_modules', packageName)
  let manifest
  try {
    manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  } catch {
    throw new CommandError('The dependencies are not installed yet. Run: npm ci')
  }
  const { bin } = manifest
  const file = typeof bin === 'string' ? bin : (bin[path.basename(packageName)] ?? Object.values(bin)[0])
  return path.join(folder, file)
}
