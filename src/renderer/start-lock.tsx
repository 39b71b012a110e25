import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LockScreen } from './features/lock/lock-screen'

// Nothing can be unsaved here.
window.attune.window.onClosing(() => void window.attune.window.answerClosing({ isSaved: true }))

const root = document.getElementById('root')
if (root === null) throw new Error('lock.html holds no #root')
createRoot(root).render(
  <StrictMode>
    <LockScreen bridge={window.attune} />
  </StrictMode>,
)
