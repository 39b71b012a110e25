import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'
import { setContentSize } from '../tour/content-size.mjs'
import { withAttune } from '../tour/open-attune.mjs'
import { shortReason } from '../tour/short-reason.mjs'
import { libraries } from './libraries.mjs'
import { screens } from './screens.mjs'
import { Stage } from './stage.mjs'

/** One screen of each library in which nothing may be told by colours of our own. */
const forcedColorsScreen = 'prepare-medium'

/** Takes the wanted pictures, one library after the other; answers how many, and what could not be taken. */
export async function takeScreenshots(folder, options, screenEnv) {
  const failures = []
  let taken = 0
  for (const library of libraries) {
    const wanted = screens.filter(({ name, isOf }) => options.names.includes(name) && isOf(library.name))
    if (wanted.length === 0) continue
    const prepareLibrary = (libraryFolder) => library.prepare(libraryFolder, options)
    const task = async (attune) => {
      const stage = new Stage(attune)
      stage.showMeeting(await library.furnish(stage, options))
      for (const screen of wanted) {
        const name = `${library.name}-${screen.name}`
        taken += await takeScreen({ folder, options, stage, screen, name }, failures)
        console.log(`  ${name}`)
      }
    }
    await withAttune(screenEnv, task, { prepareLibrary })
  }
  return { taken, failures }
}

/** One screen in every size and theme. A screen that cannot be shown must not keep the others from it. */
async function takeScreen({ folder, options, stage, screen, name }, failures) {
  let taken = 0
  for (const size of options.sizes) {
    if (size.only !== undefined && !size.only.includes(screen.name)) continue
    try {
      if (!(await setContentSize(stage, size))) throw new CommandError('no window of this size fits here')
      const leave = await screen.open(stage)
      try {
        for (const look of looksOf(screen, options.themes)) {
          const pictureFolder = path.join(folder, `${look.name}-${size.width}`)
          mkdirSync(pictureFolder, { recursive: true })
          await stage.shoot(path.join(pictureFolder, `${name}.png`), look)
          taken += 1
        }
      } finally {
        await leave?.()
      }
    } catch (error) {
      failures.push(`${name} at ${size.width}×${size.height}: ${shortReason(error)}`)
    }
  }
  return taken
}

function looksOf(screen, themes) {
  const looks = themes.map((theme) => ({ name: theme, colorScheme: theme, forcedColors: 'none' }))
  if (screen.name !== forcedColorsScreen) return looks
  return [...looks, { name: 'forced-colors', colorScheme: themes[0], forcedColors: 'active' }]
}
