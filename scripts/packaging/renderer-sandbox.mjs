import { readdirSync, readFileSync } from 'node:fs'
import { CommandError } from '../command-error.mjs'

/** On Linux, Chromium's sandbox filters the system calls of each renderer, and the kernel shows that. */
export function requireSandbox(mainPid) {
  if (process.platform !== 'linux') return
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
        const parentPid = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1])
        return [{ pid: Number(name), parentPid, status, command }]
      } catch {
        // It ended meanwhile.
        return []
      }
    })
}
