# Sidene til møtene: det dere tar med til dialogmøtet.

report-title = { $kind ->
    [dialogmote] Dialogmøte: { $unit }
    [tilstand] Årlig informasjon til kommunestyret (tilstandsrapport): { $unit }
    [oppfolging-1] Første rapport i Oppfølgingsordningen: { $unit }
    [oppfolging-2] Andre rapport i Oppfølgingsordningen: { $unit }
    [oppfolging-3] Tredje rapport i Oppfølgingsordningen: { $unit }
    [lesing] Leserapport: { $unit }
    [innkalling] Innkalling til møte: { $unit }
    [referat] Referat fra møte: { $unit }
   *[fau] Orientering til FAU og SU: { $unit }
 }
report-kind = { $kind ->
    [dialogmote] Dialogmøte
    [tilstand] Tilstandsrapport
    [oppfolging-1] Første rapport i Oppfølgingsordningen
    [oppfolging-2] Andre rapport i Oppfølgingsordningen
    [oppfolging-3] Tredje rapport i Oppfølgingsordningen
    [lesing] Leserapport
    [innkalling] Innkalling
    [referat] Referat
   *[fau] Orientering til FAU og SU
 }
report-of-all = { $what } ({ $count } skoler)
report-heading-numbers = Skolen i tall
report-heading-sentences = Det tallene sier, og ikke sier
report-heading-charts = Diagrammene
report-heading-believed = Vår egen vurdering, før vi så tallene
report-heading-measures = Tiltakene
report-heading-evaluation = Evaluering
report-heading-questions = Spørsmål til samtalen
report-rules = Laget { $date } med Varde { $version }. Forskjeller er vurdert mot 95 % (mulig) og 99,8 % (tydelig).
report-pupils = Elever bak resultatene på nasjonale prøver, flest på noen prøve
report-grade = Trinn
report-hidden = skjult
report-numbers-nothing = Ingen resultater er lagt inn ennå.
report-charts-nothing = Ingen diagrammer: ingen resultater er lagt inn ennå.
report-why = Vist fordi: { $level ->
    [clear] en tydelig forskjell fra landet siste år.
    [possible] en mulig forskjell fra landet siste år.
    [may-be-chance] ingen tall skiller seg fra landet, og dette er det første av dem.
   *[cannot-tell] tallene kan ikke vurderes mot landet, og dette er det første av dem.
 }
report-left-out = { $count ->
    [one] Ett resultat til står i Varde.
   *[other] { $count } resultater til står i Varde.
 }
report-believed-date = låst { $date }, da tallene ble vist
report-believed-strong = Dette mente vi står sterkt
report-believed-worried = Dette bekymret oss
report-believed-skipped = { $name }: tallene ble åpnet { $date } uten egen vurdering.
report-believed-write = Hva mente dere før dere så tallene? Det er ikke skrevet ned i Varde.
report-measure-unnamed = tiltak uten navn
report-measure-status = { $status ->
    [active] i gang
    [proposed] foreslått
    [paused] på vent
   *[ended] avsluttet
 }
report-measure-goal = Mål
report-measure-what = Hva vi gjør
report-measure-signs = Tidlige tegn
report-measure-who = Ansvarlig
report-measure-anchored = Forankring
report-measure-progress = Framdrift
report-measure-barriers = I veien
report-activities = { $done } av { $all } aktiviteter er gjort.
report-measures-write = Hvilke tiltak arbeider dere med? Ingen er skrevet inn i Varde.
report-evaluation-numbers = Tallene
report-evaluation-signs = Tegn vi har sett
report-evaluation-enablers = Det som hjalp
report-evaluation-barriers = Det som sto i veien
report-evaluation-text = Vår vurdering
report-evaluation-decision = Vi bestemte
report-evaluation-continuation = Slik holdes det ved like
report-evaluation-unnamed = evaluering uten tiltak
report-evaluation-locked = låst { $date }
report-evaluation-due = skal gjøres { $date }
report-evaluation-no-day = uten dato
report-evaluation-write = Hva er evaluert siden sist? Ingen evaluering er skrevet i Varde.
report-decision = { $decision ->
    [continue] å fortsette
    [adjust] å justere
   *[stop] å slutte
 }
