# Mål og tiltak: hva som kan sees, hva som kommer uansett, og hva før og etter kan bære.

## Mål
question-planning = hva som kan sees
question-planning-by = målet for { $period }
planning-level-open = Ikke noe måltall ennå
planning-level-visible = { $years ->
    [one] Kan sees etter ett år
   *[other] Kan sees etter { $years } år
}
planning-level-hidden = For lite til å sees på tre år
planning-level-anyway = Ikke mer enn det som ventes uansett
planning-title = { $what }. { $line }
planning-points = { $size } poeng
planning-percentage-points = { $size } prosentpoeng
planning-pupils = { NUMBER($pupils) } av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} ({ $size })
planning-mean = { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} i { $years }: { $value } { $unit }{ $restricted ->
    [restricted] {" (bare for skolen)"}
   *[open] {""}
}, trolig mellom { $low } og { $high }.
planning-share = { $x ->
    [0] Ingen
   *[other] { NUMBER($x) }
} av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} ({ $percent } %{ $restricted ->
    [restricted] , bare for skolen
   *[open] {""}
}) i { $years }, trolig mellom { $low } og { $high } %.
planning-line-visible = Minste endring som kan sees: { $size }
planning-line-none = Ingen endring er stor nok til å sees
planning-line-years = { $years ->
    [one] Målet kan sees etter ett år
   *[other] Målet kan sees etter { $years } år
}
planning-line-never = Målet kan ikke sees på tre år
planning-line-expected = Ventet uten tiltak: { $way ->
    [up] { $size } opp
    [down] { $size } ned
   *[same] ingen endring
}
planning-line-unexpected = Ventet uten tiltak: kan ikke anslås
planning-one-year = Med { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} i året må endringen fra ett år til et annet være minst { $size } for at den skal kunne sees.
planning-one-year-none = Med { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} i året er ingen { $way ->
    [up] oppgang
   *[down] nedgang
} stor nok til å sees fra ett år til et annet.
planning-pooled-only = Med { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} i året sier ett år for lite; bare flere år samlet kan vise en endring.
planning-three-years = { $count ->
    [one] Med ett år før mot tre år etter
   *[other] Med { $before } år samlet før og tre år samlet etter
} er grensen { $size }.
planning-three-years-none = Heller ikke tre år samlet etter kan vise en { $way ->
    [up] oppgang
   *[down] nedgang
}.
planning-target = Målet er { $value } { $unit }: { $way ->
    [up] { $size } opp.
    [down] { $size } ned.
   *[same] det samme som nå.
}
planning-seen-after = { $count ->
    [one] En så stor endring kan sees etter ett år{ $earlier ->
        [one] {""}
       *[other] {" "}når årene før er lagt sammen
    }.
   *[other] En så stor endring kan først sees når { $years } år etter er lagt sammen.
}
planning-never-seen = Det er mindre enn det som kan sees, også med tre år samlet. Sett gjerne målet på tegn i hverdagen i stedet.
planning-by-past = For { $period } finnes det allerede tall, så målet må settes til et senere år.
planning-by-too-soon = I { $period } er det bare { $count ->
    [one] ett år
   *[other] { $years } år
} med nye tall, og det er for tidlig.
planning-expected = { $way ->
    [same] Uten noe tiltak må vi vente at resultatet blir liggende der det er.
   *[other] Uten noe tiltak må vi vente ca.{"\u00A0"}{ $size } { $way ->
        [up] opp
       *[down] ned
    } til neste gang: { $years ->
        [one] etter et år
       *[other] etter flere år
    } { $place ->
        [below] under
       *[above] over
    } det skolene har felles, ligger det neste som regel nærmere.
} Tilfeldigheter gjør at endringen kan bli alt mellom { $low } og { $high }.
planning-between = Anslaget bygger på { NUMBER($schools) } skoler. { $spread ->
    [apart] Når tilfeldighetene er trukket fra, ligger de typisk { $sd } fra det de har felles.
   *[alike] Forskjellene mellom dem er ikke større enn tilfeldigheter kan gi.
}
planning-comes-anyway = Målet er ikke større enn det som må ventes uansett.
planning-too-few-schools = { $schools ->
    [0] Varde har ikke tall for skoler i { $period }, og kan derfor ikke si hva som må ventes uten tiltak.
    [one] Varde har tall for bare én skole i { $period }. Det er for få til å si hva som må ventes uten tiltak.
   *[other] Varde har tall for bare { NUMBER($schools) } skoler i { $period }. Det er for få til å si hva som må ventes uten tiltak.
}
planning-unexpected = Hva som må ventes uten tiltak, kan ikke anslås for { $period }.

