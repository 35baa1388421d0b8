# Delar og fordelingar: kva dei kan bere.

## Ein del i elevar
share-figure = { $about ->
    [about] {"om lag "}
   *[exact] {""}
}{ $x ->
    [0] ingen
   *[other] { NUMBER($x) }
} av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} ({ $percent } %{ $restricted ->
    [restricted] , berre for skulen
   *[open] {""}
})
share-count = { $x ->
    [0] ingen
   *[other] { NUMBER($x) }
} av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
}{ $restricted ->
    [restricted] {" (berre for skulen)"}
   *[open] {""}
}
share-range = { $usual } av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
}
share-range-percent = { $usual } av { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
} ({ $percent } %)

## Mot kommune, fylke og land, og frå i fjor
share-own = { $figure } i { $period }.
share-change = { $before } i { $beforeperiod }, { $after } i { $period }.
share-reference = { $other }: { $percent } %{ $restricted ->
    [restricted] {" (berre for skulen)"}
   *[open] {""}
}.
share-reference-figure = { $other }: { $figure }.
share-usual = Er delen som i { $other }, gir tilfeldige utslag åleine vanlegvis { $range }.
share-alike = { $own } skil seg ikkje ut.
share-beyond = Det er { $level ->
    [clear] {"klart "}
   *[possible] {""}
}{ $direction ->
    [below] færre
   *[above] fleire
} enn dei { $range } som tilfeldige utslag åleine vanlegvis gir når delen er som i { $other }: ein { $level ->
    [clear] tydeleg
   *[possible] mogleg
} skilnad.
share-same = { $kind ->
    [change] Delen er den same begge åra.
   *[difference] Delen er den same.
}
share-swing = { $kind ->
    [change] { $small ->
        [small] Med så små grupper kan delen
       *[large] Delen kan
    } vanlegvis svinge med inntil ±{ $swing } prosentpoeng utan at noko har endra seg.
   *[difference] Ved tilfeldige utslag åleine kan to slike grupper vanlegvis liggje inntil { $swing } prosentpoeng frå kvarandre.
}
share-unknowable = Tala åleine viser ikkje om dette er ei endring.
share-farther = Det er { $size } prosentpoeng { $kind ->
    [change] { $direction ->
        [below] ned
       *[above] opp
    }
   *[difference] { $direction ->
        [below] lågare
       *[above] høgare
    }
}, { $level ->
    [clear] klart meir
   *[possible] meir
} enn tilfeldige utslag åleine vanlegvis gir (inntil ±{ $swing }): { $kind ->
    [change] ei { $level ->
        [clear] tydeleg
       *[possible] mogleg
    } endring
   *[difference] ein { $level ->
        [clear] tydeleg
       *[possible] mogleg
    } skilnad
}.
share-border = { $kind ->
    [change] Endringa
   *[difference] Skilnaden
} er på grensa av det tilfeldige utslag åleine vanlegvis gir (om lag ±{ $swing } prosentpoeng), { $level ->
    [may-be-chance] og kan vere tilfeldig.
   *[possible] men så vidt utanfor: { $kind ->
        [change] ei mogleg endring
       *[difference] ein mogleg skilnad
    }.
}

