# Elevundersøkinga og andre indikatorar.

## Namn

measure-of-mastery = Meistringsnivå i { $subject }
measure-of-level = Meistringsnivå { $level } i { $subject }
measure-of-participation = Deltaking i { $subject }
measure-standpunkt = Standpunktkarakterar
measure-in-sentence-standpunkt = standpunktkarakterane
measure-stotte = Støtte frå lærar
measure-in-sentence-stotte = støtte frå lærar
measure-motivasjon = Motivasjon
measure-in-sentence-motivasjon = motivasjon
measure-mestring = Meistring
measure-in-sentence-mestring = meistring
measure-trivsel = Trivsel
measure-in-sentence-trivsel = trivsel
measure-utfordring = Fagleg utfordring
measure-in-sentence-utfordring = fagleg utfordring
measure-laeringskultur = Læringskultur
measure-in-sentence-laeringskultur = læringskultur
measure-vurdering = Vurdering for læring
measure-in-sentence-vurdering = vurdering for læring
measure-medvirkning = Elevdemokrati og medverknad
measure-in-sentence-medvirkning = elevdemokrati og medverknad
measure-regler = Felles reglar
measure-in-sentence-regler = felles reglar
measure-hjemmefra = Støtte heimefrå
measure-in-sentence-hjemmefra = støtte heimefrå
measure-mobbing = Mobbing på skulen
measure-in-sentence-mobbing = mobbing på skulen
measure-mobbing-elever = Mobba av andre elevar
measure-in-sentence-mobbing-elever = mobbing frå andre elevar
measure-mobbing-voksne = Mobba av vaksne på skulen
measure-in-sentence-mobbing-voksne = mobbing frå vaksne
measure-mobbing-digital = Mobba digitalt
measure-in-sentence-mobbing-digital = digital mobbing
measure-deltakelse = Deltaking i Elevundersøkinga
measure-in-sentence-deltakelse = deltakinga i Elevundersøkinga
unit-prosent = prosent
unit-karakter = karakter
unit-skala15 = på skalaen 1–5

## Brot

segment-np-before-2014 = Før 2014 hadde nasjonale prøver ein annan skala. Dei tala kan ikkje samanliknast med seinare år.
segment-survey-2007 = Elevundersøkinga fekk nye spørsmål og indeksar i 2013. Tidlegare tal kan ikkje samanliknast med dei.
break-survey-2013 = nye spørsmål
segment-bullying-2016 = Spørsmåla om mobbing blei endra i 2016. Tidlegare tal kan ikkje samanliknast med dei.
break-bullying-2016 = nye spørsmål om mobbing

## Import

problem-no-distribution = Fila har ikkje fordelinga på meistringsnivå. Vil du ha ho med, slår du på «Mestringsnivåfordeling» i Statistikkbanken før du lastar ned. Det som står i fila, kan brukast som det er.

## Tomme sider

many-nothing-title = Ingen tal å setje ved sida av kvarandre
many-nothing = Her står alle prøvene til { $unit } side om side. Hent «Nasjonale prøver» for 5. trinn og for ungdomstrinnet i Statistikkbanken, og slepp filene i «Data».
survey-nothing-title = Ingen tal frå Elevundersøkinga
survey-nothing = Varde har ingen tal frå Elevundersøkinga for { $unit }. Finn Elevundersøkinga i Statistikkbanken til Utdanningsdirektoratet, vel skulane, kommunen, fylket og landet, trinn 7 og 10 og dei siste åra, og last ned fila. Slepp henne i «Data».
cohorts-nothing-title = Ingen kull å følgje
cohorts-nothing = Eit kull kan følgjast når Varde har tal frå 8. trinn eitt år og 9. trinn det neste for { $unit }. Hent «Nasjonale prøver» for ungdomstrinnet i Statistikkbanken, minst to år på rad, og slepp filene i «Data».
schools-nothing-title = Ingen skular å vise
schools-nothing = Her blir skulane i kommunen viste når Varde har tal for dei. Hent «Nasjonale prøver» i Statistikkbanken med alle skulane i kommunen, kommunen sjølv og landet, og slepp fila i «Data».
risk-nothing-title = Ingen tal å rekne risikopoeng av
risk-nothing = Risikopoeng blir rekna av delen på meistringsnivå 1 i nasjonale prøver på 5. trinn og 8. trinn, av støtte frå lærar, motivasjon og mobbing i Elevundersøkinga på 7. trinn og 10. trinn, og av grunnskulepoeng. Hent dei i Statistikkbanken med landet, med «Mestringsnivåfordeling» slått på for prøvene, og slepp filene i «Data».

