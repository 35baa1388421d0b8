//! Many figures at once.

use varde_core::judgement::many::together;
use varde_core::language::Language;

fn p(small: &[f64], all: usize) -> Vec<f64> {
    small.iter().copied().chain(std::iter::repeat(0.5)).take(all).collect()
}

#[test]
fn what_chance_gives_is_said_before_what_is_found() {
    let check = |p: &[f64], sentence: &str| {
        assert_eq!(together(p).map(|all| all.say(Language::Nb).sentence).as_deref(), Some(sentence));
    };
    check(
        &p(&[0.01, 0.03, 0.04], 24),
        "Av 24 tall kan vi vente at ett eller to skiller seg ut ved tilfeldighet. Her skiller tre seg ut. Når vi tar \
         hensyn til at vi ser på 24 tall, skiller ingen seg ut lenger.",
    );
    check(
        &p(&[0.0001, 0.04], 24),
        "Av 24 tall kan vi vente at ett eller to skiller seg ut ved tilfeldighet. Her skiller to seg ut. Når vi tar \
         hensyn til at vi ser på 24 tall, skiller ett seg ut.",
    );
    check(
        &p(&[0.0001, 0.0002], 24),
        "Av 24 tall kan vi vente at ett eller to skiller seg ut ved tilfeldighet. Her skiller to seg ut. Det er like \
         mange når vi tar hensyn til at vi ser på 24 tall.",
    );
    check(
        &p(&[], 9),
        "Av 9 tall kan vi vente at ingen eller ett skiller seg ut ved tilfeldighet. Her skiller ingen seg ut.",
    );
    check(
        &p(&[], 20),
        "Av 20 tall kan vi vente at om lag ett skiller seg ut ved tilfeldighet. Her skiller ingen seg ut.",
    );
    check(
        &p(&[], 300),
        "Av 300 tall kan vi vente at om lag 15 skiller seg ut ved tilfeldighet. Her skiller ingen seg ut.",
    );
    let check = |language: Language, sentence: &str| {
        let said = together(&p(&[0.0001, 0.04], 24)).unwrap().say(language);
        assert_eq!(said.sentence, sentence);
        assert_eq!(said.why.steps.len(), 3);
    };
    check(
        Language::Nn,
        "Av 24 tal kan vi vente at eitt eller to skil seg ut av tilfeldige grunnar. Her skil to seg ut. Når vi tek omsyn \
         til at vi ser på 24 tal, skil eitt seg ut.",
    );
    check(
        Language::En,
        "Of 24 figures, we can expect one or two to stand out by chance. Here, two stand out. When we allow for looking \
         at 24 figures, one stands out.",
    );
}

#[test]
fn the_numbers_are_there_as_data() {
    let all = together(&[0.003, 0.012, 0.021, 0.04, 0.049, 0.11, 0.2, 0.35, 0.6, 0.93]).unwrap();
    assert_eq!((all.judged, all.standing_out, all.expected), (10, 5, 0.5));
    assert_eq!((all.still_by_holm(), all.still_by_benjamini_hochberg()), (1, 1));
    assert!((all.holm[1] - 0.108).abs() < 1e-12 && (all.benjamini_hochberg[1] - 0.06).abs() < 1e-12);
    assert_eq!(all.say(Language::Nb).why.steps[0], "10 tall × 5 av 100 = høyst 0,5.");
    assert_eq!((together(&[]), together(&[0.01]), together(&[0.01, 1.5])), (None, None, None));
}
