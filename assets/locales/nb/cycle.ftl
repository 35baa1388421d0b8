# Rommene i syklusen etter analysen: ordene kommer sammen med rommene.

cycle-thread-lead = Les fra venstre: hva vi så, hva vi vil, hva vi gjør. Les fra høyre: hvorfor. Stiplet ramme er det tråden mangler.
cycle-findings = Funn
cycle-challenges = Utfordringer
cycle-goals = Mål
cycle-measures = Tiltak
cycle-anchoring = Forankring
cycle-doing = Gjennomføring og evaluering
cycle-removed = «{ $what }» er tatt bort.
cycle-about-measures = Hvilke tiltak gjelder det?
cycle-activities-done = { $done } av { $all } aktiviteter gjort
cycle-activities-title = Aktiviteter
cycle-activities-lead = Hva skal gjøres, av hvem, og når? Skriv også det som står i veien.
cycle-activity-add = Ny aktivitet
cycle-activity-none = Ingen aktiviteter ennå. Begynn med det første dere skal gjøre dette semesteret.
cycle-activity-title = Hva skal gjøres?
cycle-activity-form = Hva slags aktivitet
cycle-activity-barrier = Hva står i veien?
cycle-form-work = Arbeid
cycle-form-training = Opplæring
cycle-form-guidance = Veiledning
cycle-form-walk = Klasse- eller skolevandring
cycle-against = Sammenlignet med
cycle-against-country = Landet
cycle-against-fylke = Fylket
cycle-against-kommune = Kommunen
cycle-anchor-title = Forankre
cycle-anchor-lead = Hvem har sett, drøftet eller sagt ja til tiltakene? Skriv hva de sa, og hva det førte til.
cycle-anchor-no-measures = Det er ingen tiltak å forankre ennå. Skriv dem under Velge tiltak.
cycle-anchor-log = Samtalene
cycle-anchoring-add = Skriv ned en samtale
cycle-anchoring-none = Ingen samtaler er skrevet ned ennå.
cycle-anchoring-group = Hvem snakket dere med?
cycle-anchoring-group-hint = Velg fra lista, eller skriv en egen gruppe.
cycle-anchoring-degree = Hvor langt kom dere?
cycle-anchoring-form = I hvilken form?
cycle-anchoring-form-hint = For eksempel møte, undersøkelse eller brev.
cycle-anchoring-said = Hva sa de?
cycle-anchoring-changed = Hva ble endret på grunn av det?
cycle-anchoring-changed-hint = Står det ingenting her, var det kanskje bare informasjon.
cycle-degree-seen = Har sett det
cycle-degree-discussed = Har drøftet det
cycle-degree-agreed = Er enige
cycle-not-asked = Ikke spurt ennå
cycle-autumn = Høst { $year }
cycle-spring = Vår { $year }
cycle-back = Hvorfor?
cycle-on = Hva kom ut av det?
cycle-barrier-is = Hinder: { $barrier }
cycle-calendar-save = Lagre til kalender
cycle-calendar-saved = Kalenderen er lagret: { $path }
cycle-case-add = Ny sak
cycle-case-none = Ingen saker ennå. Her samler koordinatoren avtaler, søknader og politiske saker med frister.
cycle-case-title = Hva gjelder saken?
cycle-case-form = Hva slags sak
cycle-case-with = Med hvem, eller hvor den skal opp
cycle-cases-title = Koordinatorens saker
cycle-form-contract = Avtale
cycle-form-application = Søknad
cycle-form-political = Politisk sak
cycle-challenges-title = Bildet av utfordringene
cycle-challenges-lead = Hva handler funnene om til sammen? Samle dem i få utfordringer, og velg de viktigste sammen.
cycle-challenge-add = Ny utfordring
cycle-challenge-none = Ingen utfordringer ennå. Se på funnene, og skriv hva de til sammen forteller.
cycle-challenge-title = Utfordringen
cycle-challenge-title-hint = Kort, slik at alle kjenner den igjen.
cycle-challenge-text = Beskriv den
cycle-challenge-findings = Hvilke funn bygger den på?
cycle-challenge-chosen = Vi velger å arbeide med denne
cycle-challenge-strength = Dette er en styrke å bygge på
cycle-challenge-marks = Merker fra gruppa
cycle-challenge-marks-hint = Gi hver deltaker tre merker, og tell opp.
cycle-challenge-reason = Hvorfor kommer den her i rekkefølgen?
cycle-no-findings = Ingen funn ennå. Klipp dem ut fra diagrammene under Analysere.
cycle-date = Dato
cycle-deadline = Frist
cycle-decision-none = Ikke avgjort
cycle-decision-continue = Vi fortsetter
cycle-decision-adjust = Vi justerer
cycle-decision-stop = Vi slutter
cycle-earlier = Slik den ble låst { $date }
cycle-earlier-reason = Åpnet igjen fordi: { $reason }
cycle-evaluate-title = Evaluere
cycle-evaluate-lead = Se på den samme tallrekka før og etter, på tegnene i praksis, og bestem om dere fortsetter, justerer eller slutter.
cycle-evaluation-add = Ny evaluering
cycle-evaluation-none = Ingen evalueringer ennå. Sett en dato allerede når tiltaket begynner.
cycle-evaluation-due = Når skal den gjøres?
cycle-evaluation-signs = Hvilke tegn i praksis har dere sett?
cycle-evaluation-signs-hint = Tegnene dere bestemte på forhånd står på tiltaket.
cycle-evaluation-enablers = Hva hjalp?
cycle-evaluation-barriers = Hva sto i veien?
cycle-evaluation-text = Hva mener dere selv?
cycle-evaluation-text-hint = Tallene alene viser ikke om tiltaket virket. Hva vet dere i tillegg?
cycle-evaluation-decision = Hva bestemmer dere?
cycle-evaluation-continuation = Hvordan holdes det ved like?
cycle-few-title = Få satsinger
cycle-few-wait = La det vente
cycle-few-go-on = Det er rom for det
cycle-findings-title = Funn
cycle-findings-lead = Det dere har klippet ut fra diagrammer og tabeller, med tallene slik de var den dagen. Nye tall endrer aldri et funn.
cycle-finding-add = Nytt funn uten tall
cycle-finding-none = Ingen funn ennå. Trykk «Klipp ut funn» ved et diagram under Analysere.
cycle-finding-title = Funnet
cycle-finding-note = Hva ser dere her?
cycle-finding-note-hint = Med egne ord. Dette kan endres, tallene kan ikke.
cycle-finding-numbers = Vis tallene
cycle-finding-strength = Dette er noe å ta vare på
cycle-first-after = Første skoleår etter at tiltaket begynte
cycle-year-none = Velg skoleår
cycle-full-screen = Vis på hel skjerm
cycle-goals-title = Mål
cycle-goals-lead = Hva vil dere at elevene skal merke? Sett et måltall der tallene kan bære det, ellers tegn som kan ses.
cycle-goal-add = Nytt mål
cycle-goal-none = Ingen mål ennå. Begynn med en utfordring dere har valgt.
cycle-goal-title = Målet
cycle-goal-title-hint = Hva skal være annerledes for elevene?
cycle-goal-level = Nivå
cycle-goal-whom = Hvem gjelder det?
cycle-goal-whom-hint = Et trinn, et team eller en rolle. Aldri navnet på en elev.
cycle-goal-challenges = Hvilken utfordring svarer det på?
cycle-goal-supports = Hvilke av kommunens mål bidrar det til?
cycle-supports = Støtter kommunens mål
cycle-goal-signs = Tegn som kan ses
cycle-goal-signs-hint = Ett tegn per linje.
cycle-goal-due = Skal være nådd innen
cycle-no-challenges = Ingen utfordringer ennå. Skriv dem under Velge tiltak.
cycle-no-goals = Ingen mål ennå.
cycle-no-measures = Ingen tiltak ennå.
cycle-level-kommune = Kommune
cycle-level-enhet = Enhet
cycle-level-team = Trinn eller team
cycle-level-individ = Individ (en rolle)
cycle-groups-asked = { $count ->
    [one] Én gruppe er spurt
   *[other] { $count } grupper er spurt
  }
