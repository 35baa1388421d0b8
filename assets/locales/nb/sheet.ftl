# Regneark, utklippstavle og kolonner som må forklares.

problem-sheet-damaged = Regnearket kan ikke leses: det er kuttet, skadet eller laget av et program som Varde ikke kjenner. Åpne det i Excel eller LibreOffice, lagre det på nytt (xlsx), og prøv igjen.
problem-sheet-password = Regnearket er låst med passord. Lagre en kopi uten passord, og legg inn den.
problem-sheet-unpacked = Regnearket blir større enn { NUMBER($megabytes) } MB når det pakkes ut, og er ikke lest. Kopier de arkene som trengs, til et nytt regneark.
problem-sheet-too-many-cells = Fila har flere enn { NUMBER($most) } celler og er ikke lest. Kopier den delen som trengs, til et nytt regneark.
problem-sheet-too-many-columns = Arket har flere enn { NUMBER($most) } kolonner og er ikke lest. Kopier de kolonnene som trengs, til et nytt ark.
problem-sheet-no-cells = Det står ingenting i regnearket.
problem-sheet-no-table = Varde finner ingen tabell i teksten. Kopier cellene fra regnearket, eller skill kolonnene med tabulator eller semikolon.
problem-sheet-national-ids = Her står tall som ser ut som fødselsnummer. Varde ber aldri om fødselsnummer og har ikke beholdt noe av dette. Ta bort kolonnen, og prøv igjen.
problem-sheet-not-answered = Varde må vite mer om kolonnene før arket kan leses. Ingenting er lagret.
problem-sheet-failed-cell = Cella viser feilen { $text }. Den er ikke lest. Rett formelen i regnearket.
problem-sheet-merged-cells = { $blocks ->
    [one] Ett sted er celler slått sammen.
   *[other] { NUMBER($blocks) } steder er celler slått sammen.
} Teksten står i den første av dem. Se at overskriftene ble riktige.
problem-sheet-sum-row = «{ $text }» er lest som en sum av andre rader og er ikke tatt med.
problem-sheet-no-unit = Det står ikke hvilken skole eller kommune tallene gjelder. De er ikke lest.
problem-sheet-wrong-check-digit = Organisasjonsnummeret { $code } har feil kontrollsiffer. Sjekk at det er riktig skole.
problem-sheet-unknown-word = Varde forstår ikke «{ $text }» som { $key ->
    [period] skoleår eller måned
    [grade] trinn
    [subject] fag
    [gender] kjønn
    [ownership] eierform
    [level] mestringsnivå
   *[other] indikator
}. Det er ikke lest.
problem-sheet-word-not-said = { $key ->
    [period] Det står ikke hvilket skoleår tallet gjelder.
    [grade] Det står ikke hvilket trinn tallet gjelder.
    [subject] Det står ikke hvilket fag tallet gjelder.
   *[other] Det står ikke hva tallet er.
} Det er ikke lest.
problem-sheet-level-missing = Mestringsnivå { $level } er tomt. Skriv 0 hvis ingen elever er på nivået. Fordelingen er ikke lest.
problem-sheet-level-not-in-grade = Det står tall på mestringsnivå { $level }, som prøvene på { $grade }. trinn ikke har. Fordelingen er ikke lest.
problem-sheet-level-hidden = Noen nivåer er skjult, og det står ikke hvor mange som deltok. De andre nivåene er ikke lest.
problem-sheet-counts-disagree = Nivåene har til sammen { NUMBER($sum) } elever, men det står at { NUMBER($count) } deltok. Fordelingen er ikke lest. Rett tallene, eller si at kolonnen ikke er antallet som deltok.
problem-sheet-shares-disagree = Andelene på nivåene blir { $sum } % til sammen, ikke 100. Fordelingen er ikke lest.
problem-sheet-shares-without-pupils = Det står andeler på nivåene, men ikke hvor mange som deltok. Uten det kan Varde vise dem, men ikke vurdere forskjeller.
problem-sheet-spread-not-kept = { $what ->
    [deviation] Standardavviket er ikke tatt med. Varde bruker usikkerheten som Udir oppgir.
   *[other] Usikkerheten er ikke tatt med. Varde regner den ut av standardavviket og antall svar.
}
problem-sheet-comma-lost = Mange tall er høyere enn det som er mulig: { $text } skulle trolig vært { $meant }. Desimalkommaet har falt ut. Kolonnen er ikke lest. Rett den i regnearket.
problem-sheet-other-frequency = { $wanted ->
    [monthly] Indikatoren måles hver måned, men raden sier bare skoleår. Tallet er ikke lest.
   *[yearly] Indikatoren måles hvert skoleår, men raden sier en måned. Tallet er ikke lest.
}
problem-sheet-unknown-indicator = Varde har ingen indikator som heter «{ $key }». Tallet er ikke lest.
problem-sheet-nothing-read = Ingen rader har tall i de kolonnene som er valgt.

