# Elevundersøkelsen og andre indikatorer.

## Navn

measure-of-mastery = Mestringsnivåer i { $subject }
measure-of-level = Mestringsnivå { $level } i { $subject }
measure-of-participation = Deltakelse i { $subject }
measure-standpunkt = Standpunktkarakterer
measure-in-sentence-standpunkt = standpunktkarakterene
measure-stotte = Støtte fra lærer
measure-in-sentence-stotte = støtte fra lærer
measure-motivasjon = Motivasjon
measure-in-sentence-motivasjon = motivasjon
measure-mestring = Mestring
measure-in-sentence-mestring = mestring
measure-trivsel = Trivsel
measure-in-sentence-trivsel = trivsel
measure-utfordring = Faglig utfordring
measure-in-sentence-utfordring = faglig utfordring
measure-laeringskultur = Læringskultur
measure-in-sentence-laeringskultur = læringskultur
measure-vurdering = Vurdering for læring
measure-in-sentence-vurdering = vurdering for læring
measure-medvirkning = Elevdemokrati og medvirkning
measure-in-sentence-medvirkning = elevdemokrati og medvirkning
measure-regler = Felles regler
measure-in-sentence-regler = felles regler
measure-hjemmefra = Støtte hjemmefra
measure-in-sentence-hjemmefra = støtte hjemmefra
measure-mobbing = Mobbing på skolen
measure-in-sentence-mobbing = mobbing på skolen
measure-mobbing-elever = Mobbet av andre elever
measure-in-sentence-mobbing-elever = mobbing fra andre elever
measure-mobbing-voksne = Mobbet av voksne på skolen
measure-in-sentence-mobbing-voksne = mobbing fra voksne
measure-mobbing-digital = Mobbet digitalt
measure-in-sentence-mobbing-digital = digital mobbing
measure-deltakelse = Deltakelse i Elevundersøkelsen
measure-in-sentence-deltakelse = deltakelsen i Elevundersøkelsen
unit-prosent = prosent
unit-karakter = karakter
unit-skala15 = på skalaen 1–5

## Brudd

segment-np-before-2014 = Før 2014 hadde nasjonale prøver en annen skala. De tallene kan ikke sammenlignes med senere år.
segment-survey-2007 = Elevundersøkelsen fikk nye spørsmål og indekser i 2013. Tidligere tall kan ikke sammenlignes med dem.
break-survey-2013 = nye spørsmål
segment-bullying-2016 = Spørsmålene om mobbing ble endret i 2016. Tidligere tall kan ikke sammenlignes med dem.
break-bullying-2016 = nye spørsmål om mobbing

## Import

problem-no-distribution = Fila har ikke fordelingen på mestringsnivåer. Vil du ha den med, slår du på «Mestringsnivåfordeling» i Statistikkbanken før du laster ned. Det som står i fila, kan brukes som det er.

## Tomme sider

many-nothing-title = Ingen tall å sette ved siden av hverandre
many-nothing = Her står alle prøvene til { $unit } side om side. Hent «Nasjonale prøver» for 5. trinn og for ungdomstrinnet i Statistikkbanken, og slipp filene i «Data».
survey-nothing-title = Ingen tall fra Elevundersøkelsen
survey-nothing = Varde har ingen tall fra Elevundersøkelsen for { $unit }. Finn Elevundersøkelsen i Statistikkbanken til Utdanningsdirektoratet, velg skolene, kommunen, fylket og landet, trinn 7 og 10 og de siste årene, og last ned fila. Slipp den i «Data».
cohorts-nothing-title = Ingen kull å følge
cohorts-nothing = Et kull kan følges når Varde har tall fra 8. trinn ett år og 9. trinn det neste for { $unit }. Hent «Nasjonale prøver» for ungdomstrinnet i Statistikkbanken, minst to år på rad, og slipp filene i «Data».
schools-nothing-title = Ingen skoler å vise
schools-nothing = Her vises skolene i kommunen når Varde har tall for dem. Hent «Nasjonale prøver» i Statistikkbanken med alle skolene i kommunen, kommunen selv og landet, og slipp fila i «Data».
risk-nothing-title = Ingen tall å regne risikopoeng av
risk-nothing = Risikopoeng regnes av andelen på mestringsnivå 1 i nasjonale prøver på 5. trinn og 8. trinn, av støtte fra lærer, motivasjon og mobbing i Elevundersøkelsen på 7. trinn og 10. trinn, og av grunnskolepoeng. Hent dem i Statistikkbanken med landet, med «Mestringsnivåfordeling» slått på for prøvene, og slipp filene i «Data».

