# Elevundersøkelsen and other indicators.

## Names

measure-of-mastery = Mastery levels in { $subject }
measure-of-level = Mastery level { $level } in { $subject }
measure-of-participation = Participation in { $subject }
measure-standpunkt = Standpunkt grades
measure-in-sentence-standpunkt = the standpunkt grades
measure-stotte = Support from teachers
measure-in-sentence-stotte = support from teachers
measure-motivasjon = Motivation
measure-in-sentence-motivasjon = motivation
measure-mestring = Mastery
measure-in-sentence-mestring = mastery
measure-trivsel = Well-being
measure-in-sentence-trivsel = well-being
measure-utfordring = Academic challenge
measure-in-sentence-utfordring = academic challenge
measure-laeringskultur = Learning culture
measure-in-sentence-laeringskultur = learning culture
measure-vurdering = Assessment for learning
measure-in-sentence-vurdering = assessment for learning
measure-medvirkning = Pupil democracy and participation
measure-in-sentence-medvirkning = pupil democracy and participation
measure-regler = Common rules
measure-in-sentence-regler = common rules
measure-hjemmefra = Support from home
measure-in-sentence-hjemmefra = support from home
measure-mobbing = Bullying at school
measure-in-sentence-mobbing = bullying at school
measure-mobbing-elever = Bullied by other pupils
measure-in-sentence-mobbing-elever = bullying by other pupils
measure-mobbing-voksne = Bullied by adults at school
measure-in-sentence-mobbing-voksne = bullying by adults
measure-mobbing-digital = Bullied digitally
measure-in-sentence-mobbing-digital = digital bullying
measure-deltakelse = Participation in Elevundersøkelsen
measure-in-sentence-deltakelse = participation in Elevundersøkelsen
unit-prosent = per cent
unit-karakter = grade
unit-skala15 = on the scale 1–5

## Breaks

segment-np-before-2014 = Before 2014 the national tests had another scale. Those figures cannot be compared with later years.
segment-survey-2007 = Elevundersøkelsen had new questions and indices in 2013. Earlier figures cannot be compared with them.
break-survey-2013 = new questions
segment-bullying-2016 = The questions about bullying were changed in 2016. Earlier figures cannot be compared with them.
break-bullying-2016 = new questions about bullying

## Import

problem-no-distribution = The file does not have the distribution over mastery levels. To have it, switch on «Mestringsnivåfordeling» in Statistikkbanken before you download. What is in the file can be used as it is.

## Empty pages

many-nothing-title = No figures to set side by side
many-nothing = Here all the tests of { $unit } stand side by side. Fetch “Nasjonale prøver” for grade 5 and for lower secondary school in Statistikkbanken, and drop the files in “Data”.
survey-nothing-title = No figures from Elevundersøkelsen
survey-nothing = Varde has no figures from Elevundersøkelsen for { $unit }. Find Elevundersøkelsen in Utdanningsdirektoratet’s Statistikkbanken, choose the schools, the municipality, the county and the country, grades 7 and 10 and the latest years, and download the file. Drop it in “Data”.
cohorts-nothing-title = No cohort to follow
cohorts-nothing = A cohort can be followed when Varde has figures from grade 8 in one year and grade 9 in the next for { $unit }. Fetch “Nasjonale prøver” for lower secondary school in Statistikkbanken, at least two years in a row, and drop the files in “Data”.
schools-nothing-title = No schools to show
schools-nothing = The schools of the municipality are shown here when Varde has figures for them. Fetch “Nasjonale prøver” in Statistikkbanken with all the schools of the municipality, the municipality itself and the country, and drop the file in “Data”.
risk-nothing-title = No figures to work out risk points from
risk-nothing = Risk points are worked out from the share on mastery level 1 in the national tests of grades 5 and 8, from support from teachers, motivation and bullying in Elevundersøkelsen of grades 7 and 10, and from grunnskolepoeng. Download them in Statistikkbanken with the country, with “Mestringsnivåfordeling” switched on for the tests, and drop the files in “Data”.

## Monthly series

monthly-title-few = { $what }: too few measurements yet
monthly-title-ordinary = { $what } has only ordinary variation from month to month
monthly-title-special = { $what } has months outside the ordinary
monthly-legend = The limits show how far chance alone usually takes a month. Diamonds are months outside the ordinary.
monthly-special = Outside the ordinary
monthly-mean = Mean
monthly-low = Lower limit
monthly-high = Upper limit
monthly-limits = Ordinarily between { $low } and { $high }, mean { $mean }.
monthly-note = Months are held against the series itself, not against others. The limits are worked out from all the months of the series that hang together.
table-month = Month

