# The core's words in English: findings, judgements, import, errors. The window's own words are in app.ftl.

and = and
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December

## Names
area-national-tests = National tests
area-survey = Elevundersøkelsen
area-final-grades = Final assessment
area-own = Own
test-mastery = Mastery levels
test-level = Mastery level { $level }
test-participation = Participation
subject-lesing = Reading
subject-regning = Numeracy
subject-engelsk = English
measure-gsp = Grunnskolepoeng
measure-in-sentence-gsp = grunnskolepoeng (final grades)
grade = grade { $grade }
indicator-name = { $subject }, { $grade }
unit-skalapoeng = scale points
unit-poeng = points
unit-kind-school = the school
unit-kind-kommune = the municipality
unit-kind-fylke = the county
unit-kind-country = the country
pupils = { $count ->
    [one] 1 pupil
   *[other] { NUMBER($count) } pupils
}
status-suppressed = hidden
status-restricted = for the school only
status-too-few = few pupils
status-none-took-part = nobody took part
status-not-offered = not registered
status-withdrawn = withdrawn
status-not-loaded = not added

## Numbers as words, of years: “two of three years”
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve

## Import
import-what-unknown = Not a file that Varde can use
import-nothing-found = Found no files to read. Choose files from Statistikkbanken or Utdanningsdirektoratet, or the folder they are in.
import-none-usable = { $files ->
    [one] The file cannot be used. Nothing has been changed.
   *[other] None of the { NUMBER($files) } files can be used. Nothing has been changed.
}
import-nothing-new = { $files ->
    [one] Varde already has everything in the file. There is nothing new to add.
   *[other] Varde already has everything in the { NUMBER($files) } files. There is nothing new to add.
}
import-would = { $files ->
    [one] The file brings
   *[other] { NUMBER($files) } files bring
} { $new ->
    [0] no new results
    [one] 1 new result
   *[other] { NUMBER($new) } new results
}{ $changed ->
    [0] {""}
   *[other] {" "}and { $files ->
        [one] changes
       *[other] change
    } { NUMBER($changed) } that { $changed ->
        [one] is
       *[other] are
    } already in Varde
}.{ $unchanged ->
    [0] {""}
    [one] {" "}1 is the same as before.
   *[other] {" "}{ NUMBER($unchanged) } are the same as before.
}
import-some-refused = { $files ->
    [one] One file cannot be used. The reason is given with the file.
   *[other] { NUMBER($files) } files cannot be used. The reason is given with each file.
}
import-passed-over = { $files ->
    [one] One other file in the folder is not a table and was not opened.
   *[other] { NUMBER($files) } other files in the folder are not tables and were not opened.
}
import-did = { $files ->
    [one] The file has been added
   *[other] { NUMBER($files) } files have been added
}: { $new ->
    [0] no new results
    [one] 1 new result
   *[other] { NUMBER($new) } new results
}, { $changed ->
    [0] none changed
    [one] 1 changed
   *[other] { NUMBER($changed) } changed
}.
import-changed-nothing = Nothing has been changed. Varde already had everything.
import-problems = { $count ->
    [one] One thing in the files is worth a look.
   *[other] { NUMBER($count) } things in the files are worth a look.
}
operation-import = { $files ->
    [one] import of 1 file
   *[other] import of { NUMBER($files) } files
}

