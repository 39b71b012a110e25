import { ask, on } from './ask'

export const windowsBridge = {
  places: {
    onOpened: on('place:opened'),
    onRouteOpened: on('route:opened'),
    listens: ask('places:listens'),
  },
  window: { onClosing: on('window:closing'), answerClosing: ask('window:answer-closing') },
  windows: {
    openMeeting: ask('windows:open-meeting'),
    showInMain: ask('windows:show-in-main'),
    close: ask('windows:close'),
    readOnTop: ask('windows:read-on-top'),
    keepOnTop: ask('windows:keep-on-top'),
  },
} as const
