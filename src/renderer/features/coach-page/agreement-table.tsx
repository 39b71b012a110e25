import { agreements } from '../../../domain/coach/measures/agreement'
import { locale, t } from '../../../texts/t'
import styles from './agreement-table.module.css'

/** Each measure beside the people who judged the same texts. */
export function AgreementTable() {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('How well each measure agrees with people')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('What is measured')}</th>
            <th scope="col">{t('Agreement')}</th>
            <th scope="col">{t('To compare with')}</th>
            <th scope="col">{t('Data')}</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ name, metric, value, from, to, compare, data }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.figure}>
                {inHundredths(value)}{' '}
                <span className={styles.range}>
                  {t('({{from}} to {{to}})', { from: inHundredths(from), to: inHundredths(to) })}
                </span>
                <span className={styles.metric}>{metric}</span>
              </td>
              <td>{compare}</td>
              <td>{data}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function inHundredths(value: number): string {
  return value.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
