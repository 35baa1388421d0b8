# The pages for the meetings: what is brought to the dialogue meeting.

report-title = { $kind ->
    [dialogmote] Dialogue meeting: { $unit }
    [tilstand] Annual information to the municipal council: { $unit }
    [oppfolging-1] First report in the follow-up scheme: { $unit }
    [oppfolging-2] Second report in the follow-up scheme: { $unit }
    [oppfolging-3] Third report in the follow-up scheme: { $unit }
    [lesing] Reading report: { $unit }
    [innkalling] Notice of meeting: { $unit }
    [referat] Minutes of meeting: { $unit }
   *[fau] Briefing for FAU and SU: { $unit }
 }
report-kind = { $kind ->
    [dialogmote] Dialogue meeting
    [tilstand] Annual report
    [oppfolging-1] First report in the follow-up scheme
    [oppfolging-2] Second report in the follow-up scheme
    [oppfolging-3] Third report in the follow-up scheme
    [lesing] Reading report
    [innkalling] Notice of meeting
    [referat] Minutes
   *[fau] Briefing for FAU and SU
 }
report-of-all = { $what } ({ $count } schools)
report-heading-numbers = The school in numbers
report-heading-sentences = What the numbers say, and do not say
report-heading-charts = The charts
report-heading-believed = Our own judgement, before we saw the numbers
report-heading-measures = The measures
report-heading-evaluation = Evaluation
report-heading-questions = Questions for the conversation
report-rules = Made { $date } with Varde { $version }. Differences are judged against 95 % (possible) and 99.8 % (clear).
report-pupils = Pupils behind the results of the national tests, the most on any test
report-grade = Grade
report-hidden = hidden
report-numbers-nothing = No results have been added yet.
report-charts-nothing = No charts: no results have been added yet.
report-why = Shown because: { $level ->
    [clear] a clear difference from the country in the last year.
    [possible] a possible difference from the country in the last year.
    [may-be-chance] no figures differ from the country, and this is the first of them.
   *[cannot-tell] the figures cannot be judged against the country, and this is the first of them.
 }
report-left-out = { $count ->
    [one] One more result stands in Varde.
   *[other] { $count } more results stand in Varde.
 }
report-believed-date = locked { $date }, when the numbers were shown
report-believed-strong = What we believed stands strong
report-believed-worried = What worried us
report-believed-skipped = { $name }: the numbers were opened { $date } without a judgement of one's own.
report-believed-write = What did you believe before you saw the numbers? It has not been written down in Varde.
report-measure-unnamed = unnamed measure
report-measure-status = { $status ->
    [active] running
    [proposed] proposed
    [paused] paused
   *[ended] ended
 }
report-measure-goal = Goal
report-measure-what = What we do
report-measure-signs = Early signs
report-measure-who = Responsible
report-measure-anchored = Anchoring
report-measure-progress = Progress
report-measure-barriers = In the way
report-activities = { $done } of { $all } activities are done.
report-measures-write = Which measures are you working with? None has been written in Varde.
report-evaluation-numbers = The numbers
report-evaluation-signs = Signs we have seen
report-evaluation-enablers = What helped
report-evaluation-barriers = What stood in the way
report-evaluation-text = Our judgement
report-evaluation-decision = We decided
report-evaluation-continuation = How it is kept going
report-evaluation-unnamed = evaluation without a measure
report-evaluation-locked = locked { $date }
report-evaluation-due = to be done { $date }
report-evaluation-no-day = without a date
report-evaluation-write = What has been evaluated since last time? No evaluation has been written in Varde.
report-decision = { $decision ->
    [continue] to continue
    [adjust] to adjust
   *[stop] to stop
 }
