# Tall som skrives inn, egne indikatorer og brudd i seriene.

## Rutenettet
entry-title-levels = { $test }: elever på hvert mestringsnivå
entry-lead-levels = Skriv hvor mange elever som er på hvert nivå, også 0. Varde regner ut summen og andelene.
entry-lead-parts = Skriv verdien, og antallet den bygger på når dere kjenner det.
entry-lead-months = Skriv ett tall for hver måned dere har. Måneder uten tall står tomme.
entry-years = Skoleår
entry-units = Enhet
entry-level = Nivå { $level }
entry-level-full = Mestringsnivå { $level }
entry-half-width = Usikkerhet (±)
entry-sd = Standardavvik
entry-pupils = Elever
entry-answers = Svar
entry-share = { $share } %
entry-nothing = ingenting
entry-group-national-tests = Nasjonale prøver
entry-group-survey = Elevundersøkelsen
entry-group-final-grades = Karakterer
entry-group-own = Egne indikatorer

## Det som er skrevet
entry-not-a-number = «{ $text }» er ikke et tall. Skriv for eksempel 12 eller 12,5.
entry-not-a-count = «{ $text }» kan ikke være et antall. Skriv et helt tall, 0 eller mer.
entry-out-of-range = { $text } er utenfor det som er mulig ({ $lowest } til { $highest }). Se etter om et komma mangler, eller om tallet hører til en annen celle.
entry-level-missing = Her mangler et antall. Skriv 0 hvis ingen elever er på nivået.
entry-star-among-numbers = Når ett nivå er skjult, er antallet elever ukjent, og andelene kan ikke regnes ut. Skriv * på alle nivåene, eller tallet med * etter.
entry-value-missing = Skriv verdien også, eller ta bort de andre tallene i raden.
entry-of-nobody = Det står 0 elever, så her kan det ikke være noen verdi. Rett antallet, eller ta bort verdien.
entry-not-whole-pupils = { $share } % av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} er ikke et helt antall elever. Nærmest er { NUMBER($nearest) } av { NUMBER($n) } ({ $nearestshare } %). Rett ett av tallene, eller la antallet stå tomt.
entry-rounded = Andelen er rundet av så mye at den ikke sier sikkert hvor mange av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} den gjelder. Skriv den med én desimal til hvis dere kan.
entry-few-pupils = { $n ->
    [one] Bare 1 elev.
   *[other] Bare { NUMBER($n) } elever.
} Varde tar vare på tallet, men sier ingenting om så få.
entry-no-count = Uten antall kan Varde ikke si hvor sikkert tallet er.
entry-withdrawn = Utdanningsdirektoratet har trukket tilbake tallene fra dette året. Varde tar vare på det dere skriver, men viser det ikke.
entry-outside = Denne cellen finnes ikke lenger. Åpne rutenettet på nytt.
entry-gone = Varde kjenner ikke det som skulle skrives inn, eller året det gjelder. Velg på nytt hva, hvem og hvilke år.
entry-nothing-changed = Ingenting er endret.
entry-not-saved = Ingenting er lagret. Rett det som er merket i rutenettet først.
entry-would = Ikke lagret ennå: { $new ->
    [0] ingen nye resultater
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultater
}{ $changed ->
    [0] {""}
   *[other] , { NUMBER($changed) } endret
}{ $removed ->
    [0] {""}
   *[other] , { NUMBER($removed) } tatt bort
}.
entry-did = Lagret: { $new ->
    [0] ingen nye resultater
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultater
}{ $changed ->
    [0] {""}
   *[other] , { NUMBER($changed) } endret
}{ $removed ->
    [0] {""}
   *[other] , { NUMBER($removed) } tatt bort
}.
operation-entry = inntasting av { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultater
} for { $units ->
    [one] { $unit }
   *[other] { NUMBER($units) } enheter
}

## En ny skole
entry-school-orgnr = Skriv organisasjonsnummeret med ni sifre. Det står på skolens nettside og i Brønnøysundregistrene.
entry-school-known = Varde kjenner denne skolen fra før. Søk etter den i stedet.
entry-school-name = Skriv navnet på skolen.
entry-school-kommune = Skriv kommunenummeret med fire sifre.
operation-school = ny skole «{ $name }»

## Egne indikatorer
own-kind-share = Andel av elever eller svar
own-kind-mean = Gjennomsnitt av enkeltsvar
own-kind-figure = Ett tall for hele enheten
own-what = { $kind }, { $lowest }–{ $highest } { $unit }, { $frequency ->
    [monthly] hver måned
   *[yearly] hvert skoleår
}. { $good ->
    [low] Lavt
   *[high] Høyt
} er ønsket.
own-removing = { $count ->
    [0] Det er ikke lagt inn noen tall for den.
    [one] Ett resultat blir borte sammen med den.
   *[other] { NUMBER($count) } resultater blir borte sammen med den.
}
own-name-empty = Gi indikatoren et navn med bokstaver eller tall.
own-too-long = Høyst { NUMBER($most) } tegn.
own-name-taken = «{ $name }» finnes fra før. Velg et annet navn.
own-unit-empty = Skriv hva tallet teller, for eksempel prosent, dager eller poeng.
own-decimals = Høyst { $most } desimaler.
own-not-a-number = Skriv et tall, for eksempel 0 eller 12,5.
own-range = Det høyeste må være større enn det laveste.
own-share-range = En andel er mellom 0 og 100.
own-range-held = Tallene som er lagt inn, går fra { $low } til { $high }, og må få plass.
own-fixed = Kan ikke endres, for { $count ->
    [one] ett tall er
   *[other] { NUMBER($count) } tall er
} lagt inn. Lag heller en ny indikator.
operation-own-indicator = { $edit ->
    [made] ny indikator
    [changed] endring av indikatoren
   *[removed] fjerning av indikatoren
} «{ $name }»

## Brudd
break-period-wrong = Velg når den nye serien begynner.
break-taken = Det er et brudd her fra før: { $period }.
break-reason-empty = Skriv hva som skjedde, så andre forstår hvorfor tallene ikke kan sammenlignes.
operation-break = { $edit ->
    [made] nytt brudd
    [changed] endring av bruddet
   *[removed] fjerning av bruddet
} i { $period } for «{ $name }»
