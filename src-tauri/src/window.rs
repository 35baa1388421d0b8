//! Opens the one window.

use std::path::PathBuf;
use std::sync::Arc;

use directories::ProjectDirs;
use tauri::{App as TauriApp, Manager, WebviewUrl, WebviewWindowBuilder};

use crate::app::App;
use crate::arguments::Arguments;
use crate::boot::Boot;
use crate::{commands, log, upkeep};

/// For a window that shows nothing: it is ready as soon as it has been painted.
const BLANK: &str = "addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => {
    document.body.innerHTML = ''; document.documentElement.dataset.ready = String(Date.now()); }));";

pub fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let folder = arguments.store.clone().or_else(default_store).ok_or("no folder for the data was found")?;
    log::start(&folder);
    let blank = arguments.blank;
    // The store is read while the toolkit starts.
    let reading = std::thread::spawn(move || {
        let app = Arc::new(App::open(folder));
        let boot = serde_json::to_string(&Boot::read(&app)).unwrap_or_default();
        (app, boot)
    });
    let mut builder = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(commands::all());
    // Tests ask for sizes of their own, and must not leave any behind.
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_none() {
        builder = builder.plugin(tauri_plugin_window_state::Builder::default().build());
    }
    builder
        .setup(move |tauri| {
            let (app, boot) = reading.join().map_err(|_| "the store could not be read")?;
            tauri.manage(Arc::clone(&app));
            let script = if blank { BLANK.to_owned() } else { script(&boot) };
            open(tauri, &script, blank)?;
            if !blank {
                upkeep::start(tauri.handle().clone(), app);
            }
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

fn open(tauri: &TauriApp, script: &str, blank: bool) -> tauri::Result<()> {
    let page = if blank { "blank.html" } else { "index.html" };
    WebviewWindowBuilder::new(tauri, "main", WebviewUrl::App(page.into()))
        .title("Varde")
        .inner_size(1280.0, 800.0)
        .min_inner_size(480.0, 480.0)
        .initialization_script(script)
        .build()?;
    Ok(())
}

/// JSON is JavaScript but for two line ends that only strings can hold.
fn script(boot: &str) -> String {
    let boot = boot.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    if boot.is_empty() { String::new() } else { format!("window.__VARDE_BOOT__ = {boot};") }
}

/// The same folder as the command line's.
fn default_store() -> Option<PathBuf> {
    ProjectDirs::from("no", "varde", "Varde").map(|dirs| dirs.data_dir().join("store"))
}
