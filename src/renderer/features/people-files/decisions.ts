import type { PeopleLookedAt, PersonDecision } from '../../../ipc/requests/people-files-requests'
import { t } from '../../../texts/t'

export type FoundPerson = PeopleLookedAt['people'][number]

/** What can become of somebody from the file, as it is chosen from a list. */
export type Choice = 'add' | 'join' | 'leave-out'

/** What is proposed: nobody of a known name is taken for that person, or for another one, without being asked. */
export function proposedChoice({ match }: FoundPerson): Choice {
  switch (match.kind) {
    case 'new':
      return 'add'
    case 'same':
      return 'join'
    case 'ask':
      return 'leave-out'
  }
}

export function choicesFor({
  match,
}: FoundPerson): readonly { readonly value: Choice; readonly label: string }[] {
  const leaveOut = { value: 'leave-out', label: t('Leave out') } as const
  if (match.kind === 'new') return [{ value: 'add', label: t('Add') }, leaveOut]
  return [
    { value: 'join', label: t('The same: add what is missing') },
    { value: 'add', label: t('Somebody else: add') },
    leaveOut,
  ]
}

/** Why somebody is taken for somebody known, in words; null for who is new. */
export function matchWords({ match }: FoundPerson): string | null {
  if (match.kind === 'new') return null
  const { as } = match
  if (match.kind === 'ask') {
    return as.kind === 'known'
      ? t('A person of this name is known here, with other details')
      : t('A person of this name is also in line {{line}}, with other details', { line: as.line })
  }
  if (match.because === 'address') return t('Shares an e-mail address with {{name}}', { name: as.name })
  return as.kind === 'known'
    ? t('The name is known here')
    : t('The name is also in line {{line}}', { line: as.line })
}

/** What is to be done, for main; in the order of the file, as one may be the same as one before. */
export function decisionsOf(
  people: readonly FoundPerson[],
  choiceOf: (person: FoundPerson) => Choice,
): PersonDecision[] {
  return people.flatMap((found): PersonDecision[] => {
    const { line } = found.candidate
    const { match } = found
    switch (choiceOf(found)) {
      case 'leave-out':
        return []
      case 'add':
        return [{ kind: 'add', line }]
      case 'join':
        if (match.kind === 'new') return [{ kind: 'add', line }]
        return match.as.kind === 'known'
          ? [{ kind: 'join', line, personId: match.as.personId }]
          : [{ kind: 'join-earlier', line, earlierLine: match.as.line }]
    }
  })
}