report-ask-apart = Hva kjenner vi igjen fra klasserommene i det som skiller seg ut, og hva overrasker oss?
report-ask-not-apart = Tallene skiller seg ikke ut. Hva ser vi i praksis som tallene ikke viser?
report-ask-hidden = Hva vet vi om elevene som tallene ikke viser, og hvordan vet vi det?
report-ask-anchoring = Hvem må være med før «{ $measure }» blir noe alle gjør?
report-ask-barrier = I veien står: { $barrier } Hva kan vi gjøre med det, og hva må skoleeier gjøre?
report-ask-owner = Hva trenger skolen fra skoleeier for å holde fast ved det den har valgt?
report-agreed = Dette ble vi enige om: hva, hvem, når
report-letters-missing = □ står der noen har skrevet et tegn som denne filen ikke har skrift til. I DOCX og HTML står tegnet som det ble skrevet.
report-write-here = Skriv her
report-book-about = Om siden
error-report-kind = Filnavnet må slutte på «pdf», «docx», «pptx», «xlsx» eller «html».
report-not-made = Siden kunne ikke lages. Ingenting er gått tapt; nettsiden (HTML) kan lagres i stedet.
wall-not-opened = Vinduet for lysbildene lot seg ikke åpne. Du kan vise dem på denne skjermen i stedet.
report-heading-own-question = Spørsmål
report-heading-own-chart = Diagram
report-heading-own-table = Tall
report-heading-own-excerpt = Fra tråden
report-heading-own-anchoring = Forankring
report-own-chart-gone = Tallene som sto her, finnes ikke lenger i Varde.
report-own-item-gone = Det som sto her, er tatt bort fra tråden.
report-own-item-restricted = Det som står her, bygger på tall bare skolen selv får se.
report-anchored = { $how ->
    [seen] har sett det
    [discussed] har drøftet det
    [agreed] er enige
   *[not-asked] er ikke spurt
 }
# Møtene
meeting-ready = { $what ->
    [date] Dato
    [participants] Deltakere
    [agenda] Saksliste
    [sent] Saksliste sendt
    [believed] Egen vurdering, skrevet før tallene ble åpnet
    [measures] Tiltak i tråden
   *[evaluation] Evalueringer som skulle være gjort
 }
meeting-sent = Sakslisten ble sendt { $date }
meeting-send-by = Send sakslisten senest { $date }, en uke før
meeting-deadline = frist { $date }
meeting-agreed-state = { $status ->
    [not-begun] ikke gjort til aktivitet
    [planned] planlagt
    [ongoing] i gang
    [done] ferdig
   *[dropped] droppet
 }
meeting-since = { $what ->
    [done] { $count ->
        [one] Én aktivitet er blitt ferdig: { $names }.
       *[other] { $count } aktiviteter er blitt ferdige: { $names }.
    }
    [measures] Nye tiltak: { $names }.
    [anchored] Forankret med: { $names }.
    [evaluated] Evaluert: { $names }.
   *[findings] Nye funn: { $names }.
 }
meeting-agenda-proposed = { $form ->
    [dialogmote] Siden sist: hva ble gjort av det vi ble enige om?; Hvor står skolen? Tallene, og det vi selv ser; Hvor går skolen? Mål og tiltak; Hva trenger skolen fra skoleeier?; Hva vi er enige om: hva, hvem, når
    [statusmote] Siden sist; Slik går arbeidet: tiltakene og det vi ser; Spørsmål fra komiteen; Veien videre
    [ledersamling] Siden sist; Felles mål: hva ser vi på skolene?; Vi lærer av hverandre: ett tiltak fra hver skole; Hva vi tar med oss hjem
   *[other] Siden sist; Dagens sak; Hva vi er enige om: hva, hvem, når
 }
report-title-meeting = { $kind ->
    [referat] Referat: { $meeting }
   *[innkalling] Innkalling: { $meeting }
 }
report-made = Laget { $date } med Varde { $version }.
report-heading-when = Når og hvor
report-heading-invited = Innkalt
report-heading-agenda = Saksliste
report-heading-last-time = Siden sist
report-heading-present = Til stede
report-heading-minutes = Det vi snakket om
report-heading-agreed = Dette ble vi enige om
report-weekday = { $day ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
 } { $date }
