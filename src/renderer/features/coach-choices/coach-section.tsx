import { Link } from 'wouter'
import type { CoachChoices } from '../../../domain/coach/coach-choices'
import { allRules } from '../../../domain/coach/rules/all-rules'
import { findRule } from '../../../domain/coach/rules/find-rule'
import type { RuleDescription } from '../../../domain/coach/rules/rule'
import { t } from '../../../texts/t'
import { switchRule, withoutNeverMark } from '../../coach/never-mark'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { Disclosure } from '../../components/disclosure'
import { Section } from '../../components/section'
import { citeInShort } from '../../presentation/cite-in-short'
import { ruleGroups } from '../../presentation/rule-groups'
import { routes } from '../../routes'
import { SwitchField } from '../../components/switch-field'
import styles from './coach-section.module.css'

export interface CoachSectionProps {
  readonly choices: CoachChoices
  readonly onChoose: (change: (choices: CoachChoices) => CoachChoices) => void
}

/** What the language coach marks on this machine: all of it, each rule, and the words that it is to leave alone. */
export function CoachSection({ choices, onChoose }: CoachSectionProps) {
  const on = allRules.filter(({ id }) => !choices.rulesOff.includes(id)).length
  return (
    <Section title={t('Language coach')}>
      <SwitchField
        label={t('Read along where I write what to say')}
        isOn={choices.isOn}
        onChange={(isOn) => onChoose((newest) => ({ ...newest, isOn }))}
      />
      <p className={styles.hint}>
        {t(
          'It marks words that tend to help or to close, says why, and never changes anything by itself. It knows English, works on this machine alone, and is often worth overruling.',
        )}{' '}
        <Link href={routes.coach}>{t('How the coach works')}</Link>
      </p>
      {choices.isOn && (
        <Disclosure
          summary={<span>{t('Rules: {{on}} of {{total}} on', { on, total: allRules.length })}</span>}
        >
          <div className={styles.rules}>
            {ruleGroups.map(({ effect, title, rules }) => (
              <RuleGroup key={effect} title={t(title)} rules={rules} choices={choices} onChoose={onChoose} />
            ))}
          </div>
        </Disclosure>
      )}
      {choices.neverMark.length > 0 && <NeverMarked choices={choices} onChoose={onChoose} />}
    </Section>
  )
}

interface RuleGroupProps extends CoachSectionProps {
  readonly title: string
  readonly rules: readonly RuleDescription[]
}

function RuleGroup({ title, rules, choices, onChoose }: RuleGroupProps) {
  return (
    <fieldset>
      <legend className={styles.legend}>{title}</legend>
      {rules.map((rule) => (
        <CheckBox
          key={rule.id}
          label={rule.name}
          note={noteOf(rule)}
          isChecked={!choices.rulesOff.includes(rule.id)}
          onChange={(isOn) => onChoose((newest) => switchRule(newest, rule.id, isOn))}
        />
      ))}
    </fieldset>
  )
}

function noteOf({ about, sourceIds }: RuleDescription): string {
  return `${about} ${citeInShort(sourceIds) || t('From practice')}.`
}

function NeverMarked({ choices, onChoose }: CoachSectionProps) {
  return (
    <div className={styles.never}>
      <h3 className={styles.legend}>{t('Never marked')}</h3>
      <ul aria-label={t('Never marked')} className={styles.list}>
        {choices.neverMark.map((entry) => {
          const phrase = entry.phrase.replaceAll('-', ' ')
          return (
            <li key={`${entry.rule} ${entry.phrase}`} className={styles.entry}>
              <span>
                “{phrase}” <span className={styles.hint}>{findRule(entry.rule)?.name}</span>
              </span>
              <Button
                look="quiet"
                aria-label={t('Mark “{{phrase}}” again', { phrase })}
                onClick={() => onChoose((newest) => withoutNeverMark(newest, entry))}
              >
                {t('Mark again')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
