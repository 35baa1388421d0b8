# The window's own texts, English. Sentences about the numbers come from the core and are not here.

language-own-name = English

## The shell
skip-to-content = Skip to content
rail-label = Rooms
rail-workrooms = Workrooms
rail-foot = Everything is saved on this machine, at once. Nothing is sent anywhere.
room-overview = Overview
room-analyse = Analyse
room-choose = Choose measures
room-thread = The red thread
room-goals = Goals
room-measures = Measures
room-anchor = Anchor
room-carry-out = Carry out
room-timeline = Timeline
room-activities = Activities and log
room-waiting = What waits for me
room-steering = Steering and coordination
room-evaluate = Evaluate
room-findings = Findings
room-sheets = Working sheets
room-challenges = Challenges
room-development = Development
room-many = Many at once
room-survey = Elevundersøkelsen
room-cohorts = Same pupils
room-schools = The schools
room-risk = Risk points
room-meetings = Meetings
download-pdf = The page for paper (PDF)
download-html = The page as a web page (HTML)
download-docx = The page to go on writing (Word)
download-pptx = The page as slides (PowerPoint)
download-xlsx = The numbers on the page (Excel)
room-data = Data
room-settings = Settings
close = Close
cancel = Cancel
try-again = Try again
error-detail = Technical details
toast-region = Messages
drop-veil = Drop the files, and Varde will see what they are

undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo

## Units
unit-choose = Choose a school or municipality
unit-change = Change school or municipality
unit-country = Country
unit-fylke = County
unit-kommune = Municipality
unit-school = School
unit-school-in = School in { $kommune }
grade-one = Grade { $grade }
grade-ordinal = { $grade }
grades-list = Grades { $grades }
grades-range = Grades { $from }–{ $to }
grades-two = Grades { $first } and { $second }
search-title = Search
search-label = Search for units, rooms and what you have written
search-placeholder = School, municipality, room or a word you have written
search-none = No match for “{ $text }”. Varde searches the units in the files you have added, and everything written in the red thread.
search-thing = { $what } · { $unit }
search-room = Room
unit-search-label = Search for a school, municipality or county
unit-search-placeholder = Name of a school, municipality or county
unit-search-hits = Matches
unit-search-none = No match for “{ $text }”. Varde only knows the units in the files you have added.
unit-search-count =
    { $count ->
        [one] One match
       *[other] { $count } matches
    }
find-title = Find your school or municipality
find-lead = Type the beginning of its name. Varde remembers your choice, and you can change it at any time with { $keys }.

## An empty store
empty-title = How to lay the first stone
empty-lead = Varde shows how your own results develop, and says so when the numbers are too small to carry a conclusion. You fetch the numbers yourselves, free of charge, from the Norwegian Directorate for Education and Training.
empty-drop-title = Drop the files anywhere in the window
empty-drop-text = Varde shows what the files are before anything is saved.
empty-promise = Everything stays on this machine. Varde never uses the network.
pick-files = Choose files
pick-folder = Choose a folder

fetch-title = How to fetch the files
fetch-1-title = Open Statistikkbanken
fetch-1-text = Go to statistikkbanken.udir.no on a machine with a network. Choose Grunnskole, then Nasjonale prøver 5. trinn or Nasjonale prøver ungdomstrinn.
fetch-2-title = Choose whom the numbers are about
fetch-2-text = Choose “Alle skoler”, or your own municipality, and include the county and the country. Then Varde can compare.
fetch-levels-title = Switch on “Mestringsnivåfordeling”
fetch-levels-text = Then you also get how many pupils are on each mastery level. Without it the file has only the mean, and the risk points lack the tests.
fetch-3-title = Download one school year at a time
fetch-3-text = Take the last three school years one by one. With three years or more you can see whether anything has changed.
fetch-4-title = Press “Last ned”, and choose CSV
fetch-4-text = Keep the files as they are. Excel can damage commas and letters if a file is opened and saved there.
fetch-more-title = What else Varde can read
fetch-more-survey = Elevundersøkelsen, grunnskolepoeng and standpunkt grades are downloaded from Statistikkbanken in the same way.
fetch-more-old = Old reports from Skoleporten, answers from Utdanningsdirektoratet saved as JSON, and tables 07170 and 12255 of Statistics Norway.
fetch-more-own = Figures of your own, such as pupils on each mastery level from PAS or sick leave, can be typed or pasted in “Data”.

