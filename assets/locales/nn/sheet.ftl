# Rekneark, utklippstavle og kolonnar som må forklarast.

problem-sheet-damaged = Reknearket kan ikkje lesast: det er kutta, skadd eller laga av eit program som Varde ikkje kjenner. Opne det i Excel eller LibreOffice, lagre det på nytt (xlsx), og prøv igjen.
problem-sheet-password = Reknearket er låst med passord. Lagre ein kopi utan passord, og legg inn den.
problem-sheet-unpacked = Reknearket blir større enn { NUMBER($megabytes) } MB når det blir pakka ut, og er ikkje lese. Kopier dei arka som trengst, til eit nytt rekneark.
problem-sheet-too-many-cells = Fila har fleire enn { NUMBER($most) } celler og er ikkje lesen. Kopier den delen som trengst, til eit nytt rekneark.
problem-sheet-too-many-columns = Arket har fleire enn { NUMBER($most) } kolonnar og er ikkje lese. Kopier dei kolonnane som trengst, til eit nytt ark.
problem-sheet-no-cells = Det står ingenting i reknearket.
problem-sheet-no-table = Varde finn ingen tabell i teksten. Kopier cellene frå reknearket, eller skil kolonnane med tabulator eller semikolon.
problem-sheet-national-ids = Her står tal som ser ut som fødselsnummer. Varde ber aldri om fødselsnummer og har ikkje teke vare på noko av dette. Ta bort kolonnen, og prøv igjen.
problem-sheet-not-answered = Varde må vite meir om kolonnane før arket kan lesast. Ingenting er lagra.
problem-sheet-failed-cell = Cella viser feilen { $text }. Ho er ikkje lesen. Rett formelen i reknearket.
problem-sheet-merged-cells = { $blocks ->
    [one] Ein stad er celler slått saman.
   *[other] { NUMBER($blocks) } stader er celler slått saman.
} Teksten står i den første av dei. Sjå at overskriftene vart rette.
problem-sheet-sum-row = «{ $text }» er lese som ein sum av andre rader og er ikkje teken med.
problem-sheet-no-unit = Det står ikkje kva skule eller kommune tala gjeld. Dei er ikkje lesne.
problem-sheet-wrong-check-digit = Organisasjonsnummeret { $code } har feil kontrollsiffer. Sjekk at det er rett skule.
problem-sheet-unknown-word = Varde forstår ikkje «{ $text }» som { $key ->
    [period] skuleår eller månad
    [grade] trinn
    [subject] fag
    [gender] kjønn
    [ownership] eigarform
    [level] meistringsnivå
   *[other] indikator
}. Det er ikkje lese.
problem-sheet-word-not-said = { $key ->
    [period] Det står ikkje kva skuleår talet gjeld.
    [grade] Det står ikkje kva trinn talet gjeld.
    [subject] Det står ikkje kva fag talet gjeld.
   *[other] Det står ikkje kva talet er.
} Det er ikkje lese.
problem-sheet-level-missing = Meistringsnivå { $level } er tomt. Skriv 0 om ingen elevar er på nivået. Fordelinga er ikkje lesen.
problem-sheet-level-not-in-grade = Det står tal på meistringsnivå { $level }, som prøvene på { $grade }. trinn ikkje har. Fordelinga er ikkje lesen.
problem-sheet-level-hidden = Nokre nivå er skjulte, og det står ikkje kor mange som deltok. Dei andre nivåa er ikkje lesne.
problem-sheet-counts-disagree = Nivåa har til saman { NUMBER($sum) } elevar, men det står at { NUMBER($count) } deltok. Fordelinga er ikkje lesen. Rett tala, eller sei at kolonnen ikkje er talet på dei som deltok.
problem-sheet-shares-disagree = Delane på nivåa blir { $sum } % til saman, ikkje 100. Fordelinga er ikkje lesen.
problem-sheet-shares-without-pupils = Det står delar på nivåa, men ikkje kor mange som deltok. Utan det kan Varde vise dei, men ikkje vurdere skilnader.
problem-sheet-spread-not-kept = { $what ->
    [deviation] Standardavviket er ikkje teke med. Varde bruker uvissa som Udir oppgir.
   *[other] Uvissa er ikkje teken med. Varde reknar ho ut av standardavviket og talet på svar.
}
problem-sheet-comma-lost = Mange tal er høgare enn det som er mogleg: { $text } skulle truleg vore { $meant }. Desimalkommaet har falle ut. Kolonnen er ikkje lesen. Rett han i reknearket.
problem-sheet-other-frequency = { $wanted ->
    [monthly] Indikatoren blir målt kvar månad, men rada seier berre skuleår. Talet er ikkje lese.
   *[yearly] Indikatoren blir målt kvart skuleår, men rada seier ein månad. Talet er ikkje lese.
}
problem-sheet-unknown-indicator = Varde har ingen indikator som heiter «{ $key }». Talet er ikkje lese.
problem-sheet-nothing-read = Ingen rader har tal i dei kolonnane som er valde.

