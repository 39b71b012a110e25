import { ask, on } from './ask'

export const libraryBridge = {
  library: {
    problems: ask('library:problems'),
    showFolder: ask('library:show-folder'),
    chooseFolder: ask('library:choose-folder'),
    onProblemFound: on('library:problem-found'),
    onRead: on('library:read'),
  },
} as const