report-ask-apart = What do we recognise from the classrooms in what stands out, and what surprises us?
report-ask-not-apart = The numbers do not stand out. What do we see in practice that they do not show?
report-ask-hidden = What do we know about the pupils that the numbers do not show, and how do we know it?
report-ask-anchoring = Who must be on board before “{ $measure }” becomes something that all do?
report-ask-barrier = In the way stands: { $barrier } What can we do about it, and what must the owner do?
report-ask-owner = What does the school need from its owner to hold on to what it has chosen?
report-agreed = What we agreed: what, who, when
report-letters-missing = □ stands where somebody has written a sign that this file has no letters for. In DOCX and HTML the sign stands as it was written.
report-write-here = Write here
report-book-about = About the page
error-report-kind = The file name must end with “pdf”, “docx”, “pptx”, “xlsx” or “html”.
report-not-made = The page could not be made. Nothing is lost; the web page (HTML) can be saved instead.
wall-not-opened = The window for the slides could not be opened. You can show them on this screen instead.
report-heading-own-question = Question
report-heading-own-chart = Chart
report-heading-own-table = Figures
report-heading-own-excerpt = From the thread
report-heading-own-anchoring = Anchoring
report-own-chart-gone = The figures that stood here are no longer in Varde.
report-own-item-gone = What stood here has been removed from the thread.
report-own-item-restricted = What stands here rests on figures that only the school itself may see.
report-anchored = { $how ->
    [seen] have seen it
    [discussed] have discussed it
    [agreed] have agreed
   *[not-asked] have not been asked
 }
# The meetings
meeting-ready = { $what ->
    [date] Date
    [participants] Participants
    [agenda] Agenda
    [sent] Agenda sent
    [believed] Our own judgement, written before the numbers were opened
    [measures] Measures in the thread
   *[evaluation] Evaluations that were due
 }
meeting-sent = The agenda was sent { $date }
meeting-send-by = Send the agenda by { $date }, a week ahead
meeting-deadline = due { $date }
meeting-agreed-state = { $status ->
    [not-begun] not made into an activity
    [planned] planned
    [ongoing] under way
    [done] done
   *[dropped] dropped
 }
meeting-since = { $what ->
    [done] { $count ->
        [one] One activity is done: { $names }.
       *[other] { $count } activities are done: { $names }.
    }
    [measures] New measures: { $names }.
    [anchored] Anchored with: { $names }.
    [evaluated] Evaluated: { $names }.
   *[findings] New findings: { $names }.
 }
meeting-agenda-proposed = { $form ->
    [dialogmote] Since last time: what came of what we agreed?; Where does the school stand? The numbers, and what we see ourselves; Where is the school going? Goals and measures; What does the school need from its owner?; What we agree on: what, who, when
    [statusmote] Since last time; How the work goes: the measures and what we see; Questions from the committee; The way ahead
    [ledersamling] Since last time; Shared goals: what do we see in the schools?; Learning from each other: one measure from each school; What we take home
   *[other] Since last time; Today’s matter; What we agree on: what, who, when
 }
report-title-meeting = { $kind ->
    [referat] Minutes: { $meeting }
   *[innkalling] Notice of meeting: { $meeting }
 }
report-made = Made { $date } with Varde { $version }.
report-heading-when = When and where
report-heading-invited = Invited
report-heading-agenda = Agenda
report-heading-last-time = Since last time
report-heading-present = Present
report-heading-minutes = What we talked about
report-heading-agreed = What we agreed on
report-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 } { $date }
report-day = Day:
report-hour = Time:
report-where = Place:
report-away = Not present:
report-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
 }
report-agreed-who = Responsible
report-agreed-due = By
report-agreed-state = How it stands
report-agreed-before = What we agreed on last time
report-agreed-table = What, who and when
report-write-when = When and where do we meet?
report-write-invited = Who is invited?
report-write-agenda = The points
report-write-present = Who was present?
report-write-minutes = What was said