sheet-reason-heading = Overskrifta seier det.
sheet-reason-orgnr = Tala er gyldige organisasjonsnummer.
sheet-reason-school-years = Cellene er skuleår eller månader.
sheet-reason-known-words = Cellene har ord som Varde kjenner.
sheet-reason-unit-names = Cellene ser ut som namn på skular eller kommunar.
sheet-reason-first-text = Det er den første kolonnen med tekst.
sheet-reason-units-as-headings = Overskrifta ser ut som namnet på ein skule eller kommune.
sheet-reason-shares-add-up = Tala blir 100 til saman på kvar rad.
sheet-reason-percent-signs = Cellene har prosentteikn.
sheet-reason-whole-numbers = Alle er heile tal, og dei blir ikkje 100 til saman.
sheet-reason-counts-add-up = Tala blir like mange som elevane ved sida av.
sheet-reason-counts-beside = Talet på dei same nivåa står ved sida av, og er meir nøyaktig.
sheet-reason-said-better = Ein annan kolonne seier det same betre.
sheet-reason-several-levels = Kolonnen slår saman fleire nivå.
sheet-reason-pupil-names = Kolonnen ser ut til å ha namn på elevar. Dei høyrer ikkje heime her og blir ikkje lesne.
sheet-reason-nothing = Varde veit ikkje kva dette er.
sheet-reason-said = Dette er valt før, for eit ark med dei same overskriftene.

sheet-column = Kolonne { $number }

sheet-question-figures = Kva kolonnar har tala som skal lesast?
sheet-question-unit = Kva skule eller kommune gjeld tala?
sheet-question-period = Kva skuleår eller kva månad gjeld tala?
sheet-question-lone-year = Er årstalet det året skuleåret tek til, eller det året det sluttar?
sheet-question-grade = Kva trinn gjeld tala?
sheet-question-subject = Kva fag gjeld tala?
sheet-question-indicator = Kva er tala i «{ $column }»?
sheet-question-level = Kva meistringsnivå gjeld «{ $column }»?
sheet-question-count-or-share = { $columns ->
    [one] Er tala på meistringsnivået talet på elevar eller prosent?
   *[other] Er tala på meistringsnivåa talet på elevar eller prosent?
}
sheet-question-percent-or-fraction = Alle tala i «{ $column }» er under 1. Er 0,25 ein firedel (25 %) eller 0,25 %?

sheet-pasted = Limt inn
operation-mapping = { $edit ->
    [made] ny forklaring av kolonnane i
    [changed] endring av forklaringa av kolonnane i
   *[removed] fjerning av forklaringa av kolonnane i
} «{ $name }»
import-some-wait = { $files ->
    [one] Éi fil ventar på svar og blir ikkje lagra heilt.
   *[other] { NUMBER($files) } filer ventar på svar og blir ikkje lagra heilt.
}
sheet-answer-with = { $file }: { $question } Svar med { $flag }.
sheet-no-column = Ingen kolonne heiter «{ $column }».
sheet-no-mapping = { $path } er ikkje ei beskriving av kolonnar: { $error }