## Levels
level-clear = Clear difference
level-possible = Possible difference
level-may-be-chance = May be chance
level-cannot-tell = Cannot be judged

## Overview
overview-statements = What the numbers say
overview-charts = Subjects and grades
overview-missing = What is missing, and why
guide-title = How to read this
guide-own = The dot is the result. The bar is its uncertainty: it probably lies somewhere along it.
guide-kommune = The dashed line is the municipality.
guide-fylke = The dotted line is the county.
guide-country = The solid line is the country.
guide-hidden = A grey column is a year that is hidden or missing.
guide-verdicts = Newest year against the country
guide-changes = Latest year compared with the year before
guide-clear = Clear difference. Chance alone gives as much fewer than 2 times in 1000.
guide-possible = Possible difference. Fewer than 5 times in 100.
guide-may-be-chance = May be chance. A common swing in groups of this size.
guide-cannot-tell = Cannot be judged. A number is missing, or the group is too small.

## Analyse
analysis-views = Views in Analyse
analysis-data = Go to Data
choose-area = Choose an area
choose-subject = Choose a subject or topic
choose-grade = Choose a grade
choose-measure = Choose what is shown
download = Download
download-png = The chart as an image (PNG)
download-svg = The chart as a drawing (SVG)
download-csv = The numbers as a table (CSV)
download-saved = Saved: { $path }
chart-marks = The points in the chart
chart-hint = Point at a mark to read it, or use the arrow keys.
development-numbers = The numbers behind the chart
development-verdicts = What the numbers can carry
restricted-title = For the school’s own eyes only.
restricted-text = This holds numbers that Udir hides from others. Do not show or share them outside the school.
why = Why does Varde say this?
why-rule = The rule
why-steps = With your numbers
why-reference = Method: { $reference }

## Data
data-lead = Which numbers Varde holds, and where they come from. New files are shown first, and added when you say yes.
drop-title = Drop files anywhere in the window
drop-text = Files from Statistikkbanken, spreadsheets of your own, or a whole folder. Or paste a table that you have copied.
import-previewing = Looking at what the files are
import-committing = Adding to Varde
stage-starting = Getting ready
stage-reading = Reading
stage-comparing = Comparing with what Varde holds
stage-storing = Saving
progress-count = { $done } of { $total }
import-stop = Stop
import-stopping = Stopping …
import-stop-safe = If you stop now, nothing is saved.
import-stopped = Stopped. Nothing was saved, and what you had before is untouched.
import-busy = Varde is still at work on the files you dropped. Wait until they are done, or stop them.
import-commit = Add to Varde
preview-title = These are the files
preview-safe = Nothing is saved yet. You can undo afterwards too.
report-title = Done
report-close = Close the report
report-overview = Go to the overview
file-periods = School years
file-grades = Grades
file-subjects = Subjects
file-units = Units
file-cells = What the cells of the file hold
file-steps = What happens to the results
file-refused = Cannot be used
file-advice = What the file could have held as well
count-schools =
    { $count ->
        [one] 1 school
       *[other] { $count } schools
    }
count-kommuner =
    { $count ->
        [one] 1 municipality
       *[other] { $count } municipalities
    }
count-fylker =
    { $count ->
        [one] 1 county
       *[other] { $count } counties
    }
count-country = the country
cells-shown = cells with numbers
cells-suppressed = hidden by Udir
cells-restricted = for own eyes only
cells-none-took-part = nobody took part
cells-not-offered = not registered
tally-new = new results
tally-changed = changed
tally-unchanged = unchanged
changes-title =
    { $count ->
        [one] One result has changed
       *[other] { $count } results have changed
    }
changes-all =
    { $count ->
        [one] The result that will change
       *[other] All { $count } results that will change
    }
