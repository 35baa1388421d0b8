# Goals and measures: what could be seen, what comes anyway, and what before and after can carry.

## Goals
question-planning = what could be seen
question-planning-by = the target for { $period }
planning-level-open = No target yet
planning-level-visible = { $years ->
    [one] Can be seen after one year
   *[other] Can be seen after { $years } years
}
planning-level-hidden = Too little to be seen in three years
planning-level-anyway = No more than is expected anyway
planning-title = { $what }. { $line }
planning-points = { $size } points
planning-percentage-points = { $size } percentage points
planning-pupils = { NUMBER($pupils) } of { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} ({ $size })
planning-mean = { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} in { $years }: { $value } { $unit }{ $restricted ->
    [restricted] {" (for the school only)"}
   *[open] {""}
}, probably between { $low } and { $high }.
planning-share = { $x ->
    [0] None
   *[other] { NUMBER($x) }
} of { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} ({ $percent } %{ $restricted ->
    [restricted] , for the school only
   *[open] {""}
}) in { $years }, probably between { $low } and { $high } %.
planning-line-visible = Smallest change that could be seen: { $size }
planning-line-none = No change is large enough to be seen
planning-line-years = { $years ->
    [one] The target can be seen after one year
   *[other] The target can be seen after { $years } years
}
planning-line-never = The target cannot be seen in three years
planning-line-expected = Expected without a measure: { $way ->
    [up] { $size } up
    [down] { $size } down
   *[same] no change
}
planning-line-unexpected = Expected without a measure: cannot be estimated
planning-one-year = With { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} a year, the change from one year to another must be at least { $size } to be seen.
planning-one-year-none = With { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} a year, no { $way ->
    [up] rise
   *[down] fall
} is large enough to be seen from one year to another.
planning-pooled-only = With { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} a year, one year says too little; only several years together can show a change.
planning-three-years = { $count ->
    [one] With one year before and three years together after
   *[other] With { $before } years together before and three years together after
}, the limit is { $size }.
planning-three-years-none = Nor can three years together after show a { $way ->
    [up] rise
   *[down] fall
}.
planning-target = The target is { $value } { $unit }: { $way ->
    [up] { $size } up.
    [down] { $size } down.
   *[same] the same as now.
}
planning-seen-after = { $count ->
    [one] So large a change can be seen after one year{ $earlier ->
        [one] {""}
       *[other] {" "}when the years before are put together
    }.
   *[other] So large a change can be seen only when { $years } years after are put together.
}
planning-never-seen = That is less than could be seen, even with three years together. Consider setting the goal on signs in everyday work instead.
planning-by-past = There are figures for { $period } already, so the target must be set for a later year.
planning-by-too-soon = In { $period } there are new figures for only { $count ->
    [one] one year
   *[other] { $years } years
}, which is too soon.
planning-expected = { $way ->
    [same] Without any measure we must expect the result to stay where it is.
   *[other] Without any measure we must expect about { $size } { $way ->
        [up] up
       *[down] down
    } next time: { $years ->
        [one] after a year
       *[other] after several years
    } { $place ->
        [below] below
       *[above] above
    } what the schools have in common, the next is usually nearer.
} By chance the change may be anything between { $low } and { $high }.
planning-between = The estimate rests on { NUMBER($schools) } schools. { $spread ->
    [apart] With chance taken away they typically lie { $sd } from what they have in common.
   *[alike] The differences between them are no larger than chance can make.
}
planning-comes-anyway = The target is no larger than what must be expected anyway.
planning-too-few-schools = { $schools ->
    [0] Varde has no figures for schools in { $period }, and so cannot say what to expect without a measure.
    [one] Varde has figures for only one school in { $period }. That is too few to say what to expect without a measure.
   *[other] Varde has figures for only { NUMBER($schools) } schools in { $period }. That is too few to say what to expect without a measure.
}
planning-unexpected = What to expect without a measure cannot be estimated for { $period }.

