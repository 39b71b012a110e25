import { useEffect, useRef, useState } from 'react'
import type { NamedPerson } from '../../../domain/commitments/match-name'
import type { PromiseLine } from '../../../domain/commitments/parse-promise-line'

/** Reads a line; null when that failed. */
export type ReadPromiseLine = (line: string) => Promise<PromiseLine | null>

/** What a line becomes; `newName` is of somebody who is not known yet. */
export interface NewPromise {
  readonly text: string
  readonly owedBy: 'me' | 'them'
  readonly personId: string | null
  readonly newName: string | null
  readonly dueOn: string | null
}

const nothingRead: PromiseLine = { person: null, owedBy: 'me', text: '', dueOn: null, refusedDate: null }

interface Choices {
  readonly chosen: NamedPerson | null
  readonly isTurned: boolean
}

const noChoices: Choices = { chosen: null, isTurned: false }

/** What is understood of the line so far, and what the writer decided about it. */
export function useUnderstoodLine(line: string, read: ReadPromiseLine) {
  const [answer, setAnswer] = useState(nothingRead)
  const [choices, setChoices] = useState(noChoices)
  const newest = useRef(line)
  useEffect(() => {
    newest.current = line
    if (line.trim() === '') return
    void read(line).then((understood) => {
      if (understood !== null && newest.current === line) setAnswer(understood)
    })
  }, [line, read])
  const understood = line.trim() === '' ? nothingRead : answer
  const { chosen, isTurned } = choices
  const named = understood.person
  const isChosen =
    named?.kind === 'several' && chosen !== null && named.candidates.some(({ id }) => id === chosen.id)
  const person = isChosen ? { kind: 'known' as const, ...chosen } : named
  const turned = understood.owedBy === 'me' ? 'them' : 'me'
  const parts: NewPromise = {
    text: understood.text,
    owedBy: isTurned ? turned : understood.owedBy,
    personId: person?.kind === 'known' ? person.id : null,
    newName: person?.kind === 'unknown' ? person.name : null,
    dueOn: understood.dueOn,
  }
  return {
    parts,
    person,
    refusedDate: understood.refusedDate,
    choose: (candidate: NamedPerson) => setChoices({ ...choices, chosen: candidate }),
    /** For the next line. */
    forgetChoices: () => setChoices(noChoices),
    turnAround: () => setChoices({ ...choices, isTurned: !isTurned }),
  }
}
