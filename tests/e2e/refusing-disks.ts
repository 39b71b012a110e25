import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A library's folder whose disk can be made to refuse, for real. */
export interface RefusingDisk {
  readonly libraryFolder: string
  /** From now on the disk refuses; the process is that of the running app. */
  readonly refuse: (pid: number) => void
  readonly relent: (pid: number) => void
  readonly remove: () => Promise<void>
}

export interface Refusal {
  readonly what: string
  /** What the state of saving says. */
  readonly said: RegExp
  /** Null where this machine does not let us arrange it. */
  readonly arrange: () => Promise<RefusingDisk | null>
}

export const refusals: readonly Refusal[] = [
  {
    what: 'a disk that became read-only',
    said: /^Not saved: The library is on a disk that can only be read\./,
    arrange: async () => {
      const folder = await temporaryFolder()
      if (!run('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder)) return null
      return {
        libraryFolder: join(folder, 'library'),
        refuse: () => run('mount', '-o', 'remount,ro', folder),
        relent: () => run('mount', '-o', 'remount,rw', folder),
        remove: () => unmounted(folder),
      }
    },
  },
  {
    what: 'a disk that was pulled',
    said: /^Not saved: The library’s folder is missing\. Is its disk connected\?/,
    arrange: async () => {
      const [folder, disk] = [await temporaryFolder(), await temporaryFolder()]
      if (!run('mount', '--bind', disk, folder)) return null
      return {
        libraryFolder: join(folder, 'library'),
        refuse: () => run('umount', '-l', folder),
        relent: () => run('mount', '--bind', disk, folder),
        remove: async () => {
          await unmounted(folder)
          await rm(disk, { recursive: true })
        },
      }
    },
  },
  {
    what: 'a folder that may not be written in',
    said: /^Not saved: The library’s folder does not permit this\./,
    arrange: async () => {
      const folder = await temporaryFolder()
      // An administrator is refused by nothing but a folder that nobody may change.
      const isRoot = process.getuid?.() === 0
      const forbid = (path: string) => (isRoot ? run('chattr', '+i', path) : run('chmod', '500', path))
      const allow = (path: string) => (isRoot ? run('chattr', '-i', path) : run('chmod', '700', path))
      const trial = join(folder, 'trial')
      await mkdir(trial)
      if (!forbid(trial) || !allow(trial)) return null
      const meetings = join(folder, 'library', 'meetings')
      return {
        libraryFolder: join(folder, 'library'),
        refuse: () => forbid(meetings),
        relent: () => allow(meetings),
        remove: async () => {
          allow(meetings)
          await rm(folder, { recursive: true })
        },
      }
    },
  },
  {
    what: 'too many open files',
    said: /^Not saved: Too many files are open on this machine\./,
    arrange: async () => {
      if (!run('prlimit', '--version')) return null
      const folder = await temporaryFolder()
      return {
        libraryFolder: join(folder, 'library'),
        refuse: (pid) => run('prlimit', '--pid', String(pid), '--nofile=4:'),
        relent: (pid) => run('prlimit', '--pid', String(pid), '--nofile=1024:'),
        remove: () => rm(folder, { recursive: true }),
      }
    },
  },
]

function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'attune-refusing-'))
}

async function unmounted(folder: string): Promise<void> {
  run('umount', '-l', folder)
  await rm(folder, { recursive: true })
}

/** Whether the program did what was asked. */
function run(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
