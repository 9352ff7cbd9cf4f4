<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Content</name>
    <message>
        <source>the folder cannot be read; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the file&apos;s name, &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file &quot;%1&quot; in the media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie inside the media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content folder is missing or cannot be read; reinstall Pacewell or start it with --content FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no content: there is neither a folder &quot;exercises&quot; nor a folder &quot;routines&quot; in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no usable exercise or routine of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a day such as 2026-11-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must say {side} or {otherSide}, since each side is worked in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot say {side}: no single side is worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holdSeconds must be %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions must be 1 to %1 for a hold of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hold has no sets; leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondsEachWay must be %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions must be %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets must be 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch or rest needs holdSeconds and repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mobility movement needs secondsEachWay and repetitions, not holdSeconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file; only files can hold content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 1 MiB; split it into smaller files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text; save it again with the encoding UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken JSON: %1; look here or just above for a missing comma, quote or bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold one object in curly brackets { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands here twice; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no usable exercise called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gentle routine holds for %1 s at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise cannot be done there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise has no single side; leave this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; works one side more than the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stretched for %2 s on one side; %3 s is the most in one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session lasts %1 to %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps add up to %1 min %2 s, not %3 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>%1 exercises and %2 routines usable, %3 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:
  content check [DIR]     Name every problem in a content folder, a line each.
  content list [--json]   The routines and exercises there are.
  play ID [--speed N]     Follow a routine in this terminal.
  log [--json]            The sessions that were done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacewell in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal in FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read content from FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the session&apos;s time run N times as fast (1 to 1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pauses, b back, n next, e easier, h this hurts, q ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop there. Let go and breathe. e easier, n skip, q end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stood still, so the session waits. Space goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no routine called &quot;%1&quot;; &quot;pacewellctl content list&quot; names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session is running in another window; end it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Days of practice. Arrow keys go from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Pacewell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter holds and fewer repetitions of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep the journal in FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read content from FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page into FOLDER and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load every page and end; the exit code tells of any warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private coach for people who live with lasting muscle pain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some content could not be used (%1). The rest works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits all of this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Your last 13 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of what you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sit on a firm chair, both feet on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand near something steady to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down on your bed, as you like it best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make yourself a soft place on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once with sharp pain, tingling or dizziness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come out of it slowly. Let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEnd</name>
    <message>
        <source>This session is not written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFigure</name>
    <message>
        <source>Picture of the movement: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionHurts</name>
    <message>
        <source>Stop there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come out of it slowly and let go. Breathe. Sharp pain, tingling, numbness or dizziness mean: no more of this today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the easier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine again, go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionLeave</name>
    <message>
        <source>End here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did counts. You can stop whenever it is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionNext</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTop</name>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is on, turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off, turn it on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWide</name>
    <message>
        <source>Space pauses · arrow keys move between steps · H says “this hurts”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm movement: the figure changes in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimes during a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure&apos;s skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you record stays on this computer. Pacewell never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacewell gives general wellness information for adults. It is no diagnosis and no medical advice. Have new, worse or unexplained pain looked at. Do not start, stop or change medicines because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content that could not be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkinTones</name>
    <message>
        <source>Porcelain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chestnut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be made: %2. Check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file %1 is damaged. It was left untouched. Move it to a safe place, then start again: a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 cannot be written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder with --data FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Change its permissions, or choose another with --data FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe copy of %1 could not be made, so it was not changed. Check the free space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Pacewell. Please update Pacewell; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing can be kept right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not finished yet. What you did so far is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice to suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest now. Resting is part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose one yourself on the Practice page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the small set: shorter, lying down if you like. It counts in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the small set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::DayMarksModel</name>
    <message>
        <source>%1: still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::ProgressViewModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Your first session makes the first mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice on %1 of the last %2 days. Gentler and easier versions count in full, rest days are part of it, and more than planned does not count extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min practised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::ScreenAwake</name>
    <message>
        <source>A guided session is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::SessionViewModel</name>
    <message>
        <source>This practice is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running in another window. End it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice has changed since. What you did is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept, so the session waited for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine. It is there whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You practised for %1. Your day is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You practised for %1 and stopped when it was enough. That counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hurt today. That is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in its easier form, which counts in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::SoundClip</name>
    <message>
        <source>its rate is %1 Hz, %2 Hz is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 channels, one or two are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be played: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds values that are no sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::SoundOutput</name>
    <message>
        <source>No speakers were found, so the session goes on in silence. Your computer&apos;s sound settings can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s sound does not answer, so the session goes on in silence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::Speaker</name>
    <message>
        <source>A chime is damaged, so the session goes on in silence. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers were found, so the session goes on in silence. Your computer&apos;s sound settings can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speakers could not be opened, so the session goes on in silence. Your computer&apos;s sound settings can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stopped working, so the session goes on in silence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacewell::TodayViewModel</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
