import { ZipFile } from 'yazl'
import { exampleNotes } from '../../src/domain/meetings/worked-example-notes'
import { summarizeOwnPlay } from '../../src/domain/plays/own-play'
import { playFileText } from '../../src/main/plays/write-play-file'
import { aMeeting, aPerson, builtAt } from '../support/builders'
import { calendarOf } from '../support/calendars'
import { anOwnPlay } from '../support/own-plays'

async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const event = (...more: readonly string[]) => ['UID:a', 'DTSTART:20260302T090000Z', 'SUMMARY:Budget', ...more]

const notes = exampleNotes(() => builtAt, { herPart: '2026-03-04', myPart: '2026-03-05' })

/** Files as honest programs write them: what is hostile is made of these by changing a few things. */
export const goodFiles = {
  calendars: [
    calendarOf(
      event('ORGANIZER;CN="Ana, L":mailto:ana@example.org', 'ATTENDEE;PARTSTAT=DECLINED:mailto:b@c.de'),
    ),
    calendarOf(event('RRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=10;INTERVAL=2', 'EXDATE:20260309T090000Z')),
    calendarOf(
      [
        'UID:b',
        'DTSTART;TZID=Pacific Standard Time:20260302T090000',
        'RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR',
      ],
      ['UID:b', 'RECURRENCE-ID;VALUE=DATE:20260302', 'DTSTART;VALUE=DATE:20260303', 'DURATION:P1DT2H'],
    ),
    [
      ...['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', 'DTSTART:19701025T030000'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:c', 'DTSTART;TZID=Own:20260302T090000'],
      ...[
        'DTEND;TZID=Own:20260302T100000',
        'DESCRIPTION:One\\nand',
        ' a half',
        'END:VEVENT',
        'END:VCALENDAR',
      ],
    ].join('\r\n'),
  ],
  vcards: [
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana López\r\nN:López;Ana;;;\r\nEMAIL;TYPE=work:ana@example.org\r\nEND:VCARD\r\n',
    'BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:L=C3=B3pez;=41na\nNOTE:a=\nb\nEND:VCARD\n',
    'BEGIN:VCARD\nVERSION:3.0\nitem1.ORG:Acme;Sales\nFN:Tom\nNOTE:long\n  folded\\, text\nPHOTO;ENCODING=b:AAAA\nEND:VCARD',
  ],
  tables: [
    'Name;Email;Role\n"Lopez, Ana";ana@example.org;CFO\nTom;;\n',
    'a\tb\n1\t"2\n3"\n',
    'ana@example.org,Ana\n',
  ],
  plays: [playFileText(summarizeOwnPlay(anOwnPlay())), 'format: attune-play/1\nname: Money\nminutes: 5\n'],
  markdown: [
    '# Title\n\nSome **bold** [link](https://example.org) and `code`\n\n1. first\n   - inside\n     > deep\n- [x] done\n',
    '---\ntitle: A\ndate: 2026-03-02\n---\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```js\na\n```\n\n<div>x</div>\n',
  ],
  records: [JSON.stringify(aMeeting({ notes })), JSON.stringify(aPerson())],
  notes: [JSON.stringify(notes)],
  archives: await Promise.all([
    zipOf({ 'meetings/a.json': JSON.stringify(aMeeting()), 'people/b.json': '{}' }),
    zipOf({ 'a.txt': 'a'.repeat(5_000) }),
  ]),
}
