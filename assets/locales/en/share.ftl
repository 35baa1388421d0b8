# Shares and distributions: what they can carry.