obstacle-break-share = { $one } og { $other } er ikkje målte på same måten.
obstacle-rounding-share = Begge delane er runda av, og avrundinga åleine kan gi ein så liten skilnad.
why-rounding-share = Med svært mange elevar er dei tilfeldige utslaga mindre enn avrundinga. Då seier Varde berre noko om skilnader som er større enn ho.
why-cannot-tell-share = Varde vurderer ein del berre når begge tala kan visast, er målte på same måten og byggjer på minst 10 elevar. Med 5–9 elevar blir berre talet på elevar vist, og fleire år kan leggjast saman; med færre enn 5 blir ingenting sagt.
why-share-known = Varde reknar ut kor ofte tilfeldige utslag åleine ville gitt så få elevar eller færre, og så mange eller fleire, når delen er som i det talet blir halde mot. Skjer ein av delane høgst 2,5 av 100 gonger, seier Varde «mogleg». Skjer han høgst 1 av 1000 gonger, seier Varde «tydeleg». Elles kan det vere tilfeldig.
why-share-groups = Varde reknar ut kor ofte tilfeldige utslag åleine ville gitt to grupper av denne storleiken eit minst så uvanleg utfall. Skjer det høgst 5 av 100 gonger, seier Varde «mogleg». Skjer det høgst 2 av 1000 gonger, seier Varde «tydeleg». Elles kan det vere tilfeldig.
why-share-expected = Venta: { NUMBER($n) } elevar × { $percent } % = { $expected }. Her er det { NUMBER($x) }.
why-share-tails = Ved tilfeldige utslag åleine: så få eller færre { $atmost } av 100 gonger, så mange eller fleire { $atleast } av 100 gonger.
why-share-usual = { $inner } kan vere tilfeldig. Utanfor { $outer } er skilnaden tydeleg. Mellom dei to er han mogleg.
why-share-verdict = { $level ->
    [may-be-chance] Ingen av dei er 2,5 eller mindre: kan vere tilfeldig.
    [possible] Ein av dei er høgst 2,5, men meir enn 0,1: mogleg.
   *[clear] Ein av dei er høgst 0,1: tydeleg.
}
why-share-large = Bak talet for { $other } er det { NUMBER($n) } elevar, minst { $times } gonger så mange. Delen der blir difor rekna som kjend.
why-share-country = Talet på elevar i landet er ikkje oppgitt. Dei er så mange at delen der blir rekna som kjend.
why-share-small = Bak talet for { $other } er det { NUMBER($n) } elevar, færre enn { $times } gonger så mange. Delen der er difor òg usikker, og dei to blir vurderte på to måtar: som to grupper, og som om delen der var kjend. Varde bruker den mest forsiktige. Elevane er med i begge tala, så Varde seier heller for lite enn for mykje.
why-share-rough = Talet på elevar er rekna ut av ein avrunda prosent, og er difor omtrentleg.
why-groups-difference = { $own } mot { $other }: { $difference } prosentpoeng.
why-groups-chance = Ved tilfeldige utslag åleine: eit minst så uvanleg utfall { $chance } av 100 gonger (det som er like uvanleg, tel halvt).
why-groups-verdict = { $level ->
    [may-be-chance] Det er meir enn 5: kan vere tilfeldig.
    [possible] Det er høgst 5, men meir enn 0,2: mogleg.
   *[clear] Det er høgst 0,2: tydeleg.
}
why-groups-if-known = Var delen i { $other } kjend: så få eller færre { $atmost } av 100 gonger, så mange eller fleire { $atleast } av 100 gonger (grensene er 2,5 og 0,1).
why-groups-both = { $level ->
    [may-be-chance] Etter minst éin av dei to reknemåtane kan det vere tilfeldig.
    [possible] Begge reknemåtane seier minst «mogleg», men ikkje begge «tydeleg».
   *[clear] Begge reknemåtane seier «tydeleg».
}
why-groups-interval = Den verkelege skilnaden er truleg ein stad mellom { $low } og { $high } prosentpoeng (95 %).
why-groups-swing = Så mykje kan delane vanlegvis svinge ved tilfeldige utslag åleine: ±{ $swing } prosentpoeng (95 %).
why-groups-part = Intervallet og testen peikar kvar sin veg, så dette er nær grensa. Varde følgjer testen.
why-reference-known = Agresti 2001 (eksakt binomisk test i kvar retning); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).
why-reference-groups = Newcombe 1998 (intervallet); Lydersen mfl. 2009 (Fishers eksakte test, mid-p); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).

## Delar og meistringsnivå

share-sentence = { $period }: { $count } av { $n } elevar ({ $share } %), truleg mellom { $low } og { $high } %.
share-sentence-count = { $period }: { $share } % av { NUMBER($n) } elevar.
share-sentence-bare = { $period }: { $share } %.
level-name = Nivå { $level }
level-lowest = På lågaste nivå: { $sentence }
level-in-year = { $period }, nivå { $level }: { $count } av { NUMBER($n) } elevar ({ $share } %)
levels-in-year = { $period }: { NUMBER($n) } elevar, frå lågaste til høgaste nivå { $counts }
level-of-country = Landet { $period }, nivå { $level }: { $share }
levels-legend = Kvar stolpe er eitt skuleår, delt etter kor mange elevar som er på kvart meistringsnivå. Færre enn ti elevar blir teikna som prikkar.
title-levels = { $what }: delen på lågaste nivå { $finding }
title-levels-country = { $what }: elevane fordelte på meistringsnivå
summary-hidden-levels = Ingen av fordelingane kan visast. Nedanfor står kvifor.
note-levels = Delane er av elevane som deltok. Om lag 25 av 100 elevar er på nivå 1 på 5. trinn og 10 av 100 på 8. trinn, fordi prøvene er laga slik.
levels-drawn = Stolpane
levels-from-left = Frå venstre
levels-from-middle = Ut frå midten
note-few-counted = { $periods }: Færre enn 10 elevar. Dei er talde, men delane seier for lite til å vurderast eitt år åleine; fleire år samla kan seie meir.

