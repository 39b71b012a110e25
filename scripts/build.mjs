// `npm run build`: the app into out/.
import { buildApp } from './build-app.mjs'
import { runAsProgram } from './run-as-program.mjs'

await runAsProgram(buildApp)
