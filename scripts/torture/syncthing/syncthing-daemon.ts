import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'

const apiKey = 'attune-torture'

const completionSchema = z.object({ completion: z.number(), needItems: z.number(), needDeletes: z.number() })

const statusSchema = z.object({ state: z.string(), needTotalItems: z.number() })

/** Whether Syncthing is installed here. */
export function hasSyncthing(): boolean {
  return spawnSync('syncthing', ['--version'], { stdio: 'ignore' }).status === 0
}

interface DaemonPlace {
  readonly home: string
  /** The folder that it keeps the same as the other's. */
  readonly folder: string
  readonly id: string
  readonly port: number
  readonly apiPort: number
}

/** One Syncthing of its own: its home in a temporary folder, on loopback only, telling nobody of itself. */
export class SyncthingDaemon {
  #process: ChildProcess | null = null

  private constructor(readonly place: DaemonPlace) {}

  static async prepare(home: string, folder: string): Promise<SyncthingDaemon> {
    await mkdir(folder, { recursive: true })
    run(['generate', `--home=${home}`, '--no-default-folder', '--skip-port-probing'])
    const id = run(['--device-id', `--home=${home}`]).trim()
    return new SyncthingDaemon({ home, folder, id, port: await freePort(), apiPort: await freePort() })
  }

  async start(other: SyncthingDaemon): Promise<void> {
    await writeFile(join(this.place.home, 'config.xml'), configuration(this.place, other.place))
    const args = ['serve', `--home=${this.place.home}`, '--no-browser', '--no-restart', '--no-upgrade']
    this.#process = spawn('syncthing', args, { stdio: 'ignore', env: { ...process.env, STNOUPGRADE: '1' } })
    for (let wait = 0; wait < 300; wait += 1) {
      if (await this.#ask('GET', 'system/ping').catch(() => null)) return
      await delay(100)
    }
    throw new Error('Syncthing did not start.')
  }

  /** Cuts it off from the other, or connects both again. */
  async setPaused(isPaused: boolean, other: SyncthingDaemon): Promise<void> {
    await this.#ask('POST', `system/${isPaused ? 'pause' : 'resume'}?device=${other.place.id}`)
  }

  /** Looks at the whole folder now. */
  async scan(): Promise<void> {
    await this.#ask('POST', 'db/scan?folder=library')
  }

  /** Whether the other has everything that is here, and nothing is under way. */
  async isInStep(other: SyncthingDaemon): Promise<boolean> {
    const status = statusSchema.parse(await this.#ask('GET', 'db/status?folder=library'))
    const there = completionSchema.parse(
      await this.#ask('GET', `db/completion?folder=library&device=${other.place.id}`),
    )
    return (
      status.state === 'idle' &&
      status.needTotalItems === 0 &&
      there.needItems === 0 &&
      there.needDeletes === 0
    )
  }

  async stop(): Promise<void> {
    const running = this.#process
    if (running === null || running.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGTERM')
    await Promise.race([ended, delay(10_000).then(() => running.kill('SIGKILL'))])
  }

  async #ask(method: 'GET' | 'POST', path: string): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.place.apiPort}/rest/${path}`, {
      method,
      headers: { 'X-API-Key': apiKey },
    })
    if (!response.ok) throw new Error(`Syncthing answered ${response.status} to ${path}.`)
    const text = await response.text()
    return text === '' ? true : (JSON.parse(text) as unknown)
  }
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('syncthing', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`syncthing ${args.join(' ')} failed: ${stderr}`)
  return stdout
}

function configuration(here: DaemonPlace, there: DaemonPlace): string {
  const device = ({ id, port }: DaemonPlace) =>
    `<device id="${id}" compression="never"><address>tcp://127.0.0.1:${port}</address></device>`
  return `<configuration version="36">
  <folder id="library" path="${here.folder}" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="true"
    fsWatcherDelayS="1" ignorePerms="true">
    <device id="${here.id}"/><device id="${there.id}"/><maxConflicts>-1</maxConflicts>
  </folder>
  ${device(here)}${device(there)}
  <gui enabled="true" tls="false"><address>127.0.0.1:${here.apiPort}</address><apikey>${apiKey}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${here.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <startBrowser>false</startBrowser><reconnectionIntervalS>1</reconnectionIntervalS>
    <announceLANAddresses>false</announceLANAddresses><setLowPriority>false</setLowPriority>
  </options>
</configuration>
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