problem-cannot-be-read = The file cannot be read. Check that it is not open in another program, and that the disk is in order. The machine says: “{ $error }”.
problem-not-there = The file is not there. Check whether it has been moved or deleted, or lies on a memory stick that was taken out.
problem-not-allowed = You are not allowed to read this file. Ask its owner for access, or save a copy in a folder of your own.
problem-not-a-file = This is not an ordinary file, and Varde does not read it. Choose the file that you downloaded.
problem-empty-file = The file is empty. Download it again from Statistikkbanken.
problem-too-large = The file is { NUMBER($megabytes) } MB. Varde reads files of up to 64 MB. Choose fewer years or units in Statistikkbanken.
problem-too-many-columns = The file has { NUMBER($columns) } columns, and nothing from it has been saved. Varde reads up to 16,384, which is what a spreadsheet can have. Choose fewer years or results in Statistikkbanken.
problem-other-kind = { $what ->
    [pdf] This is a PDF, whatever its name says.
    [excel] This is a spreadsheet from Excel or LibreOffice.
    [zip] This is a packed file (zip). Unpack it first.
    [image] This is an image.
    [html] This is a saved web page.
    [json] This is a JSON file.
   *[binary] This is not a text file.
} Varde needs the CSV file that Statistikkbanken gives you when you choose “Last ned” (download).
problem-not-statistikkbanken = The file does not have the columns that Statistikkbanken writes (Organisasjonsnummer and EnhetNavn). Download it again, and add it without opening it in Excel first.
problem-no-known-columns = The file has no columns that Varde has indicators for: national tests, Elevundersøkelsen, grunnskolepoeng or standpunkt grades. Nothing has been saved.
problem-letters-lost = The letters æ, ø and å are gone or have become other characters, such as “?”. This happens when the file is opened and saved in Excel in the wrong language, and then numbers may be damaged too. Download the file again, and add it without opening it first.
problem-decimals-lost = Many numbers are outside what is possible, such as { $text }. This happens when Excel in another language removes the decimal comma (2,8 becomes 28). Nothing from the file has been saved. Download it again, and add it without opening it first.
problem-no-rows = The file has headings but no rows. Choose schools and municipalities in Statistikkbanken, and download it again.
problem-broken-characters = Some characters could not be read and are shown as “�”. The file may be cut short. Look at the names.
problem-letters-repaired = The letters æ, ø and å had become other characters (“Ã¥” for “å”). Varde has put them right. Look at the names.
problem-last-line-unended = The file ends without a line break. It may be cut short, so check the last row.
problem-unknown-column = Varde does not know this column yet. It has not been saved; the others have.
problem-repeated-column = The column appears twice. The first one has been used.
problem-short-row = The row has { $fields ->
    [one] 1 field
   *[other] { $fields } fields
}, but should have { $expected }. It is cut short and has not been saved.
problem-long-row = The row has { $fields ->
    [one] 1 field
   *[other] { $fields } fields
}, but should have { $expected }. Numbers may then stand in the wrong columns, so the row has not been saved.
problem-unknown-unit = “{ $code }” is not the number of a school, a municipality or a county. The row has not been saved.
problem-level-mismatch = EnhetNivaa is { $level }, but the number { $code } belongs to another level. The row has not been saved.
problem-not-a-number = “{ $text }” is not a number. The result has not been saved.
problem-out-of-range = { $text } is outside what is possible ({ $lowest }–{ $highest }). The result has not been saved.
problem-repeated-row = { $code } appears twice with the same numbers. They have been saved once.
problem-conflicting-row = { $code } appears twice with different numbers. The first ones have been saved.
problem-older-than-stored = { $results ->
    [one] One result has not been changed: the one in Varde was downloaded from Statistikkbanken later than this file.
   *[other] { NUMBER($results) } results have not been changed: those in Varde were downloaded from Statistikkbanken later than this file.
}
segment-np-2014 = The results from 2014 to 2021 have been withdrawn by Udir (13 November 2025): the scale was miscalculated.
segment-np-2022 = New scale from autumn 2022. Earlier results cannot be compared with it.
segment-no-exams = Written exams were cancelled in spring 2020, 2021 and 2022. Grunnskolepoeng for 2019–20, 2020–21 and 2021–22 are therefore high, and cannot be compared with the years before or after.