changes-first = The first { $shown } of { $count } results that will change
changes-unit = Unit
changes-indicator = Result
changes-period = School year
changes-before = Varde has
changes-after = The file has
problems-title =
    { $count ->
        [one] One remark
       *[other] { $count } remarks
    }
problems-more =
    { $count ->
        [one] Show the last one
       *[other] Show { $count } more
    }
problems-rest =
    { $count ->
        [one] One more remark of the same kind is not listed here.
       *[other] { $count } more remarks are not listed here.
    }
problem-row = Row { $row }
problem-column = column “{ $column }”
severity-note = Note
severity-left-out = Left out
severity-refused = Refused
sources-title = Where the figures come from
sources-none = No files yet.
sources-cells =
    { $count ->
        [one] 1 cell
       *[other] { $shown } cells
    }
sources-all = Show all { $count } files
backups-title = Backups
backups-lead = Varde makes copies by itself. You can also make one whenever you like.
backup-now = Back up now
backup-made = The backup is made.
backup-restore = Go back to this
backup-use = Use this one
backup-automatic = Automatic
backup-manual = Made by you
backup-before-restore = Made before going back
backup-before-upgrade = Made before an upgrade
backups-all = Show all { $count } backups
restore-title = Go back to this backup?
restore-what = Varde becomes as it was { $at }. Files and changes that came later are not in it.
restore-kept = What you have now is kept as a backup of its own, and you can undo.
restore-do = Go back
recent-title = What has been done
recent-lead = Newest first. Undo and redo with the buttons at the top.
recent-none = Nothing has been done yet.
recent-undone = undone
recent-all = Show all { $count }

## Settings
settings-lead = Choices apply at once and are remembered.
settings-language = Language
settings-theme = Appearance
theme-system = As the machine
theme-light = Light
theme-dark = Dark
settings-own-judgement = Own judgement first
settings-own-judgement-offer = Ask what we believe ourselves before the numbers of an area are shown for the first time
settings-own-judgement-text = Goes for schools and kommuner, once for each area and school year. Skipping is allowed.
settings-folder = Where the data lies
settings-folder-text = Everything Varde knows lies in this folder. Take the folder with you, and you have it all.
reveal-folder = Open the folder
settings-about = About Varde
about-version = Varde { $version }
about-network = Varde never uses the network, has no account and sends nothing anywhere.
about-source = Source: Utdanningsdirektoratet (NLOD).
about-licence = Free software under MIT or Apache 2.0. The typeface is Inter (SIL Open Font License).

## When the store cannot be opened
store-folder = Folder
newer-title = The data was made by a newer Varde
newer-what = The folder holds data version { $version }. This Varde understands up to { $supported }.
newer-kept = Nothing has been changed. Varde leaves the data closed so that nothing is lost.
newer-do = Use the newer Varde, on this machine or on the machine that the data comes from.
corrupt-title = The data file cannot be read
corrupt-what = Something is damaged in the file that Varde saves to. This can happen when a disk fails, or when the machine is switched off in the middle of saving.
corrupt-kept = The damaged file has not been deleted. It has been set aside as { $file }.
corrupt-kept-in-place = The damaged file has not been deleted. It is where it was.
corrupt-backups = Choose a backup to continue from
corrupt-or-empty = You can also begin with an empty store and add the files again.
corrupt-no-backups = There is no backup in the folder. Begin with an empty store, and add the files again.
start-empty = Begin with an empty store
unreachable-title = Varde cannot reach its data
unreachable-what = The folder that holds the data cannot be opened just now. A disk may be unplugged, or the folder may have been moved or locked.
unreachable-kept = Varde has not changed anything.
unreachable-do = Connect the disk or get access to the folder, and try again.

example-title = Would you like to try first?
example-text = Vardehaug is a fictional municipality with five schools, four years of figures and some of everything: small schools, hidden figures and breaks. The lower secondary school has a whole plan too, from finding to evaluation.
example-load = Try with a fictional municipality
example-loaded = The fictional municipality Vardehaug is loaded.
example-remove = Take it away
example-remove-title = Take Vardehaug away?

