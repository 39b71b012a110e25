import { createHash } from 'node:crypto'

/** What the library says of itself: `library.json`, or its copy when that is missing or damaged. */
export function readFormat(files) {
  for (const name of ['library.json', 'library.copy.json']) {
    const format = files.names.includes(name) ? parseFormat(files.read(name)) : null
    if (format !== null) return format
  }
  throw new Error('library.json is damaged, and so is its copy.')
}

function parseFormat(bytes) {
  try {
    const { sha256, ...content } = JSON.parse(bytes.toString('utf8'))
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
    return sha256 === undefined || sha256 === digest ? content : null
  } catch {
    return null
  }
}
