# Risk points of Oppfølgingsordningen: the finding, the draw, the rule, the choices, the cells.

risk-area-nasjonale-prover = national tests
risk-area-elevundersokelsen = Elevundersøkelsen
risk-area-grunnskolepoeng = grunnskolepoeng
risk-school = School
risk-indicator = Indicator
risk-points = { $count ->
    [one] 1 point
   *[other] { NUMBER($count) } points
}
risk-percent = { $share }%
risk-points-of = { $points } of { $possible } points

## The finding
risk-title = { $open ->
    [yes] At least { NUMBER($points) }
   *[no] { NUMBER($points) }
} of { NUMBER($possible) } risk points ({ $share }%)
risk-title-kommune = The schools of the municipality have { $open ->
    [yes] at least { NUMBER($points) }
   *[no] { NUMBER($points) }
} of { NUMBER($possible) } risk points ({ $share }%)
risk-title-nothing = The risk points cannot be counted
risk-coverage = { NUMBER($possible) } of { NUMBER($full) } possible
risk-covered = { $all ->
    [yes] All the { NUMBER($full) } possible points are included.
   *[no] { NUMBER($possible) } of { NUMBER($full) } possible points are included. The rest have no figures that can be used.
}
risk-no-figures = Varde has no figures that can give points. What is missing is listed below.
risk-from = The points come from { $areas }.
risk-from-area = { $area } ({ NUMBER($points) })
risk-from-none = None of the figures is weaker than its limits.
risk-sensitivity = If each figure moves as far as its own uncertainty (95%), there will be between { NUMBER($lowest) } and { NUMBER($highest) } points. Those are the extremes: it is unlikely that all move the same way.
risk-sensitivity-steady = The points stay the same if each figure moves as far as its own uncertainty (95%).
risk-sensitivity-unmoved = The uncertainty is not known for { NUMBER($unmoved) } of { NUMBER($counted) } figures. They are held still.
risk-sensitivity-none = The uncertainty is not known for any of the figures. Varde therefore cannot say how easily the points could have been others.

## The draw
risk-spread = The share runs from { $lowest } to { $highest }% among the { NUMBER($schools) } schools that have one.{ $thin ->
    [0] {""}
    [one] {" "}One of them has less than half of its possible points included, and then the share swings easily.
   *[other] {" "}{ NUMBER($thin) } of them have less than half of their possible points included, and then the share swings easily.
}
risk-spread-none = The spread among the schools cannot be shown: fewer than two schools have a share.
risk-quarter = { $count ->
    [0] None of the schools is
    [one] 1 school is
   *[other] { NUMBER($count) } schools are
} in the quarter of the country’s schools with the highest share. It begins at { $line }%, { $from ->
    [typed] which somebody has typed in.
   *[loaded] counted from { NUMBER($judged) } schools in Varde.
}
risk-quarter-unknown = Varde cannot say whether some of the schools are in the quarter of the country’s schools with the highest share. At least { NUMBER($least) } schools must be in Varde, and at least { NUMBER($leastjudged) } of them with a share. The numbers now are { NUMBER($loaded) } and { NUMBER($judged) }. If you know the limit, you can type it in.
risk-draw = Udir draws 30 municipalities by their share, and 10 by their spread when at least one school is in that quarter. Where a municipality stands among the country’s municipalities cannot be counted from its own figures, and Udir has not said how the spread is measured.

## Why
risk-rule = A figure that is weaker than the country’s gives { $national ->
    [one] 1 point
   *[other] { $national } points
}. If it is weaker than an absolute limit too, it gives { $absolute } points instead. Grunnskolepoeng count { $weight } times, so that the three areas weigh alike. For each indicator, the last { $years } years that there are figures for are included. The share is the points divided by those that were possible; figures that are missing are in neither.
risk-step-outcomes = { NUMBER($counted) } figures are included: { NUMBER($fine) } not weaker than the country, { NUMBER($national) } weaker than the country, { NUMBER($absolute) } weaker than an absolute limit.
risk-step-points = Points: { $sum } = { NUMBER($points) }.
risk-step-possible = Possible: { $sum } = { NUMBER($possible) }.
risk-step-share = Share: { NUMBER($points) } / { NUMBER($possible) } = { $share }%.
risk-step-schools = The figures are the sum of { $schools ->
    [one] 1 school
   *[other] { NUMBER($schools) } schools
}.
risk-reference = Utdanningsdirektoratet: «Hvilke kommuner deltar i ordningen?» (Oppfølgingsordningen for kommuner).

