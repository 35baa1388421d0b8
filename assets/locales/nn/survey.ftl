# Elevundersøkinga og andre indikatorar.
