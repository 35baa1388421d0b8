# The example kommune.

operation-load-example = loading the example municipality
operation-remove-example = taking the example municipality away
example-loaded = The example municipality Vardehaug is loaded (municipality number { $kommune }). Every figure in it is fictional.
example-removed = The example municipality is taken away.
example-here = Vardehaug is loaded. The municipality and every figure in it are fictional.
import-beside-example = The fictional municipality Vardehaug is in Varde too, with fictional figures for the county and the country. Take it away in Data, so that they are not mixed with real ones.
