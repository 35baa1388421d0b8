//! What may be shown to others: restricted figures never, and nothing from which a hidden school can be worked out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, as_udir, now, reading, wide};
use varde_core::export::DataPackage;
use varde_core::language::Language;
use varde_core::observation::Point;
use varde_core::page::development::Development;
use varde_core::page::picture;
use varde_core::sharing::{Asked, Audience, GivenOut, Ready, Shared, Stopped, Thresholds, share};
use varde_core::store::{Result, Store};

const KOMMUNE: &str = "9901";
const LARGE: &str = "999000011";
const SMALL: &str = "999000022";
const YEAR: &str = "2025-26";
const KEY: &str = "np.lesing.5.skalapoeng";

/// As a person's own figures, whatever file they came in.
fn own(bench: &Bench, name: &str) {
    let connection = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
    let changed = connection.execute("UPDATE source SET kind = 'typed' WHERE name = ?1", [name]).unwrap();
    assert_eq!(changed, 1);
}

type Page = Vec<(String, Vec<Point>)>;

/// A page with these series of these units, and nothing else.
fn page(store: &Store, units: &[&str], indicators: &[&str]) -> Result<Page> {
    let catalogue = store.catalogue()?;
    let mut page = Page::new();
    for unit in units {
        for key in indicators {
            let points = picture::series(store, &unit.parse().unwrap(), catalogue.indicator(key).unwrap())?;
            page.push((format!("{unit} {key}"), points.unwrap_or_default()));
        }
    }
    Ok(page)
}

fn asked(audience: Audience, repair: bool) -> Asked<'static> {
    Asked { what: "en prøve", audience, repair, language: Language::Nb }
}

fn ask(bench: &mut Bench, units: &[&str], keys: &[&str], repair: bool) -> Shared<Page> {
    share(&bench.store, &asked(Audience::Others, repair), |store| page(store, units, keys)).unwrap()
}

fn ready(shared: Shared<Page>) -> Ready<Page> {
    match shared {
        Shared::Ready(ready) => ready,
        Shared::Stopped(stopped) => panic!("{stopped:?}"),
    }
}

fn stopped(shared: Shared<Page>) -> Stopped {
    match shared {
        Shared::Stopped(stopped) => stopped,
        Shared::Ready(ready) => panic!("{ready:?}"),
    }
}

/// The numbers on the page, by unit and series.
fn numbers(page: &Page) -> Vec<(&str, Vec<Option<f64>>)> {
    page.iter().map(|(name, points)| (name.as_str(), points.iter().map(|p| p.value).collect())).collect()
}

/// The kommune is public, both its schools are hidden; of the large one the school itself knows the figure.
fn hidden_neighbour(large: [&str; 3], typed: bool) -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", YEAR, &[(KOMMUNE, ["47", "1,9", "89"]), (LARGE, ["*"; 3]), (SMALL, ["*"; 3])]);
    bench.put("b.csv", YEAR, &[(LARGE, large)]);
    if typed {
        own(&bench, "b.csv");
    }
    bench
}

#[test]
fn a_school_that_gives_its_neighbour_away_is_stopped_and_mended() {
    let mut bench = hidden_neighbour(["47", "2,1", "80"], true);
    let both = [KOMMUNE, LARGE];
    let Stopped { leaks, hide } = stopped(ask(&mut bench, &both, &[KEY], false));
    assert!(
        leaks.iter().any(|s| s.contains("antall elever i lesing på 5. trinn") && s.contains("det er 9")),
        "{leaks:?}"
    );
    assert_eq!(hide, ["tallet for lesing på 5. trinn ved Åsøy skole, 2025–26"]);
    let mended = ready(ask(&mut bench, &both, &[KEY], true));
    assert_eq!(
        numbers(&mended.page),
        [("9901 np.lesing.5.skalapoeng", vec![Some(47.0)]), ("999000011 np.lesing.5.skalapoeng", vec![None])]
    );
    assert_eq!(mended.hidden, hide);
    assert!(mended.notice.unwrap().contains("ett tall"));
    // Whoever reads the store after that sees what the school sees.
    assert_eq!(bench.series(LARGE)[0].value, Some(47.0));
}

