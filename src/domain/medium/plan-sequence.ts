import { t } from '../../texts/t'
import type { RankedMedium, SequenceStep } from './advice'
import { isLive, type Medium } from './medium'
import { openIn } from './openings'
import { openPreRead, openRecap } from './sequence-openings'
import type { Situation } from './situation'
import { groupSteps, highSteps, isMet, notHigh } from './situation-condition'

/**
 * The steps where one medium cannot do it all. New information is taken in best alone and in writing,
 * agreeing on what it means takes a talk, and what was agreed has to be found again; most tasks need more
 * than one of the three (Dennis, Fuller & Valacich 2008). Empty where the first medium is enough by itself.
 */
export function planSequence(
  situation: Situation,
  ranking: readonly RankedMedium[],
): readonly SequenceStep[] {
  const first = ranking[0]?.medium
  if (first === undefined) return []
  const talk = findTalkMedium(situation, ranking, first)
  if (talk === null) return []
  const steps = [
    planPreRead(situation, first),
    planTalk(situation, talk, first),
    planRecap(situation, first),
  ].filter((step) => step !== null)
  return steps.length > 1 ? steps : []
}

function findTalkMedium(
  situation: Situation,
  ranking: readonly RankedMedium[],
  first: Medium,
): Medium | null {
  if (!isReadAlone(first)) return first
  const isSettledOnlyByTalk =
    isMet({ complexity: highSteps }, situation) ||
    isMet({ needForAnswers: highSteps }, situation) ||
    isMet({ trust: [1] }, situation)
  if (!isSettledOnlyByTalk) return null
  return ranking.find(({ medium }) => isLive(medium))?.medium ?? null
}

/** A chat is text, but an exchange all the same: it can stand in for the talk. */
function isReadAlone(medium: Medium): boolean {
  return !isLive(medium) && medium !== 'chat-message'
}

function planPreRead(situation: Situation, first: Medium): SequenceStep | null {
  const opening = openPreRead(situation)
  if (isReadAlone(first)) {
    const why = t('It carries the facts, which people tend to take in best at their own pace.')
    return { role: 'pre-read', medium: first, why, opening }
  }
  if (first === 'chat-message') return null
  const why = canBeReadAhead(situation) ? whyPreRead(situation) : null
  return why === null ? null : { role: 'pre-read', medium: choosePreReadMedium(situation), why, opening }
}

/** Hard news should not be read alone, nor a secret lie in an inbox; “now” leaves no time to read. */
function canBeReadAhead(situation: Situation): boolean {
  const { emotionalCharge, confidentiality, urgency } = situation
  if (emotionalCharge === 5 || confidentiality === 5 || urgency === 5) return false
  return !isMet({ emotionalCharge: highSteps, peopleInvolved: groupSteps }, situation)
}

function whyPreRead(situation: Situation): string | null {
  if (isMet({ complexity: highSteps }, situation)) {
    return t('There is much to understand: facts read beforehand leave the talk for what they mean.')
  }
  if (isMet({ emotionalCharge: highSteps }, situation)) return null
  if (isMet({ complexity: [3], distance: [5] }, situation)) {
    return t('Your shared hours are few: what is read beforehand does not use them up.')
  }
  if (isMet({ complexity: [3], peopleInvolved: groupSteps }, situation)) {
    return t('With several people, a page read beforehand lets all of them begin from the same facts.')
  }
  return null
}

function choosePreReadMedium(situation: Situation): Medium {
  const isForFewEyes =
    isMet({ emotionalCharge: highSteps }, situation) ||
    isMet({ confidentiality: highSteps }, situation) ||
    isMet({ peopleInvolved: [1] }, situation)
  return isForFewEyes ? 'email' : 'shared-document'
}

function planTalk(situation: Situation, medium: Medium, first: Medium): SequenceStep {
  return { role: 'talk', medium, why: whyTalk(situation, first), opening: openIn(medium, situation) }
}

function whyTalk(situation: Situation, first: Medium): string {
  if (first === 'chat-message') return t('A quick exchange is likely to be enough to agree on it.')
  if (isMet({ emotionalCharge: highSteps }, situation)) {
    return t('Strong feelings need someone who answers them as they come.')
  }
  if (isMet({ complexity: highSteps }, situation)) {
    return t('What it means is usually agreed faster aloud, where a misunderstanding shows at once.')
  }
  if (isMet({ trust: [1] }, situation)) return t('Where trust is broken, a text alone is seldom believed.')
  if (isMet({ needForAnswers: highSteps }, situation)) return t('You need their reaction quickly.')
  return t('A talk is likely to settle it in one go.')
}

function planRecap(situation: Situation, first: Medium): SequenceStep | null {
  const why = whyRecap(situation, first)
  if (why === null) return null
  return { role: 'recap', medium: chooseRecapMedium(situation, first), why, opening: openRecap(situation) }
}

function whyRecap(situation: Situation, first: Medium): string | null {
  const { needForRecord, confidentiality } = situation
  if (isMet({ needForRecord: highSteps }, situation)) {
    return t('A record is needed, and agreements tend to hold better once both sides have read them.')
  }
  if (needForRecord === 1 || confidentiality === 5 || first === 'chat-message') return null
  if (needForRecord === 3) return t('It will be useful to look up what was said.')
  if (isMet({ trust: [1] }, situation)) {
    return t('Where trust is broken, it helps that both sides can read what was promised.')
  }
  if (isMet({ complexity: highSteps }, situation)) {
    return t('After a talk with many sides, people often remember different ones.')
  }
  if (isMet({ emotionalCharge: [5] }, situation)) {
    return t('Very strong feelings make details hard to take in, so let them be read again later.')
  }
  if (isMet({ peopleInvolved: groupSteps, confidentiality: notHigh }, situation)) {
    return t('With several people, somebody is often missing or has heard it differently.')
  }
  return null
}

function chooseRecapMedium(situation: Situation, first: Medium): Medium {
  if (isReadAlone(first)) return first
  // A document can be kept in one place by those who may see it; an email lies in every inbox it reached.
  if (isMet({ needForRecord: [5], confidentiality: highSteps }, situation)) return 'formal-document'
  const isForManyToCorrect = isMet(
    { peopleInvolved: groupSteps, emotionalCharge: notHigh, confidentiality: notHigh },
    situation,
  )
  return isForManyToCorrect ? 'shared-document' : 'email'
}
