# Eksempelkommunen.

operation-load-example = innlegging av eksempelkommunen
operation-remove-example = fjerning av eksempelkommunen
example-loaded = Eksempelkommunen Vardehaug er lagd inn (kommunenummer { $kommune }). Alle tal i han er oppdikta.
example-removed = Eksempelkommunen er teken bort.
example-here = Vardehaug er lagd inn. Kommunen og alle tal i han er oppdikta.
import-beside-example = Den oppdikta kommunen Vardehaug ligg òg i Varde, med oppdikta tal for fylket og landet. Ta han bort i Data, så blir dei ikkje blanda med ekte tal.
example-written-beside = { $count ->
    [one] De har skrive eller endra éin ting sjølve i planen til Vardehaug. Han går bort saman med kommunen.
   *[other] De har skrive eller endra { $count } ting sjølve i planen til Vardehaug. Dei går bort saman med kommunen.
  } Alt anna i Varde blir ståande, og Angre hentar alt tilbake.
