# Andeler og fordelinger: hva de kan bære.

## En andel i elever
share-figure = { $about ->
    [about] {"om lag "}
   *[exact] {""}
}{ $x ->
    [0] ingen
   *[other] { NUMBER($x) }
} av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} ({ $percent } %{ $restricted ->
    [restricted] , bare for skolen
   *[open] {""}
})
share-count = { $x ->
    [0] ingen
   *[other] { NUMBER($x) }
} av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
}{ $restricted ->
    [restricted] {" (bare for skolen)"}
   *[open] {""}
}
share-range = { $usual } av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
}
share-range-percent = { $usual } av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
} ({ $percent } %)

## Mot kommune, fylke og land, og fra i fjor
share-own = { $figure } i { $period }.
share-change = { $before } i { $beforeperiod }, { $after } i { $period }.
share-reference = { $other }: { $percent } %{ $restricted ->
    [restricted] {" (bare for skolen)"}
   *[open] {""}
}.
share-reference-figure = { $other }: { $figure }.
share-usual = Er andelen som i { $other }, gir tilfeldigheter alene vanligvis { $range }.
share-alike = { $own } skiller seg ikke ut.
share-beyond = Det er { $level ->
    [clear] {"klart "}
   *[possible] {""}
}{ $direction ->
    [below] færre
   *[above] flere
} enn de { $range } som tilfeldigheter alene vanligvis gir når andelen er som i { $other }: en { $level ->
    [clear] tydelig
   *[possible] mulig
} forskjell.
share-same = { $kind ->
    [change] Andelen er den samme begge årene.
   *[difference] Andelen er den samme.
}
share-swing = { $kind ->
    [change] { $small ->
        [small] Med så små grupper kan andelen
       *[large] Andelen kan
    } vanligvis svinge med inntil ±{ $swing } prosentpoeng uten at noe har endret seg.
   *[difference] Ved tilfeldigheter alene kan to slike grupper vanligvis ligge inntil { $swing } prosentpoeng fra hverandre.
}
share-unknowable = Tallene alene viser ikke om dette er en endring.
share-farther = Det er { $size } prosentpoeng { $kind ->
    [change] { $direction ->
        [below] ned
       *[above] opp
    }
   *[difference] { $direction ->
        [below] lavere
       *[above] høyere
    }
}, { $level ->
    [clear] klart mer
   *[possible] mer
} enn tilfeldigheter alene vanligvis gir (inntil ±{ $swing }): en { $level ->
    [clear] tydelig
   *[possible] mulig
} { $kind ->
    [change] endring
   *[difference] forskjell
}.
share-border = { $kind ->
    [change] Endringen
   *[difference] Forskjellen
} er på grensen av det tilfeldigheter alene vanligvis gir (om lag ±{ $swing } prosentpoeng), { $level ->
    [may-be-chance] og kan være tilfeldig.
   *[possible] men så vidt utenfor: en mulig { $kind ->
        [change] endring
       *[difference] forskjell
    }.
}