## Månadsseriar

monthly-title-few = { $what }: for få målingar enno
monthly-title-ordinary = { $what } har berre vanleg variasjon frå månad til månad
monthly-title-special = { $what } har månader utanfor det vanlege
monthly-legend = Grensene viser kor langt tilfelle åleine vanlegvis flyttar ein månad. Ruter er månader utanfor det vanlege.
monthly-special = Utanfor det vanlege
monthly-mean = Gjennomsnitt
monthly-low = Nedre grense
monthly-high = Øvre grense
monthly-limits = Vanleg mellom { $low } og { $high }, gjennomsnitt { $mean }.
monthly-note = Månader blir haldne mot serien sjølv, ikkje mot andre. Grensene blir rekna av alle månadene utan opphald i serien.
table-month = Månad

import-what = { $what } frå { $from }, { $years ->
    [one] skuleåret { $periods }
   *[other] skuleåra { $periods }
}
import-what-undated = { $what } frå { $from }
import-what-from = { $publisher ->
    [udir] Utdanningsdirektoratet
    [skoleporten] Skoleporten
    [ssb] Statistisk sentralbyrå
    [sheet] eit eige ark
    [typed] inntasting
   *[statistikkbanken] Statistikkbanken
}
import-what-tests = nasjonale prøver på { $grades }
import-what-survey = { $about ->
    [bullying] Elevundersøkinga (mobbing)
    [participation] Elevundersøkinga (deltaking)
   *[all] Elevundersøkinga
} på { $grades }
import-what-nothing = { $about ->
    [survey] Elevundersøkinga
   *[figures] tal
}
import-waits = { $files ->
    [one] Varde må få vite meir om fila før ho kan lagrast. Ingenting er endra.
   *[other] Varde må få vite meir om { NUMBER($files) } filer før dei kan lagrast. Ingenting er endra.
}
operation-answer-names = { $names ->
    [one] svar på kva 1 namn betyr
   *[other] svar på kva { NUMBER($names) } namn betyr
}