cycle-groups-title = Styringsstruktur
cycle-group-add = Ny gruppe
cycle-group-none = Ingen grupper ennå. Hvem styrer arbeidet, og hvem gjør det?
cycle-group-name = Navnet på gruppa
cycle-group-form = Hva slags gruppe
cycle-form-styringsgruppe = Styringsgruppe
cycle-form-fellesmote = Fellesmøte
cycle-form-prosjektgruppe = Prosjektgruppe
cycle-form-arbeidsgruppe = Arbeidsgruppe
cycle-group-members = Hvem er med?
cycle-group-mandate = Oppdraget
cycle-group-meets = Hvor ofte møtes den?
cycle-indicator = Tallrekka det måles på
cycle-indicator-none = Ingen, bare tegn
cycle-list-find = Finn i lista
cycle-list-none = Ingenting i lista har disse ordene.
cycle-lock = Lås evalueringen
cycle-lock-text = Når evalueringen låses, tas dagens tall vare på sammen med det dere har skrevet.
cycle-lock-needs-decision = Velg først om dere fortsetter, justerer eller slutter.
cycle-locked = Låst { $date }.
cycle-locked-text = Den kan åpnes igjen. Det som sto, blir stående ved siden av.
cycle-reopen = Åpne igjen
cycle-reopen-reason = Hvorfor åpnes den igjen?
cycle-log-title = Logg
cycle-log-lead = Korte notater underveis gjør evalueringen ærligere.
cycle-log-add = Nytt notat
cycle-log-none = Ingen notater ennå.
cycle-log-text = Hva skjedde?
cycle-measures-title = Tiltak
cycle-measures-lead = Få tiltak dere tror på, med plass til å gjøre dem ordentlig.
cycle-measure-add = Nytt tiltak
cycle-measure-none = Ingen tiltak ennå. Begynn med et mål, og spør hva som kan føre dit.
cycle-measure-title = Tiltaket
cycle-measure-area = Område
cycle-measure-area-hint = Velg fra lista, eller skriv et eget.
cycle-measure-goals = Hvilke mål skal det føre til?
cycle-measure-what = Hva gjør vi?
cycle-measure-why = Hvorfor tror vi på det?
cycle-measure-why-hint = Forskning, erfaring, eller noe dere har sett selv.
cycle-measure-source = Kilde
cycle-measure-source-hint = Bok, artikkel, rapport eller skole dere har lært av.
cycle-measure-who = Hvem gjør det?
cycle-measure-early = Tidlige tegn
cycle-measure-late = Sene tegn
cycle-measure-stop = Hva slutter vi med?
cycle-measure-stop-hint = Noe må gi plass. Ellers blir det mer på toppen.
cycle-measure-cost = Hva koster det i tid?
cycle-measure-from = Fra semester
cycle-measure-to = Til semester
cycle-status = Status
cycle-status-proposed = Foreslått
cycle-status-active = I gang
cycle-status-paused = På vent
cycle-status-ended = Avsluttet
cycle-progress-planned = Planlagt
cycle-progress-ongoing = I gang
cycle-progress-done = Gjort
cycle-progress-dropped = Lagt bort
cycle-milestones = Faste datoer
cycle-milestone = Hva
cycle-milestone-add = Ny dato
cycle-milestone-remove = Ta bort datoen
cycle-milestone-name = Eget navn
cycle-milestone-own = Noe annet
cycle-move-up = Flytt opp
cycle-move-down = Flytt ned
cycle-no-day = Uten dato
cycle-nobody = Ingen ansvarlig
cycle-note = Notat
cycle-now = Nå
cycle-outcome-title = Tallene før og etter
cycle-outcome-lead = Velg den samme tallrekka som målet sto på.
cycle-owner = Ansvarlig
cycle-owner-hint = En rolle eller en gruppe, ikke navn på elever.
cycle-phase-preparation = Forfase
cycle-phase-carrying-out = Gjennomføring
cycle-scheme-begin = Sett opp tidsplanen
cycle-scheme-title = Tidsplan og faste datoer
cycle-scheme-first = Begynner
cycle-scheme-preparation = Forfasen varer
cycle-scheme-carrying-out = Gjennomføringen varer
cycle-semester = Semester
cycle-semester-none = Ikke valgt
cycle-steering-title = Styring og koordinering
cycle-steering-lead = Hvem styrer, hvem gjør, og hvilke saker må følges opp?
cycle-target-title = Måltall
cycle-target-lead = Setter dere et måltall, sier Varde hva som kan ses med så mange elever, og hva dere må vente uansett.
cycle-target-value = Måltall
cycle-target-by = I skoleåret
cycle-target-keep = Ta vare på dette med målet
cycle-target-said = Dette sa Varde { $date }:
cycle-target-not-a-number = Skriv et tall, for eksempel 48 eller 4,1.
cycle-thread-empty = Tråden er tom ennå. Klipp ut et funn fra et diagram under Analysere, så begynner den der.
cycle-gap-goal = Ikke noe mål ennå
cycle-gap-measure = Ikke noe tiltak ennå
cycle-gap-anchoring = Ingen er spurt ennå
cycle-gap-activity = Ingen aktiviteter ennå
cycle-gap-evaluation = Ingen dato for evaluering
cycle-timeline-title = Tidslinja
cycle-timeline-lead = Semester for semester: hva som skal skje, hva som er gjort, og hvilke datoer som står fast.
cycle-without-semester = Uten semester
cycle-waiting-title = Hva venter på meg
cycle-waiting-lead = Frister og avtaler i tråden, den nærmeste først.
cycle-waiting-role = Vis for
cycle-waiting-everybody = Alle roller
cycle-waiting-none = Ingenting venter.
cycle-sheets-title = Arbeidsark
cycle-sheets-lead = Tenk sammen på papir. Det dere vil gå videre med, løftes inn i tråden, linje for linje.
cycle-sheets-begun = Ark dere har begynt på
cycle-sheets-choose = Begynn på et nytt ark
cycle-sheets-all = Alle arbeidsark
cycle-sheets-own = Eget ark
cycle-sheets-add-own = Kommunen kan legge til egne ark: hvert er en tekstfil, uten kode. Varde legger et eksempel i mappa, med forklaring i fila.
cycle-sheets-make-own = Lag et eget ark
cycle-sheets-example = Eksemplet ligger i { $folder }. Endre fila, og åpne Arbeidsark på nytt.
cycle-sheet-title = Hva heter arket?
cycle-sheet-who = Hvem var med?
cycle-sheet-who-hint = Roller og grupper
cycle-sheet-done = Arket er ferdig
cycle-sheet-line = { $field }, linje { $number }
cycle-sheet-new-line = { $field }, ny linje
cycle-sheet-write = Skriv, og trykk Enter
cycle-sheet-acts = Med denne linja
cycle-sheet-remove-line = Ta bort linja
cycle-sheet-lift = { $to ->
    [challenge] Løft til utfordring
    [strength] Løft til styrke
    [measure] Løft til tiltak
   *[finding] Løft til funn
  }
