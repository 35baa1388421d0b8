# Risikopoeng.
