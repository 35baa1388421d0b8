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
many-nothing = Når skolen har tall fra flere prøver, står de her ved siden av hverandre.
survey-nothing-title = Ingen tall fra Elevundersøkelsen
survey-nothing = Hent Elevundersøkelsen fra Udir, og slipp fila i «Data».
cohorts-nothing-title = Ingen kull å følge
cohorts-nothing = Et kull kan følges når det finnes tall fra 8. trinn ett år og 9. trinn det neste.
schools-nothing-title = Ingen skoler å vise
schools-nothing = Her vises skolene i kommunen når det er lest inn tall for dem.
risk-nothing-title = Ingen tall å regne risikopoeng av
risk-nothing = Risikopoeng regnes av Elevundersøkelsen, nasjonale prøver og grunnskolepoeng.

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
