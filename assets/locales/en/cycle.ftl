# The rooms of the cycle after the analysis: the words come with the rooms.

cycle-thread-lead = Read from the left: what we saw, what we want, what we do. Read from the right: why. A dashed frame is what the thread lacks.
cycle-findings = Findings
cycle-challenges = Challenges
cycle-goals = Goals
cycle-measures = Measures
cycle-anchoring = Anchoring
cycle-doing = Carrying out and evaluation
cycle-removed = “{ $what }” has been taken away.
cycle-about-measures = Which measures is it about?
cycle-activities-done = { $done } of { $all } activities done
cycle-activities-title = Activities
cycle-activities-lead = What is to be done, by whom, and when? Write down what stands in the way, too.
cycle-activity-add = New activity
cycle-activity-none = No activities yet. Begin with the first thing you will do this semester.
cycle-activity-title = What is to be done?
cycle-activity-form = What sort of activity
cycle-activity-barrier = What stands in the way?
cycle-form-work = Work
cycle-form-training = Training
cycle-form-guidance = Guidance
cycle-form-walk = Classroom or school walk
cycle-against = Compared with
cycle-against-country = The country
cycle-against-fylke = The fylke
cycle-against-kommune = The kommune
cycle-anchor-title = Anchor
cycle-anchor-lead = Who has seen, discussed or agreed to the measures? Write down what they said, and what it led to.
cycle-anchor-no-measures = There are no measures to anchor yet. Write them under Choose measures.
cycle-anchor-log = The conversations
cycle-anchoring-add = Write down a conversation
cycle-anchoring-none = No conversations have been written down yet.
cycle-anchoring-group = Whom did you talk with?
cycle-anchoring-group-hint = Choose from the list, or write a group of your own.
cycle-anchoring-degree = How far did you come?
cycle-anchoring-form = In what form?
cycle-anchoring-form-hint = A meeting, a survey or a letter, for example.
cycle-anchoring-said = What did they say?
cycle-anchoring-changed = What was changed because of it?
cycle-anchoring-changed-hint = If nothing stands here, it may only have been information.
cycle-degree-seen = Have seen it
cycle-degree-discussed = Have discussed it
cycle-degree-agreed = Agree
cycle-not-asked = Not asked yet
cycle-autumn = Autumn { $year }
cycle-spring = Spring { $year }
cycle-back = Why?
cycle-on = What came of it?
cycle-barrier-is = In the way: { $barrier }
cycle-calendar-save = Save for a calendar
cycle-calendar-saved = The calendar has been saved: { $path }
cycle-case-add = New case
cycle-case-none = No cases yet. This is where the coordinator gathers contracts, applications and political cases with their deadlines.
cycle-case-title = What is the case about?
cycle-case-form = What sort of case
cycle-case-with = With whom, or where it will be treated
cycle-cases-title = The coordinator’s cases
cycle-form-contract = Contract
cycle-form-application = Application
cycle-form-political = Political case
cycle-challenges-title = The picture of the challenges
cycle-challenges-lead = What are the findings about, taken together? Gather them in a few challenges, and choose the most important ones as a group.
cycle-challenge-add = New challenge
cycle-challenge-none = No challenges yet. Look at the findings, and write what they tell taken together.
cycle-challenge-title = The challenge
cycle-challenge-title-hint = Short, so that everybody recognises it.
cycle-challenge-text = Describe it
cycle-challenge-findings = Which findings does it rest on?
cycle-challenge-chosen = We choose to work with this
cycle-challenge-strength = This is a strength to build on
cycle-challenge-marks = Marks from the group
cycle-challenge-marks-hint = Give each participant three marks, and count them.
cycle-challenge-reason = Why does it come here in the order?
cycle-no-findings = No findings yet. Cut them from the charts under Analyse.
cycle-date = Date
cycle-deadline = Deadline
cycle-decision-none = Not decided
cycle-decision-continue = We go on
cycle-decision-adjust = We adjust
cycle-decision-stop = We stop
cycle-earlier = As it was locked { $date }
cycle-earlier-reason = Opened again because: { $reason }
cycle-evaluate-title = Evaluate
cycle-evaluate-lead = Look at the same series before and after, at the signs in practice, and decide whether you go on, adjust or stop.
cycle-evaluation-add = New evaluation
cycle-evaluation-none = No evaluations yet. Set a date as soon as the measure begins.
cycle-evaluation-due = When is it to be done?
cycle-evaluation-signs = Which signs in practice have you seen?
cycle-evaluation-signs-hint = The signs that you agreed on beforehand stand with the measure.
cycle-evaluation-enablers = What helped?
cycle-evaluation-barriers = What stood in the way?
cycle-evaluation-text = What do you think yourselves?
cycle-evaluation-text-hint = The numbers alone do not show whether the measure worked. What else do you know?
cycle-evaluation-decision = What do you decide?
cycle-evaluation-continuation = How is it kept going?
cycle-few-title = Few efforts
cycle-few-wait = Let it wait
cycle-few-go-on = There is room for it
cycle-findings-title = Findings
cycle-findings-lead = What you have cut from charts and tables, with the numbers as they were that day. New numbers never change a finding.
cycle-finding-add = New finding without numbers
cycle-finding-none = No findings yet. Press “Cut finding” beside a chart under Analyse.
cycle-finding-title = The finding
cycle-finding-note = What do you see here?
cycle-finding-note-hint = In your own words. This can be changed, the numbers cannot.
cycle-finding-numbers = Show the numbers
cycle-finding-strength = This is something to keep
cycle-first-after = First school year after the measure began
cycle-year-none = Choose a school year
cycle-full-screen = Show on the whole screen
cycle-goals-title = Goals
cycle-goals-lead = What do you want the pupils to notice? Set a target where the numbers can carry it, otherwise signs that can be seen.
cycle-goal-add = New goal
cycle-goal-none = No goals yet. Begin with a challenge that you have chosen.
cycle-goal-title = The goal
cycle-goal-title-hint = What is to be different for the pupils?
cycle-goal-level = Level
cycle-goal-whom = Whom is it about?
cycle-goal-whom-hint = A grade, a team or a role. Never the name of a pupil.
cycle-goal-challenges = Which challenge does it answer?
cycle-goal-supports = Which of the municipality's goals does it help towards?
cycle-supports = Supports the municipality's goals
cycle-goal-signs = Signs that can be seen
cycle-goal-signs-hint = One sign a line.
cycle-goal-due = To be reached by
cycle-no-challenges = No challenges yet. Write them under Choose measures.
cycle-no-goals = No goals yet.
cycle-no-measures = No measures yet.
cycle-level-kommune = Kommune
cycle-level-enhet = Unit
cycle-level-team = Grade or team
cycle-level-individ = Individual (a role)
cycle-groups-asked = { $count ->
    [one] One group has been asked
   *[other] { $count } groups have been asked
  }
