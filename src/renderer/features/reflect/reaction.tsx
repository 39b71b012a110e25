import type { ScaleStep } from '../../../domain/medium/situation'
import { reactionSteps } from '../../../domain/reflections/reaction-scale'
import { signals, type Signal } from '../../../domain/reflections/signals'
import { msg, t } from '../../../texts/t'
import { toldOptions } from '../../texts/told-options'
import { CheckBox } from '../../components/check-box'
import { StepScale } from '../../components/step-scale'
import { TextField } from '../../components/text-field'
import type { ReflectionPartProps } from './change-reflection'
import styles from './reaction.module.css'
import { ReflectionPart } from './reflection-part'

const scaleSteps: readonly ScaleStep[] = [1, 2, 3, 4, 5]
const steps = scaleSteps.map((value) => ({ value, label: reactionSteps[value - 1] ?? '' }))

const kinds: readonly { readonly kind: Signal['kind']; readonly name: string }[] = [
  { kind: 'opening', name: msg('Signs of opening up') },
  { kind: 'withdrawing', name: msg('Signs of withdrawing') },
]

/** How the other side took it, and the signs that say so. */
export function Reaction({ reflection, change }: ReflectionPartProps) {
  const toggle = (id: string, isSeen: boolean) =>
    change(({ signalIds }) => ({
      signalIds: isSeen
        ? [...signalIds.filter((other) => other !== id), id]
        : signalIds.filter((other) => other !== id),
    }))
  return (
    <ReflectionPart heading={t('What I saw')}>
      <div className={styles.scale}>
        <StepScale
          label={t('How they reacted')}
          steps={toldOptions(steps)}
          value={reflection.reaction}
          onChange={(reaction) => change(() => ({ reaction }))}
          showsEveryWord
        />
      </div>
      <div className={styles.signals}>
        {kinds.map(({ kind, name }) => (
          <fieldset key={kind} className={styles.kind}>
            <legend className={styles.name}>{t(name)}</legend>
            {signals
              .filter((signal) => signal.kind === kind)
              .map(({ id, label }) => (
                <CheckBox
                  key={id}
                  label={label}
                  isChecked={reflection.signalIds.includes(id)}
                  onChange={(isSeen) => toggle(id, isSeen)}
                />
              ))}
          </fieldset>
        ))}
      </div>
      <TextField
        label={t('Other signs')}
        value={reflection.otherSignals}
        dir="auto"
        onChange={(otherSignals) => change(() => ({ otherSignals }))}
      />
    </ReflectionPart>
  )
}