report-day = Dag:
report-hour = Klokken:
report-where = Sted:
report-away = Ikke til stede:
report-minutes = { $count ->
    [one] ett minutt
   *[other] { $count } minutter
 }
report-agreed-who = Ansvarlig
report-agreed-due = Frist
report-agreed-state = Slik står det
report-agreed-before = Det vi ble enige om sist
report-agreed-table = Hva, hvem og når
report-write-when = Når og hvor møtes vi?
report-write-invited = Hvem er innkalt?
report-write-agenda = Sakene
report-write-present = Hvem var til stede?
report-write-minutes = Det som ble sagt

# Rapportene til kommunestyret, Oppfølgingsordningen, leseveilederne og foreldrene.
report-heading-about = Om denne rapporten
report-heading-kommune-numbers = Kommunen i tall
report-heading-tests = Nasjonale prøver
report-heading-final-grades = Grunnskolepoeng og karakterer
report-heading-survey = Elevundersøkelsen: trivsel, læring og mobbing
report-heading-schools = Skolene i kommunen
report-heading-risk = Risikopoeng
report-heading-unknown = Det vi ikke vet
report-heading-goals = Målene
report-heading-decided = Det som ble bestemt sist, og hvordan det gikk
report-heading-completion = Gjennomføring i videregående
report-heading-politicians = Spørsmål til politikerne
report-heading-findings = Det vi har sett
report-heading-challenges = Det vi har valgt å arbeide med
report-heading-chosen = Tiltakene, og hvorfor vi tror på dem
report-heading-anchoring = Forankring
report-heading-governance = Slik styres arbeidet
report-heading-timeline = Tidsplanen
report-heading-gaps = Det som mangler i planen
report-heading-needs = Det vi trenger
report-heading-signs = Tiltakene så langt: tegn og hindringer
report-heading-activities = Aktivitetene
report-heading-changes = Endringer i tallene
report-heading-adjusted = Det vi har endret underveis
report-heading-log = Fra loggen
report-heading-continuation = Det som fortsetter
report-heading-learned = Det vi har lært
report-heading-reading = Nasjonale prøver i lesing
report-heading-cohorts = De samme elevene på 8. trinn og 9. trinn
report-heading-reading-measures = Tiltakene i lesing
report-heading-reading-signs = Det vi ser i klasserommene
report-heading-team = Spørsmål til teamet
report-heading-fau-about = Hva dette er
report-heading-fau-work = Dette arbeider vi med
report-heading-fau-tests = Prøvene i lesing, regning og engelsk
report-heading-fau-survey = Det elevene selv svarer
report-heading-fau-hidden = Dette kan vi ikke vise
report-heading-fau-part = Slik kan dere være med
report-heading-fau-questions = Dette vil vi gjerne snakke med dere om
report-pupils-schools = Elever bak resultatene ved skolene i { $period }. Skolene står etter navn.
report-why-all = Vist fordi prøvene må ses sammen: jo flere tall vi ser på, jo flere skiller seg ut ved tilfeldigheter.
report-why-schools = Hver prikk er en skole. Skolene er ikke navngitt og ikke stilt opp etter resultat.
report-why-goal = Vist fordi målet «{ $goal }» følges med dette tallet. Målet: { $aim }.
report-schools-few = Færre enn tre skoler har tall på samme prøve som kan vurderes. Da sier Varde ingenting om forskjeller mellom dem.
report-schools-how = Små skoler får lettere både høye og lave tall ved tilfeldigheter. Hver skole er derfor holdt opp mot det som er vanlig for en skole med like mange elever. Skolene stilles aldri opp etter resultat.
report-schools-inside = I { $what } ({ $years }) ligger alle skolene som kan vurderes, innenfor det tilfeldigheter vanligvis gir ({ $schools } skoler).
report-unknown-levels = Hvor mange elever som er på laveste mestringsnivå, sier ikke filene vi har.
report-unknown-never = Tallene sier heller ikke hvorfor de er som de er, eller hvordan det går med hver elev. Det må vi finne ut sammen med dem som er i klasserommene.
report-findings-held-back = { $count ->
    [one] Ett funn til
   *[other] { $count } funn til
 } bygger på tall bare skolen selv får se.