cycle-groups-title = Structure of governance
cycle-group-add = New group
cycle-group-none = No groups yet. Who steers the work, and who does it?
cycle-group-name = The name of the group
cycle-group-form = What sort of group
cycle-form-styringsgruppe = Steering group
cycle-form-fellesmote = Joint meeting
cycle-form-prosjektgruppe = Project group
cycle-form-arbeidsgruppe = Working group
cycle-group-members = Who takes part?
cycle-group-mandate = The task
cycle-group-meets = How often does it meet?
cycle-indicator = The series that it is measured on
cycle-indicator-none = None, only signs
cycle-list-find = Find in the list
cycle-list-none = Nothing in the list has these words.
cycle-lock = Lock the evaluation
cycle-lock-text = When the evaluation is locked, today’s numbers are kept together with what you have written.
cycle-lock-needs-decision = First choose whether you go on, adjust or stop.
cycle-locked = Locked { $date }.
cycle-locked-text = It can be opened again. What it said stays beside it.
cycle-reopen = Open again
cycle-reopen-reason = Why is it opened again?
cycle-log-title = Log
cycle-log-lead = Short notes under way make the evaluation more honest.
cycle-log-add = New note
cycle-log-none = No notes yet.
cycle-log-text = What happened?
cycle-measures-title = Measures
cycle-measures-lead = Few measures that you believe in, with room to do them properly.
cycle-measure-add = New measure
cycle-measure-none = No measures yet. Begin with a goal, and ask what can lead there.
cycle-measure-title = The measure
cycle-measure-area = Area
cycle-measure-area-hint = Choose from the list, or write your own.
cycle-measure-goals = Which goals is it to lead to?
cycle-measure-what = What do we do?
cycle-measure-why = Why do we believe in it?
cycle-measure-why-hint = Research, experience, or something that you have seen yourselves.
cycle-measure-source = Source
cycle-measure-source-hint = A book, an article, a report or a school that you have learnt from.
cycle-measure-who = Who does it?
cycle-measure-early = Early signs
cycle-measure-late = Late signs
cycle-measure-stop = What do we stop doing?
cycle-measure-stop-hint = Something must make room. Otherwise it comes on top.
cycle-measure-cost = What does it cost in time?
cycle-measure-from = From semester
cycle-measure-to = To semester
cycle-status = Status
cycle-status-proposed = Proposed
cycle-status-active = Running
cycle-status-paused = On hold
cycle-status-ended = Ended
cycle-progress-planned = Planned
cycle-progress-ongoing = Under way
cycle-progress-done = Done
cycle-progress-dropped = Dropped
cycle-milestones = Fixed dates
cycle-milestone = What
cycle-milestone-add = New date
cycle-milestone-remove = Take the date away
cycle-milestone-name = Name of your own
cycle-milestone-own = Something else
cycle-move-up = Move up
cycle-move-down = Move down
cycle-no-day = Without a date
cycle-nobody = Nobody responsible
cycle-note = Note
cycle-now = Now
cycle-outcome-title = The numbers before and after
cycle-outcome-lead = Choose the same series that the goal was set on.
cycle-owner = Responsible
cycle-owner-hint = A role or a group, not names of pupils.
cycle-phase-preparation = Preparation
cycle-phase-carrying-out = Carrying out
cycle-scheme-begin = Set up the timeline
cycle-scheme-title = Timeline and fixed dates
cycle-scheme-first = Begins
cycle-scheme-preparation = The preparation lasts
cycle-scheme-carrying-out = The carrying out lasts
cycle-semester = Semester
cycle-semester-none = Not chosen
cycle-steering-title = Steering and coordination
cycle-steering-lead = Who steers, who does the work, and which cases must be followed up?
cycle-target-title = Target
cycle-target-lead = If you set a target, Varde says what can be seen with so many pupils, and what is to be expected anyway.
cycle-target-value = Target
cycle-target-by = In the school year
cycle-target-keep = Keep this with the goal
cycle-target-said = This is what Varde said { $date }:
cycle-target-not-a-number = Write a number, such as 48 or 4.1.
cycle-thread-empty = The thread is empty yet. Cut a finding from a chart under Analyse, and it begins there.
cycle-gap-goal = No goal yet
cycle-gap-measure = No measure yet
cycle-gap-anchoring = Nobody has been asked yet
cycle-gap-activity = No activities yet
cycle-gap-evaluation = No date for the evaluation
cycle-timeline-title = The timeline
cycle-timeline-lead = Semester by semester: what is to happen, what is done, and which dates are fixed.
cycle-without-semester = Without a semester
cycle-waiting-title = What waits for me
cycle-waiting-lead = Deadlines and agreements in the thread, the nearest first.
cycle-waiting-role = Show for
cycle-waiting-everybody = All roles
cycle-waiting-none = Nothing waits.
cycle-sheets-title = Working sheets
cycle-sheets-lead = Think together on paper. What you want to go on with is lifted into the thread, line by line.
cycle-sheets-begun = Sheets you have begun
cycle-sheets-choose = Begin a new sheet
cycle-sheets-all = All working sheets
cycle-sheets-own = Your own sheet
cycle-sheets-add-own = The kommune can add sheets of its own: each is a text file, without code. Varde puts an example in the folder, explained in the file.
cycle-sheets-make-own = Make a sheet of your own
cycle-sheets-example = The example is in { $folder }. Change the file, and open Working sheets again.
cycle-sheet-title = What is the sheet called?
cycle-sheet-who = Who took part?
cycle-sheet-who-hint = Roles and groups
cycle-sheet-done = The sheet is done
cycle-sheet-line = { $field }, line { $number }
cycle-sheet-new-line = { $field }, new line
cycle-sheet-write = Write, and press Enter
cycle-sheet-acts = With this line
cycle-sheet-remove-line = Remove the line
cycle-sheet-lift = { $to ->
    [challenge] Lift to a challenge
    [strength] Lift to a strength
    [measure] Lift to a measure
   *[finding] Lift to a finding
  }