problem-source-broken-json = JSON-fila er kutta eller øydelagd ved linje { $line }. Ingenting er lagra. Hent ho på nytt.
problem-source-unknown-json = Dette er ei JSON-fil, men korkje eit svar frå Utdanningsdirektoratet eller ein tabell frå Statistisk sentralbyrå som Varde kjenner. Ingenting er lagra.
problem-source-other-table = Dette er tabell { $table } frå Statistisk sentralbyrå. Varde les 07170 (meistringsnivå) og 12255 (grunnskulepoeng). Ingenting er lagra.
problem-source-corrected-scale = Dette er tabell { $table } frå Statistisk sentralbyrå. Skalapoenga der er rekna om og er ikkje dei same som Utdanningsdirektoratet gir ut, så Varde har ingen indikator for dei. Ingenting er lagra.
problem-source-needs-answer = { $what ->
    [period] Fila seier ikkje kva skuleår tala gjeld.
    [grade] Fila seier ikkje kva trinn tala gjeld.
   *[both] Fila seier korkje kva skuleår eller kva trinn tala gjeld.
} Oppgi det, så kan Varde lese ho.
problem-source-left-out-grade = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om { $grade } er ikkje lagra. Varde les trinna i grunnskulen der Elevundersøkinga er obligatorisk.
problem-source-left-out-part = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} der { $column } er «{ $value }», er ikkje lagra: Varde har ingen indikator for den delen.
problem-source-left-out-measure = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om «{ $name }» er ikkje lagra: Varde har ingen indikator for det.
problem-source-left-out-theme = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om temaet «{ $name }» som heilskap er ikkje lagra: eit tema kan ha andre spørsmål enn indeksen med same namn.
problem-source-left-out-scale = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} på skalaen «{ $unit }» er ikkje lagra: det er ein annan skala enn den som blir brukt no.
problem-source-left-out-delivering-school = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om avgivarskule er ikkje lagra: dei gjeld elevar som har slutta ved skulen.
problem-source-left-out-region-without-code = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om stader utan nummer er ikkje lagra. Vel både kode og tekst når du hentar tabellen, så følgjer numra med.
problem-source-unknown-year = «{ $text }» er ikkje eit skuleår. Rada er ikkje lagra.
problem-source-no-unit = Rada seier ikkje kva eining ho gjeld. Ho er ikkje lagra.
problem-source-broken-row = Rada er ikkje skriven som dei andre. Ho er ikkje lagra.
problem-source-contradicting-result = { $unit } har to ulike tal for det same. Ingen av dei er lagra, for det er ikkje til å vite kva for eit som gjeld.
problem-source-repeated-results = { $results ->
    [one] 1 resultat står éin gong til med dei same tala. Det er lagra éin gong.
   *[other] { NUMBER($results) } resultat står éin gong til med dei same tala. Dei er lagra éin gong.
}
problem-source-provisional = Tala for { $period } er førebelse.
problem-source-answers-not-kept = Fila har òg delen for kvart svaralternativ. Varde lagrar gjennomsnittet, spreiinga og talet på svar.
problem-source-index-computed = { $index }: fila har spørsmåla, men ikkje indeksen. Varde har rekna ut { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultat
} som gjennomsnittet av alle spørsmåla. Det kan vike av 0,1 frå talet til Utdanningsdirektoratet.
problem-source-index-incomplete = { $index }: fila har korkje indeksen eller alle spørsmåla for { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultat
}. Varde reknar han ikkje ut.
problem-source-uncertain-dots = { $results ->
    [one] 1 resultat er eit punktum i fila.
   *[other] { NUMBER($results) } resultat er eit punktum i fila.
} Det betyr anten at talet manglar, eller at det er skjult, og fila seier ikkje kva. Varde reknar det som ikkje registrert.
problem-source-respondents-unknown = Fila seier ikkje kor mange som svarte: talet ved sida av mobbing er dei som er mobba. { $results ->
    [one] 1 resultat er lagra
   *[other] { NUMBER($results) } resultat er lagra
} utan talet på elevar. Legg inn fila om deltaking for dei same åra, og så denne ein gong til.
problem-source-names-found = { $names ->
    [one] 1 namn
   *[other] { NUMBER($names) } namn
} er funne att blant einingane i { $kommune }.
problem-source-names-unanswered = { $names ->
    [one] 1 namn er ikkje til å kjenne att med visse. Sei kva eining det er.
   *[other] { NUMBER($names) } namn er ikkje til å kjenne att med visse. Sei kva einingar dei er.
} { $results ->
    [one] 1 resultat er
   *[other] { NUMBER($results) } resultat er
} ikkje lagra så lenge.
problem-source-names-left-out = { $names ->
    [one] 1 namn er halde utanfor, slik du har svart.
   *[other] { NUMBER($names) } namn er haldne utanfor, slik du har svart.
} { $results ->
    [one] 1 resultat er
   *[other] { NUMBER($results) } resultat er
} ikkje lagra.
problem-source-names-contradict = To namn betyr same eining, men har ulike tal for { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultat
}. Dei første er lagra.
problem-source-second-hand = { $results ->
    [one] 1 resultat er ikkje endra: Varde har det
   *[other] { NUMBER($results) } resultat er ikkje endra: Varde har dei
} allereie frå ei kjelde som seier meir.

## Fleire tal side om side

