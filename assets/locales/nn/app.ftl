# Vindauget sine eigne tekstar, nynorsk. Setningar om tala kjem frå kjernen og står ikkje her.

language-own-name = Nynorsk

## Skalet
skip-to-content = Hopp til innhaldet
rail-label = Rom
rail-workrooms = Arbeidsrom
rail-foot = Alt blir lagra på denne maskina, med ein gong. Ingenting blir sendt ut.
room-overview = Oversikt
room-analyse = Analysere
room-choose = Velje tiltak
room-thread = Den raude tråden
room-goals = Mål
room-measures = Tiltak
room-anchor = Forankre
room-carry-out = Gjennomføre
room-timeline = Tidslinja
room-activities = Aktivitetar og logg
room-waiting = Kva ventar på meg
room-steering = Styring og koordinering
room-evaluate = Evaluere
room-findings = Funn
room-sheets = Arbeidsark
room-challenges = Utfordringar
room-development = Utvikling
room-many = Fleire samtidig
room-survey = Elevundersøkinga
room-cohorts = Same elevar
room-schools = Skulane i kommunen
room-risk = Risikopoeng
room-meetings = Møte
download-pdf = Sida for papir (PDF)
download-html = Sida som nettside (HTML)
download-docx = Sida til å skrive vidare på (Word)
download-pptx = Sida som lysbilete (PowerPoint)
download-xlsx = Tala på sida (Excel)
room-data = Data
room-settings = Innstillingar
close = Lukk
cancel = Avbryt
try-again = Prøv igjen
error-detail = Tekniske detaljar
toast-region = Meldingar
drop-veil = Slepp filene, så ser Varde kva det er

undo = Angre
redo = Gjer om igjen
undo-what = Angre: { $what }
redo-what = Gjer om igjen: { $what }
undo-nothing = Ingenting å angre
redo-nothing = Ingenting å gjere om igjen

## Einingar
unit-choose = Vel skule eller kommune
unit-change = Byt skule eller kommune
unit-country = Land
unit-fylke = Fylke
unit-kommune = Kommune
unit-school = Skule
unit-school-in = Skule i { $kommune }
grade-one = { $grade }. trinn
grade-ordinal = { $grade }.
grades-list = { $grades } trinn
grades-range = { $from }.–{ $to }. trinn
grades-two = { $first }. og { $second }. trinn
search-title = Søk
search-label = Søk etter einingar, rom og det de har skrive
search-placeholder = Skule, kommune, rom eller eit ord de har skrive
search-none = Ingen treff på «{ $text }». Varde leitar i einingane frå filene du har lagt inn, og i alt som er skrive i den raude tråden.
search-thing = { $what } · { $unit }
search-room = Rom
unit-search-label = Søk etter skule, kommune eller fylke
unit-search-placeholder = Namn på skule, kommune eller fylke
unit-search-hits = Treff
unit-search-none = Ingen treff på «{ $text }». Varde kjenner berre einingar som står i filene du har lagt inn.
unit-search-count =
    { $count ->
        [one] Eitt treff
       *[other] { $count } treff
    }
find-title = Finn skulen eller kommunen din
find-lead = Skriv byrjinga av namnet. Varde hugsar valet, og du kan byte når som helst med { $keys }.

## Tomt lager
empty-title = Slik legg du den første steinen
empty-lead = Varde viser utviklinga i dykkar eigne resultat, og seier frå når tala er for små til å bere ein konklusjon. Tala hentar de sjølve, gratis, frå Utdanningsdirektoratet.
empty-drop-title = Slepp filene kvar som helst i vindauget
empty-drop-text = Varde viser kva filene er før noko blir lagra.
empty-promise = Alt blir verande på denne maskina. Varde bruker aldri nettet.
pick-files = Vel filer
pick-folder = Vel mappe

