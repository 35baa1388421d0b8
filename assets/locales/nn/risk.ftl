# Risikopoeng i Oppfølgingsordninga: funnet, uttrekket, regelen, vala, rutene.

risk-area-nasjonale-prover = nasjonale prøver
risk-area-elevundersokelsen = Elevundersøkinga
risk-area-grunnskolepoeng = grunnskulepoeng
risk-school = Skule
risk-indicator = Indikator
risk-points = { $count } poeng
risk-percent = { $share } %
risk-points-of = { $points } av { $possible } poeng

## Funnet
risk-title = { $open ->
    [yes] Minst { NUMBER($points) }
   *[no] { NUMBER($points) }
} av { NUMBER($possible) } risikopoeng ({ $share } %)
risk-title-kommune = Skulane i kommunen har { $open ->
    [yes] minst { NUMBER($points) }
   *[no] { NUMBER($points) }
} av { NUMBER($possible) } risikopoeng ({ $share } %)
risk-title-nothing = Risikopoenga kan ikkje reknast ut
risk-coverage = { NUMBER($possible) } av { NUMBER($full) } moglege
risk-covered = { $all ->
    [yes] Alle dei { NUMBER($full) } moglege poenga er med.
   *[no] { NUMBER($possible) } av { NUMBER($full) } moglege poeng er med. For resten manglar det tal som kan brukast.
}
risk-no-figures = Varde har ingen tal som kan gi poeng. Nedanfor står kva som manglar.
risk-from = Poenga kjem frå { $areas }.
risk-from-area = { $area } ({ NUMBER($points) })
risk-from-none = Ingen av tala er svakare enn grensene.
risk-sensitivity = Blir kvart tal flytta så langt som si eiga uvisse (95 %), blir det mellom { NUMBER($lowest) } og { NUMBER($highest) } poeng. Det er ytterpunkta: at alle flyttar seg same veg, er lite truleg.
risk-sensitivity-steady = Poenga blir dei same om kvart tal blir flytta så langt som si eiga uvisse (95 %).
risk-sensitivity-unmoved = For { NUMBER($unmoved) } av { NUMBER($counted) } tal er uvissa ikkje kjend. Dei er haldne i ro.
risk-sensitivity-none = Uvissa er ikkje kjend for nokre av tala. Varde kan difor ikkje seie kor lett poenga kunne ha vorte andre.

## Uttrekket
risk-spread = Prosentdelen går frå { $lowest } til { $highest } % mellom dei { NUMBER($schools) } skulane som har ein.{ $thin ->
    [0] {""}
    [one] {" "}Éin av dei har under halvparten av dei moglege poenga med, og då svingar prosentdelen lett.
   *[other] {" "}{ NUMBER($thin) } av dei har under halvparten av dei moglege poenga med, og då svingar prosentdelen lett.
}
risk-spread-none = Spreiinga mellom skulane kan ikkje visast: færre enn to skular har ein prosentdel.
risk-quarter = { $count ->
    [0] Ingen av skulane er
    [one] 1 skule er
   *[other] { NUMBER($count) } skular er
} i firedelen av skulane i landet med høgast prosentdel. Han byrjar på { $line } %, { $from ->
    [typed] som er skriven inn.
   *[loaded] rekna ut av { NUMBER($judged) } skular i Varde.
}
risk-quarter-unknown = Om nokre av skulane er i firedelen av skulane i landet med høgast prosentdel, kan ikkje Varde seie. Det trengst minst { NUMBER($least) } skular i Varde, og minst { NUMBER($leastjudged) } av dei med ein prosentdel. No er det { NUMBER($loaded) }, og { NUMBER($judged) } har ein prosentdel. Kjenner du grensa, kan du skrive ho inn.
risk-draw = Udir trekkjer ut 30 kommunar etter prosentdelen, og 10 etter spreiinga når minst éin skule er i firedelen. Kvar ein kommune ligg blant kommunane i landet, kan ikkje Varde rekne ut av kommunen sine eigne tal, og Udir har ikkje sagt korleis spreiinga blir målt.

