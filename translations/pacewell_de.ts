<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutYouSettings</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>practices are made to suit you</source>
        <translation>Übungen sind auf dich abgestimmt</translation>
    </message>
    <message>
        <source>nothing told, which is fine</source>
        <translation>nichts angegeben, auch gut</translation>
    </message>
    <message>
        <source>Tick what is true for you. Practices then leave out what does not suit you, and tell you so. It stays on this computer.</source>
        <translation>Kreuz an, was auf dich zutrifft. Übungen lassen dann weg, was nicht zu dir passt, und sagen es dir. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>I am left-handed</source>
        <translation>Ich bin linkshändig</translation>
    </message>
    <message>
        <source>Breathing with holds</source>
        <translation>Atmen mit Pausen</translation>
    </message>
    <message>
        <source>Holds are not for you when pregnant, or with heart or lung disease, high blood pressure, glaucoma, epilepsy, panic or fainting. A hold is soft: throat open, nothing pressed, over whenever you want air.</source>
        <translation>Ohne Pausen in der Schwangerschaft und bei Herz- oder Lungenkrankheit, Bluthochdruck, Grünem Star, Epilepsie, Panik oder Ohnmachten. Eine Pause ist weich: Kehle offen, nichts gepresst, vorbei, sobald du Luft willst.</translation>
    </message>
    <message>
        <source>Forget all of this</source>
        <translation>Alles vergessen</translation>
    </message>
</context>
<context>
    <name>ActivityFormPage</name>
    <message>
        <source>Choose an activity</source>
        <translation>Etwas auswählen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie du es nennst</translation>
    </message>
    <message>
        <source>What makes it easier to pace</source>
        <translation>Was das Einteilen leichter macht</translation>
    </message>
    <message>
        <source>How hard is it for you?</source>
        <translation>Wie anstrengend ist es für dich?</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>What does it cost most?</source>
        <translation>Was kostet es am meisten?</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>den Körper</translation>
    </message>
    <message>
        <source>the mind</source>
        <translation>den Kopf</translation>
    </message>
    <message>
        <source>being with people</source>
        <translation>das Zusammensein mit anderen</translation>
    </message>
    <message>
        <source>How are you meanwhile?</source>
        <translation>Wie bist du dabei?</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>im Sitzen</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>in Bewegung</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>im Liegen</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>At a stretch, before a rest</source>
        <translation>Am Stück, vor einer Pause</translation>
    </message>
    <message>
        <source>A rest well before it begins to climb keeps more for later.</source>
        <translation>Eine Pause, lange bevor es ansteigt, lässt mehr für später übrig.</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>The timer runs for %1 just now.</source>
        <translation>Die Uhr läuft gerade für %1.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Change this activity</source>
        <translation>Das hier ändern</translation>
    </message>
    <message>
        <source>Name, effort, parts and days</source>
        <translation>Name, Anstrengung, Teile und Tage</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>What you did of it stays</source>
        <translation>Was du davon getan hast, bleibt</translation>
    </message>
    <message>
        <source>The time for %1 is over. First say how long it was.</source>
        <translation>Die Zeit für %1 ist um. Sag zuerst, wie lange es war.</translation>
    </message>
    <message>
        <source>Stop that and start %1</source>
        <translation>Das andere beenden und %1 beginnen</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 beginnen</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>Shows Pacewell&apos;s reminders on the desktop.</source>
        <translation>Zeigt die Erinnerungen von Pacewell auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Keep the journal in FOLDER.</source>
        <translation>Führt das Tagebuch in FOLDER.</translation>
    </message>
    <message>
        <source>There is no session bus. Start it inside a desktop session.</source>
        <translation>Es gibt hier keinen Sitzungsbus. Starte es in einer Desktop-Sitzung.</translation>
    </message>
</context>
<context>
    <name>AgentAutostart</name>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder.</source>
        <translation>%1 lässt sich nicht schreiben. Prüfe die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>AmountStepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>All that you recorded, for another computer or another program. The file is yours alone and is sent nowhere.</source>
        <translation>Alles, was du aufgeschrieben hast, für einen anderen Computer oder ein anderes Programm. Die Datei gehört nur dir und wird nirgendwohin geschickt.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>One file holds all and can be brought back. Tables open in a spreadsheet. FHIR is what clinics&apos; programs read; your notes are not in it.</source>
        <translation>Eine Datei enthält alles und lässt sich zurückholen. Tabellen öffnest du in einer Tabellenkalkulation. FHIR lesen die Programme in Praxen und Kliniken; deine Notizen sind nicht dabei.</translation>
    </message>
    <message>
        <source>One file (JSON)</source>
        <translation>Eine Datei (JSON)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>For a clinic (FHIR)</source>
        <translation>Für Praxis oder Klinik (FHIR)</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <source>What is new is added. What is here already stays as it is. Drop the file or folder here, or write where it lies.</source>
        <translation>Was neu ist, kommt dazu. Was schon hier ist, bleibt, wie es ist. Zieh die Datei oder den Ordner hierher, oder schreib auf, wo sie liegen.</translation>
    </message>
    <message>
        <source>File or folder to bring back</source>
        <translation>Datei oder Ordner zum Zurückholen</translation>
    </message>
    <message>
        <source>Its path</source>
        <translation>Der Pfad dorthin</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>Map of the body, front. The same parts stand below it as words.</source>
        <translation>Körperkarte von vorn. Dieselben Stellen stehen darunter in Worten.</translation>
    </message>
    <message>
        <source>Map of the body, back. The same parts stand below it as words.</source>
        <translation>Körperkarte von hinten. Dieselben Stellen stehen darunter in Worten.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
</context>
<context>
    <name>AreasCard</name>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es wehtat</translation>
    </message>
    <message>
        <source>In these %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Map of the body. The words below tell it.</source>
        <translation>Körperkarte. Die Worte darunter sagen dasselbe.</translation>
    </message>
    <message>
        <source>How often, of the times the map was filled in.</source>
        <translation>Wie oft, von allen Malen, als die Karte ausgefüllt wurde.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Weiter vorlesen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>%1 min to read</source>
        <translation>%1 Min. Lesezeit</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Die nächste Seite</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>%1 min · %2</source>
        <translation>%1 Min. · %2</translation>
    </message>
    <message>
        <source>%1, read</source>
        <translation>%1, gelesen</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>Let systemd start it, not the desktop</source>
        <translation>Von systemd starten lassen statt vom Desktop</translation>
    </message>
    <message>
        <source>Remind me with this window closed, too</source>
        <translation>Auch erinnern, wenn dieses Fenster zu ist</translation>
    </message>
    <message>
        <source>Start reminding now</source>
        <translation>Jetzt mit dem Erinnern beginnen</translation>
    </message>
</context>
<context>
    <name>BaselineCard</name>
    <message>
        <source>How much is fine?</source>
        <translation>Wie viel geht gut?</translation>
    </message>
    <message>
        <source>On a few days, good and bad, do it until it just begins to climb, and stop there. Write down how much it was. That is not your most; it is what goes well.</source>
        <translation>Mach es an ein paar Tagen, guten und schlechten, bis es gerade anzusteigen beginnt, und hör da auf. Schreib auf, wie viel es war. Das ist nicht dein Äußerstes; es ist das, was gut geht.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>One more day, then it can be told.</source>
        <translation>Noch ein Tag, dann lässt es sich sagen.</translation>
    </message>
    <message>
        <source>%1 more days, then it can be told.</source>
        <translation>Noch %1 Tage, dann lässt es sich sagen.</translation>
    </message>
    <message>
        <source>Time it</source>
        <translation>Mit der Uhr messen</translation>
    </message>
    <message>
        <source>Today it was, better</source>
        <translation>Heute war es, genauer</translation>
    </message>
    <message>
        <source>Today it was</source>
        <translation>Heute war es</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>How sure are you that this much goes well on most days?</source>
        <translation>Wie sicher bist du, dass so viel an den meisten Tagen gut geht?</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Map of the body</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>Hatched: never here</source>
        <translation>Schraffiert: nie hier</translation>
    </message>
</context>
<context>
    <name>BoomBustCard</name>
    <message>
        <source>Ups and downs</source>
        <translation>Auf und ab</translation>
    </message>
    <message>
        <source>Bars are load, dots are pain. ▲ is a big day, ▼ a hard one after it.</source>
        <translation>Balken sind Belastung, Punkte sind Schmerz. ▲ ist ein großer Tag, ▼ ein schwerer danach.</translation>
    </message>
</context>
<context>
    <name>BreathPicture</name>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <translation>In deinem Tempo</translation>
    </message>
</context>
<context>
    <name>BreathStepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: shorter, now %2</source>
        <translation>%1: kürzer, jetzt %2</translation>
    </message>
    <message>
        <source>%1: longer, now %2</source>
        <translation>%1: länger, jetzt %2</translation>
    </message>
</context>
<context>
    <name>BreathWords</name>
    <message>
        <source>Dizzy? Stop and breathe normally.</source>
        <translation>Schwindlig? Hör auf und atme normal.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>How much pain is there today?</source>
        <translation>Wie viel Schmerz ist heute da?</translation>
    </message>
    <message>
        <source>And after yesterday?</source>
        <translation>Und nach gestern?</translation>
    </message>
    <message>
        <source>Say it anew</source>
        <translation>Neu angeben</translation>
    </message>
    <message>
        <source>Nothing is written down for yesterday.</source>
        <translation>Für gestern ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>That is right, I rested</source>
        <translation>Das stimmt, ich habe geruht</translation>
    </message>
    <message>
        <source>A better day than usual. Keep to the plan, and bank the rest for tomorrow.</source>
        <translation>Ein besserer Tag als sonst. Bleib beim Plan und leg den Rest für morgen zurück.</translation>
    </message>
    <message>
        <source>A crash after a day of effort is worth telling a clinician. Today only what feels easy.</source>
        <translation>Ein Einbruch nach einem anstrengenden Tag ist es wert, ärztlich besprochen zu werden. Heute nur, was leicht geht.</translation>
    </message>
    <message>
        <source>Is this a flare?</source>
        <translation>Ist das ein Schub?</translation>
    </message>
    <message>
        <source>Add how much energy there is</source>
        <translation>Hinzufügen, wie viel Kraft da ist</translation>
    </message>
    <message>
        <source>How much energy is there today?</source>
        <translation>Wie viel Kraft ist heute da?</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Tick what is so with you. Nothing of this is kept.</source>
        <translation>Kreuz an, was bei dir so ist. Nichts davon wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>ChosenChecklist</name>
    <message>
        <source>Back to the practice</source>
        <translation>Zurück zur Übung</translation>
    </message>
    <message>
        <source>Tick what applies today. Your answers are not kept.</source>
        <translation>Kreuz an, was heute zutrifft. Deine Antworten werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not this one today</source>
        <translation>Das heute lieber nicht</translation>
    </message>
    <message>
        <source>What you ticked speaks against it for now. You find what to do instead with each line. There is plenty else.</source>
        <translation>Was du angekreuzt hast, spricht im Moment dagegen. Bei jeder Zeile steht, was du stattdessen tun kannst. Es gibt noch viel anderes.</translation>
    </message>
    <message>
        <source>I will take care, go on</source>
        <translation>Ich gebe acht, weiter</translation>
    </message>
    <message>
        <source>None of these apply</source>
        <translation>Nichts davon trifft zu</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Etwas anderes wählen</translation>
    </message>
</context>
<context>
    <name>ChosenChoices</name>
    <message>
        <source>As you like it today</source>
        <translation>Wie du es heute magst</translation>
    </message>
    <message>
        <source>Where will the warmth be?</source>
        <translation>Wo soll die Wärme hin?</translation>
    </message>
    <message>
        <source>Gentler: shorter and fewer</source>
        <translation>Sanfter: kürzer und weniger</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Only let go, without tensing</source>
        <translation>Nur loslassen, ohne anzuspannen</translation>
    </message>
    <message>
        <source>Leave out what hurts today</source>
        <translation>Weglassen, was heute wehtut</translation>
    </message>
    <message>
        <source>A tone that rises and falls with the breath</source>
        <translation>Ein Ton, der mit dem Atem steigt und sinkt</translation>
    </message>
    <message>
        <source>Words: breathe in, breathe out</source>
        <translation>Worte: einatmen, ausatmen</translation>
    </message>
</context>
<context>
    <name>ChosenDetails</name>
    <message>
        <source>Not just now</source>
        <translation>Gerade nicht</translation>
    </message>
    <message>
        <source>Made to suit you</source>
        <translation>Auf dich abgestimmt</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Easier, or fuller</source>
        <translation>Leichter oder mehr</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>Stop at once with</source>
        <translation>Hör sofort auf bei</translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation>Dein Arbeitsplatz</translation>
    </message>
    <message>
        <source>What could be easier where you work</source>
        <translation>Was dort leichter sein könnte</translation>
    </message>
</context>
<context>
    <name>ChosenFigure</name>
    <message>
        <source>Picture %1 of %2: %3. Press for the next one.</source>
        <translation>Bild %1 von %2: %3. Drück für das nächste.</translation>
    </message>
    <message>
        <source>Picture of the movement: %1</source>
        <translation>Bild der Bewegung: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A favourite, press to take it out</source>
        <translation>Ein Favorit, drück zum Herausnehmen</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
</context>
<context>
    <name>ChosenStart</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Nothing fits all of this. Another place or part of the body may.</source>
        <translation>Zu all dem passt nichts. Vielleicht ein anderer Ort oder Körperteil.</translation>
    </message>
    <message>
        <source>This is as long as it gets well. More would be too much of the same.</source>
        <translation>So lang ist es gut. Mehr wäre zu viel vom Gleichen.</translation>
    </message>
    <message>
        <source>There was nothing fitting for: %1.</source>
        <translation>Nichts Passendes gab es für: %1.</translation>
    </message>
    <message>
        <source>Some movements are left out, since you ticked: %1.</source>
        <translation>Einige Bewegungen fallen weg, weil du das angekreuzt hast: %1.</translation>
    </message>
    <message>
        <source>Some muscles had enough stretching lately. They rest.</source>
        <translation>Manche Muskeln wurden zuletzt genug gedehnt. Sie ruhen.</translation>
    </message>
    <message>
        <source>Strength rests today. Muscles grow stronger in between.</source>
        <translation>Kraftübungen ruhen heute. Stärker werden Muskeln dazwischen.</translation>
    </message>
    <message>
        <source>1 movement</source>
        <translation>1 Bewegung</translation>
    </message>
    <message>
        <source>%1 movements</source>
        <translation>%1 Bewegungen</translation>
    </message>
</context>
<context>
    <name>ComposerMix</name>
    <message>
        <source>What you will do</source>
        <translation>Was du machst</translation>
    </message>
    <message>
        <source>On to the start</source>
        <translation>Weiter zum Start</translation>
    </message>
    <message>
        <source>Another mix</source>
        <translation>Neue Mischung</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Back to a mix</source>
        <translation>Zur Mischung</translation>
    </message>
    <message>
        <source>What it shall be called</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>A name for it</source>
        <translation>Ein Name dafür</translation>
    </message>
    <message>
        <source>Keep it under this name</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Kept. %1 is among your practices.</source>
        <translation>Gespeichert. „%1“ ist jetzt bei deinen Übungen.</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>What suits me now</source>
        <translation>Was jetzt zu mir passt</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Deine eigenen Routinen</translation>
    </message>
</context>
<context>
    <name>ComposerStep</name>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: nach oben</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: nach unten</translation>
    </message>
    <message>
        <source>%1: leave out</source>
        <translation>%1: weglassen</translation>
    </message>
</context>
<context>
    <name>ComposerWish</name>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Energy just now</source>
        <translation>Energie im Moment</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Egal wo</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Auf dem Stuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Which side</source>
        <translation>Welche Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Hands stay free</source>
        <translation>Hände bleiben frei</translation>
    </message>
    <message>
        <source>More wishes</source>
        <translation>Weitere Wünsche</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>the folder cannot be read; check its permissions</source>
        <translation>der Ordner lässt sich nicht lesen; prüf seine Rechte</translation>
    </message>
    <message>
        <source>must be the file&apos;s name, &quot;%1&quot;</source>
        <translation>muss wie die Datei heißen: „%1“</translation>
    </message>
    <message>
        <source>there is no file &quot;%1&quot; in the media folder</source>
        <translation>im Ordner media gibt es keine Datei „%1“</translation>
    </message>
    <message>
        <source>must lie inside the media folder</source>
        <translation>muss im Ordner media liegen</translation>
    </message>
    <message>
        <source>the content folder is missing or cannot be read; reinstall Pacewell or start it with --content FOLDER</source>
        <translation>der Ordner mit den Inhalten fehlt oder lässt sich nicht lesen; installier Pacewell neu oder starte es mit --content FOLDER</translation>
    </message>
    <message>
        <source>holds no content: there is neither a folder &quot;exercises&quot; nor a folder &quot;routines&quot; in it</source>
        <translation>enthält keine Inhalte: Es gibt darin weder einen Ordner „exercises“ noch einen Ordner „routines“</translation>
    </message>
    <message>
        <source>must be a day such as 2026-11-21</source>
        <translation>muss ein Datum wie 2026-11-21 sein</translation>
    </message>
    <message>
        <source>must say {side} or {otherSide}, since each side is worked in turn</source>
        <translation>muss {side} oder {otherSide} enthalten, weil beide Seiten nacheinander an der Reihe sind</translation>
    </message>
    <message>
        <source>cannot say {side}: no single side is worked</source>
        <translation>darf {side} nicht enthalten: Hier wird keine einzelne Seite geübt</translation>
    </message>
    <message>
        <source>holdSeconds must be %1 to %2</source>
        <translation>holdSeconds muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>repetitions must be 1 to %1 for a hold of %2 s</source>
        <translation>repetitions muss bei %2 s Halten mindestens 1 und höchstens %1 sein</translation>
    </message>
    <message>
        <source>a hold has no sets; leave them out</source>
        <translation>beim Halten gibt es keine sets; lass sie weg</translation>
    </message>
    <message>
        <source>secondsEachWay must be %1 to %2</source>
        <translation>secondsEachWay muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>repetitions must be %1 to %2</source>
        <translation>repetitions muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>sets must be 1 to %1</source>
        <translation>sets muss mindestens 1 und höchstens %1 sein</translation>
    </message>
    <message>
        <source>a stretch or rest needs holdSeconds and repetitions</source>
        <translation>stretch und rest brauchen holdSeconds und repetitions</translation>
    </message>
    <message>
        <source>a mobility movement needs secondsEachWay and repetitions, not holdSeconds</source>
        <translation>mobility braucht secondsEachWay und repetitions, nicht holdSeconds</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be of the type %1</source>
        <translation>muss vom Typ %1 sein</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>this is not a file; only files can hold content</source>
        <translation>das ist keine Datei; Inhalte können nur in Dateien stehen</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>larger than 1 MiB; split it into smaller files</source>
        <translation>größer als 1 MiB; teil den Inhalt auf kleinere Dateien auf</translation>
    </message>
    <message>
        <source>is not UTF-8 text; save it again with the encoding UTF-8</source>
        <translation>ist kein UTF-8-Text; speichere die Datei noch einmal mit der Kodierung UTF-8</translation>
    </message>
    <message>
        <source>broken JSON: %1; look here or just above for a missing comma, quote or bracket</source>
        <translation>fehlerhaftes JSON: %1; such hier oder kurz darüber nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer</translation>
    </message>
    <message>
        <source>must hold one object in curly brackets { }</source>
        <translation>muss genau ein Objekt in geschweiften Klammern { } enthalten</translation>
    </message>
    <message>
        <source>stands here twice; keep one</source>
        <translation>steht hier zweimal; behalte nur eines davon</translation>
    </message>
    <message>
        <source>there is no usable exercise called &quot;%1&quot;</source>
        <translation>es gibt keine nutzbare Übung namens „%1“</translation>
    </message>
    <message>
        <source>a gentle routine holds for %1 s at most</source>
        <translation>in einer sanften Routine wird höchstens %1 s gehalten</translation>
    </message>
    <message>
        <source>the exercise has no single side; leave this out</source>
        <translation>die Übung hat keine einzelne Seite; lass das weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works one side more than the other</source>
        <translation>„%1“ übt eine Seite mehr als die andere</translation>
    </message>
    <message>
        <source>%1 is stretched for %2 s on one side; %3 s is the most in one session</source>
        <translation>%1 wird auf einer Seite %2 s gedehnt; in einer Routine sind höchstens %3 s erlaubt</translation>
    </message>
    <message>
        <source>a session lasts %1 to %2 minutes</source>
        <translation>eine Routine dauert %1 bis %2 Minuten</translation>
    </message>
    <message>
        <source>the steps add up to %1 min %2 s, not %3 minutes</source>
        <translation>die Schritte dauern zusammen %1 min %2 s, nicht %3 Minuten</translation>
    </message>
    <message>
        <source>means nothing here; look at its spelling and its place</source>
        <translation>bedeutet hier nichts; prüf, ob es richtig geschrieben ist und hierher gehört</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>already belongs to something of the kind &quot;%1&quot;; choose another</source>
        <translation>gehört schon zu etwas von der Art „%1“; wähl eine andere</translation>
    </message>
    <message>
        <source>there is no usable checklist called &quot;%1&quot;</source>
        <translation>es gibt keine nutzbare Checkliste namens „%1“</translation>
    </message>
    <message>
        <source>nothing in &quot;%1&quot; blocks; choose one that can keep from it</source>
        <translation>in „%1“ hat kein Punkt „blocks“ auf „true“; wähl eine Checkliste, die von der Übung abhalten kann</translation>
    </message>
    <message>
        <source>there is nothing usable of this name</source>
        <translation>unter diesem Namen gibt es nichts Nutzbares</translation>
    </message>
    <message>
        <source>leads out of the pack; copy it here</source>
        <translation>führt aus dem Paket hinaus; kopier die Datei hierher</translation>
    </message>
    <message>
        <source>holds more than %1 files; split it into smaller packs</source>
        <translation>enthält mehr als %1 Dateien; teil es auf kleinere Pakete auf</translation>
    </message>
    <message>
        <source>holds no content: none of the folders %1 lies directly in it</source>
        <translation>enthält keine Inhalte: Keiner der Ordner %1 liegt direkt darin</translation>
    </message>
    <message>
        <source>is a packed archive; unpack it into a folder of its own first</source>
        <translation>ist ein gepacktes Archiv; entpack es erst in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>does not belong here; put it into the folder of a pack</source>
        <translation>gehört nicht hierher; leg es in den Ordner eines Pakets</translation>
    </message>
    <message>
        <source>the line names a side, so it needs a recording for each of them</source>
        <translation>der Text nennt eine Seite, darum braucht er für jede Seite eine Aufnahme</translation>
    </message>
    <message>
        <source>the line names no side, so it has one recording</source>
        <translation>der Text nennt keine Seite, darum hat er nur eine Aufnahme</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2 in steps of %3</source>
        <translation>muss eine Zahl von %1 bis %2 in Schritten von %3 sein</translation>
    </message>
    <message>
        <source>is no sound that can be played; use WAV, FLAC or Ogg</source>
        <translation>ist kein Ton, der sich abspielen lässt; nimm WAV, FLAC oder Ogg</translation>
    </message>
    <message>
        <source>is no film that can be played; use MP4, WebM or Ogg</source>
        <translation>ist kein Film, der sich abspielen lässt; nimm MP4, WebM oder Ogg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be read</source>
        <translation>„%1“ ist keine Datei, die sich lesen lässt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 MB; make it smaller</source>
        <translation>„%1“ ist größer als %2 MB; mach die Datei kleiner</translation>
    </message>
    <message>
        <source>is missing; the form tenseRelease needs it</source>
        <translation>fehlt; die Form „tenseRelease“ braucht es</translation>
    </message>
    <message>
        <source>belongs to the form tenseRelease; leave it out</source>
        <translation>gehört zur Form „tenseRelease“; lass es weg</translation>
    </message>
    <message>
        <source>must be 0 where labelDecides is true, and only there</source>
        <translation>muss 0 sein, wo „labelDecides“ auf „true“ steht, und nur dort</translation>
    </message>
    <message>
        <source>must be %1 to %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>one breath takes %1 s, which is %2 breaths a minute; %3 to %4 are safe</source>
        <translation>ein Atemzug dauert %1 s, das sind %2 Atemzüge pro Minute; sicher sind %3 bis %4</translation>
    </message>
    <message>
        <source>breathing in takes %1 to %2 s</source>
        <translation>Einatmen dauert %1 bis %2 s</translation>
    </message>
    <message>
        <source>breathing out takes %1 to %2 s</source>
        <translation>Ausatmen dauert %1 bis %2 s</translation>
    </message>
    <message>
        <source>a hold lasts %1 s at most</source>
        <translation>eine Atempause dauert höchstens %1 s</translation>
    </message>
    <message>
        <source>seconds go in steps of a half</source>
        <translation>Sekunden gibt es nur in halben Schritten</translation>
    </message>
    <message>
        <source>must be false: nobody begins with breath holds</source>
        <translation>muss „false“ sein: Mit Atempausen fängt niemand an</translation>
    </message>
    <message>
        <source>must be true: breath holds are only for those who ask for them</source>
        <translation>muss „true“ sein: Atempausen sind nur für Menschen, die sie wünschen</translation>
    </message>
    <message>
        <source>breath holds are not for these; add: %1</source>
        <translation>für diese sind Atempausen nichts; ergänze: %1</translation>
    </message>
    <message>
        <source>must be 1 to %1 where a hold is longer than %2 s</source>
        <translation>muss mindestens 1 und höchstens %1 sein, wenn eine Atempause länger als %2 s ist</translation>
    </message>
    <message>
        <source>the words need %1 s, and there are %2; use fewer, or more time</source>
        <translation>die Worte brauchen %1 s, vorgesehen sind %2; nimm weniger Worte oder mehr Zeit</translation>
    </message>
    <message>
        <source>muscles are tensed only where form is tenseRelease</source>
        <translation>Muskeln werden nur angespannt, wenn „form“ auf „tenseRelease“ steht</translation>
    </message>
    <message>
        <source>a part has either text or tense; leave one out</source>
        <translation>ein Teil hat entweder „text“ oder „tense“; lass eines davon weg</translation>
    </message>
    <message>
        <source>nothing is tensed; choose another form</source>
        <translation>nichts wird angespannt; wähl eine andere „form“</translation>
    </message>
    <message>
        <source>breaths are counted only where pace is given</source>
        <translation>Atemzüge werden nur gezählt, wenn „pace“ angegeben ist</translation>
    </message>
    <message>
        <source>a roller is never used on the neck or head</source>
        <translation>eine Rolle kommt nie an Nacken oder Kopf</translation>
    </message>
    <message>
        <source>%1 is pressed for %2 s on one side; %3 s is the most</source>
        <translation>%1 wird auf einer Seite %2 s gedrückt; höchstens %3 s sind erlaubt</translation>
    </message>
    <message>
        <source>must say where it may be used</source>
        <translation>muss sagen, wo es angewendet werden darf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an exercise; write &quot;exercise&quot;</source>
        <translation>„%1“ ist eine Übung; schreib hier „exercise“</translation>
    </message>
    <message>
        <source>there is no usable breathing, relaxation, massage or heat called &quot;%1&quot;</source>
        <translation>es gibt keine nutzbare Atmung, Entspannung, Massage oder Wärme namens „%1“</translation>
    </message>
    <message>
        <source>an exercise has a dose, not minutes; leave this out</source>
        <translation>eine Übung hat „dose“, nicht „minutes“; lass das weg</translation>
    </message>
    <message>
        <source>is only for those who ask for it; choose another</source>
        <translation>ist nur für Menschen, die es wünschen; wähl etwas anderes</translation>
    </message>
    <message>
        <source>its label alone says how long; choose another</source>
        <translation>nur die Packung sagt, wie lange; wähl etwas anderes</translation>
    </message>
    <message>
        <source>only breathing and heat have minutes; leave this out</source>
        <translation>nur Atmung und Wärme haben „minutes“; lass das weg</translation>
    </message>
    <message>
        <source>%1 is pressed for %2 s on one side; %3 s is the most in one session</source>
        <translation>%1 wird auf einer Seite %2 s gedrückt; in einer Routine sind höchstens %3 s erlaubt</translation>
    </message>
    <message>
        <source>massage takes %1 minutes; %2 is the most in one session</source>
        <translation>die Massage dauert %1 Minuten; in einer Routine sind höchstens %2 erlaubt</translation>
    </message>
    <message>
        <source>one heat is enough; an hour has to lie between two</source>
        <translation>einmal Wärme genügt; bis zum nächsten Mal muss eine Stunde vergehen</translation>
    </message>
    <message>
        <source>cannot take the place of the &quot;%1&quot; that was there before: in the routine &quot;%2&quot;, %3. Give yours an id of its own</source>
        <translation>kann „%1“, das schon da war, nicht ersetzen: In der Routine „%2“ gilt dann: %3. Gib deinem eine eigene „id“</translation>
    </message>
    <message>
        <source>has %1 entries, the English has %2</source>
        <translation>hat %1 Einträge, im Englischen sind es %2</translation>
    </message>
    <message>
        <source>it cannot be done there</source>
        <translation>dort lässt es sich nicht machen</translation>
    </message>
    <message>
        <source>dose, sides and easier are for exercises only</source>
        <translation>„dose“, „sides“ und „easier“ gibt es nur bei Übungen</translation>
    </message>
    <message>
        <source>has to be &quot;%1&quot;, like that of what it replaces</source>
        <translation>muss „%1“ sein, wie bei dem, was es ersetzt</translation>
    </message>
    <message>
        <source>has to ask &quot;%1&quot; as well and to block, like the checklist whose place it takes</source>
        <translation>muss auch „%1“ fragen und davon abhalten, wie die Liste, an deren Stelle sie tritt</translation>
    </message>
    <message>
        <source>has to ask &quot;%1&quot; as well, unchanged, like the one whose place it takes</source>
        <translation>muss auch „%1“ fragen, unverändert, wie das, an dessen Stelle es tritt</translation>
    </message>
    <message>
        <source>nothing asks this; only &quot;%1&quot; and &quot;%2&quot; are</source>
        <translation>das wird nirgends gefragt; gefragt werden nur „%1“ und „%2“</translation>
    </message>
    <message>
        <source>there has to be one &quot;%1&quot;</source>
        <translation>es muss eine mit der id „%1“ geben</translation>
    </message>
    <message>
        <source>two of them have the same id</source>
        <translation>zwei davon haben dieselbe id</translation>
    </message>
    <message>
        <source>there has to be one on &quot;%1&quot;</source>
        <translation>es muss einen Eintrag für „%1“ geben</translation>
    </message>
    <message>
        <source>has to say its urgency: now, today or soon</source>
        <translation>muss sagen, wie dringend es ist: now, today oder soon</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>ein Absatz</translation>
    </message>
    <message>
        <source>an item of a list</source>
        <translation>ein Listenpunkt</translation>
    </message>
    <message>
        <source>ends where the English goes on with %1</source>
        <translation>endet, aber im Englischen folgt noch: %1</translation>
    </message>
    <message>
        <source>the English ends before &quot;%1&quot;</source>
        <translation>das Englische endet vor „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the English has %3 there</source>
        <translation>„%1“ ist %2; im Englischen steht dort: %3</translation>
    </message>
    <message>
        <source>is missing; the text of the article belongs into it</source>
        <translation>fehlt; hier gehört der Text des Artikels hinein</translation>
    </message>
    <message>
        <source>larger than %1 KiB; make several articles of it</source>
        <translation>größer als %1 KiB; mach mehrere Artikel daraus</translation>
    </message>
    <message>
        <source>takes %1 minutes to read, and %2 are the most; leave something out or make two articles of it</source>
        <translation>braucht %1 Minuten zum Lesen, höchstens %2 sind erlaubt; lass etwas weg oder mach zwei Artikel daraus</translation>
    </message>
    <message>
        <source>there is no usable practice called &quot;%1&quot;</source>
        <translation>es gibt keine brauchbare Übung namens „%1“</translation>
    </message>
    <message>
        <source>articles do not take each other&apos;s place; choose another id</source>
        <translation>Artikel ersetzen einander nicht; wähle eine andere id</translation>
    </message>
    <message>
        <source>cannot be read as Markdown</source>
        <translation>lässt sich nicht als Markdown lesen</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>enthält keine Wörter</translation>
    </message>
    <message>
        <source>a heading or an item of a list has no words</source>
        <translation>eine Überschrift oder ein Listenpunkt hat keine Wörter</translation>
    </message>
    <message>
        <source>begin headings with ## and a space; the title is the &quot;name&quot; in the file beside it</source>
        <translation>beginne Überschriften mit ## und einem Leerzeichen; der Titel ist „name“ in der Datei daneben</translation>
    </message>
    <message>
        <source>numbered lists are not shown; begin each item with &quot;- &quot;</source>
        <translation>nummerierte Listen werden nicht gezeigt; beginne jeden Punkt mit „- “</translation>
    </message>
    <message>
        <source>quotes are not shown; write a paragraph, without &gt;</source>
        <translation>Zitate werden nicht gezeigt; schreib einen Absatz, ohne &gt;</translation>
    </message>
    <message>
        <source>lines across the page are not shown; take them out</source>
        <translation>Trennlinien werden nicht gezeigt; nimm sie heraus</translation>
    </message>
    <message>
        <source>pictures are not shown in articles; take it out</source>
        <translation>Bilder werden in Artikeln nicht gezeigt; nimm es heraus</translation>
    </message>
    <message>
        <source>links lead nowhere, because Pacewell never goes online; say in words what is meant</source>
        <translation>Links führen nirgendwohin, weil Pacewell nie online geht; sag in Worten, was gemeint ist</translation>
    </message>
    <message>
        <source>write the character itself in place of &quot;%1&quot;</source>
        <translation>schreib statt „%1“ das Zeichen selbst</translation>
    </message>
    <message>
        <source>a table cannot be read aloud; write a list or sentences, without |</source>
        <translation>eine Tabelle lässt sich nicht vorlesen; schreib eine Liste oder Sätze, ohne |</translation>
    </message>
    <message>
        <source>HTML is not shown; write plain words, without &lt; and &gt;</source>
        <translation>HTML wird nicht gezeigt; schreib einfache Wörter, ohne &lt; und &gt;</translation>
    </message>
    <message>
        <source>code is not shown; take out the backticks, or the spaces before the line</source>
        <translation>Code wird nicht gezeigt; nimm die Backticks oder die Leerzeichen vor der Zeile heraus</translation>
    </message>
    <message>
        <source>a list has one level, and each item one paragraph</source>
        <translation>eine Liste hat eine Ebene und jeder Punkt einen Absatz</translation>
    </message>
    <message>
        <source>reflections do not take each other&apos;s place; choose another id</source>
        <translation>Gedankenhilfen ersetzen einander nicht; wähle eine andere id</translation>
    </message>
    <message>
        <source>&quot;to&quot; has to be larger than &quot;from&quot;</source>
        <translation>„to“ muss größer sein als „from“</translation>
    </message>
    <message>
        <source>%1 does not go into %2 without a rest</source>
        <translation>%1 geht nicht ohne Rest in %2 auf</translation>
    </message>
    <message>
        <source>has %1 steps, and %2 are the most</source>
        <translation>hat %1 Schritte, und %2 sind das Höchste</translation>
    </message>
    <message>
        <source>has the scale of &quot;%1&quot; already; leave one out</source>
        <translation>hat schon die Skala von „%1“; lass eine von beiden weg</translation>
    </message>
    <message>
        <source>has to be above %1 and at most %2</source>
        <translation>muss über %1 liegen und höchstens %2 sein</translation>
    </message>
    <message>
        <source>no question &quot;%1&quot; with a scale comes before it</source>
        <translation>davor steht keine Frage „%1“ mit einer Skala</translation>
    </message>
