// Draws resources/icon.png and the sizes in resources/icons from resources/icon.svg, and the icon of the tray, in Electron
// itself: run it after changing the drawing.
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { _electron } from 'playwright'
import { projectRoot } from '../project-root.mjs'
import { runAsProgram } from '../run-as-program.mjs'
import { withDisplay } from '../runtime/display.mjs'
import { launchOptions } from '../runtime/launch-options.mjs'
import { prepareRuntime } from '../runtime/prepare-runtime.mjs'
import { trayTemplateDrawing } from './draw-tray.mjs'

/** What Linux desktops look for, in pixels; a platform that wants others makes them of the largest. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512]

/** For the menu bar of macOS, on usual and on fine screens. */
const traySizes = [16, 32]

await runAsProgram(async () => {
  await prepareRuntime()
  await withDisplay(async (screenEnv) => {
    const { executablePath, env, extraArgs } = launchOptions(screenEnv)
    const blankWindow = path.join(projectRoot, 'scripts', 'icon', 'blank-window.mjs')
    const electron = await _electron.launch({ executablePath, env, args: [blankWindow, ...extraArgs] })
    const page = await electron.firstWindow()
    const drawing = readFileSync(path.join(projectRoot, 'resources', 'icon.svg'), 'utf8')
    const resources = path.join(projectRoot, 'resources')
    mkdirSync(path.join(resources, 'icons'), { recursive: true })
    for (const size of sizes) {
      await page.setContent(
        `<style>body { margin: 0 } svg { width: ${size}px; height: ${size}px }</style>${drawing}`,
      )
      await draw(page, size, path.join(resources, 'icons', `${size}x${size}.png`))
    }
    await draw(page, 512, path.join(resources, 'icon.png'))
    mkdirSync(path.join(resources, 'tray'), { recursive: true })
    for (const size of traySizes) {
      await page.setContent(
        `<style>body { margin: 0 } svg { width: ${size}px; height: ${size}px }</style>${trayTemplateDrawing}`,
      )
      await draw(page, size, path.join(resources, 'tray', `template-${size}.png`))
    }
    await electron.close()
    console.log('Drew resources/icon.png, resources/icons and resources/tray.')
  })
})

function draw(page, size, file) {
  const clip = { x: 0, y: 0, width: size, height: size }
  return page.screenshot({ path: file, clip, omitBackground: true, scale: 'css' })
}