fetch-title = Slik hentar du filene
fetch-1-title = Opne Statistikkbanken
fetch-1-text = Gå til statistikkbanken.udir.no på ei maskin med nett. Vel Grunnskole, og så Nasjonale prøver 5. trinn eller Nasjonale prøver ungdomstrinn.
fetch-2-title = Vel kven tala gjeld
fetch-2-text = Vel «Alle skoler», eller eigen kommune, og ta med fylket og landet. Då kan Varde samanlikne.
fetch-levels-title = Slå på «Mestringsnivåfordeling»
fetch-levels-text = Då får du òg kor mange elevar som er på kvart meistringsnivå. Utan ho har fila berre gjennomsnittet, og risikopoenga manglar prøvene.
fetch-3-title = Last ned eitt skuleår om gongen
fetch-3-text = Ta dei tre siste skuleåra kvar for seg. Med tre år eller meir kan du sjå om noko har endra seg.
fetch-4-title = Trykk «Last ned», og vel CSV
fetch-4-text = La filene vere slik dei er. Excel kan øydeleggje komma og bokstavar om fila blir opna og lagra der.
fetch-more-title = Det andre som Varde kan lese
fetch-more-survey = Elevundersøkinga, grunnskulepoeng og standpunktkarakterar hentar du på same måten i Statistikkbanken.
fetch-more-old = Gamle rapportar frå Skoleporten, svar frå Utdanningsdirektoratet lagra som JSON, og tabellane 07170 og 12255 frå Statistisk sentralbyrå.
fetch-more-own = Tal de har sjølve, som elevar på kvart meistringsnivå frå PAS eller sjukefråvær, kan skrivast inn eller limast inn i «Data».

## Nivå
level-clear = Tydeleg skilnad
level-possible = Mogleg skilnad
level-may-be-chance = Kan vere tilfeldig
level-cannot-tell = Kan ikkje vurderast

## Oversikt
overview-statements = Det tala seier
overview-charts = Fag og trinn
overview-missing = Det som manglar, og kvifor
guide-title = Slik les du dette
guide-own = Prikken er resultatet. Streken er uvissa: truleg ligg det ein stad på han.
guide-kommune = Stipla linje er kommunen.
guide-fylke = Prikka linje er fylket.
guide-country = Heil linje er landet.
guide-hidden = Grå stolpe er eit år som er skjult eller manglar.
guide-verdicts = Siste år mot landet
guide-changes = Siste året mot året før
guide-clear = Tydeleg skilnad. Så stort utslag gir tilfelle åleine sjeldnare enn 2 av 1000 gonger.
guide-possible = Mogleg skilnad. Sjeldnare enn 5 av 100 gonger.
guide-may-be-chance = Kan vere tilfeldig. Eit vanleg utslag i grupper av denne storleiken.
guide-cannot-tell = Kan ikkje vurderast. Eit tal manglar, eller gruppa er for lita.

## Analysere
analysis-views = Visingar i Analysere
analysis-data = Gå til Data
choose-area = Vel område
choose-subject = Vel fag eller tema
choose-grade = Vel trinn
choose-measure = Vel kva som blir vist
download = Last ned
download-png = Diagrammet som bilete (PNG)
download-svg = Diagrammet som teikning (SVG)
download-csv = Tala som tabell (CSV)
download-saved = Lagra: { $path }
chart-marks = Punkta i diagrammet
chart-hint = Peik på eit punkt for å lese det, eller bruk piltastane.
development-numbers = Tala bak diagrammet
development-verdicts = Kva tala kan bere
restricted-title = Berre for skulen sine eigne auge.
restricted-text = Her er tal som Udir skjuler for andre. Ikkje vis eller del dei utanfor skulen.
why = Kvifor seier Varde dette?
why-rule = Regelen
why-steps = Med dykkar tal
why-reference = Metode: { $reference }

## Data
data-lead = Kva tal Varde har, og kvar dei kjem frå. Nye filer blir viste først, og lagde inn når du seier ja.
drop-title = Slepp filer kvar som helst i vindauget
drop-text = Filer frå Statistikkbanken, eigne rekneark eller ei heil mappe. Eller lim inn ein tabell du har kopiert.
import-previewing = Ser kva filene er
import-committing = Legg inn i Varde
stage-starting = Gjer klart
stage-reading = Les
stage-comparing = Samanliknar med det Varde har
stage-storing = Lagrar
progress-count = { $done } av { $total }
import-stop = Stopp
import-stopping = Stoppar …
import-stop-safe = Stoppar du no, blir ingenting lagra.
import-stopped = Stoppa. Ingenting er lagra, og det du hadde frå før, er urørt.
import-busy = Varde held på med filene du alt har sleppt. Vent til dei er ferdige, eller stopp dei.
import-commit = Legg inn i Varde
preview-title = Dette er filene
preview-safe = Ingenting er lagra enno. Du kan angre etterpå òg.
report-title = Ferdig
report-close = Lukk rapporten
report-overview = Gå til oversikta
file-periods = Skuleår
file-grades = Trinn
file-subjects = Fag
file-units = Einingar
file-cells = Kva cellene i fila inneheld
file-steps = Kva som skjer med resultata
file-refused = Kan ikkje brukast
file-advice = Det fila kunne ha hatt med
count-schools =
    { $count ->
        [one] 1 skule
       *[other] { $count } skular
    }
