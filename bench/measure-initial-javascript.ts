import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the interface may load before it is usable, in kilobytes of gzip. */
export const initialJavascriptBudgetKb = 250

/** The JavaScript that the built interface loads at its start: the entry and its static imports, in kB of gzip. */
export function measureInitialJavascript(rendererFolder: string): number {
  const html = readFileSync(join(rendererFolder, 'index.html'), 'utf8')
  const entries = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  const files = entries.map((entry) => join(rendererFolder, entry))
  for (const file of files) {
    for (const imported of staticImports(readFileSync(file, 'utf8'))) {
      const path = join(dirname(file), imported)
      if (!files.includes(path)) files.push(path)
    }
  }
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).byteLength, 0) / 1000
}

/** The chunks that a built chunk imports at once; those that it may load later stand in `import(…)`. */
function staticImports(code: string): string[] {
  const statement = /\b(?:import|export)\b(?!\s*\()(?:[^"'`;()]*?\bfrom\b)?\s*["'](\.[^"']+\.js)["']/g
  // The entry chooses the language and then loads the interface, which is as much a part of the start.
  const interfaceItself = /\bimport\((?:"|'|`)(\.\/start-app[^"'`]+\.js)/g
  return [...code.matchAll(statement), ...code.matchAll(interfaceItself)].map((match) => match[1] ?? '')
}