## Kvifor
risk-rule = Eit tal som er svakare enn talet for landet, gir { $national } poeng. Er det òg svakare enn ei absolutt grense, gir det { $absolute } poeng i staden. Grunnskulepoeng tel { $weight } gonger, slik at dei tre områda veg likt. For kvar indikator er dei { $years } siste åra som det finst tal for, med. Prosentdelen er poenga delte på dei det var mogleg å få; tal som manglar, er ikkje med i nokon av dei.
risk-step-outcomes = { NUMBER($counted) } tal er med: { NUMBER($fine) } er ikkje svakare enn landet, { NUMBER($national) } er svakare enn landet, { NUMBER($absolute) } er svakare enn ei absolutt grense.
risk-step-points = Poeng: { $sum } = { NUMBER($points) }.
risk-step-possible = Moglege: { $sum } = { NUMBER($possible) }.
risk-step-share = Prosentdel: { NUMBER($points) } / { NUMBER($possible) } = { $share } %.
risk-step-schools = Tala er summen for { $schools ->
    [one] 1 skule
   *[other] { NUMBER($schools) } skular
}.
risk-reference = Utdanningsdirektoratet: «Hvilke kommuner deltar i ordningen?» (Oppfølgingsordningen for kommuner).

## Val
risk-settings = Regelen som Udir har lagt ut, seier ikkje alt. Der han teier, er dette valt:
risk-setting-equal = { $on ->
    [yes] Eit tal som er likt ei grense, blir rekna som svakare.
   *[no] Eit tal som er likt ei grense, blir ikkje rekna som svakare.
}
risk-setting-per-year = { $on ->
    [yes] Kvart år er halde mot talet for landet same år.
   *[no] Alle åra er haldne mot det nyaste talet for landet.
}
risk-setting-private = { $on ->
    [yes] Private skular er med i prosentdelen til kommunen.
   *[no] Private skular er ikkje med i prosentdelen til kommunen.
}
risk-setting-small = { $on ->
    [yes] Tal for 5–9 elevar er med. Eitt år med så få seier lite.
   *[no] Tal for færre enn 10 elevar er ikkje med.
}
risk-setting-bullying = Om mobbing tel: { $items }.
risk-setting-absolute = { $count ->
    [0] Ingen absolutte grenser er lagde inn.
    [one] 1 absolutt grense er lagd inn.
   *[other] { NUMBER($count) } absolutte grenser er lagde inn.
}
risk-setting-quarter = Firedelen av skulane i landet med høgast prosentdel byrjar på { $line } %.
risk-limit-none = Inga kjelde seier kva grensa er. Berre talet for landet tel.
risk-limit-typed = Skriven inn: { $limit }.
risk-limit-rule = Frå kjelda: { $limit }.
risk-limit-impossible = { $limit } kan ikkje vere rett. Grensa må liggje mellom { $lowest } og { $highest }, og er ikkje brukt.

