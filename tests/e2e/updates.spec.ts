import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'

interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** A server that hands out what it is given, and notes down what it is asked. */
async function serveVersions(files: Map<string, Buffer | string>) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push({ path: pathname, headers: request.headers })
    const file = files.get(pathname)
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { asked, address: `http://127.0.0.1:${port}/attune/`, close: () => server.close() }
}

test('nothing is asked before it is turned on; a newer version is fetched, verified, and put in place at quitting', async ({
  attune,
}) => {
  test.skip(process.platform !== 'linux', 'An AppImage is what can be replaced here without an installer.')
  const program = Buffer.from('a newer program')
  const described = (sha512: string) =>
    `version: 99.0.0\nfiles:\n  - url: attune.AppImage\n    sha512: ${sha512}\n    size: ${program.byteLength}\n`
  const files = new Map<string, Buffer | string>([['/attune/attune.AppImage', program]])
  const latest = '/attune/latest-linux.yml'
  files.set(latest, described(createHash('sha512').update('something else').digest('base64')))
  const server = await serveVersions(files)
  const folder = join(attune.userDataFolder, '..')
  const appImage = join(folder, 'attune.AppImage')
  await mkdir(attune.userDataFolder, { recursive: true })
  await writeFile(appImage, 'this program')
  await writeFile(
    join(attune.userDataFolder, 'app-update.yml'),
    `provider: generic\nurl: ${server.address}\nupdaterCacheDirName: updates\n`,
  )
  const env = { ATTUNE_UPDATE_URL: server.address, APPIMAGE: appImage, XDG_CACHE_HOME: join(folder, 'cache') }
  const { page, pageErrors } = await attune.start({ env })
  await goTo(page, 'Settings')
  const turn = page.getByRole('switch', { name: 'Keep Attune up to date' })
  await expect(turn).not.toBeChecked()
  await expect(page.getByText(`it asks ${server.address}`)).toBeVisible()
  expect(server.asked).toEqual([])

  await turn.check()
  await page.getByRole('button', { name: 'Look now' }).click()
  await expect(page.getByText('did not pass the check')).toBeVisible()
  expect(server.asked.map(({ path }) => path)).toContain(latest)
  for (const { path, headers } of server.asked) {
    expect(path).toMatch(/^\/attune\//)
    expect(headers['user-agent']).toBe('Attune')
    expect(Object.keys(headers)).not.toContain('x-user-staging-id')
    expect(Object.keys(headers)).not.toContain('cookie')
  }
  expect(await readFile(appImage, 'utf8')).toBe('this program')

  files.set(latest, described(createHash('sha512').update(program).digest('base64')))
  await page.getByRole('button', { name: 'Look now' }).click()
  await expect(page.getByText('Version 99.0.0 is here and verified.')).toBeVisible()
  const askedBefore = server.asked.length
  expect(await readFile(appImage, 'utf8')).toBe('this program')
  await attune.quit()
  expect(await readFile(appImage, 'utf8')).toBe(program.toString())
  expect(server.asked).toHaveLength(askedBefore)
  expect(pageErrors).toEqual([])
  server.close()
})

test('without an address nothing is offered', async ({ attune }) => {
  const { page } = await attune.start()
  await goTo(page, 'Settings')
  await expect(page.getByRole('heading', { name: 'Language', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Updates' })).toHaveCount(0)
})
