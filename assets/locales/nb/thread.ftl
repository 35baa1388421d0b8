# Den røde tråden, slik kjernen sier den.

thread-kind-own-judgement = egen vurdering
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

thread-unnamed = { $what } uten navn

operation-thread = { $act ->
    [made] nytt i tråden: { $what }
    [removed] fjerning av { $what }
    [locked_at] låsing av { $what }
    [skipped] åpning av tall uten { $what }
    [lifted] løft til { $what }
    [reopened] gjenåpning av { $what }
   *[changed] endring i { $what }
  }{ $named ->
    [yes] {" "}«{ $name }»
   *[no] {""}
  }

thread-area-reading = Lesing som grunnleggende ferdighet
thread-area-leadership = Lederstøtte og kollektiv kapasitet
thread-area-learning = Læringsutbytte og elevenes forventning til egen mestring
thread-area-data-culture = Datainformert utviklingskultur
thread-area-home-school = Skole–hjem-samarbeid
thread-area-coordinator = Koordinator

thread-group-personalet = Personalet
thread-group-tillitsvalgte = Tillitsvalgte
thread-group-elevrad = Elevrådet
thread-group-fau = FAU
thread-group-su = SU
thread-group-ppt = PPT
thread-group-skoleeier = Skoleeier
thread-group-formannskap = Formannskapet
thread-group-kommunestyre = Kommunestyret

thread-level-kommune = Kommune
thread-level-enhet = Enhet
thread-level-team = Trinn eller team
thread-level-individ = Individ

thread-semester = { $half ->
    [autumn] Høst
   *[spring] Vår
  } { $year }

thread-milestone-report-1 = Rapport etter forfasen
thread-milestone-report-2 = Rapport etter første år med gjennomføring
thread-milestone-report-3 = Sluttrapport
thread-milestone-formannskap = Sak i formannskapet
thread-milestone-kommunestyre = Sak i kommunestyret
thread-milestone-unnamed = Dato uten navn

thread-cut = Klippet ut { $date }
thread-log-of = Notat { $date }
thread-target = { $value } i { $by }
thread-why = Hvorfor: { $why }
thread-supports = Støtter kommunens mål: { $what }
thread-led-to = Førte til: { $what }
thread-barrier = Hinder: { $what }
thread-measure-foot = { $status ->
    [proposed] Foreslått
    [active] I gang
    [paused] På vent
   *[ended] Avsluttet
  }{ $all ->
    [0] {""}
   *[other] {" · "}{ $done } av { $all } aktiviteter gjort
  }
thread-degree = { $degree ->
    [seen] Har sett det
    [discussed] Har drøftet det
   *[agreed] Er enige
  }
thread-progress = { $status ->
    [planned] Planlagt
    [ongoing] I gang
    [done] Gjort
   *[dropped] Lagt bort
  }
thread-decision = { $decision ->
    [continue] Vi fortsetter
    [adjust] Vi justerer
   *[stop] Vi slutter
  }
thread-locked = Låst { $date }
thread-evaluation-late = Skulle vært gjort { $date }
thread-no-date = Ingen dato satt
thread-overtaken = Tallene er endret siden funnet ble klippet ut. Funnet står som det var.
thread-overtaken-gone = Tallene som funnet ble klippet ut fra, er ikke lenger i Varde. Funnet står som det var.

thread-sheet-lines = { $count ->
    [0] Ingen linjer ennå
    [one] Én linje
   *[other] { $count } linjer
  }
thread-sheet-done = Ferdig

thread-anchored = { $how ->
    [agreed] Enige: { $who }.
    [met] Har sett eller drøftet det: { $who }.
   *[lacking] Ikke spurt ennå: { $who }.
  }

thread-when = { $how ->
    [late] { $days ->
        [one] én dag over fristen
       *[other] { $days } dager over fristen
      }
    [today] i dag
    [tomorrow] i morgen
   *[ahead] om { $days } dager
  }

calendar-evaluation = Evaluering av { $what }

thread-gap = { $kind ->
    [challenge-without-finding] Utfordringen «{ $title }» bygger ikke på noe funn.
    [challenge-without-goal] Utfordringen «{ $title }» er valgt, men har ikke noe mål.
    [goal-without-challenge] Målet «{ $title }» svarer ikke på noen utfordring.
    [goal-without-sign] Målet «{ $title }» har verken måltall eller tegn å se etter.
    [goal-without-measure] Målet «{ $title }» har ikke noe tiltak.
    [goal-not-followed-up] Fristen for målet «{ $title }» er ute, og ingen evaluering har sett på det.
    [measure-without-goal] Tiltaket «{ $title }» har ikke noe mål.
    [measure-without-finding] Bak tiltaket «{ $title }» er det ikke noe funn.
    [measure-not-anchored] Tiltaket «{ $title }» er i gang, men ingen gruppe har sett det.
    [measure-without-activity] Tiltaket «{ $title }» er i gang, men har ingen aktiviteter.
    [measure-without-evaluation] Tiltaket «{ $title }» er i gang, men ingen dato er satt for evaluering.
    [activity-late] Aktiviteten «{ $title }» er over fristen.
   *[evaluation-late] Evalueringen av «{ $title }» er over fristen.
  }