</context>
<context>
    <name>ContentSettings</name>
    <message>
        <source>Your own content</source>
        <translation>Eigene Inhalte</translation>
    </message>
    <message>
        <source>not everything could be used (%1)</source>
        <translation>nicht alles ist nutzbar (%1)</translation>
    </message>
    <message>
        <source>all of it works</source>
        <translation>alles geht</translation>
    </message>
    <message>
        <source>Practices of your own, or from others, belong in this folder, each pack in a folder of its own. They appear at once.</source>
        <translation>Eigene Übungen und solche von anderen gehören in diesen Ordner, jedes Paket in einen eigenen Ordner. Sie erscheinen sofort.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Files that could not be used. The rest works.</source>
        <translation>Diese Dateien sind nicht nutzbar. Alles andere geht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Pacewell in the terminal.</source>
        <translation>Pacewell im Terminal.</translation>
    </message>
    <message>
        <source>Keep the journal in FOLDER.</source>
        <translation>Das Tagebuch in FOLDER führen.</translation>
    </message>
    <message>
        <source>Read content from FOLDER.</source>
        <translation>Die Inhalte aus FOLDER lesen.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Let the session&apos;s time run N times as fast (1 to 1000).</source>
        <translation>Die Zeit beim Üben N-mal so schnell laufen lassen (1 bis 1000).</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Siehe oben.</translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000</source>
        <translation>--speed braucht eine Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>sag, was zu tun ist</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>gentler</source>
        <translation>sanfter</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>%1 hurt</source>
        <translation>%1 schmerzhaft</translation>
    </message>
    <message>
        <source>%1 of %2 min practised</source>
        <translation>%1 von %2 min geübt</translation>
    </message>
    <message>
        <source>Space pauses, b back, n next, e easier, h this hurts, q ends.</source>
        <translation>Leertaste Pause, b zurück, n nächste Übung, e leichter, h das tut weh, q Ende.</translation>
    </message>
    <message>
        <source>Time stood still, so the session waits. Space goes on.</source>
        <translation>Die Zeit stand still, darum wartet die Übung. Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>a session is running in another window; end it first</source>
        <translation>in einem anderen Fenster wird schon geübt; beende das zuerst</translation>
    </message>
    <message>
        <source>the session could not be kept: %1</source>
        <translation>die Übung ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Stop there. Let go and breathe. e easier, n skip, q end, space goes on.</source>
        <translation>Hör da auf. Lass los und atme. e leichter, n auslassen, q beenden, Leertaste weiter.</translation>
    </message>
    <message>
        <source>Stop there. Let go and breathe. n skip, q end, space goes on.</source>
        <translation>Hör da auf. Lass los und atme. n auslassen, q beenden, Leertaste weiter.</translation>
    </message>
    <message>
        <source>Paused. Space goes on.</source>
        <translation>Pause. Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation>%1 Übungen</translation>
    </message>
    <message>
        <source>%1 breathing patterns</source>
        <translation>%1 Atemübungen</translation>
    </message>
    <message>
        <source>%1 relaxations</source>
        <translation>%1 Entspannungen</translation>
    </message>
    <message>
        <source>%1 massages</source>
        <translation>%1 Massagen</translation>
    </message>
    <message>
        <source>%1 ways to warm</source>
        <translation>%1 Wärmeanwendungen</translation>
    </message>
    <message>
        <source>%1 checklists</source>
        <translation>%1 Checklisten</translation>
    </message>
    <message>
        <source>%1 routines</source>
        <translation>%1 Routinen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2 items in the pack</source>
        <translation>%1 von %2 Inhalten im Paket</translation>
    </message>
    <message>
        <source>%1 usable, %2 problems</source>
        <translation>nutzbar: %1; Probleme: %2</translation>
    </message>
    <message>
        <source>Breathe or warm for N minutes.</source>
        <translation>N Minuten lang atmen oder wärmen.</translation>
    </message>
    <message>
        <source>Where the heat will be, such as neck.</source>
        <translation>Wo die Wärme hinkommt, etwa neck.</translation>
    </message>
    <message>
        <source>The questions before this practice were read, and none of them applies.</source>
        <translation>Die Fragen vor dieser Übung sind gelesen, und nichts davon trifft zu.</translation>
    </message>
    <message>
        <source>--minutes takes a number from 1 to 20</source>
        <translation>--minutes braucht eine Zahl von 1 bis 20</translation>
    </message>
    <message>
        <source>Keep the heat off today. With a burn: 20 minutes of cool running water, and a doctor&apos;s look when it blisters or is large.</source>
        <translation>Lass die Wärme heute weg. Bei einer Verbrennung: 20 Minuten unter kühles, fließendes Wasser. Mit Blasen oder groß: lass sie ärztlich ansehen.</translation>
    </message>
    <message>
        <source>Heat does not pause. Take it off, and q ends the session.</source>
        <translation>Wärme lässt sich nicht anhalten. Nimm sie weg, q beendet die Übung.</translation>
    </message>
    <message>
        <source>How is your skin there? y fine, x not fine (pain, blisters, white or patchy red).</source>
        <translation>Wie ist deine Haut dort? y gut, x nicht gut (Schmerz, Blasen, weiß oder fleckig rot).</translation>
    </message>
    <message>
        <source>there is no practice called &quot;%1&quot;; &quot;pacewellctl content list&quot; names them</source>
        <translation>eine Übung „%1“ gibt es nicht; „pacewellctl content list“ nennt alle</translation>
    </message>
    <message>
        <source>this practice does not go with what you ticked about yourself</source>
        <translation>diese Übung passt nicht zu dem, was du über dich angekreuzt hast</translation>
    </message>
    <message>
        <source>this way of breathing comes later; begin with belly breathing</source>
        <translation>diese Atemübung kommt später; fang mit der Bauchatmung an</translation>
    </message>
    <message>
        <source>three times of paced breathing are enough for today</source>
        <translation>dreimal Atmen im Takt ist genug für heute</translation>
    </message>
    <message numerus="yes">
        <source>your skin needs its pause; in %n minute(s) there can be heat again</source>
        <translation>
            <numerusform>deine Haut braucht ihre Pause; in %n Minute geht Wärme wieder</numerusform>
            <numerusform>deine Haut braucht ihre Pause; in %n Minuten geht Wärme wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>three times of heat are enough for one place in one day</source>
        <translation>dreimal Wärme am Tag ist genug für eine Stelle</translation>
    </message>
    <message>
        <source>the maker&apos;s label says how long; nothing is timed here</source>
        <translation>die Packung sagt, wie lange; hier läuft keine Zeit mit</translation>
    </message>
    <message>
        <source>in the first two weeks there is a day between; rest it today</source>
        <translation>in den ersten zwei Wochen liegt ein Tag dazwischen; lass es heute ruhen</translation>
    </message>
    <message>
        <source>these muscles have had their massage for today</source>
        <translation>diese Muskeln hatten heute schon ihre Massage</translation>
    </message>
    <message>
        <source>these muscles have been stretched enough for now</source>
        <translation>diese Muskeln sind erst einmal genug gedehnt</translation>
    </message>
    <message>
        <source>%1 is left out for you; %2 takes its place.</source>
        <translation>„%1“ fällt für dich weg; dafür kommt „%2“.</translation>
    </message>
    <message>
        <source>%1 is left out for you.</source>
        <translation>„%1“ fällt für dich weg.</translation>
    </message>
    <message>
        <source>%1 is done in a kinder form for you.</source>
        <translation>„%1“ kommt für dich in einer sanfteren Form.</translation>
    </message>
    <message>
        <source>%1 is shorter or left out: its muscles have had enough.</source>
        <translation>„%1“ ist kürzer oder fällt weg: Die Muskeln dafür hatten genug.</translation>
    </message>
    <message>
        <source>%1 comes later; %2 takes its place.</source>
        <translation>„%1“ kommt später; dafür kommt „%2“.</translation>
    </message>
    <message>
        <source>A day of rest between strength work would be good.</source>
        <translation>Ein Ruhetag zwischen den Kraftübungen wäre gut.</translation>
    </message>
    <message>
        <source>The breathing is shorter than usual, as is right for now.</source>
        <translation>Das Atmen ist kürzer als sonst, so passt es im Moment.</translation>
    </message>
    <message>
        <source>there is no place called &quot;%1&quot;</source>
        <translation>eine Stelle „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>say where the heat will be, with --site and one of: %1</source>
        <translation>sag mit --site, wo die Wärme hinkommt, eines davon: %1</translation>
    </message>
    <message>
        <source>read this first, and when none of it applies, begin again with --checked
%1</source>
        <translation>lies das zuerst; trifft nichts davon zu, beginn noch einmal mit --checked
%1</translation>
    </message>
    <message>
        <source>your answers to the safety questions say: be seen first; practice waits until then</source>
        <translation>deine Antworten auf die Sicherheitsfragen sagen: erst nachsehen lassen; das Üben wartet so lange</translation>
    </message>
    <message>
        <source>this part of the body rests until a clinician has looked at it</source>
        <translation>dieser Körperteil ruht, bis ihn jemand ärztlich angesehen hat</translation>
    </message>
    <message>
        <source>only the gentle set is open now, and this is no part of it</source>
        <translation>gerade ist nur das sanfte Programm offen, und das gehört nicht dazu</translation>
    </message>
    <message>
        <source>%1 is left out by your answers to the safety questions.</source>
        <translation>%1 entfällt nach deinen Antworten auf die Sicherheitsfragen.</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>%1 reflections</source>
        <translation>%1 Gedankenhilfen</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 Aktivitäten</translation>
    </message>
    <message>
        <source>there is nothing to remind of yet. Switch a reminder on, or plan your week, in Pacewell first.</source>
        <translation>Es gibt noch nichts, woran erinnert werden kann. Schalte in Pacewell erst eine Erinnerung ein, oder plane deine Woche.</translation>
    </message>
    <message>
        <source>Write an iCalendar file to FILE.</source>
        <translation>Schreibt eine iCalendar-Datei nach FILE.</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>Es ließ sich nicht ausgeben</translation>
    </message>
    <message>
        <source>%1 is there already; --replace puts the new one in its place</source>
        <translation>%1 gibt es schon; mit --replace kommt das Neue an diese Stelle</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 added, %2 there already, %3 kept as they were here, %4 not taken</source>
        <translation>%1 hinzugefügt, %2 schon da, %3 wie hier belassen, %4 nicht übernommen</translation>
    </message>
    <message>
        <source>Commands:
  content check [DIR]     Name every problem in a content folder, a line each.
  content list [--json]   Everything there is to practise.
  play ID [--minutes N] [--site PLACE] [--checked]
                          Follow a practice in this terminal.
  log [--json]            The sessions that were done.
  report FILE [--days N] [--paper a4|letter] [--question TEXT] [--notes]
                          Your record as a PDF, for an appointment.
  export --ics FILE       Your reminders and your week, for another calendar; - prints them.
  export --json FILE [--replace]
                          Everything you recorded, as one file; - prints it.
  export --csv FOLDER     The same as tables, in a new folder.
  export --fhir FILE [--replace]
                          Your diary for a clinic&apos;s records (FHIR R4); - prints it.
  import FILE|FOLDER      Adds what an export holds; what is there stays as it is.</source>
        <translation>Befehle:
  content check [DIR]     Nennt jedes Problem in einem Ordner mit Inhalten, je eine Zeile.
  content list [--json]   Zeigt alles, was es zum Üben gibt.
  play ID [--minutes N] [--site PLACE] [--checked]
                          Führt dich in diesem Terminal durch eine Übung.
  log [--json]            Zeigt, was geübt wurde.
  report FILE [--days N] [--paper a4|letter] [--question TEXT] [--notes]
                          Deine Aufzeichnung als PDF, für einen Termin.
  export --ics FILE       Deine Erinnerungen und deine Woche, für einen anderen Kalender; - gibt sie aus.
  export --json FILE [--replace]
                          Alles, was du aufgeschrieben hast, als eine Datei; - gibt sie aus.
  export --csv FOLDER     Dasselbe als Tabellen, in einem neuen Ordner.
  export --fhir FILE [--replace]
                          Dein Tagebuch für die Akte in Praxis oder Klinik (FHIR R4); - gibt es aus.
  import FILE|FOLDER      Fügt hinzu, was ein Export enthält; was da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Write CSV files into the new folder FOLDER.</source>
        <translation>CSV-Dateien in den neuen Ordner FOLDER schreiben.</translation>
    </message>
    <message>
        <source>Write FHIR to FILE.</source>
        <translation>FHIR nach FILE schreiben.</translation>
    </message>
    <message>
        <source>Put the new file in the place of one that is there.</source>
        <translation>Eine Datei, die schon da ist, durch die neue ersetzen.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter</source>
        <translation>--paper braucht a4 oder letter</translation>
    </message>
    <message>
        <source>--days takes a number from %1 to %2</source>
        <translation>--days braucht eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>--question takes up to %1 characters</source>
        <translation>--question fasst höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Report on the last N days (28 to 365).</source>
        <translation>Bericht über die letzten N Tage (28 bis 365).</translation>
    </message>
    <message>
        <source>The size: a4 or letter.</source>
        <translation>Das Papierformat: a4 oder letter.</translation>
    </message>
    <message>
        <source>What you would like to ask; else the one you kept.</source>
        <translation>Was du fragen möchtest; sonst die Frage, die du gespeichert hast.</translation>
    </message>
    <message>
        <source>Print your notes as well; they are private.</source>
        <translation>Auch deine Notizen drucken; sie sind privat.</translation>
    </message>
    <message>
        <source>--csv writes into a new folder, so --replace does not go with it</source>
        <translation>--csv schreibt in einen neuen Ordner, daher passt --replace nicht dazu</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Full</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>At your own pace. Stopping early is fine.</source>
        <translation>In deinem Tempo. Früher aufhören ist in Ordnung.</translation>
    </message>
    <message>
        <source>Gentler</source>
        <translation>Sanfter</translation>
    </message>
    <message>
        <source>Shorter holds, fewer repetitions. It counts in full.</source>
        <translation>Kürzer halten, weniger wiederholen. Es zählt ganz.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>You can choose again at any time.</source>
        <translation>Du kannst jederzeit neu wählen.</translation>
    </message>
    <message>
        <source>How today is to be</source>
        <translation>Wie der Tag heute werden soll</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Your day</source>
        <translation>Dein Tag</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Back to today: %1</source>
        <translation>Doch heute: %1</translation>
    </message>
    <message>
        <source>Not today: %1</source>
        <translation>Heute nicht: %1</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>none</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>the worst I can think of</source>
        <translation>der schlimmste, den ich mir denken kann</translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation>Schlaf letzte Nacht</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>erschöpft</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr viel</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr gedrückt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>in all of it</source>
        <translation>bei allem</translation>
    </message>
    <message>
        <source>In what had to be done</source>
        <translation>Bei dem, was zu tun war</translation>
    </message>
    <message>
        <source>In moving about</source>
        <translation>Beim Bewegen</translation>
    </message>
    <message>
        <source>In what gives you joy</source>
        <translation>Bei dem, was dir Freude macht</translation>
    </message>
    <message>
        <source>Pain on waking up</source>
        <translation>Schmerz beim Aufwachen</translation>
    </message>
    <message>
        <source>Pain today</source>
        <translation>Schmerz heute</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Pain in these seven days</source>
        <translation>Schmerz in diesen sieben Tagen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
</context>
<context>
    <name>DoneByHand</name>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Done away from the timer</source>
        <translation>Ohne die Uhr getan</translation>
    </message>
    <message>
        <source>It took about</source>
        <translation>Es dauerte etwa</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
</context>
<context>
    <name>ExperimentCard</name>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Go on for two more parts</source>
        <translation>Noch zwei Teile weitermachen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>What you noted stays. Only this trial goes.</source>
        <translation>Was du notiert hast, bleibt. Nur dieser Versuch geht weg.</translation>
    </message>
    <message>
        <source>Take the trial away</source>
        <translation>Den Versuch wegnehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Which practice?</source>
        <translation>Welche Übung?</translation>
    </message>
    <message>
        <source>What may it do something for?</source>
        <translation>Wofür könnte sie gut sein?</translation>
    </message>
    <message>
        <source>How long is each part?</source>
        <translation>Wie lang ist jeder Teil?</translation>
    </message>
    <message>
        <source>How many parts?</source>
        <translation>Wie viele Teile?</translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>Heute beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Choose another practice</source>
        <translation>Eine andere Übung wählen</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Find out whether one practice does something for you: some days with it, some without, in turn. Change nothing else if you can. Not for medicines; those belong to you and your clinician.</source>
        <translation>Finde heraus, ob dir eine Übung etwas bringt: einige Tage mit ihr, einige ohne, im Wechsel. Ändere sonst nichts, wenn es geht. Nicht für Medikamente; die besprichst du in deiner Arztpraxis.</translation>
    </message>
    <message>
        <source>Begin a trial</source>
        <translation>Einen Versuch beginnen</translation>
    </message>
    <message>
        <source>One at a time: two could not be told apart.</source>
        <translation>Einer nach dem anderen: Zwei ließen sich nicht auseinanderhalten.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; meintest du „%1“?</translation>
    </message>
    <message>
        <source>%1: expected the name of a %2</source>
        <translation>%1: hier wird ein Name erwartet (%2)</translation>
    </message>
    <message>
        <source>%1: no %2 is called &quot;%3&quot;%4</source>
        <translation>%1: %2 „%3“ gibt es nicht%4</translation>
    </message>
    <message>
        <source>%1: no joint is called &quot;%2&quot;%3</source>
        <translation>%1: ein Gelenk „%2“ gibt es nicht%3</translation>
    </message>
    <message>
        <source>%1.%2: expected a number</source>
        <translation>%1.%2: hier wird eine Zahl erwartet</translation>
    </message>
    <message>
        <source>%1.%2: %3 is outside %4 to %5</source>
        <translation>%1.%2: %3 liegt nicht zwischen %4 und %5</translation>
    </message>
    <message>
        <source>%1: expected an object of joint angles</source>
        <translation>%1: hier wird ein Objekt mit Gelenkwinkeln erwartet</translation>
    </message>
    <message>
        <source>props: expected a list</source>
        <translation>props: hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>poses: expected a list of 1 to %1 poses</source>
        <translation>poses: hier wird eine Liste von 1 bis %1 Haltungen erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here; known are %2</source>
        <translation>„%1“ bedeutet hier nichts; bekannt sind %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Is anything of this new?</source>
        <translation>Ist etwas davon neu?</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Touch the places, or choose them below.</source>
        <translation>Tippe auf die Stellen oder wähle sie unten aus.</translation>
    </message>
    <message>
        <source>Which position suits you?</source>
        <translation>Welche Haltung passt für dich?</translation>
    </message>
    <message>
        <source>Choose all that do.</source>
        <translation>Wähle alle, die passen.</translation>
    </message>
    <message>
        <source>How long may a session be?</source>
        <translation>Wie lang darf eine Übung dauern?</translation>
    </message>
    <message>
        <source>Short is fine. Three minutes count.</source>
        <translation>Kurz ist gut. Drei Minuten zählen.</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>Wann am Tag?</translation>
    </message>
    <message>
        <source>Choose all that suit you.</source>
        <translation>Wähle alles, was dir passt.</translation>
    </message>
    <message>
        <source>Welcome to Pacewell</source>
        <translation>Willkommen bei Pacewell</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip all questions</source>
        <translation>Alle Fragen überspringen</translation>
    </message>
    <message>
        <source>Not now, show me my day</source>
        <translation>Jetzt nicht, zeig mir meinen Tag</translation>
    </message>
    <message>
        <source>Show me my day</source>
        <translation>Zeig mir meinen Tag</translation>
    </message>
</context>
<context>
    <name>FlareBegin</name>
    <message>
        <source>One press, and today becomes gentle: half of your usual, in small parts. Keeping to that counts in full. You say when it goes up again.</source>
        <translation>Ein Druck, und heute wird sanft: die Hälfte vom Üblichen, in kleinen Teilen. Wenn du dich daran hältst, zählt das voll. Wann es wieder mehr wird, sagst du.</translation>
    </message>
    <message>
        <source>I have a flare-up</source>
        <translation>Ich habe einen Schub</translation>
    </message>
</context>
<context>
    <name>FlareCheck</name>
    <message>
        <source>Before anything else</source>
        <translation>Vor allem anderen</translation>
    </message>
    <message>
        <source>New weakness, numbness, fever, chest pain, or trouble with bladder or bowel?</source>
        <translation>Neue Schwäche, Taubheit, Fieber, Brustschmerz oder Probleme mit Blase oder Darm?</translation>
    </message>
    <message>
        <source>Yes, check</source>
        <translation>Ja, prüfen</translation>
    </message>
    <message>
        <source>Opens the safety questions</source>
        <translation>Öffnet die Sicherheitsfragen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>FlareHistory</name>
    <message>
        <source>Your flare-ups</source>
        <translation>Deine Schübe</translation>
    </message>
</context>
<context>
    <name>FlareLine</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>FlareList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>FlareOwnWords</name>
    <message>
        <source>What soothes me</source>
        <translation>Was mir guttut</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>Was warten kann</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and what they are to me</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How to reach %1</source>
        <translation>So erreichst du %1</translation>
    </message>
    <message>
        <source>Medicine, as my clinician told me</source>
        <translation>Medikamente, wie es mir in der Praxis gesagt wurde</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
</context>
<context>
    <name>FlarePage</name>
    <message>
        <source>A flare-up</source>
        <translation>Ein Schub</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Schwere Tage</translation>
    </message>
    <message>
        <source>A flare-up is when things get worse for hours or weeks, and are hard to bear. You decide what is one.</source>
        <translation>Ein Schub heißt: Es wird für Stunden oder Wochen schlimmer und ist schwer zu ertragen. Was einer ist, entscheidest du.</translation>
    </message>
    <message>
        <source>My plan for hard days</source>
        <translation>Mein Plan für schwere Tage</translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation>Meinen Plan schreiben</translation>
    </message>
    <message>
        <source>What soothes, what can wait, who helps</source>
        <translation>Was guttut, was warten kann, wer hilft</translation>
    </message>
    <message>
        <source>To read and to change</source>
        <translation>Zum Lesen und Ändern</translation>
    </message>
    <message>
        <source>It can wait for a good day</source>
        <translation>Er hat Zeit bis zu einem guten Tag</translation>
    </message>
    <message>
        <source>My early signs</source>
        <translation>Meine ersten Anzeichen</translation>
    </message>
    <message>
        <source>Be kind to yourself. Today’s plan is now your gentle one, and keeping to it counts in full.</source>
        <translation>Sei gut zu dir. Für heute gilt jetzt dein sanfter Plan, und wenn du dich daran hältst, zählt das voll.</translation>
    </message>
