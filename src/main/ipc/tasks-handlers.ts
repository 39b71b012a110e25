import type { Handlers } from '../../ipc/contract'
import type { LongTasks } from '../long-tasks'

/** These need no library: a task that has it closed for a while can be watched and cancelled, too. */
export function tasksHandlers(tasks: LongTasks): Pick<Handlers, 'tasks:read' | 'tasks:cancel'> {
  return {
    'tasks:read': () => tasks.progress,
    'tasks:cancel': () => tasks.cancel(),
  }
}
