# Deling med andre: hva som ikke kan vises, hva som gir det bort, og hva som er gitt ut.

audience-own = Oss selv
audience-owner = Skoleeier
audience-others = Andre, offentlig

sharing-pupils = antall elever i { $about } ved { $unit }, { $period }
sharing-value = tallet for { $about } ved { $unit }, { $period }
sharing-counted = antall elever bak { $about } ved { $unit }, { $period }
sharing-group-girls = jenter
sharing-group-boys = gutter
sharing-group-all-public = offentlige skoler
sharing-group-all-municipal = kommunale skoler
sharing-group-all-private = private skoler
sharing-group-girls-public = jenter, offentlige skoler
sharing-group-girls-municipal = jenter, kommunale skoler
sharing-group-girls-private = jenter, private skoler
sharing-group-boys-public = gutter, offentlige skoler
sharing-group-boys-municipal = gutter, kommunale skoler
sharing-group-boys-private = gutter, private skoler
sharing-leak = Andre kunne ha regnet seg fram til { $what }: { $exact ->
    [yes] det er { $low }
   *[no] det må ligge mellom { $low } og { $high }
}. Det følger av { $through }.
sharing-leak-alone = Andre kunne ha regnet seg fram til { $what }: { $exact ->
    [yes] det er { $low }
   *[no] det må ligge mellom { $low } og { $high }
}.
sharing-stopped = Ingenting er skrevet. Legg til --repair for å skjule det som skal til, eller velg --for own for å lagre for skolen selv.
sharing-stopped-for-good = Ingenting er skrevet. Her hjelper det ikke å skjule mer: velg --for own for å lagre for skolen selv.
sharing-would-hide = For å verne dem må også dette skjules: { $results }.
sharing-hidden = { $count ->
    [one] Ett tall er skjult for at ingen skal kunne regne seg fram til små grupper:
   *[other] { $count } tall er skjult for at ingen skal kunne regne seg fram til små grupper:
}
sharing-notice-owner = Til skoleeier. Kan inneholde tall som er skjult for andre, og skal ikke stå i åpne saker.
sharing-notice-others = Kan vises til alle.
sharing-notice-others-hidden = { $count ->
    [one] Kan vises til alle. Varde har skjult ett tall for å verne små grupper.
   *[other] Kan vises til alle. Varde har skjult { $count } tall for å verne små grupper.
}
error-unchecked = Varde kunne ikke kontrollere om noe skjult kan regnes ut av dette. Derfor er ingenting gitt ut. Du kan lagre det for dere selv.

given-what-chart = Diagram: { $what } – { $unit }
given-what-table = Tabell: { $what } – { $unit }
given-what-charts = Alle diagrammene om { $unit }
given-what-package = Alle tallene i Varde (datapakke)
given-what-shown = Vist på skjerm: { $title }
given-nothing = Ingenting er gitt ut.
given-unreadable = Noe som denne utgaven av Varde ikke kan lese
given-owner = Med tall som er skjult for andre, hvis skolen har slike.
given-own = { $count ->
    [one] Ett av tallene fantes bare hos dere.
   *[other] { NUMBER($count) } av tallene fantes bare hos dere.
}
given-public = Alle tallene var offentlige fra før.
given-hidden = { $count ->
    [one] Ett tall var skjult.
   *[other] { NUMBER($count) } tall var skjult.
}

note-suppressed-for-others = { $periods }: Tallene er skjult for å verne elever i små grupper.

source-of = { $count ->
    [one] Kilde
   *[other] Kilder
}: { $names }.
source-name-udir = Utdanningsdirektoratet (NLOD)
source-name-skoleporten = Skoleporten, Utdanningsdirektoratet (NLOD)
source-name-ssb = Statistisk sentralbyrå
source-name-sheet = egne regneark og tabeller
source-name-typed = tall som er skrevet inn
source-name-example = Vardes eksempel (oppdiktede tall)
source-name-other = andre filer

operation-private-school = { $private ->
    [yes] merking av { $name } som privat
   *[no] fjerning av merket «privat» på { $name }
}

thresholds-wrong = Grensene må være hele tall fra { $least } til { $most }. Ingenting er endret.
owner-set = { $private ->
    [yes] { $name } er merket som privat.
   *[no] { $name } er ikke lenger merket som privat.
}

schools-owned-published = Bare de offentlige skolene, slik Udir har gitt det ut: { $value }.
schools-owned-computed = Kommunens egne skoler samlet, uten { $count ->
    [one] den private
   *[other] de { $count } private
}: { $value }.
schools-owned-hidden = Tallet for kommunens egne skoler kan ikke regnes ut uten { $count ->
    [one] den private
   *[other] de { $count } private
}: et tall mangler eller er skjult, og sammen med kommunens tall kunne summen røpe det.
schools-owned-value = { $value } { $unit } ({ $n } elever)
schools-owned-count = { $count } av { $n } elever ({ $share } %)

owner-private = privat