beside-question = { $what } { $question }
beside-caption = { $unit }: { $what }, { $period }
beside-count = { NUMBER($count) } av { NUMBER($n) }
beside-country = heile landet
beside-not-judged = ingen tal kan vurderast mot landet
beside-none = ingenting skil seg ut frå landet
beside-below = { $below } ligg under landet
beside-above = { $above } ligg over landet
beside-both = { $below } ligg under landet, { $above } over
beside-some = { $count } av { $judged } tal skil seg ut frå landet
beside-counted = { $judged ->
    [0] Ingen av tala kan vurderast mot landet. Grunnen står ved kvart tal.
    [one] Det eine talet som kan vurderast, { $below ->
        [0] { $above ->
            [0] skil seg ikkje meir ut frå landet enn tilfeldige utslag vanlegvis gir.
           *[other] ligg meir over landet enn tilfeldige utslag vanlegvis gir.
        }
       *[other] ligg meir under landet enn tilfeldige utslag vanlegvis gir.
    }
   *[other] { NUMBER($judged) } tal er vurderte mot landet.
}
beside-one-of = { $what } ({ $level ->
    [clear] tydeleg skilnad
   *[possible] mogleg skilnad
})
beside-which = { $direction ->
    [below] Under
   *[above] Over
} landet: { $names }.
beside-only-one = { $what }: { $sentence }
beside-note-suppressed = Utdanningsdirektoratet har skjult { NUMBER($count) } av { $all ->
    [one] 1 tal
   *[other] { NUMBER($all) } tal
} for å verne elevar i små grupper ({ $periods }).
beside-note-restricted = { $count ->
    [one] Eitt tal
   *[other] { NUMBER($count) } tal
} frå { $periods } er skjult for andre og blir berre vist til skulen sjølv. Må ikkje delast.
beside-note-too-few = { $count ->
    [one] Eitt tal
   *[other] { NUMBER($count) } tal
} frå { $periods } byggjer på færre enn 10 elevar. Eitt år åleine seier for lite, og blir difor ikkje vist; fleire år samla kan seie meir.
beside-note-none-took-part = { $count ->
    [one] Bak eitt tal
   *[other] Bak { NUMBER($count) } tal
} frå { $periods } er det ingen elevar som deltok.
beside-note-not-offered = { $count ->
    [one] Eitt tal
   *[other] { NUMBER($count) } tal
} frå { $periods } er ikkje { $count ->
    [one] registrert
   *[other] registrerte
}.
beside-note-not-loaded = Varde manglar { $count ->
    [one] eitt tal
   *[other] { NUMBER($count) } tal
} frå { $periods }: det står ikkje i noka fil som er lagd inn.

## Elevundersøkinga

survey-title = Elevundersøkinga på { $grade }: { $finding }
survey-choice-grade = Trinn
survey-indices = Indeksane
survey-index = Indeks
survey-question = Spørsmål
survey-answers = Svar
survey-answered = { $pupils } elevar har svart i { $period }.
survey-took-part = { NUMBER($count) } av { $n ->
    [one] 1 invitert elev
   *[other] { NUMBER($n) } inviterte elevar
} svarte i { $period } ({ $percent } %).
survey-took-part-share = { $percent } % av dei inviterte elevane svarte i { $period }.
survey-share-answered = Del som svarte, i prosent
survey-invited = Inviterte
survey-bullying = Mobbing
survey-bullying-title = Mobbing: { $finding }
survey-bullied = Spørsmål
survey-pupils = Mobba av svar
survey-share-pupils = { $what }: { $count ->
    [0] ingen
   *[other] { NUMBER($count) }
} av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
} i { $period } ({ $percent } %).
survey-share = { $what }: { $percent } % i { $period }.
survey-share-absent = { $what }, { $period }: { $state }.
survey-note-bullied = Talet er delen av elevane som svarer at dei er mobba to eller tre gonger i månaden eller oftare. Lågt er bra.
survey-note-answers-unknown = Der talet på svar ikkje er kjent, viser Varde delen utan å vurdere han. «Tal på svar» i filene om mobbing er talet på dei som er mobba, ikkje talet på dei som har svart, og blir difor ikkje brukt.
survey-note-questions = Spørsmåla blir viste utan å bli vurderte kvart for seg. Med så mange tal ville nokre skilt seg ut ved tilfeldige utslag åleine.
survey-note-same-grade = Elevar på 7. trinn svarer vanlegvis høgare enn elevar på 10. trinn. Varde samanliknar difor berre med det same trinnet.
survey-note-version = Varde reknar åra { $first } til { $last } som same utgåve av spørsmåla. Er eit spørsmål endra undervegs, kan åra før og etter ikkje samanliknast.

