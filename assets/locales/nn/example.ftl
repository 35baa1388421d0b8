# Eksempelkommunen.

operation-load-example = innlegging av eksempelkommunen
operation-remove-example = fjerning av eksempelkommunen
example-loaded = Eksempelkommunen Vardehaug er lagd inn (kommunenummer { $kommune }). Alle tal i han er oppdikta.
example-removed = Eksempelkommunen er teken bort.
example-here = Vardehaug er lagd inn. Kommunen og alle tal i han er oppdikta.
