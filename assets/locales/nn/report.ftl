# Sidene til møta: det de tek med til dialogmøtet.

report-title = { $kind ->
    [dialogmote] Dialogmøte: { $unit }
    [tilstand] Årleg informasjon til kommunestyret (tilstandsrapport): { $unit }
    [oppfolging-1] Første rapport i Oppfølgingsordninga: { $unit }
    [oppfolging-2] Andre rapport i Oppfølgingsordninga: { $unit }
    [oppfolging-3] Tredje rapport i Oppfølgingsordninga: { $unit }
    [lesing] Leserapport: { $unit }
    [innkalling] Innkalling til møte: { $unit }
    [referat] Referat frå møte: { $unit }
   *[fau] Orientering til FAU og SU: { $unit }
 }
report-kind = { $kind ->
    [dialogmote] Dialogmøte
    [tilstand] Tilstandsrapport
    [oppfolging-1] Første rapport i Oppfølgingsordninga
    [oppfolging-2] Andre rapport i Oppfølgingsordninga
    [oppfolging-3] Tredje rapport i Oppfølgingsordninga
    [lesing] Leserapport
    [innkalling] Innkalling
    [referat] Referat
   *[fau] Orientering til FAU og SU
 }
report-of-all = { $what } ({ $count } skular)
report-heading-numbers = Skulen i tal
report-heading-sentences = Det tala seier, og ikkje seier
report-heading-charts = Diagramma
report-heading-believed = Vår eiga vurdering, før vi såg tala
report-heading-measures = Tiltaka
report-heading-evaluation = Evaluering
report-heading-questions = Spørsmål til samtalen
report-rules = Laga { $date } med Varde { $version }. Skilnader er vurderte mot 95 % (mogleg) og 99,8 % (tydeleg).
report-pupils = Elevar bak resultata på nasjonale prøver, flest på nokon prøve
report-grade = Trinn
report-hidden = skjult
report-numbers-nothing = Ingen resultat er lagde inn enno.
report-charts-nothing = Ingen diagram: ingen resultat er lagde inn enno.
report-why = Vist fordi: { $level ->
    [clear] ein tydeleg skilnad frå landet siste år.
    [possible] ein mogleg skilnad frå landet siste år.
    [may-be-chance] ingen tal skil seg frå landet, og dette er det første av dei.
   *[cannot-tell] tala kan ikkje vurderast mot landet, og dette er det første av dei.
 }
report-left-out = { $count ->
    [one] Eitt resultat til står i Varde.
   *[other] { $count } resultat til står i Varde.
 }
report-believed-date = låst { $date }, då tala vart viste
report-believed-strong = Dette meinte vi står sterkt
report-believed-worried = Dette uroa oss
report-believed-skipped = { $name }: tala vart opna { $date } utan eiga vurdering.
report-believed-write = Kva meinte de før de såg tala? Det er ikkje skrive ned i Varde.
report-measure-unnamed = tiltak utan namn
report-measure-status = { $status ->
    [active] i gang
    [proposed] foreslått
    [paused] på vent
   *[ended] avslutta
 }
report-measure-goal = Mål
report-measure-what = Kva vi gjer
report-measure-signs = Tidlege teikn
report-measure-who = Ansvarleg
report-measure-anchored = Forankring
report-measure-progress = Framdrift
report-measure-barriers = I vegen
report-activities = { $done } av { $all } aktivitetar er gjorde.
report-measures-write = Kva tiltak arbeider de med? Ingen er skrivne inn i Varde.
report-evaluation-numbers = Tala
report-evaluation-signs = Teikn vi har sett
report-evaluation-enablers = Det som hjelpte
report-evaluation-barriers = Det som stod i vegen
report-evaluation-text = Vår vurdering
report-evaluation-decision = Vi bestemte
report-evaluation-continuation = Slik blir det halde ved like
report-evaluation-unnamed = evaluering utan tiltak
report-evaluation-locked = låst { $date }
report-evaluation-due = skal gjerast { $date }
report-evaluation-no-day = utan dato
report-evaluation-write = Kva er evaluert sidan sist? Inga evaluering er skriven i Varde.
report-decision = { $decision ->
    [continue] å halde fram
    [adjust] å justere
   *[stop] å slutte
 }