import-what = { $what } from { $from }, { $years ->
    [one] school year { $periods }
   *[other] school years { $periods }
}
import-what-undated = { $what } from { $from }
import-what-from = { $publisher ->
    [udir] Utdanningsdirektoratet
    [skoleporten] Skoleporten
    [ssb] Statistics Norway
    [sheet] your own sheet
    [typed] the keyboard
   *[statistikkbanken] Statistikkbanken
}
import-what-tests = national tests in { $grades }
import-what-survey = { $about ->
    [bullying] Elevundersøkelsen (bullying)
    [participation] Elevundersøkelsen (participation)
   *[all] Elevundersøkelsen
} in { $grades }
import-what-nothing = { $about ->
    [survey] Elevundersøkelsen
   *[figures] figures
}
import-waits = { $files ->
    [one] Varde needs to know more about the file before it can be saved. Nothing has been changed.
   *[other] Varde needs to know more about { NUMBER($files) } files before they can be saved. Nothing has been changed.
}
operation-answer-names = { $names ->
    [one] the answer to what 1 name means
   *[other] the answers to what { NUMBER($names) } names mean
}

problem-source-broken-json = The JSON file is cut short or damaged at line { $line }. Nothing has been saved. Download it again.
problem-source-unknown-json = This is a JSON file, but neither an answer from Utdanningsdirektoratet nor a table from Statistics Norway that Varde knows. Nothing has been saved.
problem-source-other-table = This is table { $table } from Statistics Norway. Varde reads 07170 (mastery levels) and 12255 (grunnskolepoeng). Nothing has been saved.
problem-source-corrected-scale = This is table { $table } from Statistics Norway. Its scale points have been recalculated and are not the ones that Utdanningsdirektoratet publishes, so Varde has no indicator for them. Nothing has been saved.
problem-source-needs-answer = { $what ->
    [period] The file does not say which school year its figures are of.
    [grade] The file does not say which grade its figures are of.
   *[both] The file says neither which school year nor which grade its figures are of.
} Tell Varde, and it can read the file.
problem-source-left-out-grade = { $rows ->
    [one] 1 row about { $grade } has
   *[other] { NUMBER($rows) } rows about { $grade } have
} not been saved. Varde reads the grades of grunnskolen in which Elevundersøkelsen is compulsory.
problem-source-left-out-part = { $rows ->
    [one] 1 row where { $column } is “{ $value }” has
   *[other] { NUMBER($rows) } rows where { $column } is “{ $value }” have
} not been saved: Varde has no indicator for that part.
problem-source-left-out-measure = { $rows ->
    [one] 1 row about “{ $name }” has
   *[other] { NUMBER($rows) } rows about “{ $name }” have
} not been saved: Varde has no indicator for it.
problem-source-left-out-theme = { $rows ->
    [one] 1 row about the theme “{ $name }” as a whole has
   *[other] { NUMBER($rows) } rows about the theme “{ $name }” as a whole have
} not been saved: a theme can have other questions than the index of the same name.
problem-source-left-out-scale = { $rows ->
    [one] 1 row on the scale “{ $unit }” has
   *[other] { NUMBER($rows) } rows on the scale “{ $unit }” have
} not been saved: it is another scale than the one in use now.
problem-source-left-out-delivering-school = { $rows ->
    [one] 1 row about delivering schools (avgiverskole) has
   *[other] { NUMBER($rows) } rows about delivering schools (avgiverskole) have
} not been saved: the figures are of pupils who have left the school.
problem-source-left-out-region-without-code = { $rows ->
    [one] 1 row about places without a number has
   *[other] { NUMBER($rows) } rows about places without a number have
} not been saved. Choose both code and text when you download the table, and the numbers come with it.
problem-source-unknown-year = “{ $text }” is not a school year. The row has not been saved.
problem-source-no-unit = The row does not say which unit it is about. It has not been saved.
problem-source-broken-row = The row is not written as the others are. It has not been saved.
problem-source-contradicting-result = { $unit } has two different figures for the same thing. Neither has been saved, since nothing tells which one is right.
problem-source-repeated-results = { $results ->
    [one] 1 result appears once more with the same figures. It has been saved once.
   *[other] { NUMBER($results) } results appear once more with the same figures. They have been saved once.
}
problem-source-provisional = The figures for { $period } are provisional.
problem-source-answers-not-kept = The file also has the share of each answer. Varde saves the mean, the spread and the number of answers.
problem-source-index-computed = { $index }: the file has the questions, but not the index. Varde has computed { $results ->
    [one] 1 result
   *[other] { NUMBER($results) } results
} as the mean of all the questions. It can differ by 0.1 from the figure of Utdanningsdirektoratet.
problem-source-index-incomplete = { $index }: the file has neither the index nor all the questions for { $results ->
    [one] 1 result
   *[other] { NUMBER($results) } results
}. Varde does not compute it.
problem-source-uncertain-dots = { $results ->
    [one] 1 result is a full stop in the file.
   *[other] { NUMBER($results) } results are a full stop in the file.
} It means either that the figure is missing or that it is hidden, and the file does not say which. Varde takes it as not registered.
problem-source-respondents-unknown = The file does not say how many answered: the number beside bullying is of those who are bullied. { $results ->
    [one] 1 result has been saved
   *[other] { NUMBER($results) } results have been saved
} without a number of pupils. Add the file on participation for the same years, and then this one once more.
problem-source-names-found = { $names ->
    [one] 1 name has
   *[other] { NUMBER($names) } names have
} been recognised among the units in { $kommune }.
problem-source-names-unanswered = { $names ->
    [one] 1 name cannot be recognised for certain. Say which unit it is.
   *[other] { NUMBER($names) } names cannot be recognised for certain. Say which units they are.
} { $results ->
    [one] 1 result has
   *[other] { NUMBER($results) } results have
} not been saved until then.
problem-source-names-left-out = { $names ->
    [one] 1 name has been kept out, as you have answered.
   *[other] { NUMBER($names) } names have been kept out, as you have answered.
} { $results ->
    [one] 1 result has
   *[other] { NUMBER($results) } results have
} not been saved.
problem-source-names-contradict = Two names mean the same unit but have different figures for { $results ->
    [one] 1 result
   *[other] { NUMBER($results) } results
}. The first ones have been saved.
problem-source-second-hand = { $results ->
    [one] 1 result has not been changed: Varde has it
   *[other] { NUMBER($results) } results have not been changed: Varde has them
} already from a source that says more.

