import { readdirSync, readFileSync } from 'node:fs'
import { CommandError } from '../command-error.mjs'

/** Chromium's sandbox filters the system calls of each renderer, which the kernel shows. */
export function requireSandbox(mainPid) {
  const renderers = processes().filter(({ command }) => command.includes('--type=renderer'))
  const ours = renderers.filter((renderer) => descendsFrom(renderer, mainPid))
  if (ours.length > 0 && ours.every(({ status }) => /^Seccomp:\s*2$/m.test(status))) return
  throw new CommandError('The packaged app runs its window without the sandbox of the operating system.')
}

function descendsFrom(candidate, ancestorPid) {
  const parents = new Map(processes().map(({ pid, parentPid }) => [pid, parentPid]))
  for (let pid = candidate.pid; pid > 1; pid = parents.get(pid) ?? 0) if (pid === ancestorPid) return true
  return false
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8')
        return [{ pid: Number(name), parentPid: Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1]), status, command }]
      } catch {
        // It ended meanwhile.
        return []
      }
    })
}
