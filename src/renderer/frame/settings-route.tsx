import { ArrowRightLeft } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Bridge } from '../../preload'
import type { Reply } from '../../ipc/reply'
import type { Appearance } from '../../ipc/settings'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { Section } from '../components/section'
import type { ToastMessage } from '../components/toast'
import type { SealingTask } from '../features/sealing/sealing-task'
import { SettingsScreen } from '../features/settings/settings-screen'
import { useRequest } from '../requests/use-request'
import { BackupsPart } from './backups-part'
import { CalendarPart } from './calendar-part'
import { CoachPart } from './coach-part'
import { LanguagePart } from './language-part'
import { ShortcutsPart } from './shortcuts-part'
import { AtHandPart } from './at-hand-part'
import { PrivacyPart } from './privacy-part'
import { SealingPart } from './sealing-part'
import { UpdatesPart } from './updates-part'
import { routes } from '../routes'

export interface SettingsRouteProps {
  readonly bridge: Bridge
  readonly hasExample: boolean
  readonly onRemoveExample: () => void
  readonly onMessage: (message: ToastMessage) => void
  /** Whether something is under way that takes a while. */
  readonly isBusy: boolean
  readonly onRestoreBackup: () => void
  readonly onBeginSealingTask: (task: SealingTask) => void
  readonly onExchange: () => void
}

export function SettingsRoute(props: SettingsRouteProps) {
  const { bridge, hasExample, onRemoveExample, onMessage, onBeginSealingTask } = props
  const [, navigate] = useLocation()
  const settings = useRequest(bridge.settings.read)
  const environment = useRequest(bridge.app.environment)
  const updates = useRequest(bridge.updates.read)
  const [chosen, setChosen] = useState<Appearance | null>(null)
  if (settings.kind !== 'ready' || environment.kind !== 'ready') return null
  const sayIfFailed = (reply: Reply<unknown>) => {
    if (!reply.ok) onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return (
    <SettingsScreen
      appearance={chosen ?? settings.value.appearance}
      environment={environment.value}
      shortcuts={<ShortcutsPart bridge={bridge} onMessage={onMessage} />}
      hasExample={hasExample}
      canAskForUpdates={updates.kind === 'ready' && updates.value !== null}
      onAppearance={(appearance) => {
        setChosen(appearance)
        void bridge.settings.chooseAppearance({ appearance }).then(sayIfFailed)
      }}
      onShowFolder={() => void bridge.library.showFolder().then(sayIfFailed)}
      onChooseFolder={() => void bridge.library.chooseFolder().then(sayIfFailed)}
      onOpenTrash={() => navigate(routes.trash)}
      onRemoveExample={onRemoveExample}
      onRestoreExample={() =>
        void bridge.example.restore().then((reply) => {
          onMessage(
            reply.ok
              ? {
                  text: t('The example is back, on Today and among the meetings.'),
                  action: null,
                  tone: 'neutral',
                }
              : { text: reply.error.message, action: null, tone: 'bad' },
          )
        })
      }
    >
      <LanguagePart bridge={bridge} language={settings.value.language} onMessage={onMessage} />
      <CoachPart bridge={bridge} onMessage={onMessage} />
      <CalendarPart bridge={bridge} onImport={() => navigate(routes.importCalendar)} onMessage={onMessage} />
      <AtHandPart bridge={bridge} remindsOfPromises={settings.value.reminders} onMessage={onMessage} />
      <PrivacyPart bridge={bridge} onMessage={onMessage} />
      <SealingPart
        bridge={bridge}
        onBegin={onBeginSealingTask}
        onFailed={(text) => onMessage({ text, action: null, tone: 'bad' })}
      />
      <BackupsPart
        bridge={bridge}
        isBusy={props.isBusy}
        onRestore={props.onRestoreBackup}
        onMessage={onMessage}
      />
      <Section title={t('Export and import')}>
        <p>
          {t(
            'Take everything with you as one archive, or bring in another archive or a folder of Markdown notes.',
          )}
        </p>
        <Button icon={<ArrowRightLeft size={16} aria-hidden />} onClick={props.onExchange}>
          {t('Export or import…')}
        </Button>
      </Section>
      <UpdatesPart bridge={bridge} onMessage={onMessage} />
    </SettingsScreen>
  )
}
