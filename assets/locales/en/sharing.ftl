# Sharing with others: what cannot be shown, what gives it away, and what has been given out.

audience-own = Ourselves
audience-owner = The school owner
audience-others = Others, the public

sharing-pupils = the number of pupils in { $about } at { $unit }, { $period }
sharing-value = the figure for { $about } at { $unit }, { $period }
sharing-counted = the number of pupils behind { $about } at { $unit }, { $period }
sharing-group-girls = girls
sharing-group-boys = boys
sharing-group-all-public = public schools
sharing-group-all-municipal = municipal schools
sharing-group-all-private = private schools
sharing-group-girls-public = girls, public schools
sharing-group-girls-municipal = girls, municipal schools
sharing-group-girls-private = girls, private schools
sharing-group-boys-public = boys, public schools
sharing-group-boys-municipal = boys, municipal schools
sharing-group-boys-private = boys, private schools
sharing-leak = Others could have worked out { $what }: { $exact ->
    [yes] it is { $low }
   *[no] it must lie between { $low } and { $high }
}. It follows from { $through }.
sharing-leak-alone = Others could have worked out { $what }: { $exact ->
    [yes] it is { $low }
   *[no] it must lie between { $low } and { $high }
}.
sharing-stopped = Nothing has been written. Add --repair to hide what it takes, or --for own to save it for the school itself.
sharing-stopped-for-good = Nothing has been written. Hiding more does not help here: add --for own to save it for the school itself.
sharing-would-hide = To protect them, this must be hidden too: { $results }.
sharing-hidden = { $count ->
    [one] One figure is hidden so that nobody can work out small groups:
   *[other] { $count } figures are hidden so that nobody can work out small groups:
}
sharing-notice-owner = For the school owner. May hold figures that are hidden for others, and must not stand in open papers.
sharing-notice-others = May be shown to everybody.
sharing-notice-others-hidden = { $count ->
    [one] May be shown to everybody. Varde has hidden one figure to protect small groups.
   *[other] May be shown to everybody. Varde has hidden { $count } figures to protect small groups.
}
error-unchecked = Varde could not check whether something hidden can be worked out from this. Nothing has been given out therefore. You can save it for yourselves.

given-what-chart = Chart: { $what } – { $unit }
given-what-table = Table: { $what } – { $unit }
given-what-charts = All charts about { $unit }
given-what-package = All figures in Varde (data package)
given-what-shown = Shown on a screen: { $title }
given-nothing = Nothing has been given out.
given-unreadable = Something that this version of Varde cannot read
given-owner = With figures that are hidden for others, if the school has any.
given-own = { $count ->
    [one] One of the figures was known to nobody else.
   *[other] { NUMBER($count) } of the figures were known to nobody else.
}
given-public = All figures were public already.
given-hidden = { $count ->
    [one] One figure was hidden.
   *[other] { NUMBER($count) } figures were hidden.
}

note-suppressed-for-others = { $periods }: The figures are hidden to protect pupils in small groups.

source-of = { $count ->
    [one] Source
   *[other] Sources
}: { $names }.
source-name-udir = Utdanningsdirektoratet (NLOD)
source-name-skoleporten = Skoleporten, Utdanningsdirektoratet (NLOD)
source-name-ssb = Statistics Norway
source-name-sheet = your own sheets and tables
source-name-typed = figures typed in
source-name-example = Varde's example (invented figures)
source-name-other = other files

operation-private-school = { $private ->
    [yes] marking { $name } as private
   *[no] taking the mark «private» off { $name }
}

thresholds-wrong = The limits must be whole numbers from { $least } to { $most }. Nothing has changed.
owner-set = { $private ->
    [yes] { $name } is marked as private.
   *[no] { $name } is no longer marked as private.
}

schools-owned-published = The public schools alone, as Udir has published it: { $value }.
schools-owned-computed = The kommune's own schools together, without { $count ->
    [one] the private one
   *[other] the { $count } private ones
}: { $value }.
schools-owned-hidden = The kommune's own schools cannot be put together without { $count ->
    [one] the private one
   *[other] the { $count } private ones
}: a figure is missing or hidden, and with the kommune's figure the sum could give it away.
schools-owned-value = { $value } { $unit } ({ $n } pupils)
schools-owned-count = { $count } of { $n } pupils ({ $share } %)

owner-private = private