count-kommuner =
    { $count ->
        [one] 1 kommune
       *[other] { $count } kommunar
    }
count-fylker =
    { $count ->
        [one] 1 fylke
       *[other] { $count } fylke
    }
count-country = landet
cells-shown = celler med tal
cells-suppressed = skjulte av Udir
cells-restricted = berre for eigne auge
cells-none-took-part = ingen deltok
cells-not-offered = ikkje registrerte
tally-new = nye resultat
tally-changed = endra
tally-unchanged = uendra
changes-title =
    { $count ->
        [one] Eitt resultat er endra
       *[other] { $count } resultat er endra
    }
changes-all =
    { $count ->
        [one] Resultatet som blir endra
       *[other] Alle { $count } resultat som blir endra
    }
changes-first = Dei { $shown } første av { $count } resultat som blir endra
changes-unit = Eining
changes-indicator = Resultat
changes-period = Skuleår
changes-before = Varde har
changes-after = Fila har
problems-title =
    { $count ->
        [one] Éin merknad
       *[other] { $count } merknader
    }
problems-more =
    { $count ->
        [one] Vis den siste
       *[other] Vis { $count } til
    }
problems-rest =
    { $count ->
        [one] Éin merknad til av same slag er ikkje teken med her.
       *[other] { $count } merknader til er ikkje tekne med her.
    }
problem-row = Rad { $row }
problem-column = kolonne «{ $column }»
severity-note = Merk
severity-left-out = Utelaten
severity-refused = Avvist
sources-title = Kvar tala kjem frå
sources-none = Ingen filer enno.
sources-cells =
    { $count ->
        [one] 1 celle
       *[other] { $shown } celler
    }
sources-all = Vis alle { $count } filer
backups-title = Tryggingskopiar
backups-lead = Varde tek kopiar av seg sjølv. Du kan òg ta ein når du vil.
backup-now = Ta kopi no
backup-made = Tryggingskopien er teken.
backup-restore = Gå tilbake hit
backup-use = Bruk denne
backup-automatic = Automatisk
backup-manual = Teken av deg
backup-before-restore = Teken før ein tilbakegang
backup-before-upgrade = Teken før ei oppgradering
backups-all = Vis alle { $count } kopiar
restore-title = Gå tilbake til denne kopien?
restore-what = Varde blir slik det var { $at }. Filer og endringar som har kome etter det, er ikkje med.
restore-kept = Det du har no, blir teke vare på som ein eigen kopi, og du kan angre.
restore-do = Gå tilbake
recent-title = Det som er gjort
recent-lead = Nyaste først. Angre og gjer om igjen med knappane øvst.
recent-none = Ingenting er gjort enno.
recent-undone = angra
recent-all = Vis alle { $count }

## Innstillingar
settings-lead = Vala gjeld med ein gong og blir hugsa.
settings-language = Språk
settings-theme = Utsjånad
theme-system = Som maskina
theme-light = Lys
theme-dark = Mørk
settings-own-judgement = Eiga vurdering først
settings-own-judgement-offer = Spør kva vi sjølve trur, før tala for eit område blir viste første gongen
settings-own-judgement-text = Gjeld skular og kommunar, éin gong for kvart område og skuleår. Det er lov å hoppe over.
settings-folder = Kvar dataa ligg
settings-folder-text = Alt Varde veit, ligg i denne mappa. Ta med mappa, så har du alt.
reveal-folder = Opne mappa
settings-about = Om Varde
about-version = Varde { $version }
about-network = Varde bruker aldri nettet, har ingen konto og sender ingenting ut.
about-source = Kjelde: Utdanningsdirektoratet (NLOD).
about-licence = Fri programvare under MIT eller Apache 2.0. Skrifttypen er Inter (SIL Open Font License).

