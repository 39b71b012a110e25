import { join } from 'node:path'
import type { BenchOptions } from './bench-options'
import { bareElectron, bytesOf, compressedBytesOf, packedApp } from './measure-package'
import { projectFolder } from './project-folder'
import { rowOf, type Row } from './row'

const measures = ['package-installed', 'package-compressed'] as const

/** How large the packed app is beside the bare Electron in it; `npm run package` has to have made it. */
export async function packageRows({ isWanted }: Pick<BenchOptions, 'isWanted'>): Promise<Row[]> {
  const wanted = measures.filter(isWanted)
  if (wanted.length === 0) return []
  const app = packedApp(join(projectFolder, 'dist'))
  if (app === null) return wanted.map((name) => ({ name, missing: 'npm run package made nothing here yet' }))
  const bare = bareElectron(app)
  const rows: Row[] = []
  for (const measure of wanted) {
    const sizeOf = measure === 'package-installed' ? bytesOf : compressedBytesOf
    const [samples, floorSamples] = [[await sizeOf(app)], [await sizeOf(bare)]]
    rows.push(rowOf({ measure, size: null, unit: 'B', samples, floorSamples }))
  }
  return rows
}
