import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { projectRoot } from '../project-root.mjs'

/** What electron-builder.yml and package.json say: `{ config, manifest }`. */
export function projectConfig() {
  const read = (name) => readFileSync(path.join(projectRoot, name), 'utf8')
  return { config: parse(read('electron-builder.yml')), manifest: JSON.parse(read('package.json')) }
}
