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
