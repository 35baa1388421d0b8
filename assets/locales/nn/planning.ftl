# Mål og tiltak: kva som kan sjåast, kva som kjem uansett, og kva før og etter kan bere.

## Mål
question-planning = kva som kan sjåast
question-planning-by = målet for { $period }
planning-level-open = Ikkje noko måltal enno
planning-level-visible = { $years ->
    [one] Kan sjåast etter eitt år
   *[other] Kan sjåast etter { $years } år
}
planning-level-hidden = For lite til å sjåast på tre år
planning-level-anyway = Ikkje meir enn det som er venta uansett
planning-title = { $what }. { $line }
planning-points = { $size } poeng
planning-percentage-points = { $size } prosentpoeng
planning-pupils = { NUMBER($pupils) } av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} ({ $size })
planning-mean = { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} i { $years }: { $value } { $unit }{ $restricted ->
    [restricted] {" (berre for skulen)"}
   *[open] {""}
}, truleg mellom { $low } og { $high }.
planning-share = { $x ->
    [0] Ingen
   *[other] { NUMBER($x) }
} av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} ({ $percent } %{ $restricted ->
    [restricted] , berre for skulen
   *[open] {""}
}) i { $years }, truleg mellom { $low } og { $high } %.
planning-line-visible = Minste endring som kan sjåast: { $size }
planning-line-none = Inga endring er stor nok til å sjåast
planning-line-years = { $years ->
    [one] Målet kan sjåast etter eitt år
   *[other] Målet kan sjåast etter { $years } år
}
planning-line-never = Målet kan ikkje sjåast på tre år
planning-line-expected = Venta utan tiltak: { $way ->
    [up] { $size } opp
    [down] { $size } ned
   *[same] inga endring
}
planning-line-unexpected = Venta utan tiltak: kan ikkje reknast ut
planning-one-year = Med { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} i året må endringa frå eitt år til eit anna vere minst { $size } for at ho skal kunne sjåast.
planning-one-year-none = Med { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} i året er ingen { $way ->
    [up] oppgang
   *[down] nedgang
} stor nok til å sjåast frå eitt år til eit anna.
planning-pooled-only = Med { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} i året seier eitt år for lite; berre fleire år samla kan vise ei endring.
planning-three-years = { $count ->
    [one] Med eitt år før mot tre år etter
   *[other] Med { $before } år samla før og tre år samla etter
} er grensa { $size }.
planning-three-years-none = Heller ikkje tre år samla etter kan vise ein { $way ->
    [up] oppgang
   *[down] nedgang
}.
planning-target = Målet er { $value } { $unit }: { $way ->
    [up] { $size } opp.
    [down] { $size } ned.
   *[same] det same som no.
}
planning-seen-after = { $count ->
    [one] Ei så stor endring kan sjåast etter eitt år{ $earlier ->
        [one] {""}
       *[other] {" "}når åra før er lagde saman
    }.
   *[other] Ei så stor endring kan først sjåast når { $years } år etter er lagde saman.
}
planning-never-seen = Det er mindre enn det som kan sjåast, også med tre år samla. Set gjerne målet på teikn i kvardagen i staden.
planning-by-past = For { $period } finst det allereie tal, så målet må setjast til eit seinare år.
planning-by-too-soon = I { $period } er det berre { $count ->
    [one] eitt år
   *[other] { $years } år
} med nye tal, og det er for tidleg.
planning-expected = { $way ->
    [same] Utan noko tiltak må vi vente at resultatet blir liggjande der det er.
   *[other] Utan noko tiltak må vi vente ca.{"\u00A0"}{ $size } { $way ->
        [up] opp
       *[down] ned
    } til neste gong: { $years ->
        [one] etter eit år
       *[other] etter fleire år
    } { $place ->
        [below] under
       *[above] over
    } det skulane har felles, ligg det neste som regel nærare.
} Tilfeldige utslag gjer at endringa kan bli alt mellom { $low } og { $high }.
planning-between = Talet byggjer på { NUMBER($schools) } skular. { $spread ->
    [apart] Når det tilfeldige er trekt frå, ligg dei typisk { $sd } frå det dei har felles.
   *[alike] Skilnadene mellom dei er ikkje større enn det tilfeldige utslag kan gi.
}
planning-comes-anyway = Målet er ikkje større enn det vi må vente uansett.
planning-too-few-schools = { $schools ->
    [0] Varde har ikkje tal for skular i { $period }, og kan difor ikkje seie kva vi må vente utan tiltak.
    [one] Varde har tal for berre éin skule i { $period }. Det er for få til å seie kva vi må vente utan tiltak.
   *[other] Varde har tal for berre { NUMBER($schools) } skular i { $period }. Det er for få til å seie kva vi må vente utan tiltak.
}
planning-unexpected = Kva vi må vente utan tiltak, kan ikkje reknast ut for { $period }.

