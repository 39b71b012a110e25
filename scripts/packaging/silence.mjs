// Proves that the packaged app says nothing to anybody: uses it for a while as a person does, under strace, in a network of
// its own whose only way out leads nowhere and counts what is sent there. Lists every connection that was so much as tried.
// Linux, with strace and iproute2.
//
//   node scripts/packaging/silence.mjs [--minutes 10]          after `npm run package`
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError } from '../command-error.mjs'
import { runAsProgram } from '../run-as-program.mjs'
import { runCommand } from '../run-command.mjs'
import { withDisplay } from '../runtime/display.mjs'
import { launchOptions } from '../runtime/launch-options.mjs'
import { connectionsIn, tracedCalls } from './network-trace.mjs'
import { useOrdinarily } from './ordinary-use.mjs'
import { packagedApp } from './packaged-app.mjs'
import { checkWindow } from './packaged-window.mjs'

const minuteMs = 60_000
const isInside = process.env.ATTUNE_SILENCE_INSIDE === '1'

/** A way out, as on a machine that is connected; the kernel itself has nothing to say on it. */
const ownNetwork = [
  'ip link set lo up',
  'ip link add out type veth peer name nowhere',
  'ip link set nowhere addrgenmode none multicast off arp off up',
  'ip link set out addrgenmode none multicast off arp off up',
  'ip address add 192.0.2.1/24 dev out',
  'ip -6 address add 2001:db8::1/64 dev out nodad',
  'ip route add default dev out',
  'ip -6 route add default dev out',
].join(' && ')

const sentPackets = () => Number(readFileSync('/sys/class/net/out/statistics/tx_packets', 'utf8'))

await runAsProgram(() => withDisplay(isInside ? proveSilence : runInOwnNetwork))

async function runInOwnNetwork(screenEnv) {
  const asRoot = process.getuid() === 0 ? [] : ['--user', '--map-root-user']
  // What /sys tells belongs to the network in which it was mounted.
  const begin = `mount -t sysfs sysfs /sys && ${ownNetwork} && exec "$@"`
  const again = [process.execPath, import.meta.filename, ...process.argv.slice(2)]
  const env = { ...screenEnv, ATTUNE_SILENCE_INSIDE: '1' }
  const { code } = await runCommand(
    'unshare',
    [...asRoot, '--net', '--mount', 'sh', '-c', begin, 'sh', ...again],
    {
      env,
    },
  )
  return code
}

async function proveSilence(screenEnv) {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
  const minutes = Number(values.minutes)
  if (!(minutes > 0)) throw new CommandError('--minutes has to be a number above 0.')
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'attune-silence-'))
  const traceFile = path.join(dataFolder, 'trace.txt')
  const strace = [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-yy',
    '-s0',
    `--trace=${tracedCalls}`,
    '-o',
    traceFile,
  ]
  try {
    const { env, extraArgs } = launchOptions(screenEnv)
    const sentBefore = sentPackets()
    let done = new Map()
    const whenShown = async (_, page) => (done = await useOrdinarily(page, Date.now() + minutes * minuteMs))
    const command = [...strace, packagedApp().executablePath]
    await checkWindow(command, { env, args: extraArgs, dataFolder, whenShown })
    const sent = sentPackets() - sentBefore
    report({ minutes, done, sent, ...connectionsIn(readFileSync(traceFile, 'utf8')) })
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

function report({ minutes, done, sent, localCalls, reached, routes }) {
  const used = [...done].map(([name, times]) => `${name} ${times}×`).join(', ')
  console.log(`Used for ${minutes} minutes: ${used}.`)
  console.log(`Calls within this machine (screen, kernel, the app’s own parts): ${localCalls}.`)
  for (const { to, times } of routes) {
    console.log(`Asked the kernel for a route, which sends nothing: ${to}, ${times}×.`)
  }
  console.log(`Packets that left the machine: ${sent}.`)
  console.log(`Connections to anything else, tried or made: ${reached.length}.`)
  for (const { call, to, times } of reached) console.log(`  ${call} ${to}, ${times}×`)
  if (reached.length === 0 && sent === 0) return
  throw new CommandError('The packaged app tried to reach something.')
}