report-finding-cut = (Tallene er fra { $date }.)
report-challenge-status = { $status ->
    [chosen] valgt
    [strength] en styrke å bygge på
   *[waits] venter
 }
report-challenge-seen = Det vi så
report-challenge-about = Hva det handler om
report-challenge-reason = Hvorfor
report-challenge-unnamed = utfordring uten navn
report-level-kommune = kommunen
report-level-enhet = skolen eller enheten
report-level-team = trinn eller team
report-level-individ = den enkeltes rolle
report-write-tests = Hva vet dere om resultatene på nasjonale prøver? Varde har ingen tall.
report-write-grades = Hva vet dere om karakterene etter 10. trinn? Varde har ingen tall. Har enheten ikke 10. trinn, kan delen tas ut.
report-write-survey = Hva vet dere om hvordan elevene har det? Varde har ingen tall fra Elevundersøkelsen.
report-write-risk = Hva er risikopoengene, og hva kommer de av? Varde har ingen tall å regne dem av.
report-write-findings = Hva har dere sett, i tall og i praksis? Ingen funn er skrevet inn i Varde.
report-write-challenges = Hvilke utfordringer har dere valgt, og hvorfor nettopp de? Ingen er valgt i Varde.
report-write-goals = Hvilke mål har dere satt? Ingen er skrevet inn i Varde.
report-write-levels = Ingen mål er skrevet for { $levels }. Trengs det, og hva er målet der?
report-write-anchoring = Hvem har sett, drøftet eller sagt ja til det dere vil gjøre? Ingen tiltak er skrevet inn i Varde.
report-write-groups = Hvem styrer arbeidet, hvem er med, og hvor ofte møtes de? Ingen grupper er skrevet inn i Varde.
report-write-scheme = Når begynner og slutter forfasen og gjennomføringen? Tidsplanen er ikke skrevet inn i Varde.
report-write-plan = Ingen plan er skrevet inn i Varde ennå. Hva er det første dere vil ha på plass?
report-write-gaps = Hva gjør dere med dette, og når?
report-write-needs = Hva trenger dere fra skoleeier, veilederne og Utdanningsdirektoratet?
report-write-thanks = Hva må være på plass hos skoleeier når ordningen er over?
report-write-signs = Hvilke tegn ser dere, og hva står i veien? Ingen tiltak er i gang i Varde.
report-write-activities = Hva er gjort, og hva skal gjøres? Ingen aktiviteter er skrevet inn i Varde.
report-write-adjusted = Hva annet har dere endret, og hva fikk dere til å gjøre det?
report-write-continuation = Hvem har ansvaret når prosjektet er over, og hvor står det?
report-write-learned = Hva ville dere gjort på samme måte igjen, og hva ville dere gjort annerledes?
report-write-evaluations = Disse tiltakene er ikke evaluert i Varde: { $measures }. Hva har dere sett, og hva bestemmer dere?
report-write-decided = Hva ble bestemt da kommunestyret sist fikk informasjonen, og hva er gjort siden?
report-write-completion = Hvordan går det med elevene våre i videregående? Loven ber om å få vite det, og Varde har ingen tall om det.
report-write-decision = Forslag til vedtak
report-write-reading = Hvilke tiltak i lesing arbeider dere med? Ingen er i gang eller foreslått i Varde.
report-write-reading-signs = Hva har dere sett siden sist? Skriv om grupper og arbeidsmåter. Skriv aldri navn på elever her.
report-goal-target = Måltall
report-goal-signs = Tegn vi ser etter
report-goal-helps = Støtter kommunens mål
report-goal-said = Hva tallet kan vise
report-goal-unnamed = mål uten navn
report-goals-left-out = { $count ->
    [one] Ett tall til
   *[other] { $count } tall til
 } følges, og står i Varde.
