<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>there is no usable exercise or routine of this name</source>
        <translation>es gibt keine nutzbare Übung oder Routine mit diesem Namen</translation>
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
        <source>the exercise cannot be done there</source>
        <translation>dort lässt sich die Übung nicht machen</translation>
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
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>%1 exercises and %2 routines usable, %3 problems</source>
        <translation>%1 Übungen und %2 Routinen nutzbar, %3 Probleme</translation>
    </message>
    <message>
        <source>Commands:
  content check [DIR]     Name every problem in a content folder, a line each.
  content list [--json]   The routines and exercises there are.
  play ID [--speed N]     Follow a routine in this terminal.
  log [--json]            The sessions that were done.</source>
        <translation>Befehle:
  content check [DIR]     Nennt jedes Problem in einem Ordner mit Inhalten, je eine Zeile.
  content list [--json]   Zeigt, welche Routinen und Übungen es gibt.
  play ID [--speed N]     Führt dich in diesem Terminal durch eine Routine.
  log [--json]            Zeigt, was geübt wurde.</translation>
    </message>
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
        <source>there is no routine called &quot;%1&quot;; &quot;pacewellctl content list&quot; names them</source>
        <translation>es gibt keine Routine namens „%1“; „pacewellctl content list“ nennt alle</translation>
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
    <name>HeatMap</name>
    <message>
        <source>Days of practice. Arrow keys go from day to day.</source>
        <translation>Deine Übungstage. Mit den Pfeiltasten gehst du von Tag zu Tag.</translation>
    </message>
</context>
<context>
    <name>Main</name>
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
        <source>%1 – Pacewell</source>
        <translation>%1 – Pacewell</translation>
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
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
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
        <source>Seated</source>
        <translation>Im Sitzen</translation>
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
        <source>Under 5 min</source>
        <translation>Unter 5 min</translation>
    </message>
    <message>
        <source>Some content could not be used (%1). The rest works.</source>
        <translation>Manche Inhalte sind nicht nutzbar (%1). Alles andere geht.</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Zeigen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing fits all of this yet.</source>
        <translation>Dazu passt noch nichts.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Single movements</source>
        <translation>Einzelne Bewegungen</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Your last 13 weeks</source>
        <translation>Deine letzten 13 Wochen</translation>
    </message>
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
    <message>
        <source>Last sessions</source>
        <translation>Zuletzt geübt</translation>
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
</context>
<context>
    <name>SessionWide</name>
    <message>
        <source>Space pauses · arrow keys move between steps · H says “this hurts” · I tells more</source>
        <translation>Leertaste: Pause · Pfeiltasten: Schritt zurück und vor · H: „Das tut weh“ · I: mehr dazu</translation>
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
        <source>How sure this is: %1. Sources: %2. Checked against them on %3.</source>
        <translation>Wie sicher das ist: %1. Quellen: %2. Damit verglichen am %3.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
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
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Chimes during a session</source>
        <translation>Klänge beim Üben</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>The figure&apos;s skin</source>
        <translation>Hautton der Figur</translation>
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
    <message>
        <source>Content that could not be used</source>
        <translation>Inhalte, die nicht nutzbar sind</translation>
    </message>
    <message>
        <source>Calm movement: the figure fades from pose to pose</source>
        <translation>Ruhige Bewegung: Die Figur blendet von Haltung zu Haltung</translation>
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
        <source>All done for today</source>
        <translation>Alles getan für heute</translation>
    </message>
    <message>
        <source>No practice to suggest</source>
        <translation>Heute kein Vorschlag</translation>
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
        <source>See all practices</source>
        <translation>Alle Übungen ansehen</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Dein Tag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Harder day?</source>
        <translation>Schwerer Tag?</translation>
    </message>
    <message>
        <source>Take the small set: shorter, lying down if you like. It counts in full.</source>
        <translation>Nimm die kleinen Übungen: kürzer, und im Liegen, wenn du magst. Sie zählen voll.</translation>
    </message>
    <message>
        <source>Start the small set</source>
        <translation>Kleine Übungen beginnen</translation>
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
</context>
<context>
    <name>pacewell::DayMarksModel</name>
    <message>
        <source>%1: still to come</source>
        <translation>%1: kommt noch</translation>
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
        <source>This practice has changed since. What you did is kept.</source>
        <translation>Diese Übung hat sich inzwischen geändert. Was du gemacht hast, ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Time stood still, so the session waited for you.</source>
        <translation>Die Zeit stand still, darum hat die Übung auf dich gewartet.</translation>
    </message>
</context>
<context>
    <name>pacewell::SoundClip</name>
    <message>
        <source>its rate is %1 Hz, %2 Hz is needed</source>
        <translation>sie hat eine Abtastrate von %1 Hz, nötig sind %2 Hz</translation>
    </message>
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
</context>
</TS>
