# Romma i syklusen etter analysen: orda kjem saman med romma.

cycle-thread-lead = Les frå venstre: kva vi såg, kva vi vil, kva vi gjer. Les frå høgre: kvifor. Stipla ramme er det tråden manglar.
cycle-findings = Funn
cycle-challenges = Utfordringar
cycle-goals = Mål
cycle-measures = Tiltak
cycle-anchoring = Forankring
cycle-doing = Gjennomføring og evaluering
cycle-removed = «{ $what }» er teke bort.
cycle-about-measures = Kva tiltak gjeld det?
cycle-activities-done = { $done } av { $all } aktivitetar gjorde
cycle-activities-title = Aktivitetar
cycle-activities-lead = Kva skal gjerast, av kven, og når? Skriv òg det som står i vegen.
cycle-activity-add = Ny aktivitet
cycle-activity-none = Ingen aktivitetar enno. Begynn med det første de skal gjere dette semesteret.
cycle-activity-title = Kva skal gjerast?
cycle-activity-form = Kva slags aktivitet
cycle-activity-barrier = Kva står i vegen?
cycle-form-work = Arbeid
cycle-form-training = Opplæring
cycle-form-guidance = Rettleiing
cycle-form-walk = Klasse- eller skulevandring
cycle-against = Samanlikna med
cycle-against-country = Landet
cycle-against-fylke = Fylket
cycle-against-kommune = Kommunen
cycle-anchor-title = Forankre
cycle-anchor-lead = Kven har sett, drøfta eller sagt ja til tiltaka? Skriv kva dei sa, og kva det førte til.
cycle-anchor-no-measures = Det er ingen tiltak å forankre enno. Skriv dei under Velje tiltak.
cycle-anchor-log = Samtalane
cycle-anchoring-add = Skriv ned ein samtale
cycle-anchoring-none = Ingen samtalar er skrivne ned enno.
cycle-anchoring-group = Kven snakka de med?
cycle-anchoring-group-hint = Vel frå lista, eller skriv ei eiga gruppe.
cycle-anchoring-degree = Kor langt kom de?
cycle-anchoring-form = I kva form?
cycle-anchoring-form-hint = Til dømes møte, undersøking eller brev.
cycle-anchoring-said = Kva sa dei?
cycle-anchoring-changed = Kva vart endra på grunn av det?
cycle-anchoring-changed-hint = Står det ingenting her, var det kanskje berre informasjon.
cycle-degree-seen = Har sett det
cycle-degree-discussed = Har drøfta det
cycle-degree-agreed = Er samde
cycle-not-asked = Ikkje spurde enno
cycle-autumn = Haust { $year }
cycle-spring = Vår { $year }
cycle-back = Kvifor?
cycle-on = Kva kom ut av det?
cycle-barrier-is = Hinder: { $barrier }
cycle-calendar-save = Lagre til kalender
cycle-calendar-saved = Kalenderen er lagra: { $path }
cycle-case-add = Ny sak
cycle-case-none = Ingen saker enno. Her samlar koordinatoren avtalar, søknader og politiske saker med fristar.
cycle-case-title = Kva gjeld saka?
cycle-case-form = Kva slags sak
cycle-case-with = Med kven, eller kvar ho skal opp
cycle-cases-title = Sakene til koordinatoren
cycle-form-contract = Avtale
cycle-form-application = Søknad
cycle-form-political = Politisk sak
cycle-challenges-title = Biletet av utfordringane
cycle-challenges-lead = Kva handlar funna om til saman? Samle dei i få utfordringar, og vel dei viktigaste saman.
cycle-challenge-add = Ny utfordring
cycle-challenge-none = Ingen utfordringar enno. Sjå på funna, og skriv kva dei til saman fortel.
cycle-challenge-title = Utfordringa
cycle-challenge-title-hint = Kort, slik at alle kjenner ho igjen.
cycle-challenge-text = Skildre ho
cycle-challenge-findings = Kva funn byggjer ho på?
cycle-challenge-chosen = Vi vel å arbeide med denne
cycle-challenge-strength = Dette er ein styrke å byggje på
cycle-challenge-marks = Merke frå gruppa
cycle-challenge-marks-hint = Gi kvar deltakar tre merke, og tel opp.
cycle-challenge-reason = Kvifor kjem ho her i rekkjefølgja?
cycle-no-findings = Ingen funn enno. Klipp dei ut frå diagramma under Analysere.
cycle-date = Dato
cycle-deadline = Frist
cycle-decision-none = Ikkje avgjort
cycle-decision-continue = Vi held fram
cycle-decision-adjust = Vi justerer
cycle-decision-stop = Vi sluttar
cycle-earlier = Slik ho vart låst { $date }
cycle-earlier-reason = Opna igjen fordi: { $reason }
cycle-evaluate-title = Evaluere
cycle-evaluate-lead = Sjå på den same talrekkja før og etter, på teikna i praksis, og avgjer om de held fram, justerer eller sluttar.
cycle-evaluation-add = Ny evaluering
cycle-evaluation-none = Ingen evalueringar enno. Set ein dato alt når tiltaket begynner.
cycle-evaluation-due = Når skal ho gjerast?
cycle-evaluation-signs = Kva teikn i praksis har de sett?
cycle-evaluation-signs-hint = Teikna de bestemte på førehand står på tiltaket.
cycle-evaluation-enablers = Kva hjelpte?
cycle-evaluation-barriers = Kva stod i vegen?
cycle-evaluation-text = Kva meiner de sjølve?
cycle-evaluation-text-hint = Tala åleine viser ikkje om tiltaket verka. Kva veit de i tillegg?
cycle-evaluation-decision = Kva bestemmer de?
cycle-evaluation-continuation = Korleis blir det halde ved like?
cycle-few-title = Få satsingar
cycle-few-wait = La det vente
cycle-few-go-on = Det er rom for det
cycle-findings-title = Funn
cycle-findings-lead = Det de har klipt ut frå diagram og tabellar, med tala slik dei var den dagen. Nye tal endrar aldri eit funn.
cycle-finding-add = Nytt funn utan tal
cycle-finding-none = Ingen funn enno. Trykk «Klipp ut funn» ved eit diagram under Analysere.
cycle-finding-title = Funnet
cycle-finding-note = Kva ser de her?
cycle-finding-note-hint = Med eigne ord. Dette kan endrast, tala kan ikkje.
cycle-finding-numbers = Vis tala
cycle-finding-strength = Dette er noko å ta vare på
cycle-first-after = Første skuleår etter at tiltaket begynte
cycle-year-none = Vel skuleår
cycle-full-screen = Vis på heil skjerm
cycle-goals-title = Mål
cycle-goals-lead = Kva vil de at elevane skal merke? Set eit måltal der tala kan bere det, elles teikn som kan sjåast.
cycle-goal-add = Nytt mål
cycle-goal-none = Ingen mål enno. Begynn med ei utfordring de har valt.
cycle-goal-title = Målet
cycle-goal-title-hint = Kva skal vere annleis for elevane?
cycle-goal-level = Nivå
cycle-goal-whom = Kven gjeld det?
cycle-goal-whom-hint = Eit trinn, eit team eller ei rolle. Aldri namnet på ein elev.
cycle-goal-challenges = Kva utfordring svarer det på?
cycle-goal-supports = Kva for mål i kommunen bidreg det til?
cycle-supports = Støttar måla til kommunen
cycle-goal-signs = Teikn som kan sjåast
cycle-goal-signs-hint = Eitt teikn per linje.
cycle-goal-due = Skal vere nådd innan
cycle-no-challenges = Ingen utfordringar enno. Skriv dei under Velje tiltak.
cycle-no-goals = Ingen mål enno.
cycle-no-measures = Ingen tiltak enno.
cycle-level-kommune = Kommune
cycle-level-enhet = Eining
cycle-level-team = Trinn eller team
cycle-level-individ = Individ (ei rolle)
cycle-groups-asked = { $count ->
    [one] Éi gruppe er spurd
   *[other] { $count } grupper er spurde
  }
