import { chooseLine, type LineChoice } from './line-choice'
import type { Medium } from './medium'
import type { Situation } from './situation'
import { groupSteps, highSteps, lowSteps } from './situation-condition'
import { translated } from '../../texts/translated'

const avoidances: Readonly<Record<Medium, LineChoice>> = translated({
  'in-person': {
    lines: [
      {
        when: { emotionalCharge: highSteps, peopleInvolved: groupSteps },
        text:
          'Avoid filling the first silence with reasons, and avoid asking the group whether everyone is ' +
          'all right.',
      },
      {
        when: { emotionalCharge: highSteps },
        text:
          'Avoid glass rooms, small talk before hard news, and a next appointment that makes you leave in ' +
          'the middle.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid the corridor and the open office: close a door before the first sentence.',
      },
      {
        when: { trust: lowSteps },
        text: 'Avoid sitting behind your own desk, and avoid defending yourself before they have finished.',
      },
      {
        when: { complexity: highSteps },
        text: 'Avoid leaving with a nod: have each side say in their own words what was understood.',
      },
      {
        when: { peopleInvolved: [4, 5] },
        text:
          'Avoid an open “any questions?”; go round, or let small groups speak first, so that quiet people ' +
          'are heard.',
      },
    ],
    otherwise: 'Avoid a laptop open between you, and avoid letting it run over the time you asked for.',
  },
  'walk-and-talk': {
    lines: [
      {
        when: { peopleInvolved: [2, 3, 4, 5] },
        text: 'Avoid deciding anything on the way: whoever walked behind did not hear it.',
      },
      {
        when: { emotionalCharge: highSteps },
        text:
          'Avoid busy streets, and avoid a route that ends at their desk: leave them a few minutes alone ' +
          'before the next person.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid the way everybody takes to lunch: in public, names carry further than you think.',
      },
      {
        when: { needForRecord: highSteps },
        text: 'Avoid parting without agreeing who writes down what you settled, today.',
      },
      {
        when: { complexity: highSteps },
        text: 'Avoid figures and fine points on the way; keep them for a table with paper on it.',
      },
    ],
    otherwise: 'Avoid a fixed agenda, and ask first whether walking suits them today.',
  },
  'video-call': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Avoid recording it, sharing slides while they take it in, and hanging up right after the hard ' +
          'part.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid recording, automatic transcripts and notes shared with the whole calendar invitation.',
      },
      {
        when: { trust: lowSteps },
        text: 'Avoid reading from the screen or typing while they speak: it looks as if you were not listening.',
      },
      {
        when: { peopleInvolved: [4, 5] },
        text:
          'Avoid a monologue: after a few minutes most people do something else, unless they are asked for ' +
          'something.',
      },
      {
        when: { complexity: highSteps },
        text: 'Avoid taking silence for agreement: ask each person what they now understand.',
      },
      {
        when: { distance: [5] },
        text: 'Avoid always giving the same side the late hour.',
      },
    ],
    otherwise:
      'Avoid running straight on from the call before, and keep your eyes near the camera when it counts.',
  },
  'voice-call': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Avoid ringing into the middle of their work with it, and avoid talking into their silence: you ' +
          'cannot see what it holds.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid the loudspeaker, trains and the open office, at both ends.',
      },
      {
        when: { peopleInvolved: groupSteps },
        text: 'Avoid questions to everyone at once: call people by name, and sum up before moving on.',
      },
      {
        when: { complexity: highSteps },
        text: 'Avoid going on without a page in front of both of you; send it a minute before you ring.',
      },
      {
        when: { trust: lowSteps },
        text: 'Avoid doing something else meanwhile: a voice gives it away at once.',
      },
    ],
    otherwise: 'Avoid a long introduction: without faces, attention goes quickly.',
  },
  'chat-message': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text: 'Avoid “we need to talk” with nothing after it, and avoid any part of the news itself.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid names and details: write as if it could be read out in a meeting.',
      },
      {
        when: { emotionalCharge: [3] },
        text: 'Avoid irony and one-word answers; after the second misunderstanding, ring them.',
      },
      {
        when: { needForRecord: highSteps },
        text: 'Avoid leaving a decision in the chat: copy it today to where people will look for it.',
      },
      {
        when: { peopleInvolved: groupSteps },
        text:
          'Avoid calling everybody’s attention for what concerns two of them, and keep answers in one ' +
          'thread.',
      },
      {
        when: { distance: [5] },
        text: 'Avoid a bare “hello, are you there?”: by the time they answer, you are asleep.',
      },
    ],
    otherwise: 'Avoid a bare “hello”, and avoid going on when it takes more than a few messages: ring them.',
  },
  email: {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Avoid sending it in the evening, copying anybody in, or answering in anger: let it lie for an ' +
          'hour and read it aloud.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid names, attachments and old threads underneath: write only what may be forwarded.',
      },
      {
        when: { emotionalCharge: [3] },
        text: 'Avoid answering point by point: it tends to read like a rebuttal. After two rounds, call.',
      },
      {
        when: { trust: lowSteps },
        text: 'Avoid copying their manager in; few things cost more trust.',
      },
      {
        when: { urgency: highSteps },
        text: 'Avoid relying on it alone: send a line by chat or ring to say that it is there.',
      },
      {
        when: { complexity: highSteps },
        text: 'Avoid more than one question for each email, and avoid a third round: talk instead.',
      },
    ],
    otherwise: 'Avoid burying the question at the end, and avoid “reply all” where one reader is meant.',
  },
  'formal-document': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text: 'Avoid letting anyone learn it from the document; it comes after the talk.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid copies without a name on them: agree who keeps it, where, and for how long.',
      },
      {
        when: { trust: lowSteps },
        text: 'Avoid legal-sounding words where plain ones do: they tend to read as a threat.',
      },
      {
        when: { complexity: highSteps },
        text: 'Avoid taking “received” for “understood”: meet once about what it means.',
      },
    ],
    otherwise: 'Avoid length: put the decision on the first page, and the reasons behind it.',
  },
  'shared-document': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text: 'Avoid open comments on anything that touches a person.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Avoid sharing by link: name the readers one by one, and check who is already on the list.',
      },
      {
        when: { emotionalCharge: [3] },
        text: 'Avoid arguing in the margin: after the second reply under one comment, talk.',
      },
      {
        when: { complexity: highSteps },
        text: 'Avoid leaving the decision to the comments: fix a date on which you settle it together.',
      },
      {
        when: { needForRecord: highSteps },
        text: 'Avoid a page without an owner: it tends to be out of date within weeks.',
      },
    ],
    otherwise: 'Avoid inviting people without saying what you want from them, and by when.',
  },
})

/** What to avoid in this medium, in this situation: the one thing that most often goes wrong there. */
export function avoidIn(medium: Medium, situation: Situation): string {
  return chooseLine(avoidances[medium], situation)
}