#[test]
fn what_is_public_anyway_gives_nothing_more_away() {
    let mut bench = Bench::new();
    bench.put("a.csv", YEAR, &[(KOMMUNE, ["47", "1,9", "89"]), (LARGE, ["47", "2,1", "80"]), (SMALL, ["*"; 3])]);
    let all = ready(ask(&mut bench, &[KOMMUNE, LARGE, SMALL], &[KEY], false));
    assert_eq!((all.hidden.len(), numbers(&all.page)[1].1[0]), (0, Some(47.0)));
}

#[test]
fn a_school_without_the_grade_has_no_pupils_to_hide_behind() {
    for nobody in [["", "", ""], ["", "", "0"]] {
        let mut bench = hidden_neighbour(["47", "2,1", "80"], true);
        bench.put("c.csv", YEAR, &[("999000033", nobody)]);
        let Stopped { leaks, .. } = stopped(ask(&mut bench, &[KOMMUNE, LARGE], &[KEY], false));
        assert!(leaks.iter().any(|s| s.contains("det er 9")), "{nobody:?} {leaks:?}");
    }
}

#[test]
fn what_was_given_out_before_counts_from_the_moment_that_it_has_gone() {
    let mut bench = Bench::new();
    bench.put("a.csv", YEAR, &[(LARGE, ["*"; 3]), (SMALL, ["*"; 3])]);
    bench.put("b.csv", YEAR, &[(KOMMUNE, ["47", "1,9", "89"]), (LARGE, ["47", "2,1", "80"])]);
    own(&bench, "b.csv");
    let first = ready(ask(&mut bench, &[KOMMUNE], &[KEY], false));
    // Not written down: the file never came to be.
    let second = ready(ask(&mut bench, &[LARGE], &[KEY], false));
    first.write_down(&mut bench.store, now()).unwrap();
    let Stopped { leaks, .. } = stopped(ask(&mut bench, &[LARGE], &[KEY], false));
    assert!(leaks.iter().any(|s| s.contains("det er 9")), "{leaks:?}");
    // What was checked before the first one went out is not checked with it.
    second.write_down(&mut bench.store, now()).unwrap_err();
    let list = GivenOut::list(&bench.store, Language::Nb).unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!((list[0].what.as_str(), list[0].audience), ("en prøve", Audience::Others));
    assert_eq!(list[0].detail, "Ett av tallene fantes bare hos dere.");
    // Nothing that was given out can be taken back.
    bench.store.undo().unwrap();
    assert_eq!(bench.store.given_out().unwrap().len(), 1);
}

#[test]
fn the_school_itself_and_its_owner_see_everything_and_only_the_owners_is_listed() {
    let mut bench = hidden_neighbour(["47*", "2,1*", "80*"], false);
    let read = |bench: &mut Bench, audience| {
        let shared = share(&bench.store, &asked(audience, false), |store| page(store, &[LARGE], &[KEY])).unwrap();
        let ready = ready(shared);
        ready.write_down(&mut bench.store, now()).unwrap();
        ready
    };
    let own = read(&mut bench, Audience::Own);
    assert_eq!((numbers(&own.page)[0].1[0], own.notice), (Some(47.0), None));
    assert_eq!(bench.store.given_out().unwrap().len(), 0);
    let owner = read(&mut bench, Audience::Owner);
    assert_eq!(numbers(&owner.page)[0].1[0], Some(47.0));
    assert!(owner.notice.unwrap().contains("åpne saker"));
    assert_eq!(GivenOut::list(&bench.store, Language::Nb).unwrap()[0].audience, Audience::Owner);
    // What the owner knows is not known to everybody.
    let others = ready(ask(&mut bench, &[KOMMUNE, LARGE], &[KEY], false));
    assert_eq!(numbers(&others.page)[1].1[0], None);
}

