# Shares and distributions: what they can carry.

## A share in pupils
share-figure = { $about ->
    [about] {"about "}
   *[exact] {""}
}{ $x ->
    [0] none
   *[other] { NUMBER($x) }
} of { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} ({ $percent }%{ $restricted ->
    [restricted] , only for the school
   *[open] {""}
})
share-count = { $x ->
    [0] none
   *[other] { NUMBER($x) }
} of { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
}{ $restricted ->
    [restricted] {" (only for the school)"}
   *[open] {""}
}
share-range = { $usual } of { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
}
share-range-percent = { $usual } of { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
} ({ $percent }%)

## Against kommune, fylke and country, and from last year
share-own = { $figure } in { $period }.
share-change = { $before } in { $beforeperiod }, { $after } in { $period }.
share-reference = { $other }: { $percent }%{ $restricted ->
    [restricted] {" (only for the school)"}
   *[open] {""}
}.
share-reference-figure = { $other }: { $figure }.
share-usual = If the share is as in { $other }, chance alone usually gives { $range }.
share-alike = { $own } does not stand out.
share-beyond = That is { $level ->
    [clear] {"clearly "}
   *[possible] {""}
}{ $direction ->
    [below] fewer
   *[above] more
} than the { $range } that chance alone usually gives when the share is as in { $other }: a { $level ->
    [clear] clear
   *[possible] possible
} difference.
share-same = { $kind ->
    [change] The share is the same in both years.
   *[difference] The share is the same.
}
share-swing = { $kind ->
    [change] { $small ->
        [small] With groups this small, the share can
       *[large] The share can
    } usually swing by up to ±{ $swing } percentage points without anything having changed.
   *[difference] By chance alone, two such groups can usually lie up to { $swing } percentage points apart.
}
share-unknowable = The numbers alone do not show whether this is a change.
share-farther = That is { $kind ->
    [change] { $direction ->
        [below] down
       *[above] up
    } by
   *[difference] { $direction ->
        [below] lower
       *[above] higher
    } by
} { $size } percentage points, { $level ->
    [clear] clearly more
   *[possible] more
} than chance alone usually gives (up to ±{ $swing }): a { $level ->
    [clear] clear
   *[possible] possible
} { $kind ->
    [change] change
   *[difference] difference
}.
share-border = The { $kind ->
    [change] change
   *[difference] difference
} is on the limit of what chance alone usually gives (about ±{ $swing } percentage points), { $level ->
    [may-be-chance] and may be chance.
   *[possible] but just outside it: a possible { $kind ->
        [change] change
       *[difference] difference
    }.
}

obstacle-break-share = { $one } and { $other } are not measured in the same way.
obstacle-rounding-share = Both shares are rounded, and the rounding alone can make so small a difference.
why-rounding-share = With very many pupils, chance is smaller than the rounding. Varde then only speaks of differences that are larger than it.
why-cannot-tell-share = Varde judges a share only when both numbers can be shown, are measured in the same way and come from at least 10 pupils. Of 5–9 pupils only the count is shown, and several years can be added up; of fewer than 5 nothing is said.
why-share-known = Varde works out how often chance alone would give so few pupils or fewer, and so many or more, when the share is as in what it is held against. If one of the two happens at most 2.5 of 100 times, Varde says “possible”. If it happens at most 1 of 1000 times, Varde says “clear”. Otherwise it may be chance.
why-share-groups = Varde works out how often chance alone would give two groups of this size at least as unusual an outcome. If that happens at most 5 of 100 times, Varde says “possible”. If it happens at most 2 of 1000 times, Varde says “clear”. Otherwise it may be chance.
why-share-expected = Expected: { NUMBER($n) } pupils × { $percent }% = { $expected }. Here there are { NUMBER($x) }.
why-share-tails = By chance alone: so few or fewer { $atmost } of 100 times, so many or more { $atleast } of 100 times.
why-share-usual = { $inner } may be chance. Outside { $outer } the difference is clear. Between the two it is possible.
why-share-verdict = { $level ->
    [may-be-chance] Neither of them is 2.5 or less: may be chance.
    [possible] One of them is at most 2.5, but more than 0.1: possible.
   *[clear] One of them is at most 0.1: clear.
}
why-share-large = There are { NUMBER($n) } pupils behind the number for { $other }, at least { $times } times as many. The share there is therefore taken as known.
why-share-country = The number of pupils in the country is not given. They are so many that the share there is taken as known.
why-share-small = There are { NUMBER($n) } pupils behind the number for { $other }, fewer than { $times } times as many. The share there is therefore uncertain too, and the two are judged in two ways: as two groups, and as if the share there were known. Varde takes the more careful one. The pupils are in both numbers, so Varde says too little rather than too much.
why-share-rough = The number of pupils is worked out from a rounded percentage, and is therefore approximate.
why-groups-difference = { $own } against { $other }: { $difference } percentage points.
why-groups-chance = By chance alone: at least as unusual an outcome { $chance } of 100 times (what is just as unusual counts half).
why-groups-verdict = { $level ->
    [may-be-chance] That is more than 5: may be chance.
    [possible] That is at most 5, but more than 0.2: possible.
   *[clear] That is at most 0.2: clear.
}
why-groups-if-known = Were the share in { $other } known: so few or fewer { $atmost } of 100 times, so many or more { $atleast } of 100 times (the limits are 2.5 and 0.1).
why-groups-both = { $level ->
    [may-be-chance] By at least one of the two ways, it may be chance.
    [possible] Both ways say at least “possible”, but not both “clear”.
   *[clear] Both ways say “clear”.
}
why-groups-interval = The real difference is probably somewhere between { $low } and { $high } percentage points (95%).
why-groups-swing = So much can the shares usually swing by chance alone: ±{ $swing } percentage points (95%).
why-groups-part = The interval and the test point different ways, so this is near the limit. Varde follows the test.
why-reference-known = Agresti 2001 (exact binomial test in each direction); Spiegelhalter 2005 (two limits, 95 and 99.8%).
why-reference-groups = Newcombe 1998 (the interval); Lydersen et al. 2009 (Fisher’s exact test, mid-p); Spiegelhalter 2005 (two limits, 95 and 99.8%).

