# Andeler og fordelinger: hva de kan bære.