</context>
<context>
    <name>FlarePlanPage</name>
    <message>
        <source>My plan for hard days</source>
        <translation>Mein Plan für schwere Tage</translation>
    </message>
    <message>
        <source>It is best written on a good day. Read it now, change a word if you like; the rest can wait.</source>
        <translation>Am besten schreibst du ihn an einem guten Tag. Lies ihn jetzt, ändere ein Wort, wenn du magst; der Rest kann warten.</translation>
    </message>
    <message>
        <source>Written on a good day, it is there on a hard one. Fill in what you like; it is kept as you type.</source>
        <translation>An einem guten Tag geschrieben, ist er an einem schweren da. Fülle aus, was du magst; es wird beim Tippen behalten.</translation>
    </message>
    <message>
        <source>A kind sentence to myself</source>
        <translation>Ein freundlicher Satz an mich</translation>
    </message>
    <message>
        <source>Such as: this is hard, and it is enough to do less.</source>
        <translation>Zum Beispiel: Das ist schwer, und es reicht, weniger zu tun.</translation>
    </message>
    <message>
        <source>Three things that soothe me</source>
        <translation>Drei Dinge, die mir guttun</translation>
    </message>
    <message>
        <source>Tick practices, or write words of your own.</source>
        <translation>Hake Übungen an oder schreib eigene Worte.</translation>
    </message>
    <message>
        <source>These are your three.</source>
        <translation>Das sind deine drei.</translation>
    </message>
    <message>
        <source>Something that soothes me</source>
        <translation>Etwas, das mir guttut</translation>
    </message>
    <message>
        <source>My smallest practices</source>
        <translation>Meine kleinsten Übungen</translation>
    </message>
    <message>
        <source>What you could do even then.</source>
        <translation>Was auch dann noch ginge.</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>Was warten kann</translation>
    </message>
    <message>
        <source>Something that can wait</source>
        <translation>Etwas, das warten kann</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <source>Nobody is on your list yet.</source>
        <translation>Auf deiner Liste steht noch niemand.</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Menschen, die helfen</translation>
    </message>
    <message>
        <source>My early signs</source>
        <translation>Meine ersten Anzeichen</translation>
    </message>
    <message>
        <source>How you notice that a flare-up may come.</source>
        <translation>Woran du merkst, dass ein Schub kommen könnte.</translation>
    </message>
    <message>
        <source>An early sign</source>
        <translation>Ein erstes Anzeichen</translation>
    </message>
    <message>
        <source>Medicine, as my clinician told me</source>
        <translation>Medikamente, wie es mir in der Praxis gesagt wurde</translation>
    </message>
    <message>
        <source>In the same words. Pacewell has no advice on it.</source>
        <translation>In denselben Worten. Pacewell gibt dazu keinen Rat.</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>From the last time, for the next one.</source>
        <translation>Vom letzten Mal, für das nächste.</translation>
    </message>
    <message>
        <source>Take the plan away</source>
        <translation>Den Plan wegnehmen</translation>
    </message>
    <message>
        <source>Take all of it away? It does not come back.</source>
        <translation>Alles wegnehmen? Es kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FlareShareBar</name>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>wie üblich</translation>
    </message>
</context>
<context>
    <name>FlareSmallThings</name>
    <message>
        <source>One small thing at a time</source>
        <translation>Eine kleine Sache nach der anderen</translation>
    </message>
    <message>
        <source>Halve today’s activity</source>
        <translation>Heute nur die Hälfte tun</translation>
    </message>
    <message>
        <source>A little less activity today</source>
        <translation>Heute etwas weniger tun</translation>
    </message>
    <message>
        <source>%1, up a step only when you say so</source>
        <translation>%1; mehr wird es erst, wenn du es sagst</translation>
    </message>
    <message>
        <source>Plan %1, in two or three small parts with rests between. A little gentle movement, rather than a day in bed. What is left over can wait.</source>
        <translation>Plane %1, in zwei oder drei kleinen Teilen mit Pausen dazwischen. Sanfte Bewegung statt eines ganzen Tages im Bett. Was übrig bleibt, kann warten.</translation>
    </message>
    <message>
        <source>At most %1, in small parts with rests between. Less is always fine: rest as you need. What is left over can wait.</source>
        <translation>Höchstens %1, in kleinen Teilen mit Pausen dazwischen. Weniger ist immer in Ordnung: Ruh dich aus, wie du es brauchst. Was übrig bleibt, kann warten.</translation>
    </message>
</context>
<context>
    <name>FlareTicks</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>FlareWayBack</name>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>After the flare-up</source>
        <translation>Nach dem Schub</translation>
    </message>
    <message>
        <source>Day %1. You are at %2.</source>
        <translation>Tag %1. Du bist bei: %2.</translation>
    </message>
    <message>
        <source>The way back is taking more than ten days. That happens. A new, smaller starting point may suit you better, without hurry.</source>
        <translation>Der Weg zurück dauert mehr als zehn Tage. Das kommt vor. Ein neuer, kleinerer Anfang passt dir vielleicht besser, ganz ohne Eile.</translation>
    </message>
    <message>
        <source>It has lasted two weeks, so it is worth a visit. Please answer the safety questions before the next step.</source>
        <translation>Er dauert schon zwei Wochen, da lohnt sich ein Termin in der Praxis. Bitte beantworte vor der nächsten Stufe die Sicherheitsfragen.</translation>
    </message>
    <message>
        <source>Answer the safety questions</source>
        <translation>Die Sicherheitsfragen beantworten</translation>
    </message>
    <message>
        <source>Is the pain about as usual again?</source>
        <translation>Ist der Schmerz wieder etwa wie sonst?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eine Stufe zurück</translation>
    </message>
    <message>
        <source>Going back a step is part of the way.</source>
        <translation>Eine Stufe zurückzugehen gehört zum Weg.</translation>
    </message>
    <message>
        <source>That was a mistake, take it back</source>
        <translation>Das war ein Versehen, nimm es zurück</translation>
    </message>
    <message>
        <source>The flare-up is over</source>
        <translation>Der Schub ist vorbei</translation>
    </message>
    <message>
        <source>Flare-ups came close together. So this time the way back goes to 80 %, and rests there for two weeks.</source>
        <translation>Die Schübe kamen dicht nacheinander. Deshalb geht der Weg zurück diesmal bis 80 % und bleibt dort zwei Wochen.</translation>
    </message>
</context>
<context>
    <name>FlareWords</name>
    <message>
        <source>half of your usual</source>
        <translation>die Hälfte vom Üblichen</translation>
    </message>
    <message>
        <source>all of your usual</source>
        <translation>so viel wie üblich</translation>
    </message>
    <message>
        <source>%1 % of your usual</source>
        <translation>%1 % vom Üblichen</translation>
    </message>
    <message>
        <source>Yes, back to my usual</source>
        <translation>Ja, zurück zum Üblichen</translation>
    </message>
    <message>
        <source>Yes, one step up to %1 %</source>
        <translation>Ja, eine Stufe hoch auf %1 %</translation>
    </message>
    <message>
        <source>The next step can come tomorrow.</source>
        <translation>Die nächste Stufe kann morgen kommen.</translation>
    </message>
    <message>
        <source>The next step can come in %1 days.</source>
        <translation>Die nächste Stufe kann in %1 Tagen kommen.</translation>
    </message>
    <message>
        <source>Your amounts stay at %1 % of your usual for a while. It is a calm way to keep steady.</source>
        <translation>Deine Mengen bleiben eine Weile bei %1 % vom Üblichen. So bleibt es ruhig und stetig.</translation>
    </message>
    <message>
        <source>You are back at your usual. Nothing goes up before tomorrow.</source>
        <translation>Du bist zurück beim Üblichen. Vor morgen wird nichts mehr.</translation>
    </message>
    <message>
        <source>You are back at your usual. Nothing goes up for %1 more days, so that it can last.</source>
        <translation>Du bist zurück beim Üblichen. Noch %1 Tage lang wird nichts mehr, damit es hält.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 · 1 day</source>
        <translation>%1 · 1 Tag</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 days</source>
        <translation>%1 – %2 · %3 Tage</translation>
    </message>
    <message>
        <source>From %1 on, Pacewell can say how long they usually last. So far: %2.</source>
        <translation>Ab %1 kann Pacewell sagen, wie lange sie meist dauern. Bisher: %2.</translation>
    </message>
    <message>
        <source>Yours usually last about a day.</source>
        <translation>Deine dauern meist etwa einen Tag.</translation>
    </message>
    <message>
        <source>Yours usually last about %1 days.</source>
        <translation>Deine dauern meist etwa %1 Tage.</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded up; %1</source>
        <translation>zugeklappt; %1</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Enough on a bad day</source>
        <translation>Genug an einem schlechten Tag</translation>
    </message>
    <message>
        <source>The most, even on a good day</source>
        <translation>Das Höchste, auch an einem guten Tag</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Take this away? It is gone for good then.</source>
        <translation>Das wegnehmen? Dann ist es endgültig weg.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>The most, even on a good day</source>
        <translation>Das Höchste, auch an einem guten Tag</translation>
    </message>
    <message>
        <source>Such as: two errands, then rest</source>
        <translation>Zum Beispiel: zwei Besorgungen, dann Ruhe</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What you want a bit more of</source>
        <translation>Wovon du etwas mehr möchtest</translation>
    </message>
    <message>
        <source>Such as: housework</source>
        <translation>Zum Beispiel: Hausarbeit</translation>
    </message>
    <message>
        <source>Such as: sitting in the garden with friends</source>
        <translation>Zum Beispiel: mit Freunden im Garten sitzen</translation>
    </message>
    <message>
        <source>A small first step</source>
        <translation>Ein kleiner erster Schritt</translation>
    </message>
    <message>
        <source>Such as: ten minutes outside after breakfast</source>
        <translation>Zum Beispiel: nach dem Frühstück zehn Minuten nach draußen</translation>
    </message>
    <message>
        <source>Enough on a bad day</source>
        <translation>Genug an einem schlechten Tag</translation>
    </message>
    <message>
        <source>Such as: two minutes at the open window</source>
        <translation>Zum Beispiel: zwei Minuten am offenen Fenster</translation>
    </message>
    <message>
        <source>Such as: half an hour, then rest</source>
        <translation>Zum Beispiel: eine halbe Stunde, dann Ruhe</translation>
    </message>
    <message>
        <source>How sure are you of the first step?</source>
        <translation>Wie sicher bist du dir beim ersten Schritt?</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Below 7: make the step smaller, until it feels doable.</source>
        <translation>Unter 7: Mach den Schritt kleiner, bis er machbar wirkt.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Es ließ sich nicht behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>My ceilings</source>
        <translation>Meine Obergrenzen</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>Your energy has a limit just now. Write down what is the most for a day. Less is always fine.</source>
        <translation>Deine Kraft hat gerade eine Grenze. Schreib auf, was das Höchste für einen Tag ist. Weniger ist immer in Ordnung.</translation>
    </message>
    <message>
        <source>What matters to you, that you want a bit more of? One to three things, for a few weeks.</source>
        <translation>Was ist dir wichtig, wovon du etwas mehr möchtest? Ein bis drei Dinge, für ein paar Wochen.</translation>
    </message>
    <message>
        <source>Write down a ceiling</source>
        <translation>Eine Obergrenze aufschreiben</translation>
    </message>
    <message>
        <source>Write another goal</source>
        <translation>Noch ein Ziel aufschreiben</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Ein Ziel aufschreiben</translation>
    </message>
    <message>
        <source>Three at a time are enough. One can go when another matters more.</source>
        <translation>Drei auf einmal sind genug. Eines kann gehen, wenn ein anderes wichtiger wird.</translation>
    </message>
</context>
<context>
    <name>HardDayCard</name>
    <message>
        <source>A flare-up, day %1</source>
        <translation>Ein Schub, Tag %1</translation>
    </message>
    <message>
        <source>Harder day?</source>
        <translation>Schwerer Tag?</translation>
    </message>
    <message>
        <source>Your gentle plan: %1. Keeping to it counts in full.</source>
        <translation>Dein sanfter Plan: %1. Wenn du dich daran hältst, zählt das voll.</translation>
    </message>
    <message>
        <source>Take the small set: shorter, lying down if you like. It counts in full.</source>
        <translation>Nimm die kleinen Übungen: kürzer, und im Liegen, wenn du magst. Sie zählen voll.</translation>
    </message>
    <message>
        <source>Doing less on a hard day is part of the plan.</source>
        <translation>An einem schweren Tag weniger zu tun, gehört zum Plan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>I have a flare-up</source>
        <translation>Ich habe einen Schub</translation>
    </message>
    <message>
        <source>Your gentle plan</source>
        <translation>Dein sanfter Plan</translation>
    </message>
    <message>
        <source>Today becomes a gentle day, at once</source>
        <translation>Heute wird sofort ein sanfter Tag</translation>
    </message>
    <message>
        <source>Start the small set</source>
        <translation>Kleine Übungen beginnen</translation>
    </message>
    <message>
        <source>My plan for hard days</source>
        <translation>Mein Plan für schwere Tage</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Days of practice. Arrow keys go from day to day.</source>
        <translation>Deine Übungstage. Mit den Pfeiltasten gehst du von Tag zu Tag.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Need help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Call at once with any of these, if it is new or clearly changed</source>
        <translation>Ruf sofort an, wenn etwas davon neu oder deutlich anders ist</translation>
    </message>
    <message>
        <source>Something else is new</source>
        <translation>Etwas anderes ist neu</translation>
    </message>
    <message>
        <source>Pacewell gives general wellness information for adults. It makes no diagnosis and replaces no care. “Inomyalgia” is no official diagnosis. Do not start, stop or change a medicine because of it.</source>
        <translation>Pacewell gibt Erwachsenen allgemeine Hinweise zum Wohlbefinden. Es stellt keine Diagnose und ersetzt keine Behandlung. „Inomyalgie“ ist keine offizielle Diagnose. Beginne, beende oder ändere deswegen kein Medikament.</translation>
    </message>
    <message>
        <source>Breathe calmly meanwhile</source>
        <translation>Inzwischen ruhig atmen</translation>
    </message>
</context>
<context>
    <name>HelpPeople</name>
    <message>
        <source>People who help</source>
        <translation>Menschen, die helfen</translation>
    </message>
    <message>
        <source>Nobody is on your list yet.</source>
        <translation>Auf deiner Liste steht noch niemand.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden eintragen</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Liste ändern</translation>
    </message>
</context>
<context>
    <name>HelpPerson</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Nothing on this computer can call. Dial the number on a phone.</source>
        <translation>Dieser Computer kann nicht anrufen. Wähle die Nummer am Telefon.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Yesterday is not noted. Fill it in</source>
        <translation>Gestern ist nicht notiert. Nachtragen</translation>
    </message>
    <message>
        <source>Kept. Everything below is extra.</source>
        <translation>Gespeichert. Alles Weitere ist freiwillig.</translation>
    </message>
    <message>
        <source>Is this a flare?</source>
        <translation>Ist das ein Schub?</translation>
    </message>
    <message>
        <source>How was the night?</source>
        <translation>Wie war die Nacht?</translation>
    </message>
    <message>
        <source>How was the week?</source>
        <translation>Wie war die Woche?</translation>
    </message>
    <message>
        <source>How was the day?</source>
        <translation>Wie war der Tag?</translation>
    </message>
    <message>
        <source>How long were you stiff?</source>
        <translation>Wie lange warst du steif?</translation>
    </message>
    <message>
        <source>How much did pain get in the way?</source>
        <translation>Wie sehr war der Schmerz im Weg?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Was hat geholfen?</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Take this week&apos;s entry away</source>
        <translation>Den Eintrag dieser Woche wegnehmen</translation>
    </message>
    <message>
        <source>Take this day&apos;s entry away</source>
        <translation>Den Eintrag dieses Tages wegnehmen</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal in der Woche</translation>
    </message>
    <message>
        <source>not just now</source>
        <translation>gerade nicht</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Short pages, to read or to hear. In any order, as many as you like.</source>
        <translation>Kurze Seiten zum Lesen oder Hören. In beliebiger Reihenfolge, so viele du magst.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>To read or to hear</source>
        <translation>Zum Lesen oder Hören</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>So lang es braucht</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <source>Load and pain of four weeks. Arrow keys go from day to day.</source>
        <translation>Belastung und Schmerz von vier Wochen. Die Pfeiltasten gehen von Tag zu Tag.</translation>
    </message>
</context>
<context>
    <name>LoadWeek</name>
    <message>
        <source>Load this week</source>
        <translation>Belastung diese Woche</translation>
    </message>
    <message>
        <source>Load is minutes times effort: light counts once, moderate twice, hard three times.</source>
        <translation>Belastung ist Minuten mal Anstrengung: leicht zählt einfach, mittel doppelt, schwer dreifach.</translation>
    </message>
</context>
<context>
    <name>LookBackCard</name>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>%1, text %2</source>
        <translation>%1, Schrift %2</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Calm movement: the figure fades from pose to pose</source>
        <translation>Ruhige Bewegung: Die Figur blendet von Haltung zu Haltung</translation>
    </message>
    <message>
        <source>The figure&apos;s skin</source>
        <translation>Hautton der Figur</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Pacewell</source>
        <translation>%1 – Pacewell</translation>
    </message>
</context>
<context>
    <name>MinuteStepper</name>
    <message>
        <source>One minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>you are here</source>
        <translation>hier bist du</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Need help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
</context>
<context>
    <name>NeverText</name>
    <message>
        <source>Never press on the hatched places: eyes, front and sides of the neck, armpits, breast, belly, inner elbows, groin, spine, kidneys, backs of the knees. Nor on bones, lumps, moles or varicose veins.</source>
        <translation>Drück nie auf die schraffierten Stellen: Augen, Hals vorn und seitlich, Achseln, Brust, Bauch, Ellenbeugen, Leisten, Wirbelsäule, Nieren, Kniekehlen. Auch nicht auf Knochen, Knoten, Muttermale oder Krampfadern.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next · %1</source>
        <translation>Als Nächstes · %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Gentler</source>
        <translation>Sanfter</translation>
    </message>
    <message>
        <source>Shorter holds and fewer repetitions of %1</source>
        <translation>„%1“ mit kürzerem Halten und weniger Wiederholungen</translation>
    </message>
    <message>
        <source>Next · %1 · gentler</source>
        <translation>Als Nächstes · %1 · sanfter</translation>
    </message>
</context>
<context>
    <name>NoNextCard</name>
    <message>
        <source>Today is for rest</source>
        <translation>Heute ist Ruhe dran</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Alles getan für heute</translation>
    </message>
    <message>
        <source>Nothing more for today</source>
        <translation>Für heute nichts mehr</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Für heute ist nichts geplant</translation>
    </message>
    <message>
        <source>No practice to suggest</source>
        <translation>Heute kein Vorschlag</translation>
    </message>
    <message>
        <source>Rest is part of the plan, and it counts. Nothing needs to be done.</source>
        <translation>Ruhe gehört zum Plan, und sie zählt. Du musst nichts tun.</translation>
    </message>
    <message>
        <source>Rest now. Resting is part of the plan.</source>
        <translation>Ruh dich jetzt aus. Ausruhen gehört zum Plan.</translation>
    </message>
    <message>
        <source>You can choose one yourself on the Practice page.</source>
        <translation>Unter „Üben“ kannst du dir selbst etwas aussuchen.</translation>
    </message>
    <message>
        <source>I would like to practise after all</source>
        <translation>Ich möchte doch üben</translation>
    </message>
    <message>
        <source>See all practices</source>
        <translation>Alle Übungen ansehen</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>A note about this day</source>
        <translation>Eine Notiz zu diesem Tag</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No number chosen yet</source>
        <translation>Noch keine Zahl gewählt</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep the journal in FOLDER.</source>
        <translation>Das Tagebuch in FOLDER führen.</translation>
    </message>
    <message>
        <source>Read content from FOLDER.</source>
        <translation>Die Inhalte aus FOLDER lesen.</translation>
    </message>
    <message>
        <source>Write a picture of every page into FOLDER and end.</source>
        <translation>Von jeder Seite ein Bild in FOLDER ablegen und beenden.</translation>
    </message>
    <message>
        <source>Load every page and end; the exit code tells of any warning.</source>
        <translation>Jede Seite laden und beenden; der Exit-Code verrät, ob es Warnungen gab.</translation>
    </message>
    <message>
        <source>A private coach for people who live with lasting muscle pain.</source>
        <translation>Ein privater Begleiter für Menschen, die mit anhaltenden Muskelschmerzen leben.</translation>
    </message>
</context>
<context>
    <name>OwnBreathingPage</name>
    <message>
        <source>Your own breathing</source>
        <translation>Eigene Atemübung</translation>
    </message>
    <message>
        <source>Change your breathing</source>
        <translation>Atemübung ändern</translation>
    </message>
    <message>
        <source>Small and soft. It should feel easy.</source>
        <translation>Klein und weich. Es soll sich leicht anfühlen.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Noch eine machen</translation>
    </message>
    <message>
        <source>Kept. %1 is among your practices.</source>
        <translation>Gespeichert. „%1“ ist jetzt bei deinen Übungen.</translation>
    </message>
    <message>
        <source>Your ways of breathing</source>
        <translation>Deine Atemübungen</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>%1 is taken away.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>So nennen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>PacingPage</name>
    <message>
        <source>Pacing</source>
        <translation>Einteilen</translation>
    </message>
    <message>
        <source>A steady amount, on good days and on bad ones. The aim is a steadier life with room for what matters.</source>
        <translation>Gleichmäßig viel, an guten und an schlechten Tagen. Es geht um ein ruhigeres Leben mit Raum für das, was zählt.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Choose one thing you do often that costs you. First you find out how much of it is fine. Then Pacewell tells you when to rest, before it is too much.</source>
        <translation>Wähle etwas, das du oft tust und das dich Kraft kostet. Zuerst findest du heraus, wie viel davon gut geht. Dann sagt Pacewell dir, wann eine Pause dran ist, bevor es zu viel wird.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Noch etwas auswählen</translation>
    </message>
    <message>
        <source>Choose an activity</source>
        <translation>Etwas auswählen</translation>
    </message>
    <message>
        <source>Show more, %1 are left</source>
        <translation>Mehr zeigen, noch %1</translation>
    </message>
    <message>
        <source>Amounts are ceilings just now: no day has to reach them, and less is always fine.</source>
        <translation>Die Mengen sind gerade Obergrenzen: Kein Tag muss sie erreichen, und weniger ist immer gut.</translation>
    </message>
    <message>
        <source>Hide what was put away</source>
        <translation>Weggelegtes verbergen</translation>
    </message>
    <message>
        <source>Show what was put away</source>
        <translation>Weggelegtes zeigen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PacingWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>%1: nothing planned</source>
        <translation>%1: nichts geplant</translation>
    </message>
    <message>
        <source>%1: %2 planned</source>
        <translation>%1: %2 geplant</translation>
    </message>
    <message>
        <source>%1: nothing written down</source>
        <translation>%1: nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 planned</source>
        <translation>%1: %2 von geplanten %3</translation>
    </message>
    <message>
        <source>%1: %2, as planned</source>
        <translation>%1: %2, wie geplant</translation>
    </message>
    <message>
        <source>%1: %2, over the %3 planned</source>
        <translation>%1: %2, über den geplanten %3</translation>
    </message>
    <message>
        <source>%1: %2, well over the %3 planned</source>
        <translation>%1: %2, deutlich über den geplanten %3</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>Belastung %1</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>%1: %2, pain %3 of 10</source>
        <translation>%1: %2, Schmerz %3 von 10</translation>
    </message>
    <message>
        <source>On these days %1 went well on average.</source>
        <translation>An diesen Tagen gingen im Mittel %1 gut.</translation>
    </message>
    <message>
        <source>You begin with 80 % of it, so that a bad day has room too.</source>
        <translation>Du beginnst mit 80 % davon, damit auch ein schlechter Tag Platz hat.</translation>
    </message>
    <message>
        <source>the days were very different</source>
        <translation>die Tage sehr verschieden waren</translation>
    </message>
    <message>
        <source>there was a flare within a week</source>
        <translation>es in der letzten Woche einen Schub gab</translation>
    </message>
    <message>
        <source>You begin with half of it, because %1.</source>
        <translation>Du beginnst mit der Hälfte, weil %1.</translation>
    </message>
    <message>
        <source>Your energy has a limit just now, so this amount is the most for a day. Less is always fine.</source>
        <translation>Deine Kraft hat gerade eine Grenze, deshalb ist das hier das Meiste für einen Tag. Weniger ist immer in Ordnung.</translation>
    </message>
    <message>
        <source>Three steps up in a row are plenty. This week it stays.</source>
        <translation>Drei Schritte nach oben hintereinander sind genug. Diese Woche bleibt es so.</translation>
    </message>
    <message>
        <source>After a flare the amount stays for a while.</source>
        <translation>Nach einem Schub bleibt es eine Weile so.</translation>
    </message>
    <message>
        <source>There was a flare within a week. It stays, so that it can calm down.</source>
        <translation>In der letzten Woche war ein Schub. Es bleibt so, damit Ruhe einkehren kann.</translation>
    </message>
    <message>
        <source>One more day about as planned, then more can come.</source>
        <translation>Noch ein Tag etwa wie geplant, dann kann mehr kommen.</translation>
    </message>
    <message>
        <source>%1 more days about as planned, then more can come.</source>
        <translation>Noch %1 Tage etwa wie geplant, dann kann mehr kommen.</translation>
    </message>
    <message>
        <source>One day went over the plan. Keeping to it comes before more.</source>
        <translation>Ein Tag ging über den Plan. Dabei zu bleiben kommt vor mehr.</translation>
    </message>
    <message>
        <source>%1 days went over the plan. Keeping to it comes before more.</source>
        <translation>%1 Tage gingen über den Plan. Dabei zu bleiben kommt vor mehr.</translation>
    </message>
    <message>
        <source>The pain of one more day has to be written down.</source>
        <translation>Der Schmerz von noch einem Tag muss aufgeschrieben sein.</translation>
    </message>
    <message>
        <source>The pain of %1 more days has to be written down.</source>
        <translation>Der Schmerz von noch %1 Tagen muss aufgeschrieben sein.</translation>
    </message>
    <message>
        <source>The pain was more than usual. It stays until that has calmed.</source>
        <translation>Der Schmerz war mehr als sonst. Es bleibt so, bis sich das beruhigt hat.</translation>
    </message>
    <message>
        <source>Effort seems to cost you a lot just now. It stays, and that is wise.</source>
        <translation>Anstrengung scheint dich gerade viel zu kosten. Es bleibt so, und das ist klug.</translation>
    </message>
    <message>
        <source>Below 7 it stays, until you feel surer of it.</source>
        <translation>Unter 7 bleibt es so, bis du dir sicherer bist.</translation>
    </message>
    <message>
        <source>Something else went up this week. One thing at a time.</source>
        <translation>Diese Woche ist schon etwas anderes gestiegen. Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>The next small step can come in a week.</source>
        <translation>Der nächste kleine Schritt kann in einer Woche kommen.</translation>
    </message>
    <message>
        <source>The next small step can come in %1 weeks.</source>
        <translation>Der nächste kleine Schritt kann in %1 Wochen kommen.</translation>
    </message>
    <message>
        <source>%1, one small step more</source>
        <translation>%1, ein kleiner Schritt mehr</translation>
    </message>
    <message>
        <source>Stay at %1</source>
        <translation>Bei %1 bleiben</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing is written down.</source>
        <translation>Vor dem Beginn beendet. Es ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1: load %2 planned</source>
        <translation>%1: Belastung %2 geplant</translation>
    </message>
    <message>
        <source>%1: load %2</source>
        <translation>%1: Belastung %2</translation>
    </message>
    <message>
        <source>%1: load %2 of the %3 planned</source>
        <translation>%1: Belastung %2 von geplanten %3</translation>
    </message>
    <message>
        <source>%1: load %2, as planned</source>
        <translation>%1: Belastung %2, wie geplant</translation>
    </message>
    <message>
        <source>%1: load %2, over the %3 planned</source>
        <translation>%1: Belastung %2, über den geplanten %3</translation>
    </message>
    <message>
        <source>%1: load %2, well over the %3 planned</source>
        <translation>%1: Belastung %2, deutlich über den geplanten %3</translation>
    </message>
    <message>
        <source>Since Monday: load %1.</source>
        <translation>Seit Montag: Belastung %1.</translation>
    </message>
    <message>
        <source>Since Monday: load %1 of the %2 planned until today.</source>
        <translation>Seit Montag: Belastung %1 von %2, die bis heute geplant sind.</translation>
    </message>
    <message>
        <source>That is on plan.</source>
        <translation>Das ist im Plan.</translation>
    </message>
    <message>
        <source>That is more than planned, so a lighter day would even it out.</source>
        <translation>Das ist mehr als geplant; ein leichterer Tag gleicht es aus.</translation>
    </message>
    <message>
        <source>Energy %1 of 10 today.</source>
        <translation>Kraft heute: %1 von 10.</translation>
    </message>
    <message>
        <source>Rest is the plan.</source>
        <translation>Ruhe ist der Plan.</translation>
    </message>
    <message>
        <source>About %1 to %2 of it are there to be used. The rest is for you to keep.</source>
        <translation>Etwa %1 bis %2 davon sind zum Ausgeben da. Der Rest bleibt für dich.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 Mal</translation>
    </message>
    <message>
        <source>you have not said yet that you are sure of it</source>
        <translation>du noch nicht gesagt hast, dass du dir sicher bist</translation>
    </message>
    <message>
        <source>%1, up to 5 % more</source>
        <translation>%1, bis zu 5 % mehr</translation>
    </message>
    <message>
        <source>%1, up to 10 % more</source>
        <translation>%1, bis zu 10 % mehr</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Stopping in time is what pacing is about.</source>
        <translation>Rechtzeitig aufhören, darum geht es beim Einteilen.</translation>
    </message>
    <message>
        <source>That is as much as you planned.</source>
        <translation>Das ist so viel, wie du geplant hast.</translation>
    </message>
    <message>
        <source>It is written down. A rest is a good next thing.</source>
        <translation>Es ist aufgeschrieben. Eine Pause tut jetzt gut.</translation>
    </message>
    <message>
        <source>%1: %2. That is what was measured today.</source>
        <translation>%1: %2. Das ist die Messung von heute.</translation>
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PainAreaList</name>
    <message>
        <source>Where it hurts. Up and down arrow keys go from place to place, left and right say how much.</source>
        <translation>Wo es wehtut. Die Pfeiltasten auf und ab gehen von Stelle zu Stelle, links und rechts sagen, wie sehr.</translation>
    </message>
