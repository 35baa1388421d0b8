//! The thread's days as a calendar that other programs read: iCalendar, RFC 5545.

use std::collections::HashMap;

use super::{Content, Date, Progress, Thread};
use crate::clock::Timestamp;
use crate::language::Language;
use crate::page::thread::name;
use crate::words;

/// A line may hold so many octets; what is longer goes on in the next, after a space.
const LINE: usize = 75;

/// Deadlines of activities, cases and evaluations, and the plan's milestones, each as a whole day. `made` is when the
/// calendar is written. `unit` is its name.
pub fn calendar(thread: &Thread, unit: &str, made: Timestamp, language: Language) -> String {
    let mut file = File(String::new());
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Varde//Varde//NO");
    file.line("CALSCALE", "GREGORIAN");
    file.line("X-WR-CALNAME", &escaped(unit));
    for item in &thread.items {
        let open = |status: Progress| matches!(status, Progress::Planned | Progress::Ongoing);
        let day = |date: Option<Date>, id: &str, title: &str, about: &str, file: &mut File| {
            if let Some(date) = date {
                file.day(id, date, title, about, made);
            }
        };
        let named = || name(item, thread, language);
        let id = item.id.0.as_str();
        match &item.content {
            Content::Activity(of) if open(of.status) => day(of.deadline, id, &named(), &of.owner, &mut file),
            Content::Case(of) if open(of.status) => day(of.deadline, id, &named(), &of.owner, &mut file),
            Content::Meeting(of) => day(of.date, id, &named(), &of.location, &mut file),
            Content::Document(of) => {
                for (nth, stage) in of.stages.iter().enumerate().filter(|(_, stage)| !stage.done) {
                    let title = format!("{}: {}", named(), language.stage(stage));
                    day(stage.date, &format!("{id}-{nth}"), &title, "", &mut file);
                }
            }
            Content::Evaluation(of) if of.locked_at.is_none() => {
                let title = words!(language, "calendar-evaluation", what = named());
                day(of.due, id, &title, &of.owner, &mut file);
            }
            Content::Scheme(of) => {
                let mut met: HashMap<String, u32> = HashMap::new();
                for milestone in &of.milestones {
                    // By what it is and not by its place: one that goes away must not rename the others in people's calendars.
                    let word = if milestone.what.is_empty() { &milestone.title } else { &milestone.what };
                    let nth = met.entry(word.clone()).and_modify(|nth| *nth += 1).or_default();
                    let id = format!("{id}-{}-{nth}", in_id(word));
                    let title = language.milestone(milestone);
                    if !milestone.done {
                        day(milestone.date, &id, &title, "", &mut file);
                    }
                }
            }
            _ => {}
        }
    }
    file.line("END", "VCALENDAR");
    file.0
}

struct File(String);

impl File {
    fn day(&mut self, id: &str, date: Date, title: &str, about: &str, made: Timestamp) {
        let plain = |date: Date| date.to_string().replace('-', "");
        self.line("BEGIN", "VEVENT");
        self.line("UID", &format!("{id}@varde"));
        self.line("DTSTAMP", &made.compact());
        self.line("DTSTART;VALUE=DATE", &plain(date));
        self.line("DTEND;VALUE=DATE", &plain(date.plus_days(1)));
        self.line("SUMMARY", &escaped(title));
        if !about.is_empty() {
            self.line("DESCRIPTION", &escaped(about));
        }
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// Folded at letters, never inside one.
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if length + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// What may stand in a key of a calendar.
fn in_id(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}