## Shares and mastery levels

share-sentence = { $period }: { $count } of { $n } pupils ({ $share } %), probably between { $low } and { $high } %.
share-sentence-count = { $period }: { $share } % of { NUMBER($n) } pupils.
share-sentence-bare = { $period }: { $share } %.
level-name = Level { $level }
level-lowest = On the lowest level: { $sentence }
level-in-year = { $period }, level { $level }: { $count } of { NUMBER($n) } pupils ({ $share } %)
levels-in-year = { $period }: { NUMBER($n) } pupils, from the lowest level to the highest { $counts }
level-of-country = The country { $period }, level { $level }: { $share }
levels-legend = Each bar is a school year, divided by how many pupils are on each mastery level. Fewer than ten pupils are drawn as dots.
title-levels = { $what }: the share on the lowest level { $finding }
title-levels-country = { $what }: the pupils by mastery level
summary-hidden-levels = None of the distributions can be shown. The reasons are below.
note-levels = The shares are of the pupils who took part. About 25 in 100 pupils are on level 1 in 5th grade and 10 in 100 in 8th grade, because the tests are made so.
levels-drawn = The bars
levels-from-left = From the left
levels-from-middle = Out from the middle
note-few-counted = { $periods }: Fewer than 10 pupils. They are counted, but the shares say too little to be judged for one year alone; several years together can say more.

## Several years
several-figure = { $years } years together: { $figure }.
several-probably = Probably somewhere between { $low } and { $high }%.
question-trend = development, { $period }
trend-years = { $years } years: from { $first } in { $from } to { $last } in { $to }.
trend-missing = Not among them: { $years }.
trend-told = { $direction ->
    [same] On average the share has gone neither up nor down.
   *[other] On average the share has gone { $direction ->
        [down] down
       *[up] up
    } by { $size } percentage points a year, { $level ->
        [may-be-chance] and chance alone can give that.
        [possible] more than chance alone usually gives: a possible change.
       *[clear] clearly more than chance alone usually gives: a clear change.
    }
}
trend-few = The uncertainty is large: the smallest year has { NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
}.
obstacle-not-pooled = It takes at least two years of at least { $each } pupils each, and at least { $fewest } pupils in all.
obstacle-other-years = Varde does not have numbers for { $what } in all of these years.
obstacle-too-few-years = { $years ->
    [0] Varde has no years
    [one] Varde has one year
   *[other] Varde has { NUMBER($years) } years
} that can be compared and have enough pupils. To say something of the development, at least { $need } are needed.
obstacle-nothing-varies = The share is 0 or 100% in all of the years.
obstacle-no-method = Varde has no method for the development of a mean over several years. Look at each year with its uncertainty, and at several years together.
why-not-pooled = Varde adds up the last three school years that are measured in the same way. Years of fewer than 5 pupils are left out.
why-no-trend = Varde judges the development of a share over at least five years that are measured in the same way, each of at least 10 pupils.
why-several = The pupils of { $years } are added up. Percentages are never averaged.
why-trend = Varde works out how often chance alone would give at least as strong a rise or fall when the share is really the same in all the years. If that happens at most 5 of 100 times, Varde says “possible”. If it happens at most 2 of 1000 times, Varde says “clear”. Otherwise it may be chance.
why-trend-slope = The straight line that fits all the pupils: { $points } percentage points a year.
why-trend-chance = By chance alone: at least as strong a rise or fall { $chance } of 100 times (what is just as strong counts half).
why-reference-trend = Armitage 1955 (the Cochran–Armitage test, with the years themselves as scores); Lydersen et al. 2009 (mid-p); Spiegelhalter 2005 (two limits, 95 and 99.8%).