## Før og etter
question-evaluation = før og fra { $period }
evaluation-title = { $what } før og fra { $period }: { $level }
evaluation-start = tiltaket begynner
evaluation-figures = Før: { $before } Etter: { $after }
evaluation-change = { $way ->
    [same] Resultatet er det samme som før tiltaket.
    [up] Resultatet er { $size } høyere enn før tiltaket.
   *[down] Resultatet er { $size } lavere enn før tiltaket.
}
evaluation-beyond-other = { $other } gikk { $moved ->
    [same] verken opp eller ned
    [up] { $by } opp
   *[down] { $by } ned
} i de samme årene. Når det er trukket fra, er endringen { $way ->
    [same] borte
    [up] { $size } opp
   *[down] { $size } ned
}, trolig et sted mellom { $low } og { $high }.
evaluation-anyway = { $way ->
    [same] Årene før lå nær det skolene har felles, så vi måtte ikke vente noen endring uansett.
   *[other] { $place ->
        [weak] Fordi { $own } ble valgt etter { $years ->
            [one] et svakt år
           *[other] svake år
        }
        [below] Fordi { $years ->
            [one] året
           *[other] årene
        } før lå under det skolene har felles
       *[above] Fordi { $years ->
            [one] året
           *[other] årene
        } før lå over det skolene har felles
    }, måtte vi vente ca.{"\u00A0"}{ $size } { $way ->
        [up] opp
       *[down] ned
    } uansett.
}
evaluation-held-back = { $left ->
    [nothing] Endringen er ikke større enn det som måtte ventes uansett.
    [chance] Uten det er { $size } igjen, og det kan tilfeldigheter alene gi.
   *[possible] Uten det er { $size } igjen, og det er bare en mulig endring.
}
evaluation-unknowable = Vi kan ikke si at tiltaket virket – heller ikke at det ikke virket.
evaluation-beyond = { $level ->
    [clear] Forskjellen fra før er klart større enn tilfeldigheter vanligvis gir: en tydelig endring.
   *[possible] Forskjellen fra før er større enn tilfeldigheter vanligvis gir: en mulig endring.
} Tallene sier ikke hva den kommer av.
evaluation-line-change = Fra før til etter: { $way ->
    [same] ingen endring
    [up] { $size } opp
   *[down] { $size } ned
}
evaluation-line-beyond = Mot { $other }: { $way ->
    [same] ingen endring
    [up] { $size } opp
   *[down] { $size } ned
} (mellom { $low } og { $high })

## Månedsserier
months-figures = { NUMBER($before) } måneder før: i snitt { $meanbefore } { $unit }. { NUMBER($after) } måneder etter: i snitt { $meanafter }.
months-step = { $way ->
    [same] Fra { $period } fortsetter serien der linja fra før peker
    [up] Fra { $period } ligger serien { $size } høyere enn linja fra før peker
   *[down] Fra { $period } ligger serien { $size } lavere enn linja fra før peker
}, trolig et sted mellom { $low } og { $high }.
months-line-means = Snitt før { $before }, etter { $after } { $unit }
months-line-step = Hopp ved start: { $way ->
    [same] ingen endring
    [up] { $size } opp
   *[down] { $size } ned
} (mellom { $low } og { $high })

## Hindringer
obstacle-no-sd = Hvor mye elevene spriker, er ikke dokumentert for dette tallet. Da kan Varde ikke si hvor stor en endring må være for å kunne sees.
obstacle-not-of-pupils = Tallet gjelder hele enheten og er ikke et snitt av elever. Da kan Varde ikke si hvor mye tilfeldigheter betyr.
obstacle-monthly = Dette er en månedsserie. Den vurderes måned for måned, og først når det er minst { NUMBER($fewest) } måneder både før og etter.
obstacle-segment-over = { $period } er målt på en måte som ikke brukes lenger. Senere år kan ikke sammenlignes med det.
obstacle-out-of-range = Måltallet er utenfor det som er mulig ({ $low }–{ $high }).
obstacle-not-a-school = Hva som må ventes uten tiltak, anslås bare for skoler.
obstacle-none-before = Varde har ingen tall fra før { $period }.
obstacle-none-after = Det er ennå ingen tall fra { $period } eller senere.
obstacle-too-few-months = For få målinger ({ NUMBER($before) } før og { NUMBER($after) } etter). Vurder først når det er minst { NUMBER($fewest) } på hver side.
obstacle-not-evaluated = Varde har ingen metode for før og etter for dette tallet: usikkerheten i det er ikke kjent.