## Når lageret ikkje kan opnast
store-folder = Mappa
newer-title = Dataa er laga av ein nyare Varde
newer-what = Mappa har dataversjon { $version }. Denne utgåva av Varde forstår opp til { $supported }.
newer-kept = Ingenting er endra. Varde lèt vere å opne dei, så ingenting går tapt.
newer-do = Bruk den nyare utgåva av Varde, på denne maskina eller på maskina dataa kjem frå.
corrupt-title = Datafila lèt seg ikkje lese
corrupt-what = Noko er skadd i fila som Varde lagrar i. Det kan skje når ein disk sviktar, eller når maskina blir slått av midt i ei lagring.
corrupt-kept = Den skadde fila er ikkje sletta. Ho er lagd til side som { $file }.
corrupt-kept-in-place = Den skadde fila er ikkje sletta. Ho ligg der ho låg.
corrupt-backups = Vel ein tryggingskopi å halde fram frå
corrupt-or-empty = Du kan òg byrje med eit tomt lager og leggje inn filene på nytt.
corrupt-no-backups = Det finst ingen tryggingskopi i mappa. Byrj med eit tomt lager, og legg inn filene på nytt.
start-empty = Byrj med eit tomt lager
unreachable-title = Varde når ikkje dataa sine
unreachable-what = Mappa der dataa ligg, kan ikkje opnast akkurat no. Kanskje er ein disk kopla frå, eller mappa er flytta eller låst.
unreachable-kept = Varde har ikkje endra noko.
unreachable-do = Kople til disken eller få tilgang til mappa, og prøv igjen.

example-title = Vil du prøve først?
example-text = Vardehaug er ein oppdikta kommune med fem skular, fire år med tal og noko av alt: små skular, skjulte tal og brot. Ungdomsskulen har også ein heil plan, frå funn til evaluering.
example-load = Prøv med ein oppdikta kommune
example-loaded = Den oppdikta kommunen Vardehaug er lagd inn.
example-remove = Ta han bort
example-remove-title = Ta bort Vardehaug?

## Tal som blir skrivne inn
save = Lagre
change = Endre
remove = Fjern
entry-section = Tal de har sjølve
entry-section-text = Elevar på kvart meistringsnivå frå PAS, sjukefråvær, eigne undersøkingar: skriv dei inn, eller lim dei inn frå Excel.
entry-title = Skriv inn tal
entry-kind = Kva slags tal
entry-kind-tests = Elevar på meistringsnivå
entry-kind-own = Eigne indikatorar
entry-kind-others = Andre tal
entry-what = Kva
entry-who = Kven
entry-all-schools = Alle skulane
entry-all-schools-in = Alle skulane i { $kommune }
entry-kommune = { $kommune } kommune
entry-from = Frå skuleår
entry-to = Til og med
entry-new-school = Ny skule …
entry-no-own = De har ingen eigne indikatorar enno. Lag ein først, så kan de skrive inn tal for han.
entry-stars = Skriv * for eit tal som er skjult, og 12* for eit tal som berre skulen sjølv får sjå.
entry-keys = Piltastar, Tab og Enter flyttar. F2 opnar cella, Delete tømmer ho. Ctrl+C, Ctrl+V og Ctrl+Z verkar som i Excel.
entry-sum = Sum
entry-pasted =
    { $count ->
        [one] 1 celle er limt inn.
       *[other] { $count } celler er limte inn.
    }
entry-too-large = Det du limer inn, har { $rows } rader og { $columns } kolonnar. Herfrå er det plass til { $roomRows } rader og { $roomColumns } kolonnar. Ingenting er limt inn.
entry-mend =
    { $count ->
        [one] Éin ting må rettast først. Gå dit
       *[other] { $count } ting må rettast først. Gå til den første
    }
entry-changes-caption = Det som låg i Varde, og det som ligg der no.
entry-before = Før
entry-after = No
entry-leave-title = Noko er ikkje lagra
entry-leave-what = Du har skrive tal som ikkje er lagra enno.
entry-leave-wrong = Noko må rettast før dei kan lagrast.
entry-leave-save = Lagre og gå vidare
entry-leave-forget = Forkast dei
entry-leave-stay = Hald fram med å skrive

