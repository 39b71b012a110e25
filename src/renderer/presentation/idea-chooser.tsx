import { useState } from 'react'
import { meaningWords, stressWords, type Idea } from '../../domain/plays/idea'
import { fittingIdeas, type Circumstances, type Relationship } from '../../domain/plays/ideas'
import { msg, t } from '../../texts/t'
import { StepScale } from '../components/step-scale'
import styles from './idea-chooser.module.css'
import { durationName } from './when'

export interface IdeaChooserProps {
  /** Takes an idea; without it they are there to read. */
  readonly onChoose?: ((idea: Idea, isRemote: boolean) => void) | undefined
}

const relationships = [
  { value: 'new', label: msg('Hardly') },
  { value: 'working', label: msg('From work') },
  { value: 'close', label: msg('Well') },
] as const satisfies readonly { value: Relationship; label: string }[]

const places = [
  { value: 'here', label: msg('In one place') },
  { value: 'remote', label: msg('From afar') },
] as const

const times = [20, 30, 60, 240] as const

function timeStep(minutes: number) {
  return { value: minutes, label: minutes === 240 ? t('Half a day') : durationName(minutes) }
}

function inTheLanguage<T extends string>({ value, label }: { readonly value: T; readonly label: string }) {
  return { value, label: t(label) }
}

/** Ideas for staying in touch that fit two people, where they are, and the time they have. */
export function IdeaChooser({ onChoose }: IdeaChooserProps) {
  const [circumstances, setCircumstances] = useState<Circumstances>({
    relationship: 'working',
    isRemote: false,
    minutes: 30,
  })
  const { relationship, isRemote, minutes } = circumstances
  const fitting = fittingIdeas(circumstances)
  const list = (kind: Idea['kind'], title: string) => (
    <IdeaList
      title={title}
      ideas={fitting.filter((idea) => idea.kind === kind)}
      isRemote={isRemote}
      onChoose={onChoose}
    />
  )
  return (
    <div className={styles.chooser}>
      <div className={styles.questions}>
        <StepScale
          label={t('How well do you know each other?')}
          steps={relationships.map(inTheLanguage)}
          value={relationship}
          showsEveryWord
          isAnswerRequired
          onChange={(next) => setCircumstances({ ...circumstances, relationship: next ?? relationship })}
        />
        <StepScale
          label={t('Where are you?')}
          steps={places.map(inTheLanguage)}
          value={isRemote ? 'remote' : 'here'}
          showsEveryWord
          isAnswerRequired
          onChange={(next) => setCircumstances({ ...circumstances, isRemote: next === 'remote' })}
        />
        <StepScale
          label={t('How much time is there?')}
          steps={times.map(timeStep)}
          value={minutes}
          showsEveryWord
          isAnswerRequired
          onChange={(next) => setCircumstances({ ...circumstances, minutes: next ?? minutes })}
        />
      </div>
      {list('together', t('To do together'))}
      {list('chance', t('To meet more often by chance'))}
    </div>
  )
}

interface IdeaListProps extends IdeaChooserProps {
  readonly title: string
  readonly ideas: readonly Idea[]
  readonly isRemote: boolean
}

function IdeaList({ title, ideas, isRemote, onChoose }: IdeaListProps) {
  if (ideas.length === 0) return null
  return (
    <div>
      <p className={styles.small}>{title}</p>
      <ul className={styles.ideas} aria-label={title}>
        {ideas.map((idea) => (
          <li key={idea.id}>
            {onChoose === undefined ? (
              <div className={styles.idea}>
                <IdeaWords idea={idea} isRemote={isRemote} />
              </div>
            ) : (
              <button type="button" className={styles.idea} onClick={() => onChoose(idea, isRemote)}>
                <IdeaWords idea={idea} isRemote={isRemote} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function IdeaWords({ idea, isRemote }: { readonly idea: Idea; readonly isRemote: boolean }) {
  const { name, inPerson, remote, stress, meaning, minutes } = idea
  return (
    <>
      <strong>{name}</strong>
      <span className={styles.placed}>
        {`${durationName(minutes)} · ${stressWords[stress]} · ${meaningWords[meaning]}`}
      </span>
      <span className={styles.how}>{isRemote ? remote : inPerson}</span>
    </>
  )
}
