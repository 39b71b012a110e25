import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, wherever a script was started from. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
