import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { newMeeting } from '../../../src/domain/meetings/meeting'
import type { SeededRandom } from '../../seed/seeded-random'
import type { Torture, TortureOptions, TortureRow } from '../torture'
import { hasSyncthing, SyncthingDaemon } from './syncthing-daemon'
import { TortureMachine } from './torture-machine'
import { WrittenWords } from './written-words'

/** How often both machines are cut off, write on, and are connected again. */
const fullRounds = 20
const meetingsInAll = 6

/** Longer than that no wait is for two folders to be the same. */
const longestWaitMs = 120_000

/**
 * Two libraries that the real Syncthing keeps the same, on loopback and with clocks an hour apart. Both write, together
 * and cut off from each other; in the end both folders hold the same, and every acknowledged word is in its record or in
 * a version of it.
 */
export const syncthingTorture: Torture = {
  name: 'syncthing',
  about: 'two libraries kept the same by Syncthing, written on both sides, also while cut off',
  needsApp: false,
  run: (options) => {
    if (hasSyncthing()) return torture(options)
    options.tell('Syncthing is not installed here, so this is left out.')
    return Promise.resolve([{ what: 'two machines: left out, no Syncthing here', count: 0, losses: [] }])
  },
}

async function torture(options: TortureOptions): Promise<readonly TortureRow[]> {
  const place = await mkdtemp(join(tmpdir(), 'attune-syncthing-'))
  const daemons = await Promise.all(
    ['one', 'two'].map((name) => SyncthingDaemon.prepare(join(place, `home-${name}`), join(place, name))),
  )
  const [one, two] = daemons
  if (one === undefined || two === undefined) throw new Error('There have to be two.')
  try {
    await Promise.all([one.start(two), two.start(one)])
    return await writeOnBoth(place, one, two, options)
  } finally {
    await Promise.all(daemons.map((daemon) => daemon.stop()))
    await rm(place, { recursive: true, force: true })
  }
}

async function writeOnBoth(
  place: string,
  one: SyncthingDaemon,
  two: SyncthingDaemon,
  { count, random, tell }: TortureOptions,
): Promise<readonly TortureRow[]> {
  const words = new WrittenWords()
  const open = (name: string, skewMs: number) =>
    TortureMachine.open(name, join(place, name), join(place, 'caches'), skewMs, random)
  const here = await open('one', 0)
  const createdAt = new Date().toISOString()
  const ids = Array.from({ length: meetingsInAll }, () => random.id())
  for (const id of ids) await here.meetings.create(newMeeting(id, createdAt))
  await inStep(place, one, two)
  const there = await open('two', 60 * 60_000)
  const rounds = count ?? fullRounds
  let apart = 0
  for (let round = 1; round <= rounds; round += 1) {
    const isApart = random.chance(0.6)
    if (isApart) await one.setPaused(true, two)
    await Promise.all([writeFor(here, ids, words, random), writeFor(there, ids, words, random)])
    if (isApart) await one.setPaused(false, two)
    apart += isApart ? 1 : 0
    // Half of the time the next writing begins while the last is still on its way.
    if (random.chance(0.5)) await inStep(place, one, two)
    tell(`${round} of ${rounds}: ${words.count} words, ${apart} times cut off`)
  }
  const difference = await inStep(place, one, two)
  const lost = [...(await lostIn(here, words)), ...(await lostIn(there, words))]
  const problems = [...here.problems, ...there.problems]
  await Promise.all([here.close(), there.close()])
  return [
    { what: 'words written on two machines, acknowledged', count: words.count, losses: lost },
    { what: 'times cut off from each other', count: apart, losses: difference },
    { what: 'rounds without a problem told', count: rounds, losses: problems },
  ]
}

async function writeFor(
  machine: TortureMachine,
  ids: readonly string[],
  words: WrittenWords,
  random: SeededRandom,
): Promise<void> {
  for (let save = random.integer(3, 12); save > 0; save -= 1) {
    await machine.write(random.pick(ids), words, random)
    await delay(random.integer(5, 150))
  }
}

async function lostIn(machine: TortureMachine, words: WrittenWords): Promise<string[]> {
  const lost: string[] = []
  for (const id of words.meetingIds) {
    const { record, versions } = await machine.textOf(id)
    for (const word of words.of(id)) {
      if (!isIn(record, word) && !isIn(versions, word)) lost.push(`“${word}” of ${id} is nowhere`)
    }
  }
  return lost
}

function isIn(text: string, word: string): boolean {
  return text.includes(`"${word}"`)
}

/** Waits until both folders hold the same, and no conflict copy is left; answers what still differs when they never do. */
async function inStep(place: string, one: SyncthingDaemon, two: SyncthingDaemon): Promise<string[]> {
  const deadline = performance.now() + longestWaitMs
  let calm = 0
  let difference: string[] = []
  while (performance.now() < deadline) {
    await Promise.all([one.scan(), two.scan()])
    const areDone = (await one.isInStep(two)) && (await two.isInStep(one))
    difference = await differenceOf(join(place, 'one'), join(place, 'two'))
    calm = areDone && difference.length === 0 ? calm + 1 : 0
    // Merging may go on after the folders were the same for a moment.
    if (calm === 3) return []
    await delay(500)
  }
  return difference
}

async function differenceOf(one: string, two: string): Promise<string[]> {
  const [a, b] = [await contentsOf(one), await contentsOf(two)]
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))
  const conflicts = [...a.keys()].filter((path) => path.includes('sync-conflict'))
  return [...differing.map((path) => `${path} differs`), ...conflicts.map((path) => `${path} was left`)]
}

/** Every file that both machines share; locks belong to one of them, and temporary names are Syncthing's own. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const contents = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name))
    if (!entry.isFile() || path.startsWith('.st') || entry.name.startsWith('.') || path.endsWith('.lock'))
      continue
    contents.set(path, await readFile(join(folder, path), 'utf8').catch(() => 'gone'))
  }
  return contents
}
