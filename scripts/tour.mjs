// `npm run tour`: takes the real app through its main job and leaves pictures of the way in tour/.
import path from 'node:path'
import { buildAppWhenStale } from './build-app.mjs'
import { projectRoot } from './project-root.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplay } from './runtime/display.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'
import { takeTour } from './tour/take-tour.mjs'
import { TourFolder } from './tour/tour-folder.mjs'

await runAsProgram(async () => {
  // Before anything that takes long: a folder that cannot be used ends the tour at once.
  const folder = TourFolder.open(path.join(projectRoot, 'tour'))
  await prepareRuntime()
  await buildAppWhenStale()
  await withDisplay((screenEnv) => takeTour(folder, screenEnv))
  console.log(`\nThe tour is in ${folder.path}`)
  console.log('It holds the pictures, both briefs as PDF, and in library/ the new meeting as it is on disk.')
})