report-ask-apart = Kva kjenner vi att frå klasseromma i det som skil seg ut, og kva overraskar oss?
report-ask-not-apart = Tala skil seg ikkje ut. Kva ser vi i praksis som tala ikkje viser?
report-ask-hidden = Kva veit vi om elevane som tala ikkje viser, og korleis veit vi det?
report-ask-anchoring = Kven må vere med før «{ $measure }» blir noko alle gjer?
report-ask-barrier = I vegen står: { $barrier } Kva kan vi gjere med det, og kva må skuleeigar gjere?
report-ask-owner = Kva treng skulen frå skuleeigar for å halde fast ved det han har valt?
report-agreed = Dette vart vi samde om: kva, kven, når
report-letters-missing = □ står der nokon har skrive eit teikn som denne fila ikkje har skrift til. I DOCX og HTML står teiknet slik det vart skrive.
report-write-here = Skriv her
report-book-about = Om sida
error-report-kind = Filnamnet må slutte på «pdf», «docx», «pptx», «xlsx» eller «html».
report-not-made = Sida kunne ikkje lagast. Ingenting har gått tapt; nettsida (HTML) kan lagrast i staden.
wall-not-opened = Vindauget for lysbileta lét seg ikkje opne. Du kan vise dei på denne skjermen i staden.
report-heading-own-question = Spørsmål
report-heading-own-chart = Diagram
report-heading-own-table = Tal
report-heading-own-excerpt = Frå tråden
report-heading-own-anchoring = Forankring
report-own-chart-gone = Tala som stod her, finst ikkje lenger i Varde.
report-own-item-gone = Det som stod her, er teke bort frå tråden.
report-own-item-restricted = Det som står her, byggjer på tal berre skulen sjølv får sjå.
report-anchored = { $how ->
    [seen] har sett det
    [discussed] har drøfta det
    [agreed] er samde
   *[not-asked] er ikkje spurde
 }
# Møta
meeting-ready = { $what ->
    [date] Dato
    [participants] Deltakarar
    [agenda] Saksliste
    [sent] Saksliste send
    [believed] Eiga vurdering, skriven før tala vart opna
    [measures] Tiltak i tråden
   *[evaluation] Evalueringar som skulle vere gjorde
 }
meeting-sent = Sakslista vart send { $date }
meeting-send-by = Send sakslista seinast { $date }, ei veke før
meeting-deadline = frist { $date }
meeting-agreed-state = { $status ->
    [not-begun] ikkje gjort til aktivitet
    [planned] planlagt
    [ongoing] i gang
    [done] ferdig
   *[dropped] droppa
 }
meeting-since = { $what ->
    [done] { $count ->
        [one] Éin aktivitet er vorten ferdig: { $names }.
       *[other] { $count } aktivitetar er vortne ferdige: { $names }.
    }
    [measures] Nye tiltak: { $names }.
    [anchored] Forankra med: { $names }.
    [evaluated] Evaluert: { $names }.
   *[findings] Nye funn: { $names }.
 }
meeting-agenda-proposed = { $form ->
    [dialogmote] Sidan sist: kva vart gjort av det vi vart samde om?; Kvar står skulen? Tala, og det vi sjølve ser; Kvar går skulen? Mål og tiltak; Kva treng skulen frå skuleeigar?; Kva vi er samde om: kva, kven, når
    [statusmote] Sidan sist; Slik går arbeidet: tiltaka og det vi ser; Spørsmål frå komiteen; Vegen vidare
    [ledersamling] Sidan sist; Felles mål: kva ser vi på skulane?; Vi lærer av kvarandre: eitt tiltak frå kvar skule; Kva vi tek med oss heim
   *[other] Sidan sist; Saka i dag; Kva vi er samde om: kva, kven, når
 }
report-title-meeting = { $kind ->
    [referat] Referat: { $meeting }
   *[innkalling] Innkalling: { $meeting }
 }
