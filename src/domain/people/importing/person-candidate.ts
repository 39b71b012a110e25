import { asOneLine } from '../../records/one-line'

/** A person as a file from elsewhere tells of them, before it is settled what becomes of it. */
export interface PersonCandidate {
  /** Where in the file they begin, counted from 1. */
  readonly line: number
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

/** A part of a file that could not be taken, and why, in words for the person. */
export interface RefusedPart {
  readonly line: number
  readonly reason: string
}

/** What a file told: everybody in it, and what could not be read. Nothing of the file is dropped without a word. */
export interface PeopleFile {
  readonly candidates: readonly PersonCandidate[]
  readonly refused: readonly RefusedPart[]
}

/** The lengths of the person’s schema: what is longer is no name or address, but a mistake in the file. */
const longest = { name: 200, role: 200, organisation: 200, email: 254, phone: 64 }

const mostAddresses = 20

/** What of a candidate’s texts does not fit a person, in words; null when all of it does. */
export function whyUnfit({ name, role, organisation, emails, phones }: PersonCandidate): string | null {
  if (name === '') return 'there is no name'
  if (name.length > longest.name) return `the name is longer than ${longest.name} characters`
  if (role.length > longest.role) return `the role is longer than ${longest.role} characters`
  if (organisation.length > longest.organisation)
    return `the organisation is longer than ${longest.organisation} characters`
  if (emails.length > mostAddresses) return `there are more than ${mostAddresses} e-mail addresses`
  if (phones.length > mostAddresses) return `there are more than ${mostAddresses} phone numbers`
  if (emails.some((email) => email.length > longest.email)) return 'an e-mail address is too long'
  if (phones.some((phone) => phone.length > longest.phone)) return 'a phone number is too long'
  return null
}

/** Each once, in order, without empty ones; two that differ in case alone are one. */
export function distinctTexts(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.map(asOneLine).filter((text) => {
    const key = text.toLowerCase()
    if (text === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Sorts what a file told into those that fit and those that do not. */
export function sortCandidates(all: readonly PersonCandidate[], refused: readonly RefusedPart[]): PeopleFile {
  const unfit = all.flatMap((candidate) => {
    const reason = whyUnfit(candidate)
    return reason === null ? [] : [{ line: candidate.line, reason }]
  })
  return {
    candidates: all.filter((candidate) => whyUnfit(candidate) === null),
    refused: [...refused, ...unfit].sort((a, b) => a.line - b.line),
  }
}
