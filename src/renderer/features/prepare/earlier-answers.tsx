import type { EarlierAnswer } from '../../../domain/plays/earlier-answers'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import styles from './part-group.module.css'

/** What was written for prompts that the meeting no longer asks, to be read. */
export function EarlierAnswers({ answers }: { readonly answers: readonly EarlierAnswer[] }) {
  if (answers.length === 0) return null
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{t('Earlier answers')}</h2>
      <Disclosure summary={t('What you wrote for plays or prompts that are no longer on this meeting')}>
        <dl className={styles.parts}>
          {answers.map(({ id, label, text }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  )
}
