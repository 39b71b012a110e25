import { RefreshCw } from 'lucide-react'
import type { Updates, UpdateState } from '../../../ipc/requests/updates-requests'
import { locale, t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'

export interface UpdatesSectionProps {
  readonly updates: NonNullable<Updates>
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
  readonly onCheck: () => void
}

/** Whether this copy asks for newer versions, and exactly what it asks then. */
export function UpdatesSection({ updates, isOn, onTurn, onCheck }: UpdatesSectionProps) {
  const { address, state } = updates
  const isBusy = state.kind === 'asking' || state.kind === 'fetching' || state.kind === 'ready'
  return (
    <Section title={t('Updates')}>
      <SwitchField label={t('Keep Attune up to date')} isOn={isOn} onChange={onTurn} />
      <p>
        {t(
          'Off, Attune makes no request to anybody. On, it asks {{address}} a minute after it starts and once a day which version is the newest, fetches a newer one from there, verifies it, and puts it in place when you quit. Like every download this shows the server your network address; nothing else about you, this computer or what you wrote is sent.',
          { address },
        )}
      </p>
      {isOn && state.kind !== 'off' && (
        <>
          <p role="status">{inWords(state)}</p>
          <Button icon={<RefreshCw size={16} aria-hidden />} disabled={isBusy} onClick={onCheck}>
            {t('Look now')}
          </Button>
        </>
      )}
    </Section>
  )
}

function inWords(state: UpdateState): string {
  switch (state.kind) {
    case 'off':
      return ''
    case 'waiting':
      return t('Not asked yet since Attune was started.')
    case 'asking':
      return t('Asking…')
    case 'newest':
      return t('This is the newest version. Asked at {{time}}.', { time: timeOf(state.askedAt) })
    case 'fetching':
      return t('Fetching version {{version}}: {{percent}} %.', {
        version: state.version,
        percent: state.percent,
      })
    case 'ready':
      return t('Version {{version}} is here and verified. It takes its place when you quit Attune.', {
        version: state.version,
      })
    case 'failed':
      return failureInWords(state.why)
  }
}

function failureInWords(why: 'not-reached' | 'not-usable'): string {
  switch (why) {
    case 'not-reached':
      return t('The server could not be reached. Attune asks again tomorrow, or now if you like.')
    case 'not-usable':
      return t('What came did not pass the check and was thrown away. This version stays as it is.')
  }
}

function timeOf(moment: string): string {
  return new Date(moment).toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' })
}
