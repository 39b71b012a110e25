import { FolderOpen, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Environment } from '../../../ipc/requests/app-requests'
import type { Appearance } from '../../../ipc/settings'
import { msg, t } from '../../../texts/t'
import { toldOptions } from '../../texts/told-options'
import { Button } from '../../components/button'
import { Screen } from '../../components/screen'
import { StepScale } from '../../components/step-scale'
import styles from './settings-screen.module.css'

export interface SettingsScreenProps {
  readonly appearance: Appearance
  readonly environment: Environment
  readonly hasExample: boolean
  /** Whether this copy can look for newer versions, so that there is something to except. */
  readonly canAskForUpdates: boolean
  readonly onAppearance: (appearance: Appearance) => void
  readonly onShowFolder: () => void
  readonly onChooseFolder: () => void
  readonly onOpenTrash: () => void
  readonly onRestoreExample: () => void
  readonly onRemoveExample: () => void
  /** The section about keys, near the end. */
  readonly shortcuts?: ReactNode
  /** Sections of other features, after that of the library. */
  readonly children?: ReactNode
}

const appearances: readonly { readonly value: Appearance; readonly label: string }[] = [
  { value: 'system', label: msg('As the system') },
  { value: 'light', label: msg('Light') },
  { value: 'dark', label: msg('Dark') },
]

export function SettingsScreen(props: SettingsScreenProps) {
  const { environment } = props
  const isFolderFixed = environment.libraryFolderFrom === 'environment'
  return (
    <Screen title={t('Settings')}>
      <section className={styles.section}>
        <h2>{t('Appearance')}</h2>
        <StepScale
          label={t('Appearance')}
          isLabelHidden
          isAnswerRequired
          showsEveryWord
          steps={toldOptions(appearances)}
          value={props.appearance}
          onChange={(appearance) => {
            if (appearance !== null) props.onAppearance(appearance)
          }}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('Library')}</h2>
        <p className={styles.text}>
          {t(
            'Everything you write is kept in this folder, one file for each meeting and each person, and nowhere else.',
          )}
        </p>
        <p className={styles.path}>{environment.libraryFolder}</p>
        <div className={styles.actions}>
          <Button icon={<FolderOpen size={16} aria-hidden />} onClick={props.onShowFolder}>
            {t('Show the folder')}
          </Button>
          <Button look="quiet" icon={<Trash2 size={16} aria-hidden />} onClick={props.onOpenTrash}>
            {t('Trash')}
          </Button>
          <Button look="quiet" disabled={isFolderFixed} onClick={props.onChooseFolder}>
            {t('Use another folder…')}
          </Button>
        </div>
        <p className={styles.hint}>
          {isFolderFixed
            ? t('The folder was set by ATTUNE_LIBRARY when Attune was started, so it cannot be changed here.')
            : t(
                'Another folder opens the library in it, or starts a new one. The present library stays where it is. Attune starts again to do so.',
              )}
        </p>
      </section>
      {props.children}
      <section className={styles.section}>
        <h2>{t('Worked example')}</h2>
        <p className={styles.text}>
          {t('One meeting, filled in from its preparation to its reflection, to learn from.')}
        </p>
        <div className={styles.actions}>
          {props.hasExample ? (
            <Button onClick={props.onRemoveExample}>{t('Remove the example')}</Button>
          ) : (
            <Button onClick={props.onRestoreExample}>{t('Add the example again')}</Button>
          )}
        </div>
      </section>
      {props.shortcuts}
      <section className={styles.section}>
        <h2>{t('About')}</h2>
        <p className={styles.text}>
          {props.canAskForUpdates
            ? t(
                'Attune {{version}}. Free software under the MIT licence. It has no account, counts nothing, and makes no connection to the network but for updates, if you turn them on.',
                { version: environment.version },
              )
            : t(
                'Attune {{version}}. Free software under the MIT licence. It has no account, counts nothing, and makes no connection to the network.',
                { version: environment.version },
              )}
        </p>
        <p className={styles.hint}>
          {t(
            'The guidance rests on published research, named beside it. Most of it was found in policy disputes, clinics and training; a meeting at work is an extrapolation, and customs of directness differ between cultures. Take it as a colleague’s advice.',
          )}
        </p>
      </section>
    </Screen>
  )
}
