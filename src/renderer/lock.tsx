import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/visually-hidden.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LockScreen } from './features/lock/lock-screen'
import { speakAsAsked } from './texts/speak-as-asked'

// Nothing can be unsaved here.
window.attune.window.onClosing(() => void window.attune.window.answerClosing({ isSaved: true }))

const root = document.getElementById('root')
if (root === null) throw new Error('lock.html holds no #root')
await speakAsAsked(location.search, document.documentElement)
createRoot(root).render(
  <StrictMode>
    <LockScreen bridge={window.attune} />
  </StrictMode>,
)
