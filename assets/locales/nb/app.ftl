# Vinduets egne tekster, bokmål. Setninger om tallene kommer fra kjernen og står ikke her.

language-own-name = Bokmål

## Skallet
skip-to-content = Hopp til innholdet
rail-label = Rom
rail-workrooms = Arbeidsrom
rail-foot = Alt lagres på denne maskinen, med én gang. Ingenting sendes ut.
room-overview = Oversikt
room-analyse = Analysere
room-choose = Velge tiltak
room-thread = Den røde tråden
room-goals = Mål
room-measures = Tiltak
room-anchor = Forankre
room-carry-out = Gjennomføre
room-timeline = Tidslinja
room-activities = Aktiviteter og logg
room-waiting = Hva venter på meg
room-steering = Styring og koordinering
room-evaluate = Evaluere
room-findings = Funn
room-sheets = Arbeidsark
room-challenges = Utfordringer
room-development = Utvikling
room-many = Flere samtidig
room-survey = Elevundersøkelsen
room-cohorts = Samme elever
room-schools = Skolene i kommunen
room-risk = Risikopoeng
room-meetings = Møter
download-pdf = Siden for papir (PDF)
download-html = Siden som nettside (HTML)
download-docx = Siden til å skrive videre på (Word)
download-pptx = Siden som lysbilder (PowerPoint)
download-xlsx = Tallene på siden (Excel)
room-data = Data
room-settings = Innstillinger
close = Lukk
cancel = Avbryt
try-again = Prøv igjen
error-detail = Tekniske detaljer
toast-region = Meldinger
drop-veil = Slipp filene, så ser Varde hva det er

undo = Angre
redo = Gjør om igjen
undo-what = Angre: { $what }
redo-what = Gjør om igjen: { $what }
undo-nothing = Ingenting å angre
redo-nothing = Ingenting å gjøre om igjen

## Enheter
unit-choose = Velg skole eller kommune
unit-change = Bytt skole eller kommune
unit-country = Land
unit-fylke = Fylke
unit-kommune = Kommune
unit-school = Skole
unit-school-in = Skole i { $kommune }
grade-one = { $grade }. trinn
grade-ordinal = { $grade }.
grades-list = { $grades } trinn
grades-range = { $from }.–{ $to }. trinn
grades-two = { $first }. og { $second }. trinn
search-title = Søk
search-label = Søk etter enheter, rom og det dere har skrevet
search-placeholder = Skole, kommune, rom eller et ord dere har skrevet
search-none = Ingen treff på «{ $text }». Varde leter i enhetene fra filene du har lagt inn, og i alt som er skrevet i den røde tråden.
search-thing = { $what } · { $unit }
search-room = Rom
unit-search-label = Søk etter skole, kommune eller fylke
unit-search-placeholder = Navn på skole, kommune eller fylke
unit-search-hits = Treff
unit-search-none = Ingen treff på «{ $text }». Varde kjenner bare enheter som står i filene du har lagt inn.
unit-search-count =
    { $count ->
        [one] Ett treff
       *[other] { $count } treff
    }
find-title = Finn skolen eller kommunen din
find-lead = Skriv begynnelsen av navnet. Varde husker valget, og du kan bytte når som helst med { $keys }.

## Tomt lager
empty-title = Slik legger du den første steinen
empty-lead = Varde viser utviklingen i deres egne resultater, og sier fra når tallene er for små til å bære en konklusjon. Tallene henter dere selv, gratis, fra Utdanningsdirektoratet.
empty-drop-title = Slipp filene hvor som helst i vinduet
empty-drop-text = Varde viser hva filene er før noe lagres.
empty-promise = Alt blir på denne maskinen. Varde bruker aldri nettet.
pick-files = Velg filer
pick-folder = Velg mappe