cycle-groups-title = Styringsstruktur
cycle-group-add = Ny gruppe
cycle-group-none = Ingen grupper enno. Kven styrer arbeidet, og kven gjer det?
cycle-group-name = Namnet på gruppa
cycle-group-form = Kva slags gruppe
cycle-form-styringsgruppe = Styringsgruppe
cycle-form-fellesmote = Fellesmøte
cycle-form-prosjektgruppe = Prosjektgruppe
cycle-form-arbeidsgruppe = Arbeidsgruppe
cycle-group-members = Kven er med?
cycle-group-mandate = Oppdraget
cycle-group-meets = Kor ofte møtest ho?
cycle-indicator = Talrekkja det blir målt på
cycle-indicator-none = Ingen, berre teikn
cycle-list-find = Finn i lista
cycle-list-none = Ingenting i lista har desse orda.
cycle-lock = Lås evalueringa
cycle-lock-text = Når evalueringa blir låst, blir tala i dag tekne vare på saman med det de har skrive.
cycle-lock-needs-decision = Vel først om de held fram, justerer eller sluttar.
cycle-locked = Låst { $date }.
cycle-locked-text = Ho kan opnast igjen. Det som stod, blir ståande ved sida av.
cycle-reopen = Opne igjen
cycle-reopen-reason = Kvifor blir ho opna igjen?
cycle-log-title = Logg
cycle-log-lead = Korte notat undervegs gjer evalueringa ærlegare.
cycle-log-add = Nytt notat
cycle-log-none = Ingen notat enno.
cycle-log-text = Kva hende?
cycle-measures-title = Tiltak
cycle-measures-lead = Få tiltak de trur på, med plass til å gjere dei skikkeleg.
cycle-measure-add = Nytt tiltak
cycle-measure-none = Ingen tiltak enno. Begynn med eit mål, og spør kva som kan føre dit.
cycle-measure-title = Tiltaket
cycle-measure-area = Område
cycle-measure-area-hint = Vel frå lista, eller skriv eit eige.
cycle-measure-goals = Kva mål skal det føre til?
cycle-measure-what = Kva gjer vi?
cycle-measure-why = Kvifor trur vi på det?
cycle-measure-why-hint = Forsking, erfaring, eller noko de har sett sjølve.
cycle-measure-source = Kjelde
cycle-measure-source-hint = Bok, artikkel, rapport eller skule de har lært av.
cycle-measure-who = Kven gjer det?
cycle-measure-early = Tidlege teikn
cycle-measure-late = Seine teikn
cycle-measure-stop = Kva sluttar vi med?
cycle-measure-stop-hint = Noko må gi plass. Elles blir det meir på toppen.
cycle-measure-cost = Kva kostar det i tid?
cycle-measure-from = Frå semester
cycle-measure-to = Til semester
cycle-status = Status
cycle-status-proposed = Foreslått
cycle-status-active = I gang
cycle-status-paused = På vent
cycle-status-ended = Avslutta
cycle-progress-planned = Planlagd
cycle-progress-ongoing = I gang
cycle-progress-done = Gjord
cycle-progress-dropped = Lagd bort
cycle-milestones = Faste datoar
cycle-milestone = Kva
cycle-milestone-add = Ny dato
cycle-milestone-remove = Ta bort datoen
cycle-milestone-name = Eige namn
cycle-milestone-own = Noko anna
cycle-move-up = Flytt opp
cycle-move-down = Flytt ned
cycle-no-day = Utan dato
cycle-nobody = Ingen ansvarleg
cycle-note = Notat
cycle-now = No
cycle-outcome-title = Tala før og etter
cycle-outcome-lead = Vel den same talrekkja som målet stod på.
cycle-owner = Ansvarleg
cycle-owner-hint = Ei rolle eller ei gruppe, ikkje namn på elevar.
cycle-phase-preparation = Forfase
cycle-phase-carrying-out = Gjennomføring
cycle-scheme-begin = Set opp tidsplanen
cycle-scheme-title = Tidsplan og faste datoar
cycle-scheme-first = Begynner
cycle-scheme-preparation = Forfasen varer
cycle-scheme-carrying-out = Gjennomføringa varer
cycle-semester = Semester
cycle-semester-none = Ikkje valt
cycle-steering-title = Styring og koordinering
cycle-steering-lead = Kven styrer, kven gjer, og kva saker må følgjast opp?
cycle-target-title = Måltal
cycle-target-lead = Set de eit måltal, seier Varde kva som kan sjåast med så mange elevar, og kva de må vente uansett.
cycle-target-value = Måltal
cycle-target-by = I skuleåret
cycle-target-keep = Ta vare på dette med målet
cycle-target-said = Dette sa Varde { $date }:
cycle-target-not-a-number = Skriv eit tal, til dømes 48 eller 4,1.
cycle-thread-empty = Tråden er tom enno. Klipp ut eit funn frå eit diagram under Analysere, så begynner han der.
cycle-gap-goal = Ikkje noko mål enno
cycle-gap-measure = Ikkje noko tiltak enno
cycle-gap-anchoring = Ingen er spurde enno
cycle-gap-activity = Ingen aktivitetar enno
cycle-gap-evaluation = Ingen dato for evaluering
cycle-timeline-title = Tidslinja
cycle-timeline-lead = Semester for semester: kva som skal skje, kva som er gjort, og kva datoar som står fast.
cycle-without-semester = Utan semester
cycle-waiting-title = Kva ventar på meg
cycle-waiting-lead = Fristar og avtalar i tråden, den nærmaste først.
cycle-waiting-role = Vis for
cycle-waiting-everybody = Alle roller
cycle-waiting-none = Ingenting ventar.
cycle-sheets-title = Arbeidsark
cycle-sheets-lead = Tenk saman på papir. Det de vil gå vidare med, blir løfta inn i tråden, linje for linje.
cycle-sheets-begun = Ark de har byrja på
cycle-sheets-choose = Byrj på eit nytt ark
cycle-sheets-all = Alle arbeidsark
cycle-sheets-own = Eige ark
cycle-sheets-add-own = Kommunen kan leggje til eigne ark: kvart er ei tekstfil, utan kode. Varde legg eit eksempel i mappa, med forklaring i fila.
cycle-sheets-make-own = Lag eit eige ark
cycle-sheets-example = Eksemplet ligg i { $folder }. Endre fila, og opne Arbeidsark på nytt.
cycle-sheet-title = Kva heiter arket?
cycle-sheet-who = Kven var med?
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
    [challenge] Løfta til utfordring:
    [measure] Løfta til tiltak:
   *[finding] Løfta til funn:
  }