cycle-sheet-became = { $kind ->
    [challenge] Løftet til utfordring:
    [measure] Løftet til tiltak:
   *[finding] Løftet til funn:
  }
cycle-sheet-lifted = { $kind ->
    [challenge] Linja er blitt en utfordring.
    [measure] Linja er blitt et tiltak.
   *[finding] Linja er blitt et funn.
  }
cycle-sheet-left = Skrevet i felt som arket ikke lenger har
cycle-sheet-no-template = Malen «{ $template }» finnes ikke her lenger. Alt som er skrevet, står under, og kan endres og løftes som før.
cycle-sheet-keys = Enter lager en ny linje, Shift+Enter et linjeskift. Alt+pil opp eller ned flytter linja. Slett i en tom linje tar den bort.
cycle-measures-check = Drar tiltakene i samme retning? Sjekk sammenhengen
cycle-gaps = { $count ->
    [one] Én ting mangler i tråden
   *[other] { $count } ting mangler i tråden
  }
cycle-semesters = { $count ->
    [one] ett semester
   *[other] { $count } semestre
  }
cycle-remove = { $kind ->
    [finding] Ta bort funnet
    [sheet] Ta bort arket
    [challenge] Ta bort utfordringen
    [goal] Ta bort målet
    [measure] Ta bort tiltaket
    [anchoring] Ta bort samtalen
    [activity] Ta bort aktiviteten
    [log-entry] Ta bort notatet
    [evaluation] Ta bort evalueringen
    [group] Ta bort gruppa
    [case] Ta bort saken
   *[other] Ta bort
  }
