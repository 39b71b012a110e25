import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../../support/temporary-library'

type Serve = (request: Request) => Promise<Response>

const electron = vi.hoisted(() => ({
  protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn<(scheme: string, serve: Serve) => void>() },
}))
vi.mock('electron', () => electron)

const { declareAppScheme, fileOfUrl, serveApp } = await import('../../../../src/main/security/app-protocol')
const { contentSecurityPolicy } = await import('../../../../src/main/security/content-security-policy')

beforeEach(() => {
  vi.clearAllMocks()
})

const root = join('/opt', 'attune', 'renderer')

describe('the file of an address', () => {
  it.each([
    ['app://attune/', 'index.html'],
    ['app://attune/index.html', 'index.html'],
    ['app://attune/index.html?a=1#/meetings', 'index.html'],
    ['app://attune/assets/main-4f2a.js', 'assets/main-4f2a.js'],
    ['app://attune/assets/inter.woff2', 'assets/inter.woff2'],
    ['app://attune/assets/a%20b.css', 'assets/a b.css'],
    ['app://attune/a/../index.html', 'index.html'],
  ])('%s is under the root', (url, file) => {
    expect(fileOfUrl(url, root)).toBe(join(root, file))
  })

  it.each([
    'app://attune/../secret.html',
    'app://attune/../../../../etc/passwd',
    'app://attune/..%2f..%2fsecret.html',
    'app://attune/%2e%2e/%2e%2e/secret.html',
    'app://attune/%2e%2e%2f%2e%2e%2fsecret.html',
    'app://attune/assets/..%2f..%2f..%2fsecret.html',
    'app://attune/..%2frenderer-of-another/index.html',
    'app://attune/..%2frenderer.html',
    'app://attune//etc/secret.html/..%2f..%2f..%2f..%2fetc/x.html',
    'app://attune/.%2e/x.html',
    'app://attune/%2e%2e%2f',
    'app://attune/.',
  ])('%s never leaves the root', (url) => {
    const file = fileOfUrl(url, root)
    if (file !== null) expect(file.startsWith(join(root, '/'))).toBe(true)
  })

  it.each([
    ['another host', 'app://evil/index.html'],
    ['a host that begins like ours', 'app://attune.evil.com/index.html'],
    ['our host with a port', 'app://attune:80/index.html'],
    ['another scheme', 'https://attune/index.html'],
    ['a file address', 'file:///opt/attune/renderer/index.html'],
    ['a data address', 'data:text/html,hello'],
    ['no address at all', 'index.html'],
    ['nothing', ''],
    ['a path out of the folder, encoded', 'app://attune/..%2fsecret.html'],
    ['a folder beside ours whose name begins like ours', 'app://attune/..%2frenderer2%2findex.html'],
    ['an ending that the interface has no use for', 'app://attune/main.json'],
    ['an executable', 'app://attune/a.exe'],
    ['a file without an ending', 'app://attune/passwd'],
    ['a folder', 'app://attune/assets/'],
    ['an ending that only objects have', 'app://attune/a.constructor'],
    ['NUL before the ending', 'app://attune/secret%00.html'],
    ['NUL after the ending', 'app://attune/index.html%00'],
    ['an encoding that is broken', 'app://attune/%E0%A4%A.html'],
    ['a stream of a file on Windows', 'app://attune/index.html::$DATA'],
  ])('is none for %s', (_, url) => {
    expect(fileOfUrl(url, root)).toBeNull()
  })

  it('is decoded once and not twice', () => {
    expect(fileOfUrl('app://attune/%252e%252e%252fsecret.html', root)).toBe(
      join(root, '%2e%2e%2fsecret.html'),
    )
  })
})

describe('serving the interface', () => {
  async function theServer() {
    const folder = join(await temporaryFolder(), 'renderer')
    await mkdir(folder)
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await writeFile(join(folder, '..', 'secret.html'), 'secret')
    serveApp(folder)
    const [scheme, serve] = electron.protocol.handle.mock.calls[0] ?? []
    if (serve === undefined) throw new Error('nothing was registered')
    const get = (url: string, method = 'GET') => serve({ url, method } as Request)
    return { scheme, get }
  }

  it('answers a file with its type, the strict policy, and no guessing of types', async () => {
    const { scheme, get } = await theServer()
    expect(scheme).toBe('app')
    const response = await get('app://attune/')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('answers 404 to everything else', async () => {
    const { get } = await theServer()
    for (const url of ['app://attune/none.html', 'app://attune/..%2fsecret.html', 'app://evil/index.html'])
      expect((await get(url)).status).toBe(404)
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get('app://attune/', method)).status).toBe(404)
  })

  it('declares a scheme that is secure, and that no page can get around the policy with', () => {
    declareAppScheme()
    const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges },
    ])
  })
})