## Figures that are typed
save = Save
change = Change
remove = Remove
entry-section = Figures of your own
entry-section-text = Pupils at each mastery level from PAS, sick leave, surveys of your own: type them in, or paste them from Excel.
entry-title = Type in figures
entry-kind = What kind of figures
entry-kind-tests = Pupils by mastery level
entry-kind-own = Your own indicators
entry-kind-others = Other figures
entry-what = What
entry-who = Who
entry-all-schools = All the schools
entry-all-schools-in = All schools in { $kommune }
entry-kommune = { $kommune } municipality
entry-from = From school year
entry-to = Up to and including
entry-new-school = New school …
entry-no-own = You have no indicators of your own yet. Make one first, then you can type in figures for it.
entry-stars = Type * for a figure that is hidden, and 12* for a figure that only the school itself may see.
entry-keys = Arrow keys, Tab and Enter move. F2 opens the cell, Delete empties it. Ctrl+C, Ctrl+V and Ctrl+Z work as in Excel.
entry-sum = Sum
entry-pasted =
    { $count ->
        [one] 1 cell is pasted.
       *[other] { $count } cells are pasted.
    }
entry-too-large = What you paste has { $rows } rows and { $columns } columns. From here there is room for { $roomRows } rows and { $roomColumns } columns. Nothing is pasted.
entry-mend =
    { $count ->
        [one] One thing must be corrected first. Go there
       *[other] { $count } things must be corrected first. Go to the first
    }
entry-changes-caption = What was in Varde, and what is there now.
entry-before = Before
entry-after = Now
entry-leave-title = Something is not saved
entry-leave-what = You have typed figures that are not saved yet.
entry-leave-wrong = Something must be corrected before they can be saved.
entry-leave-save = Save and go on
entry-leave-forget = Discard them
entry-leave-stay = Go on typing

school-title = A school that is in no file
school-lead = If the school has no files yet, it can be added here. Its name will be corrected by the first file that has it.
school-name = The school’s name
school-orgnr = Organisation number
school-kommunenummer = Municipality number
school-kommune = The municipality’s name
school-add = Add the school

own-title = Your own indicators
own-lead = What you follow yourselves: absence, well-being, mapping tests. Varde treats them as all other figures.
own-none = None yet.
own-make = Make an indicator
own-change-title = Change “{ $name }”
own-figures =
    { $count ->
        [0] No figures yet.
        [one] 1 result.
       *[other] { $shown } results.
    }
own-remove-title = Remove “{ $name }”?
own-can-undo = You can undo.
own-removed = “{ $name }” is removed.
own-saved = “{ $name }” is saved.
own-name = Name
own-name-hint = For example “Sick leave” or “Joy of reading, year 3”.
own-kind = What kind of figure it is
own-kind-figure = One figure for the whole unit
own-kind-figure-hint = Such as sick leave or teacher density.
own-kind-share = A share of pupils or answers
own-kind-share-hint = With the count, Varde can say how uncertain the share is.
own-kind-mean = A mean of single answers
own-kind-mean-hint = With the count and the standard deviation, Varde can say how uncertain it is.
own-unit = Unit of measure
own-per-cent = per cent
own-lowest = Lowest possible
own-highest = Highest possible
own-decimals = Decimals
own-frequency = How often
own-yearly = Every school year
own-monthly = Every month
own-good = What you wish for
own-good-high = That it is high
own-good-low = That it is low

breaks-title = Breaks in the series
breaks-lead = Figures on each side of a break are never compared. Say so when something has made them different: schools have merged, a test has been replaced, a catchment area has changed.
breaks-series = Series
breaks-series-own =
    { $count ->
        [one] { $name } (1 break of your own)
       *[other] { $name } ({ $count } breaks of your own)
    }