cycle-whole = Steinene er lagt. Begynn på en ny runde når nye tall kommer.
cycle-go-to = Gå til { $step }

cycle-believe-title = Hva tror dere, før tallene vises?
cycle-believe-lead = Skriv kort hva dere selv mener, gjerne hver for dere først. Det dere skriver, får dato, låses når tallene vises, og står ved siden av dem etterpå. Slik ser dere hva tallene bekrefter, og hva de overrasker med.
cycle-believe-strong = Dette mener vi står sterkt
cycle-believe-strong-hint = Hva bygger dere det på? Det dere har sett i timene teller.
cycle-believe-worried = Dette bekymrer oss
cycle-believe-worried-hint = Trinn, fag eller sider ved læringsmiljøet. Ikke navn på elever.
cycle-believe-sure = Hvor sikre er dere?
cycle-believe-unsure = Usikre
cycle-believe-fairly-sure = Ganske sikre
cycle-believe-certain = Sikre
cycle-believe-lock = Lås vurderingen og vis tallene
cycle-believe-lock-text = Etterpå kan den leses, men ikke endres.
cycle-believe-skip = Vis tallene uten egen vurdering
cycle-believe-skip-text = Det er lov. Varde skriver ned at dere hoppet over.
cycle-believe-off-text = Ser du på mange enheter, eller arbeider dere på en annen måte?
cycle-believe-off = Ikke spør før tallene
cycle-believe-is-off = Varde spør ikke lenger før tallene vises. Du kan slå det på igjen i Innstillinger.
cycle-believed = Det dere trodde på forhånd: { $name }
cycle-believed-when = låst { $date }, da tallene ble vist
cycle-believed-title = Egne vurderinger fra før tallene ble vist
cycle-stone-state = { $state ->
    [done] hel
    [begun] begynt
   *[open] ikke begynt
}