## Fleire år
several-figure = { $years } år samla: { $figure }.
several-probably = Truleg ein stad mellom { $low } og { $high } %.
question-trend = utvikling, { $period }
trend-years = { $years } år: frå { $first } i { $from } til { $last } i { $to }.
trend-missing = { $years } er ikkje med.
trend-told = { $direction ->
    [same] Delen har i snitt verken gått opp eller ned.
   *[other] Delen har i snitt gått { $direction ->
        [down] ned
       *[up] opp
    } med { $size } prosentpoeng i året, { $level ->
        [may-be-chance] og det kan tilfeldige utslag åleine gi.
        [possible] meir enn tilfeldige utslag åleine vanlegvis gir: ei mogleg endring.
       *[clear] klart meir enn tilfeldige utslag åleine vanlegvis gir: ei tydeleg endring.
    }
}
trend-few = Uvissa er stor: det minste året har { NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
}.
obstacle-not-pooled = Det trengst minst to år med minst { $each } elevar kvar, og minst { $fewest } elevar til saman.
obstacle-other-years = Varde har ikkje tal for { $what } i alle desse åra.
obstacle-too-few-years = { $years ->
    [0] Varde har ingen år
    [one] Varde har eitt år
   *[other] Varde har { NUMBER($years) } år
} som kan samanliknast og har nok elevar. For å seie noko om utviklinga trengst minst { $need }.
obstacle-nothing-varies = Delen er 0 eller 100 % i alle åra.
obstacle-no-method = Varde har ingen metode for utviklinga i eit gjennomsnitt over fleire år. Sjå på kvart år med uvissa, og på fleire år samla.
why-not-pooled = Varde legg saman dei siste tre skuleåra som er målte på same måten. År med færre enn 5 elevar blir ikkje tekne med.
why-no-trend = Varde vurderer utviklinga i ein del over minst fem år som er målte på same måten, kvart med minst 10 elevar.
why-several = Elevane i { $years } er lagde saman. Prosentar blir aldri slått saman.
why-trend = Varde reknar ut kor ofte tilfeldige utslag åleine ville gitt ei minst så sterk stiging eller ein minst så sterk nedgang når delen eigentleg er den same alle åra. Skjer det høgst 5 av 100 gonger, seier Varde «mogleg». Skjer det høgst 2 av 1000 gonger, seier Varde «tydeleg». Elles kan det vere tilfeldig.
why-trend-slope = Den rette linja som passar til alle elevane: { $points } prosentpoeng i året.
why-trend-chance = Ved tilfeldige utslag åleine: ei minst så sterk stiging eller ein minst så sterk nedgang { $chance } av 100 gonger (det som er like sterkt, tel halvt).
why-reference-trend = Armitage 1955 (Cochran–Armitage-testen, åra sjølve som talverdiar); Lydersen mfl. 2009 (mid-p); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).

## Same kull
question-cohort = frå 8. trinn i { $eighth } til 9. trinn i { $ninth }
cohort-of = { $grade } i { $period }
cohort-mean = { $value } poeng{ $restricted ->
    [restricted] {" (berre for skulen)"}
   *[open] {""}
}
cohort-both = { $before } på { $eighth }, { $after } på { $ninth }.
cohort-told = { $direction ->
    [same] Resultatet er det same.
   *[other] Det er { $size } poeng { $direction ->
        [down] ned
       *[up] opp
    }{ $level ->
        [may-be-chance] .
        [possible] , meir enn tilfeldige utslag åleine vanlegvis gir (inntil ±{ $limit }): ei mogleg endring.
       *[clear] , klart meir enn tilfeldige utslag åleine vanlegvis gir (inntil ±{ $limit }): ei tydeleg endring.
    }
}{ $level ->
    [may-be-chance] {" "}Ei endring på inntil ±{ $limit } poeng kan kome av tilfeldige utslag åleine.
   *[other] {""}
}
cohort-country = Landet: { $before } på 8. trinn og { $after } på 9. trinn for det same kullet.
cohort-took-part = { NUMBER($first) } { $first ->
    [one] elev
   *[other] elevar
} deltok på 8. trinn og { NUMBER($second) } på 9. trinn. Nokre kan ha flytta inn eller ut, så det er ikkje sikkert at det er dei same elevane.
obstacle-other-cohort = { $one } og { $other } er ikkje det same kullet.
why-other-cohort = Varde følgjer eit kull frå 8. trinn eitt år til 9. trinn det neste året. Då tek elevane den same prøva.
why-cohort-same-pupils = Varde reknar som om det var to grupper med ulike elevar. Er dei fleste elevane dei same, er uvissa mindre enn dette, så Varde seier heller for lite enn for mykje.
why-cohort-expected = 9. trinn tek den same prøva som 8. trinn, eitt år seinare. Det er difor vanleg at eit kull får eit høgare resultat, også utan at skulen har gjort noko annleis.