report-made = Laga { $date } med Varde { $version }.
report-heading-when = Når og kvar
report-heading-invited = Innkalla
report-heading-agenda = Sakliste
report-heading-last-time = Sidan sist
report-heading-present = Til stades
report-heading-minutes = Det vi snakka om
report-heading-agreed = Dette vart vi samde om
report-weekday = { $day ->
    [1] måndag
    [2] tysdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] laurdag
   *[7] søndag
 } { $date }
report-day = Dag:
report-hour = Klokka:
report-where = Stad:
report-away = Ikkje til stades:
report-minutes = { $count ->
    [one] eitt minutt
   *[other] { $count } minutt
 }
report-agreed-who = Ansvarleg
report-agreed-due = Frist
report-agreed-state = Slik står det
report-agreed-before = Det vi vart samde om sist
report-agreed-table = Kva, kven og når
report-write-when = Når og kvar møtest vi?
report-write-invited = Kven er innkalla?
report-write-agenda = Sakene
report-write-present = Kven var til stades?
report-write-minutes = Det som vart sagt

# Rapportane til kommunestyret, Oppfølgingsordninga, leserettleiarane og foreldra.
report-heading-about = Om denne rapporten
report-heading-kommune-numbers = Kommunen i tal
report-heading-tests = Nasjonale prøver
report-heading-final-grades = Grunnskulepoeng og karakterar
report-heading-survey = Elevundersøkinga: trivsel, læring og mobbing
report-heading-schools = Skulane i kommunen
report-heading-risk = Risikopoeng
report-heading-unknown = Det vi ikkje veit
report-heading-goals = Måla
report-heading-decided = Det som vart bestemt sist, og korleis det gjekk
report-heading-completion = Gjennomføring i vidaregåande
report-heading-politicians = Spørsmål til politikarane
report-heading-findings = Det vi har sett
report-heading-challenges = Det vi har valt å arbeide med
report-heading-chosen = Tiltaka, og kvifor vi trur på dei
report-heading-anchoring = Forankring
report-heading-governance = Slik blir arbeidet styrt
report-heading-timeline = Tidsplanen
report-heading-gaps = Det som manglar i planen
report-heading-needs = Det vi treng
report-heading-signs = Tiltaka så langt: teikn og hindringar
report-heading-activities = Aktivitetane
report-heading-changes = Endringar i tala
report-heading-adjusted = Det vi har endra undervegs
report-heading-log = Frå loggen
report-heading-continuation = Det som held fram
report-heading-learned = Det vi har lært
report-heading-reading = Nasjonale prøver i lesing
report-heading-cohorts = Dei same elevane på 8. trinn og 9. trinn
report-heading-reading-measures = Tiltaka i lesing
report-heading-reading-signs = Det vi ser i klasseromma
report-heading-team = Spørsmål til teamet
report-heading-fau-about = Kva dette er
report-heading-fau-work = Dette arbeider vi med
report-heading-fau-tests = Prøvene i lesing, rekning og engelsk
report-heading-fau-survey = Det elevane sjølve svarer
report-heading-fau-hidden = Dette kan vi ikkje vise
report-heading-fau-part = Slik kan de vere med
report-heading-fau-questions = Dette vil vi gjerne snakke med dykk om
report-pupils-schools = Elevar bak resultata ved skulane i { $period }. Skulane står etter namn.
report-why-all = Vist fordi prøvene må sjåast saman: di fleire tal vi ser på, di fleire skil seg ut ved tilfeldige utslag.
report-why-schools = Kvar prikk er ein skule. Skulane er ikkje namngjevne og ikkje stilte opp etter resultat.
report-why-goal = Vist fordi målet «{ $goal }» blir følgt med dette talet. Målet: { $aim }.
report-schools-few = Færre enn tre skular har tal på same prøve som kan vurderast. Då seier Varde ingenting om skilnader mellom dei.
report-schools-how = Små skular får lettare både høge og låge tal ved tilfeldige utslag. Kvar skule er derfor halden opp mot det som er vanleg for ein skule med like mange elevar. Skulane blir aldri stilte opp etter resultat.
report-schools-inside = I { $what } ({ $years }) ligg alle skulane som kan vurderast, innanfor det tilfeldige utslag vanlegvis gir ({ $schools } skular).
report-unknown-levels = Kor mange elevar som er på lågaste meistringsnivå, seier ikkje filene vi har.
report-unknown-never = Tala seier heller ikkje kvifor dei er som dei er, eller korleis det går med kvar elev. Det må vi finne ut saman med dei som er i klasseromma.
report-findings-held-back = { $count ->
    [one] Eitt funn til
   *[other] { $count } funn til
 } byggjer på tal berre skulen sjølv får sjå.