cycle-sheet-became = { $kind ->
    [challenge] Lifted to a challenge:
    [measure] Lifted to a measure:
   *[finding] Lifted to a finding:
  }
cycle-sheet-lifted = { $kind ->
    [challenge] The line has become a challenge.
    [measure] The line has become a measure.
   *[finding] The line has become a finding.
  }
cycle-sheet-left = Written in fields that the sheet no longer has
cycle-sheet-no-template = The template «{ $template }» is not here any more. All that was written stands below, and can be changed and lifted as before.
cycle-sheet-keys = Enter makes a new line, Shift+Enter a line break. Alt+arrow up or down moves the line. Backspace in an empty line removes it.
cycle-measures-check = Do the measures pull in the same direction? Check the coherence
cycle-gaps = { $count ->
    [one] One thing is missing in the thread
   *[other] { $count } things are missing in the thread
  }
cycle-semesters = { $count ->
    [one] one semester
   *[other] { $count } semesters
  }
cycle-remove = { $kind ->
    [finding] Take the finding away
    [sheet] Remove the sheet
    [challenge] Take the challenge away
    [goal] Take the goal away
    [measure] Take the measure away
    [anchoring] Take the conversation away
    [activity] Take the activity away
    [log-entry] Take the note away
    [evaluation] Take the evaluation away
    [group] Take the group away
    [case] Take the case away
   *[other] Take away
  }