## Judgements
level-may-be-chance = May be chance
level-possible-difference = Possible difference
level-possible-change = Possible change
level-clear-difference = Clear difference
level-clear-change = Clear change
level-cannot-tell = Cannot be judged
question-change = change from { $before } to { $period }
question-against = compared with { $other }, { $period }
# $size is text and cannot choose a plural, so no “points” follows it.
question-pooled = compared with { $other }, { $years } together
question-several = { $period } compared with { $others }
verdict-told = { $direction ->
    [same] { $ownname } and { $othername } both have { $own } points (n = { NUMBER($n) }).
   *[other] { $ownname } has { $own } points (n = { NUMBER($n) }), { $othername } has { $other }: { $direction ->
        [below] lower
       *[above] higher
    } by { $size }.
} { $level ->
    [may-be-chance] A difference of up to ±{ $limit } points can come from chance alone.
    [possible] That is more than chance usually gives (up to ±{ $limit } points).
   *[clear] That is clearly more than chance usually gives (up to ±{ $limit } points).
}
verdict-told-change = { $direction ->
    [same] { $own } points in both { $othername } and { $ownname } (n = { NUMBER($n) }).
   *[other] From { $other } points in { $othername } to { $own } in { $ownname } (n = { NUMBER($n) }): { $direction ->
        [below] down
       *[above] up
    } by { $size }.
} { $level ->
    [may-be-chance] A change of up to ±{ $limit } points can come from chance alone.
    [possible] That is more than chance usually gives (up to ±{ $limit } points).
   *[clear] That is clearly more than chance usually gives (up to ±{ $limit } points).
}
obstacle-missing = Varde has no number for { $what }.
obstacle-not-shown = The number for { $what } cannot be used ({ $status }).
obstacle-too-few = With { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
}, one year says too little. At least { NUMBER($fewest) } are needed.
obstacle-other-too-few = The number for { $what } comes from { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
}. At least { NUMBER($fewest) } are needed.
obstacle-unknown-count = The number of pupils is not known.
obstacle-no-uncertainty = The uncertainty is not known.
obstacle-break = { $one } and { $other } are not measured on the same scale.
obstacle-break-exams = { $one } and { $other } cannot be compared: written exams were cancelled in one of the years.
obstacle-part-of-other = { $own } itself has { $share }% of the pupils behind the number for { $other }. It would mostly be compared with itself.
why-difference = Varde combines the uncertainty of the two numbers. If the difference is larger than what chance gives in 95 of 100 cases, Varde says “possible”. If it is larger than what chance gives in 998 of 1000, Varde says “clear”. Otherwise it may be chance.
why-cannot-tell = Varde judges only when both numbers can be shown, are measured on the same scale and come from at least 10 pupils.
why-no-uncertainty = Varde judges a difference against the uncertainty of the two numbers. For this number the uncertainty is not known, so Varde shows it without judging it.
why-step-difference = Difference in points: { $own } ({ $ownname }) − { $other } ({ $othername }) = { $difference }.
why-step-pooled = Several years are added up ({ $years }): each year counts by its number of pupils, and the uncertainty is √Σ(n·u)² / Σn.
why-step-limit95 = Combined uncertainty: √({ $own }² + { $other }²) = ±{ $limit } points (95%).
why-step-limit998 = For “clear” (99.8%): ±{ $limit } points.
why-step-verdict = { $level ->
    [may-be-chance] { $size } is not more than { $limit95 }: may be chance.
    [possible] { $size } is more than { $limit95 }, but not more than { $limit998 }: possible.
   *[clear] { $size } is more than { $limit998 }: clear.
}
why-published = The uncertainty is what Udir has published for each number.
why-from-sd = Where the uncertainty is not published, it is worked out from the test’s standard deviation and the number of pupils.
why-rounded = Scale points are published as whole numbers. The real difference may be up to one point larger or smaller.
why-reference-limits = Altman et al. 2000 (difference between two means); Spiegelhalter 2005 (two limits, 95 and 99.8%).

