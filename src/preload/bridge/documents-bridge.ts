import { ask } from './ask'

export const documentsBridge = {
  documents: {
    preview: ask('documents:preview'),
    save: ask('documents:save'),
    copy: ask('documents:copy'),
    print: ask('documents:print'),
    printPage: ask('documents:print-page'),
    saveMany: ask('documents:save-many'),
  },
} as const