fetch-title = Slik henter du filene
fetch-1-title = Åpne Statistikkbanken
fetch-1-text = Gå til statistikkbanken.udir.no på en maskin med nett. Velg Grunnskole, og så Nasjonale prøver 5. trinn eller Nasjonale prøver ungdomstrinn.
fetch-2-title = Velg hvem tallene gjelder
fetch-2-text = Velg «Alle skoler», eller egen kommune, og ta med fylket og landet. Da kan Varde sammenligne.
fetch-levels-title = Slå på «Mestringsnivåfordeling»
fetch-levels-text = Da får du også hvor mange elever som er på hvert mestringsnivå. Uten den har fila bare gjennomsnittet, og risikopoengene mangler prøvene.
fetch-3-title = Last ned ett skoleår om gangen
fetch-3-text = Ta de tre siste skoleårene hver for seg. Med tre år eller mer kan du se om noe har endret seg.
fetch-4-title = Trykk «Last ned», og velg CSV
fetch-4-text = Behold filene slik de er. Excel kan ødelegge komma og bokstaver hvis fila åpnes og lagres der.
fetch-more-title = Det andre som Varde kan lese
fetch-more-survey = Elevundersøkelsen, grunnskolepoeng og standpunktkarakterer hentes på samme måte i Statistikkbanken.
fetch-more-old = Gamle rapporter fra Skoleporten, svar fra Utdanningsdirektoratet lagret som JSON, og tabellene 07170 og 12255 fra Statistisk sentralbyrå.
fetch-more-own = Tall dere har selv, som elever på hvert mestringsnivå fra PAS eller sykefravær, kan skrives inn eller limes inn i «Data».

## Nivåer
level-clear = Tydelig forskjell
level-possible = Mulig forskjell
level-may-be-chance = Kan være tilfeldig
level-cannot-tell = Kan ikke vurderes

## Oversikt
overview-statements = Det tallene sier
overview-charts = Fag og trinn
overview-missing = Det som mangler, og hvorfor
guide-title = Slik leser du dette
guide-own = Prikken er resultatet. Streken er usikkerheten: trolig ligger det et sted på den.
guide-kommune = Stiplet linje er kommunen.
guide-fylke = Prikket linje er fylket.
guide-country = Hel linje er landet.
guide-hidden = Grå stolpe er et år som er skjult eller mangler.
guide-verdicts = Siste år mot landet
guide-changes = Siste år mot året før
guide-clear = Tydelig forskjell. Så stort utslag gir tilfeldigheter alene sjeldnere enn 2 av 1000 ganger.
guide-possible = Mulig forskjell. Sjeldnere enn 5 av 100 ganger.
guide-may-be-chance = Kan være tilfeldig. Et vanlig utslag i grupper av denne størrelsen.
guide-cannot-tell = Kan ikke vurderes. Et tall mangler, eller gruppa er for liten.

## Analysere
analysis-views = Visninger i Analysere
analysis-data = Gå til Data
choose-area = Velg område
choose-subject = Velg fag eller tema
choose-grade = Velg trinn
choose-measure = Velg hva som vises
download = Last ned
download-png = Diagrammet som bilde (PNG)
download-svg = Diagrammet som tegning (SVG)
download-csv = Tallene som tabell (CSV)
download-saved = Lagret: { $path }
chart-marks = Punktene i diagrammet
chart-hint = Pek på et punkt for å lese det, eller bruk piltastene.
development-numbers = Tallene bak diagrammet
development-verdicts = Hva tallene kan bære
restricted-title = Bare for skolens egne øyne.
restricted-text = Her er tall som Udir skjuler for andre. Ikke vis eller del dem utenfor skolen.
why = Hvorfor sier Varde dette?
why-rule = Regelen
why-steps = Med deres tall
why-reference = Metode: { $reference }

## Data
data-lead = Hvilke tall Varde har, og hvor de kommer fra. Nye filer vises først, og legges inn når du sier ja.
drop-title = Slipp filer hvor som helst i vinduet
drop-text = Filer fra Statistikkbanken, egne regneark eller en hel mappe. Eller lim inn en tabell du har kopiert.
import-previewing = Ser hva filene er
import-committing = Legger inn i Varde
stage-starting = Gjør klart
stage-reading = Leser
stage-comparing = Sammenligner med det Varde har
stage-storing = Lagrer
progress-count = { $done } av { $total }
import-stop = Stopp
import-stopping = Stopper …
import-stop-safe = Stopper du nå, blir ingenting lagret.
import-stopped = Stoppet. Ingenting er lagret, og det du hadde fra før, er urørt.
import-busy = Varde holder på med filene du allerede har sluppet. Vent til de er ferdige, eller stopp dem.
import-commit = Legg inn i Varde
preview-title = Dette er filene
preview-safe = Ingenting er lagret ennå. Du kan angre etterpå også.
report-title = Ferdig
report-close = Lukk rapporten
report-overview = Gå til oversikten
file-periods = Skoleår
file-grades = Trinn
file-subjects = Fag
file-units = Enheter
file-cells = Hva cellene i fila inneholder
file-steps = Hva som skjer med resultatene
file-refused = Kan ikke brukes
file-advice = Det fila kunne hatt med
count-schools =
    { $count ->
        [one] 1 skole
       *[other] { $count } skoler
    }