## Several figures side by side

beside-question = { $what } { $question }
beside-caption = { $unit }: { $what }, { $period }
beside-count = { NUMBER($count) } of { NUMBER($n) }
beside-country = the whole country
beside-not-judged = no figure can be judged against the country
beside-none = nothing stands out from the country
beside-below = below the country in { $below }
beside-above = above the country in { $above }
beside-both = below the country in { $below }, above in { $above }
beside-some = { $count } of { $judged } figures stand out from the country
beside-counted = { $judged ->
    [0] None of the figures can be judged against the country. The reason stands by each figure.
    [one] The one figure that can be judged { $below ->
        [0] { $above ->
            [0] differs no more from the country than chance usually gives.
           *[other] lies further above the country than chance usually gives.
        }
       *[other] lies further below the country than chance usually gives.
    }
   *[other] { NUMBER($judged) } figures are judged against the country.
}
beside-one-of = { $what } ({ $level ->
    [clear] clear difference
   *[possible] possible difference
})
beside-which = { $direction ->
    [below] Below
   *[above] Above
} the country: { $names }.
beside-only-one = { $what }: { $sentence }
beside-note-suppressed = Utdanningsdirektoratet has hidden { NUMBER($count) } of { $all ->
    [one] 1 figure
   *[other] { NUMBER($all) } figures
} to protect pupils in small groups ({ $periods }).
beside-note-restricted = { $count ->
    [one] One figure
   *[other] { NUMBER($count) } figures
} from { $periods } { $count ->
    [one] is
   *[other] are
} hidden from others and shown only to the school itself. Do not share.
beside-note-too-few = { $count ->
    [one] One figure
   *[other] { NUMBER($count) } figures
} from { $periods } { $count ->
    [one] comes
   *[other] come
} from fewer than 10 pupils. One year alone says too little and is not shown; several years together can say more.
beside-note-none-took-part = { $count ->
    [one] Behind one figure
   *[other] Behind { NUMBER($count) } figures
} from { $periods } no pupils took part.
beside-note-not-offered = { $count ->
    [one] One figure
   *[other] { NUMBER($count) } figures
} from { $periods } { $count ->
    [one] is
   *[other] are
} not registered.
beside-note-not-loaded = Varde lacks { $count ->
    [one] one figure
   *[other] { NUMBER($count) } figures
} from { $periods }: no file that has been loaded has { $count ->
    [one] it
   *[other] them
}.

