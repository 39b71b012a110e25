import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.mjs'

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end and answers its exit code (1 when a signal ended it, 127 when there is no
 * such program). With `capture` its output is kept and answered instead of shown.
 */
export function runCommand(command, args, { env = process.env, cwd = projectRoot, capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd, env, stdio })
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text))
    // Without a listener the signal would end this process and leave the child behind.
    const forward = (signal) => {
      if (!reachesChildAnyway(signal)) child.kill(signal)
    }
    for (const signal of stopSignals) process.on(signal, forward)
    const settle = (finish) => {
      for (const signal of stopSignals) process.off(signal, forward)
      finish()
    }
    child.on('error', (error) =>
      settle(() => (error.code === 'ENOENT' ? resolve({ code: 127, stdout, stderr }) : reject(error))),
    )
    child.on('close', (code) => settle(() => resolve({ code: code ?? 1, stdout, stderr })))
  })
}

/** A terminal interrupts the child as well, and an app that hears it twice ends before it could save. */
function reachesChildAnyway(signal) {
  return signal !== 'SIGTERM' && process.stdin.isTTY === true
}
