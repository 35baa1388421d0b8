//! WebKit's driver: a process of this window's own, which starts the program and takes it along when it goes.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::failure::{Failure, Outcome};
use crate::options::Options;
use crate::processes::child;

const DRIVER: &str = "WebKitWebDriver";
const START: Duration = Duration::from_secs(15);

/// The running driver, and a desktop of its own: settings, data and log in a temporary folder.
pub struct Driver {
    process: Child,
    port: u16,
    home: TempDir,
}

impl Driver {
    /// Starts the driver on a free port. The program inherits its variables.
    pub async fn start(options: &Options) -> Outcome<Self> {
        let display = ["DISPLAY", "WAYLAND_DISPLAY"];
        if !display.iter().any(|name| std::env::var_os(name).is_some()) {
            return Err(Failure::new(
                "there is no display for the window: `cargo xtask window` runs these tests in one of their own",
            ));
        }
        let home = TempDir::new()?;
        let port = free_port()?;
        let process = command(options, home.path(), port)?.spawn().map_err(|error| {
            Failure::new(format!("{DRIVER} could not be started ({error}): `cargo xtask setup` installs it"))
        })?;
        let mut driver = Self { process, port, home };
        driver.wait_until_it_listens().await?;
        Ok(driver)
    }

    async fn wait_until_it_listens(&mut self) -> Outcome {
        let start = Instant::now();
        let address = (Ipv4Addr::LOCALHOST, self.port);
        while tokio::net::TcpStream::connect(address).await.is_err() {
            if let Some(status) = self.process.try_wait()? {
                let text = format!("{DRIVER} ended at once ({status})");
                return Err(Failure::new(text).with(self.log()));
            }
            if start.elapsed() > START {
                let text = format!("{DRIVER} does not listen on port {}", self.port);
                return Err(Failure::new(text).with(self.log()));
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(())
    }

    /// Ends when the program does, or was never there: the driver itself would wait for it for ever.
    pub async fn program_is_gone(&self) {
        let start = Instant::now();
        let mut seen = false;
        loop {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let here = child(self.id()).is_some();
            seen |= here;
            if !here && (seen || start.elapsed() > Duration::from_secs(3)) {
                return;
            }
        }
    }

    /// Where sessions are opened.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The driver's process number; the program is its child.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// A store for a window that was given none.
    pub fn own_store(&self) -> PathBuf {
        self.home.path().join("store")
    }

    /// The last lines that driver and program wrote.
    pub fn log(&self) -> String {
        let log = fs::read(log_path(self.home.path())).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let lines: Vec<&str> = log.lines().collect();
        let last = lines.get(lines.len().saturating_sub(20)..).unwrap_or_default();
        if last.is_empty() {
            return String::new();
        }
        format!("The program's last lines:\n  {}", last.join("\n  "))
    }
}

impl Drop for Driver {
    /// Driver, program and WebKit's helpers are one process group, so nothing outlives a failing test.
    fn drop(&mut self) {
        let group = format!("kill -s KILL -- -{}", self.process.id());
        let _ = Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn command(options: &Options, home: &Path, port: u16) -> Outcome<Command> {
    let settings = home.join("config/gtk-3.0");
    fs::create_dir_all(&settings)?;
    fs::write(settings.join("settings.ini"), options.gtk_settings())?;
    let log = File::create(log_path(home))?;

    let mut command = Command::new(DRIVER);
    command
        .arg(format!("--port={port}"))
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        // A desktop of its own: nothing of one test, or of the developer's, reaches another.
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_STATE_HOME", home.join("state"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("LANGUAGE", &options.language)
        .env("LANG", "C.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("GTK_THEME")
        // With this variable, screenshots never return.
        .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER");
    if let Some(picked) = options.picked() {
        command.env("VARDE_TEST_PICK", picked);
    }
    command.envs(options.env.iter().map(|(name, value)| (name, value)));
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    Ok(command)
}

fn log_path(home: &Path) -> PathBuf {
    home.join("log")
}

/// A port that is free now. Another process may take it before the driver does; the driver then ends, and says so.
fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
