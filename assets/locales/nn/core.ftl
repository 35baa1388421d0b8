# Orda som kjernen seier, på nynorsk: funn, vurderingar, import, feil. Dei eigne orda til skjermen står i app.ftl.

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

## Namn
area-national-tests = Nasjonale prøver
area-survey = Elevundersøkinga
area-final-grades = Avsluttande vurdering
area-own = Eigne
test-mastery = Meistringsnivå
test-level = Meistringsnivå { $level }
test-participation = Deltaking
subject-lesing = Lesing
subject-regning = Rekning
subject-engelsk = Engelsk
measure-gsp = Grunnskulepoeng
measure-in-sentence-gsp = grunnskulepoenga
grade = { $grade }. trinn
indicator-name = { $subject }, { $grade }
unit-skalapoeng = skalapoeng
unit-poeng = poeng
unit-kind-school = skulen
unit-kind-kommune = kommunen
unit-kind-fylke = fylket
unit-kind-country = landet
pupils = { $count ->
    [one] 1 elev
   *[other] { NUMBER($count) } elevar
}
status-suppressed = skjult
status-restricted = berre for skulen
status-too-few = få elevar
status-none-took-part = ingen deltok
status-not-offered = ikkje registrert
status-withdrawn = trekt tilbake
status-not-loaded = ikkje lagt inn

## Tal som ord, om år: «to av tre år»
number-1 = eitt
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
import-what-unknown = Ikkje ei fil Varde kan bruke
import-nothing-found = Fann ingen filer å lese. Vel filer frå Statistikkbanken eller Utdanningsdirektoratet, eller mappa dei ligg i.
import-none-usable = { $files ->
    [one] Fila kan ikkje brukast. Ingenting er endra.
   *[other] Ingen av dei { NUMBER($files) } filene kan brukast. Ingenting er endra.
}
import-nothing-new = { $files ->
    [one] Alt i fila ligg allereie i Varde. Det er ingenting nytt å leggje inn.
   *[other] Alt i dei { NUMBER($files) } filene ligg allereie i Varde. Det er ingenting nytt å leggje inn.
}
import-would = { $files ->
    [one] Fila gir
   *[other] { NUMBER($files) } filer gir
} { $new ->
    [0] ingen nye resultat
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultat
}{ $changed ->
    [0] {""}
    [one] {" "}og endrar 1 som ligg inne
   *[other] {" "}og endrar { NUMBER($changed) } som ligg inne
}.{ $unchanged ->
    [0] {""}
    [one] {" "}1 er likt frå før.
   *[other] {" "}{ NUMBER($unchanged) } er like frå før.
}
import-some-refused = { $files ->
    [one] Éi fil kan ikkje brukast. Grunnen står ved fila.
   *[other] { NUMBER($files) } filer kan ikkje brukast. Grunnen står ved kvar fil.
}
import-passed-over = { $files ->
    [one] Éi anna fil i mappa er ikkje ein tabell og vart ikkje opna.
   *[other] { NUMBER($files) } andre filer i mappa er ikkje tabellar og vart ikkje opna.
}
import-did = { $files ->
    [one] Fila er lagd inn
   *[other] { NUMBER($files) } filer er lagde inn
}: { $new ->
    [0] ingen nye resultat
    [one] 1 nytt resultat
   *[other] { NUMBER($new) } nye resultat
}, { $changed ->
    [0] ingen endra
    [one] 1 endra
   *[other] { NUMBER($changed) } endra
}.
import-changed-nothing = Ingenting er endra. Alt låg allereie i Varde.
import-problems = { $count ->
    [one] Éin ting i filene er verd å sjå på.
   *[other] { NUMBER($count) } ting i filene er verde å sjå på.
}
operation-import = { $files ->
    [one] import av 1 fil
   *[other] import av { NUMBER($files) } filer
}

