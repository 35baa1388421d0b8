//! Opens the one window.

use std::path::PathBuf;
use std::sync::Arc;

use directories::ProjectDirs;
use serde::Serialize;
use tauri::{
    App as TauriApp, AppHandle, Emitter, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};
use varde_core::language::Language;

use crate::app::App;
use crate::arguments::Arguments;
use crate::boot::Boot;
use crate::first_view::FirstView;
use crate::{commands, log, upkeep};

const MAIN: &str = "main";
/// The window of the slides, where it is another than the main one.
pub const WALL: &str = "wall";
/// Said to the main window when somebody has closed the wall.
const WALL_GONE: &str = "wall-gone";

/// For a window that shows nothing: it is ready as soon as it has been painted.
const BLANK: &str = "addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => {
    document.body.innerHTML = ''; document.documentElement.dataset.ready = String(Date.now()); }));";

/// The driver of the window's tests takes a picture with the next repaint, and a page at rest has none: an outline that
/// nobody can see changes.
const REPAINT: &str = "addEventListener('load', () => { let on = false; const { style } = document.documentElement;
    setInterval(() => { on = !on; style.outline = `1px solid #0000000${on ? 1 : 2}`; }, 200); });";

pub fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let folder = arguments.store.clone().or_else(default_store).ok_or("no folder for the data was found")?;
    log::start(&folder);
    let blank = arguments.blank;
    // The store is read while the toolkit starts; the blank window has none.
    let read = move || {
        let app = Arc::new(App::open(folder));
        let boot = Boot::read(&app);
        let kept = app.with_store(|store| Ok(FirstView::kept(store, &boot))).ok().flatten();
        let script = format!("{}{}", global("__VARDE_BOOT__", &boot), global("__VARDE_FIRST_VIEW__", &kept));
        (app, script)
    };
    let reading = (!blank).then(|| std::thread::spawn(read));
    let mut builder = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(commands::all());
    let driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    // Tests ask for sizes of their own, and must not leave any behind.
    if !driven {
        // Where the wall was hung once says nothing of where it hangs today.
        builder = builder.plugin(tauri_plugin_window_state::Builder::default().with_denylist(&[WALL]).build());
    }
    builder
        .setup(move |tauri| {
            let Some(reading) = reading else { return Ok(open(tauri, BLANK, blank)?) };
            let (app, mut script) = reading.join().map_err(|_| "the store could not be read")?;
            tauri.manage(Arc::clone(&app));
            if driven {
                script.push_str(REPAINT);
            }
            open(tauri, &script, blank)?;
            upkeep::start(tauri.handle().clone(), app);
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

fn open(tauri: &TauriApp, script: &str, blank: bool) -> tauri::Result<()> {
    let page = if blank { "blank.html" } else { "index.html" };
    let plain = cfg!(target_os = "linux") && !blank;
    let window = WebviewWindowBuilder::new(tauri, MAIN, first_page(page, plain)?)
        .title("Varde")
        .inner_size(1280.0, 800.0)
        .min_inner_size(480.0, 480.0)
        .initialization_script(script)
        .build()?;
    let handle = tauri.handle().clone();
    // The program ends with its main window, whatever hangs on the wall.
    window.on_window_event(move |event| {
        if let (WindowEvent::Destroyed, Some(wall)) = (event, handle.get_webview_window(WALL)) {
            let _ = wall.destroy();
        }
    });
    // The blank window is what others are measured beside: as the toolkit makes it.
    if plain { paint_plainly(&window) } else { Ok(()) }
}

/// Opens the window of the slides over all of a screen; where none is named, as one that people move and share as they
/// please. It is the same page, which shows nothing but slides.
pub fn open_wall(
    handle: &AppHandle,
    title: &str,
    language: Language,
    screen: Option<usize>,
    dark: bool,
) -> tauri::Result<()> {
    if let Some(wall) = handle.get_webview_window(WALL) {
        wall.destroy()?;
    }
    let theme = if dark { "dark" } else { "light" };
    let boot = serde_json::json!({ "language": language, "theme": theme });
    let script = format!("{}{}", global("__VARDE_BOOT__", &boot), global("__VARDE_WALL__", &true));
    let plain = cfg!(target_os = "linux");
    let wall = WebviewWindowBuilder::new(handle, WALL, first_page("index.html", plain)?)
        .title(title)
        .inner_size(960.0, 540.0)
        .min_inner_size(320.0, 200.0)
        .visible(false)
        .initialization_script(script)
        .build()?;
    let screens = wall.available_monitors()?;
    if let Some(screen) = screen.and_then(|at| screens.get(at)) {
        wall.set_decorations(false)?;
        wall.set_position(*screen.position())?;
        wall.set_size(*screen.size())?;
        wall.show()?;
        wall.set_fullscreen(true)?;
    } else {
        wall.show()?;
    }
    let handle = handle.clone();
    wall.on_window_event(move |event| {
        if let WindowEvent::Destroyed = event {
            let _ = handle.emit_to(MAIN, WALL_GONE, ());
        }
    });
    if plain { paint_plainly(&wall) } else { Ok(()) }
}

/// Tauri's own address of a page, or none yet where WebKit must be told something first.
fn first_page(page: &str, plain: bool) -> tauri::Result<WebviewUrl> {
    Ok(if plain { WebviewUrl::External(nothing()?) } else { WebviewUrl::App(page.into()) })
}

/// The page is text and still pictures. On Linux the processor paints them sooner and in less memory than a driver that
/// must be started for it, and on machines without one by a second and 90 MiB (docs/decisions/0005). WebKit must know it
/// before its process for the page starts, which is when the first address is given to it.
#[cfg(target_os = "linux")]
fn paint_plainly(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(settings) = WebViewExt::settings(&view.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })?;
    window.navigate(address("tauri://localhost")?)
}

#[cfg(not(target_os = "linux"))]
fn paint_plainly(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Tauri gives WebKit nothing to load at this address.
fn nothing() -> tauri::Result<Url> {
    address("about:blank")
}

fn address(text: &str) -> tauri::Result<Url> {
    text.parse().map_err(tauri::Error::InvalidUrl)
}

/// JSON is JavaScript but for two line ends that only strings can hold.
fn global(name: &str, value: &impl Serialize) -> String {
    let Ok(json) = serde_json::to_string(value) else { return String::new() };
    let json = json.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    format!("window.{name} = {json};")
}

/// The same folder as the command line's.
fn default_store() -> Option<PathBuf> {
    ProjectDirs::from("no", "varde", "Varde").map(|dirs| dirs.data_dir().join("store"))
}
