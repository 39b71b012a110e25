import { Plus } from 'lucide-react'
import { Fragment, memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Objection } from '../../../domain/meetings/meeting'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { UndoLine } from '../../components/undo-line'
import { ObjectionCard, objectionAnchor, type ObjectionText } from './objection-card'
import {
  blankObjection,
  moveObjection,
  putBackObjection,
  rememberDeleted,
  type DeletedObjection,
} from './objection-changes'
import styles from './objection-list.module.css'

export interface ObjectionListProps {
  readonly objections: readonly Objection[]
  readonly playIds: readonly string[]
  readonly onChange: (change: (objections: readonly Objection[]) => Objection[]) => void
  readonly newId: () => string
}

/** The objections to expect, in an order of one's own. Deleting leaves a line behind that puts it back. */
export const ObjectionList = memo(function ObjectionList({
  objections,
  playIds,
  onChange,
  newId,
}: ObjectionListProps) {
  const [deleted, setDeleted] = useState<readonly DeletedObjection[]>([])
  const [announcement, setAnnouncement] = useState('')
  const focusAfterChange = useFocusAfterChange(objections)

  const changeText = useCallback(
    (id: string, text: Partial<ObjectionText>) =>
      onChange((all) =>
        all.map((objection) => (objection.id === id ? { ...objection, ...text } : objection)),
      ),
    [onChange],
  )

  // Read by the callbacks below when they are called, so that a key in one objection does not render the
  // others.
  const current = useRef({ objections, deleted })
  useLayoutEffect(() => {
    current.current = { objections, deleted }
  }, [objections, deleted])

  const add = () => {
    const id = newId()
    onChange((all) => [...all, blankObjection(id)])
    focusAfterChange([objectionAnchor(id, 'text')])
  }

  const move = useCallback(
    (id: string, by: -1 | 1) => {
      const all = current.current.objections
      const place = all.findIndex((objection) => objection.id === id) + 1 + by
      onChange((newest) => moveObjection(newest, id, by))
      setAnnouncement(t('Moved to place {{place}} of {{total}}.', { place, total: all.length }))
      // At the end of the way the button that was pressed is off; the other one is next to it.
      const [same, other] = by === -1 ? (['up', 'down'] as const) : (['down', 'up'] as const)
      focusAfterChange([objectionAnchor(id, same), objectionAnchor(id, other)])
    },
    [onChange, focusAfterChange],
  )

  const remove = useCallback(
    (id: string) => {
      const all = current.current.objections
      const index = all.findIndex((objection) => objection.id === id)
      const neighbour = all[index + 1] ?? all[index - 1]
      setDeleted(rememberDeleted(current.current.deleted, all, id))
      onChange((newest) => newest.filter((objection) => objection.id !== id))
      focusAfterChange([
        undoAnchor(id),
        ...(neighbour === undefined ? [] : [objectionAnchor(neighbour.id, 'text')]),
        'add-objection',
      ])
    },
    [onChange, focusAfterChange],
  )

  const putBack = (deletion: DeletedObjection) => {
    onChange((all) => putBackObjection(all, deletion))
    setDeleted(deleted.filter((other) => other !== deletion))
    focusAfterChange([objectionAnchor(deletion.objection.id, 'text')])
  }

  const undoLinesBefore = (id: string | null) =>
    deleted
      .filter(({ beforeId }) => beforeId === id)
      .map((deletion) => (
        <UndoLine
          key={deletion.objection.id}
          id={undoAnchor(deletion.objection.id)}
          onUndo={() => putBack(deletion)}
        >
          {t('Objection deleted.')}
        </UndoLine>
      ))

  return (
    <div id="objections" className={styles.list}>
      {objections.map((objection, index) => (
        <Fragment key={objection.id}>
          {undoLinesBefore(objection.id)}
          <ObjectionCard
            objection={objection}
            number={index + 1}
            isLast={index === objections.length - 1}
            playIds={playIds}
            onChange={changeText}
            onMove={move}
            onDelete={remove}
          />
        </Fragment>
      ))}
      {undoLinesBefore(null)}
      {objections.length === 0 && deleted.length === 0 && (
        <p className={styles.none}>
          {t('What might they say against it? Two or three are enough to feel prepared.')}
        </p>
      )}
      <div>
        <Button id="add-objection" icon={<Plus size={16} aria-hidden />} onClick={add}>
          {t('Add objection')}
        </Button>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </div>
  )
})

function undoAnchor(id: string): string {
  return `undo-objection-${id}`
}

/** Puts the focus on the first of some anchors that can take it, once the changed list is on the page. */
function useFocusAfterChange(objections: readonly Objection[]): (anchors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([])
  useEffect(() => {
    const target = wanted.current
      .map((anchor) => document.getElementById(anchor))
      .find((element) => element !== null && !element.matches(':disabled'))
    wanted.current = []
    target?.focus()
  }, [objections])
  return useCallback((anchors: readonly string[]) => {
    wanted.current = anchors
  }, [])
}
