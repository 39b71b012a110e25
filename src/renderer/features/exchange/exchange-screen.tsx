import { FileArchive, FileInput, FolderInput } from 'lucide-react'
import { useState } from 'react'
import type { ImportPreview as Preview } from '../../../ipc/requests/exchange-requests'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Screen } from '../../components/screen'
import { Section } from '../../components/section'
import { useRequest } from '../../requests/use-request'
import styles from './exchange-screen.module.css'
import { ImportPreview } from './import-preview'

export interface ExchangeScreenProps {
  readonly bridge: Bridge
  readonly isBusy: boolean
  readonly onExport: () => void
  /** Imports what was looked at last, after everything that is written was saved. */
  readonly onImport: () => void
  readonly onFailed: (message: string) => void
  readonly onBack: () => void
}

/** Takes everything out as one archive, and other archives and notes in. */
export function ExchangeScreen({
  bridge,
  isBusy,
  onExport,
  onImport,
  onFailed,
  onBack,
}: ExchangeScreenProps) {
  const state = useRequest(bridge.exchange.read)
  const [preview, setPreview] = useState<Preview | null>(null)
  const look = async (source: Preview['source']) => {
    setPreview(null)
    const reply = await bridge.exchange.look({ source })
    if (reply.ok) setPreview(reply.value)
    else if (reply.error.code !== 'cancelled') onFailed(reply.error.message)
  }
  const outcome = state.kind === 'ready' ? state.value.outcome : null
  return (
    <Screen
      title={t('Export and import')}
      actions={<Button onClick={onBack}>{t('Back to Settings')}</Button>}
    >
      {outcome !== null && preview === null && (
        <p className={styles.notice} role="status">
          {outcome}
        </p>
      )}
      <Section title={t('Export')}>
        <p>
          {t(
            'One archive with all meetings and people: once as data, from which Attune makes exactly the same again, and once as Markdown, to read in any editor. The list of meetings exports what its filter shows.',
          )}
        </p>
        {state.kind === 'ready' && state.value.isSealed && (
          <p className={styles.notice} data-tone="warn">
            {t(
              'The library is sealed; an export is not. Whoever gets the archive can read everything in it.',
            )}
          </p>
        )}
        <div className={styles.actions}>
          <Button icon={<FileArchive size={16} aria-hidden />} disabled={isBusy} onClick={onExport}>
            {t('Export everything…')}
          </Button>
        </div>
      </Section>
      <Section title={t('Import')}>
        <p>
          {t(
            'From an archive that Attune exported, or from a folder of Markdown notes, each of which becomes a meeting. You see first what would change. Nothing that is here is lost.',
          )}
        </p>
        <div className={styles.actions}>
          <Button
            icon={<FileInput size={16} aria-hidden />}
            disabled={isBusy}
            onClick={() => void look('archive')}
          >
            {t('Import an archive…')}
          </Button>
          <Button
            icon={<FolderInput size={16} aria-hidden />}
            disabled={isBusy}
            onClick={() => void look('notes')}
          >
            {t('Import a folder of notes…')}
          </Button>
        </div>
        {preview !== null && (
          <ImportPreview
            preview={preview}
            isBusy={isBusy}
            onImport={onImport}
            onClose={() => setPreview(null)}
          />
        )}
      </Section>
    </Screen>
  )
}
