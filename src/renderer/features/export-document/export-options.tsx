import { meetingParts, personParts } from '../../../domain/documents/document-source'
import { documentFormats } from '../../../ipc/requests/documents-requests'
import { t } from '../../../texts/t'
import { CheckBox } from '../../components/check-box'
import { SelectField } from '../../components/select-field'
import { SwitchField } from '../../components/switch-field'
import { TextField } from '../../components/text-field'
import {
  formatNames,
  formNames,
  meetingPartNames,
  personPartNames,
  type ExportChoice,
  type ExportSubject,
  type MeetingForm,
} from './export-choice'
import styles from './export-screen.module.css'

export interface ExportOptionsProps {
  readonly subject: ExportSubject
  readonly choice: ExportChoice
  readonly onChange: (choice: ExportChoice) => void
}

const forms: readonly MeetingForm[] = ['meeting', 'brief', 'reflection']

/** What goes into the document, as what kind of file, and what is not to be read in it. */
export function ExportOptions({ subject, choice, onChange }: ExportOptionsProps) {
  const change = (changed: Partial<ExportChoice>) => onChange({ ...choice, ...changed })
  return (
    <>
      <SelectField
        label={t('Kind of file')}
        value={choice.format}
        options={documentFormats.map((value) => ({ value, label: t(formatNames[value]) }))}
        onChange={(format) => change({ format })}
      />
      {subject.kind === 'meeting' && (
        <SelectField
          label={t('What')}
          value={choice.form}
          options={forms.map((value) => ({ value, label: t(formNames[value]) }))}
          onChange={(form) => change({ form })}
        />
      )}
      {subject.kind === 'journal' && (
        <div className={styles.days}>
          <TextField
            label={t('From')}
            type="date"
            value={choice.from}
            onChange={(from) => change({ from })}
          />
          <TextField label={t('Up to')} type="date" value={choice.to} onChange={(to) => change({ to })} />
        </div>
      )}
      <Parts {...{ subject, choice }} onChange={change} />
      <RedactionOptions choice={choice} onChange={change} />
    </>
  )
}

interface ChangeProps {
  readonly choice: ExportChoice
  readonly onChange: (changed: Partial<ExportChoice>) => void
}

function Parts({ subject, choice, onChange }: ChangeProps & Pick<ExportOptionsProps, 'subject'>) {
  const isMeeting = subject.kind === 'many' || (subject.kind === 'meeting' && choice.form === 'meeting')
  if (isMeeting) {
    return (
      <PartBoxes
        all={meetingParts}
        names={meetingPartNames}
        chosen={choice.meetingParts}
        onChange={(parts) => onChange({ meetingParts: parts })}
      />
    )
  }
  if (subject.kind !== 'person') return null
  return (
    <PartBoxes
      all={personParts}
      names={personPartNames}
      chosen={choice.personParts}
      onChange={(parts) => onChange({ personParts: parts })}
    />
  )
}

interface PartBoxesProps<P extends string> {
  readonly all: readonly P[]
  readonly names: Readonly<Record<P, string>>
  readonly chosen: readonly P[]
  readonly onChange: (chosen: readonly P[]) => void
}

function PartBoxes<P extends string>({ all, names, chosen, onChange }: PartBoxesProps<P>) {
  return (
    <fieldset className={styles.group}>
      <legend>{t('Parts')}</legend>
      {all.map((part) => (
        <CheckBox
          key={part}
          label={t(names[part])}
          isChecked={chosen.includes(part)}
          onChange={(isChecked) =>
            onChange(all.filter((other) => (other === part ? isChecked : chosen.includes(other))))
          }
        />
      ))}
    </fieldset>
  )
}

function RedactionOptions({ choice, onChange }: ChangeProps) {
  const hidesNames = choice.hidesNames || choice.otherNames.trim() !== ''
  return (
    <fieldset className={styles.group}>
      <legend>{t('Leave out')}</legend>
      <SwitchField
        label={t('Names')}
        isOn={choice.hidesNames}
        hint={t('People become Person A, organisations Organisation A.')}
        onChange={(hides) => onChange({ hidesNames: hides })}
      />
      <SwitchField
        label={t('Addresses, links and telephone numbers')}
        isOn={choice.hidesAddresses}
        onChange={(hides) => onChange({ hidesAddresses: hides })}
      />
      <TextField
        label={t('Other names, parted by commas')}
        value={choice.otherNames}
        maxLength={2000}
        placeholder={t('A nickname, a project')}
        onChange={(otherNames) => onChange({ otherNames })}
      />
      {(hidesNames || choice.hidesAddresses) && (
        <p className={styles.honest}>
          {t(
            'Read it before it leaves. Taken out is what Attune knows: the names of your people and their organisations, also a first name alone. Your own name, nicknames, misspelt names and descriptions such as “our head of sales” stay. A name that is an ordinary word too, such as Will, is taken out only with a capital.',
          )}
        </p>
      )}
    </fieldset>
  )
}
