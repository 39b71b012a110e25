import { chooseLine, type LineChoice } from './line-choice'
import type { Medium } from './medium'
import type { Situation } from './situation'
import { groupSteps, highSteps, lowSteps } from './situation-condition'
import { translated } from '../../texts/translated'

/** How to open in each medium: what to do and say first, or what the first lines should hold. */
const openings: Readonly<Record<Medium, LineChoice>> = translated({
  'in-person': {
    lines: [
      {
        when: { emotionalCharge: highSteps, peopleInvolved: groupSteps },
        text:
          'Come to it in the first minute: “This is not easy, so I wanted us all in one room. Two ' +
          'sentences from me, and then I want to hear you.” Stay for those who want to talk alone.',
      },
      {
        when: { emotionalCharge: highSteps, trust: [1] },
        text:
          'Sit down, and if part of it is yours, name that first: “I did not do what I had promised you.” ' +
          'Then the hard thing in one sentence, and a pause.',
      },
      {
        when: { emotionalCharge: highSteps },
        text:
          'Sit down first, and come to it within the first minute: “This is not easy, so I wanted us to be ' +
          'in one room for it.” Say the hard part plainly, then pause and listen.',
      },
      {
        when: { trust: lowSteps },
        text:
          'Say why you came before what you came for: “I would like us to get on better, so I wanted to ' +
          'hear you first.”',
      },
      {
        when: { emotionalCharge: [3] },
        text:
          'Name the topic and your intent in one breath: “I would like to talk about this with you, and ' +
          'most of all to hear how it looks from your side.”',
      },
      {
        when: { complexity: highSteps },
        text:
          'Put one page between you and begin with a question: “How would you say in one sentence what ' +
          'this is about?”',
      },
    ],
    otherwise:
      'Begin with a word about them, then say the topic in one sentence and what you hope to leave with.',
  },
  'walk-and-talk': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Ask for it openly: “Would you walk with me? There is something not easy to talk about.” Choose ' +
          'a quiet path, come to it in the first minutes, and let the silence walk along.',
      },
      {
        when: { trust: lowSteps },
        text:
          'Ask for half an hour without an agenda: “Would you take a walk with me? I would like to hear ' +
          'how things are for you.”',
      },
      {
        when: { emotionalCharge: [3] },
        text:
          'Walk a few minutes first, then: “Something has been on my mind, and I would like to know how ' +
          'you see it.”',
      },
    ],
    otherwise:
      'Walk a few minutes before you begin, then ask one open question: “What is on your mind about this?”',
  },
  'video-call': {
    lines: [
      {
        when: { emotionalCharge: highSteps, peopleInvolved: groupSteps },
        text:
          'Camera on, no slides: “This is not easy, so I wanted us all to see each other. Two sentences ' +
          'from me, and then I want to hear you.” Take what is written in the chat, too.',
      },
      {
        when: { emotionalCharge: highSteps, trust: [1] },
        text:
          'Camera on, and if part of it is yours, name that first: “I did not do what I had promised you.” ' +
          'Then the hard thing in one sentence, and a pause.',
      },
      {
        when: { emotionalCharge: highSteps },
        text:
          'Ask “Are you somewhere you can talk?”, and come to it within the first minute: “This is not ' +
          'easy, so I wanted us to see each other.” Say the hard part plainly, then pause and listen.',
      },
      {
        when: { confidentiality: highSteps },
        text:
          'Ask first: “Can you talk freely where you are?” Then name the topic, and say that you are not ' +
          'recording.',
      },
      {
        when: { trust: lowSteps },
        text:
          'Camera on, no slides, and your intent first: “I would like us to get on better, so I want to ' +
          'hear you before I say more.”',
      },
      {
        when: { emotionalCharge: [3] },
        text:
          'Name the topic and your intent in one breath: “I would like to talk about this with you, and ' +
          'most of all to hear how it looks from your side.”',
      },
      {
        when: { complexity: highSteps },
        text:
          'Put one page on the screen and begin with a question: “How would you say in one sentence what ' +
          'this is about?”',
      },
    ],
    otherwise: 'Take a minute to arrive, then say what you would like to have settled when you hang up.',
  },
  'voice-call': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Ask “Are you somewhere you can talk for a moment?”, then: “This is not easy, and I did not want ' +
          'to write it.” Say the hard part plainly, then let the silence be.',
      },
      {
        when: { confidentiality: highSteps },
        text: 'Ask first: “Are you somewhere private?” Then say what it is about and that it stays between you.',
      },
      {
        when: { urgency: [5] },
        text:
          'Say in the first sentence why you are calling without notice and how long you need: “I need two ' +
          'minutes and one answer.”',
      },
      {
        when: { emotionalCharge: [3] },
        text:
          'Say what you intend, since they cannot see it: “I am calling because I would like to hear your ' +
          'side of this.”',
      },
    ],
    otherwise: 'Ask whether it is a good moment, then say the topic and how long you think it will take.',
  },
  'chat-message': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Use it only to find the hour, and name the topic so that nobody has to guess: “I would rather ' +
          'talk about the launch than type. When can I ring you?”',
      },
      {
        when: { emotionalCharge: [3] },
        text:
          'Put your intent into the first line, because the tone will not carry it: “I am asking because I ' +
          'want to help.” Then one question.',
      },
      {
        when: { trust: lowSteps },
        text:
          'Say why you ask before you ask: “So that I plan this right for you: …” Then one question, with ' +
          'no hint in it.',
      },
      {
        when: { urgency: highSteps },
        text: 'First line: what you need and until when. Second line: how to reach you if that does not work.',
      },
    ],
    otherwise: 'Say the point in one line, then ask one question that can be answered in one line.',
  },
  email: {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'If it must be written, say first how you mean it: “I would rather tell you this in person and ' +
          'could not reach you; I care how it lands.” Say it plainly, and offer two times to talk.',
      },
      {
        when: { emotionalCharge: [3] },
        text:
          'Put your intent into the first line, since they cannot hear your tone: “I am raising this ' +
          'because I want us to find a way that works for both of us.” Offer a call.',
      },
      {
        when: { trust: lowSteps },
        text:
          'Begin with what you both agree on, then say why you are writing: “I want you to have this from ' +
          'me, in plain words.”',
      },
    ],
    otherwise:
      'Put what you need, from whom and by when, into the first two lines; the background comes after.',
  },
  'formal-document': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Do not let it arrive alone: hand it over in a talk, and let its first lines say for whom it is, ' +
          'why it is written, and whom to ask.',
      },
      {
        when: { trust: lowSteps },
        text: 'Begin with what it is for and what it is not for, and say who was heard before it was written.',
      },
    ],
    otherwise:
      'Begin with one paragraph that could stand alone: what is decided or proposed, for whom, and from ' +
      'when.',
  },
  'shared-document': {
    lines: [
      {
        when: { emotionalCharge: highSteps },
        text:
          'Open it only once everybody has heard it from you; let it begin with what was said in the talk, ' +
          'and with the name of someone to turn to.',
      },
      {
        when: { peopleInvolved: groupSteps, needForRecord: groupSteps },
        text:
          'Write the question at the top as people ask it, then the answer in two sentences, then the date ' +
          'of the last change and whom to ask.',
      },
      {
        when: { complexity: highSteps },
        text:
          'Write at the top the one question to be settled, give each view its own heading, and put yours ' +
          'as one among them.',
      },
    ],
    otherwise: 'Say at the top what the page is for, what you would like from the reader, and by when.',
  },
})

/** How to open in this medium, in one or two sentences (three where feelings are strong). */
export function openIn(medium: Medium, situation: Situation): string {
  return chooseLine(openings[medium], situation)
}
