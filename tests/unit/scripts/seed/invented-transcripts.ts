import type { Transcript } from '../../../../scripts/seed/transcript'

const speakers = ['Lead', 'Design', 'Sales', 'Support']

const sayings = [
  'I will send you the figures for the northern region by Friday, as I said last week.',
  'But the second date is too early for the people who have to test it.',
  'I am worried that nobody has told the support desk about the new form.',
  'We need two more days to try it with a customer who has many branches.',
  'So what happens to those who signed last year?',
  'Let us see: we decided to keep the old price for everybody who renews in spring.',
  'The drawing on page four shows how the parts fit together when the lid is closed.',
  'Yeah.',
]

/** Conversations of so many turns each; nothing of them was ever said. */
export function inventedTranscripts(count: number, turns: number): Transcript[] {
  return Array.from({ length: count }, (_, number) => ({
    topics: [`Release ${number} and its price`, `Form ${number}`],
    summary: `The group spoke about release ${number}. It was moved by two weeks. Sales keeps the old price.`,
    turns: Array.from({ length: turns }, (__, turn) => ({
      speaker: speakers[(turn * 7 + number) % speakers.length] ?? 'Lead',
      text: sayings[(turn * 5 + number) % sayings.length] ?? '',
    })),
  }))
}
