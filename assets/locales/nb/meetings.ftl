# Ordene i rommet «Møter».
meetings-lead = Siden dere tar med til dialogmøtet. Den lages av tallene og tråden, og følger med når de endres.
meetings-language = Språk på siden
meetings-paper = Siden slik den blir på papir
