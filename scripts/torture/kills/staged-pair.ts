import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeFileSystem } from '../../../src/main/library/file-system'
import { StagedChange } from '../../../src/main/library/staged-change'

const paths = ['history/staged/one.json', 'history/staged/two.json']

/** Puts two files into a closed library that are to hold the same, whatever happens meanwhile. */
export async function stagePair(folder: string, text: number): Promise<void> {
  const change = await StagedChange.begin(nodeFileSystem, folder)
  for (const path of paths) await change.put(path, Buffer.from(String(text)))
  await change.commit()
}

/** What is wrong with the two files, of which `acknowledged` was the last that was told to be in place; 0 for none. */
export async function lossesInPair(folder: string, acknowledged: number): Promise<string[]> {
  const [one, two] = await Promise.all(paths.map((path) => numberIn(join(folder, path))))
  if (one !== two) return [`half of a staged change is there: ${one} and ${two}`]
  return (one ?? 0) < acknowledged ? [`the staged change ${acknowledged} is gone, ${one} is there`] : []
}

async function numberIn(path: string): Promise<number> {
  return Number(await readFile(path, 'utf8').catch(() => '0'))
}