school-title = Ein skule som ikkje er med i noka fil
school-lead = Har skulen ingen filer enno, kan han leggjast til her. Namnet blir retta av den første fila som har han med.
school-name = Namnet på skulen
school-orgnr = Organisasjonsnummer
school-kommunenummer = Kommunenummer
school-kommune = Namnet på kommunen
school-add = Legg til skulen

own-title = Eigne indikatorar
own-lead = Det de følgjer sjølve: fråvær, trivselsmålingar, kartleggingar. Varde behandlar dei som alle andre tal.
own-none = Ingen enno.
own-make = Lag ein indikator
own-change-title = Endre «{ $name }»
own-figures =
    { $count ->
        [0] Ingen tal enno.
        [one] 1 resultat.
       *[other] { $shown } resultat.
    }
own-remove-title = Fjerne «{ $name }»?
own-can-undo = Du kan angre.
own-removed = «{ $name }» er fjerna.
own-saved = «{ $name }» er lagra.
own-name = Namn
own-name-hint = Til dømes «Sjukefråvær» eller «Leseglede, 3. trinn».
own-kind = Kva slags tal det er
own-kind-figure = Eitt tal for heile eininga
own-kind-figure-hint = Som sjukefråvær eller lærartettleik.
own-kind-share = Ein del av elevar eller svar
own-kind-share-hint = Med talet på elevar kan Varde seie kor uviss delen er.
own-kind-mean = Eit gjennomsnitt av enkeltsvar
own-kind-mean-hint = Med talet på svar og standardavvik kan Varde seie kor uvisst det er.
own-unit = Måleeining
own-per-cent = prosent
own-lowest = Lågast mogleg
own-highest = Høgast mogleg
own-decimals = Desimalar
own-frequency = Kor ofte
own-yearly = Kvart skuleår
own-monthly = Kvar månad
own-good = Kva de ønskjer
own-good-high = At det er høgt
own-good-low = At det er lågt

breaks-title = Brot i seriane
breaks-lead = Tal på kvar side av eit brot blir aldri samanlikna. Sei frå når noko har gjort dei ulike: skular er slått saman, ein test er bytt ut, ein skulekrins er endra.
breaks-series = Serie
breaks-series-own =
    { $count ->
        [one] { $name } (1 eige brot)
       *[other] { $name } ({ $count } eigne brot)
    }
breaks-of = Seriane i «{ $name }», frå eldst til nyast
break-own = Brot som de har lagt inn
break-built-in = Brot som Varde kjenner
break-inherited = Gjeld ein større serie, og blir endra der.
break-of = brot frå { $from }
break-make = Legg inn eit brot
break-change-title = Endre brotet
break-period = Den nye serien byrjar
break-period-hint = Det første skuleåret eller den første månaden etter brotet.
break-period-none = Vel
break-reason = Kvifor
break-reason-hint = Står ved brotet i diagramma. Skriv kort.
break-saved = Brotet er lagra.
break-removed = Brotet er fjerna.
stretch-whole = Alle år
stretch-from = Frå { $from }
stretch-to = Til og med { $to }
stretch-from-to = { $from } til { $to }
stretch-withdrawn = trekt tilbake
stretch-source = Kjelde: { $source }

## Rekneark og tabellar
paste-table = Lim inn tabell
paste-title = Lim inn ein tabell
paste-text = Kopier cellene i reknearket, e-posten eller dokumentet, og lim dei inn her med Ctrl+V. Ta med overskriftene.
paste-field = Tabellen
paste-read = Les tabellen
paste-private = Ikkje lim inn namn på elevar eller fødselsnummer. Ingenting blir lagra før du seier ja.
file-waits = Ventar på svar
wide-question = Fila seier ikkje kva tala gjeld. Vel det her:
sheet-unused = Ikkje teke med
sheet-use = Ta med arket
sheet-leave-out = Ikkje ta med
sheet-explain = Forklar kolonnane
sheet-change = Sjå eller endre kolonnane
sheet-and-more =
    { $count ->
        [one] Og eitt spørsmål til.
       *[other] Og { $count } spørsmål til.
    }