obstacle-break-share = { $one } og { $other } er ikke målt på samme måte.
obstacle-rounding-share = Begge andelene er avrundet, og avrundingen alene kan gi en så liten forskjell.
why-rounding-share = Med svært mange elever er tilfeldighetene mindre enn avrundingen. Da sier Varde bare noe om forskjeller som er større enn den.
why-cannot-tell-share = Varde vurderer en andel bare når begge tallene kan vises, er målt på samme måte og bygger på minst 10 elever. Med 5–9 elever vises bare antallet, og flere år kan legges sammen; med færre enn 5 sies ingenting.
why-share-known = Varde regner ut hvor ofte tilfeldigheter alene ville gitt så få elever eller færre, og så mange eller flere, når andelen er som i det tallet holdes mot. Skjer en av delene høyst 2,5 av 100 ganger, sier Varde «mulig». Skjer den høyst 1 av 1000 ganger, sier Varde «tydelig». Ellers kan det være tilfeldig.
why-share-groups = Varde regner ut hvor ofte tilfeldigheter alene ville gitt to grupper av denne størrelsen et minst så uvanlig utfall. Skjer det høyst 5 av 100 ganger, sier Varde «mulig». Skjer det høyst 2 av 1000 ganger, sier Varde «tydelig». Ellers kan det være tilfeldig.
why-share-expected = Forventet: { NUMBER($n) } elever × { $percent } % = { $expected }. Her er det { NUMBER($x) }.
why-share-tails = Ved tilfeldigheter alene: så få eller færre { $atmost } av 100 ganger, så mange eller flere { $atleast } av 100 ganger.
why-share-usual = { $inner } kan være tilfeldig. Utenfor { $outer } er forskjellen tydelig. Mellom de to er den mulig.
why-share-verdict = { $level ->
    [may-be-chance] Ingen av dem er 2,5 eller mindre: kan være tilfeldig.
    [possible] En av dem er høyst 2,5, men mer enn 0,1: mulig.
   *[clear] En av dem er høyst 0,1: tydelig.
}
why-share-large = Bak tallet for { $other } er det { NUMBER($n) } elever, minst { $times } ganger så mange. Andelen der regnes derfor som kjent.
why-share-country = Antall elever i landet er ikke oppgitt. De er så mange at andelen der regnes som kjent.
why-share-small = Bak tallet for { $other } er det { NUMBER($n) } elever, færre enn { $times } ganger så mange. Andelen der er derfor også usikker, og de to vurderes på to måter: som to grupper, og som om andelen der var kjent. Varde bruker den forsiktigste. Elevene er med i begge tallene, så Varde sier heller for lite enn for mye.
why-share-rough = Antall elever er regnet ut av en avrundet prosent, og er derfor omtrentlig.
why-groups-difference = { $own } mot { $other }: { $difference } prosentpoeng.
why-groups-chance = Ved tilfeldigheter alene: et minst så uvanlig utfall { $chance } av 100 ganger (det som er like uvanlig, teller halvt).
why-groups-verdict = { $level ->
    [may-be-chance] Det er mer enn 5: kan være tilfeldig.
    [possible] Det er høyst 5, men mer enn 0,2: mulig.
   *[clear] Det er høyst 0,2: tydelig.
}
why-groups-if-known = Var andelen i { $other } kjent: så få eller færre { $atmost } av 100 ganger, så mange eller flere { $atleast } av 100 ganger (grensene er 2,5 og 0,1).
why-groups-both = { $level ->
    [may-be-chance] Etter minst én av de to regnemåtene kan det være tilfeldig.
    [possible] Begge regnemåtene sier minst «mulig», men ikke begge «tydelig».
   *[clear] Begge regnemåtene sier «tydelig».
}
why-groups-interval = Den virkelige forskjellen er trolig et sted mellom { $low } og { $high } prosentpoeng (95 %).
why-groups-swing = Så mye kan andelene vanligvis svinge ved tilfeldigheter alene: ±{ $swing } prosentpoeng (95 %).
why-groups-part = Intervallet og testen peker hver sin vei, så dette er nær grensen. Varde følger testen.
why-reference-known = Agresti 2001 (eksakt binomisk test i hver retning); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).
why-reference-groups = Newcombe 1998 (intervallet); Lydersen mfl. 2009 (Fishers eksakte test, mid-p); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).

## Andeler og mestringsnivåer

share-sentence = { $period }: { $count } av { $n } elever ({ $share } %), trolig mellom { $low } og { $high } %.
share-sentence-count = { $period }: { $share } % av { NUMBER($n) } elever.
share-sentence-bare = { $period }: { $share } %.
level-name = Nivå { $level }
level-lowest = På laveste nivå: { $sentence }
level-in-year = { $period }, nivå { $level }: { $count } av { NUMBER($n) } elever ({ $share } %)
levels-in-year = { $period }: { NUMBER($n) } elever, fra laveste til høyeste nivå { $counts }
level-of-country = Landet { $period }, nivå { $level }: { $share }
levels-legend = Hver stolpe er ett skoleår, delt etter hvor mange elever som er på hvert mestringsnivå. Færre enn ti elever tegnes som prikker.
title-levels = { $what }: andelen på laveste nivå { $finding }
title-levels-country = { $what }: elevene fordelt på mestringsnivåer
summary-hidden-levels = Ingen av fordelingene kan vises. Nedenfor står hvorfor.
note-levels = Andelene er av elevene som deltok. Omtrent 25 av 100 elever er på nivå 1 på 5. trinn og 10 av 100 på 8. trinn, fordi prøvene er laget slik.
levels-drawn = Stolpene
levels-from-left = Fra venstre
levels-from-middle = Ut fra midten
note-few-counted = { $periods }: Færre enn 10 elever. De er telt, men andelene sier for lite til å vurderes ett år alene; flere år samlet kan si mer.