cycle-sheet-lifted = { $kind ->
    [challenge] Linja har blitt ei utfordring.
    [measure] Linja har blitt eit tiltak.
   *[finding] Linja har blitt eit funn.
  }
cycle-sheet-left = Skrive i felt som arket ikkje lenger har
cycle-sheet-no-template = Malen «{ $template }» finst ikkje her lenger. Alt som er skrive, står under, og kan endrast og løftast som før.
cycle-sheet-keys = Enter lagar ei ny linje, Shift+Enter eit linjeskift. Alt+pil opp eller ned flyttar linja. Slett i ei tom linje tek ho bort.
cycle-measures-check = Dreg tiltaka i same retning? Sjekk samanhengen
cycle-gaps = { $count ->
    [one] Éin ting manglar i tråden
   *[other] { $count } ting manglar i tråden
  }
cycle-semesters = { $count ->
    [one] eitt semester
   *[other] { $count } semester
  }
cycle-remove = { $kind ->
    [finding] Ta bort funnet
    [sheet] Ta bort arket
    [challenge] Ta bort utfordringa
    [goal] Ta bort målet
    [measure] Ta bort tiltaket
    [anchoring] Ta bort samtalen
    [activity] Ta bort aktiviteten
    [log-entry] Ta bort notatet
    [evaluation] Ta bort evalueringa
    [group] Ta bort gruppa
    [case] Ta bort saka
   *[other] Ta bort
  }