breaks-of = The series of “{ $name }”, from oldest to newest
break-own = A break that you have put in
break-built-in = A break that Varde knows
break-inherited = Is of a larger series, and is changed there.
break-of = break from { $from }
break-make = Put in a break
break-change-title = Change the break
break-period = The new series begins
break-period-hint = The first school year or the first month after the break.
break-period-none = Choose
break-reason = Why
break-reason-hint = Stands by the break in the charts. Keep it short.
break-saved = The break is saved.
break-removed = The break is removed.
stretch-whole = All years
stretch-from = From { $from }
stretch-to = Up to and including { $to }
stretch-from-to = { $from } to { $to }
stretch-withdrawn = withdrawn
stretch-source = Source: { $source }

## Sheets and tables
paste-table = Paste a table
paste-title = Paste a table
paste-text = Copy the cells in the spreadsheet, the e-mail or the document, and paste them here with Ctrl+V. Include the headings.
paste-field = The table
paste-read = Read the table
paste-private = Do not paste names of pupils or national identity numbers. Nothing is stored until you say yes.
file-waits = Waits for an answer
wide-question = The file does not say what the figures are of. Choose it here:
sheet-unused = Left out
sheet-use = Include the sheet
sheet-leave-out = Leave out
sheet-explain = Explain the columns
sheet-change = See or change the columns
sheet-and-more =
    { $count ->
        [one] And one more question.
       *[other] And { $count } more questions.
    }
sheet-reads = Reads { $columns }.
sheet-more-columns =
    { $count ->
        [one] one more column
       *[other] { $count } more columns
    }
sheet-title = What is in “{ $name }”?
sheet-question-left =
    { $count ->
        [one] One question
       *[other] { $count } questions left
    }
sheet-left =
    { $count ->
        [one] One question left
       *[other] { $count } questions left
    }
sheet-choose = Choose …
sheet-answer = Answer
sheet-settled = Varde knows enough to read the sheet. See that it is right.
sheet-settled-before = The columns are read as you explained them last, for a sheet with the same headings.
sheet-said-now = You have chosen it.
sheet-whole = For the whole sheet:
whole-unit = Who
whole-period = When
whole-plain-year = The year is
sheet-year-begins = the one that the school year begins in
sheet-year-ends = the one that the school year ends in
sheet-caption = The first { $shown } of { $count } rows. Choose above each column what is in it.
sheet-caption-columns = The columns, and what is in them
sheet-row = Row
sheet-roles = What is in the column
sheet-column-named = Column { $label }
sheet-role-of = What is in “{ $column }”?
sheet-indicator-of = What are the figures in “{ $column }”?
sheet-measure-of = How are the figures in “{ $column }” written?
sheet-scale-of = How are the shares in “{ $column }” written?
sheet-layout = Headings, sums and direction
sheet-headings-first = The headings begin in row
sheet-headings-last = and end in row
sheet-headings-none = no headings
sheet-turned = Swap rows and columns
sheet-leave-out-sums = Skip rows that are sums
sheet-outcome = What will be stored
sheet-outcome-waits = The figures show here when the questions are answered.
sheet-outcome-none = No figures can be read with the columns as they are explained.
sheet-results =
    { $count ->
        [one] One result
       *[other] { $count } results
    }
sheet-results-first = The first { $shown } of { $count } results
sheet-result-value = Figure
sheet-done = Done
sheet-anew = Start over
roles-figures = Figures
roles-levels = Pupils on a mastery level
roles-who = Who
roles-what = When and what
role-ignore = Not read
role-value = Value
role-pupils = Number of pupils or answers
role-half-width = Uncertainty (±)
role-deviation = Standard deviation
role-unit-name = Name of a school or municipality
role-unit-code = Organisation or municipality number
role-kommune = Municipality of the school
role-group = Class or group
role-gender = Gender
role-ownership = Ownership
role-school-year = School year
role-month = Month
role-grade = Grade
role-subject = Subject
role-indicator = What the figure is
role-level-number = Number of the mastery level
role-level = Level that the row says
role-level-number-of = Mastery level { $level }
levels-count = Number of pupils
levels-share = Per cent (25)
levels-fraction = Part of 1 (0.25)
scale-fraction = 0.25 is 25%
scale-percent = 0.25 is 0.25%
gender-girls = girls
gender-boys = boys
names-title =
    { $count ->
        [one] Which school or municipality is this?
       *[other] Which schools and municipalities are these? { $count } names
    }
