# Tal som blir skrivne inn, eigne indikatorar og brot i seriane.

## Rutenettet
entry-title-levels = { $test }: elevar på kvart meistringsnivå
entry-lead-levels = Skriv kor mange elevar som er på kvart nivå, også 0. Varde reknar ut summen og delane.
entry-lead-parts = Skriv verdien, og talet han byggjer på når de kjenner det.
entry-lead-months = Skriv eitt tal for kvar månad de har. Månader utan tal står tomme.
entry-years = Skuleår
entry-units = Eining
entry-level = Nivå { $level }
entry-level-full = Meistringsnivå { $level }
entry-half-width = Uvisse (±)
entry-sd = Standardavvik
entry-pupils = Elevar
entry-answers = Svar
entry-share = { $share } %
entry-nothing = ingenting
entry-group-national-tests = Nasjonale prøver
entry-group-survey = Elevundersøkinga
entry-group-final-grades = Karakterar
entry-group-own = Eigne indikatorar

## Det som er skrive
entry-not-a-number = «{ $text }» er ikkje eit tal. Skriv til dømes 12 eller 12,5.
entry-not-a-count = «{ $text }» kan ikkje vere eit antal. Skriv eit heilt tal, 0 eller meir.
entry-out-of-range = { $text } er utanfor det som er mogleg ({ $lowest } til { $highest }). Sjå etter om eit komma manglar, eller om talet høyrer til i ei anna celle.
entry-level-missing = Her manglar eit antal. Skriv 0 dersom ingen elevar er på nivået.
entry-star-among-numbers = Når eitt nivå er skjult, er talet på elevar ukjent, og delane kan ikkje reknast ut. Skriv * på alle nivåa, eller talet med * etter.
entry-value-missing = Skriv verdien òg, eller ta bort dei andre tala i rada.
entry-of-nobody = Det står 0 elevar, så her kan det ikkje vere nokon verdi. Rett talet på elevar, eller ta bort verdien.
entry-not-whole-pupils = { $share } % av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} er ikkje eit heilt tal på elevar. Nærast er { NUMBER($nearest) } av { NUMBER($n) } ({ $nearestshare } %). Rett eitt av tala, eller la talet på elevar stå tomt.
entry-rounded = Delen er runda av så mykje at han ikkje seier sikkert kor mange av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} han gjeld. Skriv han med éin desimal til om de kan.
entry-few-pupils = { $n ->
    [one] Berre 1 elev.
   *[other] Berre { NUMBER($n) } elevar.
} Varde tek vare på talet, men seier ingenting om så få.
entry-no-count = Utan talet på elevar eller svar kan Varde ikkje seie kor sikkert dette er.
entry-withdrawn = Utdanningsdirektoratet har trekt tilbake tala frå dette året. Varde tek vare på det de skriv, men viser det ikkje.
entry-outside = Denne cella finst ikkje lenger. Opne rutenettet på nytt.
entry-gone = Varde kjenner ikkje det som skulle skrivast inn, eller året det gjeld. Vel på nytt kva, kven og kva for år.
entry-nothing-changed = Ingenting er endra.
entry-not-saved = Ingenting er lagra. Rett det som er merkt i rutenettet først.
entry-would = Ikkje lagra enno: { $new ->
    [0] ingen nye resultat
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultat
}{ $changed ->
    [0] {""}
   *[other] , { NUMBER($changed) } endra
}{ $removed ->
    [0] {""}
   *[other] , { NUMBER($removed) } tekne bort
}.
entry-did = Lagra: { $new ->
    [0] ingen nye resultat
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultat
}{ $changed ->
    [0] {""}
   *[other] , { NUMBER($changed) } endra
}{ $removed ->
    [0] {""}
   *[other] , { NUMBER($removed) } tekne bort
}.
operation-entry = inntasting av { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultat
} for { $units ->
    [one] { $unit }
   *[other] { NUMBER($units) } einingar
}

## Ein ny skule
entry-school-orgnr = Skriv organisasjonsnummeret med ni siffer. Det står på nettsida til skulen og i Brønnøysundregistera.
entry-school-known = Varde kjenner denne skulen frå før. Søk etter han i staden.
entry-school-name = Skriv namnet på skulen.
entry-school-kommune = Skriv kommunenummeret med fire siffer.
operation-school = ny skule «{ $name }»

## Eigne indikatorar
own-kind-share = Del av elevar eller svar
own-kind-mean = Gjennomsnitt av enkeltsvar
own-kind-figure = Eitt tal for heile eininga
own-what = { $kind }, { $lowest }–{ $highest } { $unit }, { $frequency ->
    [monthly] kvar månad
   *[yearly] kvart skuleår
}. { $good ->
    [low] Lågt
   *[high] Høgt
} er ønskt.
own-removing = { $count ->
    [0] Det er ikkje lagt inn tal for han.
    [one] Eitt resultat blir borte saman med han.
   *[other] { NUMBER($count) } resultat blir borte saman med han.
}
own-name-empty = Gi indikatoren eit namn med bokstavar eller tal.
own-too-long = Høgst { NUMBER($most) } teikn.
own-name-taken = «{ $name }» finst frå før. Vel eit anna namn.
own-unit-empty = Skriv kva talet tel, til dømes prosent, dagar eller poeng.
own-decimals = Høgst { $most } desimalar.
own-not-a-number = Skriv eit tal, til dømes 0 eller 12,5.
own-range = Det høgaste må vere større enn det lågaste.
own-share-range = Ein del er mellom 0 og 100.
own-range-held = Tala som er lagde inn, går frå { $low } til { $high }, og må få plass.
own-fixed = Kan ikkje endrast, for { $count ->
    [one] eitt tal er lagt inn
   *[other] { NUMBER($count) } tal er lagde inn
}. Lag heller ein ny indikator.
operation-own-indicator = { $edit ->
    [made] ny indikator
    [changed] endring av indikatoren
   *[removed] fjerning av indikatoren
} «{ $name }»

## Brot
break-period-wrong = Vel når den nye serien byrjar.
break-taken = Det er eit brot her frå før: { $period }.
break-reason-empty = Skriv kva som hende, så andre skjønar kvifor tala ikkje kan samanliknast.
operation-break = { $edit ->
    [made] nytt brot
    [changed] endring av brotet
   *[removed] fjerning av brotet
} i { $period } for «{ $name }»