thread-step = { $step ->
    [analyse] Analysere
    [choose] Velge tiltak
    [anchor] Forankre
    [carry-out] Gjennomføre
   *[evaluate] Evaluere
  }
thread-step-done = { $step ->
    [analyse] { $first ->
        [one] Ett funn
       *[other] { $first } funn
      }, { $second ->
        [one] én valgt utfordring
       *[other] { $second } valgte utfordringer
      }
    [choose] { $first } mål, { $second } tiltak i gang
    [anchor] { $first ->
        [one] Én samtale skrevet ned
       *[other] { $first } samtaler skrevet ned
      }
    [carry-out] { $first } av { $second } aktiviteter gjort
   *[evaluate] { $first } av { $second } evalueringer låst
  }
thread-step-next = { $step ->
    [analyse] Klipp ut funn fra diagrammene, og velg de utfordringene som betyr mest.
    [choose] Sett mål for det dere har valgt, og velg få tiltak dere tror på.
    [anchor] Snakk med dem det gjelder, og skriv ned hva de sa og hva det førte til.
    [carry-out] Legg aktiviteter i semestrene, med en ansvarlig for hver.
   *[evaluate] Sett en dato for når dere skal se på om tiltaket ble til hjelp.
  }

thread-refused-gone = Dette er tatt bort i mellomtiden. Det du skrev, står fortsatt i feltet, så du kan kopiere det.
thread-refused-locked = Dette ble låst { $date } og kan ikke endres uten å åpnes igjen.
thread-refused-not-there = Verdien passer ikke i dette feltet. Ingenting er endret.
thread-refused-too-long = Teksten er lengre enn { $most } tegn og er ikke lagret. Kort den ned, eller del den på flere felt.
thread-refused-circle = Noe kan ikke bygge på seg selv. Ingenting er endret.
thread-refused-lifted = Linja er alt løftet, og er blitt «{ $title }». Tar dere bort det, kan linja løftes igjen.
thread-many-measures = { $count } tiltak er i gang: { $running }. Få satsinger gir ro. Er det rom for ett til, eller skal noe av dette vente?
thread-nothing-to-cut = Det er ikke noe å klippe ut her lenger. Last visningen på nytt.
error-unknown-period = Varde kjenner ikke skoleåret «{ $period }». Skriv det som 2025-26.

template-trouble = { $file }: { $what } De andre arkene virker som før.
template-trouble-line = { $file }, linje { $line }: { $what } De andre arkene virker som før.
template-problem = { $problem ->
    [unreadable] Varde får ikke lest dette. Se om noen har låst det, eller om du mangler tilgang.
    [too-large] Fila er større enn { $text } kB. Et ark er bare noen få sider med tekst.
    [not-text] Fila er ikke lagret som UTF-8. Lagre den på nytt med den tegnkodinga.
    [not-toml] Her stopper lesingen. Se etter et hermetegn, et likhetstegn eller en klamme som mangler.
    [unknown-key] «{ $text }» er ikke noe et ark kan ha. Se etter en skrivefeil.
    [not-understood] Verdien er ikke av det slaget som skal stå her. Tekst står i hermetegn.
    [missing] Her mangler «{ $text }».
    [no-fields] Her er det ingen felt å fylle ut. Et ark trenger minst én del med ett felt.
    [columns] «columns» kan være 1, 2 eller 3, ikke { $text }.
    [bad-word] «{ $text }» kan ikke være navn på et felt. Bruk bokstaver, tall og bindestrek, høyst 40 tegn.
    [doubled-word] To felt heter «{ $text }». Gi det ene et annet navn.
    [unknown-shape] «{ $text }» er ikke noen form. Skriv lines eller text.
    [unknown-lift] En linje kan ikke løftes til «{ $text }». Skriv challenge, strength, measure eller finding.
   *[lifted-text] Feltet «{ $text }» er én lang tekst, og bare linjer kan løftes.
  }
thread-meeting-form = { $form ->
    [dialogmote] Dialogmøte
    [statusmote] Statusmøte med komiteen
    [ledersamling] Ledersamling
    [fellesmote] Fellesmøte
   *[own] Møte
 }
thread-meeting-of = { $form ->
    [dialogmote] Dialogmøte { $date }
    [statusmote] Statusmøte med komiteen { $date }
    [ledersamling] Ledersamling { $date }
    [fellesmote] Fellesmøte { $date }
   *[own] Møte { $date }
 }
thread-stage = { $what ->
    [draft] Ledernes utkast
    [dialogmote] Dialogmøte
    [formannskap] Formannskap
    [kommunestyre] Kommunestyre
    [follow-up] Oppfølging
   *[unnamed] Uten navn
 }