problem-cannot-be-read = Fila kan ikkje lesast. Sjekk at ho ikkje er open i eit anna program, og at disken er i orden. Maskina seier: «{ $error }».
problem-not-there = Fila finst ikkje. Sjekk om ho er flytta eller sletta, eller om ho ligg på ein minnepinne som er teken ut.
problem-not-allowed = Du har ikkje lov til å lese denne fila. Be den som eig ho, om tilgang, eller lagre ein kopi i ei mappe som er di.
problem-not-a-file = Dette er inga vanleg fil, og Varde les ho ikkje. Vel fila som du lasta ned.
problem-empty-file = Fila er tom. Hent ho på nytt frå Statistikkbanken.
problem-too-large = Fila er på { NUMBER($megabytes) } MB. Varde les filer på inntil 64 MB. Vel færre år eller einingar i Statistikkbanken.
problem-too-many-columns = Fila har { NUMBER($columns) } kolonnar, og ingenting frå ho er lagra. Varde les inntil 16 384, som er det eit rekneark kan ha. Vel færre år eller resultat i Statistikkbanken.
problem-other-kind = { $what ->
    [pdf] Dette er ein PDF, same kva namnet seier.
    [excel] Dette er eit rekneark frå Excel eller LibreOffice.
    [zip] Dette er ei pakka fil (zip). Pakk ho ut først.
    [image] Dette er eit bilete.
    [html] Dette er ei lagra nettside.
    [json] Dette er ei JSON-fil.
   *[binary] Dette er ikkje ei tekstfil.
} Varde treng CSV-fila som Statistikkbanken gir når du vel «Last ned».
problem-not-statistikkbanken = Fila har ikkje kolonnane som Statistikkbanken skriv (Organisasjonsnummer og EnhetNavn). Hent ho på nytt, og legg ho inn utan å opne ho i Excel først.
problem-no-known-columns = Fila har ingen kolonnar som Varde har indikatorar for: nasjonale prøver, Elevundersøkinga, grunnskulepoeng eller standpunktkarakterar. Ingenting er lagra.
problem-letters-lost = Bokstavane æ, ø og å er borte eller har vorte til andre teikn, slik som «?». Det skjer når fila blir opna og lagra i Excel med feil språk, og då kan tal òg vere øydelagde. Hent fila på nytt, og legg ho inn utan å opne ho først.
problem-decimals-lost = Mange tal er utanfor det som er mogleg, til dømes { $text }. Det skjer når Excel med eit anna språk tek bort desimalkommaet (2,8 blir 28). Ingenting frå fila er lagra. Hent ho på nytt, og legg ho inn utan å opne ho først.
problem-no-rows = Fila har overskrifter, men ingen rader. Vel skular og kommunar i Statistikkbanken, og hent ho på nytt.
problem-broken-characters = Nokre teikn kunne ikkje lesast og blir viste som «�». Fila kan vere kutta. Sjå på namna.
problem-letters-repaired = Bokstavane æ, ø og å hadde vorte til andre teikn («Ã¥» for «å»). Varde har retta dei. Sjå på namna.
problem-last-line-unended = Fila sluttar utan linjeskift. Ho kan vere kutta, så sjekk den siste rada.
problem-unknown-column = Varde kjenner ikkje denne kolonnen enno. Han er ikkje lagra; dei andre er det.
problem-repeated-column = Kolonnen står to gonger. Den første er brukt.
problem-short-row = Rada har { $fields } felt, men skal ha { $expected }. Ho er kutta og er ikkje lagra.
problem-long-row = Rada har { $fields } felt, men skal ha { $expected }. Då kan tal stå i feil kolonne, og rada er ikkje lagra.
problem-unknown-unit = «{ $code }» er ikkje eit organisasjonsnummer, kommunenummer eller fylkesnummer. Rada er ikkje lagra.
problem-level-mismatch = EnhetNivaa er { $level }, men nummeret { $code } høyrer til eit anna nivå. Rada er ikkje lagra.
problem-not-a-number = «{ $text }» er ikkje eit tal. Resultatet er ikkje lagra.
problem-out-of-range = { $text } er utanfor det som er mogleg ({ $lowest }–{ $highest }). Resultatet er ikkje lagra.
problem-repeated-row = { $code } står to gonger med dei same tala. Dei er lagra éin gong.
problem-conflicting-row = { $code } står to gonger med ulike tal. Dei første er lagra.
problem-older-than-stored = { $results ->
    [one] Eitt resultat er ikkje endra: det som ligg inne, vart henta frå Statistikkbanken seinare enn denne fila.
   *[other] { NUMBER($results) } resultat er ikkje endra: dei som ligg inne, vart henta frå Statistikkbanken seinare enn denne fila.
}
segment-np-2014 = Resultata frå 2014 til 2021 er trekte tilbake av Utdanningsdirektoratet (13. november 2025): skalaen var rekna feil.
segment-np-2022 = Ny skala frå hausten 2022. Tidlegare resultat kan ikkje samanliknast med han.
segment-no-exams = Skriftleg eksamen var avlyst våren 2020, 2021 og 2022. Grunnskulepoenga for 2019–20, 2020–21 og 2021–22 er difor høge, og kan ikkje samanliknast med åra før eller etter.

