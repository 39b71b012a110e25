import { useMemo } from 'react'
import type { Contact } from '../../domain/people/in-touch'
import type { Person } from '../../domain/people/person'
import type { PersonItem, PersonReferences } from '../../ipc/requests/people-requests'
import type { Failure } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import { msg, t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'

export interface PersonActions {
  readonly put: (personId: string, item: PersonItem) => Promise<void>
  /** Takes an item away, and offers the way back. */
  readonly takeAway: (personId: string, item: PersonItem) => Promise<void>
  /** Logs a contact, and offers the way back. */
  readonly log: (personId: string, contact: Omit<Contact, 'id'>) => Promise<void>
  /** Lets the person rest until then, and offers the way back; null ends it. */
  readonly snooze: (personId: string, until: string | null) => Promise<void>
  /** Resolves to whether the person was deleted; says who still names them, and offers the way back. */
  readonly remove: (person: Person) => Promise<boolean>
}

const removedWords: Readonly<Record<PersonItem['list'], string>> = {
  needs: msg('The answer was removed.'),
  commonGround: msg('Removed from the common ground.'),
  contacts: msg('The contact was removed.'),
}

/** What can be done with a person from several screens, each with its word and its way back. */
export function usePersonActions(bridge: Bridge, say: (message: ToastMessage) => void): PersonActions {
  return useMemo(() => {
    const sayFailure = ({ message }: Failure) => say({ text: message, action: null, tone: 'bad' })
    const put = async (id: string, item: PersonItem) => {
      const reply = await bridge.people.putItem({ id, item })
      if (!reply.ok) sayFailure(reply.error)
    }
    const putBack = async (id: string) => {
      const reply = await bridge.people.putBack({ id })
      if (!reply.ok) sayFailure(reply.error)
    }
    return {
      put,
      takeAway: async (id, item) => {
        const reply = await bridge.people.removeItem({ id, list: item.list, itemId: item.value.id })
        if (!reply.ok) {
          sayFailure(reply.error)
          return
        }
        say({
          text: t(removedWords[item.list]),
          action: { label: t('Undo'), run: () => void put(id, item) },
          tone: 'neutral',
        })
      },
      log: async (id, contact) => {
        const value = { id: crypto.randomUUID(), ...contact }
        const reply = await bridge.people.putItem({ id, item: { list: 'contacts', value } })
        if (!reply.ok) {
          sayFailure(reply.error)
          return
        }
        const undo = () => void bridge.people.removeItem({ id, list: 'contacts', itemId: value.id })
        say({ text: t('The contact was logged.'), action: { label: t('Undo'), run: undo }, tone: 'neutral' })
      },
      snooze: async (id, until) => {
        const reply = await bridge.people.snooze({ id, until })
        if (!reply.ok) {
          sayFailure(reply.error)
          return
        }
        if (until === null) return
        const undo = () => void bridge.people.snooze({ id, until: null })
        say({ text: t('Snoozed.'), action: { label: t('Undo'), run: undo }, tone: 'neutral' })
      },
      remove: async ({ id, name }) => {
        const references = await bridge.people.references({ id })
        const reply = await bridge.people.remove({ id })
        if (!reply.ok) {
          sayFailure(reply.error)
          return false
        }
        const named = references.ok ? referencesName(references.value) : ''
        say({
          text:
            named === ''
              ? t('{{name}} was deleted.', { name })
              : t('{{name}} was deleted. Still named in {{named}}.', { name, named }),
          action: { label: t('Undo'), run: () => void putBack(id) },
          tone: 'neutral',
        })
        return true
      },
    }
  }, [bridge, say])
}

/** `3 meetings, 1 promise`; '' when no record names the person. */
export function referencesName({ meetings, commitments, checkIns, entries }: PersonReferences): string {
  return [
    meetings === 0 ? '' : t('{{count}} meetings', { count: meetings }),
    commitments === 0 ? '' : t('{{count}} promises', { count: commitments }),
    checkIns === 0 ? '' : t('{{count}} check-ins', { count: checkIns }),
    entries === 0 ? '' : t('{{count}} notes', { count: entries }),
  ]
    .filter((counted) => counted !== '')
    .join(', ')
}
