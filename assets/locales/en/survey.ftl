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
