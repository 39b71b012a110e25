import { allRules } from '../../../domain/coach/rules/all-rules'
import type { RuleDescription } from '../../../domain/coach/rules/rule'
import type { RuleId } from '../../../domain/coach/rules/rule-id'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Screen } from '../../components/screen'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'
import { citeInShort } from '../../presentation/cite-in-short'
import { ruleGroups } from '../../presentation/rule-groups'
import { AgreementTable } from './agreement-table'
import styles from './coach-page.module.css'

export interface CoachPageProps {
  readonly isOn: boolean
  readonly rulesOff: readonly RuleId[]
  readonly onSwitch: (isOn: boolean) => void
  /** To where each rule can be switched. */
  readonly onChooseRules: () => void
}

/** What the coach knows, from where, how far it can be trusted, and how to be without it. */
export function CoachPage({ isOn, rulesOff, onSwitch, onChooseRules }: CoachPageProps) {
  return (
    <Screen
      title={t('How the coach works')}
      subtitle={t('It reads along where you draft what you will say or send, and nowhere else.')}
    >
      <div className={styles.text}>
        <p>
          {t(
            'The coach marks words that tend to make a sentence sound more open to the other side, or less. Each mark says why, on which research it rests, and often what to try instead. It works from lists of words and from rules that you can read below, on this machine, without any network. The same text always gets the same marks.',
          )}
        </p>
        <p>
          {t(
            'It never rewrites by itself, and it gives no grade: not to a text, and not to a person. You know the other side, and it does not.',
          )}
        </p>
      </div>
      <Section title={t('On or off')}>
        <div className={styles.switch}>
          <SwitchField
            label={t('The coach reads along')}
            hint={t('Off, nothing is read and nothing is marked.')}
            isOn={isOn}
            onChange={onSwitch}
          />
        </div>
        <p className={styles.soft}>
          {t('Directness is prized in some places and feared in others, so every rule can go by itself.')}{' '}
          {offWords(rulesOff)}
        </p>
        <div>
          <Button onClick={onChooseRules}>{t('Choose the rules')}</Button>
        </div>
      </Section>
      <Section title={t('What it knows')}>
        {ruleGroups.map(({ effect, title, rules }) => (
          <RuleGroup key={effect} title={t(title)} rules={rules} rulesOff={rulesOff} />
        ))}
      </Section>
      <Section title={t('How well it agrees with people')}>
        <p className={styles.soft}>
          {t(
            'People read texts and said what they heard in them. The measures behind the marks were compared with those people: what was learned, on texts that it had not seen; the rules, on texts that we had looked at while we wrote them, so their figures are a little too good. 1 would be full agreement, 0 none; the range in brackets is where the true figure most likely lies.',
          )}
        </p>
        <AgreementTable />
        <p className={styles.soft}>
          {t(
            'That is enough to explain a phrase and to put the marks in order. It is not enough to judge anybody.',
          )}
        </p>
      </Section>
      <Section title={t('Where it fails')}>
        <ul className={styles.list}>
          <li>{t('It knows English only. In another language it stands aside and says so.')}</li>
          <li>
            {t(
              'Receptiveness was judged in written disagreements about politics between strangers. A talk at work between people who know each other is an extrapolation.',
            )}
          </li>
          <li>
            {t(
              'A few words tell it little; in one sentence it may see nothing, or make too much of one word.',
            )}
          </li>
          <li>
            {t(
              'It does not understand irony, jokes, history between two people, or whether something is true.',
            )}
          </li>
          <li>
            {t(
              'What is marked as helpful can be said without being meant. People notice; the marks are about words.',
            )}
          </li>
        </ul>
      </Section>
    </Screen>
  )
}

function offWords(rulesOff: readonly RuleId[]): string {
  const names = allRules.filter(({ id }) => rulesOff.includes(id)).map(({ name }) => `“${name}”`)
  if (names.length === 0) return t('All of them are on.')
  return t('Off now: {{names}}.', { names: names.join(', ') })
}

interface RuleGroupProps {
  readonly title: string
  readonly rules: readonly RuleDescription[]
  readonly rulesOff: readonly RuleId[]
}

function RuleGroup({ title, rules, rulesOff }: RuleGroupProps) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <dl className={styles.rules}>
        {rules.map(({ id, name, about, sourceIds }) => (
          <div key={id} className={styles.rule}>
            <dt>
              {name}
              {rulesOff.includes(id) && <span className={styles.off}> {t('(off)')}</span>}
            </dt>
            <dd>
              {about} <span className={styles.source}>{sourceWords(sourceIds)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function sourceWords(sourceIds: readonly string[]): string {
  return citeInShort(sourceIds) || t('Rests on practice; we know of no study to cite.')
}
