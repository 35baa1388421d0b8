# The example kommune.

operation-load-example = loading the example kommune
operation-remove-example = taking the example kommune away
example-loaded = The example kommune Vardehaug is loaded (kommunenummer { $kommune }). Every figure in it is fictional.
example-removed = The example kommune is taken away.
example-here = Vardehaug is loaded. The kommune and every figure in it are fictional.