names-text = The file has names without organisation numbers. What is not answered is not stored. Varde remembers the answer.
names-search = Find another
names-find = Find the school or municipality
names-none = None of these
names-none-short = left out
names-more =
    { $count ->
        [one] Show one more name
       *[other] Show more of the { $count } that are left
    }
names-told =
    { $count ->
        [one] One name is answered
       *[other] { $count } names are answered
    }
remembered-title = Sheets that Varde recognises
remembered-text = This is how you explained the columns. The next sheet with the same headings is read in the same way.
remembered-forget = Forget
sheet-show-columns =
    { $count ->
        [one] Show one more column
       *[other] Show more of the { $count } columns to the right
    }
remembered-forgotten = Forgotten. The next sheet with those headings is asked about again.

## For whom something is saved
audience = For whom
audience-own = Ourselves
audience-own-hint = Everything is in it. Figures that only the school itself may see are marked.
audience-owner = The school owner
audience-owner-hint = Everything is in it, with a line saying that it must not stand in open papers.
audience-others = Others, the public
audience-others-hint = Figures that only the school may see, and small groups, are hidden. Varde checks that nobody can work them out, not even together with what was given out before.
download-busy = Checking …
download-saved-hidden =
    { $count ->
        [one] Saved, with one figure hidden from others: { $path }
       *[other] Saved, with { $count } figures hidden from others: { $path }
    }
stopped-title = Not saved: something hidden could have been worked out
stopped-lead = What you wanted to give to others tells of figures that must be hidden:
stopped-hide =
    { $count ->
        [one] To prevent it, one more figure must be hidden:
       *[other] To prevent it, { $count } more figures must be hidden:
    }
stopped-all = Show all { $count }
stopped-for-good = Hiding more does not help here. You can save it for yourselves.
stopped-repair = Hide it and save
stopped-keep = Save it for ourselves
given-title = What has been given out
given-lead = Charts, tables and data packages that were saved for the school owner or for others. The list cannot be undone: others have them.
given-none = Nothing has been given out.
given-to = To: { $whom }
package-title = All figures as a data package
package-text = A folder with open CSV files, a description of them (Frictionless Data) and an Excel workbook.
package-what = Varde writes all figures, units, indicators, breaks and sources into a folder that you choose. When it is for yourselves, the red thread comes along.
package-save = Save a data package …
package-pick = Choose a folder and save
settings-sharing = Small groups
settings-sharing-text = When something is saved for others, Varde hides your own figures of groups smaller than this. Your own are those that are typed in, come from your own sheets, or are shown to the school alone.
thresholds-tests = National tests and grades
thresholds-tests-hint = Fewest pupils. Udir uses { $usual }.
thresholds-surveys = Surveys and your own indicators
thresholds-surveys-hint = Fewest answers. Usual is { $usual }.
thresholds-range = Write a whole number from { $least } to { $most }.
thresholds-kept = The limits are saved.
thresholds-reset = Back to { $tests } and { $surveys }
thresholds-note = Nothing is ever said of a group below 5. A lower limit than Udir's protects fewer pupils. What has been given out already does not change.
owners-title = Private schools
owners-lead = Tick the schools that the kommune does not own. No file from Udir says so.
owners-none = Varde has no schools yet.
owners-count =
    { $count ->
        [0] none of { $all } are marked
       *[other] { $count } of { $all } are marked
    }
owners-what = What follows from it:
owners-risk = The kommune's risk points are counted without them. That can be changed under “Risk points”.
owners-sums = The sum of the kommune's own schools under “The schools” leaves them out.
owners-udir = Udir's own figures of the kommune stay as they are: they are of all owners.
choices-reset = Back to Varde's choices
choices-kept = The choice is saved.
choices-were-reset = The choices are back as Varde has them.
cut-finding = Cut finding
cut-done = The finding “{ $what }” has been cut, with the numbers as they are today.
cut-go = Go to the finding
