import type { Objection } from '../../../domain/meetings/meeting'
import { t } from '../../../texts/t'
import styles from './brief-objections.module.css'

/** What may come up, each with how to take it: acknowledged first, then what I add, then a question. */
export function BriefObjections({ objections }: { readonly objections: readonly Objection[] }) {
  return (
    <section aria-labelledby="brief-objections">
      <h2 id="brief-objections" className="visually-hidden">
        {t('Objections to expect')}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('Objections to expect')}</th>
            <th scope="col">{t('I acknowledge')}</th>
            <th scope="col">{t('I add')}</th>
            <th scope="col">{t('I ask')}</th>
          </tr>
        </thead>
        <tbody>
          {objections.map((objection) => (
            <tr key={objection.id}>
              <th scope="row" dir="auto">
                <span className={styles.said}>{objection.text}</span>
                {objection.protects.trim() !== '' && (
                  <span className={styles.protects}>
                    <span className="visually-hidden">{t('It protects:')} </span>
                    {objection.protects}
                  </span>
                )}
              </th>
              <td dir="auto">{objection.acknowledgement}</td>
              <td dir="auto">{objection.addition}</td>
              <td dir="auto">{objection.question}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
