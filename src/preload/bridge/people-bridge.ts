import { ask, on } from './ask'

export const peopleBridge = {
  people: {
    list: ask('people:list'),
    browse: ask('people:browse'),
    create: ask('people:create'),
    open: ask('people:open'),
    save: ask('people:save'),
    putItem: ask('people:put-item'),
    removeItem: ask('people:remove-item'),
    snooze: ask('people:snooze'),
    timeline: ask('people:timeline'),
    losingTouch: ask('people:losing-touch'),
    references: ask('people:references'),
    remove: ask('people:remove'),
    putBack: ask('people:put-back'),
    preferMedium: ask('people:prefer-medium'),
    lookIntoFile: ask('people:look-into-file'),
    mapColumns: ask('people:map-columns'),
    import: ask('people:import'),
    undoImport: ask('people:undo-import'),
    merge: ask('people:merge'),
    undoMerge: ask('people:undo-merge'),
    previewForgetting: ask('people:preview-forgetting'),
    forget: ask('people:forget'),
    onChanged: on('people:changed'),
  },
} as const