sheet-reason-heading = Overskriften sier det.
sheet-reason-orgnr = Tallene er gyldige organisasjonsnumre.
sheet-reason-school-years = Cellene er skoleår eller måneder.
sheet-reason-known-words = Cellene har ord som Varde kjenner.
sheet-reason-unit-names = Cellene ser ut som navn på skoler eller kommuner.
sheet-reason-first-text = Det er den første kolonnen med tekst.
sheet-reason-units-as-headings = Overskriften ser ut som navnet på en skole eller kommune.
sheet-reason-shares-add-up = Tallene blir 100 til sammen på hver rad.
sheet-reason-percent-signs = Cellene har prosenttegn.
sheet-reason-whole-numbers = Alle er hele tall, og de blir ikke 100 til sammen.
sheet-reason-counts-add-up = Tallene blir like mange som elevene ved siden av.
sheet-reason-counts-beside = Antallet på de samme nivåene står ved siden av, og er mer nøyaktig.
sheet-reason-said-better = En annen kolonne sier det samme bedre.
sheet-reason-several-levels = Kolonnen slår sammen flere nivåer.
sheet-reason-pupil-names = Kolonnen ser ut til å ha navn på elever. De hører ikke hjemme her og blir ikke lest.
sheet-reason-nothing = Varde vet ikke hva dette er.
sheet-reason-said = Dette er valgt før, for et ark med de samme overskriftene.

sheet-column = Kolonne { $number }

sheet-question-figures = Hvilke kolonner har tallene som skal leses?
sheet-question-unit = Hvilken skole eller kommune gjelder tallene?
sheet-question-period = Hvilket skoleår eller hvilken måned gjelder tallene?
sheet-question-lone-year = Er årstallet det året skoleåret begynner, eller det året det slutter?
sheet-question-grade = Hvilket trinn gjelder tallene?
sheet-question-subject = Hvilket fag gjelder tallene?
sheet-question-indicator = Hva er tallene i «{ $column }»?
sheet-question-level = Hvilket mestringsnivå gjelder «{ $column }»?
sheet-question-count-or-share = { $columns ->
    [one] Er tallene på mestringsnivået antall elever eller prosent?
   *[other] Er tallene på mestringsnivåene antall elever eller prosent?
}
sheet-question-percent-or-fraction = Alle tallene i «{ $column }» er under 1. Er 0,25 en firedel (25 %) eller 0,25 %?

sheet-pasted = Limt inn
operation-mapping = { $edit ->
    [made] ny forklaring av kolonnene i
    [changed] endring av forklaringen av kolonnene i
   *[removed] fjerning av forklaringen av kolonnene i
} «{ $name }»
import-some-wait = { $files ->
    [one] Én fil venter på svar og blir ikke lagret helt.
   *[other] { NUMBER($files) } filer venter på svar og blir ikke lagret helt.
}
sheet-answer-with = { $file }: { $question } Svar med { $flag }.
sheet-no-column = Ingen kolonne heter «{ $column }».
sheet-no-mapping = { $path } er ikke en beskrivelse av kolonner: { $error }
