import type { Catalogue } from '../catalogue'

export const builtInPlays: Catalogue = {
  'My practice': 'Meine Praxis',
  'How safe it is to be open': 'Wie sicher Offenheit ist',
  'Date and time': 'Tag und Uhrzeit',
  Practice: 'Praxis',
  '{{step}} of 5': '{{step}} von 5',
  'Then I will': 'Dann werde ich',
  'They were told': 'Sie erfuhren es',
  'From {{part}} to {{part2}}': 'Von {{part}} bis {{part2}}',
  '{{part}} other parts changed': '{{part}} weitere Teile geändert',
  '{{name}} reworded': '{{name}} umformuliert',
  '{{name}} added': '{{name}} hinzugefügt',
  '{{name}} removed': '{{name}} entfernt',
  '{{name}} changed': '{{name}} geändert',
  Occasion: 'Anlass',
  'Free entry': 'Freier Eintrag',
  'We were in touch': 'Wir waren in Kontakt',
  'Lesson used': 'Lehre angewandt',
  'Lesson retired': 'Lehre abgelegt',
  Length: 'Dauer',
  '{{durationMinutes}} min': '{{durationMinutes}} Min.',
  Place: 'Ort',
  Sensitive: 'Heikel',
  Situation: 'Lage',
  Forecast: 'Erwartung',
  Started: 'Begonnen',
  'Phase by hand': 'Stand von Hand',
  'Cancelled in the calendar': 'Im Kalender abgesagt',
  Acknowledgement: 'Anerkennung',
  'Additional consideration': 'Weiterer Gesichtspunkt',
  'It came up.': 'Er kam auf.',
  'Expected objection': 'Erwarteter Einwand',
  'Medium they prefer: {{part}}': 'Bevorzugtes Medium: {{part}}',
  'To say: ': 'Zu sagen: ',
  'When not to use it': 'Wann nicht',
  '{{preparationMinutes}} min': '{{preparationMinutes}} Min.',
  'From experience': 'Aus Erfahrung',
  Sources: 'Quellen',
  'Choice of the medium': 'Wahl des Mediums',
  Required: 'Nötig',
  'Medium they prefer': 'Bevorzugtes Medium',
  'Not before': 'Nicht vor',
  '{{text}} (assumed)': '{{text}} (vermutet)',
  Signs: 'Zeichen',
  'the {{name}}': '„{{name}}“',
  '{{join}} and {{last}}': '{{join}} und {{last}}',
  'no stress': 'keine Anspannung',
  'little stress': 'wenig Anspannung',
  'some stress': 'etwas Anspannung',
  'much stress': 'viel Anspannung',
  'a lot of stress': 'sehr viel Anspannung',
  light: 'leicht',
  friendly: 'freundlich',
  'some meaning': 'etwas Bedeutung',
  'much meaning': 'viel Bedeutung',
  'stays with both': 'bleibt beiden',
  'A coffee': 'Ein Kaffee',
  'Twenty minutes, near their desk rather than yours.':
    'Zwanzig Minuten, eher bei ihrem Schreibtisch als bei Ihrem.',
  'Each with a cup, on video or by voice, without a screen to share.':
    'Beide mit einer Tasse, per Video oder Stimme, ohne geteilten Bildschirm.',
  'A walk and talk': 'Ein Gespräch im Gehen',
  'Once around the block, side by side.': 'Einmal um den Block, Seite an Seite.',
  'Both walk, each where they are, with a telephone at the ear.':
    'Beide gehen, wo sie sind, mit dem Telefon am Ohr.',
  'A shared meal': 'Ein gemeinsames Essen',
  'Lunch for two, at a place that they like.': 'Mittagessen zu zweit, an einem Ort, den sie mögen.',
  'Lunch at the same hour on video; or send each other the same recipe.':
    'Mittagessen zur selben Stunde per Video; oder einander dasselbe Rezept schicken.',
  'Showing a hobby': 'Ein Hobby zeigen',
  'Bring something that you make, play or collect, and ask for theirs.':
    'Etwas mitbringen, das Sie machen, spielen oder sammeln, und nach ihrem fragen.',
  'Ten minutes each with the camera on the workbench, the garden or the guitar.':
    'Je zehn Minuten mit der Kamera auf Werkbank, Garten oder Gitarre.',
  'A game': 'Ein Spiel',
  'Table football, cards, or a quiz in the break; nobody has to win.':
    'Tischfußball, Karten oder ein Quiz in der Pause; niemand muss gewinnen.',
  'A short game online, or one move of chess a day.': 'Ein kurzes Spiel online oder ein Schachzug am Tag.',
  Volunteering: 'Ehrenamt',
  'Half a day for a cause that both of you care about.':
    'Ein halber Tag für eine Sache, die beiden wichtig ist.',
  'Mentor students together, or translate for a cause online.':
    'Gemeinsam Studierende begleiten oder online für eine Sache übersetzen.',
  'A celebration': 'Eine Feier',
  'Cake and a few true words for something that they reached.':
    'Kuchen und ein paar wahre Worte für etwas, das sie erreicht haben.',
  'A parcel sent ahead, opened together on a short call.':
    'Ein Paket vorausgeschickt und bei einem kurzen Anruf gemeinsam geöffnet.',
  'Shadowing each other’s work': 'Einander bei der Arbeit zusehen',
  'Sit beside them for two hours of an ordinary day; then the other way round.':
    'Zwei Stunden eines gewöhnlichen Tages neben ihnen sitzen; dann umgekehrt.',
  'They share their screen while they work and think aloud.':
    'Sie teilen den Bildschirm, während sie arbeiten, und denken laut.',
  'A small off-site of two hours': 'Eine kleine Auszeit von zwei Stunden',
  'Another place, one question that both care about, and no slides.':
    'Ein anderer Ort, eine Frage, die beiden wichtig ist, und keine Folien.',
  'Two hours with cameras on, a shared page, and nothing else open.':
    'Zwei Stunden mit Kameras an, eine gemeinsame Seite, und sonst nichts offen.',
  'A side project': 'Ein Nebenprojekt',
  'Something small that neither of you has to do, an hour a week.':
    'Etwas Kleines, das keine Seite tun muss, eine Stunde in der Woche.',
  'The same, on a shared page, with a call when one is stuck.':
    'Dasselbe auf einer gemeinsamen Seite, mit Anruf, wenn jemand feststeckt.',
  'Sit where they sit': 'Dort sitzen, wo sie sitzen',
  'Work a day a week on their floor, or at the long table.':
    'Einen Tag in der Woche auf ihrem Stockwerk arbeiten oder am langen Tisch.',
  'Come five minutes early, and stay five longer': 'Fünf Minuten früher kommen und fünf länger bleiben',
  'The best talks tend to happen at the door.': 'Die besten Gespräche ergeben sich oft an der Tür.',
  'Open the call early, and say that you will stay a little.':
    'Den Anruf früh öffnen und sagen, dass Sie noch etwas bleiben.',
  'Take the break that they take': 'Die Pause machen, die sie machen',
  'The same coffee machine at the same time.': 'Dieselbe Kaffeemaschine zur selben Zeit.',
  'An open hour': 'Eine offene Stunde',
  'Each week at the same time, door open, with something to eat.':
    'Jede Woche zur selben Zeit, Tür offen, mit etwas zu essen.',
  'Each week at the same time, an open call that anybody may look into.':
    'Jede Woche zur selben Zeit ein offener Anruf, in den man hineinschauen kann.',
  'Pairs drawn by lot': 'Ausgeloste Paare',
  'Once a month two names are drawn and have a coffee.':
    'Einmal im Monat werden zwei Namen gezogen und trinken einen Kaffee.',
  'The same, on a call.': 'Dasselbe per Anruf.',
  'To hear and understand': 'Hören und verstehen',
  'To say something hard, or mend it': 'Etwas Schweres sagen oder es heilen',
  'To decide together': 'Gemeinsam entscheiden',
  'To come closer': 'Sich näherkommen',
  'With any of them': 'Zu jedem davon',
  'What kind of conversation is it?': 'Was für ein Gespräch ist es?',
  'I want to understand them': 'Ich möchte sie verstehen',
  'What is it that you want to understand?': 'Was möchten Sie verstehen?',
  'How they see a matter': 'Wie sie eine Sache sehen',
  'You say their view back until they agree that you have it, and add yours after that.':
    'Sie geben ihre Sicht zurück, bis sie zustimmen, dass Sie sie haben, und fügen Ihre danach hinzu.',
  'What they have against something': 'Was sie gegen etwas haben',
  'It looks for what the objection protects, and honours that before you answer.':
    'Es sucht, was der Einwand schützt, und würdigt das, bevor Sie antworten.',
  'To say the objection back well is half of the acknowledgement.':
    'Den Einwand gut zurückzugeben ist die Hälfte der Anerkennung.',
  'What they need, and are after': 'Was sie brauchen und worum es ihnen geht',
  'Seven questions show what you know of them, and what you only assume.':
    'Sieben Fragen zeigen, was Sie von ihnen wissen und was Sie nur vermuten.',
  'I have something to say to them': 'Ich habe ihnen etwas zu sagen',
  'What is it that you have to say?': 'Was haben Sie zu sagen?',
  'Something that they will not like': 'Etwas, das ihnen nicht gefallen wird',
  'It helps to say it early and plainly, with what stays good, and then to listen.':
    'Es hilft, es früh und klar zu sagen, mit dem, was gut bleibt, und dann zuzuhören.',
  'That I let them down': 'Dass ich sie im Stich gelassen habe',
  'You own it without an excuse, and agree how they will see that something changes.':
    'Sie stehen ohne Entschuldigung dazu und vereinbaren, woran man sieht, dass sich etwas ändert.',
  'How it was for them comes before what you will do.':
    'Wie es für sie war, kommt vor dem, was Sie tun werden.',
  'That I cannot answer yet': 'Dass ich noch nicht antworten kann',
  'They learn today that they were heard, and by when the answer comes.':
    'Sie erfahren heute, dass sie gehört wurden und bis wann die Antwort kommt.',
  'We have to decide something together': 'Wir haben gemeinsam etwas zu entscheiden',
  'What is it about?': 'Worum geht es?',
  'Where we want to go': 'Wohin wir wollen',
  'Both lists of problems side by side show what is shared, before anybody talks of solutions.':
    'Beide Listen von Problemen nebeneinander zeigen, was gemeinsam ist, bevor jemand von Lösungen spricht.',
  'Who gets, gives or does what': 'Wer was bekommt, gibt oder tut',
  'It parts what you must have from what you can give, so that you can be generous and firm.':
    'Es trennt, was Sie haben müssen, von dem, was Sie geben können, damit Sie großzügig und fest sein können.',
  'What matters most to them is worth knowing before you make an offer.':
    'Was ihnen am wichtigsten ist, sollte man wissen, bevor man etwas anbietet.',
  'Whether people join in': 'Ob Menschen mitmachen',
  'It turns a problem into a mission that each can join for a reason of their own.':
    'Es macht aus einem Problem eine Aufgabe, der sich jede Person aus eigenem Grund anschließen kann.',
  'I want us to know each other better': 'Ich möchte, dass wir uns besser kennen',
  'It goes from a passing remark to something in common, one easy rung at a time.':
    'Es führt von einer Bemerkung zu etwas Gemeinsamem, eine leichte Sprosse nach der anderen.',
  'From work, and no further': 'Von der Arbeit, und nicht weiter',
  'A small true story of your own lets them see who they are dealing with.':
    'Eine kleine wahre Geschichte von Ihnen zeigt ihnen, mit wem sie es zu tun haben.',
  'Well, and we have lost touch a little': 'Gut, und wir haben uns etwas aus den Augen verloren',
  'Time together without wanting anything, in a way that fits both of you.':
    'Zeit miteinander, ohne etwas zu wollen, auf eine Art, die zu beiden passt.',
  'What do you worry about most?': 'Was macht Ihnen am meisten Sorgen?',
  'Nothing in particular': 'Nichts Bestimmtes',
  'That they will be against it': 'Dass sie dagegen sein werden',
  'With the objections prepared, you need not fight them in the room.':
    'Mit vorbereiteten Einwänden müssen Sie im Raum nicht gegen sie kämpfen.',
  'That it gets heated': 'Dass es hitzig wird',
  'People who feel heard tend to calm down; it gives you something to say when it gets hot.':
    'Wer sich gehört fühlt, beruhigt sich meist; so haben Sie etwas zu sagen, wenn es heiß wird.',
  'Whether to meet, call or write': 'Ob treffen, anrufen oder schreiben',
  'A few answers about the situation tell how to hold it, and what to write down afterwards.':
    'Ein paar Antworten zur Lage sagen, wie man es hält und was man danach aufschreibt.',
  'Speaking up, or the strength that it takes': 'Mich zu Wort zu melden, oder die Kraft, die es kostet',
  'It works with questions, talks for two and pauses in place of a loud voice.':
    'Es arbeitet mit Fragen, Gesprächen zu zweit und Pausen statt mit lauter Stimme.',
  'Untitled play': 'Leitfaden ohne Titel',
  'Untitled step': 'Schritt ohne Titel',
  'Acknowledge now, answer later': 'Jetzt bestätigen, später antworten',
  'Let them know today that they were heard, and when the answer comes, while you find it out.':
    'Sie erfahren heute, dass sie gehört wurden und wann die Antwort kommt, während Sie sie suchen.',
  'Somebody raised something that you cannot answer today.':
    'Jemand hat etwas angesprochen, das Sie heute nicht beantworten können.',
  'A question waits because the answer is not complete.':
    'Eine Frage wartet, weil die Antwort nicht vollständig ist.',
  'You need others before you can say yes or no.':
    'Sie brauchen andere, bevor Sie Ja oder Nein sagen können.',
  'You know the answer. Give it, also when it is a no.':
    'Sie wissen die Antwort. Geben Sie sie, auch wenn es ein Nein ist.',
  'Somebody may come to harm while you find out. Act first.':
    'Jemand kann zu Schaden kommen, während Sie suchen. Handeln Sie zuerst.',
  'In their words, and what it means for them.': 'Mit ihren Worten, und was es für sie bedeutet.',
  'Two short lists. Beside each open point: who can tell you.':
    'Zwei kurze Listen. Neben jedem offenen Punkt: wer es Ihnen sagen kann.',
  'Later than you hope. If your promises tend to slip two days, add three.':
    'Später, als Sie hoffen. Wenn Ihre Zusagen meist zwei Tage rutschen, nehmen Sie drei dazu.',
  'Say that it was heard': 'Sagen, dass es gehört wurde',
  'On the same day. Their point in a sentence, with what it means for them, before anything else.':
    'Am selben Tag. Ihr Punkt in einem Satz, mit dem, was er für sie bedeutet, vor allem anderen.',
  'I have read it, and I can see what it means for you: …':
    'Ich habe es gelesen und sehe, was es für Sie bedeutet: …',
  'Thank you for raising …': 'Danke, dass Sie … ansprechen.',
  'Say what is known': 'Sagen, was bekannt ist',
  'What you can say today, and what is open. Do not guess to be kind.':
    'Was Sie heute sagen können und was offen ist. Raten Sie nicht, um freundlich zu sein.',
  'What I know so far: …': 'Was ich bisher weiß: …',
  'What I still have to find out: …': 'Was ich noch herausfinden muss: …',
  'Say what happens next': 'Sagen, was als Nächstes geschieht',
  'Who does what, and the day on which they hear from you, with or without an answer.':
    'Wer was tut, und der Tag, an dem sie von Ihnen hören, mit oder ohne Antwort.',
  'I will ask … and come back to you by …': 'Ich frage … und melde mich bis …',
  'You will hear from me on …, even if I have nothing new by then.':
    'Sie hören am … von mir, auch wenn ich bis dahin nichts Neues habe.',
  'Keep them in the loop': 'Auf dem Laufenden halten',
  'If the date is in danger, say so before it passes, with a new one.':
    'Wenn der Tag in Gefahr ist, sagen Sie es, bevor er verstreicht, mit einem neuen.',
  'A short word on where it stands: …': 'Kurz zum Stand: …',
  'It takes longer than I thought. I will write again by …':
    'Es dauert länger, als ich dachte. Bis … schreibe ich wieder.',
  'Begin with what they asked, then the answer, then the reasons. Ask whether it helps.':
    'Beginnen Sie mit ihrer Frage, dann die Antwort, dann die Gründe. Fragen Sie, ob es hilft.',
  'You asked … The answer is …': 'Sie fragten … Die Antwort ist …',
  'What does this leave open for you?': 'Was lässt das für Sie offen?',
  'Was the date kept?': 'Wurde der Tag gehalten?',
  'If it moved: when did they hear?': 'Wenn er sich verschob: wann erfuhren sie es?',
  'Were they kept in the loop?': 'Blieben sie auf dem Laufenden?',
  'How often did they have to ask?': 'Wie oft mussten sie fragen?',
  'That acknowledging before reasons is well received was studied; answering on the same day with a date is experience.':
    'Dass Anerkennung vor Gründen gut ankommt, wurde untersucht; am selben Tag mit einem Datum zu antworten ist Erfahrung.',
  'Choosing the medium': 'Das Medium wählen',
  'Decide how to hold it: face to face, by voice, in writing, or one after the other.':
    'Entscheiden, wie man es hält: von Angesicht zu Angesicht, mit der Stimme, schriftlich oder eins nach dem anderen.',
  'You are about to write a long message on something delicate.':
    'Sie wollen gerade eine lange Nachricht über etwas Heikles schreiben.',
  'The matter is tangled, and could be taken in several ways.':
    'Die Sache ist verwickelt und könnte verschieden aufgefasst werden.',
  'You need both a real talk and something to look up afterwards.':
    'Sie brauchen beides: ein richtiges Gespräch und etwas zum Nachlesen danach.',
  'It is light and friendly. Use what is at hand.':
    'Es ist leicht und freundlich. Nehmen Sie, was zur Hand ist.',
  'Somebody is in distress. Call them now.': 'Jemand ist in Not. Rufen Sie jetzt an.',
  'The sign that this is not working, and what you will suggest then.':
    'Das Zeichen, dass es so nicht geht, und was Sie dann vorschlagen.',
  'Say why this way': 'Sagen, warum auf diesem Weg',
  'Tell them why you chose it and how long it takes, and ask whether it suits them.':
    'Sagen Sie, warum Sie ihn gewählt haben und wie lange es dauert, und fragen Sie, ob es passt.',
  'I wanted to talk rather than write, because …': 'Ich wollte lieber reden als schreiben, weil …',
  'Does this suit you, and is now a good time?': 'Passt das für Sie, und ist jetzt ein guter Moment?',
  'Watch for the signs': 'Auf die Zeichen achten',
  'Answers grow long and sharp, or suddenly short. The same thing is explained a third time. Text hides tone, yours included.':
    'Antworten werden lang und scharf oder plötzlich kurz. Dasselbe wird zum dritten Mal erklärt. Text verbirgt den Ton, auch Ihren.',
  'How did my message come across to you?': 'Wie ist meine Nachricht bei Ihnen angekommen?',
  'We may mean different things by …': 'Vielleicht meinen wir Verschiedenes mit …',
  'Switch in time': 'Rechtzeitig wechseln',
  'When meaning or feeling is in doubt, move closer. When details pile up, move to writing. Say why.':
    'Wenn Sinn oder Gefühl unklar sind, rücken Sie näher. Wenn sich Einzelheiten häufen, wechseln Sie ins Schriftliche. Sagen Sie warum.',
  'Could we talk for ten minutes? I would like to hear you properly.':
    'Können wir zehn Minuten reden? Ich möchte Sie richtig hören.',
  'Shall we turn the cameras off and talk?': 'Wollen wir die Kameras ausmachen und reden?',
  'This is getting detailed. May I write it down for you to correct?':
    'Das wird genau. Darf ich es aufschreiben, und Sie korrigieren?',
  'Close in writing': 'Schriftlich abschließen',
  'Afterwards send a short recap: what was agreed, who does what by when, what is still open.':
    'Schicken Sie danach eine kurze Zusammenfassung: was vereinbart ist, wer was bis wann tut, was noch offen ist.',
  'This is how I understood what we agreed: …': 'So habe ich verstanden, was wir vereinbart haben: …',
  'Still open: …': 'Noch offen: …',
  'Please correct what I got wrong.': 'Bitte korrigieren Sie, was ich falsch verstanden habe.',
  'Did the medium help?': 'Hat das Medium geholfen?',
  'Where it carried you, and where it got in the way.': 'Wo es Sie trug und wo es im Weg stand.',
  'What I would choose next time': 'Was ich nächstes Mal wählen würde',
  'For this person, and for this kind of matter.': 'Für diese Person und für diese Art von Sache.',
  'What we found in common': 'Was wir gemeinsam haben',
  'A place, an interest, a worry, a person you both know. It can be kept with the person.':
    'Ein Ort, ein Interesse, eine Sorge, eine Person, die beide kennen. Es kann bei der Person aufbewahrt werden.',
  'Difficult truth': 'Schwere Wahrheit',
  'Say something hard early and plainly, in a way that they can hear.':
    'Etwas Schweres früh und klar sagen, so, dass sie es hören können.',
  'They need to know something that they will not like.':
    'Sie müssen etwas wissen, das ihnen nicht gefallen wird.',
  'You have put it off, or softened it until nobody could tell what you meant.':
    'Sie haben es aufgeschoben oder so abgemildert, dass niemand wusste, was Sie meinten.',
  'A decision or a mistake affects them, and they should hear it from you first.':
    'Eine Entscheidung oder ein Fehler betrifft sie, und sie sollten es zuerst von Ihnen hören.',
  'You are angry enough to want it to hurt. Sleep on it.':
    'Sie sind wütend genug, dass es wehtun soll. Schlafen Sie darüber.',
  'You know it only from hearsay. Ask what happened first.':
    'Sie wissen es nur vom Hörensagen. Fragen Sie zuerst, was geschehen ist.',
  'One or two plain sentences. What happened or was decided, not what kind of person they are.':
    'Ein oder zwei schlichte Sätze. Was geschah oder entschieden wurde, nicht was für Menschen sie sind.',
  'What you value in them or their work, and would say on any other day.':
    'Was Sie an ihnen oder ihrer Arbeit schätzen und an jedem anderen Tag sagen würden.',
  'The next step: what you need from them, or what you will do and by when.':
    'Der nächste Schritt: was Sie von ihnen brauchen, oder was Sie tun und bis wann.',
  'Ask and warn': 'Fragen und vorwarnen',
  'See that you are undisturbed. Ask what they already know, and give a word of warning.':
    'Sorgen Sie dafür, dass Sie ungestört sind. Fragen Sie, was sie schon wissen, und kündigen Sie es mit einem Wort an.',
  'What have you heard about this so far?': 'Was haben Sie bisher davon gehört?',
  'This will not be welcome, and you should hear it from me.':
    'Das wird Ihnen nicht gefallen, und Sie sollen es von mir hören.',
  'Say it early and plainly': 'Es früh und klar sagen',
  'Within the first two minutes, in small pieces. Leave out always and never. Own your part before you explain it.':
    'In den ersten zwei Minuten, in kleinen Stücken. Lassen Sie immer und nie weg. Stehen Sie zu Ihrem Teil, bevor Sie ihn erklären.',
  'It has been decided that …': 'Es ist entschieden, dass …',
  'What happened is this: …': 'Geschehen ist Folgendes: …',
  'My part in it is …': 'Mein Teil daran ist …',
  'Say both sides': 'Beide Seiten sagen',
  'Name what is good and stays true. It is not there to sweeten the rest; mean both.':
    'Nennen Sie, was gut ist und bleibt. Es soll den Rest nicht versüßen; meinen Sie beides.',
  'What stays as it is: …': 'Was bleibt, wie es ist: …',
  'Both are true: … and …': 'Beides stimmt: … und …',
  Pause: 'Innehalten',
  'Stop talking. The silence is theirs, and it will feel long to you.':
    'Hören Sie auf zu reden. Die Stille gehört ihnen, und Ihnen wird sie lang vorkommen.',
  'I will stop here for a moment.': 'Ich halte hier einen Moment inne.',
  'Take the time you need.': 'Nehmen Sie sich die Zeit, die Sie brauchen.',
  Listen: 'Zuhören',
  'Let the first reaction be what it is. Name the feeling, and leave the reasons until they ask.':
    'Lassen Sie die erste Reaktion, wie sie ist. Benennen Sie das Gefühl, und lassen Sie die Gründe, bis sie fragen.',
  'I can hear that this is a blow.': 'Ich höre, dass das ein Schlag ist.',
  'What is the hardest part of it for you?': 'Was ist für Sie das Schwerste daran?',
  'Agree the next step': 'Den nächsten Schritt vereinbaren',
  'Offer only what you can keep, with a date. It may take a second talk.':
    'Bieten Sie nur an, was Sie halten können, mit einem Tag. Es braucht vielleicht ein zweites Gespräch.',
  'What I can do is … by …': 'Was ich tun kann, ist … bis …',
  'What would help you most now?': 'Was würde Ihnen jetzt am meisten helfen?',
  'Shall we talk again on …?': 'Wollen wir am … noch einmal sprechen?',
  'Openness or withdrawal?': 'Offenheit oder Rückzug?',
  'What you saw and heard in the minutes after you had said it.':
    'Was Sie in den Minuten danach gesehen und gehört haben.',
  'Was it candid and kind at once?': 'War es offen und freundlich zugleich?',
  'If one of the two gave way: at which sentence?': 'Wenn eines von beiden nachgab: bei welchem Satz?',
  'What it costs them in time, money, standing or trust.':
    'Was es sie kostet an Zeit, Geld, Ansehen oder Vertrauen.',
  'Empathetic summary': 'Einfühlsame Zusammenfassung',
  'Say their view back so well that they feel understood, before you add your own.':
    'Ihre Sicht so gut zurückgeben, dass sie sich verstanden fühlen, bevor Sie Ihre hinzufügen.',
  'You disagree, and the talk has begun to go in circles.':
    'Sie sind uneins, und das Gespräch dreht sich im Kreis.',
  'They are upset, worried or unusually quiet, and you do not fully know why.':
    'Sie sind verärgert, besorgt oder ungewöhnlich still, und Sie wissen nicht ganz, warum.',
  'You are about to ask for something that costs them.': 'Sie wollen um etwas bitten, das sie etwas kostet.',
  'They need a plain answer now, and a summary would sound like stalling.':
    'Sie brauchen jetzt eine klare Antwort, und eine Zusammenfassung klänge nach Hinhalten.',
  'Nothing they say can change the outcome. Tell them that first.':
    'Nichts, was sie sagen, kann das Ergebnis ändern. Sagen Sie ihnen das zuerst.',
  'The need or worry that this view looks after. It is a guess: hold it loosely.':
    'Das Bedürfnis oder die Sorge, um die sich diese Sicht kümmert. Es ist eine Vermutung: halten Sie sie lose.',
  'Two to four sentences they could have said: what they see, what it costs, how it feels.':
    'Zwei bis vier Sätze, die sie gesagt haben könnten: was sie sehen, was es kostet, wie es sich anfühlt.',
  'A short question that makes it easy to correct you.':
    'Eine kurze Frage, die es leicht macht, Sie zu korrigieren.',
  'Hear them out': 'Ausreden lassen',
  'Ask one open question and let them finish. Keep their words, and leave your reasons for later.':
    'Stellen Sie eine offene Frage, und lassen Sie sie ausreden. Behalten Sie ihre Worte, und lassen Sie Ihre Gründe für später.',
  'How does this look from where you sit?': 'Wie sieht es von Ihrem Platz aus?',
  'What worries you most about it?': 'Was macht Ihnen daran am meisten Sorgen?',
  Summarise: 'Zusammenfassen',
  'Begin with what you heard. Say what is at stake for them and name the feeling. If you are unsure which, say that you hear concern.':
    'Beginnen Sie mit dem Gehörten. Sagen Sie, was für sie auf dem Spiel steht, und benennen Sie das Gefühl. Wenn Sie unsicher sind, welches: sagen Sie, dass Sie Sorge hören.',
  'What I am hearing is …, and what matters to you is …': 'Was ich höre, ist …, und wichtig ist Ihnen …',
  'So for you this is less about … and more about …': 'Für Sie geht es also weniger um … und mehr um …',
  'I hear concern about …': 'Ich höre Sorge um …',
  Check: 'Nachfragen',
  'Ask, then wait. “Not quite” is good news: now they will tell you what is missing.':
    'Fragen Sie, dann warten Sie. „Nicht ganz“ ist eine gute Nachricht: jetzt sagen sie Ihnen, was fehlt.',
  'How would you put it?': 'Wie würden Sie es sagen?',
  'Correct it': 'Korrigieren',
  'Say the corrected version back. Go on only when they have nothing left to correct.':
    'Geben Sie die korrigierte Fassung zurück. Gehen Sie erst weiter, wenn nichts mehr zu korrigieren ist.',
  'Thank you. So it is rather that …': 'Danke. Es ist also eher so, dass …',
  'Let me try again: …': 'Ich versuche es noch einmal: …',
  'I had not seen that part: …': 'Den Teil hatte ich nicht gesehen: …',
  'Add your view': 'Ihre Sicht hinzufügen',
  'Only now, and as one more thing to weigh. Begin with what you agree with.':
    'Erst jetzt, und als eine weitere Sache zum Abwägen. Beginnen Sie mit dem, worin Sie zustimmen.',
  'I agree that … One more thing I have to weigh is …':
    'Ich stimme zu, dass … Was ich außerdem abwägen muss, ist …',
  'From where I sit, I also see …': 'Von meinem Platz aus sehe ich auch …',
  'How does that fit with what you told me?': 'Wie passt das zu dem, was Sie mir erzählt haben?',
  'Did they open up?': 'Haben sie sich geöffnet?',
  'What did they say or do after the summary that they had not before?':
    'Was sagten oder taten sie nach der Zusammenfassung, das sie vorher nicht taten?',
  'What I had to correct': 'Was ich korrigieren musste',
  'What their correction showed you about how they see it.':
    'Was Ihnen ihre Korrektur darüber gezeigt hat, wie sie es sehen.',
  'Was my view an addition or a rebuttal?': 'War meine Sicht eine Ergänzung oder eine Widerlegung?',
  'How did your sentence begin, and what did they do next?': 'Wie fing Ihr Satz an, und was taten sie dann?',
  'Negotiating with generosity': 'Großzügig verhandeln',
  'Give where it costs you little, hold where it counts, and look for a deal that both can defend.':
    'Geben, wo es Sie wenig kostet, halten, wo es zählt, und eine Einigung suchen, die beide vertreten können.',
  'Both want something that the other can give, and will meet again.':
    'Beide wollen etwas, das die andere Seite geben kann, und werden sich wiedersehen.',
  'Scope, dates, people or money have to be shared out.':
    'Umfang, Termine, Menschen oder Geld sind aufzuteilen.',
  'The talk has shrunk to one number.': 'Das Gespräch ist auf eine Zahl geschrumpft.',
  'There is nothing to give. Then it is a difficult truth.':
    'Es gibt nichts zu geben. Dann ist es eine schwere Wahrheit.',
  'The other side takes and does not answer in kind. Protect yourself first.':
    'Die andere Seite nimmt und erwidert nichts. Schützen Sie zuerst sich selbst.',
  'Without these you would rather have no agreement. Keep the list short and true.':
    'Ohne dies wäre Ihnen keine Einigung lieber. Halten Sie die Liste kurz und wahr.',
  'What you would like, and can live without.': 'Was Sie gern hätten und worauf Sie verzichten können.',
  'What costs you little and may be worth much to them.':
    'Was Sie wenig kostet und ihnen viel wert sein kann.',
  'Not what they demand: what the demand is for. Mark it as a guess until they say so.':
    'Nicht, was sie fordern: wofür die Forderung ist. Als Vermutung kennzeichnen, bis sie es sagen.',
  'Give first': 'Zuerst geben',
  'Begin with something that costs you little, without a price on it. Say that it is meant so.':
    'Beginnen Sie mit etwas, das Sie wenig kostet, ohne Preis daran. Sagen Sie, dass es so gemeint ist.',
  'Before we begin: I can offer you …, whatever else we agree.':
    'Bevor wir anfangen: ich kann Ihnen … anbieten, was immer wir sonst vereinbaren.',
  'I have made room for your …': 'Für Ihr … habe ich Platz gemacht.',
  'Ask what counts': 'Fragen, was zählt',
  'Ask for the reason behind each wish, and say it back. Share one of yours.':
    'Fragen Sie nach dem Grund hinter jedem Wunsch, und geben Sie ihn zurück. Nennen Sie einen von Ihren.',
  'Which of these matters most to you?': 'Was davon ist Ihnen am wichtigsten?',
  'What would that make possible for you?': 'Was würde Ihnen das ermöglichen?',
  'What counts most on my side is …': 'Auf meiner Seite zählt am meisten …',
  'Be firm where it counts': 'Fest sein, wo es zählt',
  'Name the must-have plainly and calmly, with what it protects. Firm on the matter, warm to them.':
    'Nennen Sie, was Sie haben müssen, klar und ruhig, mit dem, was es schützt. Fest in der Sache, warm zu ihnen.',
  'I have to keep …, as it protects …': 'Ich muss bei … bleiben, weil es … schützt.',
  'Here I have no room to move, and I want you to know it early.':
    'Hier habe ich keinen Spielraum, und ich möchte, dass Sie es früh wissen.',
  'Look for both winning': 'Suchen, wie beide gewinnen',
  'Put several packages on the table rather than one number. Trade what differs in worth.':
    'Legen Sie mehrere Pakete auf den Tisch statt einer Zahl. Tauschen Sie, was verschieden viel wert ist.',
  'What if you had … and we kept …?': 'Was wäre, wenn Sie … hätten und wir … behielten?',
  'Which of these two would serve you better?': 'Welches von beiden dient Ihnen besser?',
  'How could we both come out well?': 'Wie könnten wir beide gut herauskommen?',
  'Check for a hidden loss': 'Auf versteckten Verlust prüfen',
  'Ask whether either side carries something that will hurt later. Write it down together.':
    'Fragen Sie, ob eine Seite etwas trägt, das später wehtut. Schreiben Sie es gemeinsam auf.',
  'Could you defend this in your team?': 'Könnten Sie das in Ihrem Team vertreten?',
  'Is either of us carrying a loss here?': 'Trägt eine Seite hier einen Verlust?',
  'This is how I understood it: …': 'So habe ich es verstanden: …',
  'Who gave what?': 'Wer hat was gegeben?',
  'Each side’s gifts, and who moved first.': 'Was jede Seite gab, und wer sich zuerst bewegte.',
  'Is either side carrying a loss?': 'Trägt eine Seite einen Verlust?',
  'What may come back later, and what would ease it.':
    'Was später wiederkommen kann, und was es leichter machen würde.',
  'These works are about listening and goodwill, not about bargaining. Giving first and trading packages is experience from work between people who meet again.':
    'Diese Arbeiten handeln vom Zuhören und von gutem Willen, nicht vom Verhandeln. Zuerst geben und Pakete tauschen ist Erfahrung aus der Arbeit zwischen Menschen, die sich wiedersehen.',
  'Objection acknowledgement': 'Einwände anerkennen',
  'Find out what an objection protects, and honour that before you answer it.':
    'Herausfinden, was ein Einwand schützt, und es würdigen, bevor Sie antworten.',
  'You bring a change that somebody has good reason to resist.':
    'Sie bringen eine Änderung, der jemand aus gutem Grund widersteht.',
  'The same objection keeps coming back, however well you answer it.':
    'Derselbe Einwand kommt immer wieder, so gut Sie auch antworten.',
  'You notice that you are rehearsing counter-arguments.': 'Sie merken, dass Sie Gegenargumente einüben.',
  'It is a plain question of fact. Answer it.': 'Es ist eine schlichte Sachfrage. Beantworten Sie sie.',
  'They tell you of something unsafe or unlawful. That asks for action.':
    'Sie berichten von etwas Unsicherem oder Verbotenem. Da ist zu handeln.',
  'What you would have to hear, and how far you are free to move.':
    'Was Sie hören müssten, und wie weit Sie sich bewegen dürfen.',
  'Hear it out': 'Bis zum Ende anhören',
  'Let them finish, even when you could end the sentence for them. Ask for the rest of it.':
    'Lassen Sie sie ausreden, auch wenn Sie den Satz beenden könnten. Fragen Sie nach dem Rest.',
  'Say more about that.': 'Erzählen Sie mehr davon.',
  'What would this change on your side?': 'Was würde das auf Ihrer Seite ändern?',
  'What else should I know?': 'Was sollte ich noch wissen?',
  'One sentence that shows it has arrived. Reasons that come before it tend to sound like a defence.':
    'Ein Satz, der zeigt, dass es angekommen ist. Gründe davor klingen leicht nach Verteidigung.',
  'I can see what this would cost you: …': 'Ich sehe, was Sie das kosten würde: …',
  'You are looking out for …, and that matters to me too.':
    'Sie geben auf … acht, und das ist mir auch wichtig.',
  'Given …, it makes sense that you worry.': 'Bei … leuchtet es ein, dass Sie sich Sorgen machen.',
  'Name the valid part': 'Das Richtige daran benennen',
  'Say what is right in it, without a condition. If you find nothing, you have not heard enough yet.':
    'Sagen Sie ohne Bedingung, was daran stimmt. Wenn Sie nichts finden, haben Sie noch nicht genug gehört.',
  'You are right that …': 'Sie haben recht, dass …',
  'I agree that …': 'Ich stimme zu, dass …',
  'I had underrated …': 'Ich hatte … unterschätzt.',
  'One consideration, not three. Lay it beside theirs, and say how sure you are of it.':
    'Ein Gesichtspunkt, nicht drei. Legen Sie ihn neben ihren, und sagen Sie, wie sicher Sie sind.',
  'I think, though I may be wrong, that …': 'Ich glaube, und ich kann mich irren, dass …',
  'Something else that plays into this is …': 'Da spielt noch etwas hinein: …',
  'Ask with what or how; why can sound like a challenge. Then leave them time to think.':
    'Fragen Sie mit was oder wie; warum kann nach Angriff klingen. Dann lassen Sie Zeit zum Nachdenken.',
  'What would make this workable for you?': 'Was würde es für Sie machbar machen?',
  'How could we do this and keep …?': 'Wie könnten wir das tun und … behalten?',
  'What would you try in my place?': 'Was würden Sie an meiner Stelle versuchen?',
  'Which came up that I had not expected?': 'Welcher kam auf, den ich nicht erwartet hatte?',
  'And where could you have learned of it sooner?': 'Und wo hätten Sie früher davon erfahren können?',
  'Which acknowledgement landed?': 'Welche Anerkennung kam an?',
  'What you saw or heard that tells you so.': 'Was Sie gesehen oder gehört haben, das es zeigt.',
  'Quiet strengths (for introverts)': 'Leise Stärken (für Introvertierte)',
  'Work with what comes easily to a quiet person: one-to-one talks, good questions, time to think.':
    'Mit dem arbeiten, was einem stillen Menschen leichtfällt: Gespräche zu zweit, gute Fragen, Zeit zum Nachdenken.',
  'A large meeting is coming, and you think best before or after it.':
    'Ein großes Treffen steht an, und Sie denken am besten davor oder danach.',
  'Loud voices decide, and your view comes too late.':
    'Laute Stimmen entscheiden, und Ihre Sicht kommt zu spät.',
  'You come home from meetings exhausted.': 'Sie kommen erschöpft aus Treffen.',
  'Something unsafe has to be said now. Say it, however loud the room is.':
    'Etwas Unsicheres muss jetzt gesagt werden. Sagen Sie es, wie laut der Raum auch ist.',
  'You would use it to stay out of a talk that you owe somebody.':
    'Sie würden es nutzen, um einem Gespräch auszuweichen, das Sie jemandem schulden.',
  'One or two people, ten minutes each: to hear their view, and to try out yours.':
    'Ein oder zwei Personen, je zehn Minuten: um ihre Sicht zu hören und Ihre zu erproben.',
  'Two or three that help the group on. Whoever asks leads, too.':
    'Zwei oder drei, die der Gruppe weiterhelfen. Wer fragt, führt auch.',
  'Where you can breathe: ten minutes before, a break in between, an hour free after.':
    'Wo Sie durchatmen können: zehn Minuten davor, eine Pause dazwischen, eine freie Stunde danach.',
  'Be heard early, once': 'Früh einmal gehört werden',
  'One sentence or question in the first minutes. It makes the second one easier.':
    'Ein Satz oder eine Frage in den ersten Minuten. Das macht den zweiten leichter.',
  'May I begin with a question?': 'Darf ich mit einer Frage anfangen?',
  'I would like to hear … on this before I say mine.': 'Ich möchte dazu … hören, bevor ich meine Sicht sage.',
  'Bring one of your questions, then one on the answer.':
    'Bringen Sie eine Ihrer Fragen, dann eine zur Antwort.',
  'What would have to be true for this to work?': 'Was müsste gelten, damit das geht?',
  'What do we know, and what do we suppose?': 'Was wissen wir, und was vermuten wir?',
  'Say back what you heard and what hangs together. Few people do, and it moves the group on.':
    'Geben Sie zurück, was Sie gehört haben und was zusammenhängt. Wenige tun es, und es bringt die Gruppe weiter.',
  'I hear two things here: … and …': 'Ich höre hier zwei Dinge: … und …',
  'It sounds as if we agree on …': 'Es klingt, als wären wir bei … einig.',
  'Take time to think': 'Sich Zeit zum Nachdenken nehmen',
  'You need not answer on the spot. Say when you will.':
    'Sie müssen nicht auf der Stelle antworten. Sagen Sie, wann Sie es tun.',
  'I would like to think about that, and answer by …': 'Darüber möchte ich nachdenken und bis … antworten.',
  'Give me a minute with this.': 'Geben Sie mir eine Minute dafür.',
  'Think aloud later': 'Später laut denken',
  'In a talk for two, or in writing on the same day, while the matter is still open.':
    'In einem Gespräch zu zweit oder schriftlich am selben Tag, solange die Sache offen ist.',
  'I have thought about it since. My view is …': 'Ich habe seither darüber nachgedacht. Meine Sicht ist …',
  'Could we take ten minutes, the two of us?': 'Können wir zehn Minuten nehmen, wir beide?',
  'Energy before and after': 'Kraft davor und danach',
  'A word for each. What took it, and what gave some back?':
    'Je ein Wort. Was hat sie genommen, und was etwas zurückgegeben?',
  'What to reuse': 'Was wieder nutzen',
  'A question, a pause or a talk beforehand that helped.':
    'Eine Frage, eine Pause oder ein Gespräch vorab, das geholfen hat.',
  'Questions, listening and time to prepare were studied with people of all kinds. That they suit quiet people in particular, and that pauses help, is experience.':
    'Fragen, Zuhören und Zeit zur Vorbereitung wurden mit Menschen aller Art untersucht. Dass sie besonders zu stillen passen und dass Pausen helfen, ist Erfahrung.',
  'Rallying to a mission': 'Für eine Aufgabe gewinnen',
  'Make a problem into something that people want to solve together, each for a reason of their own.':
    'Aus einem Problem etwas machen, das Menschen gemeinsam lösen wollen, jede Person aus eigenem Grund.',
  'A task is large, and can be done by nobody alone.':
    'Eine Aufgabe ist groß, und niemand schafft sie allein.',
  'People do their part, and have lost sight of the whole.':
    'Alle tun ihren Teil und haben das Ganze aus den Augen verloren.',
  'You ask for effort beyond what they have to give.':
    'Sie bitten um Einsatz über das hinaus, was sie geben müssen.',
  'It is already decided who must do what. Then say that plainly.':
    'Es ist schon entschieden, wer was tun muss. Dann sagen Sie das klar.',
  'People are worn out. They need rest or help before a mission.':
    'Die Menschen sind erschöpft. Sie brauchen Ruhe oder Hilfe vor einer Aufgabe.',
  'One sentence: for whom the world will be better, and in what.':
    'Ein Satz: für wen die Welt besser wird, und worin.',
  'A line for each: what they can give, learn or be proud of.':
    'Eine Zeile für jede Person: was sie geben, lernen oder worauf sie stolz sein kann.',
  'What all of you would stand up for, and a moment in which it showed.':
    'Wofür Sie alle eintreten würden, und ein Moment, in dem es sich zeigte.',
  'An objective, and two or three results by which all can see that it is reached (an OKR).':
    'Ein Ziel und zwei oder drei Ergebnisse, an denen alle sehen, dass es erreicht ist (ein OKR).',
  'Tell the story': 'Die Geschichte erzählen',
  'One person, one moment, in which the problem can be seen. Short, true, with their leave.':
    'Eine Person, ein Moment, in dem man das Problem sieht. Kurz, wahr, mit ihrer Erlaubnis.',
  'Last week I sat beside …, and saw …': 'Letzte Woche saß ich neben … und sah …',
  'Let me tell you about one customer.': 'Ich erzähle Ihnen von einem Kunden.',
  'Say the mission': 'Die Aufgabe sagen',
  'The one sentence, the values behind it, and the number that will show it.':
    'Der eine Satz, die Werte dahinter und die Zahl, die es zeigen wird.',
  'I would like us to be the team that …': 'Ich möchte, dass wir das Team sind, das …',
  'We will know that we are there when …': 'Dass wir da sind, wissen wir, wenn …',
  Invite: 'Einladen',
  'Say what each could bring, and that declining is allowed. A mission with no way out is an order.':
    'Sagen Sie, was jede Person einbringen könnte und dass Ablehnen erlaubt ist. Eine Aufgabe ohne Ausweg ist ein Befehl.',
  'I thought of you because …': 'Ich habe an Sie gedacht, weil …',
  'What would you want this to become?': 'Was soll für Sie daraus werden?',
  'You are free to decline, and I would still like to hear your view.':
    'Sie können ablehnen, und Ihre Sicht möchte ich trotzdem hören.',
  'Hear the doubts': 'Die Zweifel hören',
  'Ask for them before the yes. A doubt that was taken up often makes the best member.':
    'Fragen Sie danach vor dem Ja. Wer mit einem Zweifel gehört wurde, ist oft am besten dabei.',
  'What speaks against it?': 'Was spricht dagegen?',
  'What would you need to be able to do this well?': 'Was würden Sie brauchen, um das gut zu machen?',
  'Ask for a commitment in their own words': 'Um eine Zusage in eigenen Worten bitten',
  'Let each say what they will do, when and where. Write it down as they say it.':
    'Lassen Sie jede Person sagen, was sie wann und wo tut. Schreiben Sie es auf, wie sie es sagt.',
  'What will you take on, in your own words?': 'Was übernehmen Sie, in Ihren Worten?',
  'When will you begin, and with what?': 'Wann fangen Sie an, und womit?',
  'My own part is …': 'Mein eigener Teil ist …',
  'Who made it theirs?': 'Wer hat es sich zu eigen gemacht?',
  'Whose words changed from “you” to “we”, and who stayed outside?':
    'Wessen Worte wechselten von „ihr“ zu „wir“, und wer blieb draußen?',
  'What moved them': 'Was sie bewegt hat',
  'The story, the goal, a person; and what fell flat.':
    'Die Geschichte, das Ziel, ein Mensch; und was nicht ankam.',
  'That plans with a when and a where, and looking at progress, help to reach a goal was studied. The story, the mission and belonging to it are experience.':
    'Dass Pläne mit wann und wo und ein Blick auf den Fortschritt beim Erreichen helfen, wurde untersucht. Die Geschichte, die Aufgabe und die Zugehörigkeit sind Erfahrung.',
  'Climbing the ladder (rapport)': 'Die Leiter hinauf (Nähe)',
  'Go from a passing remark to something you have in common, one easy rung at a time.':
    'Von einer Bemerkung zu etwas Gemeinsamem, eine leichte Sprosse nach der anderen.',
  'You will need each other, and have so far talked about nothing but work.':
    'Sie werden einander brauchen und haben bisher nur über Arbeit gesprochen.',
  'You meet somebody for the first time.': 'Sie treffen jemanden zum ersten Mal.',
  'The first five minutes of a call are waiting to be used.':
    'Die ersten fünf Minuten eines Anrufs warten darauf, genutzt zu werden.',
  'They are pressed for time, or waiting for news. Get to it.':
    'Sie stehen unter Zeitdruck oder warten auf Nachricht. Kommen Sie zur Sache.',
  'They stay with business twice. Let it rest, and be friendly.':
    'Sie bleiben zweimal beim Geschäft. Lassen Sie es ruhen, und seien Sie freundlich.',
  'Something both of you can see: the place, the day, what was on in the last meeting.':
    'Etwas, das beide sehen können: der Ort, der Tag, was im letzten Treffen war.',
  'One sentence from your own life that you would tell anybody here.':
    'Ein Satz aus Ihrem Leben, den Sie hier allen sagen würden.',
  'An easy question that they can answer at any length, or let pass.':
    'Eine leichte Frage, die sie beliebig lang beantworten oder vorbeiziehen lassen können.',
  Observe: 'Beobachten',
  'Say something that both of you can see. It asks for nothing yet.':
    'Sagen Sie etwas, das beide sehen können. Es verlangt noch nichts.',
  'That is a fine view you have there.': 'Sie haben da eine schöne Aussicht.',
  'It is quiet here today.': 'Heute ist es still hier.',
  Share: 'Etwas von sich geben',
  'Add one small thing of your own, so that they are not the one being asked.':
    'Fügen Sie eine kleine Sache von sich hinzu, damit nicht nur sie gefragt sind.',
  'I came by bicycle this morning, and …': 'Ich bin heute Morgen mit dem Rad gekommen, und …',
  'I have been learning to …, with mixed success.': 'Ich lerne gerade …, mit wechselndem Erfolg.',
  'One open question, light enough to be let pass. Then wait.':
    'Eine offene Frage, leicht genug, um sie vorbeiziehen zu lassen. Dann warten Sie.',
  'How was your weekend?': 'Wie war Ihr Wochenende?',
  'What are you looking forward to?': 'Worauf freuen Sie sich?',
  'How did you come to this work?': 'Wie sind Sie zu dieser Arbeit gekommen?',
  'Show that it arrived before you say anything of yourself. Follow up once.':
    'Zeigen Sie, dass es ankam, bevor Sie von sich reden. Fragen Sie einmal nach.',
  'That sounds like a good day.': 'Das klingt nach einem guten Tag.',
  'I can hear that this matters to you.': 'Ich höre, dass Ihnen das wichtig ist.',
  'How did that go?': 'Wie ist das gegangen?',
  'Find the common thing': 'Das Gemeinsame finden',
  'Listen for what you share. A small true one is better than a large one that is stretched.':
    'Hören Sie darauf, was Sie teilen. Ein kleines Wahres ist besser als ein großes Gedehntes.',
  'I know that too: …': 'Das kenne ich auch: …',
  'We seem to share …': 'Wir scheinen … zu teilen.',
  Connect: 'Verbinden',
  'Say that you liked it, and tie a loose thread for next time.':
    'Sagen Sie, dass es Ihnen gefallen hat, und knüpfen Sie einen losen Faden fürs nächste Mal.',
  'I enjoyed hearing about …': 'Ich habe gern von … gehört.',
  'Will you tell me how it went with …?': 'Erzählen Sie mir, wie es mit … gegangen ist?',
  'Which rung did we reach?': 'Welche Sprosse haben wir erreicht?',
  'And what was the sign to go on, or to stay there?':
    'Und was war das Zeichen, weiterzugehen oder dort zu bleiben?',
  'That follow-up questions raise liking was studied; the rungs and their order are experience. In some places small talk about private life is unwelcome.':
    'Dass Nachfragen sympathisch macht, wurde untersucht; die Sprossen und ihre Folge sind Erfahrung. Mancherorts ist Geplauder über Privates unwillkommen.',
  'Repairing trust': 'Vertrauen wiederherstellen',
  'Own what went wrong between you, and make visible what changes.':
    'Zu dem stehen, was zwischen Ihnen schiefging, und sichtbar machen, was sich ändert.',
  'You promised something, and it did not happen, or they heard too late.':
    'Sie haben etwas zugesagt, und es geschah nicht, oder sie erfuhren es zu spät.',
  'They have grown short with you since something you did.':
    'Sie sind kurz angebunden, seit Sie etwas getan haben.',
  'They check what they used to take on trust.': 'Sie prüfen nach, was sie sonst im Vertrauen nahmen.',
  'You do not see yet what you did. Ask them first, and listen.':
    'Sie sehen noch nicht, was Sie getan haben. Fragen Sie zuerst, und hören Sie zu.',
  'It would be to feel better yourself. Then it asks them for comfort.':
    'Es wäre, damit es Ihnen besser geht. Dann bittet es sie um Trost.',
  'In the words in which they heard it, and by when. Also what they could fairly expect.':
    'Mit den Worten, in denen sie es hörten, und bis wann. Auch was sie mit Recht erwarten konnten.',
  'What came, when, and when they were told.': 'Was kam, wann, und wann sie es erfuhren.',
  'Responsiveness, consistency, transparency or generosity? One sentence on how.':
    'Antworten, Verlässlichkeit, Offenlegen oder Großzügigkeit? Ein Satz dazu, wie.',
  'Small enough to be surely kept, and something they can see without asking.':
    'Klein genug, um sicher gehalten zu werden, und etwas, das sie ohne Fragen sehen.',
  'Name what you did, in the first sentence, in the active voice. One apology is enough.':
    'Nennen Sie im ersten Satz, was Sie getan haben, mit „ich“. Eine Entschuldigung genügt.',
  'I promised you … and I did not do it. That was my responsibility.':
    'Ich habe Ihnen … zugesagt und es nicht getan. Das lag an mir.',
  'You heard it late, and that was my doing.': 'Sie haben es spät erfahren, und das war meine Schuld.',
  'No excuse': 'Keine Ausrede',
  'Say what it cost them, and stop. Explain when they ask, in one sentence.':
    'Sagen Sie, was es sie gekostet hat, und hören Sie auf. Erklären Sie, wenn sie fragen, in einem Satz.',
  'I can see what it cost you: …': 'Ich sehe, was es Sie gekostet hat: …',
  'You counted on me there.': 'Sie haben da auf mich gezählt.',
  'Hear them': 'Sie anhören',
  'Let them tell you how it was, all of it. Say it back, and correct nothing.':
    'Lassen Sie sie erzählen, wie es war, alles. Geben Sie es zurück, und berichtigen Sie nichts.',
  'How was it for you?': 'Wie war es für Sie?',
  'What else did it do?': 'Was hat es noch angerichtet?',
  'I hear disappointment, and I understand it.': 'Ich höre Enttäuschung, und ich verstehe sie.',
  'One or two things that you can surely keep, with a date. Offer to repair what can be repaired.':
    'Ein oder zwei Dinge, die Sie sicher halten, mit einem Tag. Bieten Sie an, gutzumachen, was gutzumachen ist.',
  'From now on I will …': 'Von jetzt an werde ich …',
  'To put it right I will … by …': 'Um es gutzumachen, werde ich … bis …',
  'Agree how it will be seen': 'Vereinbaren, woran man es sieht',
  'Ask what would show them that it holds, and when to look together. Do not ask to be forgiven.':
    'Fragen Sie, was ihnen zeigen würde, dass es hält, und wann man gemeinsam hinsieht. Bitten Sie nicht um Verzeihung.',
  'What would show you that it holds?': 'Was würde Ihnen zeigen, dass es hält?',
  'Shall we look at it together on …?': 'Wollen wir am … gemeinsam hinsehen?',
  'If I see that a date is in danger, you hear it from me by …':
    'Wenn ich sehe, dass ein Tag in Gefahr ist, hören Sie es von mir bis …',
  'Did they believe it?': 'Haben sie es geglaubt?',
  'What they said or did that tells you. It may take longer than one talk.':
    'Was sie sagten oder taten, das es zeigt. Es braucht vielleicht mehr als ein Gespräch.',
  'What will show it': 'Was es zeigen wird',
  'The first thing that they will see, and on which day.':
    'Das Erste, was sie sehen werden, und an welchem Tag.',
  'The order of an apology was studied with described cases. The four habits, and agreeing how it will be seen, are experience.':
    'Die Reihenfolge einer Entschuldigung wurde mit beschriebenen Fällen untersucht. Die vier Gewohnheiten und zu vereinbaren, woran man es sieht, sind Erfahrung.',
  'Working out shared goals': 'Gemeinsame Ziele finden',
  'Find what both sides want solved, and agree where to go before how to get there.':
    'Finden, was beide Seiten gelöst haben wollen, und vereinbaren, wohin, bevor wie.',
  'Two teams pull in different directions, each for good reasons.':
    'Zwei Teams ziehen in verschiedene Richtungen, beide aus guten Gründen.',
  'You argue about solutions, and it is not clear for which problem.':
    'Sie streiten über Lösungen, und es ist nicht klar, für welches Problem.',
  'A quarter or a project begins, and both sides depend on each other.':
    'Ein Quartal oder Projekt beginnt, und beide Seiten hängen voneinander ab.',
  'The goal is set by others. Say so, and talk about the way.':
    'Das Ziel ist von anderen gesetzt. Sagen Sie es, und sprechen Sie über den Weg.',
  'One side has no time to take part. A goal shared on paper binds nobody.':
    'Eine Seite hat keine Zeit, mitzumachen. Ein gemeinsames Ziel auf Papier bindet niemanden.',
  'One a line: what hurts on our side, without the solution.':
    'Eines pro Zeile: was auf unserer Seite drückt, ohne die Lösung.',
  'One a line, as they would put it. They will correct and add to it.':
    'Eines pro Zeile, wie sie es sagen würden. Sie werden es berichtigen und ergänzen.',
  'One sentence on where both should go. Plans and dates come after.':
    'Ein Satz dazu, wohin beide wollen. Pläne und Termine kommen danach.',
  'Put both lists side by side': 'Beide Listen nebeneinanderlegen',
  'Theirs first. Ask what is missing, and write where all can see it.':
    'Ihre zuerst. Fragen Sie, was fehlt, und schreiben Sie so, dass alle es sehen.',
  'Could we start with your list? What have I left out?':
    'Können wir mit Ihrer Liste anfangen? Was habe ich ausgelassen?',
  'Here is what hurts on our side: …': 'Auf unserer Seite drückt: …',
  'Look for what is shared': 'Nach dem Gemeinsamen suchen',
  'Mark what stands on both lists, also under another name. What is on one list is not wrong.':
    'Markieren Sie, was auf beiden Listen steht, auch unter anderem Namen. Was auf einer steht, ist nicht falsch.',
  'This one seems to be on both lists: …': 'Das scheint auf beiden Listen zu stehen: …',
  'I agree that … matters to both of us.': 'Ich stimme zu, dass … für uns beide wichtig ist.',
  'Rank together': 'Gemeinsam ordnen',
  'Each side picks its first two; then talk about the differences. Ask what a rank protects.':
    'Jede Seite wählt ihre ersten zwei; dann über die Unterschiede sprechen. Fragen Sie, was ein Platz schützt.',
  'Which two would you take first?': 'Welche zwei würden Sie zuerst nehmen?',
  'What makes this one first for you?': 'Was macht das für Sie zum Ersten?',
  'I would put … higher, because …': 'Ich würde … höher setzen, weil …',
  'Agree where to go': 'Vereinbaren, wohin',
  'One sentence that both can repeat. Park the tools and the dates until it stands.':
    'Ein Satz, den beide wiederholen können. Stellen Sie Werkzeuge und Termine zurück, bis er steht.',
  'Could we both say: our aim is …?': 'Können wir beide sagen: unser Ziel ist …?',
  'Let us leave the how for a moment. Where do we want to be?':
    'Lassen wir das Wie einen Moment. Wo wollen wir sein?',
  'Agree the first, and who does what': 'Das Erste vereinbaren, und wer was tut',
  'One problem, one name for each part, a day to look again. Hear from each person in turn.':
    'Ein Problem, ein Name für jeden Teil, ein Tag zum Nachsehen. Hören Sie jede Person der Reihe nach.',
  'We start with … I will do … by …': 'Wir beginnen mit … Ich mache … bis …',
  'What would you take on?': 'Was würden Sie übernehmen?',
  'How sure are you of this? I would rather hear a doubt now.':
    'Wie sicher sind Sie? Einen Zweifel höre ich lieber jetzt.',
  'Is there now a shared goal?': 'Gibt es jetzt ein gemeinsames Ziel?',
  'Write the sentence. Would the other side write the same one?':
    'Schreiben Sie den Satz. Würde die andere Seite denselben schreiben?',
  'Who is in, and who only went along?': 'Wer ist dabei, und wer ging nur mit?',
  'What you saw or heard that tells you, and whom to ask again alone.':
    'Was Sie gesehen oder gehört haben, das es zeigt, und wen Sie allein noch einmal fragen.',
  'Two lists beside each other, and the aim before the means, come from practice; no study in this list compared them with other ways.':
    'Zwei Listen nebeneinander und das Ziel vor den Mitteln kommen aus der Praxis; keine Studie dieser Liste hat sie mit anderen Wegen verglichen.',
  'Sharing something of myself': 'Etwas von sich erzählen',
  'Tell something true and small of your own, so that they can see who they are dealing with.':
    'Etwas Wahres und Kleines von sich erzählen, damit sie sehen, mit wem sie es zu tun haben.',
  'You work well together, and still know little of each other.':
    'Sie arbeiten gut zusammen und wissen noch wenig voneinander.',
  'You ask for openness, and somebody has to begin.': 'Sie bitten um Offenheit, und jemand muss anfangen.',
  'What you have been through bears on what they are going through now.':
    'Was Sie erlebt haben, hat mit dem zu tun, was sie gerade durchmachen.',
  'It is still raw, or you need something from them by telling it.':
    'Es ist noch wund, oder Sie brauchen etwas von ihnen, indem Sie es erzählen.',
  'They are in the middle of their own trouble. Listen first.':
    'Sie stecken selbst in Schwierigkeiten. Hören Sie zuerst zu.',
  'A story of your own that is true, has to do with this, and is safe to tell here.':
    'Eine eigene Geschichte, die wahr ist, damit zu tun hat und hier sicher zu erzählen ist.',
  'Where the story stops. Other people’s secrets stay out of it.':
    'Wo die Geschichte aufhört. Geheimnisse anderer bleiben draußen.',
  'Find the moment': 'Den Moment finden',
  'Wait until it has to do with what they said, and they have finished saying it.':
    'Warten Sie, bis es mit dem zu tun hat, was sie sagten, und sie ausgeredet haben.',
  'That reminds me of something of my own. May I tell you?':
    'Das erinnert mich an etwas von mir. Darf ich es erzählen?',
  'I know a little of that myself.': 'Ein wenig kenne ich das selbst.',
  'Tell it short': 'Kurz erzählen',
  'Half a minute: what happened, how it was for you. No moral at the end.':
    'Eine halbe Minute: was geschah, wie es für Sie war. Keine Moral am Ende.',
  'When I was new to this, I …': 'Als ich damit neu war, habe ich …',
  'I once got this wrong: …': 'Einmal lag ich da falsch: …',
  'What I find hard about it myself is …': 'Was mir selbst daran schwerfällt, ist …',
  'Leave room': 'Raum lassen',
  'Stop, and give it back to them. Do not ask for a story in return.':
    'Hören Sie auf, und geben Sie es zurück. Bitten Sie nicht um eine Geschichte dafür.',
  'Enough of me. How is it for you?': 'Genug von mir. Wie ist es für Sie?',
  'I thought of it while you were speaking.': 'Daran dachte ich, während Sie sprachen.',
  'Watch the response': 'Auf die Antwort achten',
  'They lean in, add something, or change the subject. All three are answers; follow whichever comes.':
    'Sie beugen sich vor, fügen etwas hinzu oder wechseln das Thema. Alles drei sind Antworten; folgen Sie der, die kommt.',
  'Thank you for telling me that.': 'Danke, dass Sie mir das erzählen.',
  'We can leave it there.': 'Wir können es dabei lassen.',
  'Did they answer with something of their own?': 'Haben sie mit etwas Eigenem geantwortet?',
  'What they told, or how they let it pass. Neither is a verdict.':
    'Was sie erzählten oder wie sie es vorbeiziehen ließen. Keines ist ein Urteil.',
  'Did it feel right for the setting?': 'Fühlte es sich für das Umfeld richtig an?',
  'What told you so; and would you say more, the same or less next time?':
    'Woran Sie es merkten; und würden Sie nächstes Mal mehr, gleich viel oder weniger sagen?',
  'That a small true story tends to invite one in return is experience; none of these works tested it in a meeting at work. How far to go depends on the place.':
    'Dass eine kleine wahre Geschichte meist eine zurückholt, ist Erfahrung; keine dieser Arbeiten prüfte es in einem Treffen bei der Arbeit. Wie weit man geht, hängt vom Ort ab.',
  'Staying in touch': 'In Kontakt bleiben',
  'Spend a little time together without wanting anything, so that you are no strangers when it counts.':
    'Ein wenig Zeit miteinander, ohne etwas zu wollen, damit Sie keine Fremden sind, wenn es zählt.',
  'You have not spoken for longer than you would like.':
    'Sie haben länger nicht gesprochen, als Ihnen lieb ist.',
  'You work at a distance, and talk when there is a task.':
    'Sie arbeiten auf Abstand und sprechen, wenn es eine Aufgabe gibt.',
  'A project ended, and you would like to keep the person.':
    'Ein Projekt ist zu Ende, und den Menschen möchten Sie behalten.',
  'You have something to ask. Ask it openly, another time.':
    'Sie haben eine Bitte. Stellen Sie sie offen, ein andermal.',
  'They have asked for distance. Respect it.': 'Sie haben um Abstand gebeten. Achten Sie ihn.',
  'Easy for both: little stress, and as much meaning as you know each other for.':
    'Leicht für beide: wenig Anspannung, und so viel Bedeutung, wie Sie einander kennen.',
  'Something they told you that you would like to hear the rest of.':
    'Etwas, das sie Ihnen erzählt haben und dessen Rest Sie gern hören würden.',
  'Invite lightly': 'Leicht einladen',
  'Make it small, and easy to decline. Say that you want nothing.':
    'Machen Sie es klein und leicht abzulehnen. Sagen Sie, dass Sie nichts wollen.',
  'Shall we have a coffee? I have nothing to ask, I would enjoy it.':
    'Trinken wir einen Kaffee? Ich habe kein Anliegen, es würde mich freuen.',
  'I thought of you when …': 'Ich habe an Sie gedacht, als …',
  'Be present': 'Da sein',
  'Telephone away, one thing at a time. Silence is fine.':
    'Telefon weg, eins nach dem anderen. Stille ist in Ordnung.',
  'How have you been?': 'Wie ist es Ihnen gegangen?',
  'How did it go with …?': 'Wie ging es mit …?',
  'Ask for nothing': 'Um nichts bitten',
  'If work comes up, hear it. Keep your own requests for another day, also the small ones.':
    'Wenn Arbeit aufkommt, hören Sie zu. Eigene Bitten bleiben für einen anderen Tag, auch die kleinen.',
  'That can wait. I wanted to see you.': 'Das kann warten. Ich wollte Sie sehen.',
  'Leave a thread': 'Einen Faden lassen',
  'End while it is good, thank them, and name a next time if it came easily.':
    'Hören Sie auf, solange es gut ist, danken Sie, und nennen Sie ein nächstes Mal, wenn es leicht kam.',
  'I enjoyed this.': 'Das hat mir gutgetan.',
  'Shall we do this again in …?': 'Machen wir das in … wieder?',
  'When next': 'Wann das nächste Mal',
  'A month, a season, or when something happens; and what could it be?':
    'In einem Monat, einer Jahreszeit, oder wenn etwas geschieht; und was könnte es sein?',
  'These works say that the relationship carries much of trust, and that knowing each other makes talk easier. The ideas, and how stressful or meaningful each tends to be, are experience.':
    'Diese Arbeiten sagen, dass die Beziehung viel vom Vertrauen trägt und dass Bekanntschaft das Reden erleichtert. Die Ideen, und wie anspannend oder bedeutsam jede meist ist, sind Erfahrung.',
  'Understanding their needs': 'Ihre Bedürfnisse verstehen',
  'Learn what they are after, what stands in their way, and how they want to be involved.':
    'Erfahren, worum es ihnen geht, was ihnen im Weg steht und wie sie einbezogen sein wollen.',
  'You will work with somebody whose situation you do not know well.':
    'Sie werden mit jemandem arbeiten, dessen Lage Sie nicht gut kennen.',
  'Your plans keep meeting resistance that surprises you.':
    'Ihre Pläne stoßen immer wieder auf Widerstand, der Sie überrascht.',
  'Something has changed on their side: a new role, a new goal, less money.':
    'Auf ihrer Seite hat sich etwas geändert: eine neue Rolle, ein neues Ziel, weniger Geld.',
  'They have told you before. Read it again, and ask what has changed.':
    'Sie haben es Ihnen schon gesagt. Lesen Sie nach, und fragen Sie, was sich geändert hat.',
  'You have an answer ready to sell. They will notice.':
    'Sie haben eine fertige Antwort zu verkaufen. Man wird es merken.',
  'Which of these did nobody tell you? Mark the one that would matter most if it were wrong.':
    'Was davon hat Ihnen niemand gesagt? Markieren Sie, was am meisten zählte, wenn es falsch wäre.',
  'Say what for': 'Sagen, wofür',
  'Tell them what you want to understand and what you will do with it, so that it is no interview.':
    'Sagen Sie, was Sie verstehen wollen und was Sie damit tun, damit es kein Verhör wird.',
  'I would like to understand your side before I plan anything.':
    'Ich möchte Ihre Seite verstehen, bevor ich etwas plane.',
  'Nothing is decided yet. I came to listen.': 'Noch ist nichts entschieden. Ich bin zum Zuhören da.',
  'Ask open questions': 'Offene Fragen stellen',
  'One at a time, with what or how. Then a second one on what they said.':
    'Eine nach der anderen, mit was oder wie. Dann eine zweite zu dem, was sie sagten.',
  'What would make this a good year for you?': 'Was würde dieses Jahr für Sie zu einem guten machen?',
  'What gets in your way at the moment?': 'Was steht Ihnen gerade im Weg?',
  'How would you like to be involved?': 'Wie möchten Sie einbezogen sein?',
  Paraphrase: 'Mit eigenen Worten sagen',
  'Say it back with what it means, as often as you ask. Let them correct you.':
    'Geben Sie es mit dem zurück, was es bedeutet, so oft, wie Sie fragen. Lassen Sie sich korrigieren.',
  'So what counts for you is … Did I get that right?':
    'Für Sie zählt also … Habe ich das richtig verstanden?',
  'It sounds as if … is the tight spot.': 'Es klingt, als sei … die enge Stelle.',
  'Note the gaps': 'Die Lücken festhalten',
  'Say what you had assumed, and what you still do not know. Write their words down.':
    'Sagen Sie, was Sie vermutet hatten und was Sie noch nicht wissen. Schreiben Sie ihre Worte auf.',
  'I had assumed that … How is it really?': 'Ich hatte vermutet, dass … Wie ist es wirklich?',
  'Which numbers do you look at for this?': 'Auf welche Zahlen sehen Sie dafür?',
  'What have I not asked?': 'Was habe ich nicht gefragt?',
  'Which assumption was wrong?': 'Welche Vermutung war falsch?',
  'And what had made you believe it?': 'Und was hatte Sie das glauben lassen?',
  'What goes into their needs map': 'Was in ihre Bedürfniskarte kommt',
  'In their words, and whether they said it or you still suppose it.':
    'Mit ihren Worten, und ob sie es sagten oder Sie es noch vermuten.',
  'The seven questions are a selection from practice. No study says that it is these seven.':
    'Die sieben Fragen sind eine Auswahl aus der Praxis. Keine Studie sagt, dass es diese sieben sind.',
  'Over 94 tests, people who had planned in the form “if this moment comes, then I will do that” reached their goals more often (d = .65).':
    'In 94 Tests erreichten Menschen, die in der Form „wenn dieser Moment kommt, dann tue ich das“ geplant hatten, ihre Ziele häufiger (d = 0,65).',
  'Many of the goals concern health and study. Published effects tend to be larger than later ones.':
    'Viele der Ziele betreffen Gesundheit und Studium. Veröffentlichte Wirkungen sind meist größer als spätere.',
  'Over 642 tests such plans helped by a small to fair amount (d = .27 to .66), more when they truly had the form of if and then, and when they were rehearsed.':
    'In 642 Tests halfen solche Pläne ein wenig bis ordentlich (d = 0,27 bis 0,66), mehr, wenn sie wirklich die Form wenn–dann hatten und eingeübt wurden.',
  'Goals of many kinds; how one behaves in a conversation is a small part of them.':
    'Ziele vieler Art; wie man sich in einem Gespräch verhält, ist ein kleiner Teil davon.',
  'Over 138 studies, keeping an eye on one’s progress helped to get there (d = .40), more when it was written down or reported to somebody.':
    'In 138 Studien half es, den eigenen Fortschritt im Auge zu behalten (d = 0,40), mehr, wenn er aufgeschrieben oder jemandem berichtet wurde.',
  'Many of the goals concern health.': 'Viele der Ziele betreffen Gesundheit.',
  'People and teams that looked back on one specific event in an orderly way, without blame, did better next time (d = .67).':
    'Menschen und Teams, die geordnet und ohne Schuldzuweisung auf ein bestimmtes Ereignis zurücksahen, machten es nächstes Mal besser (d = 0,67).',
  'Much of it comes from training, simulators and the military.':
    'Vieles stammt aus Ausbildung, Simulatoren und Militär.',
  'A structured look back helped clearly (d = .79), most for complex and ambiguous tasks that give no feedback of their own, and with a record of what happened beside it.':
    'Ein gegliederter Rückblick half deutlich (d = 0,79), am meisten bei vielschichtigen und mehrdeutigen Aufgaben ohne eigene Rückmeldung und mit einer Aufzeichnung daneben.',
  'Mostly exercises in training; alone, after a meeting, one may gain less.':
    'Meist Übungen in der Ausbildung; allein nach einem Treffen gewinnt man vielleicht weniger.',
  'In ten experiments, people with some experience tended to gain more from thinking it over than from more practice, though most would rather have practised.':
    'In zehn Experimenten gewannen Menschen mit etwas Erfahrung meist mehr durch Nachdenken darüber als durch mehr Übung, obwohl die meisten lieber geübt hätten.',
  'Tasks with a clear result. One author was found to have misrepresented data in other papers; the independent support is Tannenbaum and Cerasoli (2013) and Keiser and Arthur (2021).':
    'Aufgaben mit klarem Ergebnis. Von einer beteiligten Person wurden in anderen Arbeiten falsch dargestellte Daten gefunden; die unabhängige Stütze sind Tannenbaum und Cerasoli (2013) und Keiser und Arthur (2021).',
  'Doctors are advised to prepare the setting, ask what the person already knows, give a word of warning, speak plainly and in small pieces, name the feeling and pause, and agree the next step. It may take two talks.':
    'Ärztinnen und Ärzten wird geraten, den Rahmen vorzubereiten, nach dem schon Bekannten zu fragen, vorzuwarnen, klar und in kleinen Stücken zu sprechen, das Gefühl zu benennen und innezuhalten, und den nächsten Schritt zu vereinbaren. Es braucht vielleicht zwei Gespräche.',
  'The advice of experienced doctors about grave illness. For hard news at work we borrow it with care.':
    'Der Rat erfahrener Ärzte zu schwerer Krankheit. Für schwere Nachrichten bei der Arbeit leihen wir ihn mit Vorsicht.',
  'People expected honest talk to be less pleasant, less connecting and more harmful than it then turned out. So it often goes better than feared.':
    'Man erwartete von ehrlichem Reden, dass es weniger angenehm, weniger verbindend und schädlicher sei, als es dann war. Es geht also oft besser als befürchtet.',
  'Mostly everyday honesty with people one knows. Hard news at work is a step further.':
    'Meist alltägliche Ehrlichkeit unter Bekannten. Schwere Nachrichten bei der Arbeit sind ein Schritt weiter.',
  'Written feedback often speaks of a person’s character where it could describe what they did, and this falls more on women. Vague words leave people with nothing to change.':
    'Schriftliche Rückmeldung spricht oft vom Charakter, wo sie beschreiben könnte, was jemand tat, und das trifft Frauen mehr. Vage Worte lassen nichts zu ändern.',
  'A company’s own analysis of reviews and a survey, not reviewed by other researchers.':
    'Die Auswertung eines Unternehmens von Beurteilungen und eine Umfrage, nicht von anderen Forschenden geprüft.',
  'In an apology, taking responsibility seemed to count most, then an offer to repair; regret and explanation came after, and asking to be forgiven last.':
    'In einer Entschuldigung schien am meisten zu zählen, Verantwortung zu übernehmen, dann ein Angebot zur Wiedergutmachung; Bedauern und Erklärung kamen danach, um Verzeihung zu bitten zuletzt.',
  '755 people judging described situations, not apologies that they had received.':
    '755 Menschen, die beschriebene Lagen beurteilten, nicht Entschuldigungen, die sie bekommen hatten.',
  'In written disagreements about policy, replies that said what they agreed with and what they had heard were rated as more receptive; bare disagreement, many negations and words such as just or only went the other way. People judged their own receptiveness poorly, and learned to raise it within minutes.':
    'In schriftlichen Meinungsverschiedenheiten über Politik galten Antworten als empfänglicher, die sagten, worin sie zustimmten und was sie gehört hatten; nackter Widerspruch, viele Verneinungen und Wörter wie just oder only wirkten umgekehrt. Die eigene Empfänglichkeit schätzte man schlecht ein und lernte binnen Minuten, sie zu heben.',
  'Disputes about policy, not meetings at work. One author was found to have misrepresented data in other papers; the independent support is Chen, Minson and Tormala (2010).':
    'Streit über Politik, nicht Treffen bei der Arbeit. Von einer beteiligten Person wurden in anderen Arbeiten falsch dargestellte Daten gefunden; die unabhängige Stütze ist Chen, Minson und Tormala (2010).',
  'One question that asks the other side to say more about their view tended to make them readier to hear the opposite view, and more willing to talk again.':
    'Eine Frage, die die andere Seite bittet, mehr zu ihrer Sicht zu sagen, machte sie meist bereiter, die Gegensicht zu hören und wieder zu sprechen.',
  'A short paper on a few experiments between people who disagreed about an issue.':
    'Ein kurzer Artikel über wenige Experimente zwischen Menschen, die in einer Frage uneins waren.',
  'For trained helpers, one saying-back for each question counts as fair and two as good; close to half of them should add meaning rather than repeat the words.':
    'Für ausgebildete Helfende gilt ein Zurückgeben je Frage als ordentlich und zwei als gut; fast die Hälfte davon soll Sinn hinzufügen, statt die Worte zu wiederholen.',
  'Thresholds set by experts for counselling about health. At work they are a direction, not a measure.':
    'Schwellen von Fachleuten für Gesundheitsberatung. Bei der Arbeit sind sie eine Richtung, kein Maß.',
  'In 133 sessions that experts had labelled, skilled helpers said back about once for each question, unskilled ones about once for every four. The other side spoke more, and advice that nobody had asked for was rare. The share of open questions did not tell them apart.':
    'In 133 von Fachleuten beurteilten Sitzungen gaben geübte Helfende etwa einmal je Frage zurück, ungeübte etwa einmal auf vier. Die andere Seite sprach mehr, und ungefragter Rat war selten. Der Anteil offener Fragen unterschied sie nicht.',
  'Our count in published demonstrations of counselling, some of them staged to show what to avoid.':
    'Unsere Zählung in veröffentlichten Vorführungen von Beratung, manche davon gestellt, um zu zeigen, was man vermeiden soll.',
  'People who feel listened to at work tend to report clearly better relationships (r = .51) and better outcomes (r = .39).':
    'Menschen, denen bei der Arbeit zugehört wird, berichten meist von deutlich besseren Beziehungen (r = 0,51) und besseren Ergebnissen (r = 0,39).',
  'Mostly one person’s answers on both sides of the link; where performance was not self-reported it is weaker (r = .21).':
    'Meist Antworten derselben Person auf beiden Seiten; wo Leistung nicht selbst berichtet wurde, ist es schwächer (r = 0,21).',
  'Naming what the other person seems to feel tended to raise trust, more so for hard feelings. Calling a hard feeling a happy one did not help, so when unsure it seems safer to name concern.':
    'Zu benennen, was die andere Person zu fühlen scheint, hob meist das Vertrauen, mehr bei schweren Gefühlen. Ein schweres Gefühl ein frohes zu nennen half nicht; im Zweifel scheint es sicherer, Sorge zu benennen.',
  'Six studies by one group. How openly people name a feeling differs between cultures.':
    'Sechs Studien einer Gruppe. Wie offen man ein Gefühl benennt, unterscheidet sich zwischen Kulturen.',
  'People who asked more questions, above all ones that followed up on what had just been said, tended to be liked more.':
    'Wer mehr Fragen stellte, vor allem solche, die das eben Gesagte aufnahmen, wurde meist mehr gemocht.',
  'First talks between strangers. One author was found to have misrepresented data in other papers; the independent support is Chen, Minson and Tormala (2010).':
    'Erste Gespräche zwischen Fremden. Von einer beteiligten Person wurden in anderen Arbeiten falsch dargestellte Daten gefunden; die unabhängige Stütze ist Chen, Minson und Tormala (2010).',
  'Few people (about 18 %) think beforehand of what to talk about. Half a minute of it tends to make a conversation smoother.':
    'Wenige (etwa 18 %) überlegen sich vorher, worüber sie reden. Eine halbe Minute davon macht ein Gespräch meist flüssiger.',
  'Told in a book for a wide public, about the work of the author and her colleagues.':
    'Erzählt in einem Buch für ein breites Publikum, über die Arbeit der Autorin und ihrer Kolleginnen und Kollegen.',
  'Passing on new information tends to go better in media that leave time to think; agreeing what it means tends to go better in live ones. Most matters need both, so several media in a row often serve better than one. People who know each other and the task need less live time.':
    'Neues weiterzugeben geht meist besser in Medien, die Zeit zum Nachdenken lassen; sich über die Bedeutung zu einigen besser in lebendigen. Das meiste braucht beides, mehrere Medien nacheinander dienen also oft besser als eines. Wer sich und die Aufgabe kennt, braucht weniger lebendige Zeit.',
  'A theory drawn from earlier studies. How it applies to the tools of today is our reading of it.':
    'Eine Theorie aus früheren Studien. Wie sie für heutige Werkzeuge gilt, ist unsere Lesart.',
  'Where something can be understood in several ways, or people disagree, talking face to face tends to help. Where only facts are missing, plain writing is often enough.':
    'Wo etwas verschieden verstanden werden kann oder man uneins ist, hilft meist das Gespräch von Angesicht zu Angesicht. Wo nur Tatsachen fehlen, genügt oft schlichtes Schreiben.',
  'Later work found that the richness of a medium by itself predicts rather little.':
    'Spätere Arbeiten fanden, dass die Reichhaltigkeit eines Mediums allein eher wenig vorhersagt.',
  'A channel seems to carry more the longer one has used it, and the better one knows the other person. What is too thin between strangers may do well between old colleagues.':
    'Ein Kanal scheint mehr zu tragen, je länger man ihn nutzt und je besser man die andere Person kennt. Was zwischen Fremden zu dünn ist, genügt vielleicht unter alten Kollegen.',
  'It is about how rich people find a channel, which is not the same as how well the talk went.':
    'Es geht darum, wie reich man einen Kanal findet, und das ist nicht dasselbe wie der Verlauf des Gesprächs.',
  'People expected about 78 % of their tone to be understood. By email 56 % was, by voice 73 %. Where tone matters, talk; where it must be text, say plainly how it is meant.':
    'Man erwartete, dass etwa 78 % des Tons verstanden würden. Per E-Mail waren es 56 %, mit der Stimme 73 %. Wo der Ton zählt, sprechen; wo es Text sein muss, klar sagen, wie es gemeint ist.',
  'Short messages, and far from a conversation in which much is at stake.':
    'Kurze Nachrichten, und weit weg von einem Gespräch, in dem viel auf dem Spiel steht.',
  'In teams where people felt safe to speak up, to ask and to admit mistakes, they did so more, and such teams tended to learn and to perform better.':
    'In Teams, in denen man sich sicher fühlte, etwas zu sagen, zu fragen und Fehler zuzugeben, tat man es mehr, und solche Teams lernten und leisteten meist mehr.',
  '51 teams of one company. It is about teams; a whole organisation can differ from room to room.':
    '51 Teams eines Unternehmens. Es geht um Teams; ein ganzes Unternehmen kann von Raum zu Raum verschieden sein.',
  'Telling something of oneself at work seems to help when it is true, serves the task, and fits the place; the authors advise to look at the place first.':
    'Bei der Arbeit etwas von sich zu erzählen scheint zu helfen, wenn es wahr ist, der Aufgabe dient und zum Ort passt; die Autoren raten, zuerst auf den Ort zu sehen.',
  'Experience and interviews of two scholars, written for managers; not a measured effect.':
    'Erfahrung und Gespräche zweier Forschender, geschrieben für Führungskräfte; keine gemessene Wirkung.',
  'Leaders whom colleagues rated well on relationships, on judgement and on consistency together were also trusted more. A poor relationship went with the largest loss.':
    'Führungskräften, die in Beziehungen, Urteil und Verlässlichkeit zugleich gut beurteilt wurden, wurde auch mehr vertraut. Mit einer schlechten Beziehung ging der größte Verlust einher.',
  'Ratings of 87,000 leaders held by a consultancy. They show what goes together, not what causes what.':
    'Beurteilungen von 87.000 Führungskräften bei einer Beratung. Sie zeigen, was zusammen auftritt, nicht, was was bewirkt.',
  'We tend to trust those whom we see as able, as meaning well by us, and as true to their word.':
    'Wir vertrauen meist denen, die wir als fähig, uns wohlgesinnt und ihrem Wort treu sehen.',
  'A model drawn from earlier work; the evidence came later.':
    'Ein Modell aus früheren Arbeiten; die Belege kamen später.',
  'Over 132 samples, being seen as able, as meaning well and as true to one’s word each went with trust.':
    'In 132 Stichproben ging es jeweils mit Vertrauen einher, als fähig, wohlgesinnt und dem Wort treu gesehen zu werden.',
  'The three tend to be rated alike, so small gaps between them say little.':
    'Die drei werden meist ähnlich beurteilt, kleine Abstände zwischen ihnen sagen also wenig.',
}
