import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { windowOf } from './screens/main-window'
import { expect, test } from './fixtures'

test('when the folder goes missing the text stays, the state says why, and it saves when the folder is back', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Unplugged')
  await meeting.saved()
  await rename(join(attune.libraryFolder, 'meetings'), join(attune.libraryFolder, 'away'))
  await meeting.purpose.fill('written while the disk was away')
  await expect(meeting.saveState).toHaveText(/^Not saved: /)
  await expect(meeting.purpose).toHaveValue('written while the disk was away')
  await rename(join(attune.libraryFolder, 'away'), join(attune.libraryFolder, 'meetings'))
  await expect(meeting.saveState).toHaveText('Saved', { timeout: 15_000 })
  expect((await meetingOnDisk(attune.libraryFolder, 'Unplugged')).purpose).toBe(
    'written while the disk was away',
  )
})

test('a window with something unsaved stays open, says so, and closes when it is saved', async ({
  attune,
}) => {
  const { page, app } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Not lost')
  await meeting.saved()
  await rename(join(attune.libraryFolder, 'meetings'), join(attune.libraryFolder, 'away'))
  await meeting.purpose.fill('the last words')
  await expect(meeting.saveState).toHaveText(/^Not saved: /)
  const mainWindow = await windowOf(app, page)
  await mainWindow.evaluate((window) => window.close())
  const dialog = page.getByRole('dialog', { name: 'Not everything is saved' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy the text' }).click()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('the last words')
  await dialog.getByRole('button', { name: 'Keep Attune open' }).click()
  await rename(join(attune.libraryFolder, 'away'), join(attune.libraryFolder, 'meetings'))
  await expect(meeting.saveState).toHaveText('Saved', { timeout: 15_000 })
  await attune.quit()
  expect((await meetingOnDisk(attune.libraryFolder, 'Not lost')).purpose).toBe('the last words')
})

/** A disk of its own that is small, where this machine lets us have one; otherwise null. */
async function mountSmallDisk(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    await rm(folder, { recursive: true })
    return null
  }
}

test('on a full disk the text stays, the state says so, and it saves when there is room', async ({
  attune,
}) => {
  const disk = await mountSmallDisk()
  // Without the right to mount one, a folder that cannot be written stands in for the full disk.
  const library = disk === null ? attune.libraryFolder : join(disk, 'library')
  await mkdir(library, { recursive: true })
  try {
    const { page } = await attune.start({ env: { ATTUNE_LIBRARY: library } })
    const meeting = await MeetingScreen.create(page)
    await meeting.title.fill('Full')
    await meeting.saved()
    const filler = join(library, 'filler')
    if (disk === null) await chmod(join(library, 'meetings'), 0o500)
    else execFileSync('sh', ['-c', `dd if=/dev/zero of=${filler} bs=1k count=2000 2>/dev/null || true`])
    await meeting.purpose.fill('no room for this')
    await expect(meeting.saveState).toHaveText(
      disk === null ? /^Not saved: / : /^Not saved: The disk is full/,
    )
    await expect(meeting.purpose).toHaveValue('no room for this')
    if (disk === null) await chmod(join(library, 'meetings'), 0o700)
    else await rm(filler)
    await expect(meeting.saveState).toHaveText('Saved', { timeout: 15_000 })
    expect((await meetingOnDisk(library, 'Full')).purpose).toBe('no room for this')
    await attune.quit()
  } finally {
    if (disk !== null) execFileSync('umount', ['-l', disk])
  }
})

test('a second Attune on the same library says so and changes nothing', async ({ attune }) => {
  const first = await attune.start()
  const refused = await first.app.evaluate(async ({ app }, library) => {
    const { spawn } = process.getBuiltinModule('node:child_process')
    const options = { env: { ...process.env, ATTUNE_LIBRARY: library } }
    const args = ['.', '--no-sandbox', '--disable-gpu', `--user-data-dir=${app.getPath('userData')}-other`]
    const second = spawn(process.execPath, args, options)
    let said = ''
    second.stderr.on('data', (data: Buffer) => (said += data.toString()))
    await new Promise<void>((resolve) => {
      setInterval(() => {
        if (said.includes('cannot open its library')) resolve()
      }, 100)
      setTimeout(resolve, 15_000)
    })
    second.kill('SIGKILL')
    return said
  }, attune.libraryFolder)
  expect(refused).toMatch(/Another Attune .*has this library open/)
})
