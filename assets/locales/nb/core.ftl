# Ordene som kjernen sier: funn, vurderinger, import, feil. Skjermens egne ord står i app.ftl.

and = og
month-01 = januar
month-02 = februar
month-03 = mars
month-04 = april
month-05 = mai
month-06 = juni
month-07 = juli
month-08 = august
month-09 = september
month-10 = oktober
month-11 = november
month-12 = desember

## Navn
area-national-tests = Nasjonale prøver
area-survey = Elevundersøkelsen
area-final-grades = Avsluttende vurdering
area-own = Egne
test-mastery = Mestringsnivåer
test-level = Mestringsnivå { $level }
test-participation = Deltakelse
subject-lesing = Lesing
subject-regning = Regning
subject-engelsk = Engelsk
measure-gsp = Grunnskolepoeng
measure-in-sentence-gsp = grunnskolepoengene
grade = { $grade }. trinn
indicator-name = { $subject }, { $grade }
unit-skalapoeng = skalapoeng
unit-poeng = poeng
unit-kind-school = skolen
unit-kind-kommune = kommunen
unit-kind-fylke = fylket
unit-kind-country = landet
pupils = { $count ->
    [one] 1 elev
   *[other] { NUMBER($count) } elever
}
status-suppressed = skjult
status-restricted = bare for skolen
status-too-few = få elever
status-none-took-part = ingen deltok
status-not-offered = ikke registrert
status-withdrawn = trukket tilbake
status-not-loaded = ikke lagt inn

## Tall som ord, om år: «to av tre år»
number-1 = ett
number-2 = to
number-3 = tre
number-4 = fire
number-5 = fem
number-6 = seks
number-7 = sju
number-8 = åtte
number-9 = ni
number-10 = ti
number-11 = elleve
number-12 = tolv

## Import
import-what-unknown = Ikke en fil Varde kan bruke
import-nothing-found = Fant ingen filer å lese. Velg filer fra Statistikkbanken eller Utdanningsdirektoratet, eller mappa de ligger i.
import-none-usable = { $files ->
    [one] Fila kan ikke brukes. Ingenting er endret.
   *[other] Ingen av de { NUMBER($files) } filene kan brukes. Ingenting er endret.
}
import-nothing-new = { $files ->
    [one] Alt i fila ligger allerede i Varde. Det er ingenting nytt å legge inn.
   *[other] Alt i de { NUMBER($files) } filene ligger allerede i Varde. Det er ingenting nytt å legge inn.
}
import-would = { $files ->
    [one] Fila gir
   *[other] { NUMBER($files) } filer gir
} { $new ->
    [0] ingen nye resultater
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultater
}{ $changed ->
    [0] {""}
    [one] {" "}og endrer 1 som ligger inne
   *[other] {" "}og endrer { NUMBER($changed) } som ligger inne
}.{ $unchanged ->
    [0] {""}
    [one] {" "}1 er likt fra før.
   *[other] {" "}{ NUMBER($unchanged) } er like fra før.
}
import-some-refused = { $files ->
    [one] Én fil kan ikke brukes. Grunnen står ved fila.
   *[other] { NUMBER($files) } filer kan ikke brukes. Grunnen står ved hver fil.
}
import-passed-over = { $files ->
    [one] Én annen fil i mappa er ikke en tabell og ble ikke åpnet.
   *[other] { NUMBER($files) } andre filer i mappa er ikke tabeller og ble ikke åpnet.
}
import-did = { $files ->
    [one] Fila er lagt inn
   *[other] { NUMBER($files) } filer er lagt inn
}: { $new ->
    [0] ingen nye resultater
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultater
}, { $changed ->
    [0] ingen endret
    [one] 1 endret
   *[other] { NUMBER($changed) } endret
}.
import-changed-nothing = Ingenting er endret. Alt lå allerede i Varde.
import-problems = { $count ->
    [one] Én ting i filene er verdt å se på.
   *[other] { NUMBER($count) } ting i filene er verdt å se på.
}
operation-import = { $files ->
    [one] import av 1 fil
   *[other] import av { NUMBER($files) } filer
}