## Merknader
risk-note-open = { NUMBER($count) } av { NUMBER($counted) } tal har inga absolutt grense å målast mot. Var alle av dei som er svakare enn landet, òg svakare enn ei absolutt grense, ville det ha vorte { NUMBER($most) } poeng ({ $share } %).
risk-note-thin = Under halvparten av dei moglege poenga er med, og då svingar prosentdelen lett.
risk-note-missing = { NUMBER($counted) } av { NUMBER($places) } tal er med. Ikkje med: { $missing }.
risk-missing-hidden = { $count ->
    [one] 1 skjult
   *[other] { NUMBER($count) } skjulte
}
risk-missing-few = { NUMBER($count) } med få elevar
risk-missing-empty = { NUMBER($count) } utan registrert resultat
risk-missing-withdrawn = { $count ->
    [one] 1 trekt tilbake
   *[other] { NUMBER($count) } trekte tilbake
}
risk-missing-limit = { NUMBER($count) } utan tal for landet å måle mot
risk-missing-not-loaded = { $count ->
    [one] 1 ikkje lagt inn
   *[other] { NUMBER($count) } ikkje lagde inn
}
risk-note-jump = Dei siste åra med tal følgjer ikkje etter kvarandre: { $what }. Eit år som ikkje er lagt inn, er hoppa over.
risk-years-of = { $indicator } ({ $periods })
risk-note-wrong-side = Den absolutte grensa er ikkje strengare enn talet for landet for { $what }. Sjekk at ho er skriven rett.
risk-note-exams = Grunnskulepoenga for { $periods } er sette utan skriftleg eksamen. Dei er høge i heile landet, så dei kan ikkje samanliknast med andre år, og dei kjem sjeldnare under ei absolutt grense.
risk-note-private = { $count ->
    [one] 1 privat skule er vist, men er ikkje med i summen.
   *[other] { NUMBER($count) } private skular er viste, men er ikkje med i summen.
}
risk-note-own = Poenga seier kvar tala ligg, ikkje kvifor. Små skular får lettare både mange og få poeng ved tilfeldige utslag.

## Rutene
risk-matrix-caption = { $what }: risikopoeng, indikator for indikator
risk-pupils-of = { NUMBER($pupils) } av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} ({ $share } %)
risk-country = landet { $limit }
risk-country-of = landet { $limit } ({ $period })
risk-absolute = absolutt { $limit }
risk-cell = { $indicator }, { $period }: { $value }.
risk-cell-pupils = { $indicator }, { $period }: { $value } ({ $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
}).
risk-cell-interval = Truleg mellom { $low } og { $high }.
risk-cell-few = Med så få elevar er uvissa stor.
risk-cell-not-worse = Ikkje svakare enn grensa ({ $limits }): 0 av { $possible } poeng.
risk-cell-national = Svakare enn landet ({ $limits }): { $points } av { $possible } poeng.
risk-cell-absolute = Svakare enn den absolutte grensa ({ $limits }): { $points } av { $possible } poeng.
risk-cell-no-limit = Talet for landet manglar. Dette talet gir ingen poeng og er ikkje med i dei moglege.
risk-cell-not-counted = Ikkje med i poenga eller i dei moglege.
risk-cell-swing = Innanfor uvissa kan det vere { $better } til { $worse } poeng.
risk-cell-steady = Uvissa endrar ikkje poenga.
risk-cell-unmoved = Uvissa er ikkje kjend.
risk-column-value = Verdi
risk-column-country = Landet
risk-column-absolute = Absolutt grense
risk-column-points = Poeng
risk-column-possible = Moglege
risk-column-within = Innanfor uvissa

risk-of-kommune-title = Risikopoeng blir rekna for ein skule eller ein kommune
risk-of-kommune = Vel ein skule eller ein kommune øvst.
risk-figures = Tala, grensene og poenga
risk-draw-heading = Trekninga
risk-why-heading = Kvifor seier Varde dette?
risk-settings-heading = Val som inga kjelde avgjer
risk-all-heading = Alle tala, eitt i kvar rad
risk-yes = Ja
risk-no = Nei
risk-choose-equal-is-worse = Like tal tel som dårlegare enn grensa
risk-choose-national-per-year = Kvart år blir halde mot tala for landet same år
risk-choose-private-schools = Private skular tel med i delen til kommunen
risk-choose-small-groups = Tal for fem til ni elevar tel
risk-choose-quarter-percent = Delen der den høgaste fjerdedelen i landet byrjar (prosent)
risk-choose-absolute = Absolutt grense: { $name }
risk-setting-unread = «{ $name }» kunne ikkje lesast, og er ikkje brukt.
risk-choose-bullying = Kva spørsmål om mobbing som tel
risk-item-mobbing-elever = Av andre elevar
risk-item-mobbing = På skulen i alt
risk-item-mobbing-voksne = Av vaksne
risk-item-mobbing-digital = Digitalt
