# Orda i rommet «Møte».
meetings-lead = Sida de tek med til dialogmøtet. Ho blir laga av tala og tråden, og følgjer med når dei blir endra.
meetings-language = Språk på sida
meetings-paper = Sida slik ho blir på papir
