//! A log for support, in the store's folder: what failed, never a name, a number or a path of what was imported.

use std::path::Path;

use tracing_appender::rolling::{RollingFileAppender, Rotation};

/// Logs to `logs/varde.DATE.log`, a file a day for a week. Without a folder to write to, nothing is logged.
pub fn start(folder: &Path) {
    let appender = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("varde")
        .filename_suffix("log")
        .max_log_files(7)
        .build(folder.join("logs"));
    if let Ok(appender) = appender {
        let _ = tracing_subscriber::fmt().with_writer(appender).with_ansi(false).with_target(false).try_init();
    }
}
