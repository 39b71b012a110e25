import { useEffect, useState } from 'react'
import type { Bridge } from '../../preload'
import { PersonDraft } from '../saving/person-draft'

export type PersonDraftOpening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly draft: PersonDraft }
  | { readonly kind: 'failed'; readonly message: string }

/** Opens a person for as long as the page is shown; whatever ends that saves what was typed. */
export function usePersonDraft(bridge: Bridge, id: string): PersonDraftOpening {
  const [state, setState] = useState<PersonDraftOpening>({ kind: 'opening' })
  useEffect(() => {
    let draft: PersonDraft | null = null
    let isShown = true
    const open = () => bridge.people.open({ id })
    void open().then((reply) => {
      if (!isShown) return
      if (!reply.ok) {
        setState({ kind: 'failed', message: reply.error.message })
        return
      }
      draft = new PersonDraft(reply.value, {
        open,
        save: (changes, from) => bridge.people.save({ id, changes, from }),
      })
      setState({ kind: 'open', draft })
    })
    const save = () => void draft?.flush()
    const ends = [
      bridge.people.onChanged(() => void draft?.lookAgain()),
      bridge.window.onClosing(save),
      bridge.lock.onLocking(save),
    ]
    window.addEventListener('blur', save)
    return () => {
      isShown = false
      save()
      for (const end of ends) end()
      window.removeEventListener('blur', save)
    }
  }, [bridge, id])
  return state
}
