import { ArrowLeft } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { HistoryVersion, RecordHistoryAnswer } from '../../../ipc/requests/history-requests'
import type { Bridge } from '../../../preload'
import { msg, t } from '../../../texts/t'
import { Told } from '../../texts/told'
import { toldOptions } from '../../texts/told-options'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { SelectField } from '../../components/select-field'
import { titleName } from '../../presentation/meeting-names'
import { useRequest } from '../../requests/use-request'
import { Difference } from './difference'
import styles from './history-screen.module.css'
import { VersionList } from './version-list'

export interface HistoryScreenProps {
  readonly bridge: Bridge
  readonly id: string
  readonly history: RecordHistoryAnswer
  readonly now: number
  readonly onBack: () => void
  readonly onRestoreCopy: (version: HistoryVersion) => void
  readonly onPutInPlace: (version: HistoryVersion) => void
}

type Against = 'present' | 'version-before'

const comparisons: readonly { readonly value: Against; readonly label: string }[] = [
  { value: 'present', label: msg('The present') },
  { value: 'version-before', label: msg('The version before it') },
]

/** What a meeting was before: its versions, and what is different about the chosen one. */
export function HistoryScreen({ bridge, id, history, now, onBack, ...actions }: HistoryScreenProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [against, setAgainst] = useState<Against>('present')
  const version = history.versions.find(({ name }) => name === chosen) ?? history.versions[0]
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t('Back to the meeting')}
        </Button>
        <h1 className={styles.heading}>
          <Told
            text="History <name>of “{{title}}”</name>"
            parts={{ name: <span className={styles.title} /> }}
            values={{ title: titleName(history) }}
          />
        </h1>
      </header>
      {version === undefined ? (
        <EmptyState>
          {t(
            'There is no earlier version yet. One is kept before the first change each time Attune is started, and then every ten minutes while you write.',
          )}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <VersionList history={history} chosen={version.name} now={now} onChoose={setChosen} />
          <section className={styles.version} aria-label={t('The chosen version')}>
            <div className={styles.bar}>
              <div className={styles.against}>
                <SelectField
                  label={t('Compared with')}
                  value={against}
                  options={toldOptions(comparisons)}
                  onChange={setAgainst}
                />
              </div>
              <Button disabled={!version.isReadable} onClick={() => actions.onRestoreCopy(version)}>
                {t('Restore a copy')}
              </Button>
              <Button
                look="quiet"
                disabled={!version.isReadable}
                onClick={() => actions.onPutInPlace(version)}
              >
                {t('Put this version in place')}
              </Button>
            </div>
            <Comparison
              // What is shown of one version is never taken for another’s.
              key={`${version.name} ${against} ${history.present.savedAt}`}
              {...{ bridge, id, against, now }}
              name={version.name}
            />
          </section>
        </div>
      )}
    </div>
  )
}

interface ComparisonProps {
  readonly bridge: Bridge
  readonly id: string
  readonly name: string
  readonly against: Against
  readonly now: number
}

function Comparison({ bridge, id, name, against, now }: ComparisonProps) {
  const compare = useCallback(
    () => bridge.history.compare({ kind: 'meetings', id, name, with: against }),
    [bridge, id, name, against],
  )
  const differences = useRequest(compare)
  switch (differences.kind) {
    case 'loading':
      return null
    case 'failed':
      return (
        <p role="alert">
          {t('{{message}} The other versions are not touched by this.', { message: differences.message })}
        </p>
      )
    case 'ready':
      return (
        <div className={styles.differences}>
          <p className={styles.legend}>{legendOf(differences.value.length, against)}</p>
          {differences.value.map((field) => (
            <Difference key={field.key} field={field} now={now} />
          ))}
        </div>
      )
  }
}

function legendOf(count: number, against: Against): string {
  const isPresent = against === 'present'
  if (count === 0) {
    return isPresent
      ? t('Nothing differs from the present.')
      : t('Nothing differs from the version before it.')
  }
  return isPresent
    ? t('Struck through: only in this version. Underlined: written since.')
    : t('Underlined: new in this version. Struck through: only in the one before it.')
}
