import { runCommand } from './run-command.mjs'

/** Runs npm itself: the one that runs this script when there is one, otherwise the one on the path. */
export function runNpm(args, options = {}) {
  const running = process.env.npm_execpath
  if (running?.endsWith('npm-cli.js')) return runCommand(process.execPath, [running, ...args], options)
  return runCommand('npm', args, options)
}
