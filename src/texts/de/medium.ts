import type { Catalogue } from '../catalogue'

export const medium: Catalogue = {
  'Avoid filling the first silence with reasons, and avoid asking the group whether everyone is all right.':
    'Füllen Sie die erste Stille nicht mit Gründen, und fragen Sie nicht die Gruppe, ob alles in Ordnung ist.',
  'Avoid glass rooms, small talk before hard news, and a next appointment that makes you leave in the middle.':
    'Keine Glasräume, kein Geplauder vor einer schweren Nachricht, und kein nächster Termin, der Sie mittendrin gehen lässt.',
  'Avoid the corridor and the open office: close a door before the first sentence.':
    'Nicht auf dem Flur und nicht im Großraumbüro: schließen Sie eine Tür, bevor der erste Satz fällt.',
  'Avoid sitting behind your own desk, and avoid defending yourself before they have finished.':
    'Setzen Sie sich nicht hinter den eigenen Schreibtisch, und verteidigen Sie sich nicht, bevor sie ausgeredet haben.',
  'Avoid leaving with a nod: have each side say in their own words what was understood.':
    'Gehen Sie nicht mit einem Nicken: jede Seite sagt mit eigenen Worten, was sie verstanden hat.',
  'Avoid an open “any questions?”; go round, or let small groups speak first, so that quiet people are heard.':
    'Kein offenes „Noch Fragen?“; gehen Sie reihum, oder lassen Sie erst kleine Gruppen reden, damit auch Stille gehört werden.',
  'Avoid a laptop open between you, and avoid letting it run over the time you asked for.':
    'Kein offener Laptop zwischen Ihnen, und überziehen Sie nicht die Zeit, um die Sie gebeten haben.',
  'Avoid deciding anything on the way: whoever walked behind did not hear it.':
    'Entscheiden Sie unterwegs nichts: wer hinten ging, hat es nicht gehört.',
  'Avoid busy streets, and avoid a route that ends at their desk: leave them a few minutes alone before the next person.':
    'Keine lauten Straßen, und kein Weg, der an ihrem Schreibtisch endet: lassen Sie ihnen ein paar Minuten allein.',
  'Avoid the way everybody takes to lunch: in public, names carry further than you think.':
    'Nicht den Weg, den alle zum Essen nehmen: in der Öffentlichkeit trägt ein Name weiter, als man denkt.',
  'Avoid parting without agreeing who writes down what you settled, today.':
    'Trennen Sie sich nicht, ohne zu vereinbaren, wer das Besprochene heute aufschreibt.',
  'Avoid figures and fine points on the way; keep them for a table with paper on it.':
    'Keine Zahlen und Feinheiten unterwegs; sie gehören an einen Tisch mit Papier.',
  'Avoid a fixed agenda, and ask first whether walking suits them today.':
    'Keine feste Tagesordnung, und fragen Sie vorher, ob ihnen heute nach Gehen ist.',
  'Avoid recording it, sharing slides while they take it in, and hanging up right after the hard part.':
    'Nicht aufzeichnen, keine Folien zeigen, während sie es aufnehmen, und nicht gleich nach dem schweren Teil auflegen.',
  'Avoid recording, automatic transcripts and notes shared with the whole calendar invitation.':
    'Keine Aufzeichnung, kein automatisches Protokoll und keine Notizen, die an der ganzen Einladung hängen.',
  'Avoid reading from the screen or typing while they speak: it looks as if you were not listening.':
    'Nicht vom Bildschirm ablesen und nicht tippen, während sie sprechen: es sieht aus, als hörten Sie nicht zu.',
  'Avoid a monologue: after a few minutes most people do something else, unless they are asked for something.':
    'Kein Monolog: nach wenigen Minuten tun die meisten etwas anderes, wenn man nichts von ihnen will.',
  'Avoid taking silence for agreement: ask each person what they now understand.':
    'Nehmen Sie Schweigen nicht für Zustimmung: fragen Sie jede Person, was sie nun verstanden hat.',
  'Avoid always giving the same side the late hour.':
    'Geben Sie nicht immer derselben Seite die späte Stunde.',
  'Avoid running straight on from the call before, and keep your eyes near the camera when it counts.':
    'Kommen Sie nicht gerade aus dem vorigen Anruf, und schauen Sie in die Nähe der Kamera, wenn es darauf ankommt.',
  'Avoid ringing into the middle of their work with it, and avoid talking into their silence: you cannot see what it holds.':
    'Rufen Sie damit nicht mitten in ihre Arbeit hinein an, und reden Sie nicht in ihr Schweigen: Sie sehen nicht, was darin ist.',
  'Avoid the loudspeaker, trains and the open office, at both ends.':
    'Kein Lautsprecher, kein Zug, kein Großraumbüro, an beiden Enden.',
  'Avoid questions to everyone at once: call people by name, and sum up before moving on.':
    'Keine Fragen an alle zugleich: rufen Sie Namen auf, und fassen Sie zusammen, bevor es weitergeht.',
  'Avoid going on without a page in front of both of you; send it a minute before you ring.':
    'Reden Sie nicht weiter ohne ein Blatt, das beide vor sich haben; schicken Sie es eine Minute vor dem Anruf.',
  'Avoid doing something else meanwhile: a voice gives it away at once.':
    'Tun Sie nichts nebenher: eine Stimme verrät es sofort.',
  'Avoid a long introduction: without faces, attention goes quickly.':
    'Keine lange Einleitung: ohne Gesichter lässt die Aufmerksamkeit schnell nach.',
  'Avoid “we need to talk” with nothing after it, and avoid any part of the news itself.':
    'Kein „Wir müssen reden“ ohne mehr, und kein Stück der Nachricht selbst.',
  'Avoid names and details: write as if it could be read out in a meeting.':
    'Keine Namen und Einzelheiten: schreiben Sie so, dass man es in einem Treffen vorlesen könnte.',
  'Avoid irony and one-word answers; after the second misunderstanding, ring them.':
    'Keine Ironie und keine Antworten aus einem Wort; nach dem zweiten Missverständnis rufen Sie an.',
  'Avoid leaving a decision in the chat: copy it today to where people will look for it.':
    'Lassen Sie eine Entscheidung nicht im Chat: übertragen Sie sie heute dorthin, wo man sie suchen wird.',
  'Avoid calling everybody’s attention for what concerns two of them, and keep answers in one thread.':
    'Rufen Sie nicht alle herbei für etwas, das zwei angeht, und halten Sie Antworten in einem Strang.',
  'Avoid a bare “hello, are you there?”: by the time they answer, you are asleep.':
    'Kein bloßes „Hallo, bist du da?“: wenn die Antwort kommt, schlafen Sie.',
  'Avoid a bare “hello”, and avoid going on when it takes more than a few messages: ring them.':
    'Kein bloßes „Hallo“, und kein Weiterschreiben, wenn es mehr als ein paar Nachrichten braucht: rufen Sie an.',
  'Avoid sending it in the evening, copying anybody in, or answering in anger: let it lie for an hour and read it aloud.':
    'Nicht am Abend schicken, niemanden in Kopie setzen, nicht im Ärger antworten: eine Stunde liegen lassen und laut lesen.',
  'Avoid names, attachments and old threads underneath: write only what may be forwarded.':
    'Keine Namen, Anhänge und alten Verläufe darunter: schreiben Sie nur, was weitergeleitet werden darf.',
  'Avoid answering point by point: it tends to read like a rebuttal. After two rounds, call.':
    'Antworten Sie nicht Punkt für Punkt: das liest sich leicht wie eine Widerlegung. Nach zwei Runden rufen Sie an.',
  'Avoid copying their manager in; few things cost more trust.':
    'Setzen Sie nicht die Führungskraft in Kopie; wenig kostet mehr Vertrauen.',
  'Avoid relying on it alone: send a line by chat or ring to say that it is there.':
    'Verlassen Sie sich nicht allein darauf: sagen Sie kurz im Chat oder am Telefon, dass sie da ist.',
  'Avoid more than one question for each email, and avoid a third round: talk instead.':
    'Nicht mehr als eine Frage in einer E-Mail, und keine dritte Runde: sprechen Sie stattdessen.',
  'Avoid burying the question at the end, and avoid “reply all” where one reader is meant.':
    'Begraben Sie die Frage nicht am Ende, und antworten Sie nicht allen, wo eine Person gemeint ist.',
  'Avoid letting anyone learn it from the document; it comes after the talk.':
    'Niemand soll es aus dem Dokument erfahren; es kommt nach dem Gespräch.',
  'Avoid copies without a name on them: agree who keeps it, where, and for how long.':
    'Keine Kopien ohne Namen darauf: vereinbaren Sie, wer es verwahrt, wo und wie lange.',
  'Avoid legal-sounding words where plain ones do: they tend to read as a threat.':
    'Keine Worte, die nach Recht klingen, wo einfache genügen: sie lesen sich leicht wie eine Drohung.',
  'Avoid taking “received” for “understood”: meet once about what it means.':
    'Nehmen Sie „erhalten“ nicht für „verstanden“: treffen Sie sich einmal dazu, was es bedeutet.',
  'Avoid length: put the decision on the first page, and the reasons behind it.':
    'Nicht zu lang: die Entscheidung auf die erste Seite, die Gründe dahinter.',
  'Avoid open comments on anything that touches a person.':
    'Keine offenen Kommentare zu etwas, das eine Person betrifft.',
  'Avoid sharing by link: name the readers one by one, and check who is already on the list.':
    'Nicht per Link teilen: nennen Sie die Leser einzeln, und sehen Sie nach, wer schon auf der Liste steht.',
  'Avoid arguing in the margin: after the second reply under one comment, talk.':
    'Streiten Sie nicht am Rand: nach der zweiten Antwort unter einem Kommentar sprechen Sie miteinander.',
  'Avoid leaving the decision to the comments: fix a date on which you settle it together.':
    'Überlassen Sie die Entscheidung nicht den Kommentaren: nennen Sie einen Tag, an dem Sie sie gemeinsam treffen.',
  'Avoid a page without an owner: it tends to be out of date within weeks.':
    'Keine Seite ohne Verantwortliche: sie ist meist nach Wochen veraltet.',
  'Avoid inviting people without saying what you want from them, and by when.':
    'Laden Sie niemanden ein, ohne zu sagen, was Sie möchten und bis wann.',
  'Confidential, and only the two of you': 'Vertraulich, und nur Sie beide',
  'It stays between the two of you, and a voice at the ear can feel closer than a face on a screen.':
    'Es bleibt zwischen Ihnen beiden, und eine Stimme am Ohr kann sich näher anfühlen als ein Gesicht auf dem Bildschirm.',
  'Familiar partners on a familiar task': 'Vertraute Menschen, vertraute Aufgabe',
  'You know each other and the matter is plain, so a few lines are usually all it takes to agree.':
    'Sie kennen sich und die Sache ist klar; meist genügen ein paar Zeilen, um einig zu werden.',
  'You know each other and the matter is plain, so an email is likely to say all that is needed.':
    'Sie kennen sich und die Sache ist klar; eine E-Mail sagt wahrscheinlich alles Nötige.',
  'You know each other and the matter is plain, so there is little left to settle face to face.':
    'Sie kennen sich und die Sache ist klar; von Angesicht zu Angesicht bleibt wenig zu klären.',
  'You know each other and the matter is plain, so there is little left to settle on a video call.':
    'Sie kennen sich und die Sache ist klar; in einem Videoanruf bleibt wenig zu klären.',
  'A light check-in': 'Kurz nachgehört',
  'It is light and plain and nobody will look it up: a short message keeps it as small as it is.':
    'Es ist leicht und klar, und niemand wird es nachschlagen: eine kurze Nachricht lässt es so klein, wie es ist.',
  'Trust to build, side by side': 'Vertrauen aufbauen, Seite an Seite',
  'With nothing to write down and only the two of you, a walk gives trust a chance to start again.':
    'Nichts ist aufzuschreiben und Sie sind nur zu zweit: ein Gang gibt dem Vertrauen Gelegenheit, neu anzufangen.',
  'What many people need to know and look up': 'Was viele wissen und nachschlagen müssen',
  'Many people will look this up, so one page that stays current tends to save asking again.':
    'Viele werden das nachschlagen; eine Seite, die aktuell bleibt, erspart meist neues Fragen.',
  'Many people will look this up, and in a chat each of them tends to ask it anew.':
    'Viele werden das nachschlagen, und im Chat fragt es leicht jede Person von Neuem.',
  'Many people will look this up, and those who join later do not have your email.':
    'Viele werden das nachschlagen, und wer später dazukommt, hat Ihre E-Mail nicht.',
  'Strong feelings, and a record needed': 'Starke Gefühle, und es braucht Schriftliches',
  'An email is the right place for the record after the talk, and the wrong place to hear it first.':
    'Eine E-Mail ist der richtige Ort für das Festhalten nach dem Gespräch und der falsche, um es zuerst zu erfahren.',
  'The document can hold what was agreed after the talk; read first, it seems settled without them.':
    'Das Dokument kann festhalten, was nach dem Gespräch vereinbart war; zuerst gelesen wirkt es ohne sie beschlossen.',
  'A shared page can keep the outcome after the talk; before it, nobody should find the news there.':
    'Eine gemeinsame Seite kann das Ergebnis nach dem Gespräch festhalten; vorher soll niemand die Nachricht dort finden.',
  'Strong feelings, and opposite hours': 'Starke Gefühle und entgegengesetzte Uhrzeiten',
  'Your hours are opposite, and with feelings this strong a video call is worth an awkward hour.':
    'Ihre Uhrzeiten sind entgegengesetzt, und bei so starken Gefühlen ist ein Videoanruf eine unbequeme Stunde wert.',
  'Opposite hours make it tempting to write, and an email leaves them alone with it all day.':
    'Entgegengesetzte Uhrzeiten verleiten zum Schreiben, und eine E-Mail lässt sie damit den ganzen Tag allein.',
  'Opposite hours make it tempting to leave a page, and they would find it with nobody there to ask.':
    'Entgegengesetzte Uhrzeiten verleiten zu einer Seite, und sie fänden sie, wenn niemand zum Fragen da ist.',
  'Your hours are opposite, so a message may be the first thing they see on waking.':
    'Ihre Uhrzeiten sind entgegengesetzt, eine Nachricht ist also vielleicht das Erste, was sie beim Aufwachen sehen.',
  'Your hours are opposite, so nobody would be there while they read the document.':
    'Ihre Uhrzeiten sind entgegengesetzt, es wäre also niemand da, während sie das Dokument lesen.',
  'Strong feelings in a group': 'Starke Gefühle in einer Gruppe',
  'An email to a whole group starts talks about it in which you are not present.':
    'Eine E-Mail an eine ganze Gruppe löst Gespräche darüber aus, bei denen Sie nicht dabei sind.',
  'On a page that a whole group can write on, one heated comment tends to draw the next.':
    'Auf einer Seite, auf die eine ganze Gruppe schreiben kann, zieht ein hitziger Kommentar leicht den nächsten nach sich.',
  'Now, and across the city': 'Jetzt, und quer durch die Stadt',
  'It has to happen now, and crossing the city takes too long for that.':
    'Es muss jetzt geschehen, und quer durch die Stadt dauert es dafür zu lange.',
  'It has to happen now, and you would first have to get to each other.':
    'Es muss jetzt geschehen, und Sie müssten erst zueinander kommen.',
  'pre-read': 'Lektüre vorab',
  talk: 'Gespräch',
  'written recap': 'schriftliches Festhalten',
  'nothing speaks for or against any medium yet': 'noch spricht nichts für oder gegen ein Medium',
  '{{count}} answers have changed_one': 'Eine Antwort hat sich geändert',
  '{{count}} answers have changed_other': '{{count}} Antworten haben sich geändert',
  'No preference is known now': 'Jetzt ist keine Vorliebe bekannt',
  'Their preference is now “{{medium}}”': 'Ihre Vorliebe ist jetzt „{{medium}}“',
  '{{name}} is unanswered again': '{{name}} ist wieder offen',
  '{{name}} is now “{{word}}”': '{{name}} ist jetzt „{{word}}“',
  '{{name}} takes the lead, with {{second}} next': '{{name}} liegt vorn, dann folgt {{second}}',
  '{{name}} moves to first place, ahead of {{second}}': '{{name}} rückt auf den ersten Platz, vor {{second}}',
  '{{name}} stays first, {{lead}}': '{{name}} bleibt vorn, {{lead}}',
  'about as clearly as before': 'etwa so deutlich wie vorher',
  'but {{second}} has drawn level': 'aber {{second}} hat aufgeschlossen',
  '{{count}} points ahead of {{second}} instead of {{before}}_one':
    'mit {{count}} Punkt Abstand zu {{second}} statt {{before}}',
  '{{count}} points ahead of {{second}} instead of {{before}}_other':
    'mit {{count}} Punkten Abstand zu {{second}} statt {{before}}',
  'and more clearly, {{lead}}': 'und deutlicher, {{lead}}',
  'but less clearly, {{lead}}': 'aber weniger deutlich, {{lead}}',
  ', while {{medium}} gains {{points}} points': ', während {{medium}} {{points}} Punkte gewinnt',
  ', while {{medium}} loses {{points}} points': ', während {{medium}} {{points}} Punkte verliert',
  'one medium is now enough': 'ein Medium genügt jetzt',
  'it now takes {{steps}}': 'es braucht jetzt {{steps}}',
  ', then ': ', dann ',
  '{{step}} is added': '{{step}} kommt dazu',
  'the {{role}} falls away': '{{role}} fällt weg',
  'the {{role}} is now {{manner}}': '{{role}} ist jetzt {{manner}}',
  'an exchange {{manner}}': 'einen Austausch {{manner}}',
  'a {{role}} {{manner}}': '{{role}} {{manner}}',
  'The medium that the other person prefers gets {{usually}} points, or {{writtenWithStrongFeelings}} if it is a written one and feelings are strong.':
    'Das Medium, das die andere Person bevorzugt, bekommt {{usually}} Punkte, oder {{writtenWithStrongFeelings}}, wenn es ein schriftliches ist und die Gefühle stark sind.',
  'In person': 'Persönlich',
  'Walk and talk': 'Gespräch im Gehen',
  'Video call': 'Videoanruf',
  'Voice call': 'Anruf',
  'Chat message': 'Chatnachricht',
  Email: 'E-Mail',
  'Formal document': 'Förmliches Dokument',
  'Shared whiteboard or document': 'Gemeinsame Tafel oder Seite',
  'meeting in person': 'ein persönliches Treffen',
  'a walk': 'ein Gang',
  'a video call': 'ein Videoanruf',
  'a voice call': 'ein Anruf',
  'a chat message': 'eine Chatnachricht',
  'an email': 'eine E-Mail',
  'a formal document': 'ein förmliches Dokument',
  'a shared document': 'eine gemeinsame Seite',
  'in person': 'persönlich',
  'on a walk': 'im Gehen',
  'by video call': 'per Videoanruf',
  'by voice call': 'per Anruf',
  'by chat message': 'per Chat',
  'by email': 'per E-Mail',
  'as a formal document': 'als förmliches Dokument',
  'in a shared document': 'auf einer gemeinsamen Seite',
  'Come to it in the first minute: “This is not easy, so I wanted us all in one room. Two sentences from me, and then I want to hear you.” Stay for those who want to talk alone.':
    'Kommen Sie in der ersten Minute dazu: „Das ist nicht leicht, deshalb wollte ich uns alle in einem Raum haben. Zwei Sätze von mir, dann möchte ich Sie hören.“ Bleiben Sie für alle, die allein sprechen möchten.',
  'Sit down, and if part of it is yours, name that first: “I did not do what I had promised you.” Then the hard thing in one sentence, and a pause.':
    'Setzen Sie sich, und wenn ein Teil davon bei Ihnen liegt, nennen Sie ihn zuerst: „Ich habe nicht gehalten, was ich Ihnen zugesagt hatte.“ Dann das Schwere in einem Satz, und eine Pause.',
  'Sit down first, and come to it within the first minute: “This is not easy, so I wanted us to be in one room for it.” Say the hard part plainly, then pause and listen.':
    'Setzen Sie sich erst, und kommen Sie in der ersten Minute dazu: „Das ist nicht leicht, deshalb wollte ich dafür mit Ihnen in einem Raum sein.“ Sagen Sie das Schwere klar, dann warten Sie und hören zu.',
  'Say why you came before what you came for: “I would like us to get on better, so I wanted to hear you first.”':
    'Sagen Sie, warum Sie kommen, bevor Sie sagen, wofür: „Ich möchte, dass wir besser miteinander auskommen, deshalb wollte ich zuerst Sie hören.“',
  'Name the topic and your intent in one breath: “I would like to talk about this with you, and most of all to hear how it looks from your side.”':
    'Nennen Sie Thema und Absicht in einem Atemzug: „Darüber möchte ich mit Ihnen sprechen, und vor allem hören, wie es von Ihrer Seite aussieht.“',
  'Put one page between you and begin with a question: “How would you say in one sentence what this is about?”':
    'Legen Sie ein Blatt zwischen sich, und fangen Sie mit einer Frage an: „Wie würden Sie in einem Satz sagen, worum es hier geht?“',
  'Begin with a word about them, then say the topic in one sentence and what you hope to leave with.':
    'Fangen Sie mit einem Wort über sie an, dann das Thema in einem Satz und was Sie mitnehmen möchten.',
  'Ask for it openly: “Would you walk with me? There is something not easy to talk about.” Choose a quiet path, come to it in the first minutes, and let the silence walk along.':
    'Bitten Sie offen darum: „Gehen Sie ein Stück mit mir? Es gibt etwas, über das sich nicht leicht reden lässt.“ Wählen Sie einen stillen Weg, kommen Sie in den ersten Minuten dazu, und lassen Sie die Stille mitgehen.',
  'Ask for half an hour without an agenda: “Would you take a walk with me? I would like to hear how things are for you.”':
    'Bitten Sie um eine halbe Stunde ohne Tagesordnung: „Gehen Sie ein Stück mit mir? Ich möchte hören, wie es Ihnen geht.“',
  'Walk a few minutes first, then: “Something has been on my mind, and I would like to know how you see it.”':
    'Gehen Sie erst ein paar Minuten, dann: „Mich beschäftigt etwas, und ich möchte wissen, wie Sie es sehen.“',
  'Walk a few minutes before you begin, then ask one open question: “What is on your mind about this?”':
    'Gehen Sie ein paar Minuten, bevor Sie anfangen, dann eine offene Frage: „Was beschäftigt Sie daran?“',
  'Camera on, no slides: “This is not easy, so I wanted us all to see each other. Two sentences from me, and then I want to hear you.” Take what is written in the chat, too.':
    'Kamera an, keine Folien: „Das ist nicht leicht, deshalb wollte ich, dass wir uns alle sehen. Zwei Sätze von mir, dann möchte ich Sie hören.“ Nehmen Sie auch auf, was im Chat steht.',
  'Camera on, and if part of it is yours, name that first: “I did not do what I had promised you.” Then the hard thing in one sentence, and a pause.':
    'Kamera an, und wenn ein Teil davon bei Ihnen liegt, nennen Sie ihn zuerst: „Ich habe nicht gehalten, was ich Ihnen zugesagt hatte.“ Dann das Schwere in einem Satz, und eine Pause.',
  'Ask “Are you somewhere you can talk?”, and come to it within the first minute: “This is not easy, so I wanted us to see each other.” Say the hard part plainly, then pause and listen.':
    'Fragen Sie „Können Sie dort reden, wo Sie sind?“, und kommen Sie in der ersten Minute dazu: „Das ist nicht leicht, deshalb wollte ich, dass wir uns sehen.“ Sagen Sie das Schwere klar, dann warten Sie und hören zu.',
  'Ask first: “Can you talk freely where you are?” Then name the topic, and say that you are not recording.':
    'Fragen Sie zuerst: „Können Sie dort frei reden?“ Dann nennen Sie das Thema und sagen, dass Sie nicht aufzeichnen.',
  'Camera on, no slides, and your intent first: “I would like us to get on better, so I want to hear you before I say more.”':
    'Kamera an, keine Folien, und Ihre Absicht zuerst: „Ich möchte, dass wir besser miteinander auskommen, deshalb möchte ich Sie hören, bevor ich mehr sage.“',
  'Put one page on the screen and begin with a question: “How would you say in one sentence what this is about?”':
    'Zeigen Sie ein Blatt, und fangen Sie mit einer Frage an: „Wie würden Sie in einem Satz sagen, worum es hier geht?“',
  'Take a minute to arrive, then say what you would like to have settled when you hang up.':
    'Nehmen Sie sich eine Minute zum Ankommen, dann sagen Sie, was am Ende geklärt sein soll.',
  'Ask “Are you somewhere you can talk for a moment?”, then: “This is not easy, and I did not want to write it.” Say the hard part plainly, then let the silence be.':
    'Fragen Sie „Können Sie gerade einen Moment reden?“, dann: „Das ist nicht leicht, und ich wollte es nicht schreiben.“ Sagen Sie das Schwere klar, dann lassen Sie die Stille stehen.',
  'Ask first: “Are you somewhere private?” Then say what it is about and that it stays between you.':
    'Fragen Sie zuerst: „Sind Sie ungestört?“ Dann sagen Sie, worum es geht und dass es zwischen Ihnen bleibt.',
  'Say in the first sentence why you are calling without notice and how long you need: “I need two minutes and one answer.”':
    'Sagen Sie im ersten Satz, warum Sie unangekündigt anrufen und wie lange Sie brauchen: „Ich brauche zwei Minuten und eine Antwort.“',
  'Say what you intend, since they cannot see it: “I am calling because I would like to hear your side of this.”':
    'Sagen Sie, was Sie vorhaben, da man es nicht sieht: „Ich rufe an, weil ich Ihre Seite hören möchte.“',
  'Ask whether it is a good moment, then say the topic and how long you think it will take.':
    'Fragen Sie, ob es gerade passt, dann sagen Sie das Thema und wie lange es wohl dauert.',
  'Use it only to find the hour, and name the topic so that nobody has to guess: “I would rather talk about the launch than type. When can I ring you?”':
    'Nutzen Sie es nur, um die Stunde zu finden, und nennen Sie das Thema, damit niemand rätseln muss: „Über den Start möchte ich lieber sprechen als tippen. Wann kann ich Sie anrufen?“',
  'Put your intent into the first line, because the tone will not carry it: “I am asking because I want to help.” Then one question.':
    'Setzen Sie Ihre Absicht in die erste Zeile, denn der Ton trägt sie nicht: „Ich frage, weil ich helfen möchte.“ Dann eine Frage.',
  'Say why you ask before you ask: “So that I plan this right for you: …” Then one question, with no hint in it.':
    'Sagen Sie, warum Sie fragen, bevor Sie fragen: „Damit ich das gut für Sie plane: …“ Dann eine Frage ohne Andeutung darin.',
  'First line: what you need and until when. Second line: how to reach you if that does not work.':
    'Erste Zeile: was Sie brauchen und bis wann. Zweite Zeile: wie man Sie erreicht, wenn das nicht geht.',
  'Say the point in one line, then ask one question that can be answered in one line.':
    'Sagen Sie den Punkt in einer Zeile, dann eine Frage, die sich in einer Zeile beantworten lässt.',
  'If it must be written, say first how you mean it: “I would rather tell you this in person and could not reach you; I care how it lands.” Say it plainly, and offer two times to talk.':
    'Wenn es schriftlich sein muss, sagen Sie zuerst, wie Sie es meinen: „Ich würde es Ihnen lieber persönlich sagen und konnte Sie nicht erreichen; mir liegt daran, wie es ankommt.“ Sagen Sie es klar, und bieten Sie zwei Zeiten zum Reden an.',
  'Put your intent into the first line, since they cannot hear your tone: “I am raising this because I want us to find a way that works for both of us.” Offer a call.':
    'Setzen Sie Ihre Absicht in die erste Zeile, denn Ihren Ton hört man nicht: „Ich spreche es an, weil ich möchte, dass wir einen Weg finden, der für uns beide geht.“ Bieten Sie einen Anruf an.',
  'Begin with what you both agree on, then say why you are writing: “I want you to have this from me, in plain words.”':
    'Fangen Sie mit dem an, worin Sie einig sind, dann sagen Sie, warum Sie schreiben: „Ich möchte, dass Sie das von mir haben, in klaren Worten.“',
  'Put what you need, from whom and by when, into the first two lines; the background comes after.':
    'Was Sie brauchen, von wem und bis wann, kommt in die ersten zwei Zeilen; der Hintergrund danach.',
  'Do not let it arrive alone: hand it over in a talk, and let its first lines say for whom it is, why it is written, and whom to ask.':
    'Lassen Sie es nicht allein ankommen: übergeben Sie es im Gespräch, und die ersten Zeilen sagen, für wen es ist, warum es geschrieben wurde und wen man fragen kann.',
  'Begin with what it is for and what it is not for, and say who was heard before it was written.':
    'Fangen Sie damit an, wofür es ist und wofür nicht, und sagen Sie, wer gehört wurde, bevor es geschrieben wurde.',
  'Begin with one paragraph that could stand alone: what is decided or proposed, for whom, and from when.':
    'Fangen Sie mit einem Absatz an, der allein stehen könnte: was entschieden oder vorgeschlagen ist, für wen und ab wann.',
  'Open it only once everybody has heard it from you; let it begin with what was said in the talk, and with the name of someone to turn to.':
    'Öffnen Sie sie erst, wenn alle es von Ihnen gehört haben; sie beginnt mit dem, was im Gespräch gesagt wurde, und mit dem Namen von jemandem zum Ansprechen.',
  'Write the question at the top as people ask it, then the answer in two sentences, then the date of the last change and whom to ask.':
    'Schreiben Sie oben die Frage so, wie man sie stellt, dann die Antwort in zwei Sätzen, dann den Tag der letzten Änderung und wen man fragen kann.',
  'Write at the top the one question to be settled, give each view its own heading, and put yours as one among them.':
    'Schreiben Sie oben die eine Frage, die zu klären ist, geben Sie jeder Sicht eine eigene Überschrift, und stellen Sie Ihre als eine dazu.',
  'Say at the top what the page is for, what you would like from the reader, and by when.':
    'Sagen Sie oben, wofür die Seite ist, was Sie sich von den Lesern wünschen und bis wann.',
  'It carries the facts, which people tend to take in best at their own pace.':
    'Es trägt die Tatsachen, die man meist am besten im eigenen Tempo aufnimmt.',
  'There is much to understand: facts read beforehand leave the talk for what they mean.':
    'Es gibt viel zu verstehen: vorher gelesene Tatsachen lassen dem Gespräch das, was sie bedeuten.',
  'Your shared hours are few: what is read beforehand does not use them up.':
    'Ihre gemeinsamen Stunden sind wenige: was vorher gelesen wird, verbraucht sie nicht.',
  'With several people, a page read beforehand lets all of them begin from the same facts.':
    'Bei mehreren Personen lässt ein vorher gelesenes Blatt alle von denselben Tatsachen ausgehen.',
  'A quick exchange is likely to be enough to agree on it.':
    'Ein kurzer Austausch genügt wahrscheinlich, um sich zu einigen.',
  'Strong feelings need someone who answers them as they come.':
    'Starke Gefühle brauchen jemanden, der antwortet, wenn sie kommen.',
  'What it means is usually agreed faster aloud, where a misunderstanding shows at once.':
    'Was es bedeutet, klärt sich laut meist schneller, denn ein Missverständnis zeigt sich sofort.',
  'Where trust is broken, a text alone is seldom believed.':
    'Wo Vertrauen zerbrochen ist, glaubt man einem Text allein selten.',
  'You need their reaction quickly.': 'Sie brauchen ihre Reaktion bald.',
  'A talk is likely to settle it in one go.': 'Ein Gespräch klärt es wahrscheinlich in einem Zug.',
  'A record is needed, and agreements tend to hold better once both sides have read them.':
    'Es braucht Schriftliches, und Vereinbarungen halten meist besser, wenn beide Seiten sie gelesen haben.',
  'It will be useful to look up what was said.': 'Es wird nützlich sein, nachzusehen, was gesagt wurde.',
  'Where trust is broken, it helps that both sides can read what was promised.':
    'Wo Vertrauen zerbrochen ist, hilft es, dass beide Seiten lesen können, was zugesagt wurde.',
  'After a talk with many sides, people often remember different ones.':
    'Nach einem Gespräch mit vielen Seiten erinnert man sich oft an verschiedene.',
  'Very strong feelings make details hard to take in, so let them be read again later.':
    'Sehr starke Gefühle machen es schwer, Einzelheiten aufzunehmen; sie sollen später noch einmal zu lesen sein.',
  'With several people, somebody is often missing or has heard it differently.':
    'Bei mehreren Personen fehlt oft jemand oder hat es anders gehört.',
  'They prefer to meet in person, and people tend to listen better in a setting they like.':
    'Sie treffen sich am liebsten persönlich, und in einer Umgebung, die man mag, hört man meist besser zu.',
  'They like to walk and talk, and people tend to be freer in a setting they like.':
    'Sie reden gern im Gehen, und in einer Umgebung, die man mag, ist man meist freier.',
  'They prefer video calls, and people tend to get more out of a medium they are used to.':
    'Sie bevorzugen Videoanrufe, und aus einem gewohnten Medium holt man meist mehr heraus.',
  'They prefer a plain call, and people tend to get more out of a medium they are used to.':
    'Sie bevorzugen einen einfachen Anruf, und aus einem gewohnten Medium holt man meist mehr heraus.',
  'They prefer chat, and where people are at home they tend to answer sooner and more openly.':
    'Sie bevorzugen Chat, und wo man zu Hause ist, antwortet man meist schneller und offener.',
  'They prefer email, and people tend to read more carefully in a medium they have chosen.':
    'Sie bevorzugen E-Mail, und in einem selbst gewählten Medium liest man meist sorgfältiger.',
  'They like to have things in a document, and people tend to trust a form they have chosen.':
    'Sie haben Dinge gern in einem Dokument, und einer selbst gewählten Form traut man meist mehr.',
  'They like to work on a shared page, and people tend to add more in a place they are used to.':
    'Sie arbeiten gern auf einer gemeinsamen Seite, und an einem gewohnten Ort trägt man meist mehr bei.',
  'They usually prefer chat, which is a good way to find the hour for the talk.':
    'Sie bevorzugen sonst Chat; das ist ein guter Weg, die Stunde für das Gespräch zu finden.',
  'They usually prefer email, which suits the recap; with feelings this strong it counts for little here.':
    'Sie bevorzugen sonst E-Mail; die passt zum Festhalten danach, bei so starken Gefühlen zählt sie hier wenig.',
  'They usually like a document, which they can have after the talk; here it counts for little.':
    'Sie haben sonst gern ein Dokument; das können sie nach dem Gespräch bekommen, hier zählt es wenig.',
  'They usually like a shared page, which can hold the outcome; here it counts for little.':
    'Sie mögen sonst eine gemeinsame Seite; die kann das Ergebnis festhalten, hier zählt sie wenig.',
  'If it hits some of them harder, talk with those before the group, one by one.':
    'Wenn es einige härter trifft: sprechen Sie mit ihnen vor der Gruppe, einzeln.',
  'A record and confidentiality pull apart: agree beforehand what is written down, where it is kept and who may open it.':
    'Festhalten und Vertraulichkeit ziehen auseinander: vereinbaren Sie vorher, was aufgeschrieben wird, wo es liegt und wer es öffnen darf.',
  'If it can wait until you are in one place, this may be worth the journey.':
    'Wenn es warten kann, bis Sie an einem Ort sind: dies ist die Reise vielleicht wert.',
  'Take the early or the late hour yourself, and say so: it shows that you mean it well before you have said a word.':
    'Nehmen Sie selbst die frühe oder späte Stunde, und sagen Sie es: es zeigt, dass Sie es gut meinen, bevor Sie ein Wort gesagt haben.',
  'This may take two talks: one in which it is heard, and another, some days later, in which it is worked out.':
    'Das braucht vielleicht zwei Gespräche: eines, in dem es gehört wird, und einige Tage später eines, in dem man es ausarbeitet.',
  'If “now” can become “in an hour”, use the hour to write your first sentence and to say it aloud once.':
    'Wenn aus „jetzt“ „in einer Stunde“ werden kann: schreiben Sie in der Stunde Ihren ersten Satz, und sagen Sie ihn einmal laut.',
  'For one of you it may be the middle of the night: ring only if it cannot wait for the morning.':
    'Für eine Seite ist es vielleicht mitten in der Nacht: rufen Sie nur an, wenn es nicht bis zum Morgen warten kann.',
  'If people keep asking this, answer it once on a shared page and send the link, instead of a new message each time.':
    'Wenn das immer wieder gefragt wird: beantworten Sie es einmal auf einer gemeinsamen Seite, und schicken Sie den Link, statt jedes Mal einer neuen Nachricht.',
  'Answer a few questions and the media will begin to differ; feeling, complexity and distance tell most.':
    'Beantworten Sie ein paar Fragen, dann unterscheiden sich die Medien; Gefühl, Vielschichtigkeit und Entfernung sagen am meisten.',
  'So far only their preference counts; your answers on feeling, complexity and distance tell most.':
    'Bisher zählt nur ihre Vorliebe; Ihre Antworten zu Gefühl, Vielschichtigkeit und Entfernung sagen am meisten.',
  'They usually like to have things in writing, so say why not this time: “I did not want you to read this alone.”':
    'Sie haben Dinge sonst gern schriftlich; sagen Sie also, warum diesmal nicht: „Ich wollte nicht, dass Sie das allein lesen.“',
  'A first hint only: each further answer can still change it.':
    'Nur ein erster Hinweis: jede weitere Antwort kann ihn noch ändern.',
  'It is close between {{part}} and {{part2}}: take the one that they like better, or that you can have sooner.':
    'Es liegt nah beieinander, {{part}} und {{part2}}: nehmen Sie, was ihnen lieber ist oder was Sie eher bekommen.',
  'Send the topic and the facts, not the verdict: “Here is the background for our talk. Nothing in it replaces the talk; I would like to hear you before we conclude anything.”':
    'Schicken Sie das Thema und die Tatsachen, nicht das Urteil: „Hier ist der Hintergrund für unser Gespräch. Nichts darin ersetzt es; ich möchte Sie hören, bevor wir etwas schließen.“',
  'Say that it is a draft and whose view it is: “This is how I understand it so far. Please mark what you see differently.”':
    'Sagen Sie, dass es ein Entwurf ist und wessen Sicht: „So verstehe ich es bisher. Bitte markieren Sie, was Sie anders sehen.“',
  'Say how long it takes and what to do: “Five minutes to read. Please add your questions, so that we can begin with them.”':
    'Sagen Sie, wie lange es dauert und was zu tun ist: „Fünf Minuten zum Lesen. Bitte schreiben Sie Ihre Fragen dazu, damit wir mit ihnen anfangen können.“',
  'Keep it to one page and say what it is for: “Five minutes to read before we talk. Please mark what looks wrong to you.”':
    'Bleiben Sie bei einer Seite, und sagen Sie, wofür sie ist: „Fünf Minuten zum Lesen, bevor wir sprechen. Bitte markieren Sie, was Ihnen falsch vorkommt.“',
  'Begin with what they said, then what was agreed: “Thank you for talking with me. I heard that … We agreed that … Did I get that right, and shall we talk again once it has sunk in?”':
    'Fangen Sie mit dem an, was sie sagten, dann was vereinbart ist: „Danke, dass Sie mit mir gesprochen haben. Ich habe gehört, dass … Wir haben vereinbart, dass … Habe ich das richtig verstanden, und wollen wir noch einmal sprechen, wenn es sich gesetzt hat?“',
  'Put your own promises first, with dates: “What I will do, and by when: … What we agreed: … Please correct me where I am wrong.”':
    'Setzen Sie Ihre eigenen Zusagen zuerst, mit Tagen: „Was ich tue, und bis wann: … Was wir vereinbart haben: … Bitte korrigieren Sie mich, wo ich falsch liege.“',
  'Three short parts are enough: “What we decided. Who does what by when. What is still open.” Ask for corrections by a date.':
    'Drei kurze Teile genügen: „Was wir entschieden haben. Wer was bis wann tut. Was noch offen ist.“ Bitten Sie bis zu einem Tag um Korrekturen.',
  'The same day, in a few lines: “This is what we agreed: who does what by when. Please correct what I got wrong.”':
    'Am selben Tag, in wenigen Zeilen: „Das haben wir vereinbart: wer was bis wann tut. Bitte korrigieren Sie, was ich falsch habe.“',
  'Emotional charge': 'Gefühl',
  'How much feeling is in it, for either of you?':
    'Wie viel Gefühl ist darin, auf der einen oder anderen Seite?',
  Calm: 'Ruhig',
  'A little': 'Ein wenig',
  'Very strong': 'Sehr stark',
  Complexity: 'Vielschichtigkeit',
  'In how many ways could it be understood?': 'Auf wie viele Arten könnte man es verstehen?',
  'Mostly plain': 'Im Ganzen klar',
  'Some sides': 'Einige Seiten',
  'Many sides': 'Viele Seiten',
  Ambiguous: 'Mehrdeutig',
  'Need for immediate answers': 'Bedarf an sofortigen Antworten',
  'How soon must each side hear the other’s reaction?':
    'Wie bald muss jede Seite die Reaktion der anderen hören?',
  'This week': 'Diese Woche',
  'Within the hour': 'Binnen einer Stunde',
  'On the spot': 'Auf der Stelle',
  'Need for a record': 'Bedarf an Schriftlichem',
  'Will somebody need to look up what was said?': 'Wird jemand nachsehen müssen, was gesagt wurde?',
  Handy: 'Praktisch',
  Useful: 'Nützlich',
  Important: 'Wichtig',
  Essential: 'Unerlässlich',
  Confidentiality: 'Vertraulichkeit',
  'Who may come to know of it?': 'Wer darf davon erfahren?',
  'The company': 'Die Firma',
  'The team': 'Das Team',
  'A few': 'Wenige',
  'Only us': 'Nur wir',
  'Trust so far': 'Vertrauen bisher',
  'How much do you trust each other today?': 'Wie sehr vertrauen Sie einander heute?',
  Broken: 'Zerbrochen',
  Thin: 'Dünn',
  Deep: 'Tief',
  Urgency: 'Dringlichkeit',
  'How soon must it have happened?': 'Wie bald muss es geschehen sein?',
  'Any time': 'Irgendwann',
  'This month': 'Diesen Monat',
  'People involved': 'Beteiligte',
  'How many people take part, besides you?': 'Wie viele Personen nehmen teil, außer Ihnen?',
  One: 'Eine',
  'Two or three': 'Zwei oder drei',
  'Four to seven': 'Vier bis sieben',
  'Eight to twenty': 'Acht bis zwanzig',
  'More than twenty': 'Mehr als zwanzig',
  Distance: 'Entfernung',
  'How far apart are you, in space and working hours?':
    'Wie weit sind Sie auseinander, räumlich und in den Arbeitszeiten?',
  'Same place': 'Gleicher Ort',
  'Same city': 'Gleiche Stadt',
  'Same time zone': 'Gleiche Zeitzone',
  'A few hours apart': 'Einige Stunden auseinander',
  'Opposite hours': 'Entgegengesetzte Zeiten',
  'Text hides tone, and people overrate how well theirs comes across; the more feeling, the more a face and a voice help. From “Strong” on this is meant to outweigh all that speaks for text; how much so is our judgement.':
    'Text verbirgt den Ton, und man überschätzt, wie gut der eigene ankommt; je mehr Gefühl, desto mehr helfen Gesicht und Stimme. Ab „Stark“ soll das alles überwiegen, was für Text spricht; wie sehr, ist unser Urteil.',
  'Where a thing can mean several things, agreeing on one takes quick turns and many cues; where only facts are missing, a lean medium is enough.':
    'Wo etwas mehreres bedeuten kann, braucht die Einigung schnelle Wechsel und viele Zeichen; wo nur Tatsachen fehlen, genügt ein karges Medium.',
  'Media differ in how fast they carry a reply. Where no quick reply is needed, time to think and to word things is worth more.':
    'Medien unterscheiden sich darin, wie schnell sie eine Antwort tragen. Wo keine schnelle nötig ist, zählt die Zeit zum Nachdenken und Formulieren mehr.',
  'Media differ in whether the words can be read again. How much a record weighs against a talk is our judgement; mostly it is better written after the talk than instead of it.':
    'Medien unterscheiden sich darin, ob man die Worte wieder lesen kann. Wie viel Schriftliches gegen ein Gespräch wiegt, ist unser Urteil; meist schreibt man besser nach dem Gespräch als an seiner Stelle.',
  'What is written can be forwarded, and what is said can be overheard; how much that matters is our judgement.':
    'Geschriebenes kann weitergeleitet, Gesprochenes kann mitgehört werden; wie sehr das zählt, ist unser Urteil.',
  'People who know each other well read more out of a lean medium; where trust is thin, each gap in a text tends to be filled with the worst reading.':
    'Wer sich gut kennt, liest aus einem kargen Medium mehr heraus; wo Vertrauen dünn ist, füllt sich jede Lücke im Text leicht mit der schlimmsten Lesart.',
  'A medium that reaches people at once is worth more the sooner it must have happened.':
    'Ein Medium, das Menschen sofort erreicht, ist umso mehr wert, je eher es geschehen sein muss.',
  'The more people, the more a medium must let many read or speak side by side; a walk and a call carry few voices.':
    'Je mehr Personen, desto mehr muss ein Medium viele zugleich lesen oder reden lassen; ein Gang und ein Anruf tragen wenige Stimmen.',
  'Meeting costs a journey, and opposite hours cost somebody an evening; written media cross both without loss. How much that weighs is our judgement.':
    'Sich zu treffen kostet eine Reise, und entgegengesetzte Zeiten kosten jemanden einen Abend; Schriftliches überbrückt beides ohne Verlust. Wie viel das wiegt, ist unser Urteil.',
  'The matter is plain, and meeting in person is a lot of effort for plain facts.':
    'Die Sache ist klar, und sich dafür zu treffen ist viel Aufwand für klare Tatsachen.',
  'It has some sides, and across a table a question and a glance often sort them out.':
    'Sie hat einige Seiten, und am Tisch klären oft eine Frage und ein Blick.',
  'It can be understood in several ways; in person you tend to notice at once when you mean different things.':
    'Man kann es auf mehrere Arten verstehen; persönlich merkt man meist sofort, wenn man Verschiedenes meint.',
  'It has many sides, and on a walk there is nothing to draw on or to point at.':
    'Es hat viele Seiten, und im Gehen gibt es nichts zum Zeichnen oder Zeigen.',
  'The matter is plain enough that nobody needs to be on camera for it.':
    'Die Sache ist klar genug, dass dafür niemand vor die Kamera muss.',
  'It has some sides, and on video you can show what you mean and see whether it arrived.':
    'Sie hat einige Seiten, und im Video kann man zeigen, was man meint, und sehen, ob es ankam.',
  'It can be understood in several ways; on video you can look at one page together and spot a puzzled face.':
    'Man kann es auf mehrere Arten verstehen; im Video sieht man gemeinsam auf ein Blatt und bemerkt ein fragendes Gesicht.',
  'The matter is plain, and a short call is enough to pass it on.':
    'Die Sache ist klar, und ein kurzer Anruf genügt, um sie weiterzugeben.',
  'It has many sides, and by voice alone it is easy to miss that each of you pictures something else.':
    'Es hat viele Seiten, und nur mit der Stimme entgeht einem leicht, dass sich jeder etwas anderes vorstellt.',
  'The matter is plain, and plain facts fit into a short message.':
    'Die Sache ist klar, und klare Tatsachen passen in eine kurze Nachricht.',
  'It has some sides, and a chat tends to take them up one by one and out of order.':
    'Sie hat einige Seiten, und ein Chat nimmt sie leicht einzeln und durcheinander auf.',
  'It can be understood in several ways, and a chat scatters them over many short lines.':
    'Man kann es auf mehrere Arten verstehen, und ein Chat zerstreut sie über viele kurze Zeilen.',
  'The matter is plain, and where only facts are missing an email is enough.':
    'Die Sache ist klar, und wo nur Tatsachen fehlen, genügt eine E-Mail.',
  'It has some sides, and each question about it may cost another round of emails.':
    'Sie hat einige Seiten, und jede Frage dazu kostet vielleicht eine weitere Runde E-Mails.',
  'It can be understood in several ways, and with an email you do not see which way it was taken.':
    'Man kann es auf mehrere Arten verstehen, und bei einer E-Mail sieht man nicht, welche es wurde.',
  'The matter is too plain to need a formal document.':
    'Die Sache ist zu klar, um ein förmliches Dokument zu brauchen.',
  'A document can set out many sides in order, but it cannot settle what they mean to each reader.':
    'Ein Dokument kann viele Seiten der Reihe nach darlegen, aber nicht klären, was sie für jeden Leser bedeuten.',
  'The matter is so plain that a page of its own would stand nearly empty.':
    'Die Sache ist so klar, dass eine eigene Seite fast leer stünde.',
  'It has some sides, and on a shared page or whiteboard all of them can be seen at once.':
    'Sie hat einige Seiten, und auf einer gemeinsamen Seite oder Tafel sieht man alle zugleich.',
  'It has many sides, and a shared page or whiteboard keeps them in view while you sort them.':
    'Sie hat viele Seiten, und eine gemeinsame Seite oder Tafel hält sie im Blick, während man sie ordnet.',
  'Few people may know of it, and behind a closed door there is nothing to forward and nobody to overhear.':
    'Wenige dürfen davon wissen, und hinter einer geschlossenen Tür gibt es nichts zum Weiterleiten und niemanden, der mithört.',
  'Few people may know of it, and a walk is hard to overhear as long as the path is quiet.':
    'Wenige dürfen davon wissen, und ein Gang ist schwer mitzuhören, solange der Weg still ist.',
  'Few people may know of it, and a video call leaves nothing to forward if it is not recorded.':
    'Wenige dürfen davon wissen, und ein Videoanruf hinterlässt nichts zum Weiterleiten, wenn er nicht aufgezeichnet wird.',
  'Few people may know of it; a call leaves nothing to forward and can be taken behind any closed door.':
    'Wenige dürfen davon wissen; ein Anruf hinterlässt nichts zum Weiterleiten und geht hinter jeder geschlossenen Tür.',
  'It need not be kept quiet, so a message that gets passed on does no harm.':
    'Es muss nicht geheim bleiben; eine weitergegebene Nachricht schadet also nicht.',
  'Few people may know of it, and a chat is easily copied, or read over a shoulder.':
    'Wenige dürfen davon wissen, und ein Chat ist leicht kopiert oder über die Schulter gelesen.',
  'It need not be kept quiet, so it hardly matters if the email is forwarded.':
    'Es muss nicht geheim bleiben; es macht also kaum etwas, wenn die E-Mail weitergeleitet wird.',
  'Few people may know of it, and an email is forwarded with one click, often without ill will.':
    'Wenige dürfen davon wissen, und eine E-Mail ist mit einem Klick weitergeleitet, oft ohne böse Absicht.',
  'It need not be kept quiet, so a document can be filed where others will find it.':
    'Es muss nicht geheim bleiben; ein Dokument kann dort liegen, wo andere es finden.',
  'Few people may know of it, and a document tends to be stored and passed on beyond its first readers.':
    'Wenige dürfen davon wissen, und ein Dokument wird leicht über seine ersten Leser hinaus abgelegt und weitergegeben.',
  'It need not be kept quiet, so everyone can be pointed to the same page.':
    'Es muss nicht geheim bleiben; alle können auf dieselbe Seite verwiesen werden.',
  'Few people may know of it, and it is easy to lose track of who can open a shared page.':
    'Wenige dürfen davon wissen, und man verliert leicht den Überblick, wer eine gemeinsame Seite öffnen kann.',
  'You are in the same place, so meeting in person costs next to nothing.':
    'Sie sind am gleichen Ort; sich zu treffen kostet also fast nichts.',
  'You are in the same city, and making the short trip already says that it matters to you.':
    'Sie sind in der gleichen Stadt, und der kurze Weg sagt schon, dass es Ihnen wichtig ist.',
  'One of you would have to travel, which is seldom worth it unless nothing else will do.':
    'Eine Seite müsste reisen, und das lohnt sich selten, wenn nicht nur das geht.',
  'You are so far apart that meeting would take a long journey.':
    'Sie sind so weit auseinander, dass ein Treffen eine lange Reise bräuchte.',
  'You are in the same place, so you can simply start walking.':
    'Sie sind am gleichen Ort; Sie können einfach losgehen.',
  'You are in the same city, so you could meet halfway and walk.':
    'Sie sind in der gleichen Stadt; Sie könnten sich auf halbem Weg treffen und gehen.',
  'You are too far apart to walk side by side.': 'Sie sind zu weit auseinander, um Seite an Seite zu gehen.',
  'You are in the same place, and a video call would put a screen between you for no reason.':
    'Sie sind am gleichen Ort, und ein Videoanruf stellte ohne Grund einen Bildschirm zwischen Sie.',
  'You are far apart but keep the same hours, and video comes closest to being in one room.':
    'Sie sind weit auseinander, aber zu gleichen Zeiten da, und Video kommt einem gemeinsamen Raum am nächsten.',
  'You are a few hours apart, and for a video call there is usually still a shared hour.':
    'Sie sind einige Stunden auseinander, und für einen Videoanruf gibt es meist noch eine gemeinsame Stunde.',
  'You are in the same place, so you might as well talk face to face.':
    'Sie sind am gleichen Ort; Sie können ebenso gut von Angesicht zu Angesicht reden.',
  'You are far apart but keep the same hours, so a call is easily placed.':
    'Sie sind weit auseinander, aber zu gleichen Zeiten da; ein Anruf ist also leicht gemacht.',
  'You are a few hours apart, and a call needs only a short stretch that suits both.':
    'Sie sind einige Stunden auseinander, und ein Anruf braucht nur eine kurze Zeit, die beiden passt.',
  'Your hours are opposite, so a call catches one of you early, late or tired.':
    'Ihre Zeiten sind entgegengesetzt; ein Anruf trifft eine Seite früh, spät oder müde.',
  'You are in the same place, and a message to the next desk can seem like avoiding the talk.':
    'Sie sind am gleichen Ort, und eine Nachricht zum nächsten Schreibtisch kann wirken, als weiche man dem Gespräch aus.',
  'You are not in the same building, and a message saves the trip.':
    'Sie sind nicht im gleichen Haus, und eine Nachricht erspart den Weg.',
  'You are far apart, and a message costs neither a journey nor a slot in the calendar.':
    'Sie sind weit auseinander, und eine Nachricht kostet weder Reise noch Termin.',
  'Your hours are opposite, and a message waits until they are up.':
    'Ihre Zeiten sind entgegengesetzt, und eine Nachricht wartet, bis sie auf sind.',
  'You are in the same place, and asking across the room is often quicker than an email.':
    'Sie sind am gleichen Ort, und durch den Raum zu fragen geht oft schneller als eine E-Mail.',
  'You are in different places, and an email needs no slot in either calendar.':
    'Sie sind an verschiedenen Orten, und eine E-Mail braucht in keinem Kalender einen Platz.',
  'You are a few hours apart, and an email lets each of you answer in your own working hours.':
    'Sie sind einige Stunden auseinander, und eine E-Mail lässt jede Seite in ihrer Arbeitszeit antworten.',
  'Your hours are opposite, and an email is there when their day begins.':
    'Ihre Zeiten sind entgegengesetzt, und eine E-Mail ist da, wenn ihr Tag beginnt.',
  'You are in the same place, and a formal document can put a distance where there is none.':
    'Sie sind am gleichen Ort, und ein förmliches Dokument kann Abstand schaffen, wo keiner ist.',
  'You share few working hours, and a document explains itself without you.':
    'Sie haben wenige gemeinsame Stunden, und ein Dokument erklärt sich ohne Sie.',
  'You are in the same place, so a page to fill in while you are apart gains you little.':
    'Sie sind am gleichen Ort; eine Seite, die man getrennt füllt, bringt wenig.',
  'You are in different places, and a shared page lets you look at the same thing.':
    'Sie sind an verschiedenen Orten, und auf einer gemeinsamen Seite sieht man dasselbe.',
  'You share few working hours, and a shared page moves on while one of you is away.':
    'Sie haben wenige gemeinsame Stunden, und eine gemeinsame Seite kommt voran, während eine Seite fort ist.',
  'With so little feeling in it, meeting for this may take more time than it gives.':
    'Bei so wenig Gefühl kostet ein Treffen dafür vielleicht mehr Zeit, als es bringt.',
  'There is some feeling in it, and in person you notice early how it lands.':
    'Es ist etwas Gefühl darin, und persönlich merkt man früh, wie es ankommt.',
  'Strong feelings need a face: in person they see that you mean it kindly, and you see how it lands.':
    'Starke Gefühle brauchen ein Gesicht: persönlich sehen sie, dass Sie es gut meinen, und Sie sehen, wie es ankommt.',
  'There is hardly any feeling to walk off, so a walk may be more than this needs.':
    'Es gibt kaum Gefühl abzulaufen; ein Gang ist vielleicht mehr, als es braucht.',
  'Some feeling is often easier to voice side by side, where a pause is not awkward.':
    'Etwas Gefühl lässt sich Seite an Seite oft leichter aussprechen, wo eine Pause nicht peinlich ist.',
  'Strong feelings often ease a little while walking, though you see less of each other’s face.':
    'Starke Gefühle lassen im Gehen oft etwas nach, auch wenn man weniger vom Gesicht sieht.',
  'With so little feeling in it, you rarely need to see each other for this.':
    'Bei so wenig Gefühl muss man sich dafür selten sehen.',
  'There is some feeling in it, and on video you still see whether the words and the face agree.':
    'Es ist etwas Gefühl darin, und im Video sieht man noch, ob Worte und Gesicht zusammenpassen.',
  'Strong feelings need a face, and video shows it: you can stop as soon as you see that something hurts.':
    'Starke Gefühle brauchen ein Gesicht, und Video zeigt es: Sie können innehalten, sobald Sie sehen, dass etwas wehtut.',
  'The little feeling that is in it comes across well enough in a voice.':
    'Das wenige Gefühl darin kommt in einer Stimme gut genug an.',
  'There is some feeling in it, and a voice keeps most of the tone that text would lose.':
    'Es ist etwas Gefühl darin, und eine Stimme behält das meiste vom Ton, den Text verlöre.',
  'A voice carries strong feelings far better than text does, even though the face stays hidden.':
    'Eine Stimme trägt starke Gefühle weit besser als Text, auch wenn das Gesicht verborgen bleibt.',
  'With little feeling in it, there is not much tone that a short message could lose.':
    'Bei wenig Gefühl gibt es kaum Ton, den eine kurze Nachricht verlieren könnte.',
  'There is some feeling in it, and a short message tends to read colder than it was meant.':
    'Es ist etwas Gefühl darin, und eine kurze Nachricht liest sich leicht kälter, als sie gemeint war.',
  'Strong feelings get lost in a chat: people tend to read their own fears into short lines.':
    'Starke Gefühle gehen im Chat unter: man liest leicht die eigenen Ängste in kurze Zeilen.',
  'With little feeling in it, an email is unlikely to be taken the wrong way.':
    'Bei wenig Gefühl wird eine E-Mail kaum falsch aufgefasst.',
  'There is some feeling in it, and an email’s tone is understood less often than its writer expects.':
    'Es ist etwas Gefühl darin, und der Ton einer E-Mail wird seltener verstanden, als man beim Schreiben erwartet.',
  'Strong feelings are easily misread in an email, and whoever reads it alone has nobody to ask.':
    'Starke Gefühle werden in einer E-Mail leicht missverstanden, und wer sie allein liest, kann niemanden fragen.',
  'It is a calm matter, and the plain voice of a document suits it.':
    'Es ist eine ruhige Sache, und die schlichte Stimme eines Dokuments passt dazu.',
  'There is some feeling in it, and a formal document can look as if you were building a case.':
    'Es ist etwas Gefühl darin, und ein förmliches Dokument kann aussehen, als sammelten Sie Belege.',
  'Where feelings are strong, a formal document tends to feel like a verdict: it speaks and cannot listen.':
    'Wo Gefühle stark sind, wirkt ein förmliches Dokument leicht wie ein Urteil: es spricht und kann nicht zuhören.',
  'It is a calm matter, so people can add to a shared page whenever it suits them.':
    'Es ist eine ruhige Sache; auf einer gemeinsamen Seite kann man beitragen, wann es passt.',
  'There is some feeling in it, and comments in a margin tend to sound sharper than meant.':
    'Es ist etwas Gefühl darin, und Kommentare am Rand klingen leicht schärfer als gemeint.',
  'Strong feelings fare badly on a shared page: a first reaction stays there, with others looking on.':
    'Starke Gefühle haben es auf einer gemeinsamen Seite schwer: die erste Reaktion bleibt stehen, und andere sehen zu.',
  'No reaction is needed soon, so there is little reason to bring people into one room.':
    'Es braucht keine baldige Reaktion; es gibt also wenig Grund, alle in einen Raum zu holen.',
  'A reaction is needed today, and in person you have it before you part.':
    'Es braucht heute eine Reaktion, und persönlich haben Sie sie, bevor man auseinandergeht.',
  'You need each other’s reaction quickly, and in person it often shows before a word is said.':
    'Sie brauchen die Reaktion bald, und persönlich zeigt sie sich oft, bevor ein Wort fällt.',
  'No reaction is needed soon, so a walk can wait for a better reason.':
    'Es braucht keine baldige Reaktion; ein Gang kann auf einen besseren Grund warten.',
  'A reaction is needed today, and a walk gives it time to come out.':
    'Es braucht heute eine Reaktion, und ein Gang gibt ihr Zeit, herauszukommen.',
  'You need each other’s reaction quickly, and on a walk it comes as you talk.':
    'Sie brauchen die Reaktion bald, und im Gehen kommt sie beim Reden.',
  'No reaction is needed soon, and a video call would ask for one on the spot.':
    'Es braucht keine baldige Reaktion, und ein Videoanruf verlangte sie auf der Stelle.',
  'A reaction is needed today, and a video call gets it in one go.':
    'Es braucht heute eine Reaktion, und ein Videoanruf bringt sie in einem Zug.',
  'You need each other’s reaction quickly, and on video you hear it and see it.':
    'Sie brauchen die Reaktion bald, und im Video hören und sehen Sie sie.',
  'No reaction is needed soon, and a call would interrupt them for something that can wait.':
    'Es braucht keine baldige Reaktion, und ein Anruf unterbräche sie für etwas, das warten kann.',
  'A reaction is needed today, and a short call saves waiting for a reply.':
    'Es braucht heute eine Reaktion, und ein kurzer Anruf erspart das Warten auf Antwort.',
  'You need each other’s reaction quickly, and on a call you hear it while you speak.':
    'Sie brauchen die Reaktion bald, und am Telefon hören Sie sie, während Sie sprechen.',
  'A reaction this week is enough, and a message lets them answer when it suits them.':
    'Eine Reaktion in dieser Woche genügt, und eine Nachricht lässt sie antworten, wann es passt.',
  'A reaction today is enough, and a message often gets one without breaking into their work.':
    'Eine Reaktion heute genügt, und eine Nachricht bekommt sie oft, ohne ihre Arbeit zu stören.',
  'A reaction within the hour is likely in a chat, if they are at their desk.':
    'Eine Reaktion binnen einer Stunde ist im Chat wahrscheinlich, wenn sie am Schreibtisch sind.',
  'You need the reaction on the spot, and in a chat you cannot tell thinking from not having seen it.':
    'Sie brauchen die Reaktion auf der Stelle, und im Chat lässt sich Nachdenken nicht von Nichtgesehen unterscheiden.',
  'No reaction is needed soon, and an email leaves them time to think before they answer.':
    'Es braucht keine baldige Reaktion, und eine E-Mail lässt Zeit zum Nachdenken vor der Antwort.',
  'A reaction is needed today, and an email may well lie unread until tomorrow.':
    'Es braucht heute eine Reaktion, und eine E-Mail bleibt vielleicht bis morgen ungelesen.',
  'You need the reaction quickly, and an email leaves you waiting and guessing.':
    'Sie brauchen die Reaktion bald, und bei einer E-Mail warten und raten Sie.',
  'No reaction is needed soon, so there is time to word a document well, and time to read it.':
    'Es braucht keine baldige Reaktion; es ist also Zeit, ein Dokument gut zu formulieren und zu lesen.',
  'A reaction is needed today, and a document usually takes longer than that to write and to read.':
    'Es braucht heute eine Reaktion, und ein Dokument braucht zum Schreiben und Lesen meist länger.',
  'You need the reaction quickly, and a document is made for readers who take their time.':
    'Sie brauchen die Reaktion bald, und ein Dokument ist für Leser, die sich Zeit nehmen.',
  'No reaction is needed soon, so everyone can read and comment on a shared page in their own time.':
    'Es braucht keine baldige Reaktion; alle können eine gemeinsame Seite lesen und kommentieren, wann es passt.',
  'You need the reaction quickly, and comments on a shared page come when people happen to look.':
    'Sie brauchen die Reaktion bald, und Kommentare auf einer gemeinsamen Seite kommen, wenn jemand hinsieht.',
  'Hardly anything needs to be looked up later, so spoken words are enough.':
    'Kaum etwas muss später nachgesehen werden; gesprochene Worte genügen also.',
  'It would be useful to look it up later, and what is said in a room stays only if someone writes it down.':
    'Es wäre nützlich, es später nachzusehen, und was in einem Raum gesagt wird, bleibt nur, wenn jemand mitschreibt.',
  'A record is needed, and two people often remember the same talk differently.':
    'Es braucht Schriftliches, und zwei Menschen erinnern dasselbe Gespräch oft verschieden.',
  'Hardly anything needs to be looked up later, so you can leave the notebook on your desk.':
    'Kaum etwas muss später nachgesehen werden; das Notizbuch kann auf dem Tisch bleiben.',
  'It would be useful to look it up later, and on a walk nobody takes notes.':
    'Es wäre nützlich, es später nachzusehen, und im Gehen schreibt niemand mit.',
  'A record is needed, and on a walk nobody writes down what was agreed.':
    'Es braucht Schriftliches, und im Gehen schreibt niemand auf, was vereinbart wurde.',
  'Nothing needs to be looked up later, so it does no harm that a call leaves no trace.':
    'Nichts muss später nachgesehen werden; es schadet nicht, dass ein Anruf keine Spur hinterlässt.',
  'A record is needed; a video call leaves one only if someone takes notes or all agree to be recorded.':
    'Es braucht Schriftliches; ein Videoanruf hinterlässt es nur, wenn jemand mitschreibt oder alle der Aufzeichnung zustimmen.',
  'Hardly anything needs to be looked up later, so a call that leaves no trace will do.':
    'Kaum etwas muss später nachgesehen werden; ein Anruf ohne Spur genügt.',
  'It would be useful to look it up later, and a call leaves only what each of you happened to note.':
    'Es wäre nützlich, es später nachzusehen, und von einem Anruf bleibt nur, was jede Seite notiert hat.',
  'A record is needed, and after a call there is only your word and theirs.':
    'Es braucht Schriftliches, und nach einem Anruf steht nur Wort gegen Wort.',
  'Hardly anything needs to be looked up later, so it does no harm that a chat scrolls away.':
    'Kaum etwas muss später nachgesehen werden; es schadet nicht, dass ein Chat davonläuft.',
  'A record is needed, and in a chat it soon scrolls away among everything else.':
    'Es braucht Schriftliches, und im Chat läuft es bald zwischen allem anderen davon.',
  'Nothing needs to be looked up later, and an email would put on file what nobody needs there.':
    'Nichts muss später nachgesehen werden, und eine E-Mail legte ab, was dort niemand braucht.',
  'A record would be handy, and an email is there when someone looks for it.':
    'Schriftliches wäre praktisch, und eine E-Mail ist da, wenn jemand sie sucht.',
  'It would be useful to look it up later, and an email can be found again, with its date.':
    'Es wäre nützlich, es später nachzusehen, und eine E-Mail findet sich wieder, mit Datum.',
  'A record is needed, and an email keeps the words, the date and who received them.':
    'Es braucht Schriftliches, und eine E-Mail behält die Worte, das Datum und wer sie bekam.',
  'Hardly anyone will look this up, so a formal document gives it more weight than it deserves.':
    'Kaum jemand wird das nachsehen; ein förmliches Dokument gibt ihm mehr Gewicht, als es verdient.',
  'It would be useful to look it up later, and a document says it in one place.':
    'Es wäre nützlich, es später nachzusehen, und ein Dokument sagt es an einem Ort.',
  'A record is needed, and a document is the wording that everybody can be held to, you included.':
    'Es braucht Schriftliches, und ein Dokument ist der Wortlaut, an dem man alle messen kann, auch Sie.',
  'Nobody will look this up, so a shared page would soon be one more forgotten page.':
    'Niemand wird das nachsehen; eine gemeinsame Seite wäre bald noch eine vergessene Seite.',
  'It would be useful to look it up later, and a shared page can be kept up to date.':
    'Es wäre nützlich, es später nachzusehen, und eine gemeinsame Seite lässt sich aktuell halten.',
  'A record is needed, and a shared page keeps what was agreed where all of you can see it.':
    'Es braucht Schriftliches, und eine gemeinsame Seite hält das Vereinbarte dort, wo alle es sehen.',
  'There are only the two of you, and that is when a talk in person tends to work best.':
    'Sie sind nur zu zweit, und dann gelingt ein persönliches Gespräch meist am besten.',
  'There are few of you, so everyone gets a word in around one table.':
    'Sie sind wenige; an einem Tisch kommen alle zu Wort.',
  'A group of this size still fits around one table, where everyone can be seen.':
    'Eine Gruppe dieser Größe passt noch um einen Tisch, an dem man alle sieht.',
  'So many people are hard to bring into one room, and the quiet ones seldom speak up there.':
    'So viele sind schwer in einen Raum zu bringen, und die Stillen reden dort selten.',
  'There are only the two of you, which is what a walk is made for.':
    'Sie sind nur zu zweit, und dafür ist ein Gang gemacht.',
  'With three or four on a path, someone tends to walk behind and miss half of it.':
    'Bei drei oder vier auf einem Weg geht leicht jemand hinten und hört die Hälfte nicht.',
  'A walk cannot hold a group: only those side by side take part.':
    'Ein Gang trägt keine Gruppe: nur wer nebeneinander geht, ist dabei.',
  'There are only the two of you, so you stay in each other’s view all the time.':
    'Sie sind nur zu zweit; Sie sehen einander die ganze Zeit.',
  'There are few enough of you to keep every face in view on one screen.':
    'Sie sind wenige genug, um jedes Gesicht auf einem Bildschirm zu sehen.',
  'With so many people, a video call tends to become a broadcast with most cameras off.':
    'Bei so vielen wird ein Videoanruf leicht zur Sendung, bei der die meisten Kameras aus sind.',
  'There are only the two of you, and a phone call is at its best with two.':
    'Sie sind nur zu zweit, und ein Anruf ist zu zweit am besten.',
  'With this many on a call and no faces, people tend to talk over each other or fall silent.':
    'Bei so vielen in einem Anruf ohne Gesichter redet man leicht durcheinander oder verstummt.',
  'A voice call hardly holds so many people: it is hard to tell who is speaking, and most only listen.':
    'Ein Anruf trägt kaum so viele: man weiß schlecht, wer spricht, und die meisten hören nur zu.',
  'There are only the two of you, so a message does not get buried under other answers.':
    'Sie sind nur zu zweit; eine Nachricht geht nicht unter anderen Antworten unter.',
  'There are few of you, so a chat stays easy to follow.':
    'Sie sind wenige; einem Chat lässt sich also leicht folgen.',
  'A group of this size soon fills a chat with answers that cross.':
    'Eine Gruppe dieser Größe füllt einen Chat bald mit Antworten, die sich kreuzen.',
  'With so many people, a chat runs past those who look later, and the answers cross.':
    'Bei so vielen läuft ein Chat an denen vorbei, die später hinsehen, und die Antworten kreuzen sich.',
  'There are several of you, and an email gives all of them the same words.':
    'Sie sind mehrere, und eine E-Mail gibt allen dieselben Worte.',
  'There are many of you, and an email gives all of them the same words.':
    'Sie sind viele, und eine E-Mail gibt allen dieselben Worte.',
  'There is only one reader, and to one person a formal document can come across as stiff.':
    'Es gibt nur einen Leser, und auf eine einzelne Person kann ein förmliches Dokument steif wirken.',
  'There are few readers, and for them a formal document is mostly more ceremony than help.':
    'Es gibt wenige Leser, und für sie ist ein förmliches Dokument meist mehr Zeremonie als Hilfe.',
  'With many readers, it helps that a document says the same to everyone.':
    'Bei vielen Lesern hilft es, dass ein Dokument allen dasselbe sagt.',
  'There is only one other person, and a shared page for two is seldom opened twice.':
    'Es ist nur eine andere Person, und eine gemeinsame Seite für zwei wird selten zweimal geöffnet.',
  'With this many people, a shared page lets all of them read and add at the same time.':
    'Bei so vielen lässt eine gemeinsame Seite alle zugleich lesen und beitragen.',
  'Trust is low, and taking the time to sit down together is often where it begins to mend.':
    'Das Vertrauen ist gering, und sich Zeit zum Zusammensitzen zu nehmen ist oft der Anfang, dass es heilt.',
  'Trust is fair, and time in one room tends to make it grow.':
    'Das Vertrauen ist mittel, und Zeit in einem Raum lässt es meist wachsen.',
  'You trust each other deeply, so you probably need not be in one room for this.':
    'Sie vertrauen einander tief; dafür müssen Sie wohl nicht in einem Raum sein.',
  'Trust is low, and walking side by side is often an easier start than facing each other across a table.':
    'Das Vertrauen ist gering, und Seite an Seite zu gehen ist oft ein leichterer Anfang, als sich am Tisch gegenüberzusitzen.',
  'Trust is fair, and an unhurried walk tends to make it grow.':
    'Das Vertrauen ist mittel, und ein Gang ohne Eile lässt es meist wachsen.',
  'You trust each other, and a walk leaves room for what neither of you had planned to say.':
    'Sie vertrauen einander, und ein Gang lässt Platz für das, was keine Seite sagen wollte.',
  'Trust is low, and seeing each other’s face leaves less room for the worst reading.':
    'Das Vertrauen ist gering, und das Gesicht des anderen lässt der schlimmsten Lesart weniger Platz.',
  'Trust is fair, and a face on the screen helps it along.':
    'Das Vertrauen ist mittel, und ein Gesicht auf dem Bildschirm hilft ihm weiter.',
  'You trust each other deeply, so the camera adds little.':
    'Sie vertrauen einander tief; die Kamera bringt wenig dazu.',
  'Trust is low, and goodwill is easier to hear in a voice than to read in a text.':
    'Das Vertrauen ist gering, und guten Willen hört man in einer Stimme leichter, als man ihn in einem Text liest.',
  'Trust is fair, and a call is more personal than a text.':
    'Das Vertrauen ist mittel, und ein Anruf ist persönlicher als ein Text.',
  'You trust each other, and people who do can hear a great deal in a voice.':
    'Sie vertrauen einander, und wer das tut, hört viel in einer Stimme.',
  'Trust is low, and someone who doubts you tends to give a short message its worst reading.':
    'Das Vertrauen ist gering, und wer an Ihnen zweifelt, liest eine kurze Nachricht leicht auf die schlimmste Art.',
  'Trust is only fair, and a short message leaves gaps for doubt.':
    'Das Vertrauen ist nur mittel, und eine kurze Nachricht lässt Lücken für Zweifel.',
  'You trust each other, so a short line is likely to be taken as it was meant.':
    'Sie vertrauen einander; eine kurze Zeile wird wahrscheinlich so genommen, wie sie gemeint war.',
  'Trust is low, and each sentence of an email can be read twice and against its meaning.':
    'Das Vertrauen ist gering, und jeden Satz einer E-Mail kann man zweimal und gegen seinen Sinn lesen.',
  'Trust is only fair, and an email leaves them guessing at your tone.':
    'Das Vertrauen ist nur mittel, und eine E-Mail lässt sie Ihren Ton erraten.',
  'You trust each other, and people who do tend to read an email with the right voice in mind.':
    'Sie vertrauen einander, und wer das tut, liest eine E-Mail meist mit der richtigen Stimme im Sinn.',
  'Trust is low, and a formal document can look as if you were preparing a case.':
    'Das Vertrauen ist gering, und ein förmliches Dokument kann aussehen, als bereiteten Sie einen Fall vor.',
  'Trust is only fair, and a formal document keeps people at arm’s length.':
    'Das Vertrauen ist nur mittel, und ein förmliches Dokument hält Menschen auf Abstand.',
  'Trust is low, and people who doubt each other tend to write less on a shared page than they think.':
    'Das Vertrauen ist gering, und wer aneinander zweifelt, schreibt auf eine gemeinsame Seite leicht weniger, als er denkt.',
  'You trust each other, so changing each other’s words on a shared page is unlikely to offend.':
    'Sie vertrauen einander; die Worte des anderen auf einer gemeinsamen Seite zu ändern kränkt also kaum.',
  'There is time, so a meeting in person can be arranged without haste.':
    'Es ist Zeit; ein Treffen lässt sich ohne Eile vereinbaren.',
  'It has to happen now, and getting into one room takes time.':
    'Es muss jetzt geschehen, und in einen Raum zu kommen braucht Zeit.',
  'There is time to find a good hour for a walk.': 'Es ist Zeit, eine gute Stunde für einen Gang zu finden.',
  'It has to happen today, and a good hour for a walk may not come.':
    'Es muss heute geschehen, und eine gute Stunde für einen Gang kommt vielleicht nicht.',
  'It has to happen now, and a walk is for what can take its time.':
    'Es muss jetzt geschehen, und ein Gang ist für das, was sich Zeit lassen kann.',
  'It has to happen today, and a video call can usually be set up within the day.':
    'Es muss heute geschehen, und ein Videoanruf lässt sich meist am selben Tag einrichten.',
  'It has to happen now, and a video call needs little more than a link.':
    'Es muss jetzt geschehen, und ein Videoanruf braucht kaum mehr als einen Link.',
  'It can happen any time, so there is no need to ring them in the middle of something.':
    'Es kann irgendwann geschehen; Sie müssen sie nicht mitten in etwas anrufen.',
  'It has to happen today, and a call is often the quickest way to a whole conversation.':
    'Es muss heute geschehen, und ein Anruf ist oft der schnellste Weg zu einem ganzen Gespräch.',
  'It has to happen now, and a ringing phone is rarely overlooked.':
    'Es muss jetzt geschehen, und ein klingelndes Telefon wird selten übersehen.',
  'There is time, and a chat would bring more haste into it than it needs.':
    'Es ist Zeit, und ein Chat brächte mehr Eile hinein, als es braucht.',
  'It is due this week, and a message keeps it moving.':
    'Es ist diese Woche fällig, und eine Nachricht hält es in Gang.',
  'It has to happen today, and a message is usually read within hours.':
    'Es muss heute geschehen, und eine Nachricht wird meist binnen Stunden gelesen.',
  'It has to happen now, and a message is often seen within minutes.':
    'Es muss jetzt geschehen, und eine Nachricht wird oft binnen Minuten gesehen.',
  'There is time, so an email can be written and answered with care.':
    'Es ist Zeit; eine E-Mail lässt sich mit Sorgfalt schreiben und beantworten.',
  'It is due this week, and an email is likely to be read by then.':
    'Es ist diese Woche fällig, und eine E-Mail ist bis dahin wahrscheinlich gelesen.',
  'It has to happen today, and an email may not be opened before tomorrow.':
    'Es muss heute geschehen, und eine E-Mail wird vielleicht erst morgen geöffnet.',
  'It has to happen now, and nobody knows when an email will be opened.':
    'Es muss jetzt geschehen, und niemand weiß, wann eine E-Mail geöffnet wird.',
  'There is time to write a document properly.': 'Es ist Zeit, ein Dokument gut zu schreiben.',
  'It is due this week, and a document worth having tends to take about that long.':
    'Es ist diese Woche fällig, und ein brauchbares Dokument dauert meist etwa so lange.',
  'It has to happen soon, and a document takes longer to write and to read than you have.':
    'Es muss bald geschehen, und ein Dokument dauert zum Schreiben und Lesen länger, als Sie Zeit haben.',
  'There is time for a shared page to fill up and settle.':
    'Es ist Zeit, bis sich eine gemeinsame Seite füllt und setzt.',
  'It has to happen soon, and people look at a shared page when they have a moment.':
    'Es muss bald geschehen, und auf eine gemeinsame Seite sieht man, wenn man einen Moment hat.',
}