report-finding-cut = (Tala er frå { $date }.)
report-challenge-status = { $status ->
    [chosen] valt
    [strength] ein styrke å byggje på
   *[waits] ventar
 }
report-challenge-seen = Det vi såg
report-challenge-about = Kva det handlar om
report-challenge-reason = Kvifor
report-challenge-unnamed = utfordring utan namn
report-level-kommune = kommunen
report-level-enhet = skulen eller eininga
report-level-team = trinn eller team
report-level-individ = rolla til den einskilde
report-write-tests = Kva veit de om resultata på nasjonale prøver? Varde har ingen tal.
report-write-grades = Kva veit de om karakterane etter 10. trinn? Varde har ingen tal. Har eininga ikkje 10. trinn, kan delen takast ut.
report-write-survey = Kva veit de om korleis elevane har det? Varde har ingen tal frå Elevundersøkinga.
report-write-risk = Kva er risikopoenga, og kva kjem dei av? Varde har ingen tal å rekne dei av.
report-write-findings = Kva har de sett, i tal og i praksis? Ingen funn er skrivne inn i Varde.
report-write-challenges = Kva utfordringar har de valt, og kvifor nettopp dei? Ingen er valde i Varde.
report-write-goals = Kva mål har de sett? Ingen er skrivne inn i Varde.
report-write-levels = Ingen mål er skrivne for { $levels }. Trengst det, og kva er målet der?
report-write-anchoring = Kven har sett, drøfta eller sagt ja til det de vil gjere? Ingen tiltak er skrivne inn i Varde.
report-write-groups = Kven styrer arbeidet, kven er med, og kor ofte møtest dei? Ingen grupper er skrivne inn i Varde.
report-write-scheme = Når byrjar og sluttar forfasen og gjennomføringa? Tidsplanen er ikkje skriven inn i Varde.
report-write-plan = Ingen plan er skriven inn i Varde enno. Kva er det første de vil ha på plass?
report-write-gaps = Kva gjer de med dette, og når?
report-write-needs = Kva treng de frå skuleeigar, rettleiarane og Utdanningsdirektoratet?
report-write-thanks = Kva må vere på plass hos skuleeigar når ordninga er over?
report-write-signs = Kva teikn ser de, og kva står i vegen? Ingen tiltak er i gang i Varde.
report-write-activities = Kva er gjort, og kva skal gjerast? Ingen aktivitetar er skrivne inn i Varde.
report-write-adjusted = Kva anna har de endra, og kva fekk dykk til å gjere det?
report-write-continuation = Kven har ansvaret når prosjektet er over, og kvar står det?
report-write-learned = Kva ville de gjort på same måten igjen, og kva ville de gjort annleis?
report-write-evaluations = Desse tiltaka er ikkje evaluerte i Varde: { $measures }. Kva har de sett, og kva bestemmer de?
report-write-decided = Kva vart bestemt då kommunestyret sist fekk informasjonen, og kva er gjort sidan?
report-write-completion = Korleis går det med elevane våre i vidaregåande? Lova bed om å få vite det, og Varde har ingen tal om det.
report-write-decision = Framlegg til vedtak
report-write-reading = Kva tiltak i lesing arbeider de med? Ingen er i gang eller foreslåtte i Varde.
report-write-reading-signs = Kva har de sett sidan sist? Skriv om grupper og arbeidsmåtar. Skriv aldri namn på elevar her.
report-goal-target = Måltal
report-goal-signs = Teikn vi ser etter
report-goal-helps = Støttar målet til kommunen
report-goal-said = Kva talet kan vise
report-goal-unnamed = mål utan namn
report-goals-left-out = { $count ->
    [one] Eitt tal til
   *[other] { $count } tal til
 } blir følgt, og står i Varde.