problem-cannot-be-read = Fila kan ikke leses. Sjekk at den ikke er åpen i et annet program, og at disken er i orden. Maskinen sier: «{ $error }».
problem-not-there = Fila finnes ikke. Sjekk om den er flyttet eller slettet, eller om den ligger på en minnepinne som er tatt ut.
problem-not-allowed = Du har ikke lov til å lese denne fila. Be den som eier den, om tilgang, eller lagre en kopi i en mappe som er din.
problem-not-a-file = Dette er ingen vanlig fil, og Varde leser den ikke. Velg fila som du lastet ned.
problem-empty-file = Fila er tom. Hent den på nytt fra Statistikkbanken.
problem-too-large = Fila er på { NUMBER($megabytes) } MB. Varde leser filer på inntil 64 MB. Velg færre år eller enheter i Statistikkbanken.
problem-too-many-columns = Fila har { NUMBER($columns) } kolonner, og ingenting fra den er lagret. Varde leser inntil 16 384, som er det et regneark kan ha. Velg færre år eller resultater i Statistikkbanken.
problem-other-kind = { $what ->
    [pdf] Dette er en PDF, uansett hva navnet sier.
    [excel] Dette er et regneark fra Excel eller LibreOffice.
    [zip] Dette er en pakket fil (zip). Pakk den ut først.
    [image] Dette er et bilde.
    [html] Dette er en lagret nettside.
    [json] Dette er en JSON-fil.
   *[binary] Dette er ikke en tekstfil.
} Varde trenger CSV-fila som Statistikkbanken gir når du velger «Last ned».
problem-not-statistikkbanken = Fila har ikke kolonnene som Statistikkbanken skriver (Organisasjonsnummer og EnhetNavn). Hent den på nytt, og legg den inn uten å åpne den i Excel først.
problem-no-known-columns = Fila har ingen kolonner som Varde har indikatorer for: nasjonale prøver, Elevundersøkelsen, grunnskolepoeng eller standpunktkarakterer. Ingenting er lagret.
problem-letters-lost = Bokstavene æ, ø og å er blitt borte eller til andre tegn, slik som «?». Det skjer når fila åpnes og lagres i Excel med feil språk, og da kan tall også være ødelagt. Hent fila på nytt, og legg den inn uten å åpne den først.
problem-decimals-lost = Mange tall er utenfor det som er mulig, for eksempel { $text }. Det skjer når Excel med et annet språk tar bort desimalkommaet (2,8 blir 28). Ingenting fra fila er lagret. Hent den på nytt, og legg den inn uten å åpne den først.
problem-no-rows = Fila har overskrifter, men ingen rader. Velg skoler og kommuner i Statistikkbanken, og hent den på nytt.
problem-broken-characters = Noen tegn kunne ikke leses og vises som «�». Fila kan være kuttet. Se på navnene.
problem-letters-repaired = Bokstavene æ, ø og å var blitt til andre tegn («Ã¥» for «å»). Varde har rettet dem. Se på navnene.
problem-last-line-unended = Fila slutter uten linjeskift. Den kan være kuttet, så sjekk den siste raden.
problem-unknown-column = Varde kjenner ikke denne kolonnen ennå. Den er ikke lagret; de andre er det.
problem-repeated-column = Kolonnen står to ganger. Den første er brukt.
problem-short-row = Raden har { $fields } felt, men skal ha { $expected }. Den er kuttet og er ikke lagret.
problem-long-row = Raden har { $fields } felt, men skal ha { $expected }. Da kan tall stå i feil kolonne, og raden er ikke lagret.
problem-unknown-unit = «{ $code }» er ikke et organisasjonsnummer, kommunenummer eller fylkesnummer. Raden er ikke lagret.
problem-level-mismatch = EnhetNivaa er { $level }, men nummeret { $code } hører til et annet nivå. Raden er ikke lagret.
problem-not-a-number = «{ $text }» er ikke et tall. Resultatet er ikke lagret.
problem-out-of-range = { $text } er utenfor det som er mulig ({ $lowest }–{ $highest }). Resultatet er ikke lagret.
problem-repeated-row = { $code } står to ganger med de samme tallene. De er lagret én gang.
problem-conflicting-row = { $code } står to ganger med ulike tall. De første er lagret.
problem-older-than-stored = { $results ->
    [one] Ett resultat er ikke endret: det som ligger inne, ble hentet fra Statistikkbanken senere enn denne fila.
   *[other] { NUMBER($results) } resultater er ikke endret: de som ligger inne, ble hentet fra Statistikkbanken senere enn denne fila.
}
segment-np-2014 = Resultatene fra 2014 til 2021 er trukket tilbake av Utdanningsdirektoratet (13. november 2025): skalaen var regnet feil.
segment-np-2022 = Ny skala fra høsten 2022. Tidligere resultater kan ikke sammenlignes med den.
segment-no-exams = Skriftlig eksamen var avlyst våren 2020, 2021 og 2022. Grunnskolepoengene for 2019–20, 2020–21 og 2021–22 er derfor høye, og kan ikke sammenlignes med årene før eller etter.

