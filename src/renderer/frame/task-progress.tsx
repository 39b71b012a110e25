import type { TaskProgress as Progress } from '../../ipc/requests/tasks-requests'
import { msg, t } from '../../texts/t'
import { Button } from '../components/button'
import styles from './task-progress.module.css'

const doing: Readonly<Record<Progress['kind'], string>> = {
  backup: msg('Backing up'),
  compare: msg('Looking at the backup'),
  restore: msg('Restoring'),
  export: msg('Exporting'),
  import: msg('Importing'),
}

const stages: Readonly<Record<Progress['stage'], string>> = {
  reading: msg('reading'),
  packing: msg('packing'),
  checking: msg('checking'),
  writing: msg('writing'),
}

/** How far the work is that takes a while, and the way to stop it. */
export function TaskProgress({
  progress,
  onCancel,
}: {
  readonly progress: Progress | null
  readonly onCancel: () => void
}) {
  if (progress === null) return null
  const { kind, stage, done, total } = progress
  const work = { work: t(doing[kind]), stage: t(stages[stage]) }
  return (
    <div className={styles.progress}>
      <label htmlFor="task-progress">
        {total === 0
          ? t('{{work}}: {{stage}}', work)
          : t('{{work}}: {{stage}} {{done}} of {{total}}', { ...work, done, total })}
      </label>
      <progress id="task-progress" {...(total === 0 ? {} : { value: done, max: total })} />
      <Button look="quiet" onClick={onCancel}>
        {t('Cancel')}
      </Button>
    </div>
  )
}