count-kommuner =
    { $count ->
        [one] 1 kommune
       *[other] { $count } kommuner
    }
count-fylker =
    { $count ->
        [one] 1 fylke
       *[other] { $count } fylker
    }
count-country = landet
cells-shown = celler med tall
cells-suppressed = skjult av Udir
cells-restricted = bare for egne øyne
cells-none-took-part = ingen deltok
cells-not-offered = ikke registrert
tally-new = nye resultater
tally-changed = endrede
tally-unchanged = uendrede
changes-title =
    { $count ->
        [one] Ett resultat er endret
       *[other] { $count } resultater er endret
    }
changes-all =
    { $count ->
        [one] Resultatet som blir endret
       *[other] Alle { $count } resultater som blir endret
    }
changes-first = De { $shown } første av { $count } resultater som blir endret
changes-unit = Enhet
changes-indicator = Resultat
changes-period = Skoleår
changes-before = Varde har
changes-after = Fila har
problems-title =
    { $count ->
        [one] Én merknad
       *[other] { $count } merknader
    }
problems-more =
    { $count ->
        [one] Vis den siste
       *[other] Vis { $count } til
    }
problems-rest =
    { $count ->
        [one] Én merknad til av samme slag er ikke tatt med her.
       *[other] { $count } merknader til er ikke tatt med her.
    }
problem-row = Rad { $row }
problem-column = kolonne «{ $column }»
severity-note = Merk
severity-left-out = Utelatt
severity-refused = Avvist
sources-title = Hvor tallene kommer fra
sources-none = Ingen filer ennå.
sources-cells =
    { $count ->
        [one] 1 celle
       *[other] { $shown } celler
    }
sources-all = Vis alle { $count } filer
backups-title = Sikkerhetskopier
backups-lead = Varde tar kopier av seg selv. Du kan også ta en når du vil.
backup-now = Ta kopi nå
backup-made = Sikkerhetskopien er tatt.
backup-restore = Gå tilbake hit
backup-use = Bruk denne
backup-automatic = Automatisk
backup-manual = Tatt av deg
backup-before-restore = Tatt før en tilbakegang
backup-before-upgrade = Tatt før en oppgradering
backups-all = Vis alle { $count } kopier
restore-title = Gå tilbake til denne kopien?
restore-what = Varde blir slik det var { $at }. Filer og endringer som er kommet etter det, er ikke med.
restore-kept = Det du har nå, tas vare på som en egen kopi, og du kan angre.
restore-do = Gå tilbake
recent-title = Det som er gjort
recent-lead = Nyeste først. Angre og gjør om igjen med knappene øverst.
recent-none = Ingenting er gjort ennå.
recent-undone = angret
recent-all = Vis alle { $count }

## Innstillinger
settings-lead = Valgene gjelder med én gang og blir husket.
settings-language = Språk
settings-theme = Utseende
theme-system = Som maskinen
theme-light = Lyst
theme-dark = Mørkt
settings-own-judgement = Egen vurdering først
settings-own-judgement-offer = Spør hva vi selv tror, før tallene for et område vises første gang
settings-own-judgement-text = Gjelder skoler og kommuner, én gang for hvert område og skoleår. Det er lov å hoppe over.
settings-folder = Hvor dataene ligger
settings-folder-text = Alt Varde vet, ligger i denne mappa. Ta med mappa, så har du alt.
reveal-folder = Åpne mappa
settings-about = Om Varde
about-version = Varde { $version }
about-network = Varde bruker aldri nettet, har ingen konto og sender ingenting ut.
about-source = Kilde: Utdanningsdirektoratet (NLOD).
about-licence = Fri programvare under MIT eller Apache 2.0. Skrifttypen er Inter (SIL Open Font License).

