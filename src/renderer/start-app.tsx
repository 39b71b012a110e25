import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { ScreenCover } from './frame/screen-cover'
import { MeetingDrafts } from './saving/meeting-drafts'

const bridge = window.attune
const drafts = new MeetingDrafts(
  (id) => bridge.meetings.open({ id }),
  (id, changes, from) => bridge.meetings.save({ id, changes, from }),
)

bridge.meetings.onChanged(({ outside, here = [] }) => {
  drafts.lookAgain(outside, 'machine')
  drafts.lookAgain(here, 'window')
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html holds no #root')
createRoot(root).render(
  <StrictMode>
    <App bridge={bridge} drafts={drafts} />
  </StrictMode>,
)

const besideRoot = document.createElement('div')
document.body.append(besideRoot)
createRoot(besideRoot).render(
  <StrictMode>
    <ScreenCover bridge={bridge} page={root} />
  </StrictMode>,
)
