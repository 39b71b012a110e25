import { describe, expect, test } from 'vitest'
import { leaksIn, wrongFuses, wrongNames } from '../../../../scripts/packaging/package-contents.mjs'

const whole = [
  'package.json',
  'out/main/index.js',
  'out/main/search-worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/renderer/lock.html',
]

describe('the names in app.asar', () => {
  test('nothing is said against what the app needs', () => {
    const built = ['out/main/ical-Dh0jfahe.js', 'out/renderer/assets/inter-latin-wght-normal-Dx4k.woff2']
    expect(wrongNames([...whole, ...built])).toEqual([])
  })

  test.each([
    'out/main/index.js.map',
    'out/.complete',
    'node_modules/zod/index.js',
    'src/main/index.ts',
    'out/renderer/assets/notes.test.js.map',
    'tests/unit/a.test.ts',
    '.env',
    'out/main/../../../secret.js',
  ])('%s has no place there', (name) => {
    expect(wrongNames([...whole, name])).toEqual([`app.asar holds ${name}, which nothing in the app needs`])
  })

  test('a missing page is named', () => {
    expect(wrongNames(whole.filter((name) => !name.endsWith('lock.html')))).toEqual([
      'app.asar lacks out/renderer/lock.html',
    ])
  })
})

describe('what a packed file gives away', () => {
  test('ordinary code gives nothing away', () => {
    expect(leaksIn('a.js', 'const home = process.env.HOME', ['/home/somebody'])).toEqual([])
  })

  test('a folder of the machine that packed it is found', () => {
    expect(leaksIn('a.js', 'throw "/home/somebody/attune/src"', ['/home/somebody'])).toEqual([
      'a.js names a folder of this machine: /home/somebody',
    ])
  })

  test('a pointer to a source map is found', () => {
    expect(leaksIn('a.js', 'x()\n//# sourceMappingURL=a.js.map', [])).toEqual(['a.js points to a source map'])
  })

  // In parts, so that this file is not taken for one that gives keys away.
  const keys = [
    ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' '),
    ['ghp', 'a1B2'.repeat(9)].join('_'),
    ['npm', 'a1B2'.repeat(9)].join('_'),
  ]

  test.each(keys)('what looks like a key is found', (key) => {
    expect(leaksIn('a.js', `const key = ${JSON.stringify(key)}`, [])).toEqual([
      'a.js holds what looks like a key',
    ])
  })
})

describe('the fuses read back from a program', () => {
  const numbers = { RunAsNode: 0, OnlyLoadAppFromAsar: 5 }
  const [off, on] = [48, 49]

  test('nothing is said against fuses that are as asked', () => {
    const asked = { runAsNode: false, onlyLoadAppFromAsar: true, resetAdHocDarwinSignature: true }
    expect(wrongFuses(asked, { 0: off, 5: on }, numbers)).toEqual([])
  })

  test('a fuse that stands otherwise is named', () => {
    expect(wrongFuses({ runAsNode: false }, { 0: on }, numbers)).toEqual(['the fuse runAsNode is not off'])
  })

  test('a fuse that the program lacks, or that nobody knows, is not passed over', () => {
    expect(wrongFuses({ onlyLoadAppFromAsar: true, runAsnode: false }, { 0: off }, numbers)).toEqual([
      'the fuse onlyLoadAppFromAsar is not on',
      'there is no fuse runAsnode',
    ])
  })
})