## Elevundersøkelsen

survey-title = Elevundersøkelsen in { $grade }: { $finding }
survey-choice-grade = Grade
survey-indices = The indices
survey-index = Index
survey-question = Question
survey-answers = Answers
survey-answered = { $pupils } pupils answered in { $period }.
survey-took-part = { NUMBER($count) } of { $n ->
    [one] 1 invited pupil
   *[other] { NUMBER($n) } invited pupils
} answered in { $period } ({ $percent }%).
survey-took-part-share = { $percent }% of the invited pupils answered in { $period }.
survey-share-answered = Share that answered, per cent
survey-invited = Invited
survey-bullying = Bullying
survey-bullying-title = Bullying: { $finding }
survey-bullied = Question
survey-pupils = Bullied, of answers
survey-share-pupils = { $what }: { $count ->
    [0] none
   *[other] { NUMBER($count) }
} of { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
} in { $period } ({ $percent }%).
survey-share = { $what }: { $percent }% in { $period }.
survey-share-absent = { $what }, { $period }: { $state }.
survey-note-bullied = The figure is the share of pupils who answer that they are bullied two or three times a month or more. Low is good.
survey-note-answers-unknown = Where the number of answers is not known, Varde shows the share without judging it. “Antall besvart” in the files about bullying is the number who are bullied, not the number who answered, and so is not used.
survey-note-questions = The questions are shown without being judged one by one. With so many figures, some would stand out by chance alone.
survey-note-same-grade = Pupils in grade 7 usually answer higher than pupils in grade 10. Varde therefore compares with the same grade only.
survey-note-version = Varde takes the years { $first } to { $last } as one version of the questions. If a question was changed on the way, the years before and after cannot be compared.

## Many tests

many-title = National tests: { $finding }
many-all = All the tests
many-test = Test
many-tests-of = National tests in { $grade }
many-took-part = { $pupils } in { $grade }
many-pupils = Pupils behind the figures: { $pupils }.
many-note-grades = The tests in grade 5 and in lower secondary school are not equally hard. Hold each test against the country’s line, not against the other tests.

## Cohorts

cohorts-title = From grade 8 to grade 9: { $changes }
cohorts-title-steps = The same cohort through several tests
cohorts-change = { $level ->
    [clear] { $what } { $direction ->
        [down] down
       *[up] up
    } (clear change)
    [possible] { $what } { $direction ->
        [down] down
       *[up] up
    } (possible change)
    [may-be-chance] the change in { $what } may be chance
   *[cannot-tell] { $what } cannot be judged
}
cohorts-not-told = None of the cohorts can be judged. The reason stands by each cohort.
cohorts-sentence = { $what }: from { $own } ({ $first ->
    [one] 1 pupil
   *[other] { NUMBER($first) } pupils
}) to { $ownafter } { $unit } ({ $second ->
    [one] 1 pupil
   *[other] { NUMBER($second) } pupils
}), where up to ±{ $limit } can come from chance{ $known ->
    [known] ; the country’s cohort: from { $before } to { $after }.
   *[unknown] .
}
cohorts-count = { $count ->
    [one] One cohort can be followed from grade 8 to grade 9
   *[other] { NUMBER($count) } cohorts can be followed from grade 8 to grade 9
}{ $judged ->
    [0] , but not enough is known to judge the change.
   *[other] .
}
cohorts-slope = { $subject } from grade 8 to grade 9
cohorts-legend = Dot: { $unit }. Bar: uncertainty (95%). Line: the same cohort one year later.
cohorts-missing = The figures do not say who the pupils are. Some may have moved in or out, and some may have taken only one of the tests.
cohorts-name = Grade 8, { $period }
cohorts-column = { $grade } in
cohorts-column-change = Change
cohorts-column-limit = Chance, up to
cohorts-column-reference = { $name }, change
cohorts-steps = { $subject }: the cohort that was in { $grade } in { $period }
cohorts-steps-sentence = The cohort that was in { $grade } in { $period }: { $steps }.
cohorts-step = { $value } { $unit } in { $grade }{ $known ->
    [known] {" "}(the country { $country })
   *[unknown] {""}
}
cohorts-step-test = National test in { $subject }
cohorts-step-change = New measure
cohorts-note-scales = The test in grade 5, the test in grades 8 and 9, and the grunnskolepoeng are three different measures. They cannot be subtracted from each other. Hold each of them against the country.
cohorts-note-moves = A cohort is not always the same pupils. Pupils move, and many change schools between grade 7 and grade 8. The whole way from grade 5 to grade 10 can therefore most often be followed only for a municipality, or for a school that has all the grades.
cohorts-note-rise = Grade 9 takes the same test as grade 8, one year later. It is usual that the result is higher. Hold the change against the country’s.

