import { allRules } from '../../../domain/coach/rules/all-rules'
import type { RuleDescription } from '../../../domain/coach/rules/rule'
import type { RuleId } from '../../../domain/coach/rules/rule-id'
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
      title="How the coach works"
      subtitle="It reads along where you draft what you will say or send, and nowhere else."
    >
      <div className={styles.text}>
        <p>
          The coach marks words that tend to make a sentence sound more open to the other side, or less. Each
          mark says why, on which research it rests, and often what to try instead. It works from lists of
          words and from rules that you can read below, on this machine, without any network. The same text
          always gets the same marks.
        </p>
        <p>
          It never rewrites by itself, and it gives no grade: not to a text, and not to a person. You know the
          other side, and it does not.
        </p>
      </div>
      <Section title="On or off">
        <div className={styles.switch}>
          <SwitchField
            label="The coach reads along"
            hint="Off, nothing is read and nothing is marked."
            isOn={isOn}
            onChange={onSwitch}
          />
        </div>
        <p className={styles.soft}>
          Directness is prized in some places and feared in others, so every rule can go by itself.{' '}
          {offWords(rulesOff)}
        </p>
        <div>
          <Button onClick={onChooseRules}>Choose the rules</Button>
        </div>
      </Section>
      <Section title="What it knows">
        {ruleGroups.map(({ effect, title, rules }) => (
          <RuleGroup key={effect} title={title} rules={rules} rulesOff={rulesOff} />
        ))}
      </Section>
      <Section title="How well it agrees with people">
        <p className={styles.soft}>
          People read texts and said what they heard in them. The measures behind the marks were compared with
          those people: what was learned, on texts that it had not seen; the rules, on texts that we had
          looked at while we wrote them, so their figures are a little too good. 1 would be full agreement, 0
          none; the range in brackets is where the true figure most likely lies.
        </p>
        <AgreementTable />
        <p className={styles.soft}>
          That is enough to explain a phrase and to put the marks in order. It is not enough to judge anybody.
        </p>
      </Section>
      <Section title="Where it fails">
        <ul className={styles.list}>
          <li>It knows English only. In another language it stands aside and says so.</li>
          <li>
            Receptiveness was judged in written disagreements about politics between strangers. A talk at work
            between people who know each other is an extrapolation.
          </li>
          <li>
            A few words tell it little; in one sentence it may see nothing, or make too much of one word.
          </li>
          <li>
            It does not understand irony, jokes, history between two people, or whether something is true.
          </li>
          <li>
            What is marked as helpful can be said without being meant. People notice; the marks are about
            words.
          </li>
        </ul>
      </Section>
    </Screen>
  )
}

function offWords(rulesOff: readonly RuleId[]): string {
  const names = allRules.filter(({ id }) => rulesOff.includes(id)).map(({ name }) => `“${name}”`)
  if (names.length === 0) return 'All of them are on.'
  return `Off now: ${names.join(', ')}.`
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
              {rulesOff.includes(id) && <span className={styles.off}> (off)</span>}
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
  return citeInShort(sourceIds) || 'Rests on practice; we know of no study to cite.'
}
