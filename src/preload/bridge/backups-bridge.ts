import { ask, on } from './ask'

export const backupsBridge = {
  backups: {
    read: ask('backups:read'),
    take: ask('backups:take'),
    chooseFolder: ask('backups:choose-folder'),
    useLibraryFolder: ask('backups:use-library-folder'),
    showFolder: ask('backups:show-folder'),
    acceptSmaller: ask('backups:accept-smaller'),
    preview: ask('backups:preview'),
    restore: ask('backups:restore'),
    unpack: ask('backups:unpack'),
    onChanged: on('backups:changed'),
  },
  tasks: { read: ask('tasks:read'), cancel: ask('tasks:cancel'), onProgressed: on('tasks:progressed') },
} as const
