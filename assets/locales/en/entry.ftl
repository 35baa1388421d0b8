# Figures that are typed, own indicators, and breaks in series.

## The grid
entry-title-levels = { $test }: pupils at each mastery level
entry-lead-levels = Type how many pupils are at each level, 0 too. Varde works out the sum and the shares.
entry-lead-parts = Type the value, and the number it rests on where you know it.
entry-lead-months = Type one figure for each month that you have. Months without a figure stay empty.
entry-years = School year
entry-units = Unit
entry-level = Level { $level }
entry-level-full = Mastery level { $level }
entry-half-width = Uncertainty (±)
entry-sd = Standard deviation
entry-pupils = Pupils
entry-answers = Answers
entry-share = { $share }%
entry-nothing = nothing
entry-group-national-tests = National tests
entry-group-survey = The Pupil Survey
entry-group-final-grades = Grades
entry-group-own = Your own indicators

## What has been typed
entry-not-a-number = “{ $text }” is not a number. Type for example 12 or 12.5.
entry-not-a-count = “{ $text }” cannot be a count. Type a whole number, 0 or more.
entry-out-of-range = { $text } is outside what is possible ({ $lowest } to { $highest }). Look whether a decimal mark is missing, or whether the figure belongs in another cell.
entry-level-missing = A count is missing here. Type 0 if no pupils are at the level.
entry-star-among-numbers = With one level hidden, the number of pupils is unknown, and the shares cannot be worked out. Type * at every level, or the number followed by *.
entry-value-missing = Type the value too, or take away the other figures of the row.
entry-of-nobody = It says 0 pupils, so there can be no value here. Correct the count, or take away the value.
entry-not-whole-pupils = { $share }% of { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
} is not a whole number of pupils. The nearest is { NUMBER($nearest) } of { NUMBER($n) } ({ $nearestshare }%). Correct one of the figures, or leave the count empty.
entry-rounded = The share is rounded so much that it does not say for certain how many of { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
} it is about. Type it with one more decimal if you can.
entry-few-pupils = { $n ->
    [one] Only 1 pupil.
   *[other] Only { NUMBER($n) } pupils.
} Varde keeps the figure, but says nothing of so few.
entry-no-count = Without a count, Varde cannot say how certain the figure is.
entry-withdrawn = The Directorate for Education has withdrawn the figures of this year. Varde keeps what you type, but does not show it.
entry-outside = This cell is no longer there. Open the grid again.
entry-gone = Varde does not know what was to be typed, or the year it is about. Choose again what, whom and which years.
entry-nothing-changed = Nothing has changed.
entry-not-saved = Nothing is saved. Correct what is marked in the grid first.
entry-would = Not saved yet: { $new ->
    [0] no new results
    [one] 1 new result
   *[other] { NUMBER($new) } new results
}{ $changed ->
    [0] {""}
   *[other] , { NUMBER($changed) } changed
}{ $removed ->
    [0] {""}
   *[other] , { NUMBER($removed) } taken away
}.
entry-did = Saved: { $new ->
    [0] no new results
    [one] 1 new result
   *[other] { NUMBER($new) } new results
}{ $changed ->
    [0] {""}
   *[other] , { NUMBER($changed) } changed
}{ $removed ->
    [0] {""}
   *[other] , { NUMBER($removed) } taken away
}.
operation-entry = typing of { $results ->
    [one] 1 result
   *[other] { NUMBER($results) } results
} for { $units ->
    [one] { $unit }
   *[other] { NUMBER($units) } units
}

## A new school
entry-school-orgnr = Type the organisation number, nine digits. It is on the school's website and in the Brønnøysund registers.
entry-school-known = Varde knows this school already. Search for it instead.
entry-school-name = Type the name of the school.
entry-school-kommune = Type the municipality number, four digits.
operation-school = new school “{ $name }”

## Own indicators
own-kind-share = Share of pupils or answers
own-kind-mean = Mean of single answers
own-kind-figure = One figure for the whole unit
own-what = { $kind }, { $lowest }–{ $highest } { $unit }, { $frequency ->
    [monthly] every month
   *[yearly] every school year
}. { $good ->
    [low] Low
   *[high] High
} is wished for.
own-removing = { $count ->
    [0] No figures have been typed for it.
    [one] One result goes with it.
   *[other] { NUMBER($count) } results go with it.
}
own-name-empty = Give the indicator a name with letters or digits.
own-too-long = At most { NUMBER($most) } characters.
own-name-taken = “{ $name }” is there already. Choose another name.
own-unit-empty = Type what it counts, for example per cent, days or points.
own-decimals = At most { $most } decimals.
own-not-a-number = Type a number, for example 0 or 12.5.
own-range = The highest must be larger than the lowest.
own-share-range = A share is between 0 and 100.
own-range-held = The figures already typed go from { $low } to { $high }, and must fit.
own-fixed = Cannot be changed, since { $count ->
    [one] one figure has
   *[other] { NUMBER($count) } figures have
} been typed. Make a new indicator instead.
operation-own-indicator = { $edit ->
    [made] new indicator
    [changed] change of the indicator
   *[removed] removal of the indicator
} “{ $name }”

## Breaks
break-period-wrong = Choose when the new series begins.
break-taken = There is a break here already: { $period }.
break-reason-empty = Write what happened, so that others understand why the figures cannot be compared.
operation-break = { $edit ->
    [made] new break
    [changed] change of the break
   *[removed] removal of the break
} in { $period } for “{ $name }”
