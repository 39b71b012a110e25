import { Fragment } from 'react'
import type { Play } from '../../../domain/plays/play'
import { reflectPromptsOf } from '../../../domain/plays/prompts-of-plays'
import { t } from '../../../texts/t'
import { TextArea } from '../../components/text-area'
import type { ReflectionPartProps } from './change-reflection'
import { KeepWithPerson } from './keep-with-person'
import { keptKindOfPrompt, type Keeping } from './keeping'
import styles from './play-reflections.module.css'
import { ReflectionPart } from './reflection-part'

/** What each chosen play asks afterwards; a prompt that several share is asked where it comes first. */
export function PlayReflections({
  reflection,
  change,
  plays,
  keeping,
}: ReflectionPartProps & { readonly plays: readonly Play[]; readonly keeping: Keeping }) {
  const asked = reflectPromptsOf(plays)
  if (asked.length === 0) return null
  return (
    <ReflectionPart heading={t('What the plays ask')} hint={t('One or two of them are enough.')}>
      {plays.map((play) => {
        const prompts = asked.filter((prompt) => play.reflect.includes(prompt))
        return prompts.length === 0 ? null : (
          <div key={play.id} className={styles.play}>
            <h3 className={styles.name}>{play.name}</h3>
            {prompts.map(({ id, label, hint }) => (
              <Fragment key={id}>
                <TextArea
                  label={label}
                  hint={hint}
                  size="line"
                  value={reflection.answers[id] ?? ''}
                  onChange={(text) => change(({ answers }) => ({ answers: { ...answers, [id]: text } }))}
                />
                <KeptAnswer promptId={id} text={reflection.answers[id] ?? ''} keeping={keeping} />
              </Fragment>
            ))}
          </div>
        )
      })}
    </ReflectionPart>
  )
}

interface KeptAnswerProps {
  readonly promptId: string
  readonly text: string
  readonly keeping: Keeping
}

/** Below an answer that belongs to the person: the way to take it there. */
function KeptAnswer({ promptId, text, keeping }: KeptAnswerProps) {
  const kind = keptKindOfPrompt(promptId)
  return kind === null ? null : <KeepWithPerson kind={kind} text={text} {...keeping} />
}
