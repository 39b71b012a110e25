import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const objectionAcknowledgement: Play = translated({
  id: 'objection-acknowledgement',
  name: 'Objection acknowledgement',
  purpose: 'Find out what an objection protects, and honour that before you answer it.',
  whenToUse: [
    'You bring a change that somebody has good reason to resist.',
    'The same objection keeps coming back, however well you answer it.',
    'You notice that you are rehearsing counter-arguments.',
  ],
  whenNotToUse: [
    'It is a plain question of fact. Answer it.',
    'They tell you of something unsafe or unlawful. That asks for action.',
  ],
  preparationMinutes: 10,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    { kind: 'objections' },
    {
      kind: 'prompt',
      prompt: {
        id: 'could-change-my-mind',
        label: 'What could change my mind',
        hint: 'What you would have to hear, and how far you are free to move.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'hear-it-out',
      title: 'Hear it out',
      guidance: 'Let them finish, even when you could end the sentence for them. Ask for the rest of it.',
      starters: ['Say more about that.', 'What would this change on your side?', 'What else should I know?'],
    },
    {
      id: 'acknowledge',
      title: 'Acknowledge',
      guidance:
        'One sentence that shows it has arrived. Reasons that come before it tend to sound like a defence.',
      starters: [
        'I can see what this would cost you: …',
        'You are looking out for …, and that matters to me too.',
        'Given …, it makes sense that you worry.',
      ],
    },
    {
      id: 'valid-part',
      title: 'Name the valid part',
      guidance:
        'Say what is right in it, without a condition. If you find nothing, you have not heard enough yet.',
      starters: ['You are right that …', 'I agree that …', 'I had underrated …'],
    },
    {
      id: 'add',
      title: 'Add',
      guidance: 'One consideration, not three. Lay it beside theirs, and say how sure you are of it.',
      starters: [
        'What I also have to weigh is …',
        'I think, though I may be wrong, that …',
        'Something else that plays into this is …',
      ],
    },
    {
      id: 'ask',
      title: 'Ask',
      guidance: 'Ask with what or how; why can sound like a challenge. Then leave them time to think.',
      starters: [
        'What would make this workable for you?',
        'How could we do this and keep …?',
        'What would you try in my place?',
      ],
    },
  ],
  reflect: [
    {
      id: 'unexpected-objection',
      label: 'Which came up that I had not expected?',
      hint: 'And where could you have learned of it sooner?',
      isRequired: false,
    },
    {
      id: 'acknowledgement-landed',
      label: 'Which acknowledgement landed?',
      hint: 'What you saw or heard that tells you so.',
      isRequired: false,
    },
  ],
  sourceIds: ['yeomans-2020', 'chen-2010', 'yu-2021', 'huang-2017'],
  fromExperience: null,
})
