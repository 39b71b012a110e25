import type { Catalogue } from './catalogue'

/** English needs no entry but for what is counted: the sentence in the code is the plural, and here is its singular. */
export const en: Catalogue = {
  'Imported: {{count}} records. What they replaced is kept in the history._one':
    'Imported: {{count}} record. What they replaced is kept in the history.',
  'Asked in {{count}} meetings_one': 'Asked in {{count}} meeting',
  'Used {{count}} times_one': 'Used once',
  '{{count}} years ago_one': '{{count}} year ago',
  '{{count}} days over_one': '{{count}} day over',
  '{{count}} questions were captured, and the notes do not say who asked them._one':
    'One question was captured, and the notes do not say who asked it.',
  'Of {{count}} more there is too little to tell; the table names them._one':
    'Of {{count}} more there is too little to tell; the table names it.',
  'and {{count}} more lines_one': 'and {{count}} more line',
  'The backup is whole. {{count}} records would stay unchanged. Before anything is changed, the present state is kept as a backup of its own._one':
    'The backup is whole. {{count}} record would stay unchanged. Before anything is changed, the present state is kept as a backup of its own.',
  'The six questions as they were answered the last {{count}} times. {{sentence}}_one':
    'The six questions as they were answered once. {{sentence}}',
  'Trust over {{count}} check-ins. {{sentence}}_one': 'Trust over {{count}} check-in. {{sentence}}',
  '{{count}} files of the library were damaged or could not be read._one':
    'One file of the library was damaged or could not be read.',
  '{{count}} more reasons_one': 'One more reason',
  '{{count}} older answers_one': 'One older answer',
  '{{count}} minutes_one': '{{count}} minute',
  '{{count}} files saved to {{folder}}._one': '{{count}} file saved to {{folder}}.',
  '{{count}} meetings, each in a file of its own_one': '{{count}} meeting, in a file of its own',
  '{{count}} people_one': '{{count}} person',
  '{{count}} phrases_one': '{{count}} phrase',
  '{{count}} check-ins_one': '{{count}} check-in',
  '{{count}} commitments_one': 'one commitment',
  '{{count}} journal entries_one': 'one journal entry',
  '{{count}} meetings_one': '{{count}} meeting',
  '{{count}} notes_one': '{{count}} note',
  '{{count}} pages_one': 'one page',
  '{{count}} phrases of your own_one': 'one phrase of your own',
  '{{count}} plays of your own_one': 'one play of your own',
  '{{count}} promises_one': '{{count}} promise',
  '{{count}} records made since would go to the trash_one':
    '{{count}} record made since would go to the trash',
  '{{count}} records would come back_one': '{{count}} record would come back',
  '{{count}} records would go back to what they were; the present text stays in the history_one':
    '{{count}} record would go back to what it was; the present text stays in the history',
  '{{count}} records_one': '{{count}} record',
  '{{count}} questions_one': '{{count}} question',
  '{{count}} things to look at, below the box._one': 'One thing to look at, below the box.',
  '{{count}} things to look at, with F8._one': 'One thing to look at, with F8.',
  '{{count}} things to look at_one': 'One thing to look at',
  '{{count}} found_one': '{{count}} found',
  '{{count}} meetings found_one': '{{count}} meeting found',
  'Try again in {{count}} seconds._one': 'Try again in {{count}} second.',
  '{{count}} records would be added_one': '{{count}} record would be added',
  '{{count}} records would be brought up to date; the present text stays in the history_one':
    '{{count}} record would be brought up to date; the present text stays in the history',
  '{{count}} records changed here and there: each would be added as a copy, “… (imported)”_one':
    '{{count}} record changed here and there: each would be added as a copy, “… (imported)”',
  '{{count}} records changed here since, and would stay_one':
    '{{count}} record changed here since, and would stay',
  '{{count}} files would be left out_one': '{{count}} file would be left out',
  '{{count}} records would stay as they are: they say the same._one':
    '{{count}} record would stay as they are: they say the same.',
  '{{count}} unchanged words_one': 'One unchanged word',
  'Every {{count}} days_one': 'Every day',
  '{{count}} people found_one': '{{count}} person found',
  '{{last}}; the one in the middle was {{count}} days late._one':
    '{{last}}; the one in the middle was one day late.',
  'Of your last {{total}} promises, {{count}} were kept by the first day given_one':
    'Of your last {{total}} promises, {{count}} was kept by the first day given',
  '{{count}} answers have changed_one': 'One answer has changed',
  '{{count}} points ahead of {{second}} instead of {{before}}_one':
    '{{count}} point ahead of {{second}} instead of {{before}}',
  '{{count}} items answered_one': '{{count}} item answered',
  '{{percent}} of {{count}} meetings_one': '{{percent}} of {{count}} meeting',
  'In the middle of {{count}} meetings it went {{difference}}._one':
    'In the middle of {{count}} meeting it went {{difference}}.',
  '{{count}} steps better than you expected_one': '{{count}} step better than you expected',
  '{{count}} steps worse than you expected_one': '{{count}} step worse than you expected',
  '{{count}} steps better_one': '{{count}} step better',
  '{{count}} steps worse_one': '{{count}} step worse',
  '{{moved}} {{count}} check-ins are too few to call it a trend._one':
    '{{moved}} {{count}} check-in is too few to call it a trend.',
  '{{count}} meetings were closed before this was counted and are left out._one':
    '{{count}} meeting was closed before this was counted and is left out.',
  'You said back {{ratio}} in {{count}} meetings: {{share}} of both, with a range of {{low}}–{{high}}. One for each question is called fair, two are called good._one':
    'You said back {{ratio}} in {{count}} meeting: {{share}} of both, with a range of {{low}}–{{high}}. One for each question is called fair, two are called good.',
  'You kept {{percent}} of {{count}} promises in time._one':
    'You kept {{percent}} of {{count}} promise in time.',
  '{{count}} trust check-ins._one': '{{count}} trust check-in.',
  '{{count}} promises, given or received._one': '{{count}} promise, given or received.',
  '{{count}} meetings with others too._one': '{{count}} meeting with others too.',
  '{{count}} meetings with nobody else._one': '{{count}} meeting with nobody else.',
  '{{count}} notes in the journal._one': '{{count}} note in the journal.',
  'Write “someone” for {{names}} in {{count}} records_one':
    'Write “someone” for {{names}} in {{count}} record',
  '{{count}} people need your decision and will be left out without one._one':
    '{{count}} person needs your decision and will be left out without one.',
  '{{count}} lines could not be taken; the file stays as it is_one':
    '{{count}} line could not be taken; the file stays as it is',
  'Take in {{count}} people_one': 'Take in {{count}} person',
  'Earlier versions of {{count}} were put in place; all of the files are kept._one':
    'An earlier version of one was put in place; all of the files are kept.',
  '{{count}} cards in {{time}}. Nothing of it is kept._one': 'One card in {{time}}. Nothing of it is kept.',
  'Delete these {{count}} for good?_one': 'Delete this for good?',
  '{{count}} things_one': 'One thing',
  '{{count}} events_one': '{{count}} event',
  '{{count}} of them with nothing to do_one': '{{count}} of them with nothing to do',
  '{{count}} people in it, and who they are here_one': '{{count}} person in it, and who they are here',
  'Import {{count}} events_one': 'Import {{count}} event',
  'in {{count}} events_one': 'in {{count}} event',
  '{{count}} meetings added_one': '{{count}} meeting added',
  '{{count}} meetings brought up to date_one': '{{count}} meeting brought up to date',
  '{{count}} meetings marked as cancelled_one': '{{count}} meeting marked as cancelled',
  '{{count}} cancelled meetings in the trash_one': '{{count}} cancelled meeting in the trash',
  '{{count}} people added_one': '{{count}} person added',
  '{{count}} events name no time zone; their times are read as those of this computer ({{zone}})._one':
    '{{count}} event names no time zone; its time is read as that of this computer ({{zone}}).',
  '{{count}} parts could not be taken as they are; the file stays as it is_one':
    '{{count}} part could not be taken as it is; the file stays as it is',
  '{{count}} new meetings in the followed calendar_one': '{{count}} new meeting in the followed calendar',
}
