# Deling med andre: kva som kan reknast ut.

sharing-pupils = talet på elevar i { $about } ved { $unit }, { $period }
sharing-value = talet for { $about } ved { $unit }, { $period }
sharing-counted = talet på elevar bak { $about } ved { $unit }, { $period }
sharing-leak = Andre kunne ha rekna seg fram til { $what }: det må liggje mellom { $low } og { $high }. Det følgjer av { $through }.
sharing-leak-alone = Andre kunne ha rekna seg fram til { $what }: det må liggje mellom { $low } og { $high }.
sharing-stopped = Ingenting er skrive. Legg til --repair for å skjule det som skal til, eller vel å eksportere for skulen sjølv.
sharing-hidden = { $count ->
    [one] Eitt tal er skjult for at ingen skal kunne rekne seg fram til små grupper.
   *[other] { $count } tal er skjulte for at ingen skal kunne rekne seg fram til små grupper.
}