sheet-reads = Les { $columns }.
sheet-more-columns =
    { $count ->
        [one] éin kolonne til
       *[other] { $count } kolonnar til
    }
sheet-title = Kva står i «{ $name }»?
sheet-question-left =
    { $count ->
        [one] Eitt spørsmål
       *[other] { $count } spørsmål att
    }
sheet-left =
    { $count ->
        [one] Eitt spørsmål att
       *[other] { $count } spørsmål att
    }
sheet-choose = Vel …
sheet-answer = Svar
sheet-settled = Varde veit nok til å lese arket. Sjå at det vart rett.
sheet-settled-before = Kolonnane er lesne slik du forklarte dei sist, for eit ark med dei same overskriftene.
sheet-said-now = Du har valt det.
sheet-whole = Gjeld heile arket:
whole-unit = Kven
whole-period = Når
whole-plain-year = Årstalet er
sheet-year-begins = året skuleåret byrjar
sheet-year-ends = året skuleåret sluttar
sheet-caption = Dei første { $shown } av { $count } rader. Vel over kvar kolonne kva som står i han.
sheet-caption-columns = Kolonnane, og kva som står i dei
sheet-row = Rad
sheet-roles = Kva som står i kolonnen
sheet-column-named = Kolonne { $label }
sheet-role-of = Kva står i «{ $column }»?
sheet-indicator-of = Kva er tala i «{ $column }»?
sheet-measure-of = Korleis er tala i «{ $column }» skrivne?
sheet-scale-of = Korleis er delane i «{ $column }» skrivne?
sheet-layout = Overskrifter, summar og retning
sheet-headings-first = Overskriftene byrjar i rad
sheet-headings-last = og sluttar i rad
sheet-headings-none = ingen overskrifter
sheet-turned = Byt om rader og kolonnar
sheet-leave-out-sums = Hopp over rader som er summar
sheet-outcome = Slik blir det lagra
sheet-outcome-waits = Tala kjem fram her når spørsmåla er svara på.
sheet-outcome-none = Ingen tal kan lesast slik kolonnane er forklarte.
sheet-results =
    { $count ->
        [one] Eitt resultat
       *[other] { $count } resultat
    }
sheet-results-first = Dei første { $shown } av { $count } resultat
sheet-result-value = Tal
sheet-done = Ferdig
sheet-anew = Byrj på nytt
roles-figures = Tal
roles-levels = Elevar på meistringsnivå
roles-who = Kven
roles-what = Når og kva
role-ignore = Blir ikkje lese
role-value = Verdi
role-pupils = Tal på elevar eller svar
role-half-width = Uvisse (±)
role-deviation = Standardavvik
role-unit-name = Namn på skule eller kommune
role-unit-code = Organisasjonsnummer eller kommunenummer
role-kommune = Kommunen skulen ligg i
role-group = Klasse eller gruppe
role-gender = Kjønn
role-ownership = Eigarform
role-school-year = Skuleår
role-month = Månad
role-grade = Trinn
role-subject = Fag
role-indicator = Kva talet er
role-level-number = Nummeret på meistringsnivået
role-level = Nivå som rada seier
role-level-number-of = Meistringsnivå { $level }
levels-count = Tal på elevar
levels-share = Prosent (25)
levels-fraction = Del av 1 (0,25)
scale-fraction = 0,25 er 25 %
scale-percent = 0,25 er 0,25 %
gender-girls = jenter
gender-boys = gutar
names-title =
    { $count ->
        [one] Kva skule eller kommune er dette?
       *[other] Kva skular og kommunar er dette? { $count } namn
    }
names-text = Fila har namn utan organisasjonsnummer. Det som ikkje er svara på, blir ikkje lagra. Varde hugsar svaret.
names-search = Finn ein annan
names-find = Finn skulen eller kommunen
names-none = Ingen av desse
names-none-short = ikkje teke med
names-more =
    { $count ->
        [one] Vis eitt namn til
       *[other] Vis fleire av dei { $count } som står att
    }
names-told =
    { $count ->
        [one] Eitt namn er svara på
       *[other] { $count } namn er svara på
    }
