import type { CapturePromise, PrivacyChoices } from '../../../ipc/requests/privacy-requests'
import { msg, t } from '../../../texts/t'
import { useShownShortcut } from '../../commands/shortcuts'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'

export interface PrivacySectionProps {
  readonly choices: PrivacyChoices
  readonly promise: CapturePromise
  readonly onChoose: (changes: Partial<PrivacyChoices>) => void
}

/** What each system can hold to, as far as is known. */
const promises: Readonly<Record<Exclude<CapturePromise, 'none'>, string>> = {
  windows: msg(
    'From Windows 10 version 2004 on, the windows are left out of what is captured; older ones show them black. A camera still sees the screen.',
  ),
  mac: msg(
    'macOS keeps to it for older ways of capturing only; newer ones may still show the windows. A camera still sees the screen.',
  ),
}

/** What others can see of Attune on this screen. */
export function PrivacySection({ choices, promise, onChoose }: PrivacySectionProps) {
  const key = useShownShortcut('privacy.blur')
  return (
    <Section title={t('Privacy on screen')}>
      <p>
        {key === null
          ? t('“Cover everything” in the View menu covers all windows at once; Esc shows them again.')
          : t('{{key}} covers all windows at once; the same key or Esc shows them again.', { key })}
      </p>
      <SwitchField
        label={t('Cover when Attune is not in front')}
        hint={t('Uncovered as soon as one of its windows is in front again.')}
        isOn={choices.coversWhenLeft}
        onChange={(coversWhenLeft) => onChoose({ coversWhenLeft })}
      />
      {promise === 'none' ? (
        <p>
          {t(
            'This system offers no way to keep windows out of screen sharing and screenshots, so Attune does not promise it here.',
          )}
        </p>
      ) : (
        <SwitchField
          label={t('Keep windows out of screen sharing and screenshots')}
          hint={t(promises[promise])}
          isOn={choices.keepsOutOfCaptures}
          onChange={(keepsOutOfCaptures) => onChoose({ keepsOutOfCaptures })}
        />
      )}
    </Section>
  )
}
