# Eksempelkommunen.

operation-load-example = innlegging av eksempelkommunen
operation-remove-example = fjerning av eksempelkommunen
example-loaded = Eksempelkommunen Vardehaug er lagt inn (kommunenummer { $kommune }). Alle tall i den er oppdiktet.
example-removed = Eksempelkommunen er tatt bort.
example-here = Vardehaug er lagt inn. Kommunen og alle tall i den er oppdiktet.
import-beside-example = Den oppdiktede kommunen Vardehaug ligger også i Varde, med oppdiktede tall for fylket og landet. Ta den bort i Data, så blandes de ikke med ekte tall.
example-written-beside = { $count ->
    [one] Dere har skrevet eller endret én ting selv i planen til Vardehaug. Den går bort sammen med kommunen.
   *[other] Dere har skrevet eller endret { $count } ting selv i planen til Vardehaug. De går bort sammen med kommunen.
  } Alt annet i Varde blir stående, og Angre henter alt tilbake.