# The reports to the municipal council, Oppfølgingsordningen, the reading advisers and parents.
report-heading-about = About this report
report-heading-kommune-numbers = The municipality in numbers
report-heading-tests = National tests
report-heading-final-grades = Final grades
report-heading-survey = Elevundersøkelsen: thriving, learning and bullying
report-heading-schools = The schools of the municipality
report-heading-risk = Risk points
report-heading-unknown = What we do not know
report-heading-goals = The goals
report-heading-decided = What was decided last time, and how it went
report-heading-completion = Completion of upper secondary school
report-heading-politicians = Questions to the politicians
report-heading-findings = What we have seen
report-heading-challenges = What we have chosen to work on
report-heading-chosen = The measures, and why we believe in them
report-heading-anchoring = Anchoring
report-heading-governance = How the work is governed
report-heading-timeline = The timeline
report-heading-gaps = What is missing in the plan
report-heading-needs = What we need
report-heading-signs = The measures so far: signs and barriers
report-heading-activities = The activities
report-heading-changes = Changes in the numbers
report-heading-adjusted = What we have changed on the way
report-heading-log = From the log
report-heading-continuation = What goes on
report-heading-learned = What we have learned
report-heading-reading = National tests in reading
report-heading-cohorts = The same pupils in grade 8 and grade 9
report-heading-reading-measures = The measures in reading
report-heading-reading-signs = What we see in the classrooms
report-heading-team = Questions for the team
report-heading-fau-about = What this is
report-heading-fau-work = What we are working on
report-heading-fau-tests = The tests in reading, numeracy and English
report-heading-fau-survey = What the pupils themselves answer
report-heading-fau-hidden = What we cannot show
report-heading-fau-part = How you can take part
report-heading-fau-questions = What we would like to talk with you about
report-pupils-schools = Pupils behind the results at the schools in { $period }. The schools stand by name.
report-why-all = Shown because the tests must be seen together: the more numbers we look at, the more of them stand out by chance.
report-why-schools = Each dot is a school. The schools are not named and not put in any order by result.
report-why-goal = Shown because the goal “{ $goal }” is followed with this number. The target: { $aim }.
report-schools-few = Fewer than three schools have numbers on the same test that can be judged. Then Varde says nothing about differences between them.
report-schools-how = Small schools more easily get both high and low numbers by chance. Each school is therefore held against what is usual for a school with as many pupils. The schools are never put in order by result.
report-schools-inside = In { $what } ({ $years }), all the schools that can be judged lie within what chance usually gives ({ $schools } schools).
report-unknown-levels = How many pupils are on the lowest mastery level, our files do not say.
report-unknown-never = Nor do the numbers say why they are as they are, or how each pupil is doing. That we must find out together with those who are in the classrooms.
report-findings-held-back = { $count ->
    [one] One more finding rests
   *[other] { $count } more findings rest
 } on numbers that only the school itself may see.
report-finding-cut = (The numbers are of { $date }.)
report-challenge-status = { $status ->
    [chosen] chosen
    [strength] a strength to build on
   *[waits] waits
 }
report-challenge-seen = What we saw
report-challenge-about = What it is about
report-challenge-reason = Why
report-challenge-unnamed = challenge without a name
report-level-kommune = the municipality
report-level-enhet = the school or unit
report-level-team = grade or team
report-level-individ = the single role
report-write-tests = What do you know about the results of the national tests? Varde has no numbers.
report-write-grades = What do you know about the grades after grade 10? Varde has no numbers. If the unit has no grade 10, this part can be taken out.
report-write-survey = What do you know about how the pupils are doing? Varde has no numbers from Elevundersøkelsen.
report-write-risk = What are the risk points, and where do they come from? Varde has no numbers to count them from.
report-write-findings = What have you seen, in numbers and in practice? No finding is written in Varde.
report-write-challenges = Which challenges have you chosen, and why those? None is chosen in Varde.
report-write-goals = Which goals have you set? None is written in Varde.
report-write-levels = No goal is written for { $levels }. Is one needed, and what is the goal there?
report-write-anchoring = Who has seen, discussed or agreed to what you want to do? No measure is written in Varde.
report-write-groups = Who governs the work, who takes part, and how often do they meet? No group is written in Varde.
report-write-scheme = When do the preparation and the carrying out begin and end? The timeline is not written in Varde.
report-write-plan = No plan is written in Varde yet. What do you want in place first?
report-write-gaps = What will you do about this, and when?
report-write-needs = What do you need from the owner, the advisers and the Directorate?
report-write-thanks = What must the owner have in place when the scheme is over?
report-write-signs = Which signs do you see, and what is in the way? No measure runs in Varde.
report-write-activities = What is done, and what is to be done? No activity is written in Varde.
report-write-adjusted = What else have you changed, and what made you do it?
report-write-continuation = Who is responsible when the project is over, and where is that written?
report-write-learned = What would you do the same way again, and what would you do differently?
report-write-evaluations = These measures are not evaluated in Varde: { $measures }. What have you seen, and what do you decide?
report-write-decided = What was decided when the municipal council last was informed, and what has been done since?
report-write-completion = How do our pupils fare in upper secondary school? The law asks for it, and Varde has no numbers about it.
report-write-decision = Proposal for a decision
report-write-reading = Which measures in reading are you working on? None runs or is proposed in Varde.
report-write-reading-signs = What have you seen since last time? Write of groups and ways of working. Never write pupils’ names here.
report-goal-target = Target
report-goal-signs = Signs we look for
report-goal-helps = Helps the municipality’s goal
report-goal-said = What the number can show
report-goal-unnamed = goal without a name
report-goals-left-out = { $count ->
    [one] One more number is
   *[other] { $count } more numbers are
 } followed, and stand in Varde.
