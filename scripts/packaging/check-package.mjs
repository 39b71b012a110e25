import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { extractFile, getRawHeader } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { CommandError } from '../command-error.mjs'
import { projectRoot } from '../project-root.mjs'
import { filesOfHeader, wrongContent } from './asar-integrity.mjs'
import { leaksIn, wrongFuses, wrongNames } from './package-contents.mjs'

const licences = ['LICENSE', 'THIRD_PARTY.md', 'licences/inter.txt', 'licences/source-serif-4.txt']
const languages = ['de', 'en-US']

/**
 * Looks into a finished, unpacked app and throws unless it is what it should be: its fuses, what is in app.asar and that
 * it is whole, nothing of this machine, the licences, the version, and where it looks for newer ones. Answers how many files
 * app.asar holds.
 */
export async function checkPackage(app, { config, manifest }, address) {
  const archive = path.join(app.resources, 'app.asar')
  const { header, headerString } = getRawHeader(archive)
  const files = filesOfHeader(header)
  const contents = files.map(([name, record]) => [name, record, extractFile(archive, path.normalize(name))])
  const wrong = [
    ...wrongFuses(config.electronFuses, await getCurrentFuseWire(app.executablePath), FuseV1Options),
    ...wrongNames(files.map(([name]) => name)),
    ...contents.flatMap(([name, record, content]) => wrongContent(name, record, content)),
    ...contents.flatMap(([name, , content]) => leaksIn(name, content.toString('latin1'), placesOfMachine())),
    ...wrongManifest(JSON.parse(extractFile(archive, 'package.json').toString('utf8')), manifest),
    ...wrongResources(app),
    ...wrongEmbeddedDigest(app, headerString),
    ...wrongAddress(app, contents, address),
  ]
  if (wrong.length > 0) {
    throw new CommandError(
      `The package is not as it should be:\n${wrong.map((line) => `- ${line}`).join('\n')}`,
    )
  }
  return files.length
}

/** Paths that would tell who made the package, and where. */
function placesOfMachine() {
  const places = [projectRoot, os.homedir()]
  return places.filter((place) => place.length > '/root'.length || place === projectRoot)
}

function wrongManifest(packed, manifest) {
  const wrong = ['name', 'productName', 'version', 'main', 'desktopName'].filter(
    (field) => packed[field] !== manifest[field],
  )
  const tools = ['scripts', 'devDependencies', 'dependencies'].filter((field) => packed[field] !== undefined)
  return [
    ...wrong.map((field) => `the packed package.json has another ${field}`),
    ...tools.map((field) => `the packed package.json tells of ${field}`),
  ]
}

function wrongResources({ resources, folder }) {
  const missing = licences.filter((name) => !existsSync(path.join(resources, name)))
  const allowed = [
    'app.asar',
    'app-update.yml',
    'licences',
    'LICENSE',
    'THIRD_PARTY.md',
    'icon.icns',
    'electron.icns',
  ]
  const unexpected = readdirSync(resources).filter(
    (name) => !allowed.includes(name) && !name.endsWith('.lproj'),
  )
  return [
    ...missing.map((name) => `the licence ${name} is missing`),
    ...unexpected.map((name) => `the resources hold ${name}, which nothing in the app needs`),
    ...wrongLanguages(folder),
  ]
}

function wrongLanguages(folder) {
  const locales = path.join(folder, 'locales')
  if (!existsSync(locales)) return []
  const found = readdirSync(locales).map((name) => path.basename(name, '.pak'))
  return found
    .filter((name) => !languages.includes(name))
    .map((name) => `Chromium’s texts in ${name} are there`)
}

/**
 * macOS keeps the digest of the archive's header in Info.plist, Windows in a resource of the program, and Electron
 * compares both before it starts. Linux has no such place: there the archive is as safe as the folder it lies in.
 */
function wrongEmbeddedDigest({ folder, executablePath }, headerString) {
  const digest = createHash('sha256').update(headerString).digest('hex')
  if (process.platform === 'linux') return []
  const holder =
    process.platform === 'darwin' ? path.join(folder, 'Attune.app/Contents/Info.plist') : executablePath
  return readFileSync(holder).includes(digest) ? [] : [`${path.basename(holder)} has no digest of app.asar`]
}

/** The address stands in the program itself, and beside it for the updater; in a package without one, in neither. */
function wrongAddress({ resources }, contents, address) {
  const besideIt = path.join(resources, 'app-update.yml')
  if (address === null)
    return existsSync(besideIt) ? ['there is an app-update.yml, and no address was given'] : []
  const main = contents.find(([name]) => name === 'out/main/index.js')?.[2].toString('utf8') ?? ''
  return main.includes(address) ? [] : ['the program does not know the address of newer versions']
}
