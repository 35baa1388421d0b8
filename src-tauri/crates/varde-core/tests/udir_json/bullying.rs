//! Bullying: how many answered stands in another table than how many are bullied.

use serde_json::Value;
use varde_core::observation::Status;

use super::common::{Bench, contents};
use super::{SCHOOL, row, said};

/// A row of table 150, whose number is of those who are bullied.
pub fn bullied(question: &str, share: &str, number: &str, over: &[(&str, &str)]) -> Value {
    let own = [
        ("Spoersmaalgruppe", "Mobbing på skolen"),
        ("Spoersmaalnavn", question),
        ("Kjoenn", "Alle kjønn"),
        ("AndelMobbet", share),
        ("AntallBesvart", number),
    ];
    row(&[&own[..], over].concat())
}

/// A row of table 151.
pub fn took_part(share: &str, answered: &str, invited: &str, over: &[(&str, &str)]) -> Value {
    let own = [("AndelDeltatt", share), ("AntallBesvart", answered), ("AntallInvitert", invited)];
    row(&[&own[..], over].concat())
}

const PUPILS: &str = "Er du blitt mobbet av andre elever på skolen de siste månedene?";
const ADULTS: &str = "Er du blitt mobbet av voksne på skolen de siste månedene?";

fn rows() -> [Value; 4] {
    [
        bullied("Alle spørsmål", "8,1", "13", &[]),
        bullied(PUPILS, "*", "*", &[]),
        bullied(ADULTS, "0,0", "0", &[("Spoersmaalkode", "EUSpoersmaal_Q11824")]),
        bullied("Alle spørsmål", "9,0", "7", &[("Kjoenn", "Jente")]),
    ]
}

#[test]
fn the_number_beside_bullying_is_never_taken_for_those_who_answered() {
    let mut bench = Bench::new();
    let report = bench.put_json("mobbing.json", &rows());
    let file = &report.files[0];
    assert_eq!(file.what, "Elevundersøkelsen (mobbing) på 7. trinn fra Utdanningsdirektoratet, skoleåret 2025–26");
    assert_eq!(bench.point(SCHOOL, "eu.mobbing.7"), Some((Some(8.1), None, Status::Ok)));
    assert_eq!(bench.point(SCHOOL, "eu.mobbing-elever.7"), Some((None, None, Status::Suppressed)));
    assert_eq!(
        said(file),
        [
            "Fila sier ikke hvor mange som svarte: antallet ved siden av mobbing er de som er mobbet. 3 resultater er lagret \
          uten antall elever. Legg inn fila om deltakelse for de samme årene, og så denne en gang til."
        ]
    );
    assert_eq!((file.tally.cells, report.total.new), (4, 4));
}

#[test]
fn participation_gives_the_number_wherever_it_comes_from() {
    let participation = [took_part("88,3", "166", "188", &[])];
    let expected = |bench: &Bench| {
        // 13 of 166 are 7.8 %, so that a few did not answer this question: 13 of 161 are 8.1 %.
        assert_eq!(bench.point(SCHOOL, "eu.mobbing.7"), Some((Some(8.1), Some(161), Status::Ok)));
        assert_eq!(bench.point(SCHOOL, "eu.mobbing-voksne.7"), Some((Some(0.0), Some(166), Status::Ok)));
        assert_eq!(bench.point(SCHOOL, "eu.mobbing-elever.7"), Some((None, None, Status::Suppressed)));
        assert_eq!(bench.point(SCHOOL, "eu.deltakelse.7"), Some((Some(88.3), Some(188), Status::Ok)));
        assert_eq!(bench.points(SCHOOL, "eu.mobbing.7")[0].count, Some(13));
    };
    for names in [["a.json", "b.json"], ["b.json", "a.json"]] {
        let mut bench = Bench::new();
        let files = [bench.json(names[0], &rows()), bench.json(names[1], &participation)];
        let report = bench.import(&files);
        expected(&bench);
        assert_eq!(report.total.new, 5);
        let texts: Vec<_> = report.files.iter().flat_map(|f| said(f)).collect();
        assert!(
            texts.len() == 1 && texts[0].contains("1 resultat er lagret"),
            "girls have no participation: {texts:?}"
        );
        let before = contents(bench.store.folder());
        let again = [bench.json("c.json", &rows())];
        assert!(bench.import(&again).nothing_new, "the store's participation says the same");
        assert_eq!(contents(bench.store.folder()), before);
    }
    // First the one, then the other, and the first once more.
    let mut bench = Bench::new();
    bench.put_json("a.json", &rows());
    let deltakelse = bench.put_json("b.json", &participation);
    assert_eq!(
        deltakelse.files[0].what,
        "Elevundersøkelsen (deltakelse) på 7. trinn fra Utdanningsdirektoratet, skoleåret 2025–26"
    );
    assert_eq!(bench.put_json("c.json", &rows()).total.changed, 2);
    expected(&bench);
}

#[test]
fn participation_that_contradicts_the_share_gives_no_number() {
    let mut bench = Bench::new();
    let all = [bullied("Alle spørsmål", "8,1", "13", &[]), took_part("50,0", "94", "188", &[])];
    let report = bench.put_json("a.json", &all);
    assert_eq!(bench.point(SCHOOL, "eu.mobbing.7"), Some((Some(8.1), None, Status::Ok)));
    assert!(said(&report.files[0])[0].contains("1 resultat er lagret"));
}

#[test]
fn a_hidden_number_leaves_those_who_took_part() {
    let mut bench = Bench::new();
    let all = [bullied("Alle spørsmål", "8,1*", "*", &[]), took_part("88,3", "166", "188", &[])];
    bench.put_json("a.json", &all);
    assert_eq!(bench.point(SCHOOL, "eu.mobbing.7"), Some((Some(8.1), Some(166), Status::Restricted)));
}