## Choices
risk-settings = The rule that Udir has published does not say everything. Where it is silent, this is chosen:
risk-setting-equal = { $on ->
    [yes] A figure that equals a limit is taken as weaker.
   *[no] A figure that equals a limit is not taken as weaker.
}
risk-setting-per-year = { $on ->
    [yes] Each year is held against the country’s figure of the same year.
   *[no] All years are held against the country’s newest figure.
}
risk-setting-private = { $on ->
    [yes] Private schools are included in the municipality’s share.
   *[no] Private schools are not included in the municipality’s share.
}
risk-setting-small = { $on ->
    [yes] Figures for 5–9 pupils are included. One year of so few says little.
   *[no] Figures for fewer than 10 pupils are not included.
}
risk-setting-bullying = What counts of bullying: { $items }.
risk-setting-absolute = { $count ->
    [0] No absolute limits have been added.
    [one] 1 absolute limit has been added.
   *[other] { NUMBER($count) } absolute limits have been added.
}
risk-setting-quarter = The quarter of the country’s schools with the highest share begins at { $line }%.
risk-limit-none = No source says what the limit is. Only the country’s figure counts.
risk-limit-typed = Typed in: { $limit }.
risk-limit-rule = From the source: { $limit }.
risk-limit-impossible = { $limit } cannot be right. The limit must lie between { $lowest } and { $highest }, and is not used.

## Notes
risk-note-open = { NUMBER($count) } of { NUMBER($counted) } figures have no absolute limit to be held against. If all of those that are weaker than the country were weaker than an absolute limit too, there would be { NUMBER($most) } points ({ $share }%).
risk-note-thin = Less than half of the possible points are included, and then the share swings easily.
risk-note-missing = { NUMBER($counted) } of { NUMBER($places) } figures are included. Not included: { $missing }.
risk-missing-hidden = { NUMBER($count) } hidden
risk-missing-few = { NUMBER($count) } with few pupils
risk-missing-empty = { NUMBER($count) } with no registered result
risk-missing-withdrawn = { NUMBER($count) } withdrawn
risk-missing-limit = { NUMBER($count) } with no figure for the country to be held against
risk-missing-not-loaded = { NUMBER($count) } not added
risk-note-jump = The last years with figures do not follow each other: { $what }. A year that has not been added is passed over.
risk-years-of = { $indicator } ({ $periods })
risk-note-wrong-side = The absolute limit is no stricter than the country’s figure for { $what }. Check that it is typed correctly.
risk-note-exams = The grunnskolepoeng of { $periods } were set without written exams. They are high in the whole country, so they cannot be compared with other years, and they fall below an absolute limit less often.
risk-note-private = { $count ->
    [one] 1 private school is shown, but is not in the sum.
   *[other] { NUMBER($count) } private schools are shown, but are not in the sum.
}
risk-note-own = The points say where the figures lie, not why. Small schools more easily get both many and few points by chance.

## The cells
risk-matrix-caption = { $what }: risk points, indicator by indicator
risk-pupils-of = { NUMBER($pupils) } of { $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
} ({ $share }%)
risk-country = country { $limit }
risk-country-of = country { $limit } ({ $period })
risk-absolute = absolute { $limit }
risk-cell = { $indicator }, { $period }: { $value }.
risk-cell-pupils = { $indicator }, { $period }: { $value } ({ $n ->
    [one] 1 pupil
   *[other] { NUMBER($n) } pupils
}).
risk-cell-interval = Probably between { $low } and { $high }.
risk-cell-few = With so few pupils, the uncertainty is large.
risk-cell-not-worse = Not weaker than the limit ({ $limits }): 0 of { $possible } points.
risk-cell-national = Weaker than the country ({ $limits }): { $points } of { $possible } points.
risk-cell-absolute = Weaker than the absolute limit ({ $limits }): { $points } of { $possible } points.
risk-cell-no-limit = The country’s figure is missing. This figure gives no points and is not among the possible.
risk-cell-not-counted = In neither the points nor the possible.
risk-cell-swing = Within the uncertainty it can be { $better } to { $worse } points.
risk-cell-steady = The uncertainty does not change the points.
risk-cell-unmoved = The uncertainty is not known.
risk-column-value = Value
risk-column-country = Country
risk-column-absolute = Absolute limit
risk-column-points = Points
risk-column-possible = Possible
risk-column-within = Within the uncertainty

risk-of-kommune-title = Risk points are worked out for a school or a municipality
risk-of-kommune = Choose a school or a municipality at the top.
risk-figures = The figures, the limits and the points
risk-draw-heading = The draw
risk-why-heading = Why does Varde say this?
risk-settings-heading = Choices that no source settles
risk-all-heading = Every figure, one in each row
risk-yes = Yes
risk-no = No
risk-choose-equal-is-worse = Equal figures count as worse than the limit
risk-choose-national-per-year = Each year is held against the country of the same year
risk-choose-private-schools = Private schools count in the municipality’s share
risk-choose-small-groups = Figures of five to nine pupils count
risk-choose-quarter-percent = The share where the country’s highest quarter begins (per cent)
risk-choose-absolute = Absolute limit: { $name }
risk-setting-unread = “{ $name }” could not be read, and is not used.
risk-choose-bullying = Which question about bullying counts
risk-item-mobbing-elever = By other pupils
risk-item-mobbing = At school in all
risk-item-mobbing-voksne = By adults
risk-item-mobbing-digital = Digitally