## Flere år
several-figure = { $years } år samlet: { $figure }.
several-probably = Trolig et sted mellom { $low } og { $high } %.
question-trend = utvikling, { $period }
trend-years = { $years } år: fra { $first } i { $from } til { $last } i { $to }.
trend-missing = { $years } er ikke med.
trend-told = { $direction ->
    [same] Andelen har i snitt verken gått opp eller ned.
   *[other] Andelen har i snitt gått { $direction ->
        [down] ned
       *[up] opp
    } med { $size } prosentpoeng i året, { $level ->
        [may-be-chance] og det kan tilfeldigheter alene gi.
        [possible] mer enn tilfeldigheter alene vanligvis gir: en mulig endring.
       *[clear] klart mer enn tilfeldigheter alene vanligvis gir: en tydelig endring.
    }
}
trend-few = Usikkerheten er stor: det minste året har { NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
}.
obstacle-not-pooled = Det trengs minst to år med minst { $each } elever hver, og minst { $fewest } elever til sammen.
obstacle-other-years = Varde har ikke tall for { $what } i alle disse årene.
obstacle-too-few-years = { $years ->
    [0] Varde har ingen år
    [one] Varde har ett år
   *[other] Varde har { NUMBER($years) } år
} som kan sammenlignes og har nok elever. For å si noe om utviklingen trengs minst { $need }.
obstacle-nothing-varies = Andelen er 0 eller 100 % i alle årene.
obstacle-no-method = Varde har ingen metode for utviklingen i et gjennomsnitt over flere år. Se på hvert år med usikkerheten, og på flere år samlet.
why-not-pooled = Varde legger sammen de siste tre skoleårene som er målt på samme måte. År med færre enn 5 elever tas ikke med.
why-no-trend = Varde vurderer utviklingen i en andel over minst fem år som er målt på samme måte, hvert med minst 10 elever.
why-several = Elevene i { $years } er lagt sammen. Prosenter blir aldri slått sammen.
why-trend = Varde regner ut hvor ofte tilfeldigheter alene ville gitt en minst så sterk stigning eller nedgang når andelen egentlig er den samme alle årene. Skjer det høyst 5 av 100 ganger, sier Varde «mulig». Skjer det høyst 2 av 1000 ganger, sier Varde «tydelig». Ellers kan det være tilfeldig.
why-trend-slope = Den rette linja som passer til alle elevene: { $points } prosentpoeng i året.
why-trend-chance = Ved tilfeldigheter alene: en minst så sterk stigning eller nedgang { $chance } av 100 ganger (det som er like sterkt, teller halvt).
why-reference-trend = Armitage 1955 (Cochran–Armitage-testen, årene selv som tallverdier); Lydersen mfl. 2009 (mid-p); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).

## Samme kull
question-cohort = fra 8. trinn i { $eighth } til 9. trinn i { $ninth }
cohort-of = { $grade } i { $period }
cohort-mean = { $value } poeng{ $restricted ->
    [restricted] {" (bare for skolen)"}
   *[open] {""}
}
cohort-both = { $before } på { $eighth }, { $after } på { $ninth }.
cohort-told = { $direction ->
    [same] Resultatet er det samme.
   *[other] Det er { $size } poeng { $direction ->
        [down] ned
       *[up] opp
    }{ $level ->
        [may-be-chance] .
        [possible] , mer enn tilfeldigheter alene vanligvis gir (inntil ±{ $limit }): en mulig endring.
       *[clear] , klart mer enn tilfeldigheter alene vanligvis gir (inntil ±{ $limit }): en tydelig endring.
    }
}{ $level ->
    [may-be-chance] {" "}En endring på inntil ±{ $limit } poeng kan skyldes tilfeldigheter alene.
   *[other] {""}
}
cohort-country = Landet: { $before } på 8. trinn og { $after } på 9. trinn for det samme kullet.
cohort-took-part = { NUMBER($first) } { $first ->
    [one] elev
   *[other] elever
} deltok på 8. trinn og { NUMBER($second) } på 9. trinn. Noen kan ha flyttet inn eller ut, så det er ikke sikkert at det er de samme elevene.
obstacle-other-cohort = { $one } og { $other } er ikke det samme kullet.
why-other-cohort = Varde følger et kull fra 8. trinn ett år til 9. trinn det neste året. Da tar elevene den samme prøven.
why-cohort-same-pupils = Varde regner som om det var to grupper med ulike elever. Er de fleste elevene de samme, er usikkerheten mindre enn dette, så Varde sier heller for lite enn for mye.
why-cohort-expected = 9. trinn tar den samme prøven som 8. trinn, ett år senere. Det er derfor vanlig at et kull får et høyere resultat, også uten at skolen har gjort noe annerledes.

