import type { ComparedObjections } from '../../../domain/meetings/objections-compared'
import { t } from '../../../texts/t'
import { clockTime } from '../../presentation/when'
import styles from './objections-table.module.css'
import { ReflectionPart } from './reflection-part'

/** The objections that were expected beside those that came up. */
export function ObjectionsTable({ compared }: { readonly compared: ComparedObjections }) {
  const { raised, notRaised, captured } = compared
  if (raised.length + notRaised.length + captured.length === 0) {
    return (
      <ReflectionPart heading={t('Objections')}>
        <p className={styles.none}>{t('None was expected, and none was captured.')}</p>
      </ReflectionPart>
    )
  }
  return (
    <ReflectionPart heading={t('Objections')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('Expected and raised objections')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Expected')}</th>
            <th scope="col">{t('Came up')}</th>
          </tr>
        </thead>
        <tbody>
          {raised.map(({ id, text, raisedAt }) => (
            <tr key={id}>
              <td dir="auto">{text}</td>
              <td className={styles.raised}>{t('Yes, at {{time}}', { time: clockTime(raisedAt) })}</td>
            </tr>
          ))}
          {notRaised.map(({ id, text }) => (
            <tr key={id}>
              <td dir="auto">{text}</td>
              <td className={styles.soft}>{t('Not ticked')}</td>
            </tr>
          ))}
          {captured.map(({ text, capturedAt }, index) => (
            <tr key={`${capturedAt} ${index}`}>
              <td className={styles.soft}>{t('In the notes')}</td>
              <td dir="auto">
                {text} <span className={styles.soft}>{clockTime(capturedAt)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {captured.length > 0 && (
        <p className={styles.none}>
          {t('Those in the notes stand there in your words: which of them had you expected, and which not?')}
        </p>
      )}
    </ReflectionPart>
  )
}
