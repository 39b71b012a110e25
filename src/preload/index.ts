import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Channel, EventName, EventPayload, Input, Output } from '../ipc/contract'
import type { Reply } from '../ipc/reply'

// The renderer can say these sentences to main, and no others: no channel names cross from the page.
const ask =
  <C extends Channel>(channel: C) =>
  (input: Input<C>): Promise<Reply<Output<C>>> =>
    ipcRenderer.invoke(channel, input) as Promise<Reply<Output<C>>>

const on =
  <E extends EventName>(event: E) =>
  (listener: (payload: EventPayload<E>) => void): (() => void) => {
    const onEvent = (_: IpcRendererEvent, payload: unknown) => listener(payload as EventPayload<E>)
    ipcRenderer.on(event, onEvent)
    return () => ipcRenderer.removeListener(event, onEvent)
  }

const bridge = {
  today: { read: ask('today:read') },
  meetings: {
    list: ask('meetings:list'),
    create: ask('meetings:create'),
    open: ask('meetings:open'),
    save: ask('meetings:save'),
    duplicate: ask('meetings:duplicate'),
    delete: ask('meetings:delete'),
    putBack: ask('meetings:put-back'),
    exportBrief: ask('meetings:export-brief'),
    printBrief: ask('meetings:print-brief'),
    onChanged: on('meetings:changed'),
  },
  people: {
    list: ask('people:list'),
    create: ask('people:create'),
    open: ask('people:open'),
    preferMedium: ask('people:prefer-medium'),
    onChanged: on('people:changed'),
  },
  example: { remove: ask('example:remove'), restore: ask('example:restore') },
  settings: { read: ask('settings:read'), chooseAppearance: ask('settings:choose-appearance') },
  library: {
    problems: ask('library:problems'),
    showFolder: ask('library:show-folder'),
    chooseFolder: ask('library:choose-folder'),
    onProblemFound: on('library:problem-found'),
    onRead: on('library:read'),
  },
  app: {
    environment: ask('app:environment'),
    copyText: ask('app:copy-text'),
    openLink: ask('app:open-link'),
  },
  commands: { onChosen: on('command:chosen') },
  window: { onClosing: on('window:closing'), answerClosing: ask('window:answer-closing') },
} as const

contextBridge.exposeInMainWorld('attune', bridge)

/** What the renderer finds as `window.attune`. */
export type Bridge = typeof bridge
