import { contextBridge } from 'electron'
import { appBridge } from './bridge/app-bridge'
import { backupsBridge } from './bridge/backups-bridge'
import { checkInsBridge } from './bridge/check-ins-bridge'
import { coachBridge } from './bridge/coach-bridge'
import { commitmentsBridge } from './bridge/commitments-bridge'
import { documentsBridge } from './bridge/documents-bridge'
import { exchangeBridge } from './bridge/exchange-bridge'
import { historyBridge } from './bridge/history-bridge'
import { journalBridge } from './bridge/journal-bridge'
import { insightsBridge } from './bridge/insights-bridge'
import { libraryBridge } from './bridge/library-bridge'
import { lockBridge } from './bridge/lock-bridge'
import { meetingsBridge } from './bridge/meetings-bridge'
import { outgoingBridge } from './bridge/outgoing-bridge'
import { pagesBridge } from './bridge/pages-bridge'
import { peopleBridge } from './bridge/people-bridge'
import { phrasesBridge } from './bridge/phrases-bridge'
import { playsBridge } from './bridge/plays-bridge'
import { privacyBridge } from './bridge/privacy-bridge'
import { problemsBridge } from './bridge/problems-bridge'
import { searchBridge } from './bridge/search-bridge'
import { sealingBridge } from './bridge/sealing-bridge'
import { shortcutsBridge } from './bridge/shortcuts-bridge'
import { switcherBridge } from './bridge/switcher-bridge'
import { trashBridge } from './bridge/trash-bridge'
import { updatesBridge } from './bridge/updates-bridge'
import { windowsBridge } from './bridge/windows-bridge'

// The page can say these sentences to main, and no others.
const bridge = {
  ...meetingsBridge,
  ...peopleBridge,
  ...phrasesBridge,
  ...checkInsBridge,
  ...outgoingBridge,
  ...documentsBridge,
  ...pagesBridge,
  ...journalBridge,
  ...playsBridge,
  ...commitmentsBridge,
  ...historyBridge,
  ...trashBridge,
  ...insightsBridge,
  ...libraryBridge,
  ...backupsBridge,
  ...problemsBridge,
  ...searchBridge,
  ...switcherBridge,
  ...shortcutsBridge,
  ...exchangeBridge,
  ...appBridge,
  ...coachBridge,
  ...lockBridge,
  ...sealingBridge,
  ...updatesBridge,
  ...windowsBridge,
  ...privacyBridge,
} as const

contextBridge.exposeInMainWorld('attune', bridge)

/** What the renderer finds as `window.attune`. */
export type Bridge = typeof bridge
