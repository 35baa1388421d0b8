//! How large a text can be where it stands, and what of it goes on on the next slide.

use super::frame::Area;
use crate::ruler::{self, advance};

/// Points from line to line, by the size of the letters.
pub(super) const LINE: f64 = 1.2;
/// Between paragraphs, by the size of the letters.
pub(super) const BETWEEN: f64 = 0.4;

/// Some words, the first so many bytes of them bold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub text: String,
    pub lead: usize,
}

impl Paragraph {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), lead: 0 }
    }

    pub(super) fn leading(lead: &str, text: &str) -> Self {
        let (lead, text) = (&*crate::led_in(lead), text.trim());
        let between = if lead.is_empty() || text.is_empty() { "" } else { " " };
        Self { text: format!("{lead}{between}{text}"), lead: lead.len() }
    }

    /// A paragraph for each line of it; none for lines without words.
    pub(super) fn by_line(self) -> Vec<Self> {
        let mut at = 0;
        let mut all = Vec::new();
        for line in self.text.split('\n') {
            let lead = self.lead.saturating_sub(at).min(line.len());
            at += line.len() + 1;
            if !line.trim().is_empty() {
                all.push(Self { text: line.to_owned(), lead });
            }
        }
        all
    }

    /// The bold words, and the others.
    pub(super) fn parts(&self) -> (&str, &str) {
        self.text.split_at_checked(self.lead).unwrap_or(("", &self.text))
    }

    fn lines(&self, width: f64, size: f64) -> Vec<&str> {
        lines(&self.text, width, size, self.lead > 0)
    }
}

/// The lines that a text becomes: all of its letters, broken behind spaces, and within a word that is longer than a line.
pub(super) fn lines(text: &str, width: f64, size: f64, bold: bool) -> Vec<&str> {
    let mut all = Vec::new();
    let (mut start, mut used, mut space) = (0, 0.0, None);
    for (at, letter) in text.char_indices() {
        let wide = advance(letter, bold) * size;
        if used + wide > width && at > start && letter != ' ' {
            let cut = space.filter(|cut| *cut > start).unwrap_or(at);
            all.push(&text[start..cut]);
            (start, space) = (cut, None);
            used = ruler::width(&text[start..at], size, bold);
        }
        used += wide;
        if letter == ' ' {
            space = Some(at + 1);
        }
    }
    if start < text.len() || text.is_empty() {
        all.push(&text[start..]);
    }
    all
}

/// How high these stand, with the space between them.
pub(super) fn height(text: &[Paragraph], width: f64, size: f64) -> f64 {
    let lines: usize = text.iter().map(|paragraph| paragraph.lines(width, size).len()).sum();
    size * (LINE * lines as f64 + BETWEEN * text.len().saturating_sub(1) as f64)
}

/// The largest of the sizes at which these have room.
pub(super) fn size(text: &[Paragraph], area: Area, sizes: &[u32]) -> Option<u32> {
    sizes.iter().copied().find(|size| height(text, area.width, f64::from(*size)) <= area.height)
}

/// In as many parts as it takes at one size.
pub(super) fn parts(text: Vec<Paragraph>, area: Area, size: u32) -> Vec<Vec<Paragraph>> {
    let size = f64::from(size);
    let mut waiting: Vec<Paragraph> = text.into_iter().rev().collect();
    let (mut all, mut part) = (Vec::new(), Vec::new());
    while let Some(next) = waiting.pop() {
        let used = if part.is_empty() { 0.0 } else { height(&part, area.width, size) + BETWEEN * size };
        let room = ((area.height - used) / (size * LINE)).floor().max(0.0) as usize;
        let lines = next.lines(area.width, size);
        if lines.len() <= room {
            part.push(next);
            continue;
        }
        // One line of a paragraph alone at the foot of a slide is worse than room left over.
        let room = if part.is_empty() {
            room.max(1)
        } else if room < 2 {
            0
        } else {
            room
        };
        // As is one alone at the head of the next.
        let room = if room > 2 && lines.len() == room + 1 { room - 1 } else { room };
        let cut = lines.iter().take(room).map(|line| line.len()).sum::<usize>();
        let cut = sentences(&next.text, cut).filter(|_| room > 0).unwrap_or(cut);
        let (now, later) = next.text.split_at(cut);
        if !now.is_empty() {
            part.push(Paragraph { text: now.trim_end().to_owned(), lead: next.lead.min(now.trim_end().len()) });
        }
        waiting.push(Paragraph { text: later.to_owned(), lead: next.lead.saturating_sub(cut) });
        all.push(std::mem::take(&mut part));
    }
    if !part.is_empty() {
        all.push(part);
    }
    all
}