report-anchored-lacking = Not asked yet
report-anchored-nothing = What is written down is about no measure
report-anchored-all = All who are to be asked have been asked.
report-anchored-said = They said:
report-anchored-changed = It led to:
report-group-unnamed = group without a name
report-group-form = { $form ->
    [styringsgruppe] Steering group
    [fellesmote] Joint meeting
    [prosjektgruppe] Project group
   *[arbeidsgruppe] Working group
 }
report-group-members = Members
report-group-mandate = Task
report-group-meets = Meets
report-case-form = { $form ->
    [contract] Contract
    [application] Application
   *[political] Political case
 }
report-case-with = With whom
report-case-deadline = Deadline
report-case-note = Note
report-phase = { $phase ->
    [preparation] preparation
   *[carrying-out] carrying out
 }
report-when = When
report-timeline = Semester by semester
report-milestone = { $what } ({ $date }{ $done ->
    [yes] {", done"}
   *[no] {""}
 }).
report-gaps-none = Varde sees no break in the thread from finding to evaluation.
report-gaps-more = { $count ->
    [one] One more break stands
   *[other] { $count } more breaks stand
 } in “The red thread” in Varde.
report-measure-area = Area
report-measure-why = Why we believe in it
report-measure-source = Source: { $source }.
report-measure-late = Later signs
report-measure-stop = What we stop doing
report-measure-cost = Time it takes
report-activity = Activity
report-status = Status
report-activity-unnamed = activity without a name
report-activities-none = No activity is written in.
report-signs-wanted = Signs we look for
report-signs-seen = Signs we have seen
report-signs-noted = Noted on the way
report-signs-barriers = What is or was in the way
report-signs-none = None is written down yet.
report-evaluation-today = The numbers today
report-adjusted = we decided { $decision ->
    [continue] to continue
    [adjust] to adjust
   *[stop] to stop
 } { $date }
