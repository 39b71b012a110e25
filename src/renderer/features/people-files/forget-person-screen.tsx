import { useState } from 'react'
import type { ForgettingPreview } from '../../../ipc/requests/people-files-requests'
import { t } from '../../../texts/t'
import { listInWords } from '../../../texts/formats'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { Screen } from '../../components/screen'
import styles from './forget-person-screen.module.css'

export interface ForgettingChoices {
  readonly meetingsAlone: 'keep' | 'remove'
  readonly replacesName: boolean
}

export interface ForgetPersonScreenProps {
  readonly preview: ForgettingPreview
  readonly isBusy: boolean
  readonly onForget: (choices: ForgettingChoices) => void
  readonly onBack: () => void
}

/** What forgetting somebody everywhere means, before it is done: it is the one thing that cannot be taken back. */
export function ForgetPersonScreen({ preview, isBusy, onForget, onBack }: ForgetPersonScreenProps) {
  const [removesAlone, setRemovesAlone] = useState(false)
  const [replacesName, setReplacesName] = useState(true)
  const { name, names, meetings, meetingsAlone, commitments, entries, checkIns, mentions } = preview
  const shared = meetings - meetingsAlone
  return (
    <Screen
      title={t('Forget {{name}} everywhere', { name })}
      actions={
        <Button look="quiet" onClick={onBack}>
          {t('Back')}
        </Button>
      }
    >
      <div className={styles.column}>
        <p>
          {t('This is done for good: nothing of it goes to the trash, and nothing of it can be put back.')}
        </p>
        <section aria-labelledby="goes">
          <h2 id="goes">{t('What goes')}</h2>
          <ul className={styles.list}>
            <li>
              {t('The page of {{name}}: needs, common ground, contacts, and how often to be in touch.', {
                name,
              })}
            </li>
            {checkIns > 0 && <li>{t('{{count}} trust check-ins.', { count: checkIns })}</li>}
            {commitments > 0 && (
              <li>{t('{{count}} promises, given or received.', { count: commitments })}</li>
            )}
            <li>{t('Earlier versions of all that, and what of it lies in the trash.')}</li>
          </ul>
        </section>
        <section aria-labelledby="stays">
          <h2 id="stays">{t('What stays, without {{name}}', { name })}</h2>
          <ul className={styles.list}>
            {shared > 0 && <li>{t('{{count}} meetings with others too.', { count: shared })}</li>}
            {meetingsAlone > 0 && (
              <li>{t('{{count}} meetings with nobody else.', { count: meetingsAlone })}</li>
            )}
            {entries > 0 && <li>{t('{{count}} notes in the journal.', { count: entries })}</li>}
            <li>{t('What was written about others.')}</li>
          </ul>
          {meetingsAlone > 0 && (
            <CheckBox
              label={t('Remove what was with nobody else, too')}
              isChecked={removesAlone}
              onChange={setRemovesAlone}
            />
          )}
          {mentions > 0 && (
            <CheckBox
              label={t('Write “someone” for {{names}} in {{count}} records', {
                names: listInWords(names.map((each) => t('“{{name}}”', { name: each }))),
                count: mentions,
              })}
              isChecked={replacesName}
              onChange={setReplacesName}
            />
          )}
        </section>
        <section aria-labelledby="cannot">
          <h2 id="cannot">{t('What Attune cannot reach')}</h2>
          <p>
            {t(
              'Backups and exports that were made before still hold everything. Delete them yourself where they are, or wait until the backups have been replaced by newer ones.',
            )}
          </p>
        </section>
        <Button
          look="primary"
          disabled={isBusy}
          onClick={() => onForget({ meetingsAlone: removesAlone ? 'remove' : 'keep', replacesName })}
        >
          {t('Forget {{name}} for good', { name })}
        </Button>
      </div>
    </Screen>
  )
}