report-anchored-lacking = Ikkje spurde enno
report-anchored-nothing = Det som er skrive ned, gjeld ingen tiltak
report-anchored-all = Alle som skal spørjast, er spurde.
report-anchored-said = Dei sa:
report-anchored-changed = Det førte til:
report-group-unnamed = gruppe utan namn
report-group-form = { $form ->
    [styringsgruppe] Styringsgruppe
    [fellesmote] Fellesmøte
    [prosjektgruppe] Prosjektgruppe
   *[arbeidsgruppe] Arbeidsgruppe
 }
report-group-members = Med
report-group-mandate = Oppgåve
report-group-meets = Møtest
report-case-form = { $form ->
    [contract] Avtale
    [application] Søknad
   *[political] Politisk sak
 }
report-case-with = Med kven
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
report-gaps-none = Varde ser ingen brot i tråden frå funn til evaluering.
report-gaps-more = { $count ->
    [one] Eitt brot til
   *[other] { $count } brot til
 } står i «Den raude tråden» i Varde.
report-measure-area = Område
report-measure-why = Kvifor vi trur på det
report-measure-source = Kjelde: { $source }.
report-measure-late = Teikn på sikt
report-measure-stop = Dette sluttar vi med
report-measure-cost = Tida det tek
report-activity = Aktivitet
report-status = Status
report-activity-unnamed = aktivitet utan namn
report-activities-none = Ingen aktivitetar er skrivne inn.
report-signs-wanted = Teikn vi ser etter
report-signs-seen = Teikn vi har sett
report-signs-noted = Notert undervegs
report-signs-barriers = Det som står eller stod i vegen
report-signs-none = Ingen er skrivne ned enno.
report-evaluation-today = Tala i dag
report-adjusted = vi bestemte { $decision ->
    [continue] å halde fram
    [adjust] å justere
   *[stop] å slutte
 } { $date }
report-continuation-until = I planen til og med
report-continuation-none = Ikkje skrive ned enno.
report-reopened = { $date }: { $reason }
report-learned-reopened = Kvifor vi såg på det igjen
report-changes-caution = Tala åleine kan ikkje seie om eit tiltak var til hjelp, og heller ikkje at det ikkje var det. Mykje anna endrar seg samstundes, og eit svakt år blir ofte følgt av eit betre uansett.
report-agreed-what = Kva
report-agreed-in = Avtalt: { $meeting }
report-agreed-unknown = ikkje følgt opp i Varde
report-tilstand-about = Kommunestyret skal kvart år få vite korleis det står til med læringsmiljøet, læringsresultata og gjennomføringa i skulen (opplæringslova § 17-12). Her står det tala kan seie og ikkje kan seie, kva vi arbeider med, og kva som er kome ut av det.
report-first-about = Rapporten etter forfasen: kvar vi står, kva vi har valt, kvifor vi trur på det, og kven som er med.
report-second-about = Rapporten undervegs: kva som er gjort, kva teikn vi ser, kva som står i vegen, og kva vi har endra.
report-third-about = Sluttrapporten: kva som er kome ut av tiltaka, kva som held fram, og kva vi har lært.
report-reading-about = Til leserettleiarar og leiarar: kva prøvene i lesing seier, kva vi gjer, og kva teamet bør snakke om. Her står ingen elevar ved namn.
report-levels = Meistringsnivåa i { $test }
report-reading-levels = Fila frå Statistikkbanken seier ikkje kor mange elevar som er på kvart meistringsnivå. Slå på «Mestringsnivåfordeling» før du lastar henne ned.
report-reading-scales = Prøva på 5. trinn har tre nivå, og prøva på 8. trinn og 9. trinn har fem. Dei kan ikkje setjast opp mot kvarandre. Prøva på 8. trinn byggjer på måla etter 7. trinn, så ho fortel òg om barneskulane.
report-ask-hold = Kva skal til for at skulane får halde fast ved { $measures } i fleire år, utan nye satsingar ved sida av?
report-ask-politicians-hidden = Nokre tal er skjulte fordi gruppene er små. På kva andre måtar kan vi få vite korleis elevane har det?
report-ask-politicians-signs = Kva teikn vil vi sjå etter til neste år, ved sida av tala?
report-ask-politicians-need = Kva treng skulane frå oss, og kva kan vi la vere å be dei om?
report-ask-politicians-barrier = I vegen står: { $barrier } Kva kan kommunen gjere med det?
report-ask-team-groups = Kva grupper av elevar ser vi for oss når vi ser desse tala, og kva veit vi om dei frå timane?
report-ask-team-text = I kva fag les elevane heile tekstar sjølve, og i kva fag blir teksten fortald?
report-ask-team-signs = Teiknet vi ser etter i «{ $measure }»: { $signs } Kvar ser vi det, og kvar ser vi det ikkje enno?
report-ask-team-next = Kva prøver vi fram til neste gong, hos kven, og korleis ser vi om det hjelper?
report-fau-lead = Til foreldre i FAU (arbeidsutvalet til foreldra) og SU (samarbeidsutvalet).
report-fau-rules = Laga { $date }. Tal for små grupper er ikkje med.
report-fau-about = Her fortel vi kort kva vi arbeider med, kva vi veit om korleis det går, og korleis de kan vere med. Eit trinn er alle elevane som går i det same skuleåret. Det åttande året på skulen heiter 8. trinn.
report-fau-took = { $pupils } elevar tok prøvene i { $year }.
report-fau-against = { $direction ->
    [above] I { $subjects } var resultatet høgare enn i landet.
    [below] I { $subjects } var resultatet lågare enn i landet.
   *[same] I { $subjects } skilde ikkje resultatet seg frå landet.
 }
