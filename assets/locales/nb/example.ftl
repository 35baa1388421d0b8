# Eksempelkommunen.
