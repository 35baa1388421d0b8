# Deling med andre: kva som ikkje kan visast, kva som gjev det bort, og kva som er gjeve ut.

audience-own = Oss sjølve
audience-owner = Skuleeigar
audience-others = Andre, offentleg

sharing-pupils = talet på elevar i { $about } ved { $unit }, { $period }
sharing-value = talet for { $about } ved { $unit }, { $period }
sharing-counted = talet på elevar bak { $about } ved { $unit }, { $period }
sharing-group-girls = jenter
sharing-group-boys = gutar
sharing-group-all-public = offentlege skular
sharing-group-all-municipal = kommunale skular
sharing-group-all-private = private skular
sharing-group-girls-public = jenter, offentlege skular
sharing-group-girls-municipal = jenter, kommunale skular
sharing-group-girls-private = jenter, private skular
sharing-group-boys-public = gutar, offentlege skular
sharing-group-boys-municipal = gutar, kommunale skular
sharing-group-boys-private = gutar, private skular
sharing-leak = Andre kunne ha rekna seg fram til { $what }: { $exact ->
    [yes] det er { $low }
   *[no] det må liggje mellom { $low } og { $high }
}. Det følgjer av { $through }.
sharing-leak-alone = Andre kunne ha rekna seg fram til { $what }: { $exact ->
    [yes] det er { $low }
   *[no] det må liggje mellom { $low } og { $high }
}.
sharing-stopped = Ingenting er skrive. Legg til --repair for å skjule det som skal til, eller vel --for own for å lagre for skulen sjølv.
sharing-stopped-for-good = Ingenting er skrive. Her hjelper det ikkje å skjule meir: vel --for own for å lagre for skulen sjølv.
sharing-would-hide = For å verne dei må òg dette skjulast: { $results }.
sharing-hidden = { $count ->
    [one] Eitt tal er skjult for at ingen skal kunne rekne seg fram til små grupper:
   *[other] { $count } tal er skjulte for at ingen skal kunne rekne seg fram til små grupper:
}
sharing-notice-owner = Til skuleeigar. Kan innehalde tal som er skjulte for andre, og skal ikkje stå i opne saker.
sharing-notice-others = Kan visast til alle.
sharing-notice-others-hidden = { $count ->
    [one] Kan visast til alle. Varde har skjult eitt tal for å verne små grupper.
   *[other] Kan visast til alle. Varde har skjult { $count } tal for å verne små grupper.
}
error-unchecked = Varde kunne ikkje kontrollere om noko skjult kan reknast ut av dette. Difor er ingenting gjeve ut. Du kan lagre det for dykk sjølve.

given-what-chart = Diagram: { $what } – { $unit }
given-what-table = Tabell: { $what } – { $unit }
given-what-charts = Alle diagramma om { $unit }
given-what-package = Alle tala i Varde (datapakke)
given-what-shown = Vist på skjerm: { $title }
given-nothing = Ingenting er gjeve ut.
given-unreadable = Noko som denne utgåva av Varde ikkje kan lese
given-owner = Med tal som er skjulte for andre, om skulen har slike.
given-own = { $count ->
    [one] Eitt av tala fanst berre hos dykk.
   *[other] { NUMBER($count) } av tala fanst berre hos dykk.
}
given-public = Alle tala var offentlege frå før.
given-hidden = { $count ->
    [one] Eitt tal var skjult.
   *[other] { NUMBER($count) } tal var skjulte.
}

note-suppressed-for-others = { $periods }: Tala er skjulte for å verne elevar i små grupper.

source-of = { $count ->
    [one] Kjelde
   *[other] Kjelder
}: { $names }.
source-name-udir = Utdanningsdirektoratet (NLOD)
source-name-skoleporten = Skoleporten, Utdanningsdirektoratet (NLOD)
source-name-ssb = Statistisk sentralbyrå
source-name-sheet = eigne rekneark og tabellar
source-name-typed = tal som er skrivne inn
source-name-example = eksempelet i Varde (oppdikta tal)
source-name-other = andre filer

operation-private-school = { $private ->
    [yes] merking av { $name } som privat
   *[no] fjerning av merket «privat» på { $name }
}

thresholds-wrong = Grensene må vere heile tal frå { $least } til { $most }. Ingenting er endra.
owner-set = { $private ->
    [yes] { $name } er merkt som privat.
   *[no] { $name } er ikkje lenger merkt som privat.
}

schools-owned-published = Berre dei offentlege skulane, slik Udir har gjeve det ut: { $value }.
schools-owned-computed = Dei eigne skulane til kommunen samla, utan { $count ->
    [one] den private
   *[other] dei { $count } private
}: { $value }.
schools-owned-hidden = Talet for dei eigne skulane til kommunen kan ikkje reknast ut utan { $count ->
    [one] den private
   *[other] dei { $count } private
}: eit tal manglar eller er skjult, og saman med tala for kommunen kunne summen røpe det.
schools-owned-value = { $value } { $unit } ({ $n } elevar)
schools-owned-count = { $count } av { $n } elevar ({ $share } %)

owner-private = privat
