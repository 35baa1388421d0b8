# Regneark, utklippstavle og kolonner som må forklares.
