import { mediumNames } from '../medium/medium'
import type { Meeting, Objection } from '../meetings/meeting'
import { corePrompts, sensitivePrompts } from '../meetings/readiness'
import type { Person } from '../people/person'
import type { Phrase } from '../phrases/phrase'
import { phrasePurposeNames } from '../phrases/phrase-purpose'
import { earlierNames } from '../plays/earlier-answers'
import { filledPlaysOf } from '../plays/filled-plays'
import type { Play, Prompt } from '../plays/play'
import { preparePromptsOf, reflectPromptsOf } from '../plays/prompts-of-plays'
import { followUpPrompt } from '../reflections/follow-up-message'
import { outcomeSteps } from '../reflections/outcome-scale'
import { practiceAnswerNames, practiceItems } from '../reflections/practice-items'
import { escapeMarkdown, markdownOfText } from './markdown-text'
import { notesMarkdown } from './notes-markdown'

/** A meeting to read: its preparation, its notes with what was captured, and its reflection. */
export function meetingMarkdown(meeting: Meeting, nameOf: (personId: string) => string | null): string {
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
  return joined([
    head,
    `# ${title}`,
    markdownOfText(meeting.purpose),
    part('Preparation', preparationOf(meeting, plays)),
    part('Notes', [notesMarkdown(meeting.notes)]),
    part(
      'Said back',
      meeting.sayBacks.map(({ text }) => markdownOfText(text)),
    ),
    part('Reflection', reflectionOf(meeting, plays)),
  ])
}

export function personMarkdown({ name, role, preferredMedium }: Person): string {
  const medium = preferredMedium === null ? '' : `Prefers: ${mediumNames[preferredMedium]}`
  return joined([`# ${escapeMarkdown(name)}`, markdownOfText(role), medium])
}

export function phraseMarkdown({ text, purpose }: Phrase): string {
  return joined([`# ${escapeMarkdown(phrasePurposeNames[purpose])}`, markdownOfText(text)])
}

function preparationOf(meeting: Meeting, plays: readonly Play[]): string[] {
  const { preparation } = meeting
  const { answers, objections, medium, forecast } = preparation
  const asked = [...preparePromptsOf(plays), ...corePrompts, ...sensitivePrompts]
  const labels = new Map([...earlierNames(meeting), ...namesOf(asked)])
  return [
    ...answered(answers, labels),
    under('Expected objections', objections.map(objection).join('\n')),
    under('Medium', medium === null ? '' : mediumNames[medium]),
    under('How I expect it to go', forecast === null ? '' : (outcomeSteps[forecast] ?? '')),
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

function reflectionOf(meeting: Meeting, plays: readonly Play[]): string[] {
  const { reflection } = meeting
  const { planned, happened, difference, ifMoment, thenAction, outcome, answers, practice, otherSignals } =
    reflection
  const asked = [...reflectPromptsOf(plays), followUpPrompt]
  const labels = new Map([...earlierNames(meeting), ...namesOf(asked)])
  const practised = practiceItems.flatMap(({ id, question }) => {
    const answer = practice[id]
    return answer === undefined ? [] : [`- ${escapeMarkdown(question)} ${practiceAnswerNames[answer]}`]
  })
  return [
    under('How it went', outcome === null ? '' : (outcomeSteps[outcome] ?? '')),
    under('What I planned', markdownOfText(planned)),
    under('What happened', markdownOfText(happened)),
    under('Why it differed', markdownOfText(difference)),
    under('What else I noticed', markdownOfText(otherSignals)),
    under('If this moment comes', markdownOfText(ifMoment)),
    under('Then I will', markdownOfText(thenAction)),
    ...answered(answers, labels),
    under('Practice', practised.join('\n')),
  ]
}

function answered(answers: Readonly<Record<string, string>>, labels: ReadonlyMap<string, string>): string[] {
  return Object.entries(answers).map(([id, text]) => under(labels.get(id) ?? id, markdownOfText(text)))
}

function namesOf(prompts: readonly Prompt[]): (readonly [string, string])[] {
  return prompts.map(({ id, label }) => [id, label])
}

function part(name: string, paragraphs: readonly string[]): string {
  const text = joined(paragraphs).trim()
  return text === '' ? '' : `## ${name}\n\n${text}`
}

function under(name: string, text: string): string {
  return text.trim() === '' ? '' : `### ${escapeMarkdown(name)}\n\n${text}`
}

function joined(parts: readonly string[]): string {
  return `${parts
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join('\n\n')}\n`
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
