import { unwrapFile } from './unwrap-file.mjs'

const kinds = ['meetings', 'people', 'phrases', 'commitments', 'entries', 'check-ins', 'plays', 'pages']

/**
 * Every record of the library: `{ records: { meetings, people, phrases }, trash, history, unreadable }`. The trash and the
 * history are read only where asked for; a file that cannot be read is named with the reason and stops nothing.
 */
export function readRecords(files, dataKey, { withTrash, withHistory }) {
  const found = { records: emptyKinds(), trash: emptyKinds(), history: emptyKinds(), unreadable: [] }
  for (const path of files.names.toSorted()) {
    const place = placeOf(path)
    if (place === null) continue
    if ((place.shelf === 'trash' && !withTrash) || (place.shelf === 'history' && !withHistory)) continue
    try {
      const record = JSON.parse(unwrapFile(files.read(path), place, dataKey).toString('utf8'))
      found[place.shelf][place.kind].push(
        place.version === null ? record : { version: place.version, record },
      )
    } catch (error) {
      found.unreadable.push({ file: path, reason: error.message })
    }
  }
  return found
}

const emptyKinds = () => Object.fromEntries(kinds.map((kind) => [kind, []]))

/** What a path of the library holds; null for everything that is no record. */
function placeOf(path) {
  if (!/\.(json|sealed)$/.test(path)) return null
  const parts = path.replace(/\.(json|sealed)$/, '').split('/')
  const shelf = kinds.includes(parts[0]) ? 'records' : parts[0]
  const [kind, name, version = null] = shelf === 'records' ? parts : parts.slice(1)
  if (!['records', 'trash', 'history'].includes(shelf) || !kinds.includes(kind) || name === undefined)
    return null
  if ((version !== null) !== (shelf === 'history')) return null
  const id = shelf === 'trash' ? name.split('.')[0] : name
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(id) ? { shelf, kind, id, version } : null
}
