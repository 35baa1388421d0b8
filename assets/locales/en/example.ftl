# The example kommune.
