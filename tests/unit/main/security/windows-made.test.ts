import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../../..')

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|html)$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(root, 'src', name), 'utf8') }))

const making = sources.filter(({ text }) => /new (?:BrowserWindow|WebContentsView|BrowserView)\(/.test(text))

describe('a window', () => {
  it('is made in three places, and nowhere else', () => {
    expect(making.map(({ name }) => name).toSorted()).toEqual([
      'main/desktop/attune-window.ts',
      'main/desktop/capture-window.ts',
      'main/desktop/paper.ts',
    ])
  })

  it.each(making)('is sandboxed, isolated and without Node: $name', ({ text }) => {
    expect(text).toContain('sandbox: true')
    expect(text).toContain('contextIsolation: true')
    expect(text).toContain('nodeIntegration: false')
  })

  it('for paper runs no script and has no bridge', () => {
    const paper = making.find(({ name }) => name.endsWith('paper.ts'))?.text
    expect(paper).toContain('javascript: false')
    expect(paper).not.toContain('preload')
  })

  it('has none of its protections taken away', () => {
    const dangerous =
      /webSecurity: false|allowRunningInsecureContent: true|experimentalFeatures|enableBlinkFeatures|webviewTag: true|allowpopups|nodeIntegrationIn|sandbox: false|<webview/
    expect(sources.filter(({ text }) => dangerous.test(text)).map(({ name }) => name)).toEqual([])
  })

  it('attaches no webview', () => {
    const guard = sources.find(({ name }) => name === 'main/security/window-guard.ts')?.text
    expect(guard).toContain("'will-attach-webview', (event) => event.preventDefault()")
  })
})
