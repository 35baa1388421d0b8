# Risikopoeng i Oppfølgingsordningen: funnet, uttrekket, regelen, valgene, rutene.

risk-area-nasjonale-prover = nasjonale prøver
risk-area-elevundersokelsen = Elevundersøkelsen
risk-area-grunnskolepoeng = grunnskolepoeng
risk-school = Skole
risk-indicator = Indikator
risk-points = { $count } poeng
risk-percent = { $share } %
risk-points-of = { $points } av { $possible } poeng

## Funnet
risk-title = { $open ->
    [yes] Minst { NUMBER($points) }
   *[no] { NUMBER($points) }
} av { NUMBER($possible) } risikopoeng ({ $share } %)
risk-title-kommune = Skolene i kommunen har { $open ->
    [yes] minst { NUMBER($points) }
   *[no] { NUMBER($points) }
} av { NUMBER($possible) } risikopoeng ({ $share } %)
risk-title-nothing = Risikopoengene kan ikke regnes ut
risk-coverage = { NUMBER($possible) } av { NUMBER($full) } mulige
risk-covered = { $all ->
    [yes] Alle de { NUMBER($full) } mulige poengene er med.
   *[no] { NUMBER($possible) } av { NUMBER($full) } mulige poeng er med. For resten mangler det tall som kan brukes.
}
risk-no-figures = Varde har ingen tall som kan gi poeng. Nedenfor står hva som mangler.
risk-from = Poengene kommer fra { $areas }.
risk-from-area = { $area } ({ NUMBER($points) })
risk-from-none = Ingen av tallene er svakere enn grensene.
risk-sensitivity = Flyttes hvert tall så langt som sin egen usikkerhet (95 %), blir det mellom { NUMBER($lowest) } og { NUMBER($highest) } poeng. Det er ytterpunktene: at alle flytter seg samme vei, er lite trolig.
risk-sensitivity-steady = Poengene blir de samme om hvert tall flyttes så langt som sin egen usikkerhet (95 %).
risk-sensitivity-unmoved = For { NUMBER($unmoved) } av { NUMBER($counted) } tall er usikkerheten ikke kjent. De er holdt i ro.
risk-sensitivity-none = Usikkerheten er ikke kjent for noen av tallene. Varde kan derfor ikke si hvor lett poengene kunne blitt andre.

## Uttrekket
risk-spread = Andelen går fra { $lowest } til { $highest } % mellom de { NUMBER($schools) } skolene som har en.{ $thin ->
    [0] {""}
    [one] {" "}Én av dem har under halvparten av de mulige poengene med, og da svinger andelen lett.
   *[other] {" "}{ NUMBER($thin) } av dem har under halvparten av de mulige poengene med, og da svinger andelen lett.
}
risk-spread-none = Spredningen mellom skolene kan ikke vises: færre enn to skoler har en andel.
risk-quarter = { $count ->
    [0] Ingen av skolene er
    [one] 1 skole er
   *[other] { NUMBER($count) } skoler er
} blant firedelen av landets skoler med høyest andel. Den begynner på { $line } %, { $from ->
    [typed] som er skrevet inn.
   *[loaded] regnet ut av { NUMBER($judged) } skoler i Varde.
}
risk-quarter-unknown = Om noen av skolene er blant firedelen av landets skoler med høyest andel, kan ikke Varde si. Det trengs minst { NUMBER($least) } skoler i Varde, og minst { NUMBER($leastjudged) } av dem med en andel. Nå er det { NUMBER($loaded) }, og { NUMBER($judged) } har en andel. Kjenner du grensen, kan du skrive den inn.
risk-draw = Udir trekker ut 30 kommuner etter andelen, og 10 etter spredningen når minst én skole er i firedelen. Hvor en kommune ligger blant landets kommuner, kan ikke Varde regne ut av kommunens egne tall, og Udir har ikke sagt hvordan spredningen måles.

## Hvorfor
risk-rule = Et tall som er svakere enn landets, gir { $national } poeng. Er det også svakere enn en absolutt grense, gir det { $absolute } poeng i stedet. Grunnskolepoeng teller { $weight } ganger, slik at de tre områdene veier likt. For hver indikator er de { $years } siste årene som det finnes tall for, med. Andelen er poengene delt på dem det var mulig å få; tall som mangler, er ikke med i noen av dem.
risk-step-outcomes = { NUMBER($counted) } tall er med: { NUMBER($fine) } er ikke svakere enn landet, { NUMBER($national) } er svakere enn landet, { NUMBER($absolute) } er svakere enn en absolutt grense.
risk-step-points = Poeng: { $sum } = { NUMBER($points) }.
risk-step-possible = Mulige: { $sum } = { NUMBER($possible) }.
risk-step-share = Andel: { NUMBER($points) } / { NUMBER($possible) } = { $share } %.
risk-step-schools = Tallene er summen for { $schools ->
    [one] 1 skole
   *[other] { NUMBER($schools) } skoler
}.
risk-reference = Utdanningsdirektoratet: «Hvilke kommuner deltar i ordningen?» (Oppfølgingsordningen for kommuner).

