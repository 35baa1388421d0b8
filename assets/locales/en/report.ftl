# The pages for the meetings: what is brought to the dialogue meeting.

report-title = { $kind ->
    [dialogmote] Dialogue meeting: { $unit }
    [tilstand] Annual report: { $unit }
    [oppfolging-1] First report in the follow-up scheme: { $unit }
    [oppfolging-2] Second report in the follow-up scheme: { $unit }
    [oppfolging-3] Third report in the follow-up scheme: { $unit }
    [lesing] Reading report: { $unit }
   *[fau] Briefing for FAU and SU: { $unit }
 }
report-kind = { $kind ->
    [dialogmote] Dialogue meeting
    [tilstand] Annual report
    [oppfolging-1] First report in the follow-up scheme
    [oppfolging-2] Second report in the follow-up scheme
    [oppfolging-3] Third report in the follow-up scheme
    [lesing] Reading report
   *[fau] Briefing for FAU and SU
 }
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
report-write-here = Write here
report-book-about = About the page
error-report-kind = The file name must end with “pdf”, “docx”, “pptx”, “xlsx” or “html”.
report-not-made = The page could not be made. Nothing is lost; the web page (HTML) can be saved instead.
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
    [date] A date is set
    [participants] Participants are set
    [agenda] An agenda is written
    [sent] The agenda is sent
    [believed] Our own judgement was written before the numbers were opened
    [measures] The measures are in the thread
   *[evaluation] The evaluations that were due are done
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
    [dialogmote]
        Since last time: what came of what we agreed?
        Where does the school stand? The numbers, and what we see ourselves
        Where is the school going? Goals and measures
        What does the school need from its owner?
        What we agree on: what, who, when
    [statusmote]
        Since last time
        How the work goes: the measures and what we see
        Questions from the committee
        The way ahead
    [ledersamling]
        Since last time
        Shared goals: what do we see in the schools?
        Learning from each other: one measure from each school
        What we take home
   *[other]
        Since last time
        Today’s matter
        What we agree on: what, who, when
 }
