# The example kommune.

operation-load-example = loading the example municipality
operation-remove-example = taking the example municipality away
example-loaded = The example municipality Vardehaug is loaded (municipality number { $kommune }). Every figure in it is fictional.
example-removed = The example municipality is taken away.
example-here = Vardehaug is loaded. The municipality and every figure in it are fictional.
import-beside-example = The fictional municipality Vardehaug is in Varde too, with fictional figures for the county and the country. Take it away in Data, so that they are not mixed with real ones.
example-written-beside = { $count ->
    [one] You have written or changed one thing yourselves in the plan of Vardehaug. It goes together with the municipality.
   *[other] You have written or changed { $count } things yourselves in the plan of Vardehaug. They go together with the municipality.
  } Everything else in Varde stays, and Undo brings all of it back.