## Vurderingar
level-may-be-chance = Kan vere tilfeldig
level-possible-difference = Mogleg skilnad
level-possible-change = Mogleg endring
level-clear-difference = Tydeleg skilnad
level-clear-change = Tydeleg endring
level-cannot-tell = Kan ikkje vurderast
question-change = endring frå { $before } til { $period }
question-against = mot { $other }, { $period }
question-pooled = mot { $other }, { $years } samla
question-several = { $period } mot { $others }
verdict-told = { $direction ->
    [same] { $ownname } og { $othername } har begge { $own } (n = { NUMBER($n) }).
   *[other] { $ownname } har { $own } (n = { NUMBER($n) }), { $othername } har { $other }: { $size } poeng { $direction ->
        [below] lågare
       *[above] høgare
    }.
} { $level ->
    [may-be-chance] Ein skilnad på inntil ±{ $limit } poeng kan kome av tilfeldige utslag åleine.
    [possible] Det er meir enn tilfeldige utslag vanlegvis gir (inntil ±{ $limit } poeng).
   *[clear] Det er klart meir enn tilfeldige utslag vanlegvis gir (inntil ±{ $limit } poeng).
}
verdict-told-change = { $direction ->
    [same] { $own } både i { $othername } og i { $ownname } (n = { NUMBER($n) }).
   *[other] Frå { $other } i { $othername } til { $own } i { $ownname } (n = { NUMBER($n) }): { $size } poeng { $direction ->
        [below] ned
       *[above] opp
    }.
} { $level ->
    [may-be-chance] Ei endring på inntil ±{ $limit } poeng kan kome av tilfeldige utslag åleine.
    [possible] Det er meir enn tilfeldige utslag vanlegvis gir (inntil ±{ $limit } poeng).
   *[clear] Det er klart meir enn tilfeldige utslag vanlegvis gir (inntil ±{ $limit } poeng).
}
obstacle-missing = Varde har ikkje noko tal for { $what }.
obstacle-not-shown = Talet for { $what } kan ikkje brukast ({ $status }).
obstacle-too-few = Med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} seier eitt år for lite. Det trengst minst { NUMBER($fewest) }.
obstacle-other-too-few = Talet for { $what } byggjer på { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
}. Det trengst minst { NUMBER($fewest) }.
obstacle-unknown-count = Talet på elevar er ikkje kjent.
obstacle-no-uncertainty = Uvissa er ikkje kjend.
obstacle-break = { $one } og { $other } er ikkje målte på same skala.
obstacle-break-exams = { $one } og { $other } kan ikkje samanliknast: skriftleg eksamen var avlyst i eitt av åra.
obstacle-part-of-other = { $own } har sjølv { $share } % av elevane bak talet for { $other }. Det ville mest vorte ei samanlikning med seg sjølv.
why-difference = Varde legg saman uvissa i dei to tala. Er skilnaden større enn det tilfeldige utslag gir i 95 av 100 tilfelle, seier Varde «mogleg». Er han større enn det dei gir i 998 av 1000, seier Varde «tydeleg». Elles kan han vere tilfeldig.
why-cannot-tell = Varde vurderer berre når begge tala kan visast, er målte på same skala og byggjer på minst 10 elevar.
why-no-uncertainty = Varde vurderer ein skilnad mot uvissa i dei to tala. For dette talet er uvissa ikkje kjend, så Varde viser det utan å vurdere det.
why-step-difference = Skilnad: { $own } ({ $ownname }) − { $other } ({ $othername }) = { $difference } poeng.
why-step-pooled = Fleire år er lagde saman ({ $years }): kvart år tel med sitt tal på elevar, og uvissa er √Σ(n·u)² / Σn.
why-step-limit95 = Samla uvisse: √({ $own }² + { $other }²) = ±{ $limit } poeng (95 %).
why-step-limit998 = For «tydeleg» (99,8 %): ±{ $limit } poeng.
why-step-verdict = { $level ->
    [may-be-chance] { $size } er ikkje meir enn { $limit95 }: kan vere tilfeldig.
    [possible] { $size } er meir enn { $limit95 }, men ikkje meir enn { $limit998 }: mogleg.
   *[clear] { $size } er meir enn { $limit998 }: tydeleg.
}
why-published = Uvissa er den Utdanningsdirektoratet har publisert for kvart tal.
why-from-sd = Der uvissa ikkje er publisert, er ho rekna ut frå standardavviket til prøva og talet på elevar.
why-rounded = Skalapoeng er publiserte som heile tal. Den verkelege skilnaden kan vere inntil eitt poeng større eller mindre.
why-reference-limits = Altman mfl. 2000 (skilnad mellom to gjennomsnitt); Spiegelhalter 2005 (to grenser, 95 og 99,8 %).

