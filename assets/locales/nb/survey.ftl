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