## Vurderinger
level-may-be-chance = Kan være tilfeldig
level-possible-difference = Mulig forskjell
level-possible-change = Mulig endring
level-clear-difference = Tydelig forskjell
level-clear-change = Tydelig endring
level-cannot-tell = Kan ikke vurderes
question-change = endring fra { $before } til { $period }
question-against = mot { $other }, { $period }
question-pooled = mot { $other }, { $years } samlet
question-several = { $period } mot { $others }
verdict-told = { $direction ->
    [same] { $ownname } og { $othername } har begge { $own } (n = { NUMBER($n) }).
   *[other] { $ownname } har { $own } (n = { NUMBER($n) }), { $othername } har { $other }: { $size } poeng { $direction ->
        [below] lavere
       *[above] høyere
    }.
} { $level ->
    [may-be-chance] En forskjell på inntil ±{ $limit } poeng kan skyldes tilfeldigheter alene.
    [possible] Det er mer enn tilfeldigheter vanligvis gir (inntil ±{ $limit } poeng).
   *[clear] Det er klart mer enn tilfeldigheter vanligvis gir (inntil ±{ $limit } poeng).
}
verdict-told-change = { $direction ->
    [same] { $own } både i { $othername } og i { $ownname } (n = { NUMBER($n) }).
   *[other] Fra { $other } i { $othername } til { $own } i { $ownname } (n = { NUMBER($n) }): { $size } poeng { $direction ->
        [below] ned
       *[above] opp
    }.
} { $level ->
    [may-be-chance] En endring på inntil ±{ $limit } poeng kan skyldes tilfeldigheter alene.
    [possible] Det er mer enn tilfeldigheter vanligvis gir (inntil ±{ $limit } poeng).
   *[clear] Det er klart mer enn tilfeldigheter vanligvis gir (inntil ±{ $limit } poeng).
}
obstacle-missing = Varde har ikke noe tall for { $what }.
obstacle-not-shown = Tallet for { $what } kan ikke brukes ({ $status }).
obstacle-too-few = Med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} sier ett år for lite. Det trengs minst { NUMBER($fewest) }.
obstacle-other-too-few = Tallet for { $what } bygger på { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
}. Det trengs minst { NUMBER($fewest) }.
obstacle-unknown-count = Antall elever er ikke kjent.
obstacle-no-uncertainty = Usikkerheten er ikke kjent.
obstacle-break = { $one } og { $other } er ikke målt på samme skala.
obstacle-break-exams = { $one } og { $other } kan ikke sammenlignes: skriftlig eksamen var avlyst i ett av årene.
obstacle-part-of-other = { $own } har selv { $share } % av elevene bak tallet for { $other }. Det ville mest blitt en sammenligning med seg selv.
why-difference = Varde legger sammen usikkerheten til de to tallene. Er forskjellen større enn det tilfeldigheter gir i 95 av 100 tilfeller, sier Varde «mulig». Er den større enn det de gir i 998 av 1000, sier Varde «tydelig». Ellers kan den være tilfeldig.
why-cannot-tell = Varde vurderer bare når begge tallene kan vises, er målt på samme skala og bygger på minst 10 elever.
why-no-uncertainty = Varde vurderer en forskjell mot usikkerheten i de to tallene. For dette tallet er usikkerheten ikke kjent, så Varde viser det uten å vurdere det.
why-step-difference = Forskjell: { $own } ({ $ownname }) − { $other } ({ $othername }) = { $difference } poeng.
why-step-pooled = Flere år er lagt sammen ({ $years }): hvert år teller med sitt antall elever, og usikkerheten er √Σ(n·u)² / Σn.
why-step-limit95 = Samlet usikkerhet: √({ $own }² + { $other }²) = ±{ $limit } poeng (95 %).
why-step-limit998 = For «tydelig» (99,8 %): ±{ $limit } poeng.
why-step-verdict = { $level ->
    [may-be-chance] { $size } er ikke mer enn { $limit95 }: kan være tilfeldig.
    [possible] { $size } er mer enn { $limit95 }, men ikke mer enn { $limit998 }: mulig.
   *[clear] { $size } er mer enn { $limit998 }: tydelig.
}
why-published = Usikkerheten er den Utdanningsdirektoratet har publisert for hvert tall.
why-from-sd = Der usikkerheten ikke er publisert, er den regnet ut fra prøvens standardavvik og antall elever.
why-rounded = Skalapoeng er publisert som hele tall. Den virkelige forskjellen kan være inntil ett poeng større eller mindre.
why-reference-limits = Altman mfl. 2000 (forskjell mellom to gjennomsnitt); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).

