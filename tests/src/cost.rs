//! What a window costs: the time until its page is ready, and the memory of all its processes.

use std::fs;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::options::Options;
use crate::processes::{all, child, field, tree};
use crate::window::Window;

/// The kernel tells process start times in hundredths of a second, on every architecture.
const TICKS_PER_SECOND: f64 = 100.0;

/// What one opening of a window cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// From the start of the process until the first real content was about to be painted.
    pub content: Duration,
    /// From the start of the process until the page said that it was ready: it answers to key and pointer.
    pub ready: Duration,
    /// The memory of program and WebKit's processes, shared pages divided among those that share them.
    pub kilobytes: u64,
    /// How many processes that is.
    pub processes: usize,
}

/// Opens a window, waits until it is ready and has settled, and measures.
///
/// A page that sets `data-ready` and `data-content` to the time (`String(Date.now())`) is measured to the millisecond;
/// with any other value the time is that of the first look that saw it ready, some 10 ms late.
pub async fn measure(options: &Options, settle: Duration) -> Outcome<Cost> {
    let window = Window::start(options).await?;
    let script = "const { ready, content } = document.documentElement.dataset;
        return ready === undefined ? null : [ready, content ?? ready]";
    let markers = window.wait_for("the page to be ready", script, vec![]).await?;
    let seen = now()?;
    let program = child(window.driver_id()).ok_or_else(|| Failure::new("the window's program has gone by itself"))?;
    let started = started(program, seen)?;
    let after_start = |marker: usize| {
        let said = markers.get(marker).and_then(Value::as_str).and_then(|text| text.parse::<f64>().ok());
        let at = said.filter(|milliseconds| *milliseconds > 1e12).map_or(seen, |milliseconds| milliseconds / 1000.0);
        Duration::from_secs_f64((at - started).max(0.0))
    };
    let (ready, content) = (after_start(0), after_start(1));
    tokio::time::sleep(settle).await;
    let tree = tree(program, &all());
    let kilobytes = tree.iter().filter_map(|id| pss(*id)).sum();
    let cost = Cost { content, ready, kilobytes, processes: tree.len() };
    window.close().await?;
    Ok(cost)
}

/// The smallest, the middle and the largest of some values.
pub fn spread<T: Copy + Ord>(values: impl IntoIterator<Item = T>) -> Option<(T, T, T)> {
    let mut values: Vec<T> = values.into_iter().collect();
    values.sort();
    Some((*values.first()?, *values.get(values.len() / 2)?, *values.last()?))
}

fn now() -> Outcome<f64> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map(|now| now.as_secs_f64()).map_err(|_| Failure::new("the clock stands before 1970"))
}

/// When a process started, in seconds since 1970.
fn started(id: u32, now: f64) -> Outcome<f64> {
    let unreadable = || Failure::new(format!("/proc tells nothing about process {id}"));
    let stat = fs::read_to_string(format!("/proc/{id}/stat"))?;
    let uptime = fs::read_to_string("/proc/uptime")?;
    let ticks: f64 = field(&stat, 22).and_then(|text| text.parse().ok()).ok_or_else(unreadable)?;
    let uptime: f64 = uptime.split_whitespace().next().and_then(|text| text.parse().ok()).ok_or_else(unreadable)?;
    Ok(now - (uptime - ticks / TICKS_PER_SECOND))
}

fn pss(id: u32) -> Option<u64> {
    kilobytes_of_pss(&fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?)
}

fn kilobytes_of_pss(rollup: &str) -> Option<u64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read() {
        let rollup = "00400000-7fff rollup\nRss:  300 kB\nPss:        123 kB\nPss_Anon:  9 kB\n";
        assert_eq!(kilobytes_of_pss(rollup), Some(123));
        assert_eq!(kilobytes_of_pss(""), None);
    }

    #[test]
    fn the_middle_of_values() {
        assert_eq!(spread([3, 1, 2]), Some((1, 2, 3)));
        assert_eq!(spread(Vec::<u8>::new()), None);
    }
}