## Mange tall på en gang
many-expected = Av { NUMBER($count) } tall kan vi vente at { $expected } skiller seg ut ved tilfeldighet.
many-between = { $low } eller { $high }
many-about = om lag { $number }
many-none = ingen
many-found = { $number ->
    [0] Her skiller ingen seg ut.
   *[other] Her skiller { $found } seg ut.
}
many-still = { $all ->
    [all] Det er like mange når vi tar hensyn til at vi ser på { NUMBER($count) } tall.
   *[some] Når vi tar hensyn til at vi ser på { NUMBER($count) } tall, skiller { $number ->
        [0] ingen seg ut lenger
       *[other] { $still } seg ut
    }.
}
why-many = Hvert tall vurderes slik at tilfeldigheter alene får det til å skille seg ut i høyst 5 av 100 tilfeller. Jo flere tall vi ser på, jo flere skiller seg ut på den måten.
why-many-expected = { NUMBER($count) } tall × 5 av 100 = høyst { $expected }.
why-many-holm = Hvis sjansen for ett eneste falskt utslag skal være høyst 5 av 100 (Holm): { $still } skiller seg ut.
why-many-share = Hvis høyst 5 av 100 av dem som skiller seg ut, skal være falske utslag i det lange løp (Benjamini–Hochberg): { $still } skiller seg ut.
why-reference-many = Holm 1979; Benjamini og Hochberg 1995.

## Skolene i kommunen
question-schools = blant skolene, mot { $target }, { $period }
schools-outside = { $judged ->
    [one] Én skole er vurdert
   *[other] { NUMBER($judged) } skoler er vurdert
} mot { $target } i { $period }. { $outside ->
    [0] Ingen
    [one] Én
   *[other] { NUMBER($outside) }
} ligger utenfor det tilfeldigheter alene vanligvis gir{ $clearly ->
    [none] .
    [all] , og klart utenfor.
   *[some] , { $clear ->
        [one] én
       *[other] { NUMBER($clear) }
    } av dem klart utenfor.
}
schools-expected = Ved tilfeldigheter alene kan vi vente at { $expected } gjør det.
schools-one = én
schools-left-out = { $count ->
    [one] Én skole er ikke med, fordi tallet ikke kan vurderes.
   *[other] { NUMBER($count) } skoler er ikke med, fordi tallene ikke kan vurderes.
}
schools-mean = { $value } poeng{ $restricted ->
    [restricted] {" (bare for skolen)"}
   *[open] {""}
} i { $period } ({ NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
}).
schools-target = { $other }: { $value } poeng.
schools-limits = { $level ->
    [may-be-chance] Ved tilfeldigheter alene får en skole med { NUMBER($n) } { $n ->
        [one] elev
       *[other] elever
    } vanligvis fra { $low } til { $high } poeng.
   *[other] Det er { $level ->
        [clear] {"klart "}
       *[possible] {""}
    }{ $direction ->
        [below] lavere
       *[above] høyere
    } enn de { $low }–{ $high } poengene som tilfeldigheter alene vanligvis gir en skole med { NUMBER($n) } { $n ->
        [one] elev
       *[other] elever
    }: en { $level ->
        [clear] tydelig
       *[possible] mulig
    } forskjell.
}
obstacle-too-few-schools = { $schools ->
    [0] Ingen skoler
    [one] Én skole
   *[other] { NUMBER($schools) } skoler
} er for få til å si hvordan skolene fordeler seg. Det trengs minst fem.
owner-spread = { $spread ->
    [alike] De { NUMBER($count) } skolene ligger ikke lenger fra hverandre enn tilfeldigheter alene gir. Felles for dem er { $common } poeng.
   *[apart] De { NUMBER($count) } skolene har { $common } poeng til felles. Når tilfeldighetene er regnet fra, er standardavviket mellom dem { $sd } poeng.
}
owner-only = Dette er bare for skoleeier.
owner-own = { $name }: { $own } poeng ({ NUMBER($n) } { $n ->
    [one] elev
   *[other] elever
}).
owner-believed = Om lag { $part } % av avstanden fra de andre skolene er til å stole på, så Varde regner med { $believed } poeng, trolig mellom { $low } og { $high }.
owner-places = Blant { NUMBER($count) } skoler kan den ligge fra nummer { $from } til nummer { $to }, talt fra det høyeste tallet.
owner-place = Blant { NUMBER($count) } skoler ligger den trolig på nummer { $place }, talt fra det høyeste tallet.
why-schools-shares = Hver skole holdes mot det samme, med grenser for sin egen størrelse: Varde regner ut hvor ofte tilfeldigheter alene ville gitt så få elever eller færre, og så mange eller flere. Skjer en av delene høyst 2,5 av 100 ganger, sier Varde «mulig». Skjer den høyst 1 av 1000 ganger, sier Varde «tydelig».
why-schools-means = Hver skole holdes mot det samme, med sin egen usikkerhet: den som er publisert, og ellers den som følger av prøvens standardavvik og antall elever. Utenfor det tilfeldigheter gir i 95 av 100 tilfeller, sier Varde «mulig». Utenfor det de gir i 998 av 1000, sier Varde «tydelig».
why-schools-unordered = Skolene stilles aldri opp etter resultat: forskjeller innenfor grensene sier ikke noe om skolene.
why-schools-limits = { $target } ± { $limit } = { $low }–{ $high } poeng (95 %).
why-reference-funnel = Spiegelhalter 2005 (grenser etter størrelse, 95 og 99,8 %).
why-owner = En liten skole svinger mye fra år til år. Varde trekker derfor hver skoles tall mot det skolene har felles, mer jo mindre tallet kan bære.
why-owner-common = Felles: { $common } poeng. Standardavvik mellom skolene når tilfeldighetene er regnet fra: { $sd } poeng.
why-owner-places = Plassene er regnet av skolenes egne tall og usikkerheten i dem. De sier hvor skolen kan ligge, ikke hvor den ligger.
why-reference-owner = Paule og Mandel 1982; Efron og Morris 1975; Goldstein og Spiegelhalter 1996.