#[test]
fn restricted_figures_are_never_among_what_others_see() {
    let bench = hidden_neighbour(["47*", "2,1*", "80*"], false);
    let results = |audience| {
        let read = |store: &Store| DataPackage::read(store, audience, now(), Language::Nb);
        let package = match share(&bench.store, &asked(audience, false), read).unwrap() {
            Shared::Ready(ready) => ready.page,
            Shared::Stopped(stopped) => panic!("{stopped:?}"),
        };
        let file = package.files.iter().find(|f| f.name == "results.csv").unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    let whole = format!("{LARGE},{KEY},{YEAR},all,all,47,2.1,80,restricted");
    assert!(results(Audience::Own).contains(&whole) && results(Audience::Owner).contains(&whole));
    assert!(results(Audience::Others).contains(&format!("{LARGE},{KEY},{YEAR},all,all,,,,suppressed")));
}

/// One school's own file, with or without a kommune to lie in.
fn alone(cells: [&str; 3], kommune: bool) -> Bench {
    let mut bench = Bench::new();
    let bytes = if kommune {
        as_udir(&reading(YEAR, &[(SMALL, cells)]))
    } else {
        let part = |p| format!(";{YEAR}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{p}");
        let heads: String = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"].map(part).concat();
        format!("Organisasjonsnummer;EnhetNavn{heads}\n{SMALL};Lia skole;{}\n", cells.join(";")).into_bytes()
    };
    let file = bench.file("a.csv", &bytes);
    bench.import(&[file]);
    own(&bench, "a.csv");
    bench
}

#[test]
fn own_small_groups_are_hidden_by_the_schools_own_threshold() {
    for kommune in [true, false] {
        let mut bench = alone(["47", "2,1", "12"], kommune);
        let hidden = |bench: &mut Bench| ready(ask(bench, &[SMALL], &[KEY], false)).hidden.len();
        assert_eq!(hidden(&mut bench), 0, "{kommune}");
        Thresholds { tests: 13, surveys: 5 }.keep(&mut bench.store).unwrap().unwrap();
        assert_eq!(hidden(&mut bench), 1, "{kommune}");
        // What cannot be a threshold is not kept.
        for wrong in [0, 4, 31] {
            Thresholds { tests: wrong, surveys: 5 }.keep(&mut bench.store).unwrap().unwrap_err();
        }
        assert_eq!(Thresholds::read(&bench.store).unwrap(), Thresholds { tests: 13, surveys: 5 });
        Thresholds::default().keep(&mut bench.store).unwrap().unwrap();
        assert_eq!(hidden(&mut bench), 0, "{kommune}");
    }
}

/// A school that lay in another kommune before: the file of then says so, the file of now where it lies.
#[test]
fn a_small_group_is_hidden_in_years_when_the_school_lay_in_another_kommune() {
    for earlier_file in [true, false] {
        let mut bench = Bench::new();
        let mut then = reading("2023-24", &[(SMALL, ["47", "2,1", "6"]), (LARGE, ["50", "1,9", "80"])]);
        for row in then.iter_mut().skip(1) {
            row[3] = "9902".to_owned();
        }
        let bytes = if earlier_file {
            as_udir(&then)
        } else {
            // Nothing says where it lay that year.
            let part = |p| format!(";2023-24.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{p}");
            let heads: String = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"].map(part).concat();
            format!("Organisasjonsnummer;EnhetNavn{heads}\n{SMALL};Lia skole;47;2,1;6\n").into_bytes()
        };
        let file = bench.file("then.csv", &bytes);
        bench.import(&[file]);
        own(&bench, "then.csv");
        bench.put("now.csv", YEAR, &[(SMALL, ["48", "2,0", "30"]), (LARGE, ["50", "1,9", "80"])]);
        let ready = ready(ask(&mut bench, &[SMALL], &[KEY], false));
        assert_eq!(ready.hidden.len(), 1, "earlier file: {earlier_file}");
        assert_eq!(numbers(&ready.page)[0].1, [None, Some(48.0)], "earlier file: {earlier_file}");
    }
}

/// Girls, boys and both of one school, in per cent on the lowest level and pupils.
fn by_gender(cells: [[&str; 2]; 3]) -> Bench {
    let mut bench = Bench::new();
    let paths = ["Alle kjønn", "Jenter", "Gutter"].into_iter().flat_map(|gender| {
        ["Mestringsnivå 1", "Antall elever deltatt"]
            .map(|part| format!("{YEAR}.Lesing.5. årstrinn.Alle eierformer.{gender}.{part}"))
    });
    let row: Vec<&str> = cells.concat();
    let file = bench.file("a.csv", &as_udir(&wide(paths, &[(LARGE, row.as_slice())])));
    bench.import(&[file]);
    own(&bench, "a.csv");
    bench
}

#[test]
fn the_data_package_hides_few_girls_and_what_would_give_them_away() {
    let results = |bench: Bench| {
        let read = |store: &Store| DataPackage::read(store, Audience::Others, now(), Language::Nb);
        let shared = share(&bench.store, &asked(Audience::Others, true), read).unwrap();
        let Shared::Ready(ready) = shared else { panic!("{shared:?}") };
        let file = ready.page.files.iter().find(|f| f.name == "results.csv").unwrap();
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let level = text.lines().filter(|line| line.contains("mestring.1")).map(str::to_owned);
        level.filter(|line| line.contains(",ok,")).count()
    };
    assert_eq!(results(by_gender([["25,0", "40"], ["25,0", "20"], ["25,0", "20"]])), 3);
    // Four girls are hidden, and with them the boys or all of them: 40 less 36 are 4.
    assert_eq!(results(by_gender([["25,0", "40"], ["25,0", "4"], ["25,0", "36"]])), 1);
}

/// Which of three levels others see of twenty pupils, in per cent.
fn levels_shown(shares: [&str; 3]) -> [bool; 3] {
    let mut bench = Bench::new();
    let levels = ["Mestringsnivå 1", "Mestringsnivå 2", "Mestringsnivå 3", "Antall elever deltatt"];
    let paths = levels.iter().map(|p| format!("{YEAR}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{p}"));
    let row: Vec<&str> = shares.into_iter().chain(["20"]).collect();
    let file = bench.file("a.csv", &as_udir(&wide(paths, &[(LARGE, row.as_slice())])));
    bench.import(&[file]);
    own(&bench, "a.csv");
    let keys = [1, 2, 3].map(|level| format!("np.lesing.5.mestring.{level}"));
    let keys = keys.each_ref().map(String::as_str);
    let mended = ready(ask(&mut bench, &[LARGE], &keys, true));
    [0, 1, 2].map(|place: usize| mended.page[place].1[0].value.is_some())
}

#[test]
fn one_or_two_pupils_on_a_level_are_hidden_and_so_is_another_level() {
    let check = |shares, [first, second]: [bool; 2], shown: usize| {
        let seen = levels_shown(shares);
        assert_eq!(([seen[0], seen[1]], seen.iter().filter(|s| **s).count()), ([first, second], shown), "{shares:?}");
    };
    check(["25,0", "45,0", "30,0"], [true, true], 3);
    // One pupil on the first level: another level goes with it, the smaller of the two.
    check(["5,0", "65,0", "30,0"], [false, true], 1);
    // Two pupils on the first two levels: as a level without anybody would be shown, it would be one on each.
    check(["5,0", "5,0", "90,0"], [false, false], 0);
    // Three can be one and two, or two and one.
    check(["10,0", "5,0", "85,0"], [false, false], 1);
    // Nobody on a level is said.
    check(["0,0", "55,0", "45,0"], [true, true], 3);
}

#[test]
fn figures_that_do_not_agree_do_not_stop_what_gives_nothing_away() {
    // The schools' sum is larger than the kommune's: the rows are of different days.
    let mut bench = Bench::new();
    bench.put("a.csv", YEAR, &[(KOMMUNE, ["47", "1,9", "70"]), (SMALL, ["*"; 3])]);
    bench.put("b.csv", YEAR, &[(LARGE, ["80", "2,1", "69"])]);
    own(&bench, "b.csv");
    assert_eq!(ready(ask(&mut bench, &[KOMMUNE, LARGE], &[KEY], true)).page.len(), 2);
}

#[test]
fn a_page_for_others_does_not_say_that_udir_has_hidden_what_varde_has() {
    let bench = alone(["47", "2,1", "9"], true);
    let code = SMALL.parse().unwrap();
    let read = |store: &Store| Development::read(store, &code, Some(KEY), &Default::default(), Language::Nb);
    let shared = share(&bench.store, &asked(Audience::Others, false), read).unwrap();
    let Shared::Ready(ready) = shared else { panic!("{shared:?}") };
    let page = ready.page.unwrap();
    let notes = page.notes.join(" ");
    assert!(notes.contains("skjult for å verne") && !notes.contains("Utdanningsdirektoratet har skjult"), "{notes}");
    let csv = String::from_utf8(page.to_csv(ready.notice.as_deref())).unwrap();
    assert!(csv.contains("Varde har skjult ett tall") && !csv.contains("47"), "{csv}");
}
