# Eksempelkommunen.

operation-load-example = innlegging av eksempelkommunen
operation-remove-example = fjerning av eksempelkommunen
example-loaded = Eksempelkommunen Vardehaug er lagt inn (kommunenummer { $kommune }). Alle tall i den er oppdiktet.
example-removed = Eksempelkommunen er tatt bort.
example-here = Vardehaug er lagt inn. Kommunen og alle tall i den er oppdiktet.
