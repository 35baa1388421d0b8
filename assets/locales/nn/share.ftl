# Delar og fordelingar: kva dei kan bere.
