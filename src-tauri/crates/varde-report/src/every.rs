//! Many pages as files, on as many threads as the machine has.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use varde_core::page::report::Report;

use crate::{Format, ReportError};

/// Each page as a file, in their order. `step` is told how many are done, and says whether to go on; `None` when not.
///
/// # Errors
/// The first that [`Format::write`] meets; the others are not written then.
pub fn write_each(
    pages: &[Report],
    format: Format,
    step: impl Fn(usize) -> ControlFlow<()> + Sync,
) -> Result<Option<Vec<Vec<u8>>>, ReportError> {
    let (next, done, stopped) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let made: Vec<Mutex<Vec<u8>>> = pages.iter().map(|_| Mutex::new(Vec::new())).collect();
    let failed: Mutex<Option<ReportError>> = Mutex::new(None);
    let work = || {
        while !stopped.load(Ordering::Relaxed) {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let (Some(page), Some(place)) = (pages.get(at), made.get(at)) else { break };
            match format.write(page) {
                Ok(file) => *held(place) = file,
                Err(error) => {
                    held(&failed).get_or_insert(error);
                    stopped.store(true, Ordering::Relaxed);
                }
            }
            if step(done.fetch_add(1, Ordering::Relaxed) + 1).is_break() {
                stopped.store(true, Ordering::Relaxed);
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(pages.len().max(1));
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    if let Some(error) = failed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
        return Err(error);
    }
    if stopped.into_inner() && done.into_inner() < pages.len() {
        return Ok(None);
    }
    Ok(Some(
        made.into_iter().map(|file| file.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)).collect(),
    ))
}

fn held<T>(place: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    place.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