## Mange tal på ein gong
many-expected = Av { NUMBER($count) } tal kan vi vente at { $expected } skil seg ut av tilfeldige grunnar.
many-between = { $low } eller { $high }
many-about = om lag { $number }
many-none = ingen
many-found = { $number ->
    [0] Her skil ingen seg ut.
   *[other] Her skil { $found } seg ut.
}
many-still = { $all ->
    [all] Det er like mange når vi tek omsyn til at vi ser på { NUMBER($count) } tal.
   *[some] Når vi tek omsyn til at vi ser på { NUMBER($count) } tal, skil { $number ->
        [0] ingen seg ut lenger
       *[other] { $still } seg ut
    }.
}
why-many = Kvart tal blir vurdert slik at tilfeldige utslag åleine får det til å skilje seg ut i høgst 5 av 100 tilfelle. Jo fleire tal vi ser på, jo fleire skil seg ut på den måten.
why-many-expected = { NUMBER($count) } tal × 5 av 100 = høgst { $expected }.
why-many-holm = Om sjansen for eitt einaste falskt utslag skal vere høgst 5 av 100 (Holm): { $still } skil seg ut.
why-many-share = Om høgst 5 av 100 av dei som skil seg ut, skal vere falske utslag i det lange løp (Benjamini–Hochberg): { $still } skil seg ut.
why-reference-many = Holm 1979; Benjamini og Hochberg 1995.

## Skulane i kommunen
question-schools = blant skulane, mot { $target }, { $period }
schools-outside = { $judged ->
    [one] Éin skule er vurdert
   *[other] { NUMBER($judged) } skular er vurderte
} mot { $target } i { $period }. { $outside ->
    [0] Ingen
    [one] Éin
   *[other] { NUMBER($outside) }
} ligg utanfor det tilfeldige utslag åleine vanlegvis gir{ $clearly ->
    [none] .
    [all] , og klart utanfor.
   *[some] , { $clear ->
        [one] éin
       *[other] { NUMBER($clear) }
    } av dei klart utanfor.
}
schools-expected = Ved tilfeldige utslag åleine kan vi vente at { $expected } gjer det.
schools-one = éin
schools-left-out = { $count ->
    [one] Éin skule er ikkje med, fordi talet ikkje kan vurderast.
   *[other] { NUMBER($count) } skular er ikkje med, fordi tala ikkje kan vurderast.
}
schools-mean = { $value } poeng{ $restricted ->
    [restricted] {" (berre for skulen)"}
   *[open] {""}
} i { $period } ({ NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
}).
schools-target = { $other }: { $value } poeng.
schools-limits = { $level ->
    [may-be-chance] Ved tilfeldige utslag åleine får ein skule med { NUMBER($n) } { $n ->
        [one] elev
       *[other] elevar
    } vanlegvis frå { $low } til { $high } poeng.
   *[other] Det er { $level ->
        [clear] {"klart "}
       *[possible] {""}
    }{ $direction ->
        [below] lågare
       *[above] høgare
    } enn dei { $low }–{ $high } poenga som tilfeldige utslag åleine vanlegvis gir ein skule med { NUMBER($n) } { $n ->
        [one] elev
       *[other] elevar
    }: ein { $level ->
        [clear] tydeleg
       *[possible] mogleg
    } skilnad.
}
obstacle-too-few-schools = { $schools ->
    [0] Ingen skular
    [one] Éin skule
   *[other] { NUMBER($schools) } skular
} er for få til å seie korleis skulane fordeler seg. Det trengst minst fem.
owner-spread = { $spread ->
    [alike] Dei { NUMBER($count) } skulane ligg ikkje lenger frå kvarandre enn tilfeldige utslag åleine gir. Felles for dei er { $common } poeng.
   *[apart] Dei { NUMBER($count) } skulane har { $common } poeng til felles. Når dei tilfeldige utslaga er rekna frå, er standardavviket mellom dei { $sd } poeng.
}
owner-only = Dette er berre for skuleeigar.
owner-own = { $name }: { $own } poeng ({ NUMBER($n) } { $n ->
    [one] elev
   *[other] elevar
}).
owner-believed = Om lag { $part } % av avstanden frå dei andre skulane er til å stole på, så Varde reknar med { $believed } poeng, truleg mellom { $low } og { $high }.
owner-places = Blant { NUMBER($count) } skular kan han liggje frå nummer { $from } til nummer { $to }, talt frå det høgaste talet.
owner-place = Blant { NUMBER($count) } skular ligg han truleg på nummer { $place }, talt frå det høgaste talet.
why-schools-shares = Kvar skule blir halden mot det same, med grenser for sin eigen storleik: Varde reknar ut kor ofte tilfeldige utslag åleine ville gitt så få elevar eller færre, og så mange eller fleire. Skjer ein av delane høgst 2,5 av 100 gonger, seier Varde «mogleg». Skjer han høgst 1 av 1000 gonger, seier Varde «tydeleg».
why-schools-means = Kvar skule blir halden mot det same, med si eiga uvisse: den som er publisert, og elles den som følgjer av standardavviket til prøva og talet på elevar. Utanfor det tilfeldige utslag gir i 95 av 100 tilfelle, seier Varde «mogleg». Utanfor det dei gir i 998 av 1000, seier Varde «tydeleg».
why-schools-unordered = Skulane blir aldri stilte opp etter resultat: skilnader innanfor grensene seier ikkje noko om skulane.
why-schools-limits = { $target } ± { $limit } = { $low }–{ $high } poeng (95 %).
why-reference-funnel = Spiegelhalter 2005 (grenser etter storleik, 95 og 99,8 %).
why-owner = Ein liten skule svingar mykje frå år til år. Varde dreg difor talet til kvar skule mot det skulane har felles, meir jo mindre talet kan bere.
why-owner-common = Felles: { $common } poeng. Standardavvik mellom skulane når dei tilfeldige utslaga er rekna frå: { $sd } poeng.
why-owner-places = Plassane er rekna av skulane sine eigne tal og uvissa i dei. Dei seier kvar skulen kan liggje, ikkje kvar han ligg.
why-reference-owner = Paule og Mandel 1982; Efron og Morris 1975; Goldstein og Spiegelhalter 1996.

