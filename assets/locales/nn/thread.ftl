# Den raude tråden, slik kjernen seier han.

thread-kind-own-judgement = eiga vurdering
thread-kind-finding = funn
thread-kind-sheet = arbeidsark
thread-kind-challenge = utfordring
thread-kind-goal = mål
thread-kind-measure = tiltak
thread-kind-anchoring = forankring
thread-kind-activity = aktivitet
thread-kind-log-entry = loggnotat
thread-kind-evaluation = evaluering
thread-kind-scheme = tidsplan
thread-kind-group = gruppe
thread-kind-case = sak
thread-kind-meeting = møte
thread-kind-document = rapport

own-judgement-of = { $area } { $period }

thread-unnamed = { $what } utan namn

operation-thread = { $act ->
    [made] nytt i tråden: { $what }
    [removed] fjerning av { $what }
    [locked_at] låsing av { $what }
    [skipped] opning av tal utan { $what }
    [lifted] løft til { $what }
    [reopened] gjenopning av { $what }
   *[changed] endring i { $what }
  }{ $named ->
    [yes] {" "}«{ $name }»
   *[no] {""}
  }

thread-area-reading = Lesing som grunnleggjande ferdigheit
thread-area-leadership = Leiarstøtte og kollektiv kapasitet
thread-area-learning = Læringsutbytte og elevane si forventning til eiga meistring
thread-area-data-culture = Datainformert utviklingskultur
thread-area-home-school = Skule–heim-samarbeid
thread-area-coordinator = Koordinator

thread-group-personalet = Personalet
thread-group-tillitsvalgte = Tillitsvalde
thread-group-elevrad = Elevrådet
thread-group-fau = FAU
thread-group-su = SU
thread-group-ppt = PPT
thread-group-skoleeier = Skuleeigar
thread-group-formannskap = Formannskapet
thread-group-kommunestyre = Kommunestyret

thread-level-kommune = Kommune
thread-level-enhet = Eining
thread-level-team = Trinn eller team
thread-level-individ = Individ

thread-semester = { $half ->
    [autumn] Haust
   *[spring] Vår
  } { $year }

thread-milestone-report-1 = Rapport etter forfasen
thread-milestone-report-2 = Rapport etter første år med gjennomføring
thread-milestone-report-3 = Sluttrapport
thread-milestone-formannskap = Sak i formannskapet
thread-milestone-kommunestyre = Sak i kommunestyret
thread-milestone-unnamed = Dato utan namn

thread-cut = Klipt ut { $date }
thread-log-of = Notat { $date }
thread-target = { $value } i { $by }
thread-why = Kvifor: { $why }
thread-supports = Støttar måla til kommunen: { $what }
thread-led-to = Førte til: { $what }
thread-barrier = Hinder: { $what }
thread-measure-foot = { $status ->
    [proposed] Foreslått
    [active] I gang
    [paused] På vent
   *[ended] Avslutta
  }{ $all ->
    [0] {""}
   *[other] {" · "}{ $done } av { $all } aktivitetar gjorde
  }
thread-degree = { $degree ->
    [seen] Har sett det
    [discussed] Har drøfta det
   *[agreed] Er samde
  }
thread-progress = { $status ->
    [planned] Planlagd
    [ongoing] I gang
    [done] Gjord
   *[dropped] Lagd bort
  }
thread-decision = { $decision ->
    [continue] Vi held fram
    [adjust] Vi justerer
   *[stop] Vi sluttar
  }
thread-locked = Låst { $date }
thread-evaluation-late = Skulle vore gjord { $date }
thread-no-date = Ingen dato sett
thread-overtaken = Tala er endra sidan funnet vart klipt ut. Funnet står som det var.
thread-overtaken-gone = Tala som funnet vart klipt ut frå, er ikkje lenger i Varde. Funnet står som det var.

thread-sheet-lines = { $count ->
    [0] Ingen linjer enno
    [one] Éi linje
   *[other] { $count } linjer
  }
thread-sheet-done = Ferdig

thread-anchored = { $how ->
    [agreed] Samde: { $who }.
    [met] Har sett eller drøfta det: { $who }.
   *[lacking] Ikkje spurde enno: { $who }.
  }

thread-when = { $how ->
    [late] { $days ->
        [one] éin dag over fristen
       *[other] { $days } dagar over fristen
      }
    [today] i dag
    [tomorrow] i morgon
   *[ahead] om { $days } dagar
  }

calendar-evaluation = Evaluering av { $what }

thread-gap = { $kind ->
    [challenge-without-finding] Utfordringa «{ $title }» byggjer ikkje på noko funn.
    [challenge-without-goal] Utfordringa «{ $title }» er vald, men har ikkje noko mål.
    [goal-without-challenge] Målet «{ $title }» svarer ikkje på noka utfordring.
    [goal-without-sign] Målet «{ $title }» har verken måltal eller teikn å sjå etter.
    [goal-without-measure] Målet «{ $title }» har ikkje noko tiltak.
    [goal-not-followed-up] Fristen for målet «{ $title }» er ute, og inga evaluering har sett på det.
    [measure-without-goal] Tiltaket «{ $title }» har ikkje noko mål.
    [measure-without-finding] Bak tiltaket «{ $title }» er det ikkje noko funn.
    [measure-not-anchored] Tiltaket «{ $title }» er i gang, men inga gruppe har sett det.
    [measure-without-activity] Tiltaket «{ $title }» er i gang, men har ingen aktivitetar.
    [measure-without-evaluation] Tiltaket «{ $title }» er i gang, men ingen dato er sett for evaluering.
    [activity-late] Aktiviteten «{ $title }» er over fristen.
   *[evaluation-late] Evalueringa av «{ $title }» er over fristen.
  }