## Månedsserier

monthly-title-few = { $what }: for få målinger ennå
monthly-title-ordinary = { $what } har bare vanlig variasjon fra måned til måned
monthly-title-special = { $what } har måneder utenfor det vanlige
monthly-legend = Grensene viser hvor langt tilfeldigheter alene vanligvis flytter en måned. Ruter er måneder utenfor det vanlige.
monthly-special = Utenfor det vanlige
monthly-mean = Gjennomsnitt
monthly-low = Nedre grense
monthly-high = Øvre grense
monthly-limits = Vanlig mellom { $low } og { $high }, gjennomsnitt { $mean }.
monthly-note = Måneder holdes mot serien selv, ikke mot andre. Grensene regnes av alle månedene uten opphold i serien.
table-month = Måned

import-what = { $what } fra { $from }, { $years ->
    [one] skoleåret { $periods }
   *[other] skoleårene { $periods }
}
import-what-undated = { $what } fra { $from }
import-what-from = { $publisher ->
    [udir] Utdanningsdirektoratet
    [skoleporten] Skoleporten
    [ssb] Statistisk sentralbyrå
    [sheet] et eget ark
    [typed] inntasting
   *[statistikkbanken] Statistikkbanken
}
import-what-tests = nasjonale prøver på { $grades }
import-what-survey = { $about ->
    [bullying] Elevundersøkelsen (mobbing)
    [participation] Elevundersøkelsen (deltakelse)
   *[all] Elevundersøkelsen
} på { $grades }
import-what-nothing = { $about ->
    [survey] Elevundersøkelsen
   *[figures] tall
}
import-waits = { $files ->
    [one] Varde må få vite mer om fila før den kan lagres. Ingenting er endret.
   *[other] Varde må få vite mer om { NUMBER($files) } filer før de kan lagres. Ingenting er endret.
}
operation-answer-names = { $names ->
    [one] svar på hva 1 navn betyr
   *[other] svar på hva { NUMBER($names) } navn betyr
}

