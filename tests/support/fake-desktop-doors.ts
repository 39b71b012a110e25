import type { EventName, EventPayload } from '../../src/ipc/contract'
import type { Reply } from '../../src/ipc/reply'
import type { Bridge } from '../../src/preload'
import type { Answers } from './fake-bridge'

type Doors = Pick<
  Bridge,
  | 'atHand'
  | 'documents'
  | 'updates'
  | 'calendar'
  | 'shortcuts'
  | 'switcher'
  | 'places'
  | 'windows'
  | 'privacy'
  | 'commands'
  | 'window'
>

type On = <E extends EventName>(event: E) => (listener: (payload: EventPayload<E>) => void) => () => void

/** The part of a fake bridge that reaches out of the page: windows, files, keys and what is at hand. */
export function desktopDoors(answers: Answers, unexpected: () => () => Promise<Reply<never>>, on: On): Doors {
  return {
    atHand: {
      read: unexpected(),
      choose: unexpected(),
      chooseNotices: unexpected(),
      openCapture: unexpected(),
      ...answers.atHand,
    },
    documents: {
      preview: unexpected(),
      save: unexpected(),
      copy: unexpected(),
      print: unexpected(),
      printPage: unexpected(),
      saveMany: unexpected(),
      ...answers.documents,
    },
    updates: {
      read: unexpected(),
      turn: unexpected(),
      check: unexpected(),
      onChanged: on('updates:changed'),
      ...answers.updates,
    },
    calendar: {
      export: unexpected(),
      chooseFile: unexpected(),
      lookInto: unexpected(),
      readImport: unexpected(),
      import: unexpected(),
      undoImport: unexpected(),
      readWatched: unexpected(),
      watch: unexpected(),
      stopWatching: unexpected(),
      chooseTakesNew: unexpected(),
      lookIntoWatched: unexpected(),
      forgetAddress: unexpected(),
      onLookedInto: on('calendar:looked-into'),
      onFollowed: on('calendar:followed'),
      ...answers.calendar,
    },
    shortcuts: {
      read: unexpected(),
      choose: unexpected(),
      onChosen: on('shortcuts:chosen'),
      ...answers.shortcuts,
    },
    switcher: { read: unexpected(), ...answers.switcher },
    places: {
      onOpened: on('place:opened'),
      onRouteOpened: on('route:opened'),
      listens: unexpected(),
      ...answers.places,
    },
    windows: {
      openMeeting: unexpected(),
      showInMain: unexpected(),
      close: unexpected(),
      readOnTop: unexpected(),
      keepOnTop: unexpected(),
      ...answers.windows,
    },
    privacy: {
      read: unexpected(),
      cover: unexpected(),
      choose: unexpected(),
      onCovered: on('privacy:covered'),
      ...answers.privacy,
    },
    commands: { onChosen: on('command:chosen') },
    window: { onClosing: on('window:closing'), answerClosing: unexpected(), ...answers.window },
  }
}