</context>
<context>
    <name>PainMap</name>
    <message>
        <source>L</source>
        <comment>left side of the body</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right side of the body</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>Tap where it hurts. Each further tap makes it stronger, then clears it.</source>
        <translation>Tipp dahin, wo es wehtut. Jedes weitere Tippen macht es stärker, am Ende ist die Stelle wieder leer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Map of the body, front. The list below it holds the same places.</source>
        <translation>Karte des Körpers, vorn. Die Liste darunter enthält dieselben Stellen.</translation>
    </message>
    <message>
        <source>Map of the body, back. The list below it holds the same places.</source>
        <translation>Karte des Körpers, hinten. Die Liste darunter enthält dieselben Stellen.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>What you will do</source>
        <translation>Was du machst</translation>
    </message>
</context>
<context>
    <name>PatternsCard</name>
    <message>
        <source>What goes with a worse day?</source>
        <translation>Was geht mit einem schlechteren Tag einher?</translation>
    </message>
    <message>
        <source>One moment, looking at your days: %1 %</source>
        <translation>Einen Moment, deine Tage werden angesehen: %1 %</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show what else was looked at (%1)</source>
        <translation>Zeigen, was noch angesehen wurde (%1)</translation>
    </message>
</context>
<context>
    <name>PauseChoice</name>
    <message>
        <source>Pause them all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 Std.</translation>
    </message>
    <message>
        <source>Pause for two hours</source>
        <translation>Zwei Stunden pausieren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Pause for today</source>
        <translation>Für heute pausieren</translation>
    </message>
    <message>
        <source>Until …</source>
        <translation>Bis …</translation>
    </message>
    <message>
        <source>Pause until a time</source>
        <translation>Bis zu einer Uhrzeit pausieren</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Bis zu dieser Uhrzeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Write it like %1, please.</source>
        <translation>Bitte so schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People who help</source>
        <translation>Menschen, die helfen</translation>
    </message>
    <message>
        <source>A doctor, a friend, a group: whoever is good to have at hand on a hard day. You find them again under “Need help now”.</source>
        <translation>Die Ärztin, ein Freund, eine Gruppe: wer dir an einem schweren Tag guttut. Unter „Hilfe jetzt“ findest du sie wieder.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden eintragen</translation>
    </message>
    <message>
        <source>Add somebody else</source>
        <translation>Noch jemanden eintragen</translation>
    </message>
    <message>
        <source>Only for you, on this computer. Nothing is ever sent, and nobody is told.</source>
        <translation>Nur für dich, auf diesem Computer. Nichts wird je verschickt, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Take all off the list</source>
        <translation>Alle von der Liste nehmen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Auf der Liste lassen</translation>
    </message>
    <message>
        <source>Take all of them off</source>
        <translation>Ja, alle herunternehmen</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>Was sie für dich sind</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie du sie erreichst</translation>
    </message>
    <message>
        <source>Phone, mail</source>
        <translation>Telefon, Mail</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1: up</source>
        <translation>%1: nach oben</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: nach unten</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <translation>%1 von der Liste nehmen?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Auf der Liste lassen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Herunternehmen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Einteilen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Kept of what you planned</source>
        <translation>So viel lief wie geplant</translation>
    </message>
    <message>
        <source>Planned rest and gentler days count in full. “Not today” is left out, up to two days a week.</source>
        <translation>Geplante Ruhe und sanftere Tage zählen ganz. „Heute nicht“ bleibt an bis zu zwei Tagen in der Woche außen vor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How steady it is of late. It fades gently: what was two weeks of practice ago counts half.</source>
        <translation>Wie gleichmäßig es zuletzt war. Es verblasst sanft: Was zwei Übungswochen her ist, zählt halb.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PlanLinks</name>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>What stands on which day</source>
        <translation>Was an welchem Tag ansteht</translation>
    </message>
    <message>
        <source>My ceilings</source>
        <translation>Meine Obergrenzen</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>What is enough, even on a good day</source>
        <translation>Was genug ist, auch an einem guten Tag</translation>
    </message>
    <message>
        <source>What you want a bit more of</source>
        <translation>Wovon du etwas mehr möchtest</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>When to be told, and when to be left in peace</source>
        <translation>Wann sie kommen und wann Ruhe ist</translation>
    </message>
</context>
<context>
    <name>PlannedList</name>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation>Nichts hinzufügen</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <translation>Eine Übung hinzufügen</translation>
    </message>
</context>
<context>
    <name>PlannedPractice</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Days for %1</source>
        <translation>Tage für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a day of the week; %2: a practice</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take it out of my week</source>
        <translation>Aus meiner Woche nehmen</translation>
    </message>
</context>
<context>
    <name>PracticeCatalogue</name>
    <message>
        <source>Better left out with %1</source>
        <extracomment>%1: what a person has, such as &quot;thin bones&quot;</extracomment>
        <translation>Bei „%1“ besser weglassen</translation>
    </message>
</context>
<context>
    <name>PracticeChoice</name>
    <message>
        <source>Search all practices</source>
        <translation>Alle Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuch ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>PracticeFilters</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the practices</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Entspannen</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>Under 5 min</source>
        <translation>Unter 5 min</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Some content could not be used (%1). The rest works.</source>
        <translation>Manche Inhalte sind nicht nutzbar (%1). Alles andere geht.</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Nothing fits all of this yet.</source>
        <translation>Dazu passt noch nichts.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>PracticeLinks</name>
    <message>
        <source>What suits me now</source>
        <translation>Was jetzt zu mir passt</translation>
    </message>
    <message>
        <source>A mix for your time, place and energy</source>
        <translation>Eine Mischung für Zeit, Ort und Energie</translation>
    </message>
    <message>
        <source>Your own breathing</source>
        <translation>Eigene Atemübung</translation>
    </message>
    <message>
        <source>Make a way of breathing that is yours</source>
        <translation>Mach dir deinen eigenen Atemrhythmus</translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation>Dein Arbeitsplatz</translation>
    </message>
    <message>
        <source>What could be easier where you work</source>
        <translation>Was dort leichter sein könnte</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Short pages to read or hear</source>
        <translation>Kurze Seiten zum Lesen oder Hören</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>%1, done</source>
        <translation>%1, schon gemacht</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>to both sides</source>
        <translation>zu beiden Seiten</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation>%1 Runden</translation>
    </message>
    <message>
        <source>easier form</source>
        <translation>leichtere Form</translation>
    </message>
    <message>
        <source>%1, each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>as long as its label says</source>
        <translation>so lange, wie es auf der Packung steht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a movement: why it is done</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PreferencesSettings</name>
    <message>
        <source>What suits you</source>
        <translation>Was dir passt</translation>
    </message>
    <message>
        <source>suggestions keep to it</source>
        <translation>die Vorschläge richten sich danach</translation>
    </message>
    <message>
        <source>nothing told, which is fine</source>
        <translation>nichts angegeben, auch gut</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>Positions that suit</source>
        <translation>Haltungen, die passen</translation>
    </message>
    <message>
        <source>How long a session may be</source>
        <translation>Wie lang eine Übung dauern darf</translation>
    </message>
    <message>
        <source>When in the day</source>
        <translation>Wann am Tag</translation>
    </message>
    <message>
        <source>Forget all of this</source>
        <translation>Alles vergessen</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Less is always fine for you. What stands here is the most for a day, and no goal.</source>
        <translation>Weniger ist für dich immer in Ordnung. Was hier steht, ist das Höchste für einen Tag und kein Ziel.</translation>
    </message>
    <message>
        <source>A week of your own</source>
        <translation>Deine eigene Woche</translation>
    </message>
    <message>
        <source>Without one, Today shows a suggestion. Here you choose what stands on which day.</source>
        <translation>Ohne sie zeigt „Heute“ einen Vorschlag. Hier wählst du, was an welchem Tag ansteht.</translation>
    </message>
    <message>
        <source>Suggest a week for me</source>
        <translation>Schlag mir eine Woche vor</translation>
    </message>
    <message>
        <source>Begin with an empty week</source>
        <translation>Mit einer leeren Woche beginnen</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Your last 13 weeks</source>
        <translation>Deine letzten 13 Wochen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Does a practice do something for you?</source>
        <translation>Bringt dir eine Übung etwas?</translation>
    </message>
    <message>
        <source>For your appointment</source>
        <translation>Für deinen Termin</translation>
    </message>
    <message>
        <source>One page for your clinician, as PDF</source>
        <translation>Eine Seite für die Arztpraxis, als PDF</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Everything as a file, and back again</source>
        <translation>Alles als Datei, und wieder zurück</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing comes in these hours</source>
        <translation>In dieser Zeit kommt nichts</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Write two different times like %1, please.</source>
        <translation>Bitte zwei verschiedene Zeiten so schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>QuotaWeek</name>
    <message>
        <source>%1. Arrow keys go from day to day.</source>
        <translation>%1. Die Pfeiltasten gehen von Tag zu Tag.</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>not answered</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1: weglassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0: %1</source>
        <translation>0: %1</translation>
    </message>
    <message>
        <source>10: %1</source>
        <translation>10: %1</translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>%1 is left out, since you ticked %2. %3 takes its place.</source>
        <translation>„%1“ fällt weg, weil du „%2“ angekreuzt hast. Dafür kommt „%3“.</translation>
    </message>
    <message>
        <source>%1 is left out, since you ticked %2.</source>
        <translation>„%1“ fällt weg, weil du „%2“ angekreuzt hast.</translation>
    </message>
    <message>
        <source>%1 comes in its easier form, since you ticked %2.</source>
        <translation>„%1“ kommt in der leichteren Form, weil du „%2“ angekreuzt hast.</translation>
    </message>
    <message>
        <source>Stretches are held for 10 seconds at most, since you ticked %1.</source>
        <translation>Dehnungen werden höchstens 10 Sekunden gehalten, weil du „%1“ angekreuzt hast.</translation>
    </message>
    <message>
        <source>Your %1 had enough stretching this week.</source>
        <translation>Deine %1 wurden diese Woche genug gedehnt.</translation>
    </message>
    <message>
        <source>Your %1 had enough stretching for one session.</source>
        <translation>Deine %1 sind damit für einmal Üben genug gedehnt.</translation>
    </message>
    <message>
        <source>So %1 comes fewer times.</source>
        <translation>Darum hat „%1“ weniger Wiederholungen.</translation>
    </message>
    <message>
        <source>So %1 is held for a shorter time.</source>
        <translation>Darum wird „%1“ kürzer gehalten.</translation>
    </message>
    <message>
        <source>So %1 rests today.</source>
        <translation>Darum ruht „%1“ heute.</translation>
    </message>
    <message>
        <source>These muscles worked yesterday, and they grow stronger while they rest. A day between is kind; today is your choice.</source>
        <translation>Diese Muskeln haben gestern gearbeitet, und stärker werden sie beim Ausruhen. Ein Tag dazwischen tut ihnen gut; heute entscheidest du.</translation>
    </message>
    <message>
        <source>These muscles worked on three days already. That is plenty for one week; today is your choice.</source>
        <translation>Diese Muskeln haben schon an drei Tagen gearbeitet. Das reicht für eine Woche; heute entscheidest du.</translation>
    </message>
    <message>
        <source>Nothing in it suits you just now. Other practices do.</source>
        <translation>Nichts davon passt gerade zu dir. Andere Übungen schon.</translation>
    </message>
    <message>
        <source>This one does not go well with %1, which you ticked. Others suit you better.</source>
        <translation>Du hast „%1“ angekreuzt, dazu passt das nicht gut. Anderes passt besser zu dir.</translation>
    </message>
    <message>
        <source>Holding the breath does not go well with %1, which you ticked. Ways of breathing without holds suit you better.</source>
        <translation>Du hast „%1“ angekreuzt, dazu passen Atempausen nicht gut. Atemübungen ohne Pausen passen besser zu dir.</translation>
    </message>
    <message>
        <source>This way of breathing opens after three days with a softer one. There is no hurry.</source>
        <translation>Diese Atemübung öffnet sich nach drei Tagen mit einer weicheren. Es eilt nicht.</translation>
    </message>
    <message>
        <source>This is for people who asked for breathing with holds. You can switch it on in the settings, under About you.</source>
        <translation>Das ist für Menschen, die mit Pausen atmen möchten. Du kannst es in den Einstellungen unter „Über dich“ einschalten.</translation>
    </message>
    <message>
        <source>The skin there needs its pause. Warmth is fine again in %1, at %2.</source>
        <translation>Die Haut dort braucht ihre Pause. In %1 geht Wärme wieder, um %2.</translation>
    </message>
    <message>
        <source>These muscles had enough stretching this week. In a day or two there is room again.</source>
        <translation>Diese Muskeln wurden diese Woche genug gedehnt. In ein, zwei Tagen ist wieder Platz dafür.</translation>
    </message>
    <message>
        <source>These muscles had enough stretching for now. In an hour there is room again.</source>
        <translation>Diese Muskeln sind erst einmal genug gedehnt. In einer Stunde ist wieder Platz dafür.</translation>
    </message>
    <message>
        <source>thin bones</source>
        <translation>dünne Knochen</translation>
    </message>
    <message>
        <source>very flexible joints</source>
        <translation>sehr bewegliche Gelenke</translation>
    </message>
    <message>
        <source>an unstable neck</source>
        <translation>instabiler Nacken</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>a shoulder that slips out</source>
        <translation>instabile Schulter</translation>
    </message>
    <message>
        <source>an artificial hip</source>
        <translation>künstliche Hüfte</translation>
    </message>
    <message>
        <source>a painful knee</source>
        <translation>schmerzendes Knie</translation>
    </message>
    <message>
        <source>trouble with kneeling</source>
        <translation>Mühe beim Knien</translation>
    </message>
    <message>
        <source>unsteadiness</source>
        <translation>unsicherer Stand</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>glaucoma</source>
        <translation>Grüner Star</translation>
    </message>
    <message>
        <source>high blood pressure</source>
        <translation>Bluthochdruck</translation>
    </message>
    <message>
        <source>a recent surgery or injury</source>
        <translation>frische Operation oder Verletzung</translation>
    </message>
    <message>
        <source>a jaw that locks</source>
        <translation>blockierender Kiefer</translation>
    </message>
    <message>
        <source>heart or lung disease</source>
        <translation>Herz- oder Lungenkrankheit</translation>
    </message>
    <message>
        <source>epilepsy</source>
        <translation>Epilepsie</translation>
    </message>
    <message>
        <source>panic attacks</source>
        <translation>Panikattacken</translation>
    </message>
    <message>
        <source>fainting</source>
        <translation>Ohnmachten</translation>
    </message>
    <message>
        <source>%1 comes later. %2 takes its place for now.</source>
        <translation>„%1“ kommt später. Erst einmal kommt dafür „%2“.</translation>
    </message>
    <message>
        <source>The breathing in it is shorter than usual, which is plenty.</source>
        <translation>Das Atmen darin ist kürzer als sonst, das reicht.</translation>
    </message>
    <message>
        <source>Three times a day are enough for paced breathing. Tomorrow it is there again. Breathing at your own pace is always fine.</source>
        <translation>Dreimal am Tag Atmen im Takt ist genug. Morgen ist es wieder da. In deinem eigenen Tempo atmen geht immer.</translation>
    </message>
    <message>
        <source>This place had its warmth three times today. Tomorrow it may have more; another place may have some now.</source>
        <translation>Diese Stelle hatte heute schon dreimal Wärme. Morgen darf sie wieder; eine andere Stelle darf jetzt.</translation>
    </message>
    <message>
        <source>How long this one may warm stands on its label, so it is not timed here. Below you find how to use it well.</source>
        <translation>Wie lange es wärmen darf, steht auf der Packung, darum läuft hier keine Zeit mit. Unten steht, wie du es gut anwendest.</translation>
    </message>
    <message>
        <source>Some of these muscles had their massage yesterday. In the first two weeks a day of rest lies between. Tomorrow is fine.</source>
        <translation>Einige dieser Muskeln hatten gestern ihre Massage. In den ersten zwei Wochen liegt ein Ruhetag dazwischen. Morgen geht es wieder.</translation>
    </message>
    <message>
        <source>These muscles had enough massage for today. Tomorrow is fine.</source>
        <translation>Diese Muskeln hatten für heute genug Massage. Morgen geht es wieder.</translation>
    </message>
    <message>
        <source>You told of a sign that needs help now. Practice waits until you have been seen.</source>
        <translation>Du hast von einem Zeichen berichtet, das jetzt Hilfe braucht. Das Üben wartet, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>You told of a sign that should be looked at today. Movement, massage and warmth wait until you have been seen.</source>
        <translation>Du hast von einem Zeichen berichtet, das heute noch angesehen werden sollte. Bewegung, Massage und Wärme warten so lange.</translation>
    </message>
    <message>
        <source>%1 is left out: that part of the body rests until a clinician has looked at it.</source>
        <translation>%1 entfällt: Dieser Körperteil ruht, bis ihn jemand ärztlich angesehen hat.</translation>
    </message>
    <message>
        <source>%1 is left out: the gentle set is enough just now.</source>
        <translation>%1 entfällt: Gerade genügt das sanfte Programm.</translation>
    </message>
    <message>
        <source>%1 is left out: just now all is done seated or in bed.</source>
        <translation>%1 entfällt: Gerade geht alles im Sitzen oder im Bett.</translation>
    </message>
    <message>
        <source>You told of weakness or numbness there. This part of the body rests until a clinician has looked at it.</source>
        <translation>Du hast dort von Schwäche oder Taubheit berichtet. Dieser Körperteil ruht, bis ihn jemand ärztlich angesehen hat.</translation>
    </message>
    <message>
        <source>Just now the gentle set is enough, seated or in bed. This one is not part of it.</source>
        <translation>Gerade genügt das sanfte Programm, im Sitzen oder im Bett. Das hier gehört nicht dazu.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Three easy minutes to begin with</source>
        <translation>Drei leichte Minuten zum Anfang</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>Du gehst vor</translation>
    </message>
    <message>
        <source>Small and slow. You can pause or stop at any time.</source>
        <translation>Klein und langsam. Du kannst jederzeit anhalten oder aufhören.</translation>
    </message>
    <message>
        <source>Practice waits until somebody has looked at what is new. Help is one step away on every page.</source>
        <translation>Das Üben wartet, bis jemand das Neue angesehen hat. Hilfe ist auf jeder Seite einen Schritt entfernt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Your plan for today</source>
        <translation>Dein Plan für heute</translation>
    </message>
    <message>
        <source>A suggestion, never a debt. You can change it at any time, and nothing is carried over.</source>
        <translation>Ein Vorschlag, nie eine Schuld. Du kannst ihn jederzeit ändern, und nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>You can choose a practice yourself at any time.</source>
        <translation>Du kannst dir jederzeit selbst eine Übung aussuchen.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Last sessions</source>
        <translation>Zuletzt geübt</translation>
    </message>
</context>
<context>
    <name>ReflectionClosing</name>
    <message>
        <source>Need help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>Nothing this time. Thinking about it counts, too.</source>
        <translation>Diesmal nichts. Daran zu denken zählt auch.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Es ließ sich nicht behalten</translation>
    </message>
    <message>
        <source>What you wrote will be gone.</source>
        <translation>Was du geschrieben hast, ist dann weg.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Weg damit</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Kept, it stays on this computer. You can read it again under “Written before”, and take it away at any time.</source>
        <translation>Was du behältst, bleibt auf diesem Computer. Unter „Früher geschrieben“ liest du es wieder und nimmst es jederzeit weg.</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Nothing is written down until the end. Then you choose whether to keep it.</source>
        <translation>Bis zum Ende wird nichts gespeichert. Dann entscheidest du, ob du es behältst.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
</context>
<context>
    <name>ReflectionQuestion</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>Remind</name>
    <message>
        <source>When it suits you. A shorter one counts as well.</source>
        <translation>Wenn es dir passt. Auch kürzer zählt.</translation>
    </message>
    <message>
        <source>Some warmth first, when it suits you.</source>
        <translation>Erst etwas Wärme, wenn es dir passt.</translation>
    </message>
    <message>
        <source>Dim the light and let the day go.</source>
        <translation>Dimm das Licht und lass den Tag gehen.</translation>
    </message>
    <message>
        <source>How was it today? Two taps are enough.</source>
        <translation>Wie war es heute? Zweimal tippen genügt.</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Etwas bewegen</translation>
    </message>
    <message>
        <source>Wind down</source>
        <translation>Zur Ruhe kommen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Tagesblick</translation>
    </message>
    <message>
        <source>Still here, if it suits you. It will not ask again.</source>
        <translation>Noch da, wenn es dir passt. Es fragt nicht noch einmal.</translation>
    </message>
    <message>
        <source>It waited for you. No hurry.</source>
        <translation>Es hat gewartet. Keine Eile.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These waited for you</source>
        <translation>Das hat auf dich gewartet</translation>
    </message>
    <message>
        <source>When it suits you</source>
        <translation>Wenn es dir passt</translation>
    </message>
    <message>
        <source>%1. Nothing has to be made up for.</source>
        <translation>%1. Nachholen musst du nichts.</translation>
    </message>
    <message>
        <source>Time to rest</source>
        <translation>Zeit für eine Pause</translation>
    </message>
    <message>
        <source>%1: this part is done. A rest now keeps more for later.</source>
        <translation>%1: Dieser Teil ist geschafft. Eine Pause jetzt lässt mehr für später.</translation>
    </message>
    <message>
        <source>The rest is over</source>
        <translation>Die Pause ist um</translation>
    </message>
    <message>
        <source>%1: the next part has begun. You can still rest on.</source>
        <translation>%1: Der nächste Teil hat begonnen. Du darfst auch weiter ruhen.</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Genug für jetzt</translation>
    </message>
    <message>
        <source>%1: the time is over. Stopping here is what paces you.</source>
        <translation>%1: Die Zeit ist um. Hier aufzuhören hält die Kräfte zusammen.</translation>
    </message>
    <message>
        <source>Change how you sit, stand or lie, for one to three minutes.</source>
        <translation>Sitz, steh oder lieg einmal anders, eine bis drei Minuten lang.</translation>
    </message>
</context>
<context>
    <name>ReminderFormPage</name>
    <message>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Woran erinnern?</translation>
    </message>
    <message>
        <source>a practice</source>
        <translation>an eine Übung</translation>
    </message>
    <message>
        <source>move a little</source>
        <translation>ans Bewegen</translation>
    </message>
    <message>
        <source>wind down</source>
        <translation>ans Zur-Ruhe-Kommen</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>an den Tagesblick</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>immer wieder</translation>
    </message>
    <message>
        <source>at fixed times</source>
        <translation>zu festen Zeiten</translation>
    </message>
    <message>
        <source>Remind me before, by</source>
        <translation>So lange vorher</translation>
    </message>
    <message>
        <source>The time above is when you go to bed.</source>
        <translation>Die Zeit oben ist die, zu der du ins Bett gehst.</translation>
    </message>
    <message>
        <source>For warmth before a stretch: the time above is the stretch&apos;s.</source>
        <translation>Für Wärme vor dem Dehnen: Die Zeit oben ist die des Dehnens.</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>On hard days, too</source>
        <translation>Auch an schweren Tagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change the reminder</source>
        <translation>Erinnerung ändern</translation>
    </message>
</context>
<context>
    <name>ReminderHours</name>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Between these times</source>
        <translation>Zwischen diesen Zeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minuten dazwischen</translation>
    </message>
    <message>
        <source>One to three minutes of moving are enough. A practice counts as well.</source>
        <translation>Eine bis drei Minuten Bewegung genügen. Auch eine Übung zählt.</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Remind me: %1</source>
        <translation>Erinnern: %1</translation>
    </message>