## The same cohort
question-cohort = from grade 8 in { $eighth } to grade 9 in { $ninth }
cohort-of = { $grade } in { $period }
cohort-mean = { $value } scale points{ $restricted ->
    [restricted] {" (only for the school)"}
   *[open] {""}
}
cohort-both = { $before } in { $eighth }, { $after } in { $ninth }.
cohort-told = { $direction ->
    [same] The result is the same.
   *[other] That is { $direction ->
        [down] down
       *[up] up
    } by { $size }{ $level ->
        [may-be-chance] .
        [possible] , more than chance alone usually gives (up to ±{ $limit }): a possible change.
       *[clear] , clearly more than chance alone usually gives (up to ±{ $limit }): a clear change.
    }
}{ $level ->
    [may-be-chance] {" "}A change of up to ±{ $limit } points can come from chance alone.
   *[other] {""}
}
cohort-country = The country: { $before } in grade 8 and { $after } in grade 9 for the same cohort.
cohort-took-part = { NUMBER($first) } { $first ->
    [one] pupil
   *[other] pupils
} took part in grade 8 and { NUMBER($second) } in grade 9. Some may have moved in or out, so they are not certain to be the same pupils.
obstacle-other-cohort = { $one } and { $other } are not the same cohort.
why-other-cohort = Varde follows a cohort from grade 8 one year to grade 9 the next. The pupils then take the same test.
why-cohort-same-pupils = Varde reckons as if these were two groups of different pupils. Where most of the pupils are the same, the uncertainty is smaller than this, so Varde says too little rather than too much.
why-cohort-expected = Grade 9 takes the same test as grade 8, one year later. It is therefore usual for a cohort to have a higher result, also when the school has done nothing differently.

## Many figures at once
many-expected = Of { NUMBER($count) } figures, we can expect { $expected } to stand out by chance.
many-between = { $low } or { $high }
many-about = about { $number }
many-none = none
many-found = { $number ->
    [0] Here, none stand out.
    [one] Here, { $found } stands out.
   *[other] Here, { $found } stand out.
}
many-still = { $all ->
    [all] It is as many when we allow for looking at { NUMBER($count) } figures.
   *[some] When we allow for looking at { NUMBER($count) } figures, { $number ->
        [0] none stand out any longer
        [one] { $still } stands out
       *[other] { $still } stand out
    }.
}
why-many = Each figure is judged so that chance alone makes it stand out in at most 5 of 100 cases. The more figures we look at, the more stand out in that way.
why-many-expected = { NUMBER($count) } figures × 5 of 100 = at most { $expected }.
why-many-holm = If the chance of one single false alarm is to be at most 5 of 100 (Holm), those that stand out: { $still }.
why-many-share = If at most 5 of 100 of those that stand out are to be false alarms in the long run (Benjamini–Hochberg), those that stand out: { $still }.
why-reference-many = Holm 1979; Benjamini and Hochberg 1995.

