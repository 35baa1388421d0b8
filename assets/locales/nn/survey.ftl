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
many-nothing = Når skulen har tal frå fleire prøver, står dei her ved sida av kvarandre.
survey-nothing-title = Ingen tal frå Elevundersøkinga
survey-nothing = Hent Elevundersøkinga frå Udir, og slepp fila i «Data».
cohorts-nothing-title = Ingen kull å følgje
cohorts-nothing = Eit kull kan følgjast når det finst tal frå 8. trinn eitt år og 9. trinn det neste.
schools-nothing-title = Ingen skular å vise
schools-nothing = Her blir skulane i kommunen viste når det er lese inn tal for dei.
risk-nothing-title = Ingen tal å rekne risikopoeng av
risk-nothing = Risikopoeng blir rekna av Elevundersøkinga, nasjonale prøver og grunnskulepoeng.

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