report-fau-few = Med så få elevar kan resultatet svinge mykje frå år til år, utan at skulen er blitt annleis.
report-fau-no-tests = Vi har ingen tal frå prøvene som vi kan vise her.
report-fau-tests = Kvar haust tek elevar på 5. trinn, 8. trinn og 9. trinn dei same prøvene i heile landet.
report-fau-not-all = Prøvene viser noko av det elevane kan, ikkje alt. Korleis det går med barnet ditt, får du vite av læraren.
report-fau-survey = Elevane svarer på spørsmål om korleis dei har det på skulen. Ingen får vite kva kvar einskild har svart.
report-fau-thriving = På spørsmålet om dei trivst på skulen, svarte { $n } elevar på { $grade } i { $year } i snitt { $value }, der 1 er lågast og 5 er høgast.
report-fau-bullied = { $count } av { $n } elevar på { $grade } svarte i { $year } at dei blir mobba to eller tre gonger i månaden eller oftare ({ $percent } %). Vi arbeider for at ingen skal oppleve det.
report-fau-bullied-few = Færre enn tre av { $n } elevar på { $grade } svarte i { $year } at dei blir mobba to eller tre gonger i månaden eller oftare. Vi arbeider for at ingen skal oppleve det.
report-fau-what-when = { $what } i { $year }
report-fau-why-hidden = Når få elevar er med i eit tal, viser vi det ikkje, og nokre gonger må vi skjule eitt tal til for at ingen skal kunne rekne seg fram. Det er for å verne elevane.
report-fau-nothing-hidden = Denne gongen er ingen av dei nyaste tala skjulte.
report-fau-hidden = Vi viser ikkje tal for { $what }.
report-fau-do = Dette gjer vi
report-fau-want = Dette vil vi
report-fau-write-work = Kva arbeider de med no? Skriv det slik de ville sagt det på eit foreldremøte.
report-fau-how = De kjenner barna og veit ting som tala ikkje viser. Ta det opp i FAU eller SU, eller sei det rett til oss. Vi skriv ned kva de seier, og kva det fører til.
report-fau-write-contact = Kven kan foreldra snakke med, og når er neste møte?
report-fau-ask-measure = Kva tenkjer de om «{ $measure }»?
report-fau-ask-home = Kva merkar de heime av det vi arbeider med?
report-fau-ask-help = Kva kan heimane gjere saman, og kva bør vi gjere?
report-fau-ask-wonder = Kva lurer de på som ikkje står her?