report-anchored-lacking = Ikke spurt ennå
report-anchored-nothing = Det som er skrevet ned, gjelder ingen tiltak
report-anchored-all = Alle som skal spørres, er spurt.
report-anchored-said = De sa:
report-anchored-changed = Det førte til:
report-group-unnamed = gruppe uten navn
report-group-form = { $form ->
    [styringsgruppe] Styringsgruppe
    [fellesmote] Fellesmøte
    [prosjektgruppe] Prosjektgruppe
   *[arbeidsgruppe] Arbeidsgruppe
 }
report-group-members = Med
report-group-mandate = Oppgave
report-group-meets = Møtes
report-case-form = { $form ->
    [contract] Avtale
    [application] Søknad
   *[political] Politisk sak
 }
report-case-with = Med hvem
report-case-deadline = Frist
report-case-note = Merknad
report-phase = { $phase ->
    [preparation] forfase
   *[carrying-out] gjennomføring
 }
report-when = Når
report-timeline = Semester for semester
report-milestone = { $what } ({ $date }{ $done ->
    [yes] {", gjort"}
   *[no] {""}
 }).
report-gaps-none = Varde ser ingen brudd i tråden fra funn til evaluering.
report-gaps-more = { $count ->
    [one] Ett brudd til
   *[other] { $count } brudd til
 } står i «Den røde tråden» i Varde.
report-measure-area = Område
report-measure-why = Hvorfor vi tror på det
report-measure-source = Kilde: { $source }.
report-measure-late = Tegn på sikt
report-measure-stop = Dette slutter vi med
report-measure-cost = Tid det tar
report-activity = Aktivitet
report-status = Status
report-activity-unnamed = aktivitet uten navn
report-activities-none = Ingen aktiviteter er skrevet inn.
report-signs-wanted = Tegn vi ser etter
report-signs-seen = Tegn vi har sett
report-signs-noted = Notert underveis
report-signs-barriers = Det som står eller sto i veien
report-signs-none = Ingen er skrevet ned ennå.
report-evaluation-today = Tallene i dag
report-adjusted = vi bestemte { $decision ->
    [continue] å fortsette
    [adjust] å justere
   *[stop] å slutte
 } { $date }
report-continuation-until = I planen til og med
report-continuation-none = Ikke skrevet ned ennå.
report-reopened = { $date }: { $reason }
report-learned-reopened = Hvorfor vi så på det igjen
report-changes-caution = Tallene alene kan ikke si om et tiltak var til hjelp, og heller ikke at det ikke var det. Mye annet endrer seg samtidig, og et svakt år følges ofte av et bedre uansett.
report-agreed-what = Hva
report-agreed-in = Avtalt: { $meeting }
report-agreed-unknown = ikke fulgt opp i Varde
report-tilstand-about = Kommunestyret skal hvert år få vite hvordan det står til med læringsmiljøet, læringsresultatene og gjennomføringen i skolen (opplæringslova § 17-12). Her står det tallene kan si og ikke kan si, hva vi arbeider med, og hva som er kommet ut av det.
report-first-about = Rapporten etter forfasen: hvor vi står, hva vi har valgt, hvorfor vi tror på det, og hvem som er med.
report-second-about = Rapporten underveis: hva som er gjort, hvilke tegn vi ser, hva som står i veien, og hva vi har endret.
report-third-about = Sluttrapporten: hva som er kommet ut av tiltakene, hva som fortsetter, og hva vi har lært.
report-reading-about = Til leseveiledere og ledere: hva prøvene i lesing sier, hva vi gjør, og hva teamet bør snakke om. Her står ingen elever ved navn.
report-levels = Mestringsnivåene i { $test }
report-reading-levels = Fila fra Statistikkbanken sier ikke hvor mange elever som er på hvert mestringsnivå. Slå på «Mestringsnivåfordeling» før du laster den ned.
report-reading-scales = Prøven på 5. trinn har tre nivåer, og prøven på 8. trinn og 9. trinn har fem. De kan ikke settes opp mot hverandre. Prøven på 8. trinn bygger på målene etter 7. trinn, så den forteller også om barneskolene.
report-ask-hold = Hva skal til for at skolene får holde fast ved { $measures } i flere år, uten nye satsinger ved siden av?
report-ask-politicians-hidden = Noen tall er skjult fordi gruppene er små. Hvilke andre måter kan vi få vite hvordan elevene har det på?
report-ask-politicians-signs = Hvilke tegn vil vi se etter til neste år, ved siden av tallene?
report-ask-politicians-need = Hva trenger skolene fra oss, og hva kan vi la være å be dem om?
report-ask-politicians-barrier = I veien står: { $barrier } Hva kan kommunen gjøre med det?
report-ask-team-groups = Hvilke grupper av elever ser vi for oss når vi ser disse tallene, og hva vet vi om dem fra timene?
report-ask-team-text = I hvilke fag leser elevene hele tekster selv, og i hvilke blir teksten fortalt?
report-ask-team-signs = Tegnet vi ser etter i «{ $measure }»: { $signs } Hvor ser vi det, og hvor ser vi det ikke ennå?
report-ask-team-next = Hva prøver vi fram til neste gang, hos hvem, og hvordan ser vi om det hjelper?
report-fau-lead = Til foreldre i FAU (foreldrenes arbeidsutvalg) og SU (samarbeidsutvalget).
report-fau-rules = Laget { $date }. Tall for små grupper er ikke med.
report-fau-about = Her forteller vi kort hva vi arbeider med, hva vi vet om hvordan det går, og hvordan dere kan være med. Et trinn er alle elevene som går i det samme skoleåret. Det åttende året på skolen heter 8. trinn.
report-fau-took = { $pupils } elever tok prøvene i { $year }.
report-fau-against = { $direction ->
    [above] I { $subjects } var resultatet høyere enn i landet.
    [below] I { $subjects } var resultatet lavere enn i landet.
   *[same] I { $subjects } skilte resultatet seg ikke fra landet.
 }
