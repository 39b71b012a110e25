import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CaptureScreen } from './features/capture/capture-screen'

const root = document.getElementById('root')
if (root === null) throw new Error('capture.html holds no #root')
createRoot(root).render(
  <StrictMode>
    <CaptureScreen bridge={window.attuneCapture} />
  </StrictMode>,
)