## Valg
risk-settings = Regelen som Udir har lagt ut, sier ikke alt. Der den tier, er dette valgt:
risk-setting-equal = { $on ->
    [yes] Et tall som er likt en grense, regnes som svakere.
   *[no] Et tall som er likt en grense, regnes ikke som svakere.
}
risk-setting-per-year = { $on ->
    [yes] Hvert år er holdt mot landets tall samme år.
   *[no] Alle årene er holdt mot landets nyeste tall.
}
risk-setting-private = { $on ->
    [yes] Private skoler er med i kommunens andel.
   *[no] Private skoler er ikke med i kommunens andel.
}
risk-setting-small = { $on ->
    [yes] Tall for 5–9 elever er med. Ett år med så få sier lite.
   *[no] Tall for færre enn 10 elever er ikke med.
}
risk-setting-bullying = Om mobbing teller: { $items }.
risk-setting-absolute = { $count ->
    [0] Ingen absolutte grenser er lagt inn.
    [one] 1 absolutt grense er lagt inn.
   *[other] { NUMBER($count) } absolutte grenser er lagt inn.
}
risk-setting-quarter = Firedelen av landets skoler med høyest andel begynner på { $line } %.
risk-limit-none = Ingen kilde sier hva grensen er. Bare landets tall teller.
risk-limit-typed = Skrevet inn: { $limit }.
risk-limit-rule = Fra kilden: { $limit }.
risk-limit-impossible = { $limit } kan ikke være riktig. Grensen må ligge mellom { $lowest } og { $highest }, og er ikke brukt.

## Merknader
risk-note-open = { NUMBER($count) } av { NUMBER($counted) } tall har ingen absolutt grense å måles mot. Var alle av dem som er svakere enn landet, også svakere enn en absolutt grense, ville det blitt { NUMBER($most) } poeng ({ $share } %).
risk-note-thin = Under halvparten av de mulige poengene er med, og da svinger andelen lett.
risk-note-missing = { NUMBER($counted) } av { NUMBER($places) } tall er med. Ikke med: { $missing }.
risk-missing-hidden = { $count ->
    [one] 1 skjult
   *[other] { NUMBER($count) } skjulte
}
risk-missing-few = { NUMBER($count) } med få elever
risk-missing-empty = { NUMBER($count) } uten registrert resultat
risk-missing-withdrawn = { NUMBER($count) } trukket tilbake
risk-missing-limit = { NUMBER($count) } uten landets tall å måle mot
risk-missing-not-loaded = { NUMBER($count) } ikke lagt inn
risk-note-jump = De siste årene med tall følger ikke etter hverandre: { $what }. Et år som ikke er lagt inn, er hoppet over.
risk-years-of = { $indicator } ({ $periods })
risk-note-wrong-side = Den absolutte grensen er ikke strengere enn landets tall for { $what }. Sjekk at den er skrevet riktig.
risk-note-exams = Grunnskolepoengene for { $periods } er satt uten skriftlig eksamen. De er høye i hele landet, så de kan ikke sammenlignes med andre år, og de kommer sjeldnere under en absolutt grense.
risk-note-private = { $count ->
    [one] 1 privat skole er vist, men er ikke med i summen.
   *[other] { NUMBER($count) } private skoler er vist, men er ikke med i summen.
}
risk-note-own = Poengene sier hvor tallene ligger, ikke hvorfor. Små skoler får lettere både mange og få poeng ved tilfeldighet.

## Rutene
risk-matrix-caption = { $what }: risikopoeng, indikator for indikator
risk-pupils-of = { NUMBER($pupils) } av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} ({ $share } %)
risk-country = landet { $limit }
risk-country-of = landet { $limit } ({ $period })
risk-absolute = absolutt { $limit }
risk-cell = { $indicator }, { $period }: { $value }.
risk-cell-pupils = { $indicator }, { $period }: { $value } ({ $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
}).
risk-cell-interval = Trolig mellom { $low } og { $high }.
risk-cell-few = Med så få elever er usikkerheten stor.
risk-cell-not-worse = Ikke svakere enn grensen ({ $limits }): 0 av { $possible } poeng.
risk-cell-national = Svakere enn landet ({ $limits }): { $points } av { $possible } poeng.
risk-cell-absolute = Svakere enn den absolutte grensen ({ $limits }): { $points } av { $possible } poeng.
risk-cell-no-limit = Landets tall mangler. Tallet gir ingen poeng og er ikke med i de mulige.
risk-cell-not-counted = Ikke med i poengene eller i de mulige.
risk-cell-swing = Innenfor usikkerheten kan det være { $better } til { $worse } poeng.
risk-cell-steady = Usikkerheten endrer ikke poengene.
risk-cell-unmoved = Usikkerheten er ikke kjent.
risk-column-value = Verdi
risk-column-country = Landet
risk-column-absolute = Absolutt grense
risk-column-points = Poeng
risk-column-possible = Mulige
risk-column-within = Innenfor usikkerheten

risk-of-kommune-title = Risikopoeng regnes for en skole eller en kommune
risk-of-kommune = Velg en skole eller en kommune øverst.
risk-figures = Tallene, grensene og poengene
risk-draw-heading = Trekningen
risk-why-heading = Hvorfor sier Varde dette?
risk-settings-heading = Valg som ingen kilde avgjør
risk-all-heading = Alle tallene, ett i hver rad
risk-yes = Ja
risk-no = Nei
risk-choose-equal-is-worse = Like tall teller som dårligere enn grensen
risk-choose-national-per-year = Hvert år holdes mot landets tall samme år
risk-choose-private-schools = Private skoler teller med i kommunens andel
risk-choose-small-groups = Tall for fem til ni elever teller
risk-choose-quarter-percent = Andelen der landets høyeste fjerdedel begynner (prosent)
risk-choose-absolute = Absolutt grense: { $name }
risk-setting-unread = «{ $name }» kunne ikke leses, og er ikke brukt.
risk-choose-bullying = Hvilket spørsmål om mobbing som teller
risk-item-mobbing-elever = Av andre elever
risk-item-mobbing = På skolen i alt
risk-item-mobbing-voksne = Av voksne
risk-item-mobbing-digital = Digitalt