thread-step = { $step ->
    [analyse] Analysere
    [choose] Velje tiltak
    [anchor] Forankre
    [carry-out] Gjennomføre
   *[evaluate] Evaluere
  }
thread-step-done = { $step ->
    [analyse] { $first ->
        [one] Eitt funn
       *[other] { $first } funn
      }, { $second ->
        [one] éi vald utfordring
       *[other] { $second } valde utfordringar
      }
    [choose] { $first } mål, { $second } tiltak i gang
    [anchor] { $first ->
        [one] Éin samtale skriven ned
       *[other] { $first } samtalar skrivne ned
      }
    [carry-out] { $first } av { $second } aktivitetar gjorde
   *[evaluate] { $first } av { $second } evalueringar låste
  }
thread-step-next = { $step ->
    [analyse] Klipp ut funn frå diagramma, og vel dei utfordringane som betyr mest.
    [choose] Set mål for det de har valt, og vel få tiltak de trur på.
    [anchor] Snakk med dei det gjeld, og skriv ned kva dei sa og kva det førte til.
    [carry-out] Legg aktivitetar i semestera, med ein ansvarleg for kvar.
   *[evaluate] Set ein dato for når de skal sjå på om tiltaket vart til hjelp.
  }

thread-refused-gone = Dette er teke bort i mellomtida. Det du skreiv, står framleis i feltet, så du kan kopiere det.
thread-refused-locked = Dette vart låst { $date } og kan ikkje endrast utan å opnast igjen.
thread-refused-not-there = Verdien passar ikkje i dette feltet. Ingenting er endra.
thread-refused-too-long = Teksten er lengre enn { $most } teikn og er ikkje lagra. Kort han ned, eller del han på fleire felt.
thread-refused-circle = Noko kan ikkje byggje på seg sjølv. Ingenting er endra.
thread-refused-lifted = Linja er alt løfta, og har blitt «{ $title }». Tek de bort det, kan linja løftast att.
thread-many-measures = { $count } tiltak er i gang: { $running }. Få satsingar gir ro. Er det rom for eitt til, eller skal noko av dette vente?
thread-nothing-to-cut = Det er ikkje noko å klippe ut her lenger. Last visninga på nytt.
error-unknown-period = Varde kjenner ikkje skuleåret «{ $period }». Skriv det som 2025-26.

template-trouble = { $file }: { $what } Dei andre arka verkar som før.
template-trouble-line = { $file }, linje { $line }: { $what } Dei andre arka verkar som før.
template-problem = { $problem ->
    [unreadable] Varde får ikkje lese dette. Sjå om nokon har låst det, eller om du manglar tilgang.
    [too-large] Fila er større enn { $text } kB. Eit ark er berre nokre få sider med tekst.
    [not-text] Fila er ikkje lagra som UTF-8. Lagre ho på nytt med den teiknkodinga.
    [not-toml] Her stoppar lesinga. Sjå etter eit hermeteikn, eit likskapsteikn eller ein klamme som manglar.
    [unknown-key] «{ $text }» er ikkje noko eit ark kan ha. Sjå etter ein skrivefeil.
    [not-understood] Verdien er ikkje av det slaget som skal stå her. Tekst står i hermeteikn.
    [missing] Her manglar «{ $text }».
    [no-fields] Her er det ingen felt å fylle ut. Eit ark treng minst éin del med eitt felt.
    [columns] «columns» kan vere 1, 2 eller 3, ikkje { $text }.
    [bad-word] «{ $text }» kan ikkje vere namn på eit felt. Bruk bokstavar, tal og bindestrek, høgst 40 teikn.
    [doubled-word] To felt heiter «{ $text }». Gi det eine eit anna namn.
    [unknown-shape] «{ $text }» er inga form. Skriv lines eller text.
    [unknown-lift] Ei linje kan ikkje løftast til «{ $text }». Skriv challenge, strength, measure eller finding.
   *[lifted-text] Feltet «{ $text }» er éin lang tekst, og berre linjer kan løftast.
  }
thread-meeting-form = { $form ->
    [dialogmote] Dialogmøte
    [statusmote] Statusmøte med komiteen
    [ledersamling] Leiarsamling
    [fellesmote] Fellesmøte
   *[own] Møte
 }
thread-meeting-of = { $form ->
    [dialogmote] Dialogmøte { $date }
    [statusmote] Statusmøte med komiteen { $date }
    [ledersamling] Leiarsamling { $date }
    [fellesmote] Fellesmøte { $date }
   *[own] Møte { $date }
 }
thread-stage = { $what ->
    [draft] Utkastet frå leiarane
    [dialogmote] Dialogmøte
    [formannskap] Formannskap
    [kommunestyre] Kommunestyre
    [follow-up] Oppfølging
   *[unnamed] Utan namn
 }