## Før og etter
question-evaluation = før og frå { $period }
evaluation-title = { $what } før og frå { $period }: { $level }
evaluation-start = tiltaket byrjar
evaluation-figures = Før: { $before } Etter: { $after }
evaluation-change = { $way ->
    [same] Resultatet er det same som før tiltaket.
    [up] Resultatet er { $size } høgare enn før tiltaket.
   *[down] Resultatet er { $size } lågare enn før tiltaket.
}
evaluation-beyond-other = { $other } gjekk { $moved ->
    [same] verken opp eller ned
    [up] { $by } opp
   *[down] { $by } ned
} i dei same åra. Når det er trekt frå, er endringa { $way ->
    [same] borte
    [up] { $size } opp
   *[down] { $size } ned
}, truleg ein stad mellom { $low } og { $high }.
evaluation-anyway = { $way ->
    [same] Åra før låg nær det skulane har felles, så vi måtte ikkje vente noka endring uansett.
   *[other] { $place ->
        [weak] Fordi { $own } vart vald etter { $years ->
            [one] eit svakt år
           *[other] svake år
        }
        [below] Fordi { $years ->
            [one] året
           *[other] åra
        } før låg under det skulane har felles
       *[above] Fordi { $years ->
            [one] året
           *[other] åra
        } før låg over det skulane har felles
    }, måtte vi vente ca.{"\u00A0"}{ $size } { $way ->
        [up] opp
       *[down] ned
    } uansett.
}
evaluation-held-back = { $left ->
    [nothing] Endringa er ikkje større enn det som måtte ventast uansett.
    [chance] Utan det er { $size } att, og det kan tilfeldige utslag åleine gi.
   *[possible] Utan det er { $size } att, og det er berre ei mogleg endring.
}
evaluation-unknowable = Vi kan ikkje seie at tiltaket verka – heller ikkje at det ikkje verka.
evaluation-beyond = { $level ->
    [clear] Skilnaden frå før er klart større enn tilfeldige utslag vanlegvis gir: ei tydeleg endring.
   *[possible] Skilnaden frå før er større enn tilfeldige utslag vanlegvis gir: ei mogleg endring.
} Tala seier ikkje kva ho kjem av.
evaluation-line-change = Frå før til etter: { $way ->
    [same] inga endring
    [up] { $size } opp
   *[down] { $size } ned
}
evaluation-line-beyond = Mot { $other }: { $way ->
    [same] inga endring
    [up] { $size } opp
   *[down] { $size } ned
} (mellom { $low } og { $high })

## Månadsseriar
months-figures = { NUMBER($before) } månader før: i snitt { $meanbefore } { $unit }. { NUMBER($after) } månader etter: i snitt { $meanafter }.
months-step = { $way ->
    [same] Frå { $period } held serien fram der linja frå før peikar
    [up] Frå { $period } ligg serien { $size } høgare enn linja frå før peikar
   *[down] Frå { $period } ligg serien { $size } lågare enn linja frå før peikar
}, truleg ein stad mellom { $low } og { $high }.
months-line-means = Snitt før { $before }, etter { $after } { $unit }
months-line-step = Hopp ved start: { $way ->
    [same] inga endring
    [up] { $size } opp
   *[down] { $size } ned
} (mellom { $low } og { $high })

## Hindringar
obstacle-no-sd = Kor mykje elevane sprikjer, er ikkje dokumentert for dette talet. Då kan Varde ikkje seie kor stor ei endring må vere for å kunne sjåast.
obstacle-not-of-pupils = Talet gjeld heile eininga og er ikkje eit snitt av elevar. Då kan Varde ikkje seie kor mykje tilfeldige utslag har å seie.
obstacle-monthly = Dette er ein månadsserie. Han blir vurdert månad for månad, og først når det er minst { NUMBER($fewest) } månader både før og etter.
obstacle-segment-over = { $period } er målt på ein måte som ikkje er i bruk lenger. Seinare år kan ikkje samanliknast med det.
obstacle-out-of-range = Måltalet er utanfor det som er mogleg ({ $low }–{ $high }).
obstacle-not-a-school = Kva vi må vente utan tiltak, blir berre rekna ut for skular.
obstacle-none-before = Varde har ingen tal frå før { $period }.
obstacle-none-after = Det er enno ingen tal frå { $period } eller seinare.
obstacle-too-few-months = For få målingar ({ NUMBER($before) } før og { NUMBER($after) } etter). Vurder først når det er minst { NUMBER($fewest) } på kvar side.
obstacle-not-evaluated = Varde har ingen metode for før og etter for dette talet: uvissa i det er ikkje kjend.

