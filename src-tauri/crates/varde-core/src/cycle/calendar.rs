//! The thread's days as a calendar that other programs read: iCalendar, RFC 5545.

use super::{Content, Date, Progress, Thread};
use crate::clock::Timestamp;
use crate::language::Language;
use crate::words;

/// A line may hold so many octets; what is longer goes on in the next, after a space.
const LINE: usize = 75;

/// Deadlines of activities, cases and evaluations, and the plan's milestones, each as a whole day. `made` is when the
/// calendar is written. `name` is the unit's.
pub fn calendar(thread: &Thread, name: &str, made: Timestamp, language: Language) -> String {
    let mut file = File(String::new());
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Varde//Varde//NO");
    file.line("CALSCALE", "GREGORIAN");
    file.line("X-WR-CALNAME", &escaped(name));
    for item in &thread.items {
        let open = |status: Progress| matches!(status, Progress::Planned | Progress::Ongoing);
        let day = |date: Option<Date>, id: &str, title: &str, about: &str, file: &mut File| {
            if let Some(date) = date {
                file.day(id, date, title, about, made);
            }
        };
        let id = item.id.0.as_str();
        match &item.content {
            Content::Activity(of) if open(of.status) => day(of.deadline, id, &of.title, &of.owner, &mut file),
            Content::Case(of) if open(of.status) => day(of.deadline, id, &of.title, &of.owner, &mut file),
            Content::Evaluation(of) if of.locked_at.is_none() => {
                let measures = thread.back(item).iter().map(|m| m.content.title().to_owned()).collect::<Vec<_>>();
                let title = words!(language, "calendar-evaluation", what = language.list(&measures));
                day(of.due, id, &title, &of.owner, &mut file);
            }
            Content::Scheme(of) => {
                for (number, milestone) in of.milestones.iter().enumerate().filter(|(_, m)| !m.done) {
                    let title = language.milestone(milestone);
                    day(milestone.date, &format!("{id}-{number}"), &title, "", &mut file);
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

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}