## Utvikling
indicator-in-title = { $subject } på { $grade }
title = { $what } { $finding }
title-country = { $what } i heile landet
title-too-few = { $what }: for få elevar til å seie noko om eitt år
title-nothing-shown = { $what }: ingen tal kan visast
apart-not-judged = kan ikkje samanliknast med landet
apart-uncertainty-unknown = kan ikkje vurderast mot landet: uvissa er ikkje kjend
apart-none = skil seg ikkje ut frå landet
apart-below = ligg under landet { $count ->
    [one] det eine året som kan samanliknast
   *[other] { $below } av { $judged } år
}
apart-above = ligg over landet { $count ->
    [one] det eine året som kan samanliknast
   *[other] { $above } av { $judged } år
}
apart-both = har lege både over og under landet
level-sentence = { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} i { $period }: { $value } { $unit }, truleg mellom { $low } og { $high }.
level-sentence-within = { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} i { $period }: { $value } { $unit }. Uvissa er ±{ $half }, mindre enn avrundinga.
level-sentence-count = { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} i { $period }: { $value } { $unit }.
level-sentence-bare = { $period }: { $value } { $unit }.
pooled-sentence = { $years } år samla: { NUMBER($n) } elevar, { $value } { $unit }, truleg mellom { $low } og { $high }.
too-few-in-year = { $period }: { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
}, for få til at eitt år seier noko åleine
few-pupils = Med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} er uvissa stor.
summary-country = Landet har { $value }{ $kind ->
    [share] {" "}%
   *[figure] {""}
}.
summary-change = { $direction ->
    [same] Resultatet er det same som i { $before }.
   *[other] Frå { $before } er endringa { $size } poeng { $direction ->
        [up] opp
       *[down] ned
    }{ $level ->
        [may-be-chance] . Inntil ±{ $limit } poeng kan kome av tilfeldige utslag åleine.
        [possible] , meir enn tilfeldige utslag vanlegvis gir (inntil ±{ $limit } poeng). Det er ei mogleg endring.
       *[clear] , klart meir enn tilfeldige utslag vanlegvis gir (inntil ±{ $limit } poeng). Det er ei tydeleg endring.
    }
}
summary-nothing = Det er ikkje lagt inn nokon tal enno.
summary-hidden = Ingen av tala kan visast. Nedanfor står kvifor.
note-suppressed = Utdanningsdirektoratet har skjult { $periods }. Tal for færre enn 10 elevar blir ikkje viste, og nokre gonger blir ein skule til skjult for å verne ein naboskule med få elevar.
note-suppressed-other = Utdanningsdirektoratet har skjult { $periods } for å verne elevar i små grupper.
note-restricted = { $periods }: Tala er skjulte for andre og blir viste berre for skulen sjølv. Dei må ikkje delast.
note-too-few = { $periods }: Færre enn 10 elevar. Eitt år åleine seier for lite, og blir difor ikkje vist; fleire år samla kan seie meir.
note-too-few-alone = { $periods }: Færre enn 10 elevar. Eitt år åleine seier for lite, og blir difor ikkje vist.
note-none-took-part = { $periods }: Ingen elevar deltok.
note-not-offered = { $periods }: Det er ikkje registrert noko resultat.
note-not-loaded = { $periods }: Varde har inga fil med tal for denne eininga.
note-private-schools = Tala for kommunen, fylket og landet omfattar òg private skular.
restricted-notice = Inneheld tal som berre skulen sjølv kan sjå. Må ikkje delast.
source-udir = Kjelde: Utdanningsdirektoratet (NLOD).
chart-legend = Prikk: { $unit }. Strek: uvisse (95 %). Grått felt: år utan tal, med grunnen.
chart-legend-bare = Prikk: { $unit }. Uvissa er ikkje kjend. Grått felt: år utan tal, med grunnen.
break-new-scale = ny skala
break-no-exams = utan skriftleg eksamen
break-exams = med skriftleg eksamen
table-period = Skuleår
table-interval = Truleg mellom
table-pupils = Elevar
table-from = Truleg frå
table-to = Truleg til
table-cohort = Kull
table-result = Resultat
table-caption = { $unit }: { $indicator }