## Development
indicator-in-title = { $subject } in { $grade }
title = { $what }: { $finding }
title-country = { $what } in the whole country
title-too-few = { $what }: too few pupils to say anything of one year
title-nothing-shown = { $what }: no numbers can be shown
apart-not-judged = cannot be compared with the country
apart-uncertainty-unknown = cannot be judged against the country, since the uncertainty is not known
apart-none = does not stand out from the country
apart-below = below the country in { $count ->
    [one] the one year that can be compared
   *[other] { $below } of { $judged } years
}
apart-above = above the country in { $count ->
    [one] the one year that can be compared
   *[other] { $above } of { $judged } years
}
apart-both = has been both above and below the country
level-sentence = { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
} in { $period }: { $value } { $unit }, probably between { $low } and { $high }.
level-sentence-within = { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
} in { $period }: { $value } { $unit }. The uncertainty is ±{ $half }, less than the rounding.
level-sentence-count = { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
} in { $period }: { $value } { $unit }.
level-sentence-bare = { $period }: { $value } { $unit }.
pooled-sentence = { $years } years together: { NUMBER($n) } pupils, { $value } { $unit }, probably between { $low } and { $high }.
too-few-in-year = { $period }: { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
}, too few for one year to say anything alone
few-pupils = With { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
}, the uncertainty is large.
summary-country = The country has { $value }{ $kind ->
    [share] %
   *[figure] {""}
}.
summary-change = { $direction ->
    [same] The result is the same as in { $before }.
   *[other] The result is { $direction ->
        [up] up
       *[down] down
    } by { $size } from { $before }{ $level ->
        [may-be-chance] . Up to ±{ $limit } points can come from chance alone.
        [possible] , more than chance usually gives (up to ±{ $limit } points). It is a possible change.
       *[clear] , clearly more than chance usually gives (up to ±{ $limit } points). It is a clear change.
    }
}
summary-nothing = No numbers have been added yet.
summary-hidden = None of the numbers can be shown. The reason is given below.
note-suppressed = Udir has hidden { $periods }. Numbers for fewer than 10 pupils are not shown, and sometimes one more school is hidden to protect a neighbouring school with few pupils.
note-suppressed-other = Udir has hidden { $periods } to protect pupils in small groups.
note-restricted = { $periods }: The numbers are hidden from others and shown only to the school itself. They must not be shared.
note-too-few = { $periods }: Fewer than 10 pupils. One year alone says too little and is therefore not shown; several years together may say more.
note-too-few-alone = { $periods }: Fewer than 10 pupils. One year alone says too little and is therefore not shown.
note-none-took-part = { $periods }: No pupils took part.
note-not-offered = { $periods }: No result is registered.
note-not-loaded = { $periods }: Varde has no file with numbers for this unit.
note-private-schools = The numbers for the municipality, the county and the country include private schools.
restricted-notice = Contains numbers that only the school itself may see. Must not be shared.
source-udir = Source: Utdanningsdirektoratet (NLOD).
chart-legend = Dot: { $unit }. Bar: uncertainty (95%). Grey area: a year without a number, and the reason.
chart-legend-bare = Dot: { $unit }. The uncertainty is not known. Grey area: a year without a number, and the reason.
break-new-scale = new scale
break-no-exams = no written exams
break-exams = written exams
table-period = School year
table-interval = Probably between
table-pupils = Pupils
table-from = Probably from
table-to = Probably to
table-cohort = Cohort
table-result = Result
table-caption = { $unit }: { $indicator }

## Overview
overview-lead = School year { $period }. { $count ->
    [one] One year
   *[other] { $yearscap } years
} of { $what }.{ $hidden ->
    [0] {""}
   *[other] {" "}Udir has hidden { NUMBER($hidden) } of { $all ->
        [one] 1 result
       *[other] { NUMBER($all) } results
    }.
}
overview-of-tests = national tests
overview-of-results = results
overview-lead-nothing = No results have been added yet.
legend-own = Dot: { $unit }. Bar: uncertainty (95 %).
legend-own-bare = Dot: { $unit }. The uncertainty is not known.
legend-kommune = Dashed line: the municipality.
legend-fylke = Dotted line: the county.
legend-country = Solid line: the country.
legend-hidden = Grey column: no figure.
heading-stands-out = What stands out:
heading-changes = Changes from the year before:
heading-not-known = What we do not know:
stands-out = In { $grade }, the { $count ->
    [one] result
   *[other] results
} in { $subjects } { $count ->
    [one] is
   *[other] are
} { $direction ->
    [below] below
   *[above] above
} the country. { $level ->
    [clear] { $count ->
        [one] The difference is clear
       *[other] The differences are clear
    }
   *[possible] { $count ->
        [one] It is a possible difference
       *[other] They are possible differences
    }
} ({ $pupils } pupils).
stands-out-named = { $what }: { $direction ->
    [below] below
   *[above] above
} the country. { $level ->
    [clear] The difference is clear
   *[possible] There is a possible difference
} ({ $pupils } pupils).
pooled-against-country = { $years } years together { $direction ->
    [below] lie below the country
    [above] lie above the country
   *[same] do not stand out from the country
} ({ NUMBER($n) } pupils)
pooled-stands-out = In { $what }: { $finding }. { $level ->
    [clear] The difference is clear.
   *[possible] It is a possible difference.
}
stands-out-nothing = { $count ->
    [one] Nothing. The result differs from the country by no more than chance can give.
   *[other] Nothing. None of the { NUMBER($count) } results differs from the country by more than chance can give.
}
stands-out-not-judged = None of the results can be compared with the country.
changes-none = { $count ->
    [one] The change is no larger than chance can give.
   *[other] None of the { NUMBER($count) } changes is larger than chance can give.
}
changes-some = { $changed }.{ $count ->
    [one] {""}
   *[other] {" "}No others of the { NUMBER($count) } changes are larger than chance can give.
}
changes-not-judged = No results can be compared with the year before.
changed-up = { $what } is higher ({ $level ->
    [clear] clear
   *[possible] possible
} change)
changed-down = { $what } is lower ({ $level ->
    [clear] clear
   *[possible] possible
} change)
not-known-only-hidden = { NUMBER($hidden) } of { $all ->
    [one] 1 result
   *[other] { NUMBER($all) } results
} { $hidden ->
    [one] is
   *[other] are
} hidden.
not-known-uncertainty = Whether { $what } differ from the country or have changed: the uncertainty is not known, so differences cannot be judged.
not-known-causes = Why the numbers are as they are. That you must find out together, with more than numbers.
not-known-levels = How many pupils are on the lowest mastery level: the files tell only the mean. Switch on “Mestringsnivåfordeling” when you download them, and the distribution comes with them.
card-country = The whole country
missing-suppressed = Hidden by Udir. Numbers for fewer than 10 pupils are not shown, and sometimes one more school is hidden to protect a neighbouring school.
missing-suppressed-other = Hidden by Udir to protect pupils in small groups.
missing-not-loaded = Varde has no file with these numbers.
missing-too-few = Fewer than 10 pupils: one year alone says too little. Analyse has the years together where that can be done.
missing-none-took-part = No pupils took part.
missing-not-offered = No result is registered.
action-fetch = How to download the file