## Månad for månad
question-monthly = månad for månad, { $first } til { $last }
question-monthly-bare = månad for månad
monthly-usual = { NUMBER($n) } målingar. Dei varierer vanlegvis mellom { $low } og { $high } { $unit }, rundt eit snitt på { $mean }.
monthly-same = { NUMBER($n) } målingar, alle { $mean } { $unit }.
monthly-none = Ingen av dei skil seg ut frå den vanlege variasjonen.
monthly-some = { $all ->
    [all] Dette skil seg ut frå den vanlege variasjonen
   *[newest] { $count } periodar skil seg ut frå den vanlege variasjonen. Dei siste er
}: { $signals }.
monthly-missing = { $count ->
    [one] Éin månad utan tal er hoppa over.
   *[other] { NUMBER($count) } månader utan tal er hoppa over.
}
monthly-span = { $from } til { $to }
monthly-signal = { $months } ({ $reasons })
monthly-reason = { $kind ->
    [outside] { $side ->
        [low] under nedre grense
       *[high] over øvre grense
    }
    [drift] minst sju på rad som { $side ->
        [low] søkk
       *[high] stig
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
obstacle-too-few-measurements = For få målingar ({ NUMBER($n) }). Varde vurderer først etter minst { NUMBER($fewest) }.
why-monthly = Varde ser kor mykje verdiane vanlegvis hoppar frå éin månad til den neste, og set grenser etter det. Ein månad kan skilje seg ut på fire måtar, men aldri som «tydeleg».
why-monthly-limits = Grenser: { $mean } ± { $distance } (2,66 gonger det vanlege hoppet frå éin månad til den neste).
why-monthly-rules = Utanfor ei grense; sju på rad som stig eller søkk; to av tre nær ei grense; sju på rad på same side av snittet.
why-monthly-chance = Nokre utslag er tilfeldige: utan noka endring gir reglane minst eitt utslag i om lag 7 av 100 seriar på 12 månader, 19 av 100 på 24 månader og 29 av 100 på 36 månader. Eit utslag er ein grunn til å spørje kva som hende, ikkje eit svar.
why-reference-monthly = Wheeler 2000; Provost og Murray 2011.