## Oversikt
overview-lead = Skuleåret { $period }. { $count ->
    [one] Eitt år
   *[other] { $yearscap } år
} med { $what }.{ $hidden ->
    [0] {""}
   *[other] {" "}Udir har skjult { NUMBER($hidden) } av { $all ->
        [one] 1 resultat
       *[other] { NUMBER($all) } resultat
    }.
}
overview-of-tests = nasjonale prøver
overview-of-results = resultat
overview-lead-nothing = Det er ikkje lagt inn nokon resultat enno.
legend-own = Prikk: { $unit }. Strek: uvisse (95 %).
legend-own-bare = Prikk: { $unit }. Uvissa er ikkje kjend.
legend-kommune = Stipla linje: kommunen.
legend-fylke = Prikka linje: fylket.
legend-country = Heil linje: landet.
legend-hidden = Grå stolpe: utan tal.
heading-stands-out = Det som skil seg ut:
heading-changes = Endringar frå året før:
heading-not-known = Det vi ikkje veit:
stands-out = På { $grade } ligg { $count ->
    [one] resultatet
   *[other] resultata
} { $direction ->
    [below] under
   *[above] over
} landet i { $subjects }. { $level ->
    [clear] { $count ->
        [one] Skilnaden er tydeleg
       *[other] Skilnadene er tydelege
    }
   *[possible] { $count ->
        [one] Det er ein mogleg skilnad
       *[other] Det er moglege skilnader
    }
} ({ $pupils } elevar).
stands-out-named = { $what } ligg { $direction ->
    [below] under
   *[above] over
} landet. { $level ->
    [clear] Skilnaden er tydeleg
   *[possible] Det er ein mogleg skilnad
} ({ $pupils } elevar).
pooled-against-country = { $years } år samla { $direction ->
    [below] ligg under landet
    [above] ligg over landet
   *[same] skil seg ikkje ut frå landet
} ({ NUMBER($n) } elevar)
pooled-stands-out = I { $what }: { $finding }. { $level ->
    [clear] Skilnaden er tydeleg.
   *[possible] Det er ein mogleg skilnad.
}
stands-out-nothing = { $count ->
    [one] Ingenting. Resultatet skil seg ikkje meir frå landet enn tilfeldige utslag kan gi.
   *[other] Ingenting. Ingen av dei { NUMBER($count) } resultata skil seg meir frå landet enn tilfeldige utslag kan gi.
}
stands-out-not-judged = Ingen av resultata kan samanliknast med landet.
changes-none = { $count ->
    [one] Endringa er ikkje større enn det tilfeldige utslag kan gi.
   *[other] Ingen av dei { NUMBER($count) } endringane er større enn det tilfeldige utslag kan gi.
}
changes-some = { $changed }.{ $count ->
    [one] {""}
   *[other] {" "}Ingen andre av dei { NUMBER($count) } endringane er større enn det tilfeldige utslag kan gi.
}
changes-not-judged = Ingen resultat kan samanliknast med året før.
changed-up = { $what } er høgare ({ $level ->
    [clear] tydeleg
   *[possible] mogleg
} endring)
changed-down = { $what } er lågare ({ $level ->
    [clear] tydeleg
   *[possible] mogleg
} endring)
not-known-only-hidden = { NUMBER($hidden) } av { $all ->
    [one] 1 resultat
   *[other] { NUMBER($all) } resultat
} er { $hidden ->
    [one] skjult
   *[other] skjulte
}.
not-known-uncertainty = Om { $what } skil seg frå landet eller har endra seg: uvissa er ikkje kjend, så skilnader kan ikkje vurderast.
not-known-causes = Kvifor tala er som dei er. Det må de finne ut saman, med meir enn tal.
not-known-levels = Kor mange elevar som er på det lågaste meistringsnivået: filene seier berre gjennomsnittet. Slå på «Mestringsnivåfordeling» når du hentar dei, så følgjer fordelinga med.
card-country = Heile landet
missing-suppressed = Skjult av Udir. Tal for færre enn 10 elevar blir ikkje viste, og nokre gonger blir ein skule til skjult for å verne ein naboskule.
missing-suppressed-other = Skjult av Udir for å verne elevar i små grupper.
missing-not-loaded = Varde har inga fil med desse tala.
missing-too-few = Færre enn 10 elevar: eitt år åleine seier for lite. Under Analysere står åra samla der det går.
missing-none-took-part = Ingen elevar deltok.
missing-not-offered = Det er ikkje registrert noko resultat.
action-fetch = Slik hentar du fila

