# Sidene til møtene: det dere tar med til dialogmøtet.

report-title = { $kind ->
    [dialogmote] Dialogmøte: { $unit }
    [tilstand] Tilstandsrapport: { $unit }
    [oppfolging-1] Første rapport i Oppfølgingsordningen: { $unit }
    [oppfolging-2] Andre rapport i Oppfølgingsordningen: { $unit }
    [oppfolging-3] Tredje rapport i Oppfølgingsordningen: { $unit }
    [lesing] Leserapport: { $unit }
   *[fau] Orientering til FAU og SU: { $unit }
 }
report-kind = { $kind ->
    [dialogmote] Dialogmøte
    [tilstand] Tilstandsrapport
    [oppfolging-1] Første rapport i Oppfølgingsordningen
    [oppfolging-2] Andre rapport i Oppfølgingsordningen
    [oppfolging-3] Tredje rapport i Oppfølgingsordningen
    [lesing] Leserapport
   *[fau] Orientering til FAU og SU
 }
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
report-write-here = Skriv her
report-book-about = Om siden
error-report-kind = Filnavnet må slutte på «pdf», «docx», «pptx», «xlsx» eller «html».
report-not-made = Siden kunne ikke lages. Ingenting er gått tapt; nettsiden (HTML) kan lagres i stedet.
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
    [date] Dato er satt
    [participants] Deltakere er satt
    [agenda] Saksliste er skrevet
    [sent] Sakslisten er sendt
    [believed] Egen vurdering er skrevet før tallene ble åpnet
    [measures] Tiltakene står i tråden
   *[evaluation] Evalueringene som skulle være gjort, er gjort
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
    [dialogmote]
        Siden sist: hva ble gjort av det vi ble enige om?
        Hvor står skolen? Tallene, og det vi selv ser
        Hvor går skolen? Mål og tiltak
        Hva trenger skolen fra skoleeier?
        Hva vi er enige om: hva, hvem, når
    [statusmote]
        Siden sist
        Slik går arbeidet: tiltakene og det vi ser
        Spørsmål fra komiteen
        Veien videre
    [ledersamling]
        Siden sist
        Felles mål: hva ser vi på skolene?
        Vi lærer av hverandre: ett tiltak fra hver skole
        Hva vi tar med oss hjem
   *[other]
        Siden sist
        Dagens sak
        Hva vi er enige om: hva, hvem, når
 }
