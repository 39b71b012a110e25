import { ask, on } from './ask'

export const libraryBridge = {
  library: {
    showFolder: ask('library:show-folder'),
    chooseFolder: ask('library:choose-folder'),
    onRead: on('library:read'),
    onMerged: on('library:merged'),
  },
} as const