## Når lageret ikke kan åpnes
store-folder = Mappa
newer-title = Dataene er laget av en nyere Varde
newer-what = Mappa har dataversjon { $version }. Denne utgaven av Varde forstår opp til { $supported }.
newer-kept = Ingenting er endret. Varde lar være å åpne dem, så ingenting går tapt.
newer-do = Bruk den nyere utgaven av Varde, på denne maskinen eller på den maskinen dataene kommer fra.
corrupt-title = Datafila lar seg ikke lese
corrupt-what = Noe er skadet i fila som Varde lagrer i. Det kan skje når en disk svikter, eller når maskinen slås av midt i en lagring.
corrupt-kept = Den skadede fila er ikke slettet. Den er lagt til side som { $file }.
corrupt-kept-in-place = Den skadede fila er ikke slettet. Den ligger der den lå.
corrupt-backups = Velg en sikkerhetskopi å fortsette fra
corrupt-or-empty = Du kan også begynne med et tomt lager og legge inn filene på nytt.
corrupt-no-backups = Det finnes ingen sikkerhetskopi i mappa. Begynn med et tomt lager, og legg inn filene på nytt.
start-empty = Begynn med et tomt lager
unreachable-title = Varde når ikke dataene sine
unreachable-what = Mappa der dataene ligger, kan ikke åpnes akkurat nå. Kanskje er en disk koblet fra, eller mappa er flyttet eller låst.
unreachable-kept = Varde har ikke endret noe.
unreachable-do = Koble til disken eller få tilgang til mappa, og prøv igjen.

example-title = Vil du prøve først?
example-text = Vardehaug er en oppdiktet kommune med fem skoler, fire år med tall og noe av alt: små skoler, skjulte tall og brudd. Ungdomsskolen har også en hel plan, fra funn til evaluering.
example-load = Prøv med en oppdiktet kommune
example-loaded = Den oppdiktede kommunen Vardehaug er lagt inn.
example-remove = Ta den bort
example-remove-title = Ta bort Vardehaug?

## Tall som skrives inn
save = Lagre
change = Endre
remove = Fjern
entry-section = Tall dere har selv
entry-section-text = Elever på hvert mestringsnivå fra PAS, sykefravær, egne undersøkelser: skriv dem inn, eller lim dem inn fra Excel.
entry-title = Skriv inn tall
entry-kind = Hva slags tall
entry-kind-tests = Elever på mestringsnivå
entry-kind-own = Egne indikatorer
entry-kind-others = Andre tall
entry-what = Hva
entry-who = Hvem
entry-all-schools = Alle skolene
entry-all-schools-in = Alle skolene i { $kommune }
entry-kommune = { $kommune } kommune
entry-from = Fra skoleår
entry-to = Til og med
entry-new-school = Ny skole …
entry-no-own = Dere har ingen egne indikatorer ennå. Lag en først, så kan dere skrive inn tall for den.
entry-stars = Skriv * for et tall som er skjult, og 12* for et tall som bare skolen selv får se.
entry-keys = Piltaster, Tab og Enter flytter. F2 åpner cellen, Delete tømmer den. Ctrl+C, Ctrl+V og Ctrl+Z virker som i Excel.
entry-sum = Sum
entry-pasted =
    { $count ->
        [one] 1 celle er limt inn.
       *[other] { $count } celler er limt inn.
    }
entry-too-large = Det du limer inn, har { $rows } rader og { $columns } kolonner. Herfra er det plass til { $roomRows } rader og { $roomColumns } kolonner. Ingenting er limt inn.
entry-mend =
    { $count ->
        [one] Én ting må rettes først. Gå dit
       *[other] { $count } ting må rettes først. Gå til den første
    }
