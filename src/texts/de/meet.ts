import type { Catalogue } from '../catalogue'

export const meet: Catalogue = {
  'Keys that capture': 'Tasten für Merker',
  '{{duration}} planned': '{{duration}} geplant',
  '{{elapsed}} · time is up': '{{elapsed}} · die Zeit ist um',
  '{{elapsed}} · {{left}} left': '{{elapsed}} · noch {{left}}',
  '{{elapsed}} · {{over}} over': '{{elapsed}} · {{over}} darüber',
  Ended: 'Beendet',
  'Ended after {{duration}}': 'Beendet nach {{duration}}',
  'Came up at {{time}}': 'Kam um {{time}} auf',
  'What to say to: {{text}}': 'Was zu sagen ist auf: {{text}}',
  'Fold what to say': 'Zuklappen, was zu sagen ist',
  'What to say': 'Was zu sagen ist',
  Protects: 'Schützt',
  Acknowledge: 'Anerkennen',
  'Then add': 'Dann dazulegen',
  Ask: 'Fragen',
  'Expected objections': 'Erwartete Einwände',
  'Begin with': 'Beginnen mit',
  'Meeting time': 'Zeit des Treffens',
  'Start meeting': 'Treffen beginnen',
  'End meeting': 'Treffen beenden',
  'Continue it': 'Fortsetzen',
  'Opening the notes…': 'Die Notizen werden geöffnet…',
  Plan: 'Plan',
  'No play is chosen for this meeting; Prepare offers them, with their steps.':
    'Für dieses Treffen ist kein Leitfaden gewählt; „Vorbereiten“ bietet sie mit ihren Schritten an.',
  Steps: 'Schritte',
  'Previous step ({{shortcut}})': 'Voriger Schritt ({{shortcut}})',
  'Next step ({{shortcut}})': 'Nächster Schritt ({{shortcut}})',
  'Nothing was captured since the last summary: mark a line with {{shortcuts}} first.':
    'Seit der letzten Zusammenfassung wurde nichts gemerkt: Markieren Sie zuerst eine Zeile mit {{shortcuts}}.',
  'Copied.': 'Kopiert.',
  'It stands in the notes as a line to say; {{shortcut}} there marks it as said.':
    'Sie steht in den Notizen als Zeile, die zu sagen ist; {{shortcut}} dort markiert sie als gesagt.',
  'Noted as said. The next summary starts from here.':
    'Als gesagt vermerkt. Die nächste Zusammenfassung beginnt hier.',
  Summary: 'Zusammenfassung',
  'Summary to say': 'Zusammenfassung zum Sagen',
  'These are your words from before; more was captured since.':
    'Das sind Ihre Worte von vorhin; seither wurde mehr gemerkt.',
  'Compose it anew': 'Neu zusammenstellen',
  'I said it': 'Ich habe es gesagt',
  'Put into the notes': 'In die Notizen setzen',
  'Close the summary': 'Zusammenfassung schließen',
  'Close the summary (Esc)': 'Zusammenfassung schließen (Esc)',
  'Composes a summary of what was captured': 'Stellt zusammen, was gemerkt wurde',
  'At hand': 'Zur Hand',
  'Ways to begin': 'Satzanfänge',
  'Put into the notes as a line to say ({{shortcut}})':
    'Als Zeile, die zu sagen ist, in die Notizen setzen ({{shortcut}})',
  '{{firstToLast}} puts one into the notes; {{shortcut}} goes to the next step.':
    '{{firstToLast}} setzt einen in die Notizen; {{shortcut}} geht zum nächsten Schritt.',
}