report-continuation-until = In the plan until
report-continuation-none = Not written down yet.
report-reopened = { $date }: { $reason }
report-learned-reopened = Why we looked at it again
report-changes-caution = The numbers alone cannot say whether a measure helped, nor that it did not. Much else changes at the same time, and a weak year is often followed by a better one anyway.
report-agreed-what = What
report-agreed-in = Agreed: { $meeting }
report-agreed-unknown = not followed up in Varde
report-tilstand-about = Every year the municipal council is to know how things stand with the learning environment, the results and the completion in school (the Education Act, section 17-12). Here stands what the numbers can and cannot say, what we are working on, and what has come of it.
report-first-about = The report after the preparation: where we stand, what we have chosen, why we believe in it, and who is with us.
report-second-about = The report under way: what is done, which signs we see, what is in the way, and what we have changed.
report-third-about = The final report: what has come of the measures, what goes on, and what we have learned.
report-reading-about = For reading advisers and leaders: what the tests in reading say, what we do, and what the team should talk about. No pupil is named here.
report-levels = The mastery levels in { $test }
report-reading-levels = The file from Statistikkbanken does not say how many pupils are on each mastery level. Switch on “Mestringsnivåfordeling” before you download it.
report-reading-scales = The test in grade 5 has three levels, and the test in grades 8 and 9 has five. They cannot be set against each other. The test in grade 8 builds on the aims after grade 7, so it tells of the primary schools too.
report-ask-hold = What does it take for the schools to hold on to { $measures } for several years, with no new initiatives beside?
report-ask-politicians-hidden = Some numbers are hidden because the groups are small. In which other ways can we learn how the pupils are doing?
report-ask-politicians-signs = Which signs will we look for until next year, beside the numbers?
report-ask-politicians-need = What do the schools need from us, and what can we refrain from asking of them?
report-ask-politicians-barrier = In the way stands: { $barrier } What can the municipality do about it?
report-ask-team-groups = Which groups of pupils do we think of when we see these numbers, and what do we know of them from the lessons?
report-ask-team-text = In which subjects do the pupils read whole texts themselves, and in which is the text told to them?
report-ask-team-signs = The sign we look for in “{ $measure }”: { $signs } Where do we see it, and where do we not see it yet?
report-ask-team-next = What do we try until next time, with whom, and how do we see whether it helps?
report-fau-lead = For parents in FAU (the parents’ committee) and SU (the cooperation committee).
report-fau-rules = Made { $date }. Numbers of small groups are left out.
report-fau-about = Here we tell briefly what we are working on, what we know of how it goes, and how you can take part. “Grade 8” means all the pupils in their eighth year at school.
report-fau-took = { $pupils } pupils took the tests in { $year }.
report-fau-against = { $direction ->
    [above] In { $subjects }, the result was higher than in the country.
    [below] In { $subjects }, the result was lower than in the country.
   *[same] In { $subjects }, the result did not differ from the country.
 }
report-fau-few = With so few pupils, the result can swing a lot from year to year without the school being any different.
report-fau-no-tests = We have no numbers from the tests that we can show here.
report-fau-tests = Every autumn, pupils in grades 5, 8 and 9 take the same tests in the whole country.
report-fau-not-all = The tests show some of what the pupils know, not all. How your own child is doing, the teacher will tell you.
report-fau-survey = The pupils answer questions about how they are doing at school. Nobody learns what each one has answered.
report-fau-thriving = To the question whether they like being at school, { $n } pupils in { $grade } answered { $value } on average in { $year }, where 1 is lowest and 5 is highest.
report-fau-bullied = { $count } of { $n } pupils in { $grade } answered in { $year } that they are bullied two or three times a month or more often ({ $percent } %). We work for nobody to live through that.
report-fau-bullied-few = Fewer than three of { $n } pupils in { $grade } answered in { $year } that they are bullied two or three times a month or more often. We work for nobody to live through that.
report-fau-what-when = { $what } in { $year }
report-fau-why-hidden = When few pupils are behind a number, we do not show it, and sometimes we must hide one more so that nobody can work it out. That is to protect the pupils.
report-fau-nothing-hidden = This time none of the newest numbers is hidden.
report-fau-hidden = We do not show numbers for { $what }.
report-fau-do = What we do
report-fau-want = What we want
report-fau-write-work = What are you working on now? Write it as you would say it at a parents’ meeting.
report-fau-how = You know the children, and know things that the numbers do not show. Bring it up in FAU or SU, or tell us directly. We write down what you say, and what it leads to.
report-fau-write-contact = Whom can parents talk to, and when is the next meeting?
report-fau-ask-measure = What do you think of “{ $measure }”?
report-fau-ask-home = What do you notice at home of what we are working on?
report-fau-ask-help = What can the homes do together, and what should we do?
report-fau-ask-wonder = What do you wonder about that does not stand here?
