//! Pure functions on numbers, and nothing that knows what the numbers are about. Only `judgement` asks here.

pub mod mean;
