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
share-reference = { $other }: { $percent } %.
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
why-share-small = Bak talet for { $other } er det { NUMBER($n) } elevar, færre enn { $times } gonger så mange. Delen der er difor òg usikker, og dei to blir vurderte som to grupper. Elevane er med i begge tala, så Varde seier heller for lite enn for mykje.
why-share-rough = Talet på elevar er rekna ut av ein avrunda prosent, og er difor omtrentleg.
why-groups-difference = { $own } mot { $other }: { $difference } prosentpoeng.
why-groups-chance = Ved tilfeldige utslag åleine: eit minst så uvanleg utfall { $chance } av 100 gonger (det som er like uvanleg, tel halvt).
why-groups-verdict = { $level ->
    [may-be-chance] Det er meir enn 5: kan vere tilfeldig.
    [possible] Det er høgst 5, men meir enn 0,2: mogleg.
   *[clear] Det er høgst 0,2: tydeleg.
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
