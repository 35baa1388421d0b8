# Risk points.
