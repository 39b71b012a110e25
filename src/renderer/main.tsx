import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/visually-hidden.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { MeetingDrafts } from './saving/meeting-drafts'
import { speakAsAsked } from './texts/speak-as-asked'

const bridge = window.attune
const drafts = new MeetingDrafts(
  (id) => bridge.meetings.open({ id }),
  (id, changes, from) => bridge.meetings.save({ id, changes, from }),
)

bridge.meetings.onChanged(({ outside }) => drafts.lookAgain(outside))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html holds no #root')
await speakAsAsked(location.search, document.documentElement)
createRoot(root).render(
  <StrictMode>
    <App bridge={bridge} drafts={drafts} />
  </StrictMode>,
)
