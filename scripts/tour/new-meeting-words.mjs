// What the tour writes into its own meeting: one conversation, invented for it.

export const title = 'Hand-made reports end in June'
export const person = 'Priya Nair'
export const purpose =
  'Agree with Priya how finance gets its month-end numbers without my team building them by hand.'

const minutesAhead = 10

/** A moment a few minutes after `now`, as the box of the date takes it: the tour holds its meeting at once. */
export function soon(now) {
  const offMinutes = minutesAhead - now.getTimezoneOffset()
  return new Date(now.getTime() + offMinutes * 60_000).toISOString().slice(0, 16)
}

/** By the names of the boxes, in the order of the page. */
export const answers = {
  Facts:
    'Two of six engineers spent 31 days on reports by hand last quarter. Nineteen of forty were for ' +
    'finance.',
  'My story about them':
    'She will think that I drop her because her requests are dull. I dread being called unreliable.',
  'Their view':
    'At month end I answer to the board with these numbers. Every tool I was promised came late, and ' +
    'your people are the only ones who reply within a day.',
  'The most generous reading of it':
    'Whoever signs for numbers wants somebody to call when one looks wrong.',
  'What must not be lost': 'That she tells me early when a number worries her.',
  'What matters beneath it': 'To be safe in front of the board. Not to be the last one to hear.',
  'What I will say back':
    'At month end the board looks at you, and a person who replies within the day is what makes that ' +
    'safe. A tool that comes late is a risk that you carry alone.',
  'The check question': 'Is that how it looks from your side?',
}

export const objection = {
  'What they may say': 'You cannot leave me alone at quarter end.',
  'What it protects': 'Her standing with the board, and two nights of sleep.',
  'My acknowledgement': 'Quarter end is when you can afford a surprise least.',
  'My additional consideration': 'What I also weigh is that the same two people keep the export running.',
  'A question': 'Which two reports would hurt most if they were late?',
}

/** By the names of the scales: the word of the step. */
export const situation = {
  'Emotional charge': 'Strong',
  Complexity: 'Many sides',
  'Need for immediate answers': 'On the spot',
  'Need for a record': 'Important',
  Confidentiality: 'A few',
  'Trust so far': 'Good',
  Urgency: 'This week',
  'People involved': 'One',
  Distance: 'Same city',
}

export const firstSentence =
  'Priya, from June my team stops building reports by hand, and I want you to hear it from me first.'
export const forecast = 'Rather badly'

export const opening = 'Told her in the first minute. She put her pen down.'
export const quote = 'I sign for these numbers, you do not.'

export const captures = [
  { text: 'worried that the export comes late again', key: 'Alt+2' },
  { text: 'somebody to call when a number looks wrong', key: 'Alt+3' },
]

export const agreements = [
  { text: 'Both quarter-end reports stay until October.', key: 'Alt+6' },
  { text: 'I send her the list of what ends, by Friday.', key: 'Alt+7' },
]

export const reaction = 'Warmed up'
export const signals = ['Gave an example or details', 'Offered an idea or a next step']

export const debrief = {
  'What happened':
    'She was quiet, then asked what happens at quarter end. After my summary she named the two reports.',
  'Why the difference':
    'I had feared a fight about all nineteen. It was about two of them, and about a person to call.',
}

export const ifThen = { moment: 'somebody tells me what they sign for', action: 'ask what would make it safe' }
export const outcome = 'Rather well'
