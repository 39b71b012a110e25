import type { AtHandChoices } from '../../../ipc/at-hand-choices'
import type { AtHandState } from '../../../ipc/requests/at-hand-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'
import { GlobalKeyField } from './global-key-field'

export interface AtHandSectionProps {
  readonly state: AtHandState
  readonly onChoose: (changes: Partial<AtHandChoices>) => void
  readonly onCapture: () => void
}

/** How much of Attune stays within reach while its window is not in front; what the system lacks is not offered. */
export function AtHandSection({ state, onChoose, onCapture }: AtHandSectionProps) {
  const { choices, hasTray, canOpenAtLogin } = state
  return (
    <Section title={t('At hand')}>
      <p>
        {t(
          'A small window over whatever is in front takes down a thought, a promise, or a line for the meeting under way. Esc puts it away and keeps the words.',
        )}
      </p>
      <GlobalKeyField
        label={t('Key for it, in every program')}
        heldKey={state.heldKey}
        refusedKey={state.refusedKey}
        isUsual={choices.captureShortcut.kind === 'usual'}
        onChoose={(shortcut) => onChoose({ captureShortcut: { kind: 'own', shortcut } })}
        onUsual={() => onChoose({ captureShortcut: { kind: 'usual' } })}
        onNone={() => onChoose({ captureShortcut: { kind: 'none' } })}
      />
      <Button onClick={onCapture}>{t('Open it now')}</Button>
      {hasTray && (
        <SwitchField
          label={t('Show Attune in the tray')}
          hint={t(
            'With the next meeting and the promises that are due. Some desktops on Linux show no tray.',
          )}
          isOn={choices.showsInTray}
          onChange={(showsInTray) => onChoose({ showsInTray })}
        />
      )}
      {hasTray && choices.showsInTray && (
        <SwitchField
          label={t('Keep running when the window is closed')}
          hint={t('The key and the notifications go on then. The tray opens the window again, and quits.')}
          isOn={choices.keepsRunning}
          onChange={(keepsRunning) => onChoose({ keepsRunning })}
        />
      )}
      {canOpenAtLogin && (
        <SwitchField
          label={t('Open when I log in')}
          isOn={choices.opensAtLogin}
          onChange={(opensAtLogin) => onChoose({ opensAtLogin })}
        />
      )}
      {canOpenAtLogin && choices.opensAtLogin && hasTray && choices.showsInTray && (
        <SwitchField
          label={t('Then without its window')}
          isOn={choices.startsHidden}
          onChange={(startsHidden) => onChoose({ startsHidden })}
        />
      )}
    </Section>
  )
}
