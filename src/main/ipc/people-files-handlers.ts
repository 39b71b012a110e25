import type { Handlers } from '../../ipc/contract'
import { nodeFileSystem } from '../library/file-system'
import type { Library } from '../library/library'
import type { LongTasks, TaskReport } from '../long-tasks'
import { PeopleImporting } from '../people/people-importing'
import { PeopleMerging } from '../people/people-merging'
import { PersonForgetting, type ForgettingReport } from '../people/person-forgetting'

type PeopleFilesHandlers = Pick<
  Handlers,
  | 'people:look-into-file'
  | 'people:map-columns'
  | 'people:import'
  | 'people:undo-import'
  | 'people:merge'
  | 'people:undo-merge'
  | 'people:preview-forgetting'
  | 'people:forget'
>

export interface PeopleFilesOptions {
  readonly library: Library
  readonly tasks: LongTasks
  readonly now: () => number
  /** Asks for a file of people; null when the person thought better of it. */
  readonly askForFile: () => Promise<string | null>
}

/** Many people at once: taking them in, making one of two, forgetting one. */
export function peopleFilesHandlers({
  library,
  tasks,
  now,
  askForFile,
}: PeopleFilesOptions): PeopleFilesHandlers {
  const importing = new PeopleImporting(library, nodeFileSystem, now)
  const merging = new PeopleMerging(library, now)
  const forgetting = new PersonForgetting(library, now)
  return {
    'people:look-into-file': async () => {
      const path = await askForFile()
      return path === null ? null : importing.look(path)
    },
    'people:map-columns': ({ fields }) => importing.map(fields),
    'people:import': ({ decisions }) => tasks.run('import', (report) => importing.import(decisions, report)),
    'people:undo-import': () => importing.undo(),
    'people:merge': async ({ id, otherId }) => {
      await merging.merge(id, otherId)
    },
    'people:undo-merge': () => merging.undo(),
    'people:preview-forgetting': ({ id }) =>
      tasks.run('compare', async (report) => {
        const { name, about, names, mentions } = await forgetting.preview(id, forgettingReport(report))
        return {
          ...{ name, names, mentions },
          meetings: about.meetings.length,
          meetingsAlone: about.meetingsAlone.length,
          commitments: about.commitments.length,
          entries: about.entries.length,
          checkIns: about['check-ins'].length,
        }
      }),
    'people:forget': ({ id, ...choices }) =>
      tasks.run('import', (report) => forgetting.forget(id, choices, forgettingReport(report))),
  }
}

function forgettingReport({ signal, tell }: TaskReport): ForgettingReport {
  return { signal, tell: (done, total) => tell('checking', done, total) }
}
