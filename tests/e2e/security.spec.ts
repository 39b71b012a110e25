import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MeetingScreen } from './screens/meeting-screen'
import { expect, test } from './fixtures'

test('the page has no powers but the bridge', async ({ attune }) => {
  const { page, pageErrors } = await attune.start()
  const powers = await page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    module: typeof Reflect.get(window, 'module'),
    bridge: Object.keys(window.attune).sort(),
  }))
  expect(powers).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    bridge: [
      'app',
      'atHand',
      'backups',
      'calendar',
      'checkIns',
      'coach',
      'commands',
      'commitments',
      'documents',
      'drafts',
      'entries',
      'example',
      'exchange',
      'history',
      'insights',
      'journal',
      'lessons',
      'library',
      'lock',
      'mail',
      'meetings',
      'pages',
      'people',
      'phrases',
      'places',
      'plays',
      'privacy',
      'problems',
      'sealing',
      'search',
      'settings',
      'shortcuts',
      'switcher',
      'tasks',
      'today',
      'trash',
      'updates',
      'weeklyReview',
      'window',
      'windows',
    ],
  })
  expect(pageErrors).toEqual([])
})

test('script, style, frames and requests from elsewhere are refused', async ({ attune }) => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end('hello')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const { page, app } = await attune.start()
  const outcome = await page.evaluate(async (address) => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = 'window.wasRun = true'
    document.head.append(inline)
    const image = document.createElement('img')
    image.src = `${address}image.png`
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(image, frame)
    const fetched = await fetch(address).then(
      () => 'fetched',
      () => 'refused',
    )
    // Later, as the test's own call is exempt from the policy while it runs.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(String((Reflect.construct(Function, ['return 1']) as () => number)()))
        } catch {
          resolve('refused')
        }
      }, 50),
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { wasRun: Reflect.get(window, 'wasRun') === true, fetched, evaluated, violations }
  }, url)
  expect(outcome).toMatchObject({ wasRun: false, fetched: 'refused', evaluated: 'refused' })
  for (const directive of ['script-src-elem', 'img-src', 'frame-src', 'connect-src']) {
    expect(outcome.violations).toContain(directive)
  }
  // Main's own session refuses as well, whatever a page's policy says.
  const fromMain = await app.evaluate(
    ({ session }, address) =>
      session.defaultSession.fetch(address).then(
        () => 'fetched',
        () => 'refused',
      ),
    url,
  )
  expect(fromMain).toBe('refused')
  expect(asked).toBe(0)
  server.close()
})

test('the window neither navigates, nor opens another, nor gets a permission', async ({ attune }) => {
  const { page, app } = await attune.start()
  const address = page.url()
  const outcome = await page.evaluate(async () => {
    const opened = window.open('https://example.org') === null
    const link = document.createElement('a')
    link.href = 'https://example.org/hostile'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    const notification = await Notification.requestPermission()
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    )
    window.location.href = 'https://example.org/away'
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { opened, notification, media }
  })
  expect(outcome).toEqual({ opened: true, notification: 'denied', media: 'refused' })
  expect(page.url()).toBe(address)
  const addresses = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL().split('/')[2]),
  )
  // The capture window may be there already, or be about to get its page.
  expect(addresses.filter((host) => host !== 'attune-capture' && host !== undefined)).toEqual(['attune'])
})

test('only harmless addresses are handed to the operating system', async ({ attune }) => {
  const { page, app } = await attune.start()
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'openedOutside', opened)
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  const hostile = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'smb://host/share',
    'ms-msdt:/id',
    'app://attune/index.html',
    'https://user:secret@example.org/',
    'not an address',
  ]
  for (const url of hostile) await page.evaluate((link) => window.attune.app.openLink({ url: link }), url)
  await page.evaluate(() => window.attune.app.openLink({ url: 'https://example.org/a' }))
  expect(await app.evaluate(() => Reflect.get(globalThis, 'openedOutside') as string[])).toEqual([
    'https://example.org/a',
  ])
})

test('hostile messages at the door are answered with a refusal, and harm nothing', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Untouched')
  await meeting.saved()
  const replies = await page.evaluate(async () => {
    const open = window.attune.meetings.open as (
      input: unknown,
    ) => Promise<{ ok: boolean; error?: { code: string } }>
    const save = window.attune.meetings.save as typeof open
    const list = window.attune.meetings.list as typeof open
    const choose = window.attune.coach.choose as typeof open
    const hostile = [
      open({ id: '../../etc/passwd' }),
      open({ id: '..\\..\\secret' }),
      open({ id: 'a'.repeat(10_000) }),
      open({}),
      open(null),
      open('id'),
      open([]),
      save({ id: 'x', changes: { schemaVersion: 2 } }),
      save({ id: 'x', changes: { title: { toString: 'no' } } }),
      save({ id: 'x', changes: JSON.parse('{"__proto__":{"polluted":true},"title":1}') as unknown }),
      save({ id: 'x', changes: { notesJson: '{not json' } }),
      save({ id: 'x', changes: { notesJson: '[]' } }),
      save({ id: 'x', changes: { durationMinutes: -1 } }),
      save({ id: 'x', changes: { personIds: ['../x'] } }),
      choose({ isOn: 'yes', rulesOff: [], neverMark: [] }),
      choose({ isOn: true, rulesOff: ['no-such-rule'], neverMark: [] }),
      choose({ isOn: true, rulesOff: [], neverMark: [{ rule: 'limiter', phrase: 'x'.repeat(65) }] }),
      list({ phase: 'none', personId: null, text: '', offset: 0, limit: 1e9 }),
    ]
    return (await Promise.all(hostile)).map((reply) => reply.error?.code ?? 'accepted')
  })
  expect(new Set(replies)).toEqual(new Set(['invalid-input']))
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await MeetingScreen.open(page, 'Untouched')
})

test('spell checking, which would fetch dictionaries, is off', async ({ attune }) => {
  const { app } = await attune.start()
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
})
