// Draws resources/icon.png from resources/icon.svg in Electron itself: run it after changing the drawing.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { _electron } from 'playwright'
import { projectRoot } from '../project-root.mjs'
import { runAsProgram } from '../run-as-program.mjs'
import { withDisplay } from '../runtime/display.mjs'
import { launchOptions } from '../runtime/launch-options.mjs'
import { prepareRuntime } from '../runtime/prepare-runtime.mjs'

const size = 512

await runAsProgram(async () => {
  await prepareRuntime()
  await withDisplay(async (screenEnv) => {
    const { executablePath, env, extraArgs } = launchOptions(screenEnv)
    const blankWindow = path.join(projectRoot, 'scripts', 'icon', 'blank-window.mjs')
    const electron = await _electron.launch({ executablePath, env, args: [blankWindow, ...extraArgs] })
    const page = await electron.firstWindow()
    const drawing = readFileSync(path.join(projectRoot, 'resources', 'icon.svg'), 'utf8')
    await page.setContent(`<body style="margin: 0">${drawing}</body>`)
    const file = path.join(projectRoot, 'resources', 'icon.png')
    await page.screenshot({
      path: file,
      clip: { x: 0, y: 0, width: size, height: size },
      omitBackground: true,
      scale: 'css',
    })
    await electron.close()
    console.log(`Drew ${path.relative(projectRoot, file)}.`)
  })
})
