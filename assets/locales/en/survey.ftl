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
many-nothing = When the school has figures from several tests, they stand here side by side.
survey-nothing-title = No figures from Elevundersøkelsen
survey-nothing = Fetch Elevundersøkelsen from Udir, and drop the file in «Data».
cohorts-nothing-title = No cohort to follow
cohorts-nothing = A cohort can be followed when there are figures from 8th grade in one year and 9th grade in the next.
schools-nothing-title = No schools to show
schools-nothing = The schools of the kommune are shown here when figures for them have been loaded.
risk-nothing-title = No figures to work out risk points from
risk-nothing = Risk points are worked out from Elevundersøkelsen, nasjonale prøver and grunnskolepoeng.

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
