import type { Play } from '../../../domain/plays/play'
import { reflectPromptsOf } from '../../../domain/plays/prompts-of-plays'
import { TextArea } from '../../components/text-area'
import type { ReflectionPartProps } from './change-reflection'
import styles from './play-reflections.module.css'
import { ReflectionPart } from './reflection-part'

/** What each chosen play asks afterwards; a prompt that several share is asked where it comes first. */
export function PlayReflections({
  reflection,
  change,
  plays,
}: ReflectionPartProps & { readonly plays: readonly Play[] }) {
  const asked = reflectPromptsOf(plays)
  if (asked.length === 0) return null
  return (
    <ReflectionPart heading="What the plays ask" hint="One or two of them are enough.">
      {plays.map((play) => {
        const prompts = asked.filter((prompt) => play.reflect.includes(prompt))
        return prompts.length === 0 ? null : (
          <div key={play.id} className={styles.play}>
            <h3 className={styles.name}>{play.name}</h3>
            {prompts.map(({ id, label, hint }) => (
              <TextArea
                key={id}
                label={label}
                hint={hint}
                size="line"
                value={reflection.answers[id] ?? ''}
                onChange={(text) => change(({ answers }) => ({ answers: { ...answers, [id]: text } }))}
              />
            ))}
          </div>
        )
      })}
    </ReflectionPart>
  )
}