## Utvikling
indicator-in-title = { $subject } på { $grade }
title = { $what } { $finding }
title-country = { $what } i hele landet
title-too-few = { $what }: for få elever til å si noe om ett år
title-nothing-shown = { $what }: ingen tall kan vises
apart-not-judged = kan ikke sammenlignes med landet
apart-uncertainty-unknown = kan ikke vurderes mot landet: usikkerheten er ikke kjent
apart-none = skiller seg ikke ut fra landet
apart-below = ligger under landet { $count ->
    [one] det ene året som kan sammenlignes
   *[other] { $below } av { $judged } år
}
apart-above = ligger over landet { $count ->
    [one] det ene året som kan sammenlignes
   *[other] { $above } av { $judged } år
}
apart-both = har ligget både over og under landet
level-sentence = { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} i { $period }: { $value } { $unit }, trolig mellom { $low } og { $high }.
level-sentence-within = { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} i { $period }: { $value } { $unit }. Usikkerheten er ±{ $half }, mindre enn avrundingen.
level-sentence-count = { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} i { $period }: { $value } { $unit }.
level-sentence-bare = { $period }: { $value } { $unit }.
pooled-sentence = { $years } år samlet: { NUMBER($n) } elever, { $value } { $unit }, trolig mellom { $low } og { $high }.
too-few-in-year = { $period }: { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
}, for få til at ett år sier noe alene
few-pupils = Med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} er usikkerheten stor.
summary-country = Landet har { $value }{ $kind ->
    [share] {" "}%
   *[figure] {""}
}.
summary-change = { $direction ->
    [same] Resultatet er det samme som i { $before }.
   *[other] Fra { $before } er endringen { $size } poeng { $direction ->
        [up] opp
       *[down] ned
    }{ $level ->
        [may-be-chance] . Inntil ±{ $limit } poeng kan skyldes tilfeldigheter alene.
        [possible] , mer enn tilfeldigheter vanligvis gir (inntil ±{ $limit } poeng). Det er en mulig endring.
       *[clear] , klart mer enn tilfeldigheter vanligvis gir (inntil ±{ $limit } poeng). Det er en tydelig endring.
    }
}
summary-nothing = Det er ikke lagt inn noen tall ennå.
summary-hidden = Ingen av tallene kan vises. Nedenfor står hvorfor.
note-suppressed = Utdanningsdirektoratet har skjult { $periods }. Tall for færre enn 10 elever vises ikke, og noen ganger skjules en skole til for å verne en naboskole med få elever.
note-suppressed-other = Utdanningsdirektoratet har skjult { $periods } for å verne elever i små grupper.
note-restricted = { $periods }: Tallene er skjult for andre og vises bare for skolen selv. De må ikke deles.
note-too-few = { $periods }: Færre enn 10 elever. Ett år alene sier for lite, og vises derfor ikke; flere år samlet kan si mer.
note-too-few-alone = { $periods }: Færre enn 10 elever. Ett år alene sier for lite, og vises derfor ikke.
note-none-took-part = { $periods }: Ingen elever deltok.
note-not-offered = { $periods }: Det er ikke registrert noe resultat.
note-not-loaded = { $periods }: Varde har ingen fil med tall for denne enheten.
note-private-schools = Tallene for kommunen, fylket og landet omfatter også private skoler.
restricted-notice = Inneholder tall som bare skolen selv kan se. Må ikke deles.
source-udir = Kilde: Utdanningsdirektoratet (NLOD).
chart-legend = Prikk: { $unit }. Strek: usikkerhet (95 %). Grått felt: år uten tall, med grunnen.
chart-legend-bare = Prikk: { $unit }. Usikkerheten er ikke kjent. Grått felt: år uten tall, med grunnen.
break-new-scale = ny skala
break-no-exams = uten skriftlig eksamen
break-exams = med skriftlig eksamen
table-period = Skoleår
table-interval = Trolig mellom
table-pupils = Elever
table-from = Trolig fra
table-to = Trolig til
table-cohort = Kull
table-result = Resultat
table-caption = { $unit }: { $indicator }