problem-source-broken-json = JSON-fila er kuttet eller ødelagt ved linje { $line }. Ingenting er lagret. Hent den på nytt.
problem-source-unknown-json = Dette er en JSON-fil, men verken et svar fra Utdanningsdirektoratet eller en tabell fra Statistisk sentralbyrå som Varde kjenner. Ingenting er lagret.
problem-source-other-table = Dette er tabell { $table } fra Statistisk sentralbyrå. Varde leser 07170 (mestringsnivåer) og 12255 (grunnskolepoeng). Ingenting er lagret.
problem-source-corrected-scale = Dette er tabell { $table } fra Statistisk sentralbyrå. Skalapoengene der er regnet om og er ikke de samme som Utdanningsdirektoratet gir ut, så Varde har ingen indikator for dem. Ingenting er lagret.
problem-source-needs-answer = { $what ->
    [period] Fila sier ikke hvilket skoleår tallene gjelder.
    [grade] Fila sier ikke hvilket trinn tallene gjelder.
   *[both] Fila sier verken hvilket skoleår eller hvilket trinn tallene gjelder.
} Oppgi det, så kan Varde lese den.
problem-source-left-out-grade = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om { $grade } er ikke lagret. Varde leser trinnene i grunnskolen der Elevundersøkelsen er obligatorisk.
problem-source-left-out-part = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} der { $column } er «{ $value }», er ikke lagret: Varde har ingen indikator for den delen.
problem-source-left-out-measure = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om «{ $name }» er ikke lagret: Varde har ingen indikator for det.
problem-source-left-out-theme = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om temaet «{ $name }» som helhet er ikke lagret: et tema kan ha andre spørsmål enn indeksen med samme navn.
problem-source-left-out-scale = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} på skalaen «{ $unit }» er ikke lagret: det er en annen skala enn den som brukes nå.
problem-source-left-out-delivering-school = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om avgiverskole er ikke lagret: de gjelder elever som har sluttet ved skolen.
problem-source-left-out-region-without-code = { $rows ->
    [one] 1 rad
   *[other] { NUMBER($rows) } rader
} om steder uten nummer er ikke lagret. Velg både kode og tekst når du henter tabellen, så følger numrene med.
problem-source-unknown-year = «{ $text }» er ikke et skoleår. Raden er ikke lagret.
problem-source-no-unit = Raden sier ikke hvilken enhet den gjelder. Den er ikke lagret.
problem-source-broken-row = Raden er ikke skrevet som de andre. Den er ikke lagret.
problem-source-contradicting-result = { $unit } har to ulike tall for det samme. Ingen av dem er lagret, for det er ikke til å vite hvilket som gjelder.
problem-source-repeated-results = { $results ->
    [one] 1 resultat står én gang til med de samme tallene. Det er lagret én gang.
   *[other] { NUMBER($results) } resultater står én gang til med de samme tallene. De er lagret én gang.
}
problem-source-provisional = Tallene for { $period } er foreløpige.
problem-source-answers-not-kept = Fila har også andelen for hvert svaralternativ. Varde lagrer gjennomsnittet, spredningen og antallet.
problem-source-index-computed = { $index }: fila har spørsmålene, men ikke indeksen. Varde har regnet ut { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultater
} som gjennomsnittet av alle spørsmålene. Det kan avvike 0,1 fra Utdanningsdirektoratets eget tall.
problem-source-index-incomplete = { $index }: fila har verken indeksen eller alle spørsmålene for { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultater
}. Varde regner den ikke ut.
problem-source-uncertain-dots = { $results ->
    [one] 1 resultat er et punktum i fila.
   *[other] { NUMBER($results) } resultater er et punktum i fila.
} Det betyr enten at tallet mangler, eller at det er skjult, og fila sier ikke hvilket. Varde regner det som ikke registrert.
problem-source-respondents-unknown = Fila sier ikke hvor mange som svarte: antallet ved siden av mobbing er de som er mobbet. { $results ->
    [one] 1 resultat er lagret
   *[other] { NUMBER($results) } resultater er lagret
} uten antall elever. Legg inn fila om deltakelse for de samme årene, og så denne en gang til.
problem-source-names-found = { $names ->
    [one] 1 navn
   *[other] { NUMBER($names) } navn
} er funnet igjen blant enhetene i { $kommune }.
problem-source-names-unanswered = { $names ->
    [one] 1 navn er ikke til å kjenne igjen med sikkerhet. Si hvilken enhet det er.
   *[other] { NUMBER($names) } navn er ikke til å kjenne igjen med sikkerhet. Si hvilke enheter de er.
} { $results ->
    [one] 1 resultat er
   *[other] { NUMBER($results) } resultater er
} ikke lagret så lenge.
problem-source-names-left-out = { $names ->
    [one] 1 navn er holdt utenfor, slik du har svart.
   *[other] { NUMBER($names) } navn er holdt utenfor, slik du har svart.
} { $results ->
    [one] 1 resultat er
   *[other] { NUMBER($results) } resultater er
} ikke lagret.
problem-source-names-contradict = To navn betyr samme enhet, men har ulike tall for { $results ->
    [one] 1 resultat
   *[other] { NUMBER($results) } resultater
}. De første er lagret.
problem-source-second-hand = { $results ->
    [one] 1 resultat er ikke endret: Varde har det
   *[other] { NUMBER($results) } resultater er ikke endret: Varde har dem
} allerede fra en kilde som sier mer.

## Flere tall side om side

