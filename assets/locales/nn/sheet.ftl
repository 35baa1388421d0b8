# Rekneark, utklippstavle og kolonnar som må forklarast.
