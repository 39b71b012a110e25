import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError } from '../command-error.mjs'
import { screens } from './screens.mjs'

const usage = `npm run screenshots -- [--only NAME]… [--theme light|dark] [--size WIDTHxHEIGHT] [--from FILE]

  --only NAME    only this screen, may be given several times; one of
                 ${screens.map(({ name }) => name).join(', ')}
  --theme NAME   only this theme
  --size SIZE    only this size, such as 1280x800, then for every screen
  --from FILE    transcripts to fill the full library from, as npm run seed takes them`

const themes = ['light', 'dark']

/** The narrow window is an extra of two screens; asked for by --size it shows all of them. */
const usualSizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
  { width: 600, height: 700, only: ['today', 'meet'] },
]

/** `{ names, themes, sizes, from }`; `from` is null where no transcripts are named. */
export function parseScreenshotOptions(args) {
  const { only, theme, size, from } = readArguments(args)
  return {
    names: only?.map(parseName) ?? screens.map(({ name }) => name),
    themes: theme === undefined ? themes : [parseTheme(theme)],
    sizes: size === undefined ? usualSizes : [parseSize(size)],
    from: parseTranscripts(from),
  }
}

function readArguments(args) {
  const options = {
    only: { type: 'string', multiple: true },
    theme: { type: 'string' },
    size: { type: 'string' },
    from: { type: 'string' },
  }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw refusal(error.message)
  }
}

function parseName(name) {
  if (screens.some((screen) => screen.name === name)) return name
  throw refusal(`There is no screen called ${name}.`)
}

function parseTheme(theme) {
  if (themes.includes(theme)) return theme
  throw refusal(`There is no theme called ${theme}.`)
}

function parseSize(size) {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(size) ?? []
  if (width === undefined) throw refusal(`--size has to look like 1280x800, and is “${size}”.`)
  return { width: Number(width), height: Number(height) }
}

function parseTranscripts(from) {
  if (from === undefined) return null
  if (existsSync(from)) return path.resolve(from)
  throw refusal(`There is no file ${from}.`)
}

function refusal(message) {
  return new CommandError(`${message}\n\n${usage}`)
}
