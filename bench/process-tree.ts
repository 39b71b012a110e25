import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Whether this system tells what its processes do; only Linux does so in files. */
export const canSeeProcesses = process.platform === 'linux'

interface ProcessFacts {
  readonly pid: number
  readonly parentPid: number
  /** Time on the processor so far, in ticks of a hundredth of a second. */
  readonly ticks: number
}

export interface TreeMemory {
  readonly megabytes: number
  /** Whether another program of the same file runs: it bears a part of it, so that too little is told. */
  readonly isShared: boolean
}

/**
 * The memory of a process and all below it, each page counted once, by sharing out what several processes
 * use (PSS). Null where the system does not tell.
 */
export function memoryOfTree(rootPid: number): TreeMemory | null {
  if (!canSeeProcesses) return null
  try {
    const pids = treeOf(rootPid).map(({ pid }) => pid)
    const kilobytes = pids.reduce((sum, pid) => sum + pssKb(pid), 0)
    return { megabytes: kilobytes / 1024, isShared: runsOutside(programOf(rootPid), pids) }
  } catch {
    // A sandboxed process of an ordinary account does not let itself be looked at.
    return null
  }
}

function pssKb(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1')
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0)
}

function runsOutside(program: string | null, pids: readonly number[]): boolean {
  return program !== null && allPids().some((pid) => !pids.includes(pid) && programOf(pid) === program)
}

/** Null for a process that is gone, or not ours to look at. */
function programOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    return null
  }
}

/** How long a process and all below it have been on a processor, in milliseconds. */
export function busyMsOfTree(rootPid: number): number {
  return treeOf(rootPid).reduce((sum, { ticks }) => sum + ticks * 10, 0)
}

function treeOf(rootPid: number): ProcessFacts[] {
  const all = allPids().flatMap((pid) => factsOf(pid) ?? [])
  const tree = all.filter(({ pid }) => pid === rootPid)
  for (const { pid } of tree) tree.push(...all.filter(({ parentPid }) => parentPid === pid))
  return tree
}

function allPids(): number[] {
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return names.map(Number)
}

/** Null for a process that is gone by now. */
function factsOf(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name before it may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { pid, parentPid: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return null
  }
}