## Before and after
question-evaluation = before and from { $period }
evaluation-title = { $what } before and from { $period }: { $level }
evaluation-start = the measure begins
evaluation-figures = Before: { $before } After: { $after }
evaluation-change = { $way ->
    [same] The result is the same as before the measure.
    [up] The result is { $size } higher than before the measure.
   *[down] The result is { $size } lower than before the measure.
}
evaluation-beyond-other = { $other } went { $moved ->
    [same] neither up nor down
    [up] { $by } up
   *[down] { $by } down
} in the same years. With that taken away, the change is { $way ->
    [same] gone
    [up] { $size } up
   *[down] { $size } down
}, probably somewhere between { $low } and { $high }.
evaluation-anyway = { $way ->
    [same] The years before lay near what the schools have in common, so no change was to be expected anyway.
   *[other] { $place ->
        [weak] Because { $own } was chosen after { $years ->
            [one] a weak year
           *[other] weak years
        }
        [below] Because the { $years ->
            [one] year
           *[other] years
        } before lay below what the schools have in common
       *[above] Because the { $years ->
            [one] year
           *[other] years
        } before lay above what the schools have in common
    }, we had to expect about { $size } { $way ->
        [up] up
       *[down] down
    } anyway.
}
evaluation-held-back = { $left ->
    [nothing] The change is no larger than what was to be expected anyway.
    [chance] Without that, { $size } is left, and chance alone can make that.
   *[possible] Without that, { $size } is left, and that is only a possible change.
}
evaluation-unknowable = We cannot say that the measure worked – nor that it did not.
evaluation-beyond = { $level ->
    [clear] The difference from before is clearly larger than chance usually makes: a clear change.
   *[possible] The difference from before is larger than chance usually makes: a possible change.
} The figures do not say where it comes from.
evaluation-line-change = From before to after: { $way ->
    [same] no change
    [up] { $size } up
   *[down] { $size } down
}
evaluation-line-beyond = Against { $other }: { $way ->
    [same] no change
    [up] { $size } up
   *[down] { $size } down
} (between { $low } and { $high })

## Monthly series
months-figures = { NUMBER($before) } months before: { $meanbefore } { $unit } on average. { NUMBER($after) } months after: { $meanafter } on average.
months-step = { $way ->
    [same] From { $period } the series goes on where the line from before points
    [up] From { $period } the series lies { $size } higher than the line from before points
   *[down] From { $period } the series lies { $size } lower than the line from before points
}, probably somewhere between { $low } and { $high }.
months-line-means = Average before { $before }, after { $after } { $unit }
months-line-step = Step at the start: { $way ->
    [same] no change
    [up] { $size } up
   *[down] { $size } down
} (between { $low } and { $high })

## Obstacles
obstacle-no-sd = How far single pupils spread is not documented for this figure. Varde then cannot say how large a change must be to be seen.
obstacle-not-of-pupils = The figure is about the whole unit and is no average of pupils. Varde then cannot say how much chance means.
obstacle-monthly = This is a monthly series. It is judged month by month, and only when there are at least { NUMBER($fewest) } months both before and after.
obstacle-segment-over = { $period } was measured in a way that is no longer used. Later years cannot be compared with it.
obstacle-out-of-range = The target is outside what is possible ({ $low }–{ $high }).
obstacle-not-a-school = What to expect without a measure is estimated for schools only.
obstacle-none-before = Varde has no figures from before { $period }.
obstacle-none-after = There are no figures yet from { $period } or later.
obstacle-too-few-months = Too few measurements ({ NUMBER($before) } before and { NUMBER($after) } after). Judge only when there are at least { NUMBER($fewest) } on each side.
obstacle-not-evaluated = Varde has no method for before and after for this figure: its uncertainty is not known.