</context>
<context>
    <name>ReminderPractice</name>
    <message>
        <source>Without a practice</source>
        <translation>Ohne Übung</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Eine andere wählen</translation>
    </message>
    <message>
        <source>Choose one, if you like</source>
        <translation>Wähle eine, wenn du magst</translation>
    </message>
    <message>
        <source>Which practice?</source>
        <translation>Welche Übung?</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>with this window closed, too</source>
        <translation>auch wenn dieses Fenster zu ist</translation>
    </message>
    <message>
        <source>while this window is open</source>
        <translation>solange dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>My reminders</source>
        <translation>Meine Erinnerungen</translation>
    </message>
    <message>
        <source>What they are for, and when they leave you in peace</source>
        <translation>Woran sie erinnern und wann Ruhe ist</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>In %1 min</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Weglegen: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ReminderTimes</name>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>every %1 min, %2–%3, %4</source>
        <extracomment>&quot;every 45 min, 09:00–17:00, weekdays&quot;</extracomment>
        <translation>alle %1 min, %2–%3, %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>times of day, then days of the week</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a time, please.</source>
        <translation>Bitte füge eine Zeit hinzu.</translation>
    </message>
    <message>
        <source>Choose a day, please.</source>
        <translation>Bitte wähle einen Tag.</translation>
    </message>
    <message>
        <source>The same time stands there twice.</source>
        <translation>Dieselbe Zeit steht zweimal da.</translation>
    </message>
    <message>
        <source>That is more than a day holds. Take a time away, please.</source>
        <translation>Das ist mehr, als ein Tag fasst. Nimm bitte eine Zeit weg.</translation>
    </message>
    <message>
        <source>20 to 60 minutes are good between two of them.</source>
        <translation>Gut sind 20 bis 60 Minuten dazwischen.</translation>
    </message>
    <message>
        <source>The hours end before there is time for one. Choose a later end.</source>
        <translation>Die Zeit endet, bevor eine kommen kann. Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>That is too long ahead.</source>
        <translation>Das ist zu lange vorher.</translation>
    </message>
    <message>
        <source>Choose a practice, please.</source>
        <translation>Bitte wähle eine Übung.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Nothing can be kept right now</source>
        <translation>Gerade lässt sich nichts behalten</translation>
    </message>
    <message>
        <source>Nothing reminds you yet</source>
        <translation>Noch erinnert dich nichts</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Remind me of my week</source>
        <translation>An meine Woche erinnern</translation>
    </message>
    <message>
        <source>Leave me in peace</source>
        <translation>Zeiten der Ruhe</translation>
    </message>
    <message>
        <source>If you miss one</source>
        <translation>Wenn du eine verpasst</translation>
    </message>
    <message>
        <source>It waits, once, quietly. Nothing piles up and nothing turns red.</source>
        <translation>Sie wartet, einmal und leise. Nichts staut sich, nichts wird rot.</translation>
    </message>
    <message>
        <source>“Later” means</source>
        <translation>„Später“ heißt</translation>
    </message>
    <message>
        <source>When this window is closed</source>
        <translation>Wenn dieses Fenster zu ist</translation>
    </message>
    <message>
        <source>In a flare-up only those for hard days come.</source>
        <translation>In einem Schub kommen nur die für schwere Tage.</translation>
    </message>
    <message>
        <source>A reminder asks at its time, and once more if you do not answer.</source>
        <translation>Eine Erinnerung fragt zu ihrer Zeit, und noch einmal, wenn du nicht antwortest.</translation>
    </message>
    <message>
        <source>Something is to be looked at first. Until then only the check-in reminds you.</source>
        <translation>Erst soll jemand nachsehen. Bis dahin erinnert nur der Tagesblick.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>too few days</source>
        <translation>zu wenige Tage</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>The mean of a week, and its lowest and highest</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, flare-up</source>
        <translation>%1, Schub</translation>
    </message>
    <message>
        <source>whole week</source>
        <translation>ganze Woche</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Notierte Tage</translation>
    </message>
    <message>
        <source>Pain: mean (range)</source>
        <translation>Schmerz: Mittel (Spanne)</translation>
    </message>
    <message>
        <source>In the way: mean (range)</source>
        <translation>Im Weg: Mittel (Spanne)</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Minutes practised</source>
        <translation>Minuten geübt</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es wehtat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Of %1 weeks told</source>
        <translation>Von %1 Wochen mit Angabe</translation>
    </message>
    <message>
        <source>Of %1 days told</source>
        <translation>Von %1 Tagen mit Angabe</translation>
    </message>
    <message>
        <source>How much, on average</source>
        <translation>Wie stark, im Mittel</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Big days and hard days after them</source>
        <translation>Große Tage und schwere Tage danach</translation>
    </message>
    <message>
        <source>From one day to the next the load changed by about %1 in the last two weeks.</source>
        <translation>Von einem Tag zum nächsten änderte sich die Belastung in den letzten zwei Wochen um etwa %1.</translation>
    </message>
    <message>
        <source>Paced activities</source>
        <translation>Eingeteilte Aktivitäten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Quota at first</source>
        <translation>Menge am Anfang</translation>
    </message>
    <message>
        <source>Quota now</source>
        <translation>Menge jetzt</translation>
    </message>
    <message>
        <source>Days planned</source>
        <translation>Geplante Tage</translation>
    </message>
    <message>
        <source>Kept to it</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Went over</source>
        <translation>Mehr als geplant</translation>
    </message>
    <message>
        <source>Planned rest</source>
        <translation>Geplante Ruhe</translation>
    </message>
    <message>
        <source>too few times</source>
        <translation>zu selten</translation>
    </message>
    <message>
        <source>How the plan was kept</source>
        <translation>Was wie geplant lief</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Times, last 4 weeks</source>
        <translation>Anzahl, letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Kept of them</source>
        <translation>Davon wie geplant</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Pain, in points</source>
        <translation>Schmerz, in Punkten</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>What helped, by the person&apos;s own notes</source>
        <translation>Was geholfen hat, nach eigenen Notizen</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>Own trials of a practice, in turn with and without</source>
        <translation>Eigene Versuche mit einer Übung, abwechselnd mit und ohne</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>One trial is a sign, not proof.</source>
        <translation>Ein Versuch ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Week up to %1</source>
        <translation>Woche bis %1</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>So liest man das</translation>
    </message>
    <message>
        <source>Record for an appointment, %1</source>
        <translation>Aufzeichnung für einen Termin, %1</translation>
    </message>
    <message>
        <source>There is already a file %1. Nothing was written; choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Es wurde nichts geschrieben; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2. Choose a folder that you may write to and that has room.</source>
        <translation>Der Bericht lässt sich nicht nach %1 schreiben: %2. Wähle einen Ordner, in den du schreiben darfst und in dem Platz ist.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Record for an appointment</source>
        <translation>Aufzeichnung für einen Termin</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Meine Frage</translation>
    </message>
    <message>
        <source>Pain (0 to 10)</source>
        <translation>Schmerz (0 bis 10)</translation>
    </message>
    <message>
        <source>Pain in the way (0 to 10)</source>
        <translation>Schmerz im Weg (0 bis 10)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The map of the body was not used in this time.</source>
        <translation>Die Körperkarte wurde in dieser Zeit nicht benutzt.</translation>
    </message>
    <message>
        <source>Nowhere, on all %1 days told.</source>
        <translation>Nirgends, an allen %1 Tagen mit Angabe.</translation>
    </message>
    <message>
        <source>Darker and larger: in more of the %1 weeks told.</source>
        <translation>Dunkler und größer: öfter in den %1 Wochen mit Angabe.</translation>
    </message>
    <message>
        <source>Darker and larger: on more of the %1 days told.</source>
        <translation>Dunkler und größer: öfter an den %1 Tagen mit Angabe.</translation>
    </message>
    <message>
        <source>A change can be told from tomorrow on.</source>
        <translation>Ab morgen lässt sich eine Änderung sehen.</translation>
    </message>
    <message>
        <source>A change can be told in %1 days.</source>
        <translation>In %1 Tagen lässt sich eine Änderung sehen.</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>A little higher</source>
        <translation>Etwas höher</translation>
    </message>
    <message>
        <source>A little lower</source>
        <translation>Etwas niedriger</translation>
    </message>
    <message>
        <source>Noticeably higher</source>
        <translation>Merklich höher</translation>
    </message>
    <message>
        <source>Noticeably lower</source>
        <translation>Merklich niedriger</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date on paper</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date in a table</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 to %2, %3 days</source>
        <translation>%1 bis %2, %3 Tage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>How much pain got in the way, 0 to 10</source>
        <translation>Wie sehr Schmerz im Weg war, 0 bis 10</translation>
    </message>
    <message>
        <source>mostly %1 to %2, from %3 to %4</source>
        <translation>meist %1 bis %2, insgesamt %3 bis %4</translation>
    </message>
    <message>
        <source>Nothing noted in this time.</source>
        <translation>In dieser Zeit ist nichts notiert.</translation>
    </message>
    <message>
        <source>Mean of %1 weekly entries, %2.</source>
        <translation>Mittel aus %1 Wocheneinträgen, %2.</translation>
    </message>
    <message>
        <source>Mean of %1 days, %2.</source>
        <translation>Mittel aus %1 Tagen, %2.</translation>
    </message>
    <message>
        <source>Of what was planned, rest included. Gentler days by the plan count in full.</source>
        <translation>Vom Geplanten, Ruhe eingeschlossen. Sanftere Tage nach Plan zählen ganz.</translation>
    </message>
    <message>
        <source>One more planned practice or rest day, then it can be told.</source>
        <translation>Noch eine geplante Übung oder ein Ruhetag, dann lässt es sich sagen.</translation>
    </message>
    <message>
        <source>%1 more planned practices or rest days, then it can be told.</source>
        <translation>Noch %1 geplante Übungen oder Ruhetage, dann lässt es sich sagen.</translation>
    </message>
    <message>
        <source>No sessions in this time.</source>
        <translation>In dieser Zeit wurde nicht geübt.</translation>
    </message>
    <message>
        <source>Since %1, day %2, going on</source>
        <translation>Seit %1, Tag %2, dauert noch an</translation>
    </message>
    <message>
        <source>%1, one day</source>
        <translation>%1, ein Tag</translation>
    </message>
    <message>
        <source>None was marked in this time.</source>
        <translation>In dieser Zeit ist keiner notiert.</translation>
    </message>
    <message>
        <source>One day of the %1 in all.</source>
        <translation>An einem Tag von insgesamt %1.</translation>
    </message>
    <message>
        <source>%1 days of the %2 in all.</source>
        <translation>An %1 von insgesamt %2 Tagen.</translation>
    </message>
    <message>
        <source>One more day with minutes and pain noted, then it can be told whether big days are followed by hard ones.</source>
        <translation>Noch ein Tag mit Minuten und Schmerz, dann lässt sich sagen, ob auf große Tage schwere folgen.</translation>
    </message>
    <message>
        <source>%1 more days with minutes and pain noted, then it can be told whether big days are followed by hard ones.</source>
        <translation>Noch %1 Tage mit Minuten und Schmerz, dann lässt sich sagen, ob auf große Tage schwere folgen.</translation>
    </message>
    <message>
        <source>In the last four weeks no big day was followed by a hard one.</source>
        <translation>In den letzten vier Wochen folgte auf keinen großen Tag ein schwerer.</translation>
    </message>
    <message>
        <source>In the last four weeks %1 big days were followed by hard ones, close to each other: a pattern.</source>
        <translation>In den letzten vier Wochen folgten auf %1 große Tage schwere, nah beieinander: ein Muster.</translation>
    </message>
    <message>
        <source>In the last four weeks one big day was followed by a hard one. Once is no pattern.</source>
        <translation>In den letzten vier Wochen folgte auf einen großen Tag ein schwerer. Einmal ist noch kein Muster.</translation>
    </message>
    <message>
        <source>In the last four weeks %1 big days were followed by hard ones, far apart. That is no pattern.</source>
        <translation>In den letzten vier Wochen folgten auf %1 große Tage schwere, weit auseinander. Das ist kein Muster.</translation>
    </message>
    <message>
        <source>A lot on %1, then little and more pain on %2</source>
        <translation>Viel am %1, dann wenig und mehr Schmerz am %2</translation>
    </message>
    <message>
        <source>%1: %2 a day</source>
        <translation>%1: %2 am Tag</translation>
    </message>
    <message>
        <source>%1: %2 a day (%3 at first)</source>
        <translation>%1: %2 am Tag (anfangs %3)</translation>
    </message>
    <message>
        <source>One thing was looked at, and there is no clear link so far.</source>
        <translation>Eine Sache wurde angesehen, und bisher zeigt sich kein klarer Zusammenhang.</translation>
    </message>
    <message>
        <source>%1 things were looked at, and there is no clear link so far.</source>
        <translation>%1 Dinge wurden angesehen, und bisher zeigt sich kein klarer Zusammenhang.</translation>
    </message>
    <message>
        <source>Not enough days yet: at least one more.</source>
        <translation>Noch nicht genug Tage: mindestens noch einer.</translation>
    </message>
    <message>
        <source>Not enough days yet: at least %1 more.</source>
        <translation>Noch nicht genug Tage: mindestens noch %1.</translation>
    </message>
    <message>
        <source>Not enough days yet: it takes single days with pain and with what was out of the ordinary.</source>
        <translation>Noch nicht genug Tage: Es braucht einzelne Tage, an denen Schmerz und Ungewöhnliches notiert sind.</translation>
    </message>
    <message>
        <source>%1: pain %2 points</source>
        <translation>%1: Schmerz %2 (in Punkten)</translation>
    </message>
    <message>
        <source>%1: pain %2</source>
        <translation>%1: Schmerz %2</translation>
    </message>
    <message>
        <source>%1, over %2 days; %3</source>
        <translation>%1, über %2 Tage; %3</translation>
    </message>
    <message>
        <source>%1, likely %2 to %3</source>
        <translation>%1, wahrscheinlich %2 bis %3</translation>
    </message>
    <message>
        <source>A person&apos;s own record, made with Pacewell on %1. General wellness information, no diagnosis. Nothing was sent anywhere.</source>
        <translation>Die eigene Aufzeichnung einer Person, erstellt mit Pacewell am %1. Allgemeine Hinweise zum Wohlbefinden, keine Diagnose. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Pain was rated for the whole day, 0 for none and 10 for the worst imaginable. How much it got in the way is the mean of three questions of Pacewell&apos;s own, which are no tested questionnaire. What was not noted is left out and never counted as 0. “Mostly” is the middle half of the numbers. Less than 1 point is about the same; 2 points, or from 1 point on 30 % or more, is noticeable. The line in a chart is the median of the last seven days.</source>
        <translation>Der Schmerz wurde für den ganzen Tag bewertet: 0 ist keiner, 10 der schlimmste, den man sich vorstellen kann. Wie sehr er im Weg war, ist das Mittel aus drei eigenen Fragen von Pacewell; sie sind kein geprüfter Fragebogen. Was nicht notiert ist, wird weggelassen und nie als 0 gezählt. „Meist“ ist die mittlere Hälfte der Zahlen. Weniger als 1 Punkt ist etwa gleich; 2 Punkte, oder ab 1 Punkt 30 % oder mehr, sind merklich. Die Linie im Diagramm ist der Median der letzten sieben Tage.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be higher on days with “%2”, too early for a number.</source>
        <translation>Ein erster Hinweis: An Tagen mit „%2“ ist der Wert für %1 eher höher. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be lower on days with “%2”, too early for a number.</source>
        <translation>Ein erster Hinweis: An Tagen mit „%2“ ist der Wert für %1 eher niedriger. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be higher on the day after “%2”, too early for a number.</source>
        <translation>Ein erster Hinweis: Am Tag nach „%2“ ist der Wert für %1 eher höher. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be lower on the day after “%2”, too early for a number.</source>
        <translation>Ein erster Hinweis: Am Tag nach „%2“ ist der Wert für %1 eher niedriger. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be higher on days when “%2” is rated higher, too early for a number.</source>
        <translation>Ein erster Hinweis: Wird „%2“ höher bewertet, ist der Wert für %1 am selben Tag eher höher. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be lower on days when “%2” is rated higher, too early for a number.</source>
        <translation>Ein erster Hinweis: Wird „%2“ höher bewertet, ist der Wert für %1 am selben Tag eher niedriger. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be higher on the day after “%2” is rated higher, too early for a number.</source>
        <translation>Ein erster Hinweis: Wird „%2“ höher bewertet, ist der Wert für %1 am Tag danach eher höher. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>An early hint: %1 tends to be lower on the day after “%2” is rated higher, too early for a number.</source>
        <translation>Ein erster Hinweis: Wird „%2“ höher bewertet, ist der Wert für %1 am Tag danach eher niedriger. Für eine Zahl ist es noch zu früh.</translation>
    </message>
    <message>
        <source>On the %7 days with “%2”, %1 was about %3 points higher (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen war der Wert für %1 an den %7 Tagen mit „%2“ um etwa %3 höher (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>On the %7 days with “%2”, %1 was about %3 points lower (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen war der Wert für %1 an den %7 Tagen mit „%2“ um etwa %3 niedriger (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>On the %7 days after “%2”, %1 was about %3 points higher (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen war der Wert für %1 an den %7 Tagen nach „%2“ um etwa %3 höher (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>On the %7 days after “%2”, %1 was about %3 points lower (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen war der Wert für %1 an den %7 Tagen nach „%2“ um etwa %3 niedriger (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>With “%2” rated %7 points higher, %1 was about %3 points higher on the same day (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen: War „%2“ um %7 Punkte höher bewertet, war der Wert für %1 am selben Tag um etwa %3 höher (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>With “%2” rated %7 points higher, %1 was about %3 points lower on the same day (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen: War „%2“ um %7 Punkte höher bewertet, war der Wert für %1 am selben Tag um etwa %3 niedriger (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>With “%2” rated %7 points higher, %1 was about %3 points higher on the day after (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen: War „%2“ um %7 Punkte höher bewertet, war der Wert für %1 am Tag danach um etwa %3 höher (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>With “%2” rated %7 points higher, %1 was about %3 points lower on the day after (likely %4 to %5) than expected from the day before, over %6 days.</source>
        <translation>Über %6 Tage gesehen: War „%2“ um %7 Punkte höher bewertet, war der Wert für %1 am Tag danach um etwa %3 niedriger (wahrscheinlich %4 bis %5), als nach dem Tag davor zu erwarten war.</translation>
    </message>
    <message>
        <source>A diary of %1 days is needed: one more.</source>
        <translation>Es braucht %1 Tage im Tagebuch: noch einen.</translation>
    </message>
    <message>
        <source>A diary of %1 days is needed: %2 more.</source>
        <translation>Es braucht %1 Tage im Tagebuch: noch %2.</translation>
    </message>
    <message>
        <source>Days noted one after the other are needed: one more.</source>
        <translation>Es braucht notierte Tage direkt nacheinander: noch einen.</translation>
    </message>
    <message>
        <source>Days noted one after the other are needed: %1 more.</source>
        <translation>Es braucht notierte Tage direkt nacheinander: noch %1.</translation>
    </message>
    <message>
        <source>Days with it are needed: one more, as it comes.</source>
        <translation>Es braucht Tage damit: noch einen, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Days with it are needed: %1 more, as they come.</source>
        <translation>Es braucht Tage damit: noch %1, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Days with more of it are needed: one more, as it comes.</source>
        <translation>Es braucht Tage mit mehr davon: noch einen, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Days with more of it are needed: %1 more, as they come.</source>
        <translation>Es braucht Tage mit mehr davon: noch %1, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Days without it are needed: one more, as it comes.</source>
        <translation>Es braucht Tage ohne das: noch einen, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Days without it are needed: %1 more, as they come.</source>
        <translation>Es braucht Tage ohne das: noch %1, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Days with less of it are needed: one more, as it comes.</source>
        <translation>Es braucht Tage mit weniger davon: noch einen, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Days with less of it are needed: %1 more, as they come.</source>
        <translation>Es braucht Tage mit weniger davon: noch %1, wie es sich ergibt.</translation>
    </message>
    <message>
        <source>Not enough days yet for “%1”: at least one more.</source>
        <translation>Noch nicht genug Tage für „%1“: mindestens noch einer.</translation>
    </message>
    <message>
        <source>Not enough days yet for “%1”: at least %2 more.</source>
        <translation>Noch nicht genug Tage für „%1“: mindestens noch %2.</translation>
    </message>
    <message>
        <source>It may be smaller than this.</source>
        <translation>Es kann auch weniger sein.</translation>
    </message>
    <message>
        <source>This is a link, not proof of cause: it can also be the other way round, and other things change together.</source>
        <translation>Das ist ein Zusammenhang, kein Beweis für eine Ursache: Es kann auch umgekehrt sein, und anderes ändert sich zur gleichen Zeit.</translation>
    </message>
    <message>
        <source>%1, the same day</source>
        <translation>%1, am selben Tag</translation>
    </message>
    <message>
        <source>%1, the day before</source>
        <translation>%1, am Tag davor</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>likely %1 to %2 for %3 points more</source>
        <translation>wahrscheinlich %1 bis %2 bei %3 Punkten mehr</translation>
    </message>
    <message>
        <source>1 more day</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>%1 more days</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>not enough days yet</source>
        <translation>noch nicht genug Tage</translation>
    </message>
    <message>
        <source>not looked at for now</source>
        <translation>wird gerade nicht angesehen</translation>
    </message>
    <message>
        <source>no clear link so far</source>
        <translation>bisher kein klarer Zusammenhang</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>an early hint, too early for a number</source>
        <translation>ein erster Hinweis, zu früh für eine Zahl</translation>
    </message>
    <message>
        <source>may be smaller than this</source>
        <translation>kann auch weniger sein</translation>
    </message>
    <message>
        <source>“%1” is not looked at for now: with more than %2 things at once, chance can look like a link.</source>
        <translation>„%1“ wird gerade nicht angesehen: Bei mehr als %2 Dingen auf einmal kann Zufall wie ein Zusammenhang aussehen.</translation>
    </message>
    <message>
        <source>There is no clear link between “%1” and %2 so far.</source>
        <translation>Bisher gibt es keinen klaren Zusammenhang zwischen „%1“ und %2.</translation>
    </message>
    <message>
        <source>These are links, not proof of cause. It can be the other way round: pain can also spoil sleep or mood. Days that fit what you expect are easier to remember. Weekends and other changes play a part, too. If you want to know more, change one small thing gently for two weeks and compare. There is no need to avoid everyday activity.</source>
        <translation>Das sind Zusammenhänge, kein Beweis für eine Ursache. Es kann auch umgekehrt sein: Schmerz kann auch Schlaf oder Stimmung verschlechtern. Tage, die zu deiner Erwartung passen, merkst du dir leichter. Auch Wochenenden und andere Veränderungen spielen mit. Wenn du mehr wissen willst, ändere zwei Wochen lang sanft eine kleine Sache und vergleiche. Du brauchst nichts zu meiden, was zum Alltag gehört.</translation>
    </message>
    <message>
        <source>Left jaw</source>
        <translation>Kiefer links</translation>
    </message>
    <message>
        <source>Right jaw</source>
        <translation>Kiefer rechts</translation>
    </message>
    <message>
        <source>Both sides of the jaw</source>
        <translation>Kiefer, beide Seiten</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Schulter links</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Schulter rechts</translation>
    </message>
    <message>
        <source>Both shoulders</source>
        <translation>Beide Schultern</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Oberarm links</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Oberarm rechts</translation>
    </message>
    <message>
        <source>Both upper arms</source>
        <translation>Beide Oberarme</translation>
    </message>
    <message>
        <source>Left lower arm</source>
        <translation>Unterarm links</translation>
    </message>
    <message>
        <source>Right lower arm</source>
        <translation>Unterarm rechts</translation>
    </message>
    <message>
        <source>Both lower arms</source>
        <translation>Beide Unterarme</translation>
    </message>
    <message>
        <source>Left hip or buttock</source>
        <translation>Hüfte oder Gesäß links</translation>
    </message>
    <message>
        <source>Right hip or buttock</source>
        <translation>Hüfte oder Gesäß rechts</translation>
    </message>
    <message>
        <source>Both hips or buttocks</source>
        <translation>Hüfte oder Gesäß, beide Seiten</translation>
    </message>
    <message>
        <source>Left upper leg</source>
        <translation>Oberschenkel links</translation>
    </message>
    <message>
        <source>Right upper leg</source>
        <translation>Oberschenkel rechts</translation>
    </message>
    <message>
        <source>Both upper legs</source>
        <translation>Beide Oberschenkel</translation>
    </message>
    <message>
        <source>Left lower leg</source>
        <translation>Unterschenkel links</translation>
    </message>
    <message>
        <source>Right lower leg</source>
        <translation>Unterschenkel rechts</translation>
    </message>
    <message>
        <source>Both lower legs</source>
        <translation>Beide Unterschenkel</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Hand links</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Hand rechts</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Beide Hände</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Knie links</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Knie rechts</translation>
    </message>
    <message>
        <source>Both knees</source>
        <translation>Beide Knie</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Fuß links</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Fuß rechts</translation>
    </message>
    <message>
        <source>Both feet</source>
        <translation>Beide Füße</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Schlechter Schlaf</translation>
    </message>
    <message>
        <source>An hour less than usual, or it did not refresh.</source>
        <translation>Eine Stunde weniger als sonst, oder er war nicht erholsam.</translation>
    </message>
    <message>
        <source>Did too much</source>
        <translation>Zu viel gemacht</translation>
    </message>
    <message>
        <source>A fifth more than planned, or more.</source>
        <translation>Ein Fünftel mehr als geplant oder noch mehr.</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>More tension or worry than usual.</source>
        <translation>Mehr Anspannung oder Sorgen als sonst.</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Gedrückte Stimmung</translation>
    </message>
    <message>
        <source>Lower than usual for most of the day.</source>
        <translation>Die meiste Zeit des Tages gedrückter als sonst.</translation>
    </message>
    <message>
        <source>Sat or stood long</source>
        <translation>Lange gesessen oder gestanden</translation>
    </message>
    <message>
        <source>More than two hours in one position.</source>
        <translation>Mehr als zwei Stunden in einer Haltung.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Cold, damp, or a change of weather.</source>
        <translation>Kälte, Nässe oder ein Wetterwechsel.</translation>
    </message>
    <message>
        <source>Did very little</source>
        <translation>Sehr wenig gemacht</translation>
    </message>
    <message>
        <source>Less than half of what was planned.</source>
        <translation>Weniger als die Hälfte vom Geplanten.</translation>
    </message>
    <message>
        <source>Missed breaks</source>
        <translation>Pausen ausgelassen</translation>
    </message>
    <message>
        <source>Went on where a break was planned.</source>
        <translation>Weitergemacht, wo eine Pause geplant war.</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infekt</translation>
    </message>
    <message>
        <source>A cold, fever, or another illness.</source>
        <translation>Erkältung, Fieber oder eine andere Krankheit.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The days before it, or during it.</source>
        <translation>Die Tage davor oder währenddessen.</translation>
    </message>
    <message>
        <source>Missed a meal</source>
        <translation>Mahlzeit ausgelassen</translation>
    </message>
    <message>
        <source>A meal was left out, or much later than usual.</source>
        <translation>Eine Mahlzeit fiel aus oder kam viel später als sonst.</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Any at all.</source>
        <translation>Egal, wie viel.</translation>
    </message>
    <message>
        <source>Late caffeine</source>
        <translation>Spätes Koffein</translation>
    </message>
    <message>
        <source>Less than eight hours before going to bed.</source>
        <translation>Weniger als acht Stunden vor dem Schlafengehen.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>A long way by car, train or plane.</source>
        <translation>Ein weiter Weg mit Auto, Zug oder Flugzeug.</translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation>Hitze oder Kälte</translation>
    </message>
    <message>
        <source>Much warmer or colder than usual for a while.</source>
        <translation>Eine Zeit lang viel wärmer oder kälter als sonst.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Moving a little</source>
        <translation>Ein wenig Bewegung</translation>
    </message>
    <message>
        <source>Breathing or relaxation</source>
        <translation>Atmen oder Entspannen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Being outdoors</source>
        <translation>Draußen sein</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Not enough days yet: one more until your trial of “%1” is over.</source>
        <translation>Noch nicht genug Tage: noch einer, dann ist dein Versuch mit „%1“ zu Ende.</translation>
    </message>
    <message>
        <source>Not enough days yet: %1 more until your trial of “%2” is over.</source>
        <translation>Noch nicht genug Tage: noch %1, dann ist dein Versuch mit „%2“ zu Ende.</translation>
    </message>
    <message>
        <source>Too few days were noted to compare in your trial of “%1”.</source>
        <translation>In deinem Versuch mit „%1“ sind zu wenige Tage notiert, um zu vergleichen.</translation>
    </message>
    <message>
        <source>One part with it is missing.</source>
        <translation>Es fehlt ein Abschnitt damit.</translation>
    </message>
    <message>
        <source>%1 parts with it are missing.</source>
        <translation>Es fehlen %1 Abschnitte damit.</translation>
    </message>
    <message>
        <source>One part without it is missing.</source>
        <translation>Es fehlt ein Abschnitt ohne.</translation>
    </message>
    <message>
        <source>%1 parts without it are missing.</source>
        <translation>Es fehlen %1 Abschnitte ohne.</translation>
    </message>
    <message>
        <source>You can make it longer, or try again later.</source>
        <translation>Du kannst den Versuch verlängern oder ihn später noch einmal machen.</translation>
    </message>
    <message>
        <source>“%1” helped in your trial: with it %2 was about %3 points lower than without (likely %4 to %5). One trial is a good sign, not proof.</source>
        <translation>„%1“ hat in deinem Versuch geholfen: Damit war der Wert für %2 um etwa %3 niedriger als ohne (wahrscheinlich %4 bis %5). Ein Versuch ist ein gutes Zeichen, kein Beweis.</translation>
    </message>
    <message>
        <source>“%1” helped in your trial: with it %2 was about %3 points higher than without (likely %4 to %5). One trial is a good sign, not proof.</source>
        <translation>„%1“ hat in deinem Versuch geholfen: Damit war der Wert für %2 um etwa %3 höher als ohne (wahrscheinlich %4 bis %5). Ein Versuch ist ein gutes Zeichen, kein Beweis.</translation>
    </message>
    <message>
        <source>In your trial of “%1”, %2 was about %3 points lower with it than without (likely %4 to %5). It may be kinder to leave it for now.</source>
        <translation>In deinem Versuch mit „%1“ war der Wert für %2 damit um etwa %3 niedriger als ohne (wahrscheinlich %4 bis %5). Vielleicht tut es dir besser, das erst einmal zu lassen.</translation>
    </message>
    <message>
        <source>In your trial of “%1”, %2 was about %3 points higher with it than without (likely %4 to %5). It may be kinder to leave it for now.</source>
        <translation>In deinem Versuch mit „%1“ war der Wert für %2 damit um etwa %3 höher als ohne (wahrscheinlich %4 bis %5). Vielleicht tut es dir besser, das erst einmal zu lassen.</translation>
    </message>
    <message>
        <source>Your trial shows no clear effect of “%1” on %2. The difference is likely between %3 and %4 points, so there may still be one.</source>
        <translation>Dein Versuch zeigt bei %2 keine klare Wirkung von „%1“. Der Unterschied liegt wahrscheinlich zwischen %3 und %4 Punkten; es kann also doch eine geben.</translation>
    </message>
    <message>
        <source>Your trial shows no clear effect of “%1” on %2. The difference is likely between %3 and %4 points, so if there is one, it is small.</source>
        <translation>Dein Versuch zeigt bei %2 keine klare Wirkung von „%1“. Der Unterschied liegt wahrscheinlich zwischen %3 und %4 Punkten; wenn es eine gibt, ist sie also klein.</translation>
    </message>
    <message>
        <source>too few days noted</source>
        <translation>zu wenige Tage notiert</translation>
    </message>
    <message>
        <source>too alike to compare</source>
        <translation>zu ähnlich zum Vergleichen</translation>
    </message>
    <message>
        <source>no clear effect</source>
        <translation>keine klare Wirkung</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>You practised “%1” about as often on days meant to be without it as on the others, so they are too alike to compare. You can try again whenever you like.</source>
        <translation>„%1“ hast du an Tagen, die ohne gedacht waren, etwa so oft geübt wie an den anderen. Darum sind sie zu ähnlich zum Vergleichen. Du kannst es jederzeit noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You practised on %1 % of the days meant for it, and on %2 % of the others.</source>
        <translation>Du hast an %1 % der Tage geübt, die dafür gedacht waren, und an %2 % der anderen.</translation>
    </message>
    <message>
        <source>Pain on the whole, 0 none to 10 worst</source>
        <translation>Schmerz insgesamt, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Pain at its worst, 0 none to 10 worst</source>
        <translation>Stärkster Schmerz, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Pain on waking up, 0 none to 10 worst</source>
        <translation>Schmerz beim Aufwachen, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Pain got in the way of tasks, 0 not at all to 10 in all</source>
        <translation>Schmerz war bei Aufgaben im Weg, 0 gar nicht bis 10 ganz</translation>
    </message>
    <message>
        <source>Pain got in the way of moving about, 0 not at all to 10 in all</source>
        <translation>Schmerz war beim Bewegen im Weg, 0 gar nicht bis 10 ganz</translation>
    </message>
    <message>
        <source>Pain got in the way of what gives joy, 0 not at all to 10 in all</source>
        <translation>Schmerz war bei dem im Weg, was Freude macht, 0 gar nicht bis 10 ganz</translation>
    </message>
    <message>
        <source>Tiredness, 0 none to 10 worst</source>
        <translation>Müdigkeit, 0 keine bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Sleep, 0 very bad to 10 very good</source>
        <translation>Schlaf, 0 sehr schlecht bis 10 sehr gut</translation>
    </message>
    <message>
        <source>Stress, 0 none to 10 worst</source>
        <translation>Stress, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Mood, 0 very low to 10 very good</source>
        <translation>Stimmung, 0 sehr gedrückt bis 10 sehr gut</translation>
    </message>
    <message>
        <source>Energy, 0 none to 10 very much</source>
        <translation>Energie, 0 keine bis 10 sehr viel</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Steifheit</translation>
    </message>
    <message>
        <source>Number of places that hurt</source>
        <translation>Anzahl der Stellen, die wehtun</translation>
    </message>
    <message>
        <source>Pain at a place, 1 a little to 3 strongly</source>
        <translation>Schmerz an einer Stelle, 1 ein wenig bis 3 stark</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>Ungewöhnliches</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>More tired or sore</source>
        <translation>Müder oder wunder</translation>
    </message>
    <message>
        <source>A crash, ill all over</source>
        <translation>Ein Einbruch, rundum krank</translation>
    </message>
    <message>
        <source>After the day before</source>
        <translation>Nach dem Tag davor</translation>
    </message>
    <message>
        <source>You practised once this week, for %1 min.</source>
        <translation>Du hast diese Woche einmal geübt, %1 min.</translation>
    </message>
    <message>
        <source>You practised %1 times this week, %2 min in all.</source>
        <translation>Du hast diese Woche %1-mal geübt, insgesamt %2 min.</translation>
    </message>
    <message>
        <source>You took one planned day of rest this week.</source>
        <translation>Du hast dir diese Woche einen geplanten Ruhetag genommen.</translation>
    </message>
    <message>
        <source>You took %1 planned days of rest this week.</source>
        <translation>Du hast dir diese Woche %1 geplante Ruhetage genommen.</translation>
    </message>
    <message>
        <source>You practised once this week, for %1 min, and took one planned day of rest.</source>
        <translation>Du hast diese Woche einmal geübt, %1 min, und dir einen geplanten Ruhetag genommen.</translation>
    </message>
    <message>
        <source>You practised once this week, for %1 min, and took %2 planned days of rest.</source>
        <translation>Du hast diese Woche einmal geübt, %1 min, und dir %2 geplante Ruhetage genommen.</translation>
    </message>
    <message>
        <source>You practised %1 times this week, %2 min in all, and took one planned day of rest.</source>
        <translation>Du hast diese Woche %1-mal geübt, zusammen %2 min, und einen geplanten Ruhetag genommen.</translation>
    </message>
    <message>
        <source>You practised %1 times this week, %2 min in all, and took %3 planned days of rest.</source>
        <translation>Du hast diese Woche %1-mal geübt, zusammen %2 min, und %3 geplante Ruhetage genommen.</translation>
    </message>
    <message>
        <source>There was no practice this week, and that is all right.</source>
        <translation>Diese Woche gab es keine Übung, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>You kept to your plan steadily.</source>
        <translation>Du bist gleichmäßig bei deinem Plan geblieben.</translation>
    </message>
    <message>
        <source>On one day you did more than planned, so the week was a little up and down.</source>
        <translation>An einem Tag hast du mehr getan als geplant, darum war die Woche ein wenig auf und ab.</translation>
    </message>
    <message>
        <source>On %1 days you did more than planned, so the week was a little up and down.</source>
        <translation>An %1 Tagen hast du mehr getan als geplant, darum war die Woche ein wenig auf und ab.</translation>
    </message>
    <message>
        <source>You kept part of your plan, and that counts.</source>
        <translation>Du hast einen Teil deines Plans geschafft, und das zählt.</translation>
    </message>
    <message>
        <source>It was a hard week for keeping to a plan, and such weeks happen.</source>
        <translation>Es war eine schwere Woche für einen Plan, und solche Wochen gibt es.</translation>
    </message>
    <message>
        <source>Nothing was planned, so there was nothing to keep to.</source>
        <translation>Es war nichts geplant, also gab es nichts einzuhalten.</translation>
    </message>
    <message>
        <source>What you had planned was left out, and nothing counts against you.</source>
        <translation>Was du geplant hattest, ist ausgelassen, und nichts davon zählt gegen dich.</translation>
    </message>
    <message>
        <source>On the days of your flare nothing counts as missed.</source>
        <translation>An den Tagen deines Schubs gilt nichts als verpasst.</translation>
    </message>
    <message>
        <source>One planned practice or day of rest counts, and it takes %1 to sum up a week.</source>
        <translation>Bisher zählt eine geplante Übung oder ein Ruhetag; um eine Woche zusammenzufassen, braucht es %1.</translation>
    </message>
    <message>
        <source>%1 planned practices or days of rest count, and it takes %2 to sum up a week.</source>
        <translation>Bisher zählen %1 geplante Übungen oder Ruhetage; um eine Woche zusammenzufassen, braucht es %2.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on average, from %2 to %3, with too few days noted the week before to compare.</source>
        <translation>Dein Schmerz lag im Mittel bei %1 von 10, von %2 bis %3; für einen Vergleich sind in der Woche davor zu wenige Tage notiert.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on average, from %2 to %3, about the same as the week before.</source>
        <translation>Dein Schmerz lag im Mittel bei %1 von 10, von %2 bis %3, etwa gleich wie in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on average, from %2 to %3, a little lower than the week before.</source>
        <translation>Dein Schmerz lag im Mittel bei %1 von 10, von %2 bis %3, etwas niedriger als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on average, from %2 to %3, a little higher than the week before.</source>
        <translation>Dein Schmerz lag im Mittel bei %1 von 10, von %2 bis %3, etwas höher als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on average, from %2 to %3, noticeably lower than the week before.</source>
        <translation>Dein Schmerz lag im Mittel bei %1 von 10, von %2 bis %3, deutlich niedriger als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on average, from %2 to %3, noticeably higher than the week before.</source>
        <translation>Dein Schmerz lag im Mittel bei %1 von 10, von %2 bis %3, deutlich höher als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on each day you noted, with too few days noted the week before to compare.</source>
        <translation>Dein Schmerz lag an jedem notierten Tag bei %1 von 10; für einen Vergleich sind in der Woche davor zu wenige Tage notiert.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on each day you noted, about the same as the week before.</source>
        <translation>Dein Schmerz lag an jedem notierten Tag bei %1 von 10, etwa gleich wie in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on each day you noted, a little lower than the week before.</source>
        <translation>Dein Schmerz lag an jedem notierten Tag bei %1 von 10, etwas niedriger als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on each day you noted, a little higher than the week before.</source>
        <translation>Dein Schmerz lag an jedem notierten Tag bei %1 von 10, etwas höher als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on each day you noted, noticeably lower than the week before.</source>
        <translation>Dein Schmerz lag an jedem notierten Tag bei %1 von 10, deutlich niedriger als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was %1 of 10 on each day you noted, noticeably higher than the week before.</source>
        <translation>Dein Schmerz lag an jedem notierten Tag bei %1 von 10, deutlich höher als in der Woche davor.</translation>
    </message>
    <message>
        <source>You noted your pain as %1 of 10 for the whole week, with no week before it to compare.</source>
        <translation>Du hast deinen Schmerz für die ganze Woche mit %1 von 10 notiert; zum Vergleichen fehlt die Woche davor.</translation>
    </message>
    <message>
        <source>You noted your pain as %1 of 10 for the whole week, about the same as the week before.</source>
        <translation>Du hast deinen Schmerz für die ganze Woche mit %1 von 10 notiert, etwa gleich wie in der Woche davor.</translation>
    </message>
    <message>
        <source>You noted your pain as %1 of 10 for the whole week, a little lower than the week before.</source>
        <translation>Du hast deinen Schmerz für die ganze Woche mit %1 von 10 notiert, etwas niedriger als in der Woche davor.</translation>
    </message>
    <message>
        <source>You noted your pain as %1 of 10 for the whole week, a little higher than the week before.</source>
        <translation>Du hast deinen Schmerz für die ganze Woche mit %1 von 10 notiert, etwas höher als in der Woche davor.</translation>
    </message>
    <message>
        <source>You noted your pain as %1 of 10 for the whole week, noticeably lower than the week before.</source>
        <translation>Du hast deinen Schmerz für die ganze Woche mit %1 von 10 notiert, deutlich niedriger als in der Woche davor.</translation>
    </message>
    <message>
        <source>You noted your pain as %1 of 10 for the whole week, noticeably higher than the week before.</source>
        <translation>Du hast deinen Schmerz für die ganze Woche mit %1 von 10 notiert, deutlich höher als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your pain was not noted, so this stays open.</source>
        <translation>Dein Schmerz ist nicht notiert, darum bleibt das offen.</translation>
    </message>
    <message>
        <source>Your pain was noted on one day, and it takes %1 to sum up a week.</source>
        <translation>Dein Schmerz ist an einem Tag notiert; um eine Woche zusammenzufassen, braucht es %1.</translation>
    </message>
    <message>
        <source>Your pain was noted on %1 days, and it takes %2 to sum up a week.</source>
        <translation>Dein Schmerz ist an %1 Tagen notiert; um eine Woche zusammenzufassen, braucht es %2.</translation>
    </message>
    <message>
        <source>%1 helped you this week.</source>
        <translation>Das hat dir diese Woche geholfen: %1.</translation>
    </message>
    <message>
        <source>%1 helped you on one day.</source>
        <translation>Das hat dir an einem Tag geholfen: %1.</translation>
    </message>
    <message>
        <source>%1 helped you most often, on %2 days.</source>
        <translation>Das hat dir am häufigsten geholfen: %1, an %2 Tagen.</translation>
    </message>
    <message>
        <source>Your flare came to an end, and there is no hurry now.</source>
        <translation>Dein Schub ist zu Ende gegangen, und jetzt eilt nichts.</translation>
    </message>
    <message>
        <source>A flare began, and in a flare less is the plan.</source>
        <translation>Ein Schub hat begonnen, und in einem Schub ist weniger der Plan.</translation>
    </message>
    <message>
        <source>Your flare went on, and in a flare less is the plan.</source>
        <translation>Dein Schub ging weiter, und in einem Schub ist weniger der Plan.</translation>
    </message>
    <message>
        <source>A big day on %1 was followed by a hard one on %2.</source>
        <translation>Auf einen großen Tag am %1 folgte ein schwerer am %2.</translation>
    </message>
    <message>
        <source>You chose the gentler way on one day, and that is a success.</source>
        <translation>Du hast an einem Tag den sanfteren Weg gewählt, und das ist ein Erfolg.</translation>
    </message>
    <message>
        <source>You chose the gentler way on %1 days, and that is a success.</source>
        <translation>Du hast an %1 Tagen den sanfteren Weg gewählt, und das ist ein Erfolg.</translation>
    </message>
    <message>
        <source>Nothing else stood out.</source>
        <translation>Sonst fiel nichts auf.</translation>
    </message>
    <message>
        <source>Nothing else was noted, and you can begin on any day.</source>
        <translation>Sonst ist nichts notiert, und du kannst an jedem Tag damit anfangen.</translation>
    </message>
    <message>
        <source>Next week can be a gentle one, with small steps back when you are ready.</source>
        <translation>Die nächste Woche darf sanft sein, mit kleinen Schritten zurück, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Next week, one small rest more may help you keep an even pace.</source>
        <translation>Nächste Woche hilft dir vielleicht eine kleine Pause mehr, ein gleichmäßiges Tempo zu halten.</translation>
    </message>
    <message>
        <source>Next week you could note a few more days; one number a day is enough.</source>
        <translation>Nächste Woche könntest du ein paar Tage mehr notieren; eine Zahl am Tag genügt.</translation>
    </message>
    <message>
        <source>What you do next week can stay just as it is.</source>
        <translation>Was du nächste Woche tust, kann so bleiben, wie es ist.</translation>
    </message>
    <message>
        <source>About the same as in your first week: %1 on average then, %2 in the last two weeks, mostly between %3 and %4.</source>
        <translation>Etwa gleich wie in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>About the same as in your first week: %1 on average then, %2 in the last two weeks, mostly %3.</source>
        <translation>Etwa gleich wie in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist %3.</translation>
    </message>
    <message>
        <source>About the same as in your first weekly entry: %1 then, %2 on average in the last two, which were %3 and %4.</source>
        <translation>Etwa gleich wie in deinem ersten Wocheneintrag: damals %1, in den letzten zwei im Mittel %2 (%3 und %4).</translation>
    </message>
    <message>
        <source>A little higher than in your first week: %1 on average then, %2 in the last two weeks, mostly between %3 and %4.</source>
        <translation>Etwas höher als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>A little higher than in your first week: %1 on average then, %2 in the last two weeks, mostly %3.</source>
        <translation>Etwas höher als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist %3.</translation>
    </message>
    <message>
        <source>A little higher than in your first weekly entry: %1 then, %2 on average in the last two, which were %3 and %4.</source>
        <translation>Etwas höher als in deinem ersten Wocheneintrag: damals %1, in den letzten zwei im Mittel %2 (%3 und %4).</translation>
    </message>
    <message>
        <source>A little lower than in your first week: %1 on average then, %2 in the last two weeks, mostly between %3 and %4.</source>
        <translation>Etwas niedriger als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>A little lower than in your first week: %1 on average then, %2 in the last two weeks, mostly %3.</source>
        <translation>Etwas niedriger als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist %3.</translation>
    </message>
    <message>
        <source>A little lower than in your first weekly entry: %1 then, %2 on average in the last two, which were %3 and %4.</source>
        <translation>Etwas niedriger als in deinem ersten Wocheneintrag: damals %1, in den letzten zwei im Mittel %2 (%3 und %4).</translation>
    </message>
    <message>
        <source>Noticeably higher than in your first week: %1 on average then, %2 in the last two weeks, mostly between %3 and %4.</source>
        <translation>Deutlich höher als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>Noticeably higher than in your first week: %1 on average then, %2 in the last two weeks, mostly %3.</source>
        <translation>Deutlich höher als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist %3.</translation>
    </message>
    <message>
        <source>Noticeably higher than in your first weekly entry: %1 then, %2 on average in the last two, which were %3 and %4.</source>
        <translation>Deutlich höher als in deinem ersten Wocheneintrag: damals %1, in den letzten zwei im Mittel %2 (%3 und %4).</translation>
    </message>
    <message>
        <source>Noticeably lower than in your first week: %1 on average then, %2 in the last two weeks, mostly between %3 and %4.</source>
        <translation>Deutlich niedriger als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>Noticeably lower than in your first week: %1 on average then, %2 in the last two weeks, mostly %3.</source>
        <translation>Deutlich niedriger als in deiner ersten Woche: damals im Mittel %1, in den letzten zwei Wochen %2, meist %3.</translation>
    </message>
    <message>
        <source>Noticeably lower than in your first weekly entry: %1 then, %2 on average in the last two, which were %3 and %4.</source>
        <translation>Deutlich niedriger als in deinem ersten Wocheneintrag: damals %1, in den letzten zwei im Mittel %2 (%3 und %4).</translation>
    </message>
    <message>
        <source>One more weekly entry is needed before weeks can be compared.</source>
        <translation>Noch ein Wocheneintrag, dann lassen sich Wochen vergleichen.</translation>
    </message>
    <message>
        <source>%1 more weekly entries are needed before weeks can be compared.</source>
        <translation>Noch %1 Wocheneinträge, dann lassen sich Wochen vergleichen.</translation>
    </message>
    <message>
        <source>One more day within the same week is needed for a first week to compare with.</source>
        <translation>Noch ein Tag in derselben Woche, dann gibt es eine erste Woche zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 more days within one week are needed for a first week to compare with.</source>
        <translation>Noch %1 Tage in einer Woche, dann gibt es eine erste Woche zum Vergleichen.</translation>
    </message>
    <message>
        <source>From tomorrow on your last two weeks can be compared with your first week.</source>
        <translation>Ab morgen lassen sich deine letzten zwei Wochen mit deiner ersten Woche vergleichen.</translation>
    </message>
    <message>
        <source>In %1 days your last two weeks can be compared with your first week.</source>
        <translation>In %1 Tagen lassen sich deine letzten zwei Wochen mit deiner ersten Woche vergleichen.</translation>
    </message>
    <message>
        <source>One more day is needed in the last two weeks.</source>
        <translation>In den letzten zwei Wochen fehlt noch ein Tag.</translation>
    </message>
    <message>
        <source>%1 more days are needed in the last two weeks.</source>
        <translation>In den letzten zwei Wochen fehlen noch %1 Tage.</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: noted for one week, %3.</source>
        <translation>%1 in den letzten %2 Tagen: für eine Woche notiert, %3.</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: noted for %3 weeks, always %4.</source>
        <translation>%1 in den letzten %2 Tagen: für %3 Wochen notiert, immer %4.</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: noted for %3 weeks, between %4 and %5.</source>
        <translation>%1 in den letzten %2 Tagen: für %3 Wochen notiert, zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: noted on one day, %3 on %4.</source>
        <translation>%1 in den letzten %2 Tagen: an einem Tag notiert, %3 am %4.</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: noted on %3 days, always %4.</source>
        <translation>%1 in den letzten %2 Tagen: an %3 Tagen notiert, immer %4.</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: noted on %3 days, mostly %4.</source>
        <translation>%1 in den letzten %2 Tagen: an %3 Tagen notiert, meist %4.</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: noted on %3 days, mostly between %4 and %5.</source>
        <translation>%1 in den letzten %2 Tagen: an %3 Tagen notiert, meist zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>The lowest was %1, on %2.</source>
        <translation>Der niedrigste Wert war %1, am %2.</translation>
    </message>
    <message>
        <source>The highest was %1, on %2.</source>
        <translation>Der höchste Wert war %1, am %2.</translation>
    </message>
    <message>
        <source>The lowest was %1, on %2 days.</source>
        <translation>Der niedrigste Wert war %1, an %2 Tagen.</translation>
    </message>
    <message>
        <source>The highest was %1, on %2 days.</source>
        <translation>Der höchste Wert war %1, an %2 Tagen.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>In the way</source>
        <extracomment>How much pain got in the way, as the title of a chart</extracomment>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>how much pain gets in the way</source>
        <translation>„Im Weg“</translation>
    </message>
    <message>
        <source>tiredness</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format as of QLocale::toString: day and month</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 in the last %2 days: nothing noted.</source>
        <translation>%1 in den letzten %2 Tagen: nichts notiert.</translation>
    </message>
    <message>
        <source>There was one flare-up.</source>
        <translation>Es gab einen Schub.</translation>
    </message>
    <message>
        <source>There were %1 flare-ups.</source>
        <translation>Es gab %1 Schübe.</translation>
    </message>
    <message>
        <source>Of one week told</source>
        <translation>Von einer notierten Woche</translation>
    </message>
    <message>
        <source>Of one day told</source>
        <translation>Von einem notierten Tag</translation>
    </message>
    <message>
        <source>Kept of all; two weeks ago counts half</source>
        <translation>Von allem eingehalten; was zwei Wochen her ist, zählt halb</translation>
    </message>
    <message>
        <source>Difference with it, in points</source>
        <translation>Unterschied damit, in Punkten</translation>
    </message>
    <message>
        <source>person&apos;s
left</source>
        <extracomment>The person&apos;s own left side, beside the head of a map of the body, in two short lines</extracomment>
        <translation>links der
Person</translation>
    </message>
    <message>
        <source>person&apos;s
right</source>
        <extracomment>The person&apos;s own right side, beside the head of a map of the body, in two short lines</extracomment>
        <translation>rechts der
Person</translation>
    </message>
    <message>
        <source>Front, as in a mirror</source>
        <translation>Vorn, wie im Spiegel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>%1, in %2 of %3 weeks</source>
        <translation>%1, in %2 von %3 Wochen</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 days</source>
        <translation>%1, an %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>Nowhere, in the one week told.</source>
        <translation>Nirgends, in der einen notierten Woche.</translation>
    </message>
    <message>
        <source>Nowhere, on the one day told.</source>
        <translation>Nirgends, an dem einen notierten Tag.</translation>
    </message>
    <message>
        <source>Nowhere, in all %1 weeks told.</source>
        <translation>Nirgends, in allen %1 notierten Wochen.</translation>
    </message>
    <message>
        <source>Of one week told.</source>
        <translation>Von einer notierten Woche.</translation>
    </message>
    <message>
        <source>Of one day told.</source>
        <translation>Von einem notierten Tag.</translation>
    </message>
    <message>
        <source>%1 (one week)</source>
        <translation>%1 (eine Woche)</translation>
    </message>
    <message>
        <source>%1 (one day)</source>
        <translation>%1 (ein Tag)</translation>
    </message>
    <message>
        <source>%1 (%2 weeks)</source>
        <translation>%1 (%2 Wochen)</translation>
    </message>
    <message>
        <source>%1 (%2 days)</source>
        <translation>%1 (%2 Tage)</translation>
    </message>
    <message>
        <source>What helped most often, by the person&apos;s own notes</source>
        <translation>Was am häufigsten geholfen hat, nach eigenen Notizen</translation>
    </message>
    <message>
        <source>Noted for one week; a mean takes one more weekly entry.</source>
        <translation>Für eine Woche notiert; für ein Mittel braucht es einen Wocheneintrag mehr.</translation>
    </message>
    <message>
        <source>Noted on one day; a mean takes %1 more.</source>
        <translation>An einem Tag notiert; für ein Mittel braucht es %1 mehr.</translation>
    </message>
    <message>
        <source>Noted on %1 days; a mean takes one more.</source>
        <translation>An %1 Tagen notiert; für ein Mittel braucht es einen mehr.</translation>
    </message>
    <message>
        <source>Noted on %1 days; a mean takes %2 more.</source>
        <translation>An %1 Tagen notiert; für ein Mittel braucht es %2 mehr.</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source>mostly %1, from %2 to %3</source>
        <translation>meist %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2 in the weekly entry of %4, %3 in the last two.</source>
        <translation>%1: %2 im Wocheneintrag vom %4, %3 in den letzten beiden.</translation>
    </message>
    <message>
        <source>%1: %2 in the week from %4, %3 in the last two weeks.</source>
        <translation>%1: %2 in der Woche ab %4, %3 in den letzten zwei Wochen.</translation>
    </message>
    <message>
        <source>One session of %1 min.</source>
        <translation>Eine Übung von %1 min.</translation>
    </message>
    <message>
        <source>%1 sessions on %2 of %3 days, %4 min in all.</source>
        <translation>%1 Übungen an %2 von %3 Tagen, zusammen %4 min.</translation>
    </message>
    <message>
        <source>What went with more or less pain, looked at over the last year</source>
        <translation>Was mit mehr oder weniger Schmerz einherging, im letzten Jahr</translation>
    </message>
    <message>
        <source>More or less than expected from the day before:</source>
        <translation>Mehr oder weniger, als nach dem Vortag zu erwarten war:</translation>
    </message>
    <message>
        <source>These are links, not proof of cause. It can be the other way round: pain can also spoil sleep or mood. What is expected is easier to remember, and weekends and other changes play a part, too. To know more, one thing can be changed gently for two weeks and compared; there is no need to avoid everyday activity.</source>
        <translation>Das sind Zusammenhänge und kein Beweis für eine Ursache. Es kann auch umgekehrt sein: Schmerz kann Schlaf oder Stimmung verderben. Was man erwartet, merkt man sich leichter, und auch Wochenenden und andere Veränderungen spielen mit. Wer mehr wissen will, kann zwei Wochen lang eine Sache behutsam ändern und vergleichen; Alltägliches muss niemand meiden.</translation>
    </message>
    <message>
        <source>Pain was rated for the seven days up to an entry, 0 for none and 10 for the worst imaginable; an entry stands in the week that holds most of these days. How much pain got in the way is the mean of three questions of Pacewell&apos;s own, which are no tested questionnaire. What was not noted is left out and never counted as 0. “Mostly” is the middle half of the numbers. Less than 1 point is about the same; 2 points, or from 1 point on 30 % or more, is noticeable. The line in a chart joins weeks that follow each other.</source>
        <translation>Der Schmerz wurde für die sieben Tage bis zu einem Eintrag eingeschätzt, 0 für keinen und 10 für den schlimmsten vorstellbaren; ein Eintrag steht in der Woche, in der die meisten dieser Tage liegen. Wie sehr der Schmerz im Weg war, ist das Mittel aus drei eigenen Fragen von Pacewell, die kein geprüfter Fragebogen sind. Was nicht notiert wurde, bleibt weg und zählt nie als 0. „Meist“ ist die mittlere Hälfte der Zahlen. Weniger als 1 Punkt ist etwa gleich; 2 Punkte, oder ab 1 Punkt 30 % und mehr, sind merklich. Die Linie verbindet Wochen, die aufeinander folgen.</translation>
    </message>
    <message>
        <source>Your pain was noted on %1 days, and it takes %2 in the whole diary to sum up a first week.</source>
        <translation>Dein Schmerz ist an %1 Tagen notiert; es braucht %2 im ganzen Tagebuch, um eine erste Woche zusammenzufassen.</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Schmerz beim Aufwachen</translation>
    </message>
    <message>
        <source>pain on waking</source>
        <translation>Schmerz beim Aufwachen</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Deine Frage</translation>
    </message>
    <message>
        <source>It stands at the top. Left empty, there is room to write by hand.</source>
        <translation>Sie steht ganz oben. Bleibt das Feld leer, ist dort Platz, um von Hand zu schreiben.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print my notes as well</source>
        <translation>Auch meine Notizen drucken</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>For an appointment</source>
        <translation>Für einen Termin</translation>
    </message>
    <message>
        <source>Your record on paper, to take with you. The first page can be read in a minute. It stays on this computer until you hand it on.</source>
        <translation>Deine Aufzeichnung auf Papier, zum Mitnehmen. Die erste Seite ist in einer Minute gelesen. Alles bleibt auf diesem Computer, bis du es weitergibst.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>One moment, the numbers are being worked out.</source>
        <translation>Einen Moment, die Zahlen werden berechnet.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportSaved</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>RestDays</name>
    <message>
        <source>Days of rest</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>On these days nothing else is planned. Rest that is planned counts.</source>
        <translation>An diesen Tagen ist nichts anderes geplant. Geplante Ruhe zählt.</translation>
    </message>
    <message>
        <source>Rest on %1</source>
        <translation>Ruhe am %1</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Nicht mehr planen</translation>
    </message>
    <message>
        <source>Stop planning your week?</source>
        <translation>Deine Woche nicht mehr planen?</translation>
    </message>
    <message>
        <source>From today on there is a suggestion instead. Days that have passed keep their plan.</source>
        <translation>Ab heute gibt es stattdessen einen Vorschlag. Vergangene Tage behalten ihren Plan.</translation>
    </message>
    <message>
        <source>Yes, stop planning</source>
        <translation>Ja, nicht mehr planen</translation>
    </message>
    <message>
        <source>Keep my week</source>
        <translation>Meine Woche behalten</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>The amount</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>The way back from the flare took long. Measuring anew for a few days is the kinder way on.</source>
        <translation>Der Weg aus dem Schub war lang. Ein paar Tage neu zu messen ist der freundlichere Weg.</translation>
    </message>
    <message>
        <source>How sure are you that a little more goes well?</source>
        <translation>Wie sicher bist du, dass etwas mehr gut geht?</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>First: what effort does to you</source>
        <translation>Zuerst: was Anstrengung mit dir macht</translation>
    </message>
    <message>
        <source>Make it less</source>
        <translation>Weniger daraus machen</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Neu messen</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Rest with: %1</source>
        <translation>Ausruhen mit: %1</translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message>
        <source>Yes, about then</source>
        <translation>Ja, etwa da</translation>
    </message>
    <message>
        <source>Or it was</source>
        <translation>Oder es waren</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Keep %1 min</source>
        <translation>%1 min behalten</translation>
    </message>
    <message>
        <source>I did not do it</source>
        <translation>Ich habe es nicht getan</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>The timer for %1</source>
        <translation>Die Uhr für %1</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>Zeit ist um</translation>
    </message>
</context>
<context>
    <name>SafetyNotice</name>
    <message>
        <source>A few questions for your safety</source>
        <translation>Ein paar Fragen zu deiner Sicherheit</translation>
    </message>
    <message>
        <source>They take a minute, and come back once a month.</source>
        <translation>Sie dauern eine Minute und kommen einmal im Monat wieder.</translation>
    </message>
    <message>
        <source>Four questions on what effort does to you, so that the plan can fit.</source>
        <translation>Vier Fragen dazu, was Anstrengung mit dir macht, damit der Plan passt.</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>Termin steht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>It was looked at</source>
        <translation>Es wurde angesehen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pain was strong for three days. A minute of questions tells whether it should be looked at.</source>
        <translation>Der Schmerz war drei Tage lang stark. Ein paar Fragen zeigen in einer Minute, ob das angesehen werden sollte.</translation>
    </message>
</context>
<context>
    <name>SafetyResult</name>
    <message>
        <source>From here on</source>
        <translation>Von hier an</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>SafetySettings</name>
    <message>
        <source>something is to be looked at</source>
        <translation>etwas soll angesehen werden</translation>
    </message>
    <message>
        <source>Is something new?</source>
        <translation>Ist etwas neu?</translation>
    </message>
    <message>
        <source>What effort does to you</source>
        <translation>Was Anstrengung mit dir macht</translation>
    </message>
    <message>
        <source>Take the answers away</source>
        <translation>Antworten löschen</translation>
    </message>
    <message>
        <source>What is urgent keeps practice locked until somebody has looked at it, without a word of why.</source>
        <translation>Was dringend ist, hält das Üben gesperrt, bis jemand nachgesehen hat, ohne ein Wort über den Grund.</translation>
    </message>
    <message>
        <source>Safety and help</source>
        <translation>Sicherheit und Hilfe</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>Fragen beantwortet</translation>
    </message>
    <message>
        <source>questions not answered yet</source>
        <translation>Fragen noch nicht beantwortet</translation>
    </message>
    <message>
        <source>The safety questions find what should be looked at before you practise. Your answers stay on this computer.</source>
        <translation>Die Sicherheitsfragen finden, was vor dem Üben angesehen werden sollte. Deine Antworten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Menschen, die helfen</translation>
    </message>
    <message>
        <source>Whoever is good to have at hand on a hard day</source>
        <translation>Wer dir an einem schweren Tag guttut</translation>
    </message>
</context>
<context>
    <name>SafetyStop</name>
    <message>
        <source>Breathe calmly meanwhile</source>
        <translation>Inzwischen ruhig atmen</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Die Fragen noch einmal beantworten</translation>
    </message>
    <message>
        <source>I have been seen, or told that it is safe</source>
        <translation>Es wurde angesehen oder für unbedenklich erklärt</translation>
    </message>
    <message>
        <source>Close, it stays on the start page</source>
        <translation>Schließen, es bleibt auf der Startseite</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>Your answers stay on this computer. You can take them away in the settings.</source>
        <translation>Deine Antworten bleiben auf diesem Computer. In den Einstellungen kannst du sie löschen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>ScreeningQuestions</name>
    <message>
        <source>Where is it weak or numb?</source>
        <translation>Wo ist es schwach oder taub?</translation>
    </message>
    <message>
        <source>These parts rest until somebody has looked at them. With none chosen, all of the body does.</source>
        <translation>Diese Teile ruhen, bis jemand nachgesehen hat. Ist keiner gewählt, ruht der ganze Körper.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sit on a firm chair, both feet on the floor.</source>
        <translation>Setz dich auf einen festen Stuhl, beide Füße auf dem Boden.</translation>
    </message>
    <message>
        <source>Stand near something steady to hold.</source>
        <translation>Stell dich neben etwas Festes, an dem du dich halten kannst.</translation>
    </message>
    <message>
        <source>Lie down on your bed, as you like it best.</source>
        <translation>Leg dich auf dein Bett, so wie du am liebsten liegst.</translation>
    </message>
    <message>
        <source>Make yourself a soft place on the floor.</source>
        <translation>Mach dir einen weichen Platz auf dem Boden.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Stop at once with sharp pain, tingling or dizziness.</source>
        <translation>Hör sofort auf bei stechendem Schmerz, Kribbeln oder Schwindel.</translation>
    </message>
    <message>
        <source>Other side. Take your time.</source>
        <translation>Andere Seite. Lass dir Zeit.</translation>
    </message>
    <message>
        <source>Come out of it slowly. Let go.</source>
        <translation>Komm langsam heraus. Lass los.</translation>
    </message>
    <message>
        <source>Once more in a moment.</source>
        <translation>Gleich noch einmal.</translation>
    </message>
    <message>
        <source>From here on, only let go. Nothing is tensed.</source>
        <translation>Von hier an nur loslassen. Nichts wird angespannt.</translation>
    </message>
    <message>
        <source>Let your breath find its own way again.</source>
        <translation>Lass den Atem wieder gehen, wie er will.</translation>
    </message>
    <message>
        <source>Nothing more to do now.</source>
        <translation>Jetzt gibt es nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Stay a moment, or stretch and look around. As you like.</source>
        <translation>Bleib noch einen Moment, oder streck dich und schau dich um. Wie du magst.</translation>
    </message>
    <message>
        <source>Comfortable, never more than 4 out of 10.</source>
        <translation>Angenehm, nie mehr als 4 von 10.</translation>
    </message>
    <message>
        <source>Let it rest. Feel how it is.</source>
        <translation>Lass alles ruhen. Spür, wie es ist.</translation>
    </message>
    <message>
        <source>Take the heat away</source>
        <translation>Nimm die Wärme weg</translation>
    </message>
    <message>
        <source>Look at your skin there.</source>
        <translation>Sieh dir deine Haut dort an.</translation>
    </message>
    <message>
        <source>Breathe softly. Stop when you feel dizzy.</source>
        <translation>Atme weich. Hör auf, wenn dir schwindlig wird.</translation>
    </message>
    <message>
        <source>Your eyes may stay open. You can stop at any time.</source>
        <translation>Die Augen dürfen offen bleiben. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Press gently, and stop when it hurts.</source>
        <translation>Drück sanft, und hör auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>Comfortably warm, never hot.</source>
        <translation>Angenehm warm, nie heiß.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Please lift the heat for a moment. Is your skin there fine?</source>
        <translation>Heb die Wärme bitte kurz an. Ist deine Haut dort in Ordnung?</translation>
    </message>
</context>
<context>
    <name>SessionAbout</name>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>Stop at once with</source>
        <translation>Hör sofort auf bei</translation>
    </message>
    <message>
        <source>Easier, or fuller</source>
        <translation>Leichter oder mehr</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Übung</translation>
    </message>
    <message>
        <source>Where never to press</source>
        <translation>Wo du nie drückst</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Form</translation>
    </message>
    <message>
        <source>Take it off and end</source>
        <translation>Wärme weg und Ende</translation>
    </message>
    <message>
        <source>I feel dizzy</source>
        <translation>Mir ist flau</translation>
    </message>
    <message>
        <source>Take it off and go on</source>
        <translation>Wärme weg und weiter</translation>
    </message>
    <message>
        <source>Dim the screen</source>
        <translation>Bildschirm abdunkeln</translation>
    </message>
    <message>
        <source>Only let go</source>
        <translation>Nur lösen</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Licht aus</translation>
    </message>
</context>
<context>
    <name>SessionDim</name>
    <message>
        <source>Dark screen. Any key or touch brings it back.</source>
        <translation>Dunkler Bildschirm. Jede Taste oder Berührung macht ihn wieder hell.</translation>
    </message>
</context>
<context>
    <name>SessionEnd</name>
    <message>
        <source>This session is not written down yet</source>
        <translation>Deine Übung ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Good night</source>
        <translation>Gute Nacht</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Was jetzt hilft</translation>
    </message>
</context>
<context>
    <name>SessionFigure</name>
    <message>
        <source>Picture of the movement: %1</source>
        <translation>Bild der Bewegung: %1</translation>
    </message>
</context>
<context>
    <name>SessionHurts</name>
    <message>
        <source>Stop there</source>
        <translation>Halt hier an</translation>
    </message>
    <message>
        <source>Come out of it slowly and let go. Breathe. Sharp pain, tingling, numbness or dizziness mean: no more of this today.</source>
        <translation>Komm langsam heraus und lass los. Atme. Stechender Schmerz, Kribbeln, Taubheit oder Schwindel heißt: Lass diese Bewegung heute sein.</translation>
    </message>
    <message>
        <source>Try the easier version</source>
        <translation>Leichtere Form versuchen</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Diese Übung weglassen</translation>
    </message>
    <message>
        <source>End here for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>It is fine again, go on</source>
        <translation>Es geht wieder, weitermachen</translation>
    </message>
    <message>
        <source>Breathe normally</source>
        <translation>Atme normal</translation>
    </message>
    <message>
        <source>Take the heat off</source>
        <translation>Nimm die Wärme weg</translation>
    </message>
    <message>
        <source>Let your breath come as it likes. Look around you. Feel both feet on the floor. It usually passes in a minute or two. With chest pain or fainting, or if it has not settled in five minutes, call your emergency number.</source>
        <translation>Lass den Atem kommen, wie er mag. Schau dich um. Spür beide Füße auf dem Boden. Meist ist es in ein, zwei Minuten vorbei. Bei Brustschmerz oder Ohnmacht, oder wenn nach fünf Minuten keine Ruhe da ist, wähl den Notruf.</translation>
    </message>
    <message>
        <source>Take it away now and look at your skin. Let the place cool down by itself.</source>
        <translation>Nimm sie jetzt weg und sieh dir die Haut an. Lass die Stelle von selbst abkühlen.</translation>
    </message>
    <message>
        <source>Only let go, without tensing</source>
        <translation>Nur loslassen, ohne anzuspannen</translation>
    </message>
    <message>
        <source>It has passed, go on</source>
        <translation>Es ist vorbei, weiter</translation>
    </message>
</context>
<context>
    <name>SessionLeave</name>
    <message>
        <source>End here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>What you did counts. You can stop whenever it is enough.</source>
        <translation>Was du gemacht hast, zählt. Du kannst aufhören, wann immer es genug ist.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier aufhören</translation>
    </message>
</context>
<context>
    <name>SessionNext</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>SessionRing</name>
    <message>
        <source>1 second left</source>
        <translation>noch 1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>noch %1 Sekunden</translation>
    </message>
    <message>
        <source>tense lightly</source>
        <translation>anspannen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
</context>
<context>
    <name>SessionSkin</name>
    <message>
        <source>How is your skin there?</source>
        <translation>Wie ist deine Haut dort?</translation>
    </message>
    <message>
        <source>Lift the heat and look. Without an answer it ends after a minute, to be safe.</source>
        <translation>Heb die Wärme an und sieh nach. Ohne Antwort endet es nach einer Minute, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Take the heat away and look. A soft pink that fades is fine.</source>
        <translation>Nimm die Wärme weg und sieh nach. Ein zartes Rosa, das vergeht, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not fine: pain, blisters, white or patchy red</source>
        <translation>Nicht gut: Schmerz, Blasen, weiß oder fleckig rot</translation>
    </message>
</context>
<context>
    <name>SessionTop</name>
    <message>
        <source>End the session</source>
        <translation>Üben beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Schritt %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Sound is on, turn it off</source>
        <translation>Ton ist an, ausschalten</translation>
    </message>
    <message>
        <source>Sound is off, turn it on</source>
        <translation>Ton ist aus, einschalten</translation>
    </message>
    <message>
        <source>About this movement</source>
        <translation>Über diese Bewegung</translation>
    </message>
    <message>
        <source>About this practice</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
</context>
<context>
    <name>SessionWide</name>
    <message>
        <source>Space pauses · arrow keys move between steps · H says “this hurts” · I tells more</source>
        <translation>Leertaste: Pause · Pfeiltasten: Schritt zurück und vor · H: „Das tut weh“ · I: mehr dazu</translation>
    </message>
    <message>
        <source>Esc ends · I tells more</source>
        <translation>Esc: beenden · I: mehr dazu</translation>
    </message>
    <message>
        <source>Space pauses · H says “I feel dizzy” · D dims the screen · I tells more</source>
        <translation>Leertaste: Pause · H: „Mir ist flau“ · D: abdunkeln · I: mehr dazu</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>gleich weiter</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>That is fine. It is there whenever you like.</source>
        <translation>Das ist in Ordnung. Die Übung ist da, wann immer du magst.</translation>
    </message>
    <message>
        <source>You practised for %1. Your day is marked.</source>
        <translation>Du hast %1 geübt. Dein Tag ist eingetragen.</translation>
    </message>
    <message>
        <source>You practised for %1 and stopped when it was enough. That counts.</source>
        <translation>Du hast %1 geübt und aufgehört, als es genug war. Das zählt.</translation>
    </message>
    <message>
        <source>%1 hurt today. That is noted.</source>
        <translation>„%1“ tat heute weh. Das ist notiert.</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>„%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 in its easier form, which counts in full.</source>
        <translation>„%1“ in der leichteren Form, die voll zählt.</translation>
    </message>
    <message>
        <source>well supported</source>
        <translation>gut belegt</translation>
    </message>
    <message>
        <source>supported by some studies</source>
        <translation>von einigen Studien gestützt</translation>
    </message>
    <message>
        <source>few or small studies</source>
        <translation>wenige oder kleine Studien</translation>
    </message>
    <message>
        <source>practice experience</source>
        <translation>Erfahrung aus der Praxis</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <translation>In deinem eigenen Tempo</translation>
    </message>
    <message>
        <source>In %1 s</source>
        <translation>Ein %1 s</translation>
    </message>
    <message>
        <source>hold %1 s</source>
        <translation>Pause %1 s</translation>
    </message>
    <message>
        <source>out %1 s</source>
        <translation>aus %1 s</translation>
    </message>
    <message>
        <source>wait %1 s</source>
        <translation>Pause %1 s</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>Eigenes Tempo</translation>
    </message>
    <message>
        <source>Keep the heat off today.</source>
        <translation>Lass die Wärme heute weg.</translation>
    </message>
    <message>
        <source>If the skin is burnt, hold it under cool running water for 20 minutes.</source>
        <translation>Ist die Haut verbrannt, halt sie 20 Minuten unter kühles, fließendes Wasser.</translation>
    </message>
    <message>
        <source>Blisters, whiteness or a large burn need a doctor&apos;s look. A lasting or lace-like redness does too.</source>
        <translation>Blasen, weiße Haut oder eine große Verbrennung lass ärztlich ansehen. Auch eine Rötung, die bleibt oder wie Spitze aussieht.</translation>
    </message>
    <message>
        <source>Please take the heat away now, and look at your skin.</source>
        <translation>Nimm die Wärme jetzt bitte weg und sieh dir die Haut an.</translation>
    </message>
    <message>
        <source>Breathe as it comes. Look around. Feel your feet on the floor.</source>
        <translation>Atme, wie es kommt. Schau dich um. Spür die Füße auf dem Boden.</translation>
    </message>
    <message>
        <source>It usually passes in a minute or two. Next time, smaller and softer.</source>
        <translation>Meist ist es in ein, zwei Minuten vorbei. Nächstes Mal kleiner und weicher.</translation>
    </message>
    <message>
        <source>With chest pain or fainting, or if it has not settled in five minutes, call your emergency number.</source>
        <translation>Bei Brustschmerz oder Ohnmacht, oder wenn nach fünf Minuten keine Ruhe da ist, wähl den Notruf.</translation>
    </message>
    <message>
        <source>How sure this is: %1. Checked on %2 against:</source>
        <translation>Wie sicher das ist: %1. Geprüft am %2 an:</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>Gehört nur dir</translation>
    </message>
    <message>
        <source>Everything you record stays on this computer. Pacewell never goes online.</source>
        <translation>Alles, was du festhältst, bleibt auf diesem Computer. Pacewell geht nie ins Internet.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Pacewell gives general wellness information for adults. It is no diagnosis and no medical advice. Have new, worse or unexplained pain looked at. Do not start, stop or change medicines because of it.</source>
        <translation>Pacewell gibt Erwachsenen allgemeine Hinweise zum Wohlbefinden. Das ist keine Diagnose und kein ärztlicher Rat. Lass neue, stärkere oder unerklärliche Schmerzen untersuchen. Beginne wegen Pacewell keine Medikamente, setz keine ab und ändere keine.</translation>
    </message>
</context>
<context>
    <name>SkinTones</name>
    <message>
        <source>Porcelain</source>
        <translation>Porzellan</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Honig</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Karamell</translation>
    </message>
    <message>
        <source>Chestnut</source>
        <translation>Kastanie</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Espresso</translation>
    </message>
</context>
<context>
    <name>SnoozeChoice</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>In einer Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Or in</source>
        <translation>Oder in</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Dann erinnern</translation>
    </message>
</context>
<context>
    <name>SoundSettingsPart</name>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Soft tone</source>
        <translation>Sanfter Ton</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Stimme und Ton</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>chimes and a voice</source>
        <translation>Klänge und Stimme</translation>
    </message>
    <message>
        <source>chimes, no voice</source>
        <translation>Klänge, keine Stimme</translation>
    </message>
    <message>
        <source>Sound during a session</source>
        <translation>Ton beim Üben</translation>
    </message>
    <message>
        <source>Volume of chimes</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A voice that guides you</source>
        <translation>Eine Stimme, die dich anleitet</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Volume of the background</source>
        <translation>Lautstärke im Hintergrund</translation>
    </message>
    <message>
        <source>When you breathe to a pace</source>
        <translation>Wenn du im Takt atmest</translation>
    </message>
    <message>
        <source>A tone that rises and falls with the breath</source>
        <translation>Ein Ton, der mit dem Atem steigt und sinkt</translation>
    </message>
    <message>
        <source>Words: breathe in, breathe out</source>
        <translation>Worte: einatmen, ausatmen</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be made: %2. Check the folder&apos;s permissions and free space.</source>
        <translation>%1 lässt sich nicht anlegen: %2. Prüf die Rechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The journal file %1 is damaged. It was left untouched. Move it to a safe place, then start again: a new one is made.</source>
        <translation>Die Tagebuchdatei %1 ist beschädigt. Sie blieb unverändert. Leg sie an einen sicheren Ort und starte neu: Dann wird eine neue angelegt.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 cannot be written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, darum lässt sich %1 nicht schreiben. Mach etwas Platz frei und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, and try again.</source>
        <translation>%1 lässt sich nicht schreiben. Prüf die Rechte der Datei und ihres Ordners und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it and try again.</source>
        <translation>%1 wird gerade von einem anderen Programm benutzt. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist nicht nutzbar: %2</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder with --data FOLDER.</source>
        <translation>%1 ist eine Datei. Wähl einen Ordner mit --data FOLDER.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data FOLDER.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wähl einen anderen mit --data FOLDER.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Change its permissions, or choose another with --data FOLDER.</source>
        <translation>In den Ordner %1 lässt sich nichts schreiben. Ändere seine Rechte oder wähl einen anderen mit --data FOLDER.</translation>
    </message>
    <message>
        <source>A safe copy of %1 could not be made, so it was not changed. Check the free space on the disk.</source>
        <translation>Von %1 ließ sich keine Sicherungskopie anlegen, darum blieb die Datei unverändert. Prüf den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Pacewell. Please update Pacewell; the file was left as it is.</source>
        <translation>Das Tagebuch %1 stammt von einem neueren Pacewell. Bitte aktualisiere Pacewell; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make room or change its permissions, then try again.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Mach Platz frei oder ändere die Rechte und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is one called %1 already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be taken away: %2.</source>
        <translation>%1 ließ sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Change the permissions of what it is in, then try again.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Ändere die Rechte des Ordners, in dem er liegt, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or free some space.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wähl einen anderen Ort oder mach etwas Platz frei.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not there. Choose a file or folder that Pacewell wrote.</source>
        <translation>%1 ist nicht da. Wähl eine Datei oder einen Ordner, den Pacewell geschrieben hat.</translation>
    </message>
    <message>
        <source>The journal could not be read to its end: %1</source>
        <translation>Das Tagebuch ließ sich nicht bis zum Ende lesen: %1</translation>
    </message>
    <message>
        <source>the file is cut off here; this row was left out</source>
        <translation>hier ist die Datei abgeschnitten; diese Zeile wurde weggelassen</translation>
    </message>
    <message>
        <source>this row is longer than %1 MB; it and what follows in this file were left out</source>
        <translation>diese Zeile ist länger als %1 MB; sie und alles danach in dieser Datei wurde weggelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here, and was left out</source>
        <translation>„%1“ ist hier nicht bekannt und wurde weggelassen</translation>
    </message>
    <message>
        <source>this row has %1 cells instead of %2</source>
        <translation>diese Zeile hat %1 statt %2 Zellen</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8, or export it again. Nothing was changed.</source>
        <translation>%1 ist kein UTF-8-Text. Speichere es als UTF-8 oder exportiere es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There is no %1 in %2, so it is no journal that Pacewell exported. Nothing was changed.</source>
        <translation>In %2 gibt es kein %1, also ist es kein Tagebuch, das Pacewell exportiert hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>this is not known here, and was left out</source>
        <translation>das ist hier nicht bekannt und wurde weggelassen</translation>
    </message>
    <message>
        <source>what it belongs to is not there</source>
        <translation>das, wozu es gehört, ist nicht da</translation>
    </message>
    <message>
        <source>a value is not possible; it should be: %1</source>
        <translation>ein Wert ist nicht möglich; richtig wäre: %1</translation>
    </message>
    <message>
        <source>another one has the same %1</source>
        <translation>ein anderer Eintrag hat dasselbe bei %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is no date with a time: %2</source>
        <translation>%1 ist kein Datum mit Uhrzeit: %2</translation>
    </message>
    <message>
        <source>%1 is no date: %2</source>
        <translation>%1 ist kein Datum: %2</translation>
    </message>
    <message>
        <source>%1 is yet to come</source>
        <translation>%1 liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>yours was kept: %1</source>
        <translation>dein Eintrag blieb: %1</translation>
    </message>
    <message>
        <source>%1 is broken or not whole (%2, at byte %3). Export it again. Nothing was changed.</source>
        <translation>%1 ist beschädigt oder nicht vollständig (%2, bei Byte %3). Exportiere es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is no journal that Pacewell exported. Nothing was changed.</source>
        <translation>%1 ist kein Tagebuch, das Pacewell exportiert hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was exported by a newer Pacewell. Please update Pacewell and try again. Nothing was changed.</source>
        <translation>%1 wurde von einem neueren Pacewell exportiert. Bitte aktualisiere Pacewell und versuch es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 says that it is of version %2, and exports begin with version %3. Nothing was changed.</source>
        <translation>%1 gibt Version %2 an, aber Exporte gibt es erst ab Version %3. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <translation>%1, %2, Zeile %3</translation>
    </message>
    <message>
        <source>this is no row</source>
        <translation>das ist keine Zeile</translation>
    </message>
    <message>
        <source>%1 is no list of rows</source>
        <translation>%1 ist keine Liste von Zeilen</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too much to be read as one file. Export it as CSV instead. Nothing was changed.</source>
        <translation>%1 ist größer als %2 MB, zu viel, um es als eine Datei zu lesen. Exportiere es stattdessen als CSV. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is no time of day: %2</source>
        <translation>%1 ist keine Uhrzeit: %2</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>%1 ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>%1 cannot be read: there is too little memory. Nothing was changed.</source>
        <translation>%1 lässt sich nicht lesen: Der Speicher reicht nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>this row has more than %1 cells; it and what follows in this file were left out</source>
        <translation>diese Zeile hat mehr als %1 Zellen; sie und was in dieser Datei folgt, blieben weg</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>ThinkItOver</name>
    <message>
        <source>Think it over</source>
        <translation>In Ruhe bedenken</translation>
    </message>
    <message>
        <source>Begun. Go on where you were.</source>
        <translation>Angefangen. Mach weiter, wo du warst.</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Früher geschrieben</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>Zuletzt am %1</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>When to practise %1</source>
        <translation>Wann du %1 übst</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>Time for %1</source>
        <translation>Uhrzeit für %1</translation>
    </message>
    <message>
        <source>Write it like 8:30, please.</source>
        <translation>Bitte schreib sie wie 8:30.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing can be kept right now</source>
        <translation>Gerade lässt sich nichts speichern</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Weitermachen, wo du warst?</translation>
    </message>
    <message>
        <source>%1 is not finished yet. What you did so far is kept either way.</source>
        <translation>„%1“ ist noch nicht zu Ende. Was du bisher gemacht hast, bleibt so oder so erhalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A measure and a period: &quot;Pain, 4 weeks&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chart. The sentence below tells it.</source>
        <translation>Diagramm. Der Satz darunter sagt, was es zeigt.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle verbergen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all %1 rows</source>
        <translation>Alle %1 Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>TriggerCard</name>
    <message>
        <source>Anything out of the ordinary?</source>
        <translation>Gab es Ungewöhnliches?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Hide what they mean</source>
        <translation>Erklärungen verbergen</translation>
    </message>
    <message>
        <source>What do they mean?</source>
        <translation>Was heißt das?</translation>
    </message>
    <message>
        <source>Done with my own</source>
        <translation>Fertig mit Eigenem</translation>
    </message>
    <message>
        <source>Add my own</source>
        <translation>Eigenes hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Up to three things of your own, so that a link has a chance to show.</source>
        <translation>Bis zu drei eigene Dinge, damit sich ein Zusammenhang zeigen kann.</translation>
    </message>
    <message>
        <source>Three of your own are enough to look at. Put one away to add another.</source>
        <translation>Drei eigene Dinge genügen. Leg eins weg, um ein anderes hinzuzufügen.</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <translation>„%1“ weglegen</translation>
    </message>
    <message>
        <source>Something of your own, such as bright light</source>
        <translation>Etwas Eigenes, zum Beispiel helles Licht</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>No voice was found on this computer. The words are shown larger instead; the package espeak-ng brings one.</source>
        <translation>Auf diesem Computer wurde keine Stimme gefunden. Die Worte werden dafür größer gezeigt; das Paket espeak-ng bringt eine mit.</translation>
    </message>
    <message>
        <source>The usual voice</source>
        <translation>Übliche Stimme</translation>
    </message>
    <message>
        <source>Speak with the voice of the desktop</source>
        <translation>Mit der Stimme des Desktops sprechen</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tempo der Stimme</translation>
    </message>
    <message>
        <source>%1 words a minute</source>
        <translation>%1 Wörter pro Minute</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Put away: %1</source>
        <translation>Weglegen: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>WarmthPicture</name>
    <message>
        <source>minute left</source>
        <translation>Minute übrig</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>Minuten übrig</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>on no day yet</source>
        <translation>noch an keinem Tag</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Days and a time of the day, such as &quot;Mon, Wed · morning&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>Montag bis Freitag</translation>
    </message>
</context>
<context>
    <name>WeekDay</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Kept of what you began</source>
        <translation>Vom Begonnenen gemacht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Übung</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>A calm coach for life with lasting muscle pain. Five short questions, then three easy minutes. All of it stays on this computer.</source>
        <translation>Ein ruhiger Begleiter für das Leben mit anhaltenden Muskelschmerzen. Fünf kurze Fragen, dann drei leichte Minuten. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What Pacewell is</source>
        <translation>Was Pacewell ist</translation>
    </message>
    <message>
        <source>General wellness information for adults.</source>
        <translation>Allgemeine Informationen zum Wohlbefinden für Erwachsene.</translation>
    </message>
    <message>
        <source>Help to pace your days, move gently, relax and use warmth safely.</source>
        <translation>Eine Hilfe, deine Tage einzuteilen, dich sanft zu bewegen, zu entspannen und Wärme sicher zu nutzen.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>No diagnosis and no medical advice. “Inomyalgia” is no official diagnosis.</source>
        <translation>Keine Diagnose und kein ärztlicher Rat. „Inomyalgie“ ist keine offizielle Diagnose.</translation>
    </message>
    <message>
        <source>No reason to start, stop or change a medicine. Have new, worse or unexplained pain looked at.</source>
        <translation>Kein Grund, ein Medikament zu beginnen, abzusetzen oder zu ändern. Lass neue, stärkere oder unerklärte Schmerzen abklären.</translation>
    </message>
    <message>
        <source>Pregnant, lately operated on, or under a specialist’s care? Ask your clinician first.</source>
        <translation>Schwanger, vor Kurzem operiert oder in fachärztlicher Behandlung? Frag zuerst dort nach.</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Where did it hurt?</source>
        <translation>Wo tat es weh?</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Die Liste ausblenden</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>whole body</source>
        <translation>ganzer Körper</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>im Sitzen</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>in bed</source>
        <translation>im Bett</translation>
    </message>
    <message>
        <source>on the floor</source>
        <translation>auf dem Boden</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>mittags</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1: no session</source>
        <translation>%1: keine Übung</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1-mal geübt</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1-mal geübt</translation>
    </message>
    <message>
        <source>kept to plan</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>zum Teil gemacht</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A date format as of QLocale::toString: weekday, day and month</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A short date format as of QLocale::toString: weekday, day and month</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Thin bones (osteoporosis), or a broken vertebra</source>
        <translation>Dünne Knochen (Osteoporose) oder ein gebrochener Wirbel</translation>
    </message>
    <message>
        <source>Very flexible joints (hypermobility, Ehlers-Danlos)</source>
        <translation>Sehr bewegliche Gelenke (Hypermobilität, Ehlers-Danlos)</translation>
    </message>
    <message>
        <source>Rheumatoid arthritis in the neck, an unstable neck, or neck surgery</source>
        <translation>Rheumatoide Arthritis im Nacken, ein instabiler Nacken oder eine Operation am Nacken</translation>
    </message>
    <message>
        <source>Dizziness when moving the head</source>
        <translation>Schwindel beim Bewegen des Kopfes</translation>
    </message>
    <message>
        <source>A shoulder that slips out, or shoulder surgery</source>
        <translation>Eine Schulter, die herausspringt, oder eine Operation an der Schulter</translation>
    </message>
    <message>
        <source>An artificial hip</source>
        <translation>Eine künstliche Hüfte</translation>
    </message>
    <message>
        <source>A painful or artificial knee</source>
        <translation>Ein schmerzendes oder künstliches Knie</translation>
    </message>
    <message>
        <source>Kneeling is not possible</source>
        <translation>Knien geht nicht</translation>
    </message>
    <message>
        <source>Unsteady on the feet, or falls</source>
        <translation>Unsicher auf den Beinen, oder Stürze</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Raised pressure in the eye (glaucoma)</source>
        <translation>Erhöhter Augendruck (Grüner Star)</translation>
    </message>
    <message>
        <source>High blood pressure that is not settled</source>
        <translation>Bluthochdruck, der nicht gut eingestellt ist</translation>
    </message>
    <message>
        <source>Surgery or a fracture not long ago, or an injury of the last days</source>
        <translation>Vor Kurzem eine Operation oder ein Bruch, oder eine Verletzung in den letzten Tagen</translation>
    </message>
    <message>
        <source>A jaw that locks</source>
        <translation>Ein Kiefer, der blockiert</translation>
    </message>
    <message>
        <source>Heart or lung disease</source>
        <translation>Herz- oder Lungenkrankheit</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <translation>Epilepsie</translation>
    </message>
    <message>
        <source>Panic attacks</source>
        <translation>Panikattacken</translation>
    </message>
    <message>
        <source>Fainting</source>
        <translation>Ohnmachten</translation>
    </message>
    <message>
        <source>tops of the shoulders</source>
        <translation>Muskeln oben auf den Schultern</translation>
    </message>
    <message>
        <source>muscles from neck to shoulder blade</source>
        <translation>Muskeln vom Nacken zum Schulterblatt</translation>
    </message>
    <message>
        <source>muscles beside the neck</source>
        <translation>Muskeln seitlich am Hals</translation>
    </message>
    <message>
        <source>deep muscles of the neck</source>
        <translation>Muskeln tief im Nacken</translation>
    </message>
    <message>
        <source>muscles that turn the head</source>
        <translation>Muskeln zum Drehen des Kopfes</translation>
    </message>
    <message>
        <source>jaw muscles</source>
        <translation>Kiefermuskeln</translation>
    </message>
    <message>
        <source>muscles between the shoulder blades</source>
        <translation>Muskeln zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>inner muscles of the shoulder blades</source>
        <translation>Muskeln innen an den Schulterblättern</translation>
    </message>
    <message>
        <source>backs of the shoulders</source>
        <translation>Muskeln hinten an den Schultern</translation>
    </message>
    <message>
        <source>sides of the back</source>
        <translation>Muskeln seitlich am Rücken</translation>
    </message>
    <message>
        <source>backs of the upper arms</source>
        <translation>Muskeln hinten an den Oberarmen</translation>
    </message>
    <message>
        <source>chest muscles</source>
        <translation>Brustmuskeln</translation>
    </message>
    <message>
        <source>muscles below the armpits</source>
        <translation>Muskeln unter den Achseln</translation>
    </message>
    <message>
        <source>muscles of the upper back</source>
        <translation>Muskeln am oberen Rücken</translation>
    </message>
    <message>
        <source>muscles that turn the trunk</source>
        <translation>Muskeln zum Drehen des Rumpfes</translation>
    </message>
    <message>
        <source>insides of the forearms</source>
        <translation>Muskeln innen an den Unterarmen</translation>
    </message>
    <message>
        <source>outsides of the forearms</source>
        <translation>Muskeln außen an den Unterarmen</translation>
    </message>
    <message>
        <source>hand muscles</source>
        <translation>Handmuskeln</translation>
    </message>
    <message>
        <source>muscles of the lower back</source>
        <translation>Muskeln am unteren Rücken</translation>
    </message>
    <message>
        <source>sides of the lower back</source>
        <translation>Muskeln seitlich am unteren Rücken</translation>
    </message>
    <message>
        <source>belly muscles</source>
        <translation>Bauchmuskeln</translation>
    </message>
    <message>
        <source>buttocks</source>
        <translation>Gesäßmuskeln</translation>
    </message>
    <message>
        <source>deep muscles of the buttocks</source>
        <translation>Muskeln tief im Gesäß</translation>
    </message>
    <message>
        <source>fronts of the hips</source>
        <translation>Muskeln vorn an den Hüften</translation>
    </message>
    <message>
        <source>insides of the thighs</source>
        <translation>Muskeln innen an den Oberschenkeln</translation>
    </message>
    <message>
        <source>fronts of the thighs</source>
        <translation>Muskeln vorn an den Oberschenkeln</translation>
    </message>
    <message>
        <source>backs of the thighs</source>
        <translation>Muskeln hinten an den Oberschenkeln</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>deep muscles of the calves</source>
        <translation>Muskeln tief in den Waden</translation>
    </message>
    <message>
        <source>shin muscles</source>
        <translation>Schienbeinmuskeln</translation>
    </message>
    <message>
        <source>foot muscles</source>
        <translation>Fußmuskeln</translation>
    </message>
    <message>
        <source>Doctor or therapist</source>
        <translation>Praxis oder Therapie</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>WorkstationRoute</name>
    <message>
        <source>Take a desk break</source>
        <translation>Schreibtischpause</translation>
    </message>
</context>
<context>
    <name>WrittenAnswers</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>WrittenPage</name>
    <message>
        <source>Written before</source>
        <translation>Früher geschrieben</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This will be gone for good.</source>
        <translation>Das ist dann endgültig weg.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Weg damit</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>pacewell::ActivityViewModel</name>
    <message>
        <source>First find out how much is fine</source>
        <translation>Finde zuerst heraus, wie viel gut geht</translation>
    </message>
    <message>
        <source>Week %1 · a steady plan, not by how you feel</source>
        <translation>Woche %1 · ein fester Plan, nicht nach Gefühl</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 gemacht</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 getan</translation>
    </message>
    <message>
        <source>That is the amount for today. What you have left goes in the bank.</source>
        <translation>Das ist genug für heute. Was du übrig hast, kommt auf die hohe Kante.</translation>
    </message>
    <message>
        <source>That is more than planned. A rest is a good next thing.</source>
        <translation>Das ist mehr als geplant. Eine Pause tut jetzt gut.</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Please enter more than nothing, or leave it.</source>
        <translation>Bitte gib mehr als nichts ein, oder lass es.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>That would be more than 24 hours in one day. Please look at the minutes again.</source>
        <translation>Das wären mehr als 24 Stunden an einem Tag. Bitte sieh dir die Minuten noch einmal an.</translation>
    </message>
    <message>
        <source>Week %1 · a ceiling, and less is always fine</source>
        <translation>Woche %1 · eine Obergrenze, weniger ist immer gut</translation>
    </message>
</context>
<context>
    <name>pacewell::Agent</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>I am doing it</source>
        <translation>Mache ich</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>pacewell::AgentLink</name>
    <message>
        <source>%1 could not be started. Is it there, and may it be run?</source>
        <translation>%1 ließ sich nicht starten. Ist es da, und darf es ausgeführt werden?</translation>
    </message>
    <message>
        <source>%1 was started and is not there.</source>
        <translation>%1 wurde gestartet und ist nicht da.</translation>
    </message>
</context>
<context>
    <name>pacewell::ArchiveViewModel</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Nothing new was in it.</source>
        <translation>Es war nichts Neues darin.</translation>
    </message>
    <message>
        <source>One entry was added.</source>
        <translation>Ein Eintrag kam dazu.</translation>
    </message>
    <message>
        <source>%1 entries were added.</source>
        <translation>%1 Einträge kamen dazu.</translation>
    </message>
    <message>
        <source>%1 were here already.</source>
        <translation>Schon hier: %1.</translation>
    </message>
    <message>
        <source>%1 are different here; yours stayed as they are.</source>
        <translation>Hier anders: %1; deine Einträge blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 could not be used:</source>
        <translation>Nicht nutzbar (%1):</translation>
    </message>
    <message>
        <source>Pacewell journal %1</source>
        <extracomment>The name of a file, without its ending; %1 is a date such as 2026-11-28</extracomment>
        <translation>Pacewell-Tagebuch %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be brought back, and of tables only those of one folder.</source>
        <translation>Zurückholen lassen sich nur Dateien und Ordner dieses Computers, und Tabellen nur aus einem Ordner.</translation>
    </message>
</context>
<context>
    <name>pacewell::BaselineViewModel</name>
    <message>
        <source>Please enter more than nothing, or leave it.</source>
        <translation>Bitte gib mehr als nichts ein, oder lass es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>A day has 1440 minutes. Please look at the minutes again.</source>
        <translation>Ein Tag hat 1440 Minuten. Bitte sieh dir die Minuten noch einmal an.</translation>
    </message>
    <message>
        <source>It stays at what it is, since more has to wait just now.</source>
        <translation>Es bleibt, wie es ist, denn mehr muss gerade warten.</translation>
    </message>
</context>
<context>
    <name>pacewell::BoomBustViewModel</name>
    <message>
        <source>One more day with minutes and pain written down, then it can be told.</source>
        <translation>Noch ein Tag mit Minuten und Schmerz, dann lässt es sich sagen.</translation>
    </message>
    <message>
        <source>%1 more days with minutes and pain written down, then it can be told.</source>
        <translation>Noch %1 Tage mit Minuten und Schmerz, dann lässt es sich sagen.</translation>
    </message>
    <message>
        <source>In the last four weeks no big day was followed by a hard one.</source>
        <translation>In den letzten vier Wochen folgte auf keinen großen Tag ein schwerer.</translation>
    </message>
    <message>
        <source>In the last four weeks %1 big days were followed by hard ones. Stopping a little earlier on good days may even that out.</source>
        <translation>In den letzten vier Wochen folgten auf %1 große Tage schwere. An guten Tagen etwas früher aufzuhören kann das ausgleichen.</translation>
    </message>
    <message>
        <source>In the last four weeks one big day was followed by a hard one. Once is no pattern.</source>
        <translation>In den letzten vier Wochen folgte auf einen großen Tag ein schwerer. Einmal ist noch kein Muster.</translation>
    </message>
    <message>
        <source>In the last four weeks %1 big days were followed by hard ones, far apart. That is no pattern.</source>
        <translation>In den letzten vier Wochen folgten auf %1 große Tage schwere, weit auseinander. Das ist kein Muster.</translation>
    </message>
    <message>
        <source>A lot on %1, then little and more pain on %2</source>
        <translation>Viel am %1, dann wenig und mehr Schmerz am %2</translation>
    </message>
    <message>
        <source>From one day to the next your load changes by about %1 %.</source>
        <translation>Von einem Tag zum nächsten ändert sich deine Belastung um etwa %1 %.</translation>
    </message>
    <message>
        <source>From one day to the next your load changes by about %1 %. In the two weeks before it was %2 %.</source>
        <translation>Von einem Tag zum nächsten ändert sich deine Belastung um etwa %1 %. In den zwei Wochen davor waren es %2 %.</translation>
    </message>
</context>
<context>
    <name>pacewell::CheckInViewModel</name>
    <message>
        <source>as usual</source>
        <translation>wie sonst</translation>
    </message>
    <message>
        <source>more tired or sore</source>
        <translation>müder oder wunder</translation>
    </message>
    <message>
        <source>a crash, ill all over</source>
        <translation>ein Einbruch, rundum krank</translation>
    </message>
    <message>
        <source>Pain %1 of 10 today; after yesterday %2.</source>
        <translation>Heute Schmerz %1 von 10; nach gestern %2.</translation>
    </message>
    <message>
        <source>After one more day Pacewell knows what is usual for you.</source>
        <translation>Nach noch einem Tag weiß Pacewell, was bei dir üblich ist.</translation>
    </message>
    <message>
        <source>After %1 more days Pacewell knows what is usual for you.</source>
        <translation>Nach noch %1 Tagen weiß Pacewell, was bei dir üblich ist.</translation>
    </message>
</context>
<context>
    <name>pacewell::ChosenPracticeViewModel</name>
    <message>
        <source>Minutes of warmth</source>
        <translation>Minuten Wärme</translation>
    </message>
    <message>
        <source>Minutes of breathing</source>
        <translation>Minuten Atmen</translation>
    </message>
    <message>
        <source>On the first days, three minutes are plenty.</source>
        <translation>In den ersten Tagen reichen drei Minuten.</translation>
    </message>
    <message>
        <source>This practice is not there any more.</source>
        <translation>Diese Übung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose where the warmth will be.</source>
        <translation>Wähl, wo die Wärme hinkommt.</translation>
    </message>
    <message>
        <source>Nothing of it is left that way. Leave out a little less.</source>
        <translation>So bleibt nichts davon übrig. Lass etwas weniger weg.</translation>
    </message>
</context>
<context>
    <name>pacewell::ComposerViewModel</name>
    <message>
        <source>Your mix</source>
        <translation>Deine Mischung</translation>
    </message>
    <message>
        <source>Put together by you.</source>
        <translation>Von dir zusammengestellt.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Gib ihr erst einen Namen.</translation>
    </message>
    <message>
        <source>For both sides it takes %1 minutes. A routine lasts %2 to %3.</source>
        <translation>Mit beiden Seiten dauert es %1 Minuten. Eine Routine dauert %2 bis %3.</translation>
    </message>
    <message>
        <source>This cannot be kept: %1.</source>
        <translation>Das lässt sich nicht speichern: %1.</translation>
    </message>
</context>
<context>
    <name>pacewell::DayMarksModel</name>
    <message>
        <source>%1: still to come</source>
        <translation>%1: kommt noch</translation>
    </message>
</context>
<context>
    <name>pacewell::DiaryViewModel</name>
    <message>
        <source>Every day, as far as you like.</source>
        <translation>Jeden Tag, so viel du magst.</translation>
    </message>
    <message>
        <source>Once in seven days, about the week.</source>
        <translation>Einmal in sieben Tagen, über die Woche.</translation>
    </message>
    <message>
        <source>The journal rests. Nothing is asked; you can still note what you like.</source>
        <translation>Das Tagebuch ruht. Es wird nichts gefragt; du kannst trotzdem notieren, was du magst.</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Morgenblick</translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation>Abendblick</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Wochenblick</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 of 10 on the whole</source>
        <translation>insgesamt %1 von 10</translation>
    </message>
    <message>
        <source>not stiff</source>
        <translation>nicht steif</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Take back the last answer</source>
        <translation>Letzte Antwort zurücknehmen</translation>
    </message>
</context>
<context>
    <name>pacewell::ExperimentsViewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>A practice, and what it may do something for: &quot;Belly breathing and sleep&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>For what you try: today with “%1”.</source>
        <translation>Für deinen Versuch: heute mit „%1“.</translation>
    </message>
    <message>
        <source>For what you try: today without “%1”.</source>
        <translation>Für deinen Versuch: heute ohne „%1“.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>It takes %1 days: some with it and some without, in turn. Chance decides which come first. Note each evening how it was.</source>
        <translation>Es dauert %1 Tage: abwechselnd einige damit und einige ohne. Der Zufall entscheidet, womit es beginnt. Notiere jeden Abend, wie es war.</translation>
    </message>
</context>
<context>
    <name>pacewell::FirstRunViewModel</name>
    <message>
        <source>Three small minutes</source>
        <translation>Drei kleine Minuten</translation>
    </message>
    <message>
        <source>A few easy movements to begin with.</source>
        <translation>Ein paar leichte Bewegungen zum Anfang.</translation>
    </message>
</context>
<context>
    <name>pacewell::FlareViewModel</name>
    <message>
        <source>Your amounts are upper limits just now, and may always be lower. There are no steps to take.</source>
        <translation>Deine Mengen sind gerade Obergrenzen und dürfen immer kleiner sein. Stufen gibt es keine.</translation>
    </message>
    <message>
        <source>That is fine. The question comes back tomorrow.</source>
        <translation>Das ist gut so. Die Frage kommt morgen wieder.</translation>
    </message>
    <message>
        <source>The next step waits until somebody has looked at what is new.</source>
        <translation>Die nächste Stufe wartet, bis jemand nach dem Neuen geschaut hat.</translation>
    </message>
    <message>
        <source>Your amounts stay upper limits, and may always be lower.</source>
        <translation>Deine Mengen bleiben Obergrenzen und dürfen immer kleiner sein.</translation>
    </message>
</context>
<context>
    <name>pacewell::LookBackViewModel</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>pacewell::Narrator</name>
    <message>
        <source>The voice does not answer, so the words are shown and not spoken.</source>
        <translation>Die Stimme antwortet nicht, darum werden die Worte gezeigt und nicht gesprochen.</translation>
    </message>
    <message>
        <source>No voice was found on this computer, so the words are shown and not spoken. The package espeak-ng brings one.</source>
        <translation>Auf diesem Computer wurde keine Stimme gefunden, darum werden die Worte gezeigt und nicht gesprochen. Das Paket espeak-ng bringt eine mit.</translation>
    </message>
</context>
<context>
    <name>pacewell::OwnBreathingViewModel</name>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pause nach dem Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Pause nach dem Ausatmen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds of one part of a breath</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>My breath %1</source>
        <extracomment>%1: the seconds of each part, such as &quot;4 – 6&quot;</extracomment>
        <translation>Mein Atem %1</translation>
    </message>
    <message>
        <source>%1 breaths a minute</source>
        <translation>%1 Atemzüge pro Minute</translation>
    </message>
    <message>
        <source>Each part lasts whole or half seconds.</source>
        <translation>Jeder Teil dauert ganze oder halbe Sekunden.</translation>
    </message>
    <message>
        <source>Breathing in takes 2 to 6 seconds.</source>
        <translation>Einatmen dauert 2 bis 6 Sekunden.</translation>
    </message>
    <message>
        <source>Breathing out takes 2 to 8 seconds.</source>
        <translation>Ausatmen dauert 2 bis 8 Sekunden.</translation>
    </message>
    <message>
        <source>A hold lasts 7 seconds at most.</source>
        <translation>Eine Pause dauert höchstens 7 Sekunden.</translation>
    </message>
    <message>
        <source>That is quicker than 10 breaths a minute. Make a part longer.</source>
        <translation>Das sind mehr als 10 Atemzüge pro Minute. Mach einen Teil länger.</translation>
    </message>
    <message>
        <source>That is slower than 3 breaths a minute. Make a part shorter.</source>
        <translation>Das sind weniger als 3 Atemzüge pro Minute. Mach einen Teil kürzer.</translation>
    </message>
    <message>
        <source>That is slower than 5 breaths a minute. Make a part shorter.</source>
        <translation>Das sind weniger als 5 Atemzüge pro Minute. Mach einen Teil kürzer.</translation>
    </message>
    <message>
        <source>You ticked %1. Leave hold and wait out; it works as well without.</source>
        <extracomment>%1: what a person has, such as &quot;glaucoma&quot;</extracomment>
        <translation>Du hast „%1“ angekreuzt. Lass die Pausen weg; es geht genauso gut ohne.</translation>
    </message>
    <message>
        <source>Hold and wait come later, after a few days of breathing without.</source>
        <translation>Pausen kommen später, nach ein paar Tagen Atmen ohne.</translation>
    </message>
    <message>
        <source>Hold and wait are off. You can switch them on in Settings.</source>
        <translation>Pausen sind ausgeschaltet. Unter „Einstellungen“ kannst du sie einschalten.</translation>
    </message>
    <message>
        <source>In for %1</source>
        <translation>Ein auf %1</translation>
    </message>
    <message>
        <source>Breathe in softly for %1 seconds.</source>
        <translation>Atme %1 Sekunden sanft ein.</translation>
    </message>
    <message>
        <source>hold for %1</source>
        <translation>Pause auf %1</translation>
    </message>
    <message>
        <source>Hold for %1, with your throat open.</source>
        <translation>Pause auf %1, die Kehle bleibt offen.</translation>
    </message>
    <message>
        <source>out for %1</source>
        <translation>aus auf %1</translation>
    </message>
    <message>
        <source>Let the breath go for %1 seconds.</source>
        <translation>Lass den Atem %1 Sekunden lang gehen.</translation>
    </message>
    <message>
        <source>wait for %1</source>
        <translation>Pause auf %1</translation>
    </message>
    <message>
        <source>Wait for %1, at ease.</source>
        <translation>Pause auf %1, ganz in Ruhe.</translation>
    </message>
    <message>
        <source>If you want air sooner, breathe sooner.</source>
        <translation>Willst du früher Luft, dann atme früher.</translation>
    </message>
    <message>
        <source>%1. Made by you.</source>
        <translation>%1. Von dir gemacht.</translation>
    </message>
    <message>
        <source>%1. Smaller and softer, not deeper.</source>
        <translation>%1. Kleiner und weicher, nicht tiefer.</translation>
    </message>
    <message>
        <source>No way of breathing is there to take the cautions from.</source>
        <translation>Es ist keine Atemübung da, von der die Hinweise kommen könnten.</translation>
    </message>
</context>
<context>
    <name>pacewell::PacingViewModel</name>
    <message>
        <source>running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>heute %1 von %2</translation>
    </message>
    <message>
        <source>not planned for today</source>
        <translation>heute nicht geplant</translation>
    </message>
    <message>
        <source>Finding out how much is fine: %1 of %2 days</source>
        <translation>Herausfinden, wie viel gut geht: %1 von %2 Tagen</translation>
    </message>
    <message>
        <source>planned %1 today</source>
        <translation>heute geplant: %1</translation>
    </message>
</context>
<context>
    <name>pacewell::PatternsViewModel</name>
    <message>
        <source>Nothing to look at yet. Say in the evening what was out of the ordinary, or that nothing was.</source>
        <translation>Noch gibt es nichts zu sehen. Sag am Abend, was ungewöhnlich war, oder dass es nichts gab.</translation>
    </message>
    <message>
        <source>So far nothing goes clearly with it.</source>
        <translation>Bisher geht nichts klar damit einher.</translation>
    </message>
    <message>
        <source>Not enough days yet: one more at least.</source>
        <translation>Noch nicht genug Tage: mindestens einer mehr.</translation>
    </message>
    <message>
        <source>Not enough days yet: %1 more at least.</source>
        <translation>Noch nicht genug Tage: mindestens %1 mehr.</translation>
    </message>
</context>
<context>
    <name>pacewell::PeopleViewModel</name>
    <message>
        <source>Write a name first. Whatever you call them will do.</source>
        <translation>Schreib zuerst einen Namen. Wie du sie nennst, genügt.</translation>
    </message>
</context>
<context>
    <name>pacewell::PracticeViewModel</name>
    <message>
        <source>Good for today</source>
        <translation>Gut für heute</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recently done</source>
        <translation>Zuletzt geübt</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Single movements</source>
        <translation>Einzelne Bewegungen</translation>
    </message>
    <message>
        <source>Less suitable for you</source>
        <translation>Passt weniger zu dir</translation>
    </message>
</context>
<context>
    <name>pacewell::PreferencesViewModel</name>
    <message>
        <source>On a chair</source>
        <translation>Auf dem Stuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Morgen</translation>
    </message>
    <message>
        <source>Around midday</source>
        <translation>Gegen Mittag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
</context>
<context>
    <name>pacewell::ProgrammeViewModel</name>
    <message>
        <source>Nothing was found that suits right now. You can add practices yourself.</source>
        <translation>Gerade wurde nichts Passendes gefunden. Du kannst selbst Übungen hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has %2 practices already. That is as many as a day holds.</source>
        <translation>%1 hat schon %2 Übungen. Mehr fasst ein Tag nicht.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittags</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
</context>
<context>
    <name>pacewell::ProgressViewModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing here yet. Your first session makes the first mark.</source>
        <translation>Noch ist hier nichts. Mit deiner ersten Übung füllt sich das erste Feld.</translation>
    </message>
    <message>
        <source>%1 of %2 min practised</source>
        <translation>%1 von %2 min geübt</translation>
    </message>
    <message>
        <source>Your first mark is from today.</source>
        <translation>Dein erster Eintrag ist von heute.</translation>
    </message>
    <message>
        <source>Practice on %1 of %2 days.</source>
        <translation>Du hast an %1 von %2 Tagen geübt.</translation>
    </message>
    <message>
        <source>Gentler and easier versions count in full, rest days are part of it, and more than planned does not count extra.</source>
        <translation>Sanftere und leichtere Formen zählen voll, Ruhetage gehören dazu, und mehr als geplant zählt nicht extra.</translation>
    </message>
    <message>
        <source>One more planned practice or rest day, then a number makes sense.</source>
        <translation>Noch eine geplante Übung oder ein Ruhetag, dann sagt eine Zahl etwas aus.</translation>
    </message>
    <message>
        <source>%1 more planned practices or rest days, then a number makes sense.</source>
        <translation>Noch %1 geplante Übungen oder Ruhetage, dann sagt eine Zahl etwas aus.</translation>
    </message>
    <message>
        <source>The last four weeks were steady.</source>
        <translation>Die letzten vier Wochen waren gleichmäßig.</translation>
    </message>
    <message>
        <source>In the last four weeks you kept part of it. That counts.</source>
        <translation>In den letzten vier Wochen hast du einen Teil geschafft. Das zählt.</translation>
    </message>
    <message>
        <source>These were hard weeks. A smaller plan may suit you better.</source>
        <translation>Das waren schwere Wochen. Ein kleinerer Plan passt vielleicht besser zu dir.</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <source>Planned rest</source>
        <translation>Geplante Ruhe</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>pacewell::ReadAloud</name>
    <message>
        <source>The sound is switched off. You can switch it on in the settings.</source>
        <translation>Der Ton ist aus. Du kannst ihn in den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>There is no voice on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Stimme.</translation>
    </message>
    <message>
        <source>The voice does not answer.</source>
        <translation>Die Stimme antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>pacewell::ReminderFormViewModel</name>
    <message>
        <source>Write times like %1, please.</source>
        <translation>Bitte Zeiten so schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>pacewell::RemindersViewModel</name>
    <message>
        <source>Its practice is not there any more. Choose another one.</source>
        <translation>Ihre Übung gibt es nicht mehr. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Paused for today</source>
        <translation>Für heute pausiert</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Paused until %1, %2</source>
        <translation>Pausiert bis %1, %2</translation>
    </message>
    <message>
        <source>With the first reminder that is on, they come with this window closed as well.</source>
        <translation>Mit der ersten eingeschalteten Erinnerung kommen sie auch, wenn dieses Fenster zu ist.</translation>
    </message>
    <message>
        <source>Reminders come only while this window is open.</source>
        <translation>Erinnerungen kommen nur, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications, so reminders wait in this window.</source>
        <translation>Auf diesem Desktop zeigt nichts Benachrichtigungen an. Erinnerungen warten in diesem Fenster.</translation>
    </message>
    <message>
        <source>Reminders come on your desktop. It takes no answers there, so answer them in this window.</source>
        <translation>Erinnerungen kommen auf deinen Desktop. Antworten nimmt er dort nicht an, antworte in diesem Fenster.</translation>
    </message>
    <message>
        <source>Reminders come on your desktop, with this window closed as well.</source>
        <translation>Erinnerungen kommen auf deinen Desktop, auch wenn dieses Fenster zu ist.</translation>
    </message>
    <message>
        <source>Real rests count: after five minutes away, the time to the next one begins anew.</source>
        <translation>Echte Pausen zählen: Nach fünf Minuten Abwesenheit beginnt die Zeit bis zur nächsten neu.</translation>
    </message>
    <message>
        <source>Your desktop does not tell when you rest, so only practices count as breaks.</source>
        <translation>Dein Desktop verrät nicht, wann du ruhst. Als Pausen zählen darum nur Übungen.</translation>
    </message>
    <message>
        <source>%1 · hard days, too</source>
        <translation>%1 · auch an schweren Tagen</translation>
    </message>
    <message>
        <source>This desktop cannot be told of reminders, so they come only while this window is open.</source>
        <translation>Diesem Desktop lassen sich keine Erinnerungen melden. Sie kommen nur, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Without that, only practices count as breaks.</source>
        <translation>Ohne das zählen als Pausen nur Übungen.</translation>
    </message>
</context>
<context>
    <name>pacewell::ReportViewModel</name>
    <message>
        <source>Pacewell report %1</source>
        <extracomment>The name of a file, without its ending; %1 is a date such as 2026-11-28</extracomment>
        <translation>Pacewell-Bericht %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>pacewell::ReviewViewModel</name>
    <message>
        <source>The next look at the amount is on %1.</source>
        <translation>Der nächste Blick darauf ist am %1.</translation>
    </message>
</context>
<context>
    <name>pacewell::RunViewModel</name>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <source>left, paused</source>
        <translation>übrig, angehalten</translation>
    </message>
    <message>
        <source>left, then done</source>
        <translation>übrig, dann fertig</translation>
    </message>
    <message>
        <source>left, then rest</source>
        <translation>übrig, dann Pause</translation>
    </message>
    <message>
        <source>of rest left</source>
        <translation>Pause übrig</translation>
    </message>
    <message>
        <source>Stop as soon as it begins to climb</source>
        <translation>Hör auf, sobald es anzusteigen beginnt</translation>
    </message>
    <message>
        <source>Rest before part %1 of %2</source>
        <translation>Pause vor Teil %1 von %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>The time for %1 was over at %2, after %3. Did you stop then?</source>
        <translation>Die Zeit für %1 war um %2 um, nach %3. Hast du da aufgehört?</translation>
    </message>
    <message>
        <source>Soon done. Come to an end.</source>
        <translation>Gleich geschafft. Komm zum Ende.</translation>
    </message>
    <message>
        <source>Soon time to rest. Come to an end.</source>
        <translation>Gleich ist Pause. Komm zum Ende.</translation>
    </message>
    <message>
        <source>The timer for %1 ran for more than a day. How long was it?</source>
        <translation>Die Uhr für %1 lief länger als einen Tag. Wie lange war es?</translation>
    </message>
</context>
<context>
    <name>pacewell::ScreenAwake</name>
    <message>
        <source>A guided session is running</source>
        <translation>Eine angeleitete Übung läuft</translation>
    </message>
</context>
<context>
    <name>pacewell::SessionViewModel</name>
    <message>
        <source>This practice is not there any more.</source>
        <translation>Diese Übung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A session is running in another window. End it there first.</source>
        <translation>In einem anderen Fenster wird schon geübt. Beende das dort zuerst.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Time stood still, so the session waited for you.</source>
        <translation>Die Zeit stand still, darum hat die Übung auf dich gewartet.</translation>
    </message>
    <message>
        <source>This practice cannot go on where it was. What you did is kept.</source>
        <translation>Diese Übung kann nicht da weitergehen, wo sie war. Was du gemacht hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You told of a sign that has to be looked at first. What you did is kept.</source>
        <translation>Du hast von einem Zeichen berichtet, das erst angesehen werden muss. Was du gemacht hast, ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>pacewell::SettingsViewModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>pacewell::SoundClip</name>
    <message>
        <source>it has %1 channels, one or two are needed</source>
        <translation>sie hat %1 Kanäle, nötig sind einer oder zwei</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>es ist kein Ton darin</translation>
    </message>
    <message>
        <source>it is longer than a minute</source>
        <translation>sie ist länger als eine Minute</translation>
    </message>
    <message>
        <source>%1 cannot be played: %2</source>
        <translation>Die Datei %1 lässt sich nicht abspielen: %2</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it holds values that are no sound</source>
        <translation>sie enthält Werte, die kein Ton sind</translation>
    </message>
    <message>
        <source>its rate is %1 Hz, %2 to %3 Hz can be played</source>
        <translation>ihre Abtastrate ist %1 Hz, abspielen lassen sich %2 bis %3 Hz</translation>
    </message>
</context>
<context>
    <name>pacewell::SoundOutput</name>
    <message>
        <source>No speakers were found, so the session goes on in silence. Your computer&apos;s sound settings can change that.</source>
        <translation>Es wurden keine Lautsprecher gefunden, darum geht es ohne Ton weiter. In den Toneinstellungen deines Computers kannst du das ändern.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound does not answer, so the session goes on in silence.</source>
        <translation>Der Ton des Computers antwortet nicht, darum geht es ohne Ton weiter.</translation>
    </message>
</context>
<context>
    <name>pacewell::SoundTrial</name>
    <message>
        <source>This is how I sound. Take all the time you need.</source>
        <translation>So klinge ich. Nimm dir alle Zeit, die du brauchst.</translation>
    </message>
</context>
<context>
    <name>pacewell::Speaker</name>
    <message>
        <source>A chime is damaged, so the session goes on in silence. %1</source>
        <translation>Ein Klang ist beschädigt, darum geht es ohne Ton weiter. %1</translation>
    </message>
    <message>
        <source>No speakers were found, so the session goes on in silence. Your computer&apos;s sound settings can change that.</source>
        <translation>Es wurden keine Lautsprecher gefunden, darum geht es ohne Ton weiter. In den Toneinstellungen deines Computers kannst du das ändern.</translation>
    </message>
    <message>
        <source>The speakers could not be opened, so the session goes on in silence. Your computer&apos;s sound settings can change that.</source>
        <translation>Die Lautsprecher ließen sich nicht öffnen, darum geht es ohne Ton weiter. In den Toneinstellungen deines Computers kannst du das ändern.</translation>
    </message>
    <message>
        <source>The sound stopped working, so the session goes on in silence.</source>
        <translation>Der Ton ist ausgefallen, darum geht es ohne Ton weiter.</translation>
    </message>
</context>
<context>
    <name>pacewell::TodayViewModel</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 gemacht</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>pacewell::TrendsViewModel</name>
    <message>
        <source>Minutes practised</source>
        <translation>Geübte Minuten</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>week up to %1</source>
        <translation>Woche bis %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Nothing was practised here yet.</source>
        <translation>Hier ist noch nichts geübt.</translation>
    </message>
    <message>
        <source>In the last %1 days you practised on %2 of them, %3 min in all.</source>
        <translation>In den letzten %1 Tagen hast du an %2 davon geübt, zusammen %3 min.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>pacewell::WaitingViewModel</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>I am doing it</source>
        <translation>Mache ich</translation>
    </message>
</context>
</TS>