## The schools of the kommune
question-schools = among the schools, against { $target }, { $period }
schools-outside = { $judged ->
    [one] One school is judged
   *[other] { NUMBER($judged) } schools are judged
} against { $target } in { $period }. { $outside ->
    [0] None lie
    [one] One lies
   *[other] { NUMBER($outside) } lie
} outside what chance alone usually gives{ $clearly ->
    [none] .
    [all] , and clearly outside.
   *[some] , { $clear ->
        [one] one
       *[other] { NUMBER($clear) }
    } of them clearly outside.
}
schools-expected = By chance alone, we can expect { $expected } to do so.
schools-one = one
schools-left-out = { $count ->
    [one] One school is left out, since its number cannot be judged.
   *[other] { NUMBER($count) } schools are left out, since their numbers cannot be judged.
}
schools-mean = { $value } scale points{ $restricted ->
    [restricted] {" (only for the school)"}
   *[open] {""}
} in { $period } ({ NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
}).
schools-target = { $other }: { $value } scale points.
schools-limits = { $level ->
    [may-be-chance] By chance alone, a school of { NUMBER($n) } { $n ->
        [one] pupil
       *[other] pupils
    } usually gets from { $low } to { $high } points.
   *[other] That is { $level ->
        [clear] {"clearly "}
       *[possible] {""}
    }{ $direction ->
        [below] lower
       *[above] higher
    } than the { $low }–{ $high } points that chance alone usually gives a school of { NUMBER($n) } { $n ->
        [one] pupil
       *[other] pupils
    }: a { $level ->
        [clear] clear
       *[possible] possible
    } difference.
}
obstacle-too-few-schools = { $schools ->
    [0] No schools
    [one] One school
   *[other] { NUMBER($schools) } schools
} are too few to say how the schools spread. At least five are needed.
owner-spread = { $spread ->
    [alike] The { NUMBER($count) } schools lie no farther apart than chance alone gives. What they have in common is { $common } points.
   *[apart] The { NUMBER($count) } schools have { $common } points in common. With chance taken out, the standard deviation between them is { $sd } points.
}
owner-only = This is only for the school owner.
owner-own = { $name }: { $own } scale points ({ NUMBER($n) } { $n ->
    [one] pupil
   *[other] pupils
}).
owner-believed = About { $part }% of its distance from the other schools can be trusted, so Varde reckons with { $believed } points, probably between { $low } and { $high }.
owner-places = Among { NUMBER($count) } schools it may lie from number { $from } to number { $to }, counted from the highest figure.
owner-place = Among { NUMBER($count) } schools it probably lies at number { $place }, counted from the highest figure.
why-schools-shares = Every school is held against the same, with limits for its own size: Varde works out how often chance alone would give so few pupils or fewer, and so many or more. If one of the two happens at most 2.5 of 100 times, Varde says “possible”. If it happens at most 1 of 1000 times, Varde says “clear”.
why-schools-means = Every school is held against the same, with its own uncertainty: the published one, or else the one that follows from the test’s standard deviation and the number of pupils. Outside what chance gives in 95 of 100 cases, Varde says “possible”. Outside what it gives in 998 of 1000, Varde says “clear”.
why-schools-unordered = The schools are never put in order of result: differences inside the limits say nothing of the schools.
why-schools-limits = { $target } ± { $limit } = { $low }–{ $high } points (95%).
why-reference-funnel = Spiegelhalter 2005 (limits by size, 95 and 99.8%).
why-owner = A small school swings much from year to year. Varde therefore draws each school’s figure towards what the schools have in common, the more the less the figure can carry.
why-owner-common = In common: { $common } points. Standard deviation between the schools with chance taken out: { $sd } points.
why-owner-places = The places are worked out from the schools’ own figures and their uncertainty. They say where a school may lie, not where it lies.
why-reference-owner = Paule and Mandel 1982; Efron and Morris 1975; Goldstein and Spiegelhalter 1996.

## Month by month
question-monthly = month by month, { $first } to { $last }
question-monthly-bare = month by month
monthly-usual = { NUMBER($n) } measurements. They usually vary between { $low } and { $high } { $unit }, around a mean of { $mean }.
monthly-same = { NUMBER($n) } measurements, all { $mean } { $unit }.
monthly-none = None of them stands out from the ordinary variation.
monthly-some = { $all ->
    [all] This stands out from the ordinary variation
   *[newest] { $count } stretches stand out from the ordinary variation. The latest are
}: { $signals }.
monthly-missing = { $count ->
    [one] One month without a figure is passed over.
   *[other] { NUMBER($count) } months without figures are passed over.
}
monthly-span = { $from } to { $to }
monthly-signal = { $months } ({ $reasons })
monthly-reason = { $kind ->
    [outside] { $side ->
        [low] below the lower limit
       *[high] above the upper limit
    }
    [drift] at least seven in a row that { $side ->
        [low] fall
       *[high] rise
    }
    [two-of-three] at least two of three near { $side ->
        [low] the lower limit
       *[high] the upper limit
    }
   *[shift] at least seven in a row { $side ->
        [low] below the mean
       *[high] above the mean
    }
}
monthly-reason-when = { $reason } in { $when }
obstacle-too-few-measurements = Too few measurements ({ NUMBER($n) }). Varde judges only after at least { NUMBER($fewest) }.
why-monthly = Varde looks at how much the values usually jump from one month to the next, and sets limits by that. A month can stand out in four ways, but never as “clear”.
why-monthly-limits = Limits: { $mean } ± { $distance } (2.66 times the usual jump from one month to the next).
why-monthly-rules = Outside a limit; seven in a row that rise or fall; two of three near a limit; seven in a row on the same side of the mean.
why-monthly-chance = Some signals come by chance alone: without any change, the rules give at least one signal in about 7 of 100 series of 12 months, 19 of 100 of 24 months and 29 of 100 of 36 months. A signal is a reason to ask what happened, not an answer.
why-reference-monthly = Wheeler 2000; Provost and Murray 2011.