## Why does Varde say this?
why-planning = Varde works out how large a true change must be to be seen four times out of five, that is, to lie outside what chance makes in 95 of 100 cases: 2.80 · SD · √(1/n before + 1/n after).
why-planning-shares = Varde works out how many pupils must move for the change to be seen four times out of five, that is, to lie outside what chance makes in 95 of 100 cases. The chance is summed over all possible counts, with the same exact test that will judge the change afterwards.
why-planning-sd = Between pupils: standard deviation { $sd }, from the uncertainty of { NUMBER($n) } pupils' result.
why-planning-share = The share before: { $percent } % of { NUMBER($n) } pupils.
why-planning-visible = Years before: { $before } ({ NUMBER($nbefore) } pupils), years after: { $after } ({ NUMBER($nafter) } pupils): { $size }.
why-planning-least = at least { $size }
why-planning-none = no change is large enough
why-planning-reliability = Between schools: standard deviation { $sd }, estimated from { NUMBER($schools) } schools. With { NUMBER($n) } pupils, { $reliability } of the distance from the others is the school's own; the rest is chance.
why-planning-rise = Distance: { $own } − { $common } = { $distance }. Expected without a measure: −({ $distance }) × (1 − { $reliability }) = { $rise }.
why-planning-lasting = This is for a change that comes at once and lasts, in year groups of the same size as now.
why-expected = A result far from the others is partly the school's own, partly chance. Chance does not repeat itself, so the next one is usually nearer. Varde estimates how much there is of each, from all the schools that have been loaded.
why-evaluation = Varde puts together up to three years before and up to three years after, each year with its number of pupils, and takes away the change in the figure that the school is held against in the same years. If what is left is more than chance makes in 95 of 100 cases, Varde says “possible”; in 998 of 1000, “clear”. What was to be expected anyway is taken away too, and the more careful answer is given.
why-evaluation-shares = Varde adds up the pupils of up to three years before and up to three years after, and takes away the change in the figure that the school is held against in the same years. Both the interval and the exact test must lie outside what chance makes (95 of 100 times for “possible”, 998 of 1000 for “clear”). What was to be expected anyway is taken away too, and the more careful answer is given.
why-evaluation-difference = ({ $after } − { $before }) − ({ $otherafter } − { $otherbefore } for { $other }, weighted by the unit's pupils) = { $difference }.
why-evaluation-limits = Interval: { $low } to { $high } (95 %), { $outerlow } to { $outerhigh } (99.8 %).
why-evaluation-rounded = Each figure is rounded when it is published. The level allows for that too: the limits are then ±{ $inner } (95 %) and ±{ $outer } (99.8 %).
why-evaluation-exact = Had the chance moved as in the figure that the school is held against (odds ratio { $ratio }): so few or fewer { $atmost } of 100 times, so many or more { $atleast } of 100 times (the limits are 2.5 and 0.1).
why-evaluation-level = { $level ->
    [may-be-chance] The change is no more than chance can make: may be chance.
    [possible] The change is outside the 95 % limit, but not the 99.8 % one: possible.
   *[clear] The change is outside the 99.8 % limit: clear.
}
why-interrupted = Varde puts one straight line through the months before and one through the months after, and measures the step where they meet. If the step is more than chance makes in 95 of 100 cases, Varde says “possible”; in 998 of 1000, “clear”. The new slope is shown, but not judged.
why-months-slopes = Slope per month: { $before } before, { $after } after.
why-months-step = The step: { $step }, between { $low } and { $high } (95 %), between { $outerlow } and { $outerhigh } (99.8 %). The larger of two ways to work out the uncertainty is used.
why-months-hang = Do the months hang together? Durbin–Watson { $dw } (about 2 when they do not).
why-reference-planning = Bloom 1999 (smallest visible change, 80 % power); Chay, McEwan & Urquiola 2005 (change without a measure).
why-reference-planning-shares = Bloom 1999 (80 % power); Fisher 1935, used strictly (Agresti 2001); Chay, McEwan & Urquiola 2005 (change without a measure).
why-reference-expected = Chay, McEwan & Urquiola 2005; Paule & Mandel 1982.
why-reference-evaluation = Angrist & Pischke 2009 (difference in differences); Altman et al. 2000; Chay, McEwan & Urquiola 2005.
why-reference-evaluation-shares = Angrist & Pischke 2009 (difference in differences); Newcombe 1998; Fisher 1935 and Cornfield 1956, used strictly; Chay, McEwan & Urquiola 2005.
why-reference-interrupted = Wagner et al. 2002; Newey & West 1987; Bernal et al. 2017.