## Mange prøver

many-title = Nasjonale prøver: { $finding }
many-all = Alle prøvene
many-test = Prøve
many-tests-of = Nasjonale prøver på { $grade }
many-took-part = { $pupils } på { $grade }
many-pupils = Elevar bak tala: { $pupils }.
many-note-grades = Prøvene på 5. trinn og på ungdomstrinnet er ikkje like vanskelege. Samanlikn kvar prøve med linja til landet, ikkje med dei andre prøvene.

## Kull

cohorts-title = Frå 8. trinn til 9. trinn: { $changes }
cohorts-title-steps = Det same kullet gjennom fleire prøver
cohorts-change = { $level ->
    [clear] { $what } { $direction ->
        [down] ned
       *[up] opp
    } (tydeleg endring)
    [possible] { $what } { $direction ->
        [down] ned
       *[up] opp
    } (mogleg endring)
    [may-be-chance] endringa i { $what } kan vere tilfeldig
   *[cannot-tell] { $what } kan ikkje vurderast
}
cohorts-not-told = Ingen av kulla kan vurderast. Grunnen står ved kvart kull.
cohorts-sentence = { $what }: frå { $own } ({ $first ->
    [one] 1 elev
   *[other] { NUMBER($first) } elevar
}) til { $ownafter } { $unit } ({ $second ->
    [one] 1 elev
   *[other] { NUMBER($second) } elevar
}), der inntil ±{ $limit } kan kome av tilfeldige utslag{ $known ->
    [known] ; kullet i landet: frå { $before } til { $after }.
   *[unknown] .
}
cohorts-count = { $count ->
    [one] Eitt kull kan følgjast frå 8. trinn til 9. trinn
   *[other] { NUMBER($count) } kull kan følgjast frå 8. trinn til 9. trinn
}{ $judged ->
    [0] , men det er ikkje nok til å vurdere endringa.
   *[other] .
}
cohorts-slope = { $subject } frå 8. trinn til 9. trinn
cohorts-legend = Prikk: { $unit }. Strek: uvisse (95 %). Linje: det same kullet eitt år seinare.
cohorts-missing = Tala seier ikkje kven elevane er. Nokre kan ha flytta inn eller ut, og nokre kan ha teke berre den eine prøva.
cohorts-name = 8. trinn { $period }
cohorts-column = { $grade } i
cohorts-column-change = Endring
cohorts-column-limit = Tilfeldig inntil
cohorts-column-reference = { $name }, endring
cohorts-steps = { $subject }: kullet som gjekk på { $grade } i { $period }
cohorts-steps-sentence = Kullet som gjekk på { $grade } i { $period }: { $steps }.
cohorts-step = { $value } { $unit } på { $grade }{ $known ->
    [known] {" "}(landet { $country })
   *[unknown] {""}
}
cohorts-step-test = Nasjonal prøve i { $subject }
cohorts-step-change = Nytt mål
cohorts-note-scales = Prøva på 5. trinn, prøva på 8. trinn og 9. trinn og grunnskulepoenga er tre ulike mål. Dei kan ikkje trekkjast frå kvarandre. Sjå kvart av dei mot landet.
cohorts-note-moves = Eit kull er ikkje alltid dei same elevane. Elevar flyttar, og mange byter skule mellom 7. trinn og 8. trinn. Heile vegen frå 5. trinn til 10. trinn kan difor oftast berre følgjast for ein kommune eller ein skule med alle trinn.
cohorts-note-rise = 9. trinn tek den same prøva som 8. trinn, eitt år seinare. Det er vanleg at resultatet blir høgare. Hald endringa opp mot endringa i landet.

## Vurderingar av andre mål enn prøver

