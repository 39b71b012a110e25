// What may be in a finished package: rules over names and texts, so that they can be tested without a package.

/** Everything that app.asar may hold, as it stands in the archive. */
const expected = [
  /^package\.json$/,
  /^out\/main\/[\w.-]+\.js$/,
  /^out\/preload\/[\w-]+\.cjs$/,
  /^out\/renderer\/[\w-]+\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
]

/** What there has to be, or the app would not start or not be whole. */
const required = [
  'package.json',
  'out/main/index.js',
  'out/main/search-worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/renderer/lock.html',
]

/** Names that have no place in app.asar, and those that are missing from it. */
export function wrongNames(names) {
  const unexpected = names.filter((name) => !expected.some((pattern) => pattern.test(name)))
  const missing = required.filter((name) => !names.includes(name))
  return [
    ...unexpected.map((name) => `app.asar holds ${name}, which nothing in the app needs`),
    ...missing.map((name) => `app.asar lacks ${name}`),
  ]
}

/** Shapes of keys and tokens that must never be handed out. */
const secrets = [
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\/\/[^\s/"']+\/:_authToken=/,
]

/**
 * What a text gives away: secrets, the map of a source, and places of the machine that made the package. `places` are
 * paths of it.
 */
export function leaksIn(name, text, places) {
  const found = []
  if (secrets.some((pattern) => pattern.test(text))) found.push(`${name} holds what looks like a key`)
  if (/\/\/# sourceMappingURL=/.test(text)) found.push(`${name} points to a source map`)
  const place = places.find((path) => text.includes(path))
  if (place !== undefined) found.push(`${name} names a folder of this machine: ${place}`)
  return found
}

/** How the state of a fuse stands in the program, as @electron/fuses reads it. */
const fuseStates = { false: 48, true: 49 }

/**
 * The fuses that are not as electron-builder.yml asks. `wire` is what was read back: states by number; `numbers` tells the
 * number of each fuse by its name.
 */
export function wrongFuses(asked, wire, numbers) {
  return Object.entries(asked).flatMap(([name, value]) => {
    const number = numbers[name.charAt(0).toUpperCase() + name.slice(1)]
    // An instruction to electron-builder, not a fuse.
    if (number === undefined) return name === 'resetAdHocDarwinSignature' ? [] : [`there is no fuse ${name}`]
    return wire[number] === fuseStates[value] ? [] : [`the fuse ${name} is not ${value ? 'on' : 'off'}`]
  })
}
