import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './styles/reset.css'
import './styles/print.css'
import './styles/tokens.css'
import './styles/visually-hidden.css'
import { speakAsAsked } from './texts/speak-as-asked'

// The language comes first: constants are told in it while their modules are loaded.
await speakAsAsked(location.search, document.documentElement)
await import('./start-app')