## Oversikt
overview-lead = Skoleåret { $period }. { $count ->
    [one] Ett år
   *[other] { $yearscap } år
} med { $what }.{ $hidden ->
    [0] {""}
   *[other] {" "}Udir har skjult { NUMBER($hidden) } av { $all ->
        [one] 1 resultat
       *[other] { NUMBER($all) } resultater
    }.
}
overview-of-tests = nasjonale prøver
overview-of-results = resultater
overview-lead-nothing = Det er ikke lagt inn noen resultater ennå.
legend-own = Prikk: { $unit }. Strek: usikkerhet (95 %).
legend-own-bare = Prikk: { $unit }. Usikkerheten er ikke kjent.
legend-kommune = Stiplet linje: kommunen.
legend-fylke = Prikket linje: fylket.
legend-country = Hel linje: landet.
legend-hidden = Grå stolpe: uten tall.
heading-stands-out = Det som skiller seg ut:
heading-changes = Endringer fra året før:
heading-not-known = Det vi ikke vet:
stands-out = På { $grade } ligger { $count ->
    [one] resultatet
   *[other] resultatene
} { $direction ->
    [below] under
   *[above] over
} landet i { $subjects }. { $level ->
    [clear] { $count ->
        [one] Forskjellen er tydelig
       *[other] Forskjellene er tydelige
    }
   *[possible] { $count ->
        [one] Det er en mulig forskjell
       *[other] Det er mulige forskjeller
    }
} ({ $pupils } elever).
stands-out-named = { $what } ligger { $direction ->
    [below] under
   *[above] over
} landet. { $level ->
    [clear] Forskjellen er tydelig
   *[possible] Det er en mulig forskjell
} ({ $pupils } elever).
pooled-against-country = { $years } år samlet { $direction ->
    [below] ligger under landet
    [above] ligger over landet
   *[same] skiller seg ikke ut fra landet
} ({ NUMBER($n) } elever)
pooled-stands-out = I { $what }: { $finding }. { $level ->
    [clear] Forskjellen er tydelig.
   *[possible] Det er en mulig forskjell.
}
stands-out-nothing = { $count ->
    [one] Ingenting. Resultatet skiller seg ikke mer fra landet enn tilfeldigheter kan gi.
   *[other] Ingenting. Ingen av de { NUMBER($count) } resultatene skiller seg mer fra landet enn tilfeldigheter kan gi.
}
stands-out-not-judged = Ingen av resultatene kan sammenlignes med landet.
changes-none = { $count ->
    [one] Endringen er ikke større enn det tilfeldigheter kan gi.
   *[other] Ingen av de { NUMBER($count) } endringene er større enn det tilfeldigheter kan gi.
}
changes-some = { $changed }.{ $count ->
    [one] {""}
   *[other] {" "}Ingen andre av de { NUMBER($count) } endringene er større enn det tilfeldigheter kan gi.
}
changes-not-judged = Ingen resultater kan sammenlignes med året før.
changed-up = { $what } er høyere ({ $level ->
    [clear] tydelig
   *[possible] mulig
} endring)
changed-down = { $what } er lavere ({ $level ->
    [clear] tydelig
   *[possible] mulig
} endring)
not-known-only-hidden = { NUMBER($hidden) } av { $all ->
    [one] 1 resultat
   *[other] { NUMBER($all) } resultater
} er skjult.
not-known-uncertainty = Om { $what } skiller seg fra landet eller har endret seg: usikkerheten er ikke kjent, så forskjeller kan ikke vurderes.
not-known-causes = Hvorfor tallene er som de er. Det må dere finne ut sammen, med mer enn tall.
not-known-levels = Hvor mange elever som er på laveste mestringsnivå: filene sier bare gjennomsnittet. Slå på «Mestringsnivåfordeling» når du henter dem, så følger fordelingen med.
card-country = Hele landet
missing-suppressed = Skjult av Udir. Tall for færre enn 10 elever vises ikke, og noen ganger skjules en skole til for å verne en naboskole.
missing-suppressed-other = Skjult av Udir for å verne elever i små grupper.
missing-not-loaded = Varde har ingen fil med disse tallene.
missing-too-few = Færre enn 10 elever: ett år alene sier for lite. Under Analysere står årene samlet der det går.
missing-none-took-part = Ingen elever deltok.
missing-not-offered = Det er ikke registrert noe resultat.
action-fetch = Slik henter du fila

