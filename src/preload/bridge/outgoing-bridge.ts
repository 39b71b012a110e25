import { ask, on } from './ask'

export const outgoingBridge = {
  mail: { write: ask('mail:write') },
  calendar: {
    export: ask('calendar:export'),
    chooseFile: ask('calendar:choose-file'),
    lookInto: ask('calendar:look-into'),
    readImport: ask('calendar:read-import'),
    import: ask('calendar:import'),
    undoImport: ask('calendar:undo-import'),
    readWatched: ask('calendar:read-watched'),
    watch: ask('calendar:watch'),
    stopWatching: ask('calendar:stop-watching'),
    chooseTakesNew: ask('calendar:choose-takes-new'),
    lookIntoWatched: ask('calendar:look-into-watched'),
    forgetAddress: ask('calendar:forget-address'),
    onLookedInto: on('calendar:looked-into'),
    onFollowed: on('calendar:followed'),
  },
} as const