entry-changes-caption = Det som lå i Varde, og det som ligger der nå.
entry-before = Før
entry-after = Nå
entry-leave-title = Noe er ikke lagret
entry-leave-what = Du har skrevet tall som ikke er lagret ennå.
entry-leave-wrong = Noe må rettes før de kan lagres.
entry-leave-save = Lagre og gå videre
entry-leave-forget = Forkast dem
entry-leave-stay = Fortsett å skrive

school-title = En skole som ikke er med i noen fil
school-lead = Har skolen ingen filer ennå, kan den legges til her. Navnet blir rettet av den første fila som har den med.
school-name = Skolens navn
school-orgnr = Organisasjonsnummer
school-kommunenummer = Kommunenummer
school-kommune = Kommunens navn
school-add = Legg til skolen

own-title = Egne indikatorer
own-lead = Det dere følger selv: fravær, trivselsmålinger, kartlegginger. Varde behandler dem som alle andre tall.
own-none = Ingen ennå.
own-make = Lag en indikator
own-change-title = Endre «{ $name }»
own-figures =
    { $count ->
        [0] Ingen tall ennå.
        [one] 1 resultat.
       *[other] { $shown } resultater.
    }
own-remove-title = Fjerne «{ $name }»?
own-can-undo = Du kan angre.
own-removed = «{ $name }» er fjernet.
own-saved = «{ $name }» er lagret.
own-name = Navn
own-name-hint = For eksempel «Sykefravær» eller «Leseglede, 3. trinn».
own-kind = Hva slags tall det er
own-kind-figure = Ett tall for hele enheten
own-kind-figure-hint = Som sykefravær eller lærertetthet.
own-kind-share = En andel av elever eller svar
own-kind-share-hint = Med antallet kan Varde si hvor usikker andelen er.
own-kind-mean = Et gjennomsnitt av enkeltsvar
own-kind-mean-hint = Med antall og standardavvik kan Varde si hvor usikkert det er.
own-unit = Måleenhet
own-per-cent = prosent
own-lowest = Lavest mulig
own-highest = Høyest mulig
own-decimals = Desimaler
own-frequency = Hvor ofte
own-yearly = Hvert skoleår
own-monthly = Hver måned
own-good = Hva dere ønsker
own-good-high = At det er høyt
own-good-low = At det er lavt

breaks-title = Brudd i seriene
breaks-lead = Tall på hver side av et brudd sammenlignes aldri. Si fra når noe har gjort dem ulike: skoler er slått sammen, en test er byttet ut, en skolekrets er endret.
breaks-series = Serie
breaks-series-own =
    { $count ->
        [one] { $name } (1 eget brudd)
       *[other] { $name } ({ $count } egne brudd)
    }
breaks-of = Seriene i «{ $name }», fra eldst til nyest
break-own = Brudd som dere har lagt inn
break-built-in = Brudd som Varde kjenner
break-inherited = Gjelder en større serie, og endres der.
break-of = brudd fra { $from }
break-make = Legg inn et brudd
break-change-title = Endre bruddet
break-period = Den nye serien begynner
break-period-hint = Det første skoleåret eller den første måneden etter bruddet.
break-period-none = Velg
break-reason = Hvorfor
break-reason-hint = Står ved bruddet i diagrammene. Skriv kort.
break-saved = Bruddet er lagret.
break-removed = Bruddet er fjernet.
stretch-whole = Alle år
stretch-from = Fra { $from }
stretch-to = Til og med { $to }
stretch-from-to = { $from } til { $to }
stretch-withdrawn = trukket tilbake
stretch-source = Kilde: { $source }

## Regneark og tabeller
paste-table = Lim inn tabell
paste-title = Lim inn en tabell
paste-text = Kopier cellene i regnearket, e-posten eller dokumentet, og lim dem inn her med Ctrl+V. Ta med overskriftene.
paste-field = Tabellen
paste-read = Les tabellen
paste-private = Ikke lim inn navn på elever eller fødselsnummer. Ingenting blir lagret før du sier ja.
file-waits = Venter på svar
wide-question = Fila sier ikke hva tallene gjelder. Velg det her:
sheet-unused = Ikke tatt med
sheet-use = Ta med arket
sheet-leave-out = Ikke ta med
sheet-explain = Forklar kolonnene
sheet-change = Se eller endre kolonnene
sheet-and-more =
    { $count ->
        [one] Og ett spørsmål til.
       *[other] Og { $count } spørsmål til.
    }