remembered-title = Ark Varde kjenner att
remembered-text = Slik har du forklart kolonnane. Neste ark med dei same overskriftene blir lese på same måten.
remembered-forget = Gløym
sheet-show-columns =
    { $count ->
        [one] Vis éin kolonne til
       *[other] Vis fleire av dei { $count } kolonnane til høgre
    }
remembered-forgotten = Gløymt. Neste ark med dei overskriftene blir spurt om på nytt.

## For kven noko blir lagra
audience = For kven
audience-own = Oss sjølve
audience-own-hint = Alt er med. Tal som berre skulen sjølv kan sjå, er merkte.
audience-owner = Skuleeigar
audience-owner-hint = Alt er med, med melding om at det ikkje skal i opne saker.
audience-others = Andre, offentleg
audience-others-hint = Tal som berre skulen kan sjå, og små grupper, er skjulte. Varde kontrollerer at ingen kan rekne seg fram til dei, heller ikkje saman med det som er gjeve ut før.
download-busy = Kontrollerer …
download-saved-hidden =
    { $count ->
        [one] Lagra, med eitt tal skjult for andre: { $path }
       *[other] Lagra, med { $count } tal skjulte for andre: { $path }
    }
stopped-title = Ikkje lagra: noko skjult kunne vore rekna ut
stopped-lead = Det du ville gje til andre, røper tal som skal vere skjulte:
stopped-hide =
    { $count ->
        [one] For å hindre det må eitt tal til skjulast:
       *[other] For å hindre det må { $count } tal til skjulast:
    }
stopped-all = Vis alle { $count }
stopped-for-good = Her hjelper det ikkje å skjule meir. Du kan lagre det for dykk sjølve.
stopped-repair = Skjul det og lagre
stopped-keep = Lagre for oss sjølve
given-title = Det som er gjeve ut
given-lead = Diagram, tabellar og datapakkar som er lagra for skuleeigar eller andre. Lista kan ikkje angrast: andre har det.
given-none = Ingenting er gjeve ut.
given-to = Til: { $whom }
package-title = Alle tala som datapakke
package-text = Ei mappe med opne CSV-filer, ei skildring av dei (Frictionless Data) og ei Excel-arbeidsbok.
package-what = Varde skriv alle tal, einingar, indikatorar, brot og kjelder i ei mappe som du vel. Er ho for dykk sjølve, følgjer den raude tråden med.
package-save = Lagre datapakke …
package-pick = Vel mappe og lagre
settings-sharing = Små grupper
settings-sharing-text = Når noko blir lagra for andre, skjuler Varde eigne tal for grupper som er mindre enn dette. Eigne tal er dei som er skrivne inn, henta frå eigne ark eller berre viste til skulen sjølv.
thresholds-tests = Nasjonale prøver og karakterar
thresholds-tests-hint = Færrast elevar. Udir bruker { $usual }.
thresholds-surveys = Undersøkingar og eigne indikatorar
thresholds-surveys-hint = Færrast svar. Vanleg er { $usual }.
thresholds-range = Skriv eit heilt tal frå { $least } til { $most }.
thresholds-kept = Grensene er lagra.
thresholds-reset = Tilbake til { $tests } og { $surveys }
thresholds-note = Under 5 blir det aldri sagt noko om ei gruppe. Ei lågare grense enn Udir si vernar færre elevar. Det som alt er gjeve ut, blir ikkje endra.
owners-title = Private skular
owners-lead = Kryss av for skulane som kommunen ikkje eig. Inga fil frå Udir seier det.
owners-none = Varde har ingen skular enno.
owners-count =
    { $count ->
        [0] ingen av { $all } er merkte
       *[other] { $count } av { $all } er merkte
    }
owners-what = Kva det fører til:
owners-risk = Risikopoenga til kommunen blir rekna utan dei. Det kan endrast i «Risikopoeng».
owners-sums = Summen av dei eigne skulane til kommunen i «Skulane i kommunen» er utan dei.
owners-udir = Udir sine eigne tal for kommunen er uendra: dei gjeld alle eigarformer.
choices-reset = Tilbake til vala i Varde
choices-kept = Valet er lagra.
choices-were-reset = Vala er tilbake slik Varde har dei.
cut-finding = Klipp ut funn
cut-done = Funnet «{ $what }» er klipt ut, med tala slik dei er i dag.
cut-go = Gå til funnet