cycle-whole = The stones are laid. Begin a new round when new numbers come.
cycle-go-to = Go to { $step }

cycle-believe-title = What do you believe, before the numbers are shown?
cycle-believe-lead = Write briefly what you think yourselves, preferably each on your own first. What you write is dated, locked when the numbers are shown, and stands beside them afterwards. Then you see what the numbers confirm, and where they surprise you.
cycle-believe-strong = What we believe stands strong
cycle-believe-strong-hint = What do you base it on? What you have seen in the classrooms counts.
cycle-believe-worried = What worries us
cycle-believe-worried-hint = Grades, subjects or sides of the learning environment. No pupils' names.
cycle-believe-sure = How sure are you?
cycle-believe-unsure = Unsure
cycle-believe-fairly-sure = Fairly sure
cycle-believe-certain = Sure
cycle-believe-lock = Lock the judgement and show the numbers
cycle-believe-lock-text = Afterwards it can be read, but not changed.
cycle-believe-skip = Show the numbers without own judgement
cycle-believe-skip-text = That is allowed. Varde notes that you skipped it.
cycle-believe-off-text = Do you look at many units, or work in another way?
cycle-believe-off = Do not ask before the numbers
cycle-believe-is-off = Varde no longer asks before numbers are shown. You can turn it on again in Settings.
cycle-believed = What you believed beforehand: { $name }
cycle-believed-when = locked { $date }, when the numbers were shown
cycle-believed-title = Own judgements from before the numbers were shown
cycle-stone-state = { $state ->
    [done] whole
    [begun] begun
   *[open] not begun
}