obstacle-rounding-figures = Begge tala er avrunda, og avrundinga åleine kan gi ein så liten skilnad.
why-rounding-figures = Med svært mange elevar er uvissa mindre enn avrundinga. Då seier Varde berre noko om skilnader som er større enn ho.
obstacle-break-figures = { $one } og { $other } er ikkje målte på same måte.
why-from-answers = Uvissa er rekna ut frå kor spreidde svara er, og kor mange som har svart.
why-rounded-figures = Tala er avrunda. Den verkelege skilnaden kan vere inntil { $step } større eller mindre.

## Skulane i kommunen

schools-of-a-kommune = Dette er eit bilete av skulane i ein kommune. Vel ein kommune eller ein skule.
schools-choice = Tal
schools-title-own = { $what }: { $level ->
    [clear] skulen ligg klart { $direction ->
        [below] lågare
       *[above] høgare
    } enn tilfeldige utslag vanlegvis gir
    [possible] skulen ligg { $direction ->
        [below] lågare
       *[above] høgare
    } enn tilfeldige utslag vanlegvis gir
    [may-be-chance] skulen ligg innanfor det tilfeldige utslag vanlegvis gir
   *[cannot-tell] skulen kan ikkje vurderast
}
schools-title = { $what }: { $judged ->
    [0] ingen skular kan vurderast
   *[other] { $outside ->
        [0] ingen skular ligg utanfor det tilfeldige utslag vanlegvis gir
       *[other] { NUMBER($outside) } av { NUMBER($judged) } skular ligg utanfor det tilfeldige utslag vanlegvis gir
    }
}
schools-all-hidden = Ingen av skulane har eit tal som kan visast. Tal for små grupper er skjulte.
schools-no-target = Varde har ikkje tal for landet eller kommunen i { $period } å halde skulane opp mot. Legg inn ei fil der landet er med.
schools-legend = Prikk: skulen. Grå prikkar: andre skular. Linjer: så langt tilfeldige utslag vanlegvis gir for ein skule av kvar storleik.
schools-legend-kommune = Prikk: ein skule. Linjer: så langt tilfeldige utslag vanlegvis gir for ein skule av kvar storleik.
schools-pupils-axis = elevar
schools-others = Andre skular i kommunen
schools-all = Skulane i kommunen
schools-other = { $private ->
    [private] Ein privat skule
   *[any] Ein skule
} med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
}: { $value }
schools-own = { $name } med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elevar
}: { $value }
schools-limit-95 = 95 %
schools-limit-998 = 99,8 %
schools-school = Skule
schools-a-school = Ein skule
schools-usual = Vanleg ved tilfeldige utslag (95 %)
schools-caption = { $kommune }: { $indicator }, { $period }. Skulane står etter storleik.
schools-share-axis = { $unit } av elevane
schools-percent = { $value } %
schools-note-size = Jo færre elevar, jo meir svingar talet ved tilfeldige utslag. Difor er grensene vidast for dei små skulane. Biletet seier ikkje kva skule som er god.
schools-note-limits = Linjene er teikna for elevar som spreier seg { $spread ->
    [own] slik som ved denne skulen
   *[common] slik dei gjer i snitt ved skulane her
}. Kvar skule er vurdert med si eiga uvisse, så ein grå prikk nær ei linje kan i røynda liggje på den andre sida av henne.
schools-note-target = Talet for kommunen er sjølv usikkert. Varde tek omsyn til det, så ein skule kan liggje utanfor linjene utan at det seier noko.
schools-note-absent = { NUMBER($count) } av { $all ->
    [one] 1 skule
   *[other] { NUMBER($all) } skular
} blir ikkje viste: Talet er skjult, byggjer på færre enn 10 elevar, eller manglar talet på elevar.
schools-note-private = Private skular er med i tala til kommunen og i biletet.{ $count ->
    [0] {""}
    [one] {" "}Éin av skulane er merkt som privat i Varde.
   *[other] {" "}{ NUMBER($count) } av skulane er merkte som private i Varde.
}
schools-note-own-private = Skulen er privat.
schools-note-grades = Grunnskulepoeng og standpunktkarakterar kan ikkje visast slik: Uvissa er ikkje kjend, så grensene kan ikkje reknast ut.