## Errors
error-newer = This data was made by a newer Varde. Nothing has been changed. Open it with the newest version.
error-corrupt = Varde cannot read the data. Nothing has been deleted. Go back to a backup, or keep the folder as it is and ask for help.
error-unreachable = Varde cannot read or write in the folder where the data lies. Nothing has been changed. Check that the folder exists, and that you have access.
error-cancelled = Stopped. Nothing has been changed.
error-busy = Another window or program is using the data just now. Nothing has been changed. Try again in a moment.
error-full = The disk is full. Nothing has been changed. Free some space and try again.
error-backup = The backup does not exist or cannot be used. Nothing has been changed. Choose another.
error-defect = Something went wrong in Varde. Nothing has been changed. Try again, or restart Varde.
error-unknown-page = There is no page called { $page }. The pages are many, survey, cohorts, schools and risk.
error-unknown-unit = Varde has no unit with the number { $id }. Check the number, or add a file that includes the unit.
error-unknown-indicator = Varde does not know the indicator { $key }.
error-nothing-for-unit = Varde has no results for { $id } and { $key }.
error-picture-kind = The file name must end in .svg or .png. Nothing has been saved.
error-cannot-write = Could not save { $path }: { $error }. Check that the folder exists, and that you can write in it.
error-no-folder = Found no folder for the data. Name one with --store.
undone = Undone: { $what }.
redone = Redone: { $what }.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
restored = The backup is back in place. What was here has been kept as a copy of its own.
store-whole = The store is whole: { NUMBER($results) } results of { NUMBER($units) } units, from { $sources ->
    [one] 1 source
   *[other] { NUMBER($sources) } sources
}.
store-broken = The store is not whole. Nothing has been changed. Bring back a backup, or keep the folder and ask for help. Technical details: { $problems }.
obstacle-rounding = The difference is one point, and both figures are rounded to whole points. The real difference may be close to nothing.
why-rounding = With very many pupils the uncertainty is smaller than the rounding. Varde then only speaks of differences of more than one point.
why-part-of-other = Varde does not compare a unit with a larger one when the unit itself has more than half of the pupils. It would mostly be compared with itself.
source-example = Invented figures from Varde's own example.
source-example-beside = Some of what it is compared with is made up. Take Vardehaug away in Data, and only real figures stand here.
stands-out-country = This is the country itself, which the others are compared with.

## Export

export-results = Results
export-units = Units
export-indicators = Indicators
export-segments = Periods that can be compared
export-sources = Sources
export-thread = The red thread: what you have written
export-public = Figures that are for the school itself only are hidden.
export-done = { $files } files are written in { $folder }.
