# Sharing with others: what can be worked out.

sharing-pupils = the number of pupils in { $about } at { $unit }, { $period }
sharing-value = the figure for { $about } at { $unit }, { $period }
sharing-counted = the number of pupils behind { $about } at { $unit }, { $period }
sharing-leak = Others could have worked out { $what }: it must lie between { $low } and { $high }. It follows from { $through }.
sharing-leak-alone = Others could have worked out { $what }: it must lie between { $low } and { $high }.
sharing-stopped = Nothing is written. Add --repair to hide what it takes, or export for the school itself.
sharing-hidden = { $count ->
    [one] One figure is hidden so that nobody can work out small groups.
   *[other] { $count } figures are hidden so that nobody can work out small groups.
}
