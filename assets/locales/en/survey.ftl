# Elevundersøkelsen and other indicators.
