//! Chance that is the same on every machine: SplitMix64 (Steele, Lea & Flood 2014) and whole numbers only.

/// A stream of numbers that look random.
pub(super) struct Draws(u64);

impl Draws {
    /// Every use has a stream of its own, named by `what`, so that a new indicator leaves the others' figures alone.
    pub fn of(seed: u64, what: &str) -> Self {
        // FNV-1a, so that names that are nearly alike begin far from each other once they are mixed.
        let name = what.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut draws = Self(name ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        draws.next();
        draws
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// What a key has besides its time.
    pub fn bytes(&mut self) -> [u8; 10] {
        let [first, second] = [self.next().to_be_bytes(), self.next().to_be_bytes()];
        std::array::from_fn(|at| if at < 8 { first[at] } else { second[at - 8] })
    }

    /// Yes in so many of a thousand.
    pub fn chance(&mut self, of_thousand: i64) -> bool {
        ((self.next() >> 32) * 1000) >> 32 < of_thousand.clamp(0, 1000) as u64
    }

    /// Normally distributed around 0 with this SD, in the SD's own unit: the sum of twelve even draws of 16 bits, so
    /// never more than six SD away.
    pub fn normal(&mut self, sd: i64) -> i64 {
        let mut sum = 0;
        for _ in 0..3 {
            let four = self.next();
            sum += (0..4).map(|place| (four >> (16 * place) & 0xffff) as i64).sum::<i64>();
        }
        (sum - 6 * 0xffff) * sd / 0x1_0000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_the_same_every_time_and_differ_from_each_other() {
        // The generator's own reference: what it gives from 0.
        let mut from_0 = Draws(0);
        let reference = [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f];
        assert_eq!([(); 3].map(|()| from_0.next()), reference);
        let first = |seed, what| Draws::of(seed, what).next();
        assert_eq!(first(1, "score 5 2025"), first(1, "score 5 2025"));
        assert_ne!(first(1, "score 5 2025"), first(2, "score 5 2025"));
        assert_ne!(first(1, "score 5 2025"), first(1, "score 5 2024"));
    }

    #[test]
    fn normal_draws_have_the_mean_and_the_sd_that_are_asked_for() {
        let mut draws = Draws::of(7, "normal");
        let many: Vec<i64> = (0..100_000).map(|_| draws.normal(1000)).collect();
        let mean = many.iter().sum::<i64>() as f64 / 1e5;
        let sd = (many.iter().map(|x| (*x as f64 - mean).powi(2)).sum::<f64>() / 1e5).sqrt();
        assert!(mean.abs() < 10.0 && (sd - 1000.0).abs() < 10.0, "{mean} {sd}");
        let beyond = many.iter().filter(|x| x.abs() > 1960).count();
        assert!((4_500..5_500).contains(&beyond), "{beyond}");
    }

    #[test]
    fn chance_is_what_it_says() {
        let mut draws = Draws::of(7, "chance");
        let yes = (0..100_000).filter(|_| draws.chance(45)).count();
        assert!((4_200..4_800).contains(&yes), "{yes}");
        assert!(!draws.chance(0) && draws.chance(1000));
    }
}