cycle-whole = Steinane er lagde. Ta til på ein ny runde når nye tal kjem.
cycle-go-to = Gå til { $step }

cycle-believe-title = Kva trur de, før tala blir viste?
cycle-believe-lead = Skriv kort kva de sjølve meiner, gjerne kvar for dykk først. Det de skriv, får dato, blir låst når tala blir viste, og står ved sida av dei etterpå. Slik ser de kva tala stadfestar, og kva dei overraskar med.
cycle-believe-strong = Dette meiner vi står sterkt
cycle-believe-strong-hint = Kva byggjer de det på? Det de har sett i timane tel.
cycle-believe-worried = Dette uroar oss
cycle-believe-worried-hint = Trinn, fag eller sider ved læringsmiljøet. Ikkje namn på elevar.
cycle-believe-sure = Kor sikre er de?
cycle-believe-unsure = Usikre
cycle-believe-fairly-sure = Ganske sikre
cycle-believe-certain = Sikre
cycle-believe-lock = Lås vurderinga og vis tala
cycle-believe-lock-text = Etterpå kan ho lesast, men ikkje endrast.
cycle-believe-skip = Vis tala utan eiga vurdering
cycle-believe-skip-text = Det er lov. Varde skriv ned at de hoppa over.
cycle-believe-off-text = Ser du på mange einingar, eller arbeider de på ein annan måte?
cycle-believe-off = Ikkje spør før tala
cycle-believe-is-off = Varde spør ikkje lenger før tala blir viste. Du kan slå det på igjen i Innstillingar.
cycle-believed = Det de trudde på førehand: { $name }
cycle-believed-when = låst { $date }, då tala vart viste
cycle-believed-title = Eigne vurderingar frå før tala vart viste
cycle-stone-state = { $state ->
    [done] heil
    [begun] begynt
   *[open] ikkje begynt
}
