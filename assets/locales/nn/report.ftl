# Sidene til møta: det de tek med til dialogmøtet.

report-title = { $kind ->
    [dialogmote] Dialogmøte: { $unit }
    [tilstand] Tilstandsrapport: { $unit }
    [oppfolging-1] Første rapport i Oppfølgingsordninga: { $unit }
    [oppfolging-2] Andre rapport i Oppfølgingsordninga: { $unit }
    [oppfolging-3] Tredje rapport i Oppfølgingsordninga: { $unit }
    [lesing] Leserapport: { $unit }
   *[fau] Orientering til FAU og SU: { $unit }
 }
report-kind = { $kind ->
    [dialogmote] Dialogmøte
    [tilstand] Tilstandsrapport
    [oppfolging-1] Første rapport i Oppfølgingsordninga
    [oppfolging-2] Andre rapport i Oppfølgingsordninga
    [oppfolging-3] Tredje rapport i Oppfølgingsordninga
    [lesing] Leserapport
   *[fau] Orientering til FAU og SU
 }
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
report-write-here = Skriv her
report-book-about = Om sida
error-report-kind = Filnamnet må slutte på «pdf», «docx», «pptx», «xlsx» eller «html».
report-not-made = Sida kunne ikkje lagast. Ingenting har gått tapt; nettsida (HTML) kan lagrast i staden.
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
    [date] Dato er sett
    [participants] Deltakarar er sette
    [agenda] Saksliste er skriven
    [sent] Sakslista er send
    [believed] Eiga vurdering er skriven før tala vart opna
    [measures] Tiltaka står i tråden
   *[evaluation] Evalueringane som skulle vere gjorde, er gjorde
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
    [dialogmote]
        Sidan sist: kva vart gjort av det vi vart samde om?
        Kvar står skulen? Tala, og det vi sjølve ser
        Kvar går skulen? Mål og tiltak
        Kva treng skulen frå skuleeigar?
        Kva vi er samde om: kva, kven, når
    [statusmote]
        Sidan sist
        Slik går arbeidet: tiltaka og det vi ser
        Spørsmål frå komiteen
        Vegen vidare
    [ledersamling]
        Sidan sist
        Felles mål: kva ser vi på skulane?
        Vi lærer av kvarandre: eitt tiltak frå kvar skule
        Kva vi tek med oss heim
   *[other]
        Sidan sist
        Saka i dag
        Kva vi er samde om: kva, kven, når
 }