/// Where the last sentence ends that is whole within so many bytes; `None` where it would leave more than half of them empty.
fn sentences(text: &str, within: usize) -> Option<usize> {
    let begins = |rest: &str| {
        rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '«' | '–' | '"' | '('))
    };
    let ends = |at: &usize| {
        let before = text[..*at].trim_end();
        // «8. trinn» and «27. november» are no ends of sentences, nor is what goes on with a small letter.
        let stop = before.strip_suffix(['.', '!', '?', '…', '»']).filter(|_| before.len() < *at);
        stop.is_some_and(|said| !said.ends_with(|c: char| c.is_ascii_digit()) || !before.ends_with('.'))
            && begins(&text[*at..])
    };
    let places = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= within);
    places.filter(ends).last().filter(|at| *at * 2 >= within)
}

/// Its beginning with «…» where it does not fit in so many lines, and whether all of it is there.
pub(super) fn cut(text: &str, width: f64, size: f64, bold: bool, most: usize) -> (String, bool) {
    let all = lines(text, width, size, bold);
    if all.len() <= most {
        return (text.to_owned(), true);
    }
    let kept: String = all.into_iter().take(most).collect();
    let room = kept.chars().count().saturating_sub(2);
    let kept: String = kept.chars().take(room).collect();
    let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(before, _)| before);
    (format!("{}…", kept.trim_end()), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { x: 0.0, y: 0.0, width: 400.0, height: 100.0 };

    #[test]
    fn lines_hold_every_letter_and_are_no_wider_than_the_room() {
        let long = "å".repeat(300);
        for text in
            ["", " ", "kort", "Hva kjenner vi igjen fra klasserommene, og hva overrasker oss?", &long, "🙂🙂 ŋ đ ŧ"]
        {
            for size in [18.0, 24.0, 40.0] {
                let all = lines(text, 200.0, size, true);
                assert_eq!(all.concat(), text);
                for line in &all {
                    let wide = ruler::width(line.trim_end(), size, true);
                    assert!(wide <= 200.0, "{line}: {wide}");
                }
            }
        }
    }

    #[test]
    fn what_does_not_fit_goes_on_and_nothing_is_lost() {
        let words: String = (0..400).map(|n| format!("ord{n} ")).collect();
        let text = vec![Paragraph::leading("Mål", &words), Paragraph::plain("Slutt")];
        assert_eq!(size(&text, AREA, &[24, 18]), None);
        let all = parts(text, AREA, 18);
        assert!(all.len() > 5);
        assert!(all.iter().all(|part| height(part, AREA.width, 18.0) <= AREA.height));
        let said: Vec<&str> = all.iter().flatten().flat_map(|p| p.text.split_whitespace()).collect();
        let wanted = format!("Mål: {words} Slutt");
        assert_eq!(said, wanted.split_whitespace().collect::<Vec<_>>());
        assert_eq!(all[0][0].parts().0, "Mål:");
        assert_eq!(all[1][0].lead, 0);
    }

    #[test]
    fn a_text_goes_on_with_a_whole_sentence() {
        let text = "Tre kull på rad ligger som landet. Det vet vi fra 8. trinn, og fra 9. Nå er det høst! Hva gjør vi?";
        let ends = |within: usize| sentences(text, within).map(|at| text[..at].trim_end());
        assert_eq!(
            ends(text.len() - 1),
            Some("Tre kull på rad ligger som landet. Det vet vi fra 8. trinn, og fra 9. Nå er det høst!")
        );
        assert_eq!(ends(60), Some("Tre kull på rad ligger som landet."));
        assert_eq!(ends(20), None);
        assert_eq!(sentences(&"å".repeat(100), 50), None);
        let said = "Her står en setning som er akkurat så lang som den må være. ".repeat(20);
        for part in parts(vec![Paragraph::plain(said.trim_end())], AREA, 18) {
            assert!(part.iter().all(|p| p.text.ends_with('.')), "{part:?}");
        }
    }

    #[test]
    fn a_title_that_is_too_long_is_cut_at_a_word() {
        assert_eq!(cut("Tiltak for lesing", 400.0, 24.0, true, 2), ("Tiltak for lesing".to_owned(), true));
        let (kept, whole) = cut(&"ord ".repeat(200), 400.0, 24.0, true, 2);
        assert!(!whole && kept.ends_with("ord…"), "{kept}");
        assert!(lines(&kept, 400.0, 24.0, true).len() <= 2);
    }

    #[test]
    fn lines_that_people_made_are_paragraphs() {
        let all = Paragraph::leading("Vår vurdering", "en\n\nto").by_line();
        assert_eq!(
            all,
            [Paragraph { text: "Vår vurdering: en".to_owned(), lead: "Vår vurdering:".len() }, Paragraph::plain("to")]
        );
    }
}
