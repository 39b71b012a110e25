import { distinctTexts } from './importing/person-candidate'
import type { Person } from './person'

const mostAddresses = 20

/**
 * Makes one person of two. What both have and only one can stay (role, organisation, medium …) is `kept`’s, unless it
 * is empty there; what can stand side by side stands side by side: answers of the needs map with their dates, common
 * ground, contacts, addresses. Of two names the kept one stays.
 */
export function joinPeople(kept: Person, other: Person, now: string): Person {
  const { touch } = kept
  return {
    ...kept,
    role: kept.role || other.role,
    organisation: kept.organisation || other.organisation,
    side: kept.side ?? other.side,
    preferredMedium: kept.preferredMedium ?? other.preferredMedium,
    emails: distinctTexts([...kept.emails, ...other.emails]).slice(0, mostAddresses),
    phones: distinctTexts([...kept.phones, ...other.phones]).slice(0, mostAddresses),
    needs: joined(kept.needs, other.needs),
    commonGround: joined(kept.commonGround, other.commonGround),
    contacts: joined(kept.contacts, other.contacts),
    touch: {
      idealDays: touch.idealDays ?? other.touch.idealDays,
      longestDays: touch.longestDays ?? other.touch.longestDays,
      snoozedUntil: touch.snoozedUntil ?? other.touch.snoozedUntil,
    },
    isExample: kept.isExample && other.isExample,
    createdAt: Date.parse(kept.createdAt) < Date.parse(other.createdAt) ? kept.createdAt : other.createdAt,
    updatedAt: now,
  }
}

function joined<T extends { readonly id: string }>(kept: readonly T[], other: readonly T[]): T[] {
  const ids = new Set(kept.map(({ id }) => id))
  return [...kept, ...other.filter(({ id }) => !ids.has(id))]
}
