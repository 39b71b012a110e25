import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { NotesDocument } from '../src/domain/notes/notes-document'
import { projectFolder } from './project-folder'

const floors = join(projectFolder, 'bench/floors')

/** What every floor is started with: one window that shows the page that `FLOOR_PAGE` names. */
export const floorWindowFolder = join(floors, 'window')

export const blankPage = join(floors, 'blank/index.html')

export interface TiptapPages {
  /** Holds one line, since an empty page would paint nothing. */
  readonly short: string
  /** Holds the document to type into. */
  readonly long: string
}

const oneLine: NotesDocument = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A bare editor.' }] }],
}

/** Builds the bare Tiptap page, as the app's pages are built, into a folder of its own. */
export async function buildTiptapPages(cache: string, document: NotesDocument): Promise<TiptapPages> {
  const folders = { short: join(cache, 'tiptap-short'), long: join(cache, 'tiptap-long') }
  await mkdir(cache, { recursive: true })
  await build({
    configFile: false,
    root: join(floors, 'tiptap'),
    base: './',
    logLevel: 'error',
    build: { outDir: folders.short, emptyOutDir: true, target: 'chrome130', minify: true },
  })
  await rm(folders.long, { recursive: true, force: true })
  await cp(folders.short, folders.long, { recursive: true })
  await writeDocument(folders.short, oneLine)
  await writeDocument(folders.long, document)
  return { short: join(folders.short, 'index.html'), long: join(folders.long, 'index.html') }
}

function writeDocument(folder: string, document: NotesDocument): Promise<void> {
  return writeFile(join(folder, 'floor-document.js'), `window.floorDocument = ${JSON.stringify(document)}\n`)
}
