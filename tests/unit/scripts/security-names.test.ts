import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

const named = [
  ...readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(/`((?:tests|src|scripts)\/[^`]+)`/g),
]

test('every file that SECURITY.md names is there', () => {
  const paths = [...new Set(named.flatMap(([, path]) => path ?? []))]
  expect(paths.length).toBeGreaterThan(30)
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('every item of Electron’s checklist names what holds it', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  const items = [...text.matchAll(/^\| (\d+)\. [^|]+\| ([^|]+)\| ([^|]+)\|$/gm)]
  expect(items.map(([, item]) => Number(item))).toEqual(Array.from({ length: 20 }, (_, place) => place + 1))
})