## Måned for måned
question-monthly = måned for måned, { $first } til { $last }
question-monthly-bare = måned for måned
monthly-usual = { NUMBER($n) } målinger. De varierer vanligvis mellom { $low } og { $high } { $unit }, rundt et snitt på { $mean }.
monthly-same = { NUMBER($n) } målinger, alle { $mean } { $unit }.
monthly-none = Ingen av dem skiller seg ut fra den vanlige variasjonen.
monthly-some = { $all ->
    [all] Dette skiller seg ut fra den vanlige variasjonen
   *[newest] { $count } perioder skiller seg ut fra den vanlige variasjonen. De siste er
}: { $signals }.
monthly-missing = { $count ->
    [one] Én måned uten tall er hoppet over.
   *[other] { NUMBER($count) } måneder uten tall er hoppet over.
}
monthly-span = { $from } til { $to }
monthly-signal = { $months } ({ $reasons })
monthly-reason = { $kind ->
    [outside] { $side ->
        [low] under nedre grense
       *[high] over øvre grense
    }
    [drift] minst sju på rad som { $side ->
        [low] synker
       *[high] stiger
    }
    [two-of-three] minst to av tre nær { $side ->
        [low] nedre grense
       *[high] øvre grense
    }
   *[shift] minst sju på rad { $side ->
        [low] under snittet
       *[high] over snittet
    }
}
monthly-reason-when = { $reason } i { $when }
obstacle-too-few-measurements = For få målinger ({ NUMBER($n) }). Varde vurderer først etter minst { NUMBER($fewest) }.
why-monthly = Varde ser hvor mye verdiene vanligvis hopper fra én måned til den neste, og setter grenser etter det. En måned kan skille seg ut på fire måter, men aldri som «tydelig».
why-monthly-limits = Grenser: { $mean } ± { $distance } (2,66 ganger det vanlige hoppet fra én måned til den neste).
why-monthly-rules = Utenfor en grense; sju på rad som stiger eller synker; to av tre nær en grense; sju på rad på samme side av snittet.
why-monthly-chance = Noen utslag kommer ved tilfeldigheter alene: uten noen endring gir reglene minst ett utslag i om lag 7 av 100 serier på 12 måneder, 19 av 100 på 24 måneder og 29 av 100 på 36 måneder. Et utslag er en grunn til å spørre hva som skjedde, ikke et svar.
why-reference-monthly = Wheeler 2000; Provost og Murray 2011.