## Feil
error-newer = Disse dataene er laget av en nyere Varde. Ingenting er endret. Åpne dem med den nyeste utgaven.
error-corrupt = Varde kan ikke lese dataene. Ingenting er slettet. Hent tilbake en sikkerhetskopi, eller ta vare på mappa og spør om hjelp.
error-unreachable = Varde får ikke lest eller skrevet i mappa der dataene ligger. Ingenting er endret. Sjekk at mappa finnes, og at du har tilgang.
error-cancelled = Stoppet. Ingenting er endret.
error-busy = Et annet vindu eller program bruker dataene akkurat nå. Ingenting er endret. Prøv igjen om litt.
error-full = Disken er full. Ingenting er endret. Frigjør plass og prøv igjen.
error-backup = Sikkerhetskopien finnes ikke eller kan ikke brukes. Ingenting er endret. Velg en annen.
error-defect = Noe gikk galt i Varde. Ingenting er endret. Prøv igjen, eller start Varde på nytt.
error-unknown-page = Det finnes ingen side som heter { $page }. Sidene er many, survey, cohorts, schools og risk.
error-unknown-unit = Varde har ingen enhet med nummeret { $id }. Sjekk nummeret, eller legg inn en fil der enheten er med.
error-unknown-indicator = Varde kjenner ikke indikatoren { $key }.
error-nothing-for-unit = Varde har ingen resultater for { $id } og { $key }.
error-picture-kind = Filnavnet må slutte med .svg eller .png. Ingenting er lagret.
error-cannot-write = Kunne ikke lagre { $path }: { $error }. Sjekk at mappa finnes, og at du kan skrive i den.
error-no-folder = Fant ingen mappe for dataene. Oppgi en med --store.
undone = Angret: { $what }.
redone = Gjort om igjen: { $what }.
nothing-to-undo = Det er ingenting å angre.
nothing-to-redo = Det er ingenting å gjøre om igjen.
restored = Sikkerhetskopien er hentet tilbake. Det som lå her, er tatt vare på som en egen kopi.
store-whole = Lageret er helt: { NUMBER($results) } resultater for { NUMBER($units) } enheter, fra { $sources ->
    [one] 1 kilde
   *[other] { NUMBER($sources) } kilder
}.
store-broken = Lageret er ikke helt. Ingenting er endret. Hent tilbake en sikkerhetskopi, eller ta vare på mappa og spør om hjelp. Tekniske detaljer: { $problems }.
obstacle-rounding = Forskjellen er ett poeng, og begge tallene er avrundet til hele poeng. Den virkelige forskjellen kan være nær null.
why-rounding = Med svært mange elever er usikkerheten mindre enn avrundingen. Da sier Varde bare noe om forskjeller på mer enn ett poeng.
why-part-of-other = Varde sammenligner ikke en enhet med en større når enheten selv har mer enn halvparten av elevene. Da ville den mest blitt sammenlignet med seg selv.
source-example = Oppdiktede tall fra Vardes eksempel.
source-example-beside = Noe av det som det sammenlignes med, er oppdiktet. Ta bort Vardehaug i Data, så står det bare ekte tall her.
stands-out-country = Dette er landet selv, som de andre sammenlignes med.

## Eksport

export-results = Resultater
export-units = Enheter
export-indicators = Indikatorer
export-segments = Perioder som kan sammenlignes
export-sources = Kilder
export-thread = Den røde tråden: det dere har skrevet
export-public = Tall som bare er for skolen selv, er skjult.
export-done = { $files } filer er skrevet i { $folder }.
