# Deling med andre: hva som kan regnes ut.

sharing-pupils = antall elever i { $about } ved { $unit }, { $period }
sharing-value = tallet for { $about } ved { $unit }, { $period }
sharing-counted = antall elever bak { $about } ved { $unit }, { $period }
sharing-leak = Andre kunne ha regnet seg fram til { $what }: det må ligge mellom { $low } og { $high }. Det følger av { $through }.
sharing-leak-alone = Andre kunne ha regnet seg fram til { $what }: det må ligge mellom { $low } og { $high }.
sharing-stopped = Ingenting er skrevet. Legg til --repair for å skjule det som skal til, eller velg å eksportere for skolen selv.
sharing-hidden = { $count ->
    [one] Ett tall er skjult for at ingen skal kunne regne seg fram til små grupper.
   *[other] { $count } tall er skjult for at ingen skal kunne regne seg fram til små grupper.
}
