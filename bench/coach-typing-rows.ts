import type { BenchSetup } from './bench-setup'
import { draftedWords } from './drafted-words'
import { measureCoachTyping } from './measure-coach-typing'
import { longMeetingId, putLongMeeting, removeLongMeeting } from './measured-library'
import { rowOf, type Row } from './row'

/** What the coach adds to a key in a long draft, beside the same draft with the coach off. */
export async function coachTypingRows(setup: BenchSetup): Promise<Row[]> {
  const { options, env, longMeeting, tell } = setup
  if (!options.isWanted('coach-typing')) return []
  const library = await setup.libraries.find(0)
  const { preparation } = longMeeting
  const answers = { ...preparation.answers, 'say-back': draftedWords(5_000) }
  await putLongMeeting(library, {
    ...longMeeting,
    playIds: ['empathetic-summary'],
    preparation: { ...preparation, answers },
  })
  try {
    tell('typing into a draft of 5,000 words, with and without the coach')
    const taken = await measureCoachTyping(setup.appWith(library), longMeetingId, options.keys, env)
    const samples = { samples: taken.withCoach, floorSamples: taken.withoutCoach }
    return [rowOf({ measure: 'coach-typing', size: null, unit: 'ms', ...samples, judgedBy: 'p95' })]
  } finally {
    await removeLongMeeting(library)
  }
}
