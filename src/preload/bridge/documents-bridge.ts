import { ask } from './ask'

export const documentsBridge = {
  documents: {
    preview: ask('documents:preview'),
    save: ask('documents:save'),
    copy: ask('documents:copy'),
    print: ask('documents:print'),
    saveMany: ask('documents:save-many'),
  },
} as const
