# Elevundersøkelsen og andre indikatorer.