beside-question = { $what } { $question }
beside-caption = { $unit }: { $what }, { $period }
beside-count = { NUMBER($count) } av { NUMBER($n) }
beside-country = hele landet
beside-not-judged = ingen tall kan vurderes mot landet
beside-none = ingenting skiller seg ut fra landet
beside-below = { $below } ligger under landet
beside-above = { $above } ligger over landet
beside-both = { $below } ligger under landet, { $above } over
beside-some = { $count } av { $judged } tall skiller seg ut fra landet
beside-counted = { $judged ->
    [0] Ingen av tallene kan vurderes mot landet. Grunnen står ved hvert tall.
    [one] Det ene tallet som kan vurderes, { $below ->
        [0] { $above ->
            [0] skiller seg ikke mer ut fra landet enn tilfeldigheter vanligvis gir.
           *[other] ligger mer over landet enn tilfeldigheter vanligvis gir.
        }
       *[other] ligger mer under landet enn tilfeldigheter vanligvis gir.
    }
   *[other] { NUMBER($judged) } tall er vurdert mot landet.
}
beside-one-of = { $what } ({ $level ->
    [clear] tydelig forskjell
   *[possible] mulig forskjell
})
beside-which = { $direction ->
    [below] Under
   *[above] Over
} landet: { $names }.
beside-only-one = { $what }: { $sentence }
beside-note-suppressed = Utdanningsdirektoratet har skjult { NUMBER($count) } av { $all ->
    [one] 1 tall
   *[other] { NUMBER($all) } tall
} for å verne elever i små grupper ({ $periods }).
beside-note-restricted = { $count ->
    [one] Ett tall
   *[other] { NUMBER($count) } tall
} fra { $periods } er skjult for andre og vises bare for skolen selv. Må ikke deles.
beside-note-too-few = { $count ->
    [one] Ett tall
   *[other] { NUMBER($count) } tall
} fra { $periods } bygger på færre enn 10 elever. Ett år alene sier for lite, og vises derfor ikke; flere år samlet kan si mer.
beside-note-none-took-part = { $count ->
    [one] Bak ett tall
   *[other] Bak { NUMBER($count) } tall
} fra { $periods } er det ingen elever som deltok.
beside-note-not-offered = { $count ->
    [one] Ett tall
   *[other] { NUMBER($count) } tall
} fra { $periods } er ikke registrert.
beside-note-not-loaded = Varde mangler { $count ->
    [one] ett tall
   *[other] { NUMBER($count) } tall
} fra { $periods }: det står ikke i noen fil som er lagt inn.

## Elevundersøkelsen

survey-title = Elevundersøkelsen på { $grade }: { $finding }
survey-choice-grade = Trinn
survey-indices = Indeksene
survey-index = Indeks
survey-question = Spørsmål
survey-answers = Svar
survey-answered = { $pupils } elever har svart i { $period }.
survey-took-part = { NUMBER($count) } av { $n ->
    [one] 1 invitert elev
   *[other] { NUMBER($n) } inviterte elever
} svarte i { $period } ({ $percent } %).
survey-took-part-share = { $percent } % av de inviterte elevene svarte i { $period }.
survey-share-answered = Andel som svarte, i prosent
survey-invited = Inviterte
survey-bullying = Mobbing
survey-bullying-title = Mobbing: { $finding }
survey-bullied = Spørsmål
survey-pupils = Mobbet av svar
survey-share-pupils = { $what }: { $count ->
    [0] ingen
   *[other] { NUMBER($count) }
} av { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
} i { $period } ({ $percent } %).
survey-share = { $what }: { $percent } % i { $period }.
survey-share-absent = { $what }, { $period }: { $state }.
survey-note-bullied = Tallet er andelen av elevene som svarer at de er mobbet to eller tre ganger i måneden eller oftere. Lavt er bra.
survey-note-answers-unknown = Der antall svar ikke er kjent, viser Varde andelen uten å vurdere den. «Antall besvart» i filene om mobbing er antallet som er mobbet, ikke antallet som har svart, og brukes derfor ikke.
survey-note-questions = Spørsmålene vises uten å vurderes hver for seg. Med så mange tall ville noen skilt seg ut ved tilfeldigheter alene.
survey-note-same-grade = Elever på 7. trinn svarer vanligvis høyere enn elever på 10. trinn. Varde sammenligner derfor bare med det samme trinnet.
survey-note-version = Varde regner årene { $first } til { $last } som samme utgave av spørsmålene. Er et spørsmål endret underveis, kan årene før og etter ikke sammenlignes.