## Feil
error-newer = Desse dataa er laga av ein nyare Varde. Ingenting er endra. Opne dei med den nyaste utgåva.
error-corrupt = Varde kan ikkje lese dataa. Ingenting er sletta. Hent tilbake ein tryggingskopi, eller ta vare på mappa og spør om hjelp.
error-unreachable = Varde får ikkje lese eller skrive i mappa der dataa ligg. Ingenting er endra. Sjekk at mappa finst, og at du har tilgang.
error-cancelled = Stoppa. Ingenting er endra.
error-busy = Eit anna vindauge eller program bruker dataa akkurat no. Ingenting er endra. Prøv igjen om litt.
error-full = Disken er full. Ingenting er endra. Frigjer plass og prøv igjen.
error-backup = Tryggingskopien finst ikkje eller kan ikkje brukast. Ingenting er endra. Vel ein annan.
error-defect = Noko gjekk gale i Varde. Ingenting er endra. Prøv igjen, eller start Varde på nytt.
error-unknown-page = Det finst ingen side som heiter { $page }. Sidene er many, survey, cohorts, schools og risk.
error-unknown-unit = Varde har inga eining med nummeret { $id }. Sjekk nummeret, eller legg inn ei fil der eininga er med.
error-unknown-indicator = Varde kjenner ikkje indikatoren { $key }.
error-nothing-for-unit = Varde har ingen resultat for { $id } og { $key }.
error-picture-kind = Filnamnet må slutte med .svg eller .png. Ingenting er lagra.
error-cannot-write = Kunne ikkje lagre { $path }: { $error }. Sjekk at mappa finst, og at du kan skrive i ho.
error-no-folder = Fann inga mappe for dataa. Oppgi ei med --store.
undone = Angra: { $what }.
redone = Gjort om igjen: { $what }.
nothing-to-undo = Det er ingenting å angre.
nothing-to-redo = Det er ingenting å gjere om igjen.
restored = Tryggingskopien er henta tilbake. Det som låg her, er teke vare på som ein eigen kopi.
store-whole = Lageret er heilt: { NUMBER($results) } resultat for { NUMBER($units) } einingar, frå { $sources ->
    [one] 1 kjelde
   *[other] { NUMBER($sources) } kjelder
}.
store-broken = Lageret er ikkje heilt. Ingenting er endra. Hent tilbake ein tryggingskopi, eller ta vare på mappa og spør om hjelp. Tekniske detaljar: { $problems }.
obstacle-rounding = Skilnaden er eitt poeng, og begge tala er runda av til heile poeng. Den verkelege skilnaden kan vere nær null.
why-rounding = Med svært mange elevar er uvissa mindre enn avrundinga. Då seier Varde berre noko om skilnader på meir enn eitt poeng.
why-part-of-other = Varde samanliknar ikkje ei eining med ei større når eininga sjølv har meir enn halvparten av elevane. Då ville ho mest blitt samanlikna med seg sjølv.
source-example = Oppdikta tal frå eksempelet til Varde.
source-example-beside = Noko av det som det blir samanlikna med, er oppdikta. Ta bort Vardehaug i Data, så står det berre ekte tal her.
stands-out-country = Dette er landet sjølv, som dei andre blir samanlikna med.

## Eksport

export-results = Resultat
export-units = Einingar
export-indicators = Indikatorar
export-segments = Periodar som kan samanliknast
export-sources = Kjelder
export-thread = Den raude tråden: det de har skrive
export-public = Tal som berre er for skulen sjølv, er skjulte.
export-done = { $files } filer er skrivne i { $folder }.