## Kvifor seier Varde dette?
why-planning = Varde reknar ut kor stor ei verkeleg endring må vere for at ho skal bli sett fire av fem gonger, altså liggje utanfor det som tilfeldige utslag gir i 95 av 100 tilfelle: 2,80 · SD · √(1/n før + 1/n etter).
why-planning-shares = Varde reknar ut kor mange elevar som må flytte seg for at endringa skal bli sett fire av fem gonger, altså liggje utanfor det som tilfeldige utslag gir i 95 av 100 tilfelle. Sjansen er lagd saman over alle tal som er moglege, med den same eksakte testen som skal vurdere endringa etterpå.
why-planning-sd = Mellom elevar: standardavvik { $sd }, rekna av uvissa i resultatet til { NUMBER($n) } elevar.
why-planning-share = Delen før: { $percent } % av { NUMBER($n) } elevar.
why-planning-visible = { $before } år før ({ NUMBER($nbefore) } elevar) mot { $after } år etter ({ NUMBER($nafter) } elevar): { $size }.
why-planning-least = minst { $size }
why-planning-none = inga endring er stor nok
why-planning-reliability = Mellom skular: standardavvik { $sd }, rekna av { NUMBER($schools) } skular. Med { NUMBER($n) } elevar er { $reliability } av avstanden til dei andre skulen sin eigen; resten er tilfeldig.
why-planning-rise = Avstand: { $own } − { $common } = { $distance }. Venta utan tiltak: −({ $distance }) × (1 − { $reliability }) = { $rise }.
why-planning-lasting = Det gjeld ei endring som kjem med ein gong og varer, i årskull av same storleik som no.
why-expected = Eit resultat langt frå dei andre er dels skulen sitt eige, dels tilfeldig. Det tilfeldige gjentek seg ikkje, så det neste ligg som regel nærare. Varde reknar ut kor mykje av kvar del det er, av alle skulane som er lagde inn.
why-evaluation = Varde legg saman inntil tre år før og inntil tre år etter, kvart år med sitt tal på elevar, og trekkjer frå endringa i det talet skulen blir halden mot i dei same åra. Er det som er att, større enn det tilfeldige utslag gir i 95 av 100 tilfelle, seier Varde «mogleg»; i 998 av 1000, «tydeleg». Det vi måtte vente uansett, blir òg trekt frå, og det varsamaste svaret gjeld.
why-evaluation-shares = Varde legg saman elevane i inntil tre år før og inntil tre år etter, og trekkjer frå endringa i det talet skulen blir halden mot i dei same åra. Både intervallet og den eksakte testen må liggje utanfor det som tilfeldige utslag gir (95 av 100 gonger for «mogleg», 998 av 1000 for «tydeleg»). Det vi måtte vente uansett, blir òg trekt frå, og det varsamaste svaret gjeld.
why-evaluation-difference = ({ $after } − { $before }) − ({ $otherafter } − { $otherbefore } for { $other }, vekta med elevane i eininga) = { $difference }.
why-evaluation-limits = Intervall: { $low } til { $high } (95 %), { $outerlow } til { $outerhigh } (99,8 %).
why-evaluation-rounded = Kvart tal er avrunda når det blir publisert. Nivået reknar med det òg: grensene er då ±{ $inner } (95 %) og ±{ $outer } (99,8 %).
why-evaluation-exact = Hadde sjansen endra seg som i det talet skulen blir halden mot (oddsforhold { $ratio }): så få eller færre { $atmost } av 100 gonger, så mange eller fleire { $atleast } av 100 gonger (grensene er 2,5 og 0,1).
why-evaluation-level = { $level ->
    [may-be-chance] Endringa er ikkje meir enn tilfeldige utslag kan gi: kan vere tilfeldig.
    [possible] Endringa er utanfor grensa på 95 %, men ikkje på 99,8 %: mogleg.
   *[clear] Endringa er utanfor grensa på 99,8 %: tydeleg.
}
why-interrupted = Varde legg éi rett linje gjennom månadene før og éi gjennom månadene etter, og måler hoppet der dei møtest. Er hoppet større enn det tilfeldige utslag gir i 95 av 100 tilfelle, seier Varde «mogleg»; i 998 av 1000, «tydeleg». Den nye retninga blir vist, men ikkje vurdert.
why-months-slopes = Retning per månad: { $before } før, { $after } etter.
why-months-step = Hoppet: { $step }, mellom { $low } og { $high } (95 %), mellom { $outerlow } og { $outerhigh } (99,8 %). Den største av to reknemåtar for uvissa er brukt.
why-months-hang = Heng månadene saman? Durbin–Watson { $dw } (om lag 2 når dei ikkje gjer det).
why-reference-planning = Bloom 1999 (minste endring som kan sjåast, 80 % styrke); Chay, McEwan og Urquiola 2005 (endring utan tiltak).
why-reference-planning-shares = Bloom 1999 (80 % styrke); Fisher 1935, strengt brukt (Agresti 2001); Chay, McEwan og Urquiola 2005 (endring utan tiltak).
why-reference-expected = Chay, McEwan og Urquiola 2005; Paule og Mandel 1982.
why-reference-evaluation = Angrist og Pischke 2009 (endring minus endring); Altman mfl. 2000; Chay, McEwan og Urquiola 2005.
why-reference-evaluation-shares = Angrist og Pischke 2009 (endring minus endring); Newcombe 1998; Fisher 1935 og Cornfield 1956, strengt brukte; Chay, McEwan og Urquiola 2005.
why-reference-interrupted = Wagner mfl. 2002; Newey og West 1987; Bernal mfl. 2017.
