import { Plus } from 'lucide-react'
import type { PlayStep } from '../../../domain/plays/play'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { TextArea } from '../../components/text-area'
import { LinesBox } from './lines-box'
import { OrderedList } from '../../components/ordered-list'
import type { OwnPlayEditorProps } from './own-play-editor-props'

const most = 100

/** What to do in the room, step by step, with ways to begin the sentence. */
export function StepsEditor({ play, onChange, newId }: OwnPlayEditorProps) {
  const changeSteps = (change: (steps: readonly PlayStep[]) => PlayStep[]) =>
    onChange(({ steps }) => ({ steps: change(steps).slice(0, most) }))
  return (
    <>
      <OrderedList
        label={t('Steps')}
        removeTitle={t('Remove this step')}
        items={play.steps}
        keyOf={({ id }) => id}
        nameOf={({ title }) => (title.trim() === '' ? t('Step without a name') : title)}
        onChange={changeSteps}
        render={(step, index) => {
          const context = t('step {{number}}', { number: index + 1 })
          const change = (parts: Partial<PlayStep>) =>
            changeSteps((all) => all.map((other) => (other.id === step.id ? { ...other, ...parts } : other)))
          return (
            <>
              <TextArea
                label={t('Step')}
                context={context}
                size="line"
                value={step.title}
                onChange={(title) => change({ title: title.replaceAll('\n', ' ').slice(0, 300) })}
              />
              <TextArea
                label={t('What to do')}
                context={context}
                size="line"
                value={step.guidance}
                onChange={(guidance) => change({ guidance: guidance.slice(0, 2000) })}
              />
              <LinesBox
                label={t('Ways to begin')}
                hint={t('A line for each.')}
                context={context}
                lines={step.starters}
                mostLines={20}
                longestLine={1000}
                onChange={(starters) => change({ starters })}
              />
            </>
          )
        }}
      />
      <Button
        icon={<Plus size={16} aria-hidden />}
        onClick={() => changeSteps((all) => [...all, { id: newId(), title: '', guidance: '', starters: [] }])}
      >
        {t('Add a step')}
      </Button>
    </>
  )
}