sheet-reads = Leser { $columns }.
sheet-more-columns =
    { $count ->
        [one] én kolonne til
       *[other] { $count } kolonner til
    }
sheet-title = Hva står i «{ $name }»?
sheet-question-left =
    { $count ->
        [one] Ett spørsmål
       *[other] { $count } spørsmål igjen
    }
sheet-left =
    { $count ->
        [one] Ett spørsmål igjen
       *[other] { $count } spørsmål igjen
    }
sheet-choose = Velg …
sheet-answer = Svar
sheet-settled = Varde vet nok til å lese arket. Se at det ble riktig.
sheet-settled-before = Kolonnene er lest slik du forklarte dem sist, for et ark med de samme overskriftene.
sheet-said-now = Du har valgt det.
sheet-whole = Gjelder hele arket:
whole-unit = Hvem
whole-period = Når
whole-plain-year = Årstallet er
sheet-year-begins = året skoleåret begynner
sheet-year-ends = året skoleåret slutter
sheet-caption = De første { $shown } av { $count } rader. Velg over hver kolonne hva som står i den.
sheet-caption-columns = Kolonnene, og hva som står i dem
sheet-row = Rad
sheet-roles = Hva som står i kolonnen
sheet-column-named = Kolonne { $label }
sheet-role-of = Hva står i «{ $column }»?
sheet-indicator-of = Hva er tallene i «{ $column }»?
sheet-measure-of = Hvordan er tallene i «{ $column }» skrevet?
sheet-scale-of = Hvordan er andelene i «{ $column }» skrevet?
sheet-layout = Overskrifter, summer og retning
sheet-headings-first = Overskriftene begynner i rad
sheet-headings-last = og slutter i rad
sheet-headings-none = ingen overskrifter
sheet-turned = Bytt om rader og kolonner
sheet-leave-out-sums = Hopp over rader som er summer
sheet-outcome = Slik blir det lagret
sheet-outcome-waits = Tallene vises her når spørsmålene er besvart.
sheet-outcome-none = Ingen tall kan leses slik kolonnene er forklart.
sheet-results =
    { $count ->
        [one] Ett resultat
       *[other] { $count } resultater
    }
sheet-results-first = De første { $shown } av { $count } resultater
sheet-result-value = Tall
sheet-done = Ferdig
sheet-anew = Begynn på nytt
roles-figures = Tall
roles-levels = Elever på mestringsnivå
roles-who = Hvem
roles-what = Når og hva
role-ignore = Leses ikke
role-value = Verdi
role-pupils = Antall elever eller svar
role-half-width = Usikkerhet (±)
role-deviation = Standardavvik
role-unit-name = Navn på skole eller kommune
role-unit-code = Organisasjonsnummer eller kommunenummer
role-kommune = Kommunen skolen ligger i
role-group = Klasse eller gruppe
role-gender = Kjønn
role-ownership = Eierform
role-school-year = Skoleår
role-month = Måned
role-grade = Trinn
role-subject = Fag
role-indicator = Hva tallet er
role-level-number = Nummeret på mestringsnivået
role-level = Nivå som raden sier
role-level-number-of = Mestringsnivå { $level }
levels-count = Antall elever
levels-share = Prosent (25)
levels-fraction = Del av 1 (0,25)
scale-fraction = 0,25 er 25 %
scale-percent = 0,25 er 0,25 %
gender-girls = jenter
gender-boys = gutter
names-title =
    { $count ->
        [one] Hvilken skole eller kommune er dette?
       *[other] Hvilke skoler og kommuner er dette? { $count } navn
    }
names-text = Fila har navn uten organisasjonsnummer. Det som ikke er besvart, blir ikke lagret. Varde husker svaret.
names-search = Finn en annen
names-find = Finn skolen eller kommunen
names-none = Ingen av disse
names-none-short = ikke tatt med
names-more =
    { $count ->
        [one] Vis ett navn til
       *[other] Vis flere av de { $count } som gjenstår
    }
names-told =
    { $count ->
        [one] Ett navn er besvart
       *[other] { $count } navn er besvart
    }
