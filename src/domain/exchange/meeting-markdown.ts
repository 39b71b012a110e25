import { mediumNames } from '../medium/medium'
import type { Meeting, Objection } from '../meetings/meeting'
import { corePrompts, sensitivePrompts } from '../meetings/readiness'
import { earlierNames } from '../plays/earlier-answers'
import { filledPlaysOf } from '../plays/filled-plays'
import type { Play, Prompt } from '../plays/play'
import { preparePromptsOf, reflectPromptsOf } from '../plays/prompts-of-plays'
import { followUpPrompt } from '../reflections/follow-up-message'
import { outcomeSteps } from '../reflections/outcome-scale'
import { practiceAnswerNames, practiceItems } from '../reflections/practice-items'
import { escapeMarkdown, joinParts, markdownOfText, underHeading } from './markdown-text'
import { notesMarkdown } from './notes-markdown'

type NameOf = (personId: string) => string | null

/** A meeting to read: its preparation, its notes with what was captured, and its reflection. */
export function meetingMarkdown(meeting: Meeting, nameOf: NameOf): string {
  const plays = filledPlaysOf(meeting, nameOf)
  const people = meeting.personIds.flatMap((id) => nameOf(id) ?? [])
  const head = [
    '---',
    `title: ${JSON.stringify(meeting.title)}`,
    ...(meeting.startsAt === null ? [] : [`date: ${meeting.startsAt}`]),
    ...(people.length === 0 ? [] : [`people: ${JSON.stringify(people)}`]),
    '---',
  ].join('\n')
  const title = meeting.title.trim() === '' ? 'Untitled meeting' : escapeMarkdown(meeting.title)
  return joinParts([
    head,
    `# ${title}`,
    markdownOfText(meeting.purpose),
    part('Preparation', preparationOf(meeting, plays, nameOf)),
    part('Notes', [notesMarkdown(meeting.notes)]),
    part(
      'Said back',
      meeting.sayBacks.map(({ text }) => markdownOfText(text)),
    ),
    part('Reflection', reflectionOf(meeting, plays, nameOf)),
  ])
}

function preparationOf(meeting: Meeting, plays: readonly Play[], nameOf: NameOf): string[] {
  const { preparation } = meeting
  const { answers, objections, medium, forecast } = preparation
  const asked = [...preparePromptsOf(plays), ...corePrompts, ...sensitivePrompts]
  const labels = new Map([...earlierNames(meeting, nameOf), ...namesOf(asked)])
  return [
    ...answered(answers, labels),
    underHeading('Expected objections', objections.map(objection).join('\n')),
    underHeading('Medium', medium === null ? '' : mediumNames[medium]),
    underHeading('How I expect it to go', forecast === null ? '' : (outcomeSteps[forecast] ?? '')),
  ]
}

function objection({ text, protects, acknowledgement, addition, question, raisedAt }: Objection): string {
  const about = [
    ['It protects', protects],
    ['I acknowledge', acknowledgement],
    ['I add', addition],
    ['I ask', question],
  ] as const
  const lines = about
    .filter(([, words]) => words.trim() !== '')
    .map(([name, words]) => `  - ${name}: ${escapeMarkdown(inOneLine(words))}`)
  const raised = raisedAt === null ? '' : ' (came up)'
  return [`- ${escapeMarkdown(inOneLine(text))}${raised}`, ...lines].join('\n')
}

function reflectionOf(meeting: Meeting, plays: readonly Play[], nameOf: NameOf): string[] {
  const { reflection } = meeting
  const { planned, happened, difference, ifMoment, thenAction, outcome, answers, practice, otherSignals } =
    reflection
  const asked = [...reflectPromptsOf(plays), followUpPrompt]
  const labels = new Map([...earlierNames(meeting, nameOf), ...namesOf(asked)])
  const practised = practiceItems.flatMap(({ id, question }) => {
    const answer = practice[id]
    return answer === undefined ? [] : [`- ${escapeMarkdown(question)} ${practiceAnswerNames[answer]}`]
  })
  return [
    underHeading('How it went', outcome === null ? '' : (outcomeSteps[outcome] ?? '')),
    underHeading('What I planned', markdownOfText(planned)),
    underHeading('What happened', markdownOfText(happened)),
    underHeading('Why it differed', markdownOfText(difference)),
    underHeading('What else I noticed', markdownOfText(otherSignals)),
    underHeading('If this moment comes', markdownOfText(ifMoment)),
    underHeading('Then I will', markdownOfText(thenAction)),
    ...answered(answers, labels),
    underHeading('Practice', practised.join('\n')),
  ]
}

function answered(answers: Readonly<Record<string, string>>, labels: ReadonlyMap<string, string>): string[] {
  return Object.entries(answers).map(([id, text]) => underHeading(labels.get(id) ?? id, markdownOfText(text)))
}

function namesOf(prompts: readonly Prompt[]): (readonly [string, string])[] {
  return prompts.map(({ id, label }) => [id, label])
}

function part(name: string, paragraphs: readonly string[]): string {
  const text = joinParts(paragraphs).trim()
  return text === '' ? '' : `## ${name}\n\n${text}`
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