## Mange prøver

many-title = Nasjonale prøver: { $finding }
many-all = Alle prøvene
many-test = Prøve
many-tests-of = Nasjonale prøver på { $grade }
many-took-part = { $pupils } på { $grade }
many-pupils = Elever bak tallene: { $pupils }.
many-note-grades = Prøvene på 5. trinn og på ungdomstrinnet er ikke like vanskelige. Sammenlign hver prøve med landets linje, ikke med de andre prøvene.

## Kull

cohorts-title = Fra 8. trinn til 9. trinn: { $changes }
cohorts-title-steps = Det samme kullet gjennom flere prøver
cohorts-change = { $level ->
    [clear] { $what } { $direction ->
        [down] ned
       *[up] opp
    } (tydelig endring)
    [possible] { $what } { $direction ->
        [down] ned
       *[up] opp
    } (mulig endring)
    [may-be-chance] endringen i { $what } kan være tilfeldig
   *[cannot-tell] { $what } kan ikke vurderes
}
cohorts-not-told = Ingen av kullene kan vurderes. Grunnen står ved hvert kull.
cohorts-sentence = { $what }: fra { $own } ({ $first ->
    [one] 1 elev
   *[other] { NUMBER($first) } elever
}) til { $ownafter } { $unit } ({ $second ->
    [one] 1 elev
   *[other] { NUMBER($second) } elever
}), der inntil ±{ $limit } kan skyldes tilfeldigheter{ $known ->
    [known] ; landets kull: fra { $before } til { $after }.
   *[unknown] .
}
cohorts-count = { $count ->
    [one] Ett kull kan følges fra 8. trinn til 9. trinn
   *[other] { NUMBER($count) } kull kan følges fra 8. trinn til 9. trinn
}{ $judged ->
    [0] , men det er ikke nok til å vurdere endringen.
   *[other] .
}
cohorts-slope = { $subject } fra 8. trinn til 9. trinn
cohorts-legend = Prikk: { $unit }. Strek: usikkerhet (95 %). Linje: det samme kullet ett år senere.
cohorts-missing = Tallene sier ikke hvem elevene er. Noen kan ha flyttet inn eller ut, og noen kan ha tatt bare den ene prøven.
cohorts-name = 8. trinn { $period }
cohorts-column = { $grade } i
cohorts-column-change = Endring
cohorts-column-limit = Tilfeldig inntil
cohorts-column-reference = { $name }, endring
cohorts-steps = { $subject }: kullet som gikk på { $grade } i { $period }
cohorts-steps-sentence = Kullet som gikk på { $grade } i { $period }: { $steps }.
cohorts-step = { $value } { $unit } på { $grade }{ $known ->
    [known] {" "}(landet { $country })
   *[unknown] {""}
}
cohorts-step-test = Nasjonal prøve i { $subject }
cohorts-step-change = Nytt mål
cohorts-note-scales = Prøven på 5. trinn, prøven på 8. trinn og 9. trinn og grunnskolepoengene er tre ulike mål. De kan ikke trekkes fra hverandre. Se hvert av dem mot landet.
cohorts-note-moves = Et kull er ikke alltid de samme elevene. Elever flytter, og mange bytter skole mellom 7. trinn og 8. trinn. Hele veien fra 5. trinn til 10. trinn kan derfor oftest bare følges for en kommune eller en skole med alle trinn.
cohorts-note-rise = 9. trinn tar den samme prøven som 8. trinn, ett år senere. Det er vanlig at resultatet blir høyere. Hold endringen opp mot landets.

## Vurderinger av andre mål enn prøver

