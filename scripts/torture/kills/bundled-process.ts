import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Bundles the source of a process into a folder and answers the program's path: processes that each compile TypeScript
 * take longer than all their work.
 */
export async function bundledProcess(source: URL, name: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(source), outDir: folder, emptyOutDir: false },
  })
  const program = join(folder, `${name}.mjs`)
  await rename(join(folder, `${name}.js`), program)
  return program
}

export function bundledWorkingProcess(folder: string): Promise<string> {
  return bundledProcess(new URL('working-process.ts', import.meta.url), 'working-process', folder)
}