## Judgements of other measures than tests

obstacle-rounding-figures = Both figures are rounded, and the rounding alone can make so small a difference.
why-rounding-figures = With very many pupils, the uncertainty is smaller than the rounding. Varde then only speaks of differences that are larger than it.
obstacle-break-figures = { $one } and { $other } are not measured in the same way.
why-from-answers = The uncertainty is worked out from how spread the answers are, and how many have answered.
why-rounded-figures = The figures are rounded. The real difference may be up to { $step } larger or smaller.

## The schools of the kommune

schools-of-a-kommune = This is a picture of the schools in one municipality. Choose a municipality or a school.
schools-choice = Figure
schools-title-own = { $what }: { $level ->
    [clear] the school lies clearly { $direction ->
        [below] lower
       *[above] higher
    } than chance usually gives
    [possible] the school lies { $direction ->
        [below] lower
       *[above] higher
    } than chance usually gives
    [may-be-chance] the school lies within what chance usually gives
   *[cannot-tell] the school cannot be judged
}
schools-title = { $what }: { $judged ->
    [0] no school can be judged
   *[other] { $outside ->
        [0] no school lies outside what chance usually gives
        [one] 1 of { NUMBER($judged) } schools lies outside what chance usually gives
       *[other] { NUMBER($outside) } of { NUMBER($judged) } schools lie outside what chance usually gives
    }
}
schools-all-hidden = None of the schools has a figure that can be shown. Figures for small groups are hidden.
schools-no-target = Varde has no figure for the country or the municipality in { $period } to hold the schools against. Add a file that has the country in it.
schools-legend = Dot: the school. Grey dots: other schools. Lines: as far as chance usually takes a school of each size.
schools-legend-kommune = Dot: a school. Lines: as far as chance usually takes a school of each size.
schools-pupils-axis = pupils
schools-others = Other schools in the municipality
schools-all = The schools of the municipality
schools-other = { $private ->
    [private] A private school
   *[any] A school
} with { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
}: { $value }
schools-own = { $name } with { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
}: { $value }
schools-limit-95 = 95%
schools-limit-998 = 99.8%
schools-school = School
schools-a-school = A school
schools-usual = Usual by chance (95%)
schools-caption = { $kommune }: { $indicator }, { $period }. The schools stand by size.
schools-share-axis = { $unit } of the pupils
schools-percent = { $value }%
schools-note-size = The fewer the pupils, the more the figure swings by chance. The limits are therefore widest for the small schools. The picture does not say which school is good.
schools-note-limits = The lines are drawn for pupils who spread { $spread ->
    [own] as those of this school do
   *[common] as those of the schools here do on average
}. Every school is judged with its own uncertainty, so a grey dot near a line may really lie on the other side of it.
schools-note-target = The figure for the municipality is itself uncertain. Varde takes account of that, so a school can lie outside the lines without its saying anything.
schools-note-absent = { NUMBER($count) } of { $all ->
    [one] 1 school
   *[other] { NUMBER($all) } schools
} { $count ->
    [one] is
   *[other] are
} not shown: The figure is hidden, comes from fewer than 10 pupils, or lacks the number of pupils.
schools-note-private = Private schools are in the municipality’s figures and in the picture.{ $count ->
    [0] {""}
    [one] {" "}One of the schools is marked as private in Varde.
   *[other] {" "}{ NUMBER($count) } of the schools are marked as private in Varde.
}
schools-note-own-private = The school is private.
schools-note-grades = Grunnskolepoeng and standpunkt grades cannot be shown in this way: The uncertainty is not known, so the limits cannot be worked out.