obstacle-rounding-figures = Begge tallene er avrundet, og avrundingen alene kan gi en så liten forskjell.
why-rounding-figures = Med svært mange elever er usikkerheten mindre enn avrundingen. Da sier Varde bare noe om forskjeller som er større enn den.
obstacle-break-figures = { $one } og { $other } er ikke målt på samme måte.
why-from-answers = Usikkerheten er regnet ut fra hvor spredt svarene er, og hvor mange som har svart.
why-rounded-figures = Tallene er avrundet. Den virkelige forskjellen kan være inntil { $step } større eller mindre.

## Skolene i kommunen

schools-of-a-kommune = Dette er et bilde av skolene i en kommune. Velg en kommune eller en skole.
schools-choice = Tall
schools-title-own = { $what }: { $level ->
    [clear] skolen ligger klart { $direction ->
        [below] lavere
       *[above] høyere
    } enn tilfeldigheter vanligvis gir
    [possible] skolen ligger { $direction ->
        [below] lavere
       *[above] høyere
    } enn tilfeldigheter vanligvis gir
    [may-be-chance] skolen ligger innenfor det tilfeldigheter vanligvis gir
   *[cannot-tell] skolen kan ikke vurderes
}
schools-title = { $what }: { $judged ->
    [0] ingen skoler kan vurderes
   *[other] { $outside ->
        [0] ingen skoler ligger utenfor det tilfeldigheter vanligvis gir
       *[other] { NUMBER($outside) } av { NUMBER($judged) } skoler ligger utenfor det tilfeldigheter vanligvis gir
    }
}
schools-all-hidden = Ingen av skolene har et tall som kan vises. Tall for små grupper er skjult.
schools-no-target = Varde har ikke tall for landet eller kommunen i { $period } å holde skolene opp mot. Legg inn en fil der landet er med.
schools-legend = Prikk: skolen. Grå prikker: andre skoler. Linjer: så langt tilfeldigheter vanligvis gir for en skole av hver størrelse.
schools-legend-kommune = Prikk: en skole. Linjer: så langt tilfeldigheter vanligvis gir for en skole av hver størrelse.
schools-pupils-axis = elever
schools-others = Andre skoler i kommunen
schools-all = Skolene i kommunen
schools-other = { $private ->
    [private] En privat skole
   *[any] En skole
} med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
}: { $value }
schools-own = { $name } med { $n ->
    [one] 1 elev
   *[other] { NUMBER($n) } elever
}: { $value }
schools-limit-95 = 95 %
schools-limit-998 = 99,8 %
schools-school = Skole
schools-a-school = En skole
schools-usual = Vanlig ved tilfeldighet (95 %)
schools-caption = { $kommune }: { $indicator }, { $period }. Skolene står etter størrelse.
schools-share-axis = { $unit } av elevene
schools-percent = { $value } %
schools-note-size = Jo færre elever, jo mer svinger tallet ved tilfeldigheter. Derfor er grensene videst for de små skolene. Bildet sier ikke hvilken skole som er god.
schools-note-limits = Linjene er tegnet for elever som sprer seg { $spread ->
    [own] slik som ved denne skolen
   *[common] slik de gjør i snitt ved skolene her
}. Hver skole er vurdert med sin egen usikkerhet, så en grå prikk nær en linje kan i virkeligheten ligge på den andre siden av den.
schools-note-target = Tallet for kommunen er selv usikkert. Varde tar hensyn til det, så en skole kan ligge utenfor linjene uten at det sier noe.
schools-note-absent = { NUMBER($count) } av { $all ->
    [one] 1 skole
   *[other] { NUMBER($all) } skoler
} vises ikke: Tallet er skjult, bygger på færre enn 10 elever, eller mangler antall elever.
schools-note-private = Private skoler er med i kommunens tall og i bildet.{ $count ->
    [0] {""}
    [one] {" "}Én av skolene er merket som privat i Varde.
   *[other] {" "}{ NUMBER($count) } av skolene er merket som private i Varde.
}
schools-note-own-private = Skolen er privat.
schools-note-grades = Grunnskolepoeng og standpunktkarakterer kan ikke vises slik: Usikkerheten er ikke kjent, så grensene kan ikke regnes ut.