remembered-title = Ark Varde kjenner igjen
remembered-text = Slik har du forklart kolonnene. Neste ark med de samme overskriftene blir lest på samme måte.
remembered-forget = Glem
sheet-show-columns =
    { $count ->
        [one] Vis én kolonne til
       *[other] Vis flere av de { $count } kolonnene til høyre
    }
remembered-forgotten = Glemt. Neste ark med de overskriftene blir spurt om igjen.

## For hvem noe lagres
audience = For hvem
audience-own = Oss selv
audience-own-hint = Alt er med. Tall som bare skolen selv kan se, er merket.
audience-owner = Skoleeier
audience-owner-hint = Alt er med, med beskjed om at det ikke skal i åpne saker.
audience-others = Andre, offentlig
audience-others-hint = Tall som bare skolen kan se, og små grupper, er skjult. Varde kontrollerer at ingen kan regne seg fram til dem, heller ikke sammen med det som er gitt ut før.
download-busy = Kontrollerer …
download-saved-hidden =
    { $count ->
        [one] Lagret, med ett tall skjult for andre: { $path }
       *[other] Lagret, med { $count } tall skjult for andre: { $path }
    }
stopped-title = Ikke lagret: noe skjult kunne vært regnet ut
stopped-lead = Det du ville gi til andre, røper tall som skal være skjult:
stopped-hide =
    { $count ->
        [one] For å hindre det må ett tall til skjules:
       *[other] For å hindre det må { $count } tall til skjules:
    }
stopped-all = Vis alle { $count }
stopped-for-good = Her hjelper det ikke å skjule mer. Du kan lagre det for dere selv.
stopped-repair = Skjul det og lagre
stopped-keep = Lagre for oss selv
given-title = Det som er gitt ut
given-lead = Diagrammer, tabeller og datapakker som er lagret for skoleeier eller andre. Lista kan ikke angres: andre har det.
given-none = Ingenting er gitt ut.
given-to = Til: { $whom }
package-title = Alle tallene som datapakke
package-text = En mappe med åpne CSV-filer, en beskrivelse av dem (Frictionless Data) og en Excel-arbeidsbok.
package-what = Varde skriver alle tall, enheter, indikatorer, brudd og kilder i en mappe som du velger. Er den for dere selv, følger den røde tråden med.
package-save = Lagre datapakke …
package-pick = Velg mappe og lagre
settings-sharing = Små grupper
settings-sharing-text = Når noe lagres for andre, skjuler Varde egne tall for grupper som er mindre enn dette. Egne tall er dem som er skrevet inn, hentet fra egne ark eller bare vist til skolen selv.
thresholds-tests = Nasjonale prøver og karakterer
thresholds-tests-hint = Færrest elever. Udir bruker { $usual }.
thresholds-surveys = Undersøkelser og egne indikatorer
thresholds-surveys-hint = Færrest svar. Vanlig er { $usual }.
thresholds-range = Skriv et helt tall fra { $least } til { $most }.
thresholds-kept = Grensene er lagret.
thresholds-reset = Tilbake til { $tests } og { $surveys }
thresholds-note = Under 5 sies aldri noe om en gruppe. En lavere grense enn Udirs verner færre elever. Det som alt er gitt ut, endres ikke.
owners-title = Private skoler
owners-lead = Kryss av for skolene som kommunen ikke eier. Ingen fil fra Udir sier det.
owners-none = Varde har ingen skoler ennå.
owners-count =
    { $count ->
        [0] ingen av { $all } er merket
       *[other] { $count } av { $all } er merket
    }
owners-what = Hva det fører til:
owners-risk = Kommunens risikopoeng regnes uten dem. Det kan endres i «Risikopoeng».
owners-sums = Summen av kommunens egne skoler i «Skolene i kommunen» er uten dem.
owners-udir = Udirs egne tall for kommunen er uendret: de gjelder alle eierformer.
choices-reset = Tilbake til Vardes valg
choices-kept = Valget er lagret.
choices-were-reset = Valgene er tilbake slik Varde har dem.
cut-finding = Klipp ut funn
cut-done = Funnet «{ $what }» er klippet ut, med tallene slik de er i dag.
cut-go = Gå til funnet
