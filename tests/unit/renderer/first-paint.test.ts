import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../../src/renderer')

/** What a module needs before it runs; types are gone by then, and `import(…)` is for later. */
function neededBy(file: string): string[] {
  const statement = /^(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm
  return [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => match[1] ?? '')
}

function fileOf(from: string, specifier: string): string | undefined {
  const path = join(dirname(from), specifier)
  return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((candidate) => existsSync(candidate))
}

it('the first paint needs no code that draws charts', () => {
  const files = [join(renderer, 'start-app.tsx')]
  const packages = new Set<string>()
  for (const file of files) {
    for (const specifier of neededBy(file)) {
      if (!specifier.startsWith('.')) packages.add(specifier)
      const needed = specifier.startsWith('.') ? fileOf(file, specifier) : undefined
      if (needed !== undefined && !files.includes(needed)) files.push(needed)
    }
  }
  expect(files.length).toBeGreaterThan(50)
  expect(packages).toContain('react')
  expect(packages).not.toContain('recharts')
})