report-fau-few = Med så få elever kan resultatet svinge mye fra år til år, uten at skolen er blitt annerledes.
report-fau-no-tests = Vi har ingen tall fra prøvene som vi kan vise her.
report-fau-tests = Hver høst tar elever på 5. trinn, 8. trinn og 9. trinn de samme prøvene i hele landet.
report-fau-not-all = Prøvene viser noe av det elevene kan, ikke alt. Hvordan det går med ditt barn, får du vite av læreren.
report-fau-survey = Elevene svarer på spørsmål om hvordan de har det på skolen. Ingen får vite hva hver enkelt har svart.
report-fau-thriving = På spørsmålet om de trives på skolen, svarte { $n } elever på { $grade } i { $year } i snitt { $value }, der 1 er lavest og 5 er høyest.
report-fau-bullied = { $count } av { $n } elever på { $grade } svarte i { $year } at de blir mobbet to eller tre ganger i måneden eller oftere ({ $percent } %). Vi arbeider for at ingen skal oppleve det.
report-fau-bullied-few = Færre enn tre av { $n } elever på { $grade } svarte i { $year } at de blir mobbet to eller tre ganger i måneden eller oftere. Vi arbeider for at ingen skal oppleve det.
report-fau-what-when = { $what } i { $year }
report-fau-why-hidden = Når få elever er med i et tall, viser vi det ikke, og noen ganger må vi skjule ett tall til for at ingen skal kunne regne seg fram. Det er for å verne elevene.
report-fau-nothing-hidden = Denne gangen er ingen av de nyeste tallene skjult.
report-fau-hidden = Vi viser ikke tall for { $what }.
report-fau-do = Dette gjør vi
report-fau-want = Dette vil vi
report-fau-write-work = Hva arbeider dere med nå? Skriv det slik dere ville sagt det på et foreldremøte.
report-fau-how = Dere kjenner barna og vet ting som tallene ikke viser. Ta det opp i FAU eller SU, eller si det rett til oss. Vi skriver ned hva dere sier, og hva det fører til.
report-fau-write-contact = Hvem kan foreldrene snakke med, og når er neste møte?
report-fau-ask-measure = Hva tenker dere om «{ $measure }»?
report-fau-ask-home = Hva merker dere hjemme av det vi arbeider med?
report-fau-ask-help = Hva kan hjemmene gjøre sammen, og hva bør vi gjøre?
report-fau-ask-wonder = Hva lurer dere på som ikke står her?
