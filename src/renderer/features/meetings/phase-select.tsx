import type { Meeting, Phase } from '../../../domain/meetings/meeting'
import { choosePhase, type PhaseChange } from '../../../domain/meetings/phase-changes'
import { phaseNames, phaseOf, phases } from '../../../domain/meetings/phase'
import { isReady } from '../../../domain/meetings/readiness'
import { t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'

export interface PhaseSelectProps {
  readonly meeting: Meeting
  readonly now: number
  readonly onChange: (change: PhaseChange) => void
}

/** Where the meeting stands: moving by itself, or held at what was chosen by hand. */
export function PhaseSelect({ meeting, now, onChange }: PhaseSelectProps) {
  const byItself = phaseOf({ ...meeting, isReady: isReady(meeting), phaseByHand: null }, now)
  return (
    <SelectField<Phase | 'by-itself'>
      label={t('Phase')}
      isLabelHidden
      value={meeting.phaseByHand ?? 'by-itself'}
      options={[
        { value: 'by-itself', label: phaseNames[byItself] },
        ...phases.map((phase) => ({
          value: phase,
          label: t('{{phase}} (by hand)', { phase: phaseNames[phase] }),
        })),
      ]}
      onChange={(value) => onChange(choosePhase(value === 'by-itself' ? null : value))}
    />
  )
}
