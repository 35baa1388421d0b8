//! Many figures in a sentence: which stand out, of how many.

use std::cmp::Ordering;

use super::SideBySide;
use crate::judgement::{Level, ORDINARY_PUPILS, Said, Verdict, many};
use crate::page::picture::Picture;
use crate::page::stand::Stand;
use crate::words;

/// So many names a heading can hold.
const MOST_NAMES: usize = 3;

impl SideBySide<'_> {
    /// «motivasjon ligger under landet», «fire av ti tall skiller seg ut fra landet»: a clause for a heading.
    pub fn finding(&self) -> String {
        let language = self.language();
        if self.is_country() {
            return language.text("beside-country", &[]);
        }
        let names = |direction: Ordering| -> Vec<String> {
            self.apart(direction).map(|(picture, _)| self.name_in_sentence(picture)).collect()
        };
        let (below, above) = (names(Ordering::Less), names(Ordering::Greater));
        let judged = self.judged().count();
        let id = match (below.len(), above.len()) {
            (0, 0) if judged == 0 => "beside-not-judged",
            (0, 0) => "beside-none",
            (b, a) if b + a > MOST_NAMES => "beside-some",
            (_, 0) => "beside-below",
            (0, _) => "beside-above",
            _ => "beside-both",
        };
        words!(
            language,
            id,
            below = language.list(&below),
            above = language.list(&above),
            count = language.in_words(below.len() + above.len()),
            judged = language.in_words(judged),
        )
    }

    /// How many stand out, and how many chance alone puts there.
    pub fn counted(&self) -> Vec<String> {
        let language = self.language();
        if self.is_country() {
            return vec![language.text("stands-out-country", &[])];
        }
        let count = |direction| self.apart(direction).count();
        let judged = self.judged().count();
        let (below, above) = (count(Ordering::Less), count(Ordering::Greater));
        let first = words!(language, "beside-counted", judged = judged, below = below, above = above);
        std::iter::once(first).chain(self.together().map(|said| said.sentence)).collect()
    }

    /// The figures weighed together; `None` for fewer than two.
    pub fn together(&self) -> Option<Said> {
        let p: Vec<f64> = self.judged().filter_map(|(_, stand)| stand.p).collect();
        Some(many::together(&p)?.say(self.language()))
    }

    /// «Hvorfor sier Varde dette?» of the figures together.
    pub fn rule(&self) -> Vec<String> {
        let why = self.together().map(|said| said.why);
        why.into_iter().flat_map(|why| [why.rule].into_iter().chain(why.steps)).collect()
    }

    /// «Under landet: motivasjon (mulig forskjell) og trivsel (tydelig forskjell).»
    pub fn which(&self) -> Vec<String> {
        let language = self.language();
        let said = |(picture, stand): (&Picture, &Stand)| {
            let level = if stand.verdict.level == Level::Clear { "clear" } else { "possible" };
            words!(language, "beside-one-of", what = self.name_in_sentence(picture), level = level)
        };
        let direction = |direction: Ordering, word: &str| {
            let names: Vec<String> = self.apart(direction).map(said).collect();
            (!names.is_empty())
                .then(|| words!(language, "beside-which", direction = word, names = language.list(&names)))
        };
        [direction(Ordering::Less, "below"), direction(Ordering::Greater, "above")].into_iter().flatten().collect()
    }

    /// The only one that stands out, in its own sentence.
    pub fn only_one(&self) -> Option<String> {
        let mut apart = self.judged().filter(|(_, stand)| stand.direction.is_some());
        let (Some((picture, stand)), None) = (apart.next(), apart.next()) else { return None };
        let sentence = &stand.verdict.sentence;
        Some(words!(self.language(), "beside-only-one", what = self.name(picture), sentence = sentence))
    }

    /// «45», «43–45»: how many pupils stand behind the figures of the page's year.
    pub fn pupils(&self) -> Option<String> {
        let n = || self.pictures.iter().filter_map(|p| p.shown(self.year)?.n);
        let text = |n: u32| self.language().count(u64::from(n));
        match (n().min()?, n().max()?) {
            (fewest, most) if fewest == most => Some(text(most)),
            (fewest, most) => Some(format!("{}–{}", text(fewest), text(most))),
        }
    }

    /// Said once where the fewest pupils behind a figure are so few that single years swing.
    pub fn few(&self) -> Option<String> {
        let fewest = self.pictures.iter().filter_map(|p| p.shown(self.year)?.n).min()?;
        (fewest < ORDINARY_PUPILS).then(|| words!(self.language(), "few-pupils", n = fewest))
    }

    /// One per figure; one reason that keeps several from an answer is told once.
    pub fn verdicts(&self) -> Vec<Verdict> {
        let language = self.language();
        let mut once: Vec<(Vec<String>, Verdict, String)> = Vec::new();
        for (picture, stand) in self.pictures.iter().zip(&self.stands) {
            let (verdict, question) = (&stand.verdict, &stand.question);
            let alike = |(_, known, asked): &&mut (Vec<String>, Verdict, String)| {
                verdict.reason.is_some() && known.reason == verdict.reason && asked == question
            };
            match once.iter_mut().find(alike) {
                Some((names, known, _)) => {
                    names.push(self.name_in_sentence(picture));
                    known.restricted |= verdict.restricted;
                }
                None => once.push((vec![self.name_in_sentence(picture)], verdict.clone(), question.clone())),
            }
        }
        let together = |(names, verdict, question): (Vec<String>, Verdict, String)| {
            let what = language.sentence_case(&language.list(&names));
            let question_text = words!(language, "beside-question", what = what, question = question);
            Verdict { question_text, ..verdict }
        };
        once.into_iter().map(together).collect()
    }

    fn apart(&self, direction: Ordering) -> impl Iterator<Item = (&Picture, &Stand)> {
        self.judged().filter(move |(_, stand)| stand.direction == Some(direction))
    }
}