## Hvorfor sier Varde dette?
why-planning = Varde regner ut hvor stor en virkelig endring må være for at den skal bli sett fire av fem ganger, altså ligge utenfor det tilfeldigheter gir i 95 av 100 tilfeller: 2,80 · SD · √(1/n før + 1/n etter).
why-planning-shares = Varde regner ut hvor mange elever som må flytte seg for at endringen skal bli sett fire av fem ganger, altså ligge utenfor det tilfeldigheter gir i 95 av 100 tilfeller. Sjansen er lagt sammen over alle antall som er mulige, med den samme eksakte testen som skal vurdere endringen etterpå.
why-planning-sd = Mellom elever: standardavvik { $sd }, regnet av usikkerheten i { NUMBER($n) } elevers resultat.
why-planning-share = Andelen før: { $percent } % av { NUMBER($n) } elever.
why-planning-visible = { $before } år før ({ NUMBER($nbefore) } elever) mot { $after } år etter ({ NUMBER($nafter) } elever): { $size }.
why-planning-least = minst { $size }
why-planning-none = ingen endring er stor nok
why-planning-reliability = Mellom skoler: standardavvik { $sd }, anslått av { NUMBER($schools) } skoler. Med { NUMBER($n) } elever er { $reliability } av avstanden til de andre skolens egen; resten er tilfeldig.
why-planning-rise = Avstand: { $own } − { $common } = { $distance }. Ventet uten tiltak: −({ $distance }) × (1 − { $reliability }) = { $rise }.
why-planning-lasting = Det gjelder en endring som kommer med en gang og varer, i årskull av samme størrelse som nå.
why-expected = Et resultat langt fra de andre er dels skolens eget, dels tilfeldig. Det tilfeldige gjentar seg ikke, så det neste ligger som regel nærmere. Varde anslår hvor mye av hver del det er, av alle skolene som er lagt inn.
why-evaluation = Varde legger sammen inntil tre år før og inntil tre år etter, hvert år med sitt antall elever, og trekker fra endringen i det tallet skolen holdes mot i de samme årene. Er det som er igjen, større enn det tilfeldigheter gir i 95 av 100 tilfeller, sier Varde «mulig»; i 998 av 1000, «tydelig». Det som måtte ventes uansett, trekkes også fra, og det forsiktigste svaret gis.
why-evaluation-shares = Varde legger sammen elevene i inntil tre år før og inntil tre år etter, og trekker fra endringen i det tallet skolen holdes mot i de samme årene. Både intervallet og den eksakte testen må ligge utenfor det tilfeldigheter gir (95 av 100 ganger for «mulig», 998 av 1000 for «tydelig»). Det som måtte ventes uansett, trekkes også fra, og det forsiktigste svaret gis.
why-evaluation-difference = ({ $after } − { $before }) − ({ $otherafter } − { $otherbefore } for { $other }, vektet med enhetens elever) = { $difference }.
why-evaluation-limits = Intervall: { $low } til { $high } (95 %), { $outerlow } til { $outerhigh } (99,8 %).
why-evaluation-rounded = Hvert tall er avrundet når det publiseres. Nivået regner med det også: grensene er da ±{ $inner } (95 %) og ±{ $outer } (99,8 %).
why-evaluation-exact = Hadde sjansen endret seg som i det tallet skolen holdes mot (oddsforhold { $ratio }): så få eller færre { $atmost } av 100 ganger, så mange eller flere { $atleast } av 100 ganger (grensene er 2,5 og 0,1).
why-evaluation-level = { $level ->
    [may-be-chance] Endringen er ikke mer enn tilfeldigheter kan gi: kan være tilfeldig.
    [possible] Endringen er utenfor grensen på 95 %, men ikke på 99,8 %: mulig.
   *[clear] Endringen er utenfor grensen på 99,8 %: tydelig.
}
why-interrupted = Varde legger én rett linje gjennom månedene før og én gjennom månedene etter, og måler hoppet der de møtes. Er hoppet større enn det tilfeldigheter gir i 95 av 100 tilfeller, sier Varde «mulig»; i 998 av 1000, «tydelig». Den nye retningen vises, men vurderes ikke.
why-months-slopes = Retning per måned: { $before } før, { $after } etter.
why-months-step = Hoppet: { $step }, mellom { $low } og { $high } (95 %), mellom { $outerlow } og { $outerhigh } (99,8 %). Den største av to regnemåter for usikkerheten er brukt.
why-months-hang = Henger månedene sammen? Durbin–Watson { $dw } (om lag 2 når de ikke gjør det).
why-reference-planning = Bloom 1999 (minste endring som kan sees, 80 % styrke); Chay, McEwan og Urquiola 2005 (endring uten tiltak).
why-reference-planning-shares = Bloom 1999 (80 % styrke); Fisher 1935, strengt brukt (Agresti 2001); Chay, McEwan og Urquiola 2005 (endring uten tiltak).
why-reference-expected = Chay, McEwan og Urquiola 2005; Paule og Mandel 1982.
why-reference-evaluation = Angrist og Pischke 2009 (endring minus endring); Altman mfl. 2000; Chay, McEwan og Urquiola 2005.
why-reference-evaluation-shares = Angrist og Pischke 2009 (endring minus endring); Newcombe 1998; Fisher 1935 og Cornfield 1956, strengt brukt; Chay, McEwan og Urquiola 2005.
why-reference-interrupted = Wagner mfl. 2002; Newey og West 1987; Bernal mfl. 2017.
