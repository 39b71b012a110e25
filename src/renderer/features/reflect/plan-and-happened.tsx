import { mediumNames } from '../../../domain/medium/medium'
import type { Meeting } from '../../../domain/meetings/meeting'
import { t } from '../../../texts/t'
import { TextArea } from '../../components/text-area'
import type { ReflectionPartProps } from './change-reflection'
import { IfThenPlan } from './if-then-plan'
import styles from './plan-and-happened.module.css'
import { ReflectionPart } from './reflection-part'

/** What was planned, to read, beside the four questions of a debrief. */
export function PlanAndHappened({
  meeting,
  reflection,
  change,
}: ReflectionPartProps & { readonly meeting: Meeting }) {
  return (
    <ReflectionPart heading={t('The plan and what happened')}>
      <div className={styles.sides}>
        <PlanAsWritten meeting={meeting} />
        <div className={styles.boxes}>
          <TextArea
            label={t('What I planned')}
            hint={t('In your own words, if the plan does not say it.')}
            size="line"
            value={reflection.planned}
            onChange={(planned) => change(() => ({ planned }))}
          />
          <TextArea
            label={t('What happened')}
            hint={t('What a camera would have recorded.')}
            value={reflection.happened}
            onChange={(happened) => change(() => ({ happened }))}
          />
          <TextArea
            label={t('Why the difference')}
            hint={t('On your side first: that is the side you can change.')}
            value={reflection.difference}
            onChange={(difference) => change(() => ({ difference }))}
          />
        </div>
      </div>
      <IfThenPlan reflection={reflection} change={change} />
    </ReflectionPart>
  )
}

function PlanAsWritten({ meeting }: { readonly meeting: Meeting }) {
  const parts = plannedParts(meeting)
  return (
    <div role="group" aria-label={t('As it was planned')} className={styles.plan}>
      <h3 className={styles.planHeading}>{t('As it was planned')}</h3>
      {parts.length === 0 ? (
        <p>{t('Nothing was written down before. Your own words beside this are enough.')}</p>
      ) : (
        <dl className={styles.planned}>
          {parts.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

function plannedParts({ purpose, preparation: { answers, medium } }: Meeting) {
  return [
    { name: t('Purpose'), words: purpose },
    { name: t('First sentence'), words: answers['first-sentence'] ?? '' },
    { name: t('To say back'), words: answers['say-back'] ?? '' },
    { name: t('Medium'), words: medium === null ? '' : mediumNames[medium] },
  ].filter(({ words }) => words.trim() !== '')
}
