import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SeedRefusal } from './seed-refusal'

export interface SeedOptions {
  readonly meetings: number
  /** The library's folder; made when it is missing. */
  readonly out: string
  /** A file of transcripts, one JSON object a line. */
  readonly from: string
  /** Another text makes another library; the same one makes the same library. */
  readonly seed: string
  /** The moment, in milliseconds, that parts meetings that were held from those to come. */
  readonly now: number
}

export const seedUsage = `npm run seed -- --meetings N --out FOLDER --from FILE [--now ISO] [--seed TEXT]

  --meetings N   how many meetings to write, 0 to 200000
  --out FOLDER   where the library goes; has to be empty or missing
  --from FILE    transcripts to take the language from, one JSON object a line:
                 {"topics": [text], "summary": text, "turns": [{"speaker": text, "text": text}]}
  --now ISO      the moment that parts past meetings from those to come (2026-03-02T09:00:00.000Z);
                 for a library to use today: --now "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
  --seed TEXT    another text, another library; the same arguments write the same bytes`

/** Fixed, since the same arguments have to write the same files on any day. */
const defaultNow = '2026-03-02T09:00:00.000Z'

const mostMeetings = 200_000

/** Parses the arguments after the program's name; throws SeedRefusal when they cannot be used. */
export function parseSeedOptions(args: readonly string[]): SeedOptions {
  const { meetings, out, from, now, seed } = readArguments(args)
  if (meetings === undefined || out === undefined || from === undefined) {
    throw new SeedRefusal(`--meetings, --out and --from are needed.\n\n${seedUsage}`)
  }
  return {
    meetings: parseMeetings(meetings),
    out: resolve(out),
    from: resolve(from),
    seed,
    now: parseMoment(now),
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        meetings: { type: 'string' },
        out: { type: 'string' },
        from: { type: 'string' },
        now: { type: 'string', default: defaultNow },
        seed: { type: 'string', default: 'attune' },
      },
    })
    return values
  } catch (error) {
    throw new SeedRefusal(`${error instanceof Error ? error.message : String(error)}\n\n${seedUsage}`)
  }
}

function parseMeetings(text: string): number {
  const meetings = Number(text)
  if (/^\d+$/.test(text) && meetings <= mostMeetings) return meetings
  throw new SeedRefusal(`--meetings has to be a whole number from 0 to ${mostMeetings}, and is “${text}”.`)
}

function parseMoment(text: string): number {
  const moment = Date.parse(text)
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(moment)) return moment
  throw new SeedRefusal(`--now has to be a moment such as ${defaultNow}, and is “${text}”.`)
}
