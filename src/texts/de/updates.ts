import type { Catalogue } from '../catalogue'

export const updates: Catalogue = {
  Updates: 'Aktualisierungen',
  'Keep Attune up to date': 'Attune aktuell halten',
  'Off, Attune makes no request to anybody. On, it asks {{address}} a minute after it starts and once a day which version is the newest, fetches a newer one from there, verifies it, and puts it in place when you quit. Like every download this shows the server your network address; nothing else about you, this computer or what you wrote is sent.':
    'Ausgeschaltet fragt Attune niemanden etwas. Eingeschaltet fragt es bei {{address}} eine Minute nach dem Start und einmal am Tag, welche Version die neueste ist, holt eine neuere von dort, prüft sie und setzt sie beim Beenden ein. Wie jeder Abruf zeigt das dem Server Ihre Netzadresse; sonst wird nichts über Sie, diesen Computer oder das Geschriebene gesendet.',
  'Attune {{version}}. Free software under the MIT licence. It has no account, counts nothing, and makes no connection to the network but for updates, if you turn them on.':
    'Attune {{version}}. Freie Software unter der MIT-Lizenz. Es hat kein Konto, zählt nichts und nimmt keine Verbindung zum Netz auf, außer für Aktualisierungen, wenn Sie sie einschalten.',
  'Look now': 'Jetzt nachsehen',
  'Not asked yet since Attune was started.': 'Seit dem Start von Attune noch nicht gefragt.',
  'Asking…': 'Wird gefragt …',
  'This is the newest version. Asked at {{time}}.': 'Dies ist die neueste Version. Gefragt um {{time}}.',
  'Fetching version {{version}}: {{percent}} %.': 'Version {{version}} wird geholt: {{percent}} %.',
  'Version {{version}} is here and verified. It takes its place when you quit Attune.':
    'Version {{version}} ist da und geprüft. Sie wird beim Beenden von Attune eingesetzt.',
  'The server could not be reached. Attune asks again tomorrow, or now if you like.':
    'Der Server war nicht zu erreichen. Attune fragt morgen wieder, oder jetzt, wenn Sie möchten.',
  'What came did not pass the check and was thrown away. This version stays as it is.':
    'Was kam, hat die Prüfung nicht bestanden und wurde verworfen. Diese Version bleibt, wie sie ist.',
}
