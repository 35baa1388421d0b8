//! The window itself: opening, closing, size, pictures, and asking the page.

use std::fmt::Display;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::failure::{Failure, Outcome};
use crate::options::Options;
use crate::program;

/// How long a command to the driver may take: a hanging one must not hang the run.
const COMMAND: Duration = Duration::from_secs(30);
/// How long something may take to appear before it is missed: far longer than a person would wait, for a machine that
/// has other work.
const PATIENCE: Duration = Duration::from_secs(30);

const BETWEEN_LOOKS: Duration = Duration::from_millis(25);

/// Longer on a machine that has other work: `VARDE_PATIENCE` says how many seconds.
pub(crate) fn patience() -> Duration {
    let said = std::env::var("VARDE_PATIENCE").ok().and_then(|seconds| seconds.parse().ok());
    said.map_or(PATIENCE, Duration::from_secs)
}

/// Numbers the pictures of failures, of which one program may have several.
static PICTURES: AtomicU32 = AtomicU32::new(1);

/// Errors that nobody caught, gathered from the moment that the page is ready.
const GATHER_ERRORS: &str = "
    window.__vardeErrors = [];
    addEventListener('error', (e) => window.__vardeErrors.push(String(e.message)));
    addEventListener('unhandledrejection', (e) => window.__vardeErrors.push(
        'rejected: ' + (e.reason?.message ?? JSON.stringify(e.reason))));";

/// Fonts are there, and the page has been drawn twice since.
const PAINTED: &str = "
    const done = arguments[0];
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));";
/// A page that moves all the time is taken as it is after so many.
const PICTURES_UNTIL_SETTLED: usize = 12;

/// An open window of Varde's.
pub struct Window {
    pub(crate) client: Client,
    driver: Driver,
    store: PathBuf,
}

impl Window {
    /// Opens the window and waits until its page says that it is ready (`data-ready` on the root element).
    pub async fn open(options: Options) -> Outcome<Self> {
        let window = Self::start(&options).await?;
        let ready = "return document.documentElement.dataset.ready !== undefined";
        window.wait_until("the page to be ready", ready).await?;
        window.run(GATHER_ERRORS, vec![]).await?;
        let (width, height) = options.size;
        window.set_size(width, height).await?;
        Ok(window)
    }

    /// Opens the window without waiting for its page.
    pub(crate) async fn start(options: &Options) -> Outcome<Self> {
        let program = match &options.program {
            Some(program) => program.clone(),
            None => program::built()?,
        };
        let driver = Driver::start(options).await?;
        let store = options.store.clone().unwrap_or_else(|| driver.own_store());
        std::fs::create_dir_all(&store)?;
        let mut args = vec!["--store".to_owned(), store.display().to_string()];
        args.extend(options.args.iter().cloned());
        let wish = json!({ "webkitgtk:browserOptions": { "binary": program, "args": args } });
        let Value::Object(wish) = wish else {
            return Err(Failure::new("the driver's wishes are no object"));
        };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wish);
        let address = driver.address();
        let session = tokio::select! {
            session = builder.connect(&address) => session.map_err(|error| error.to_string()),
            () = driver.program_is_gone() => Err("the program has ended by itself".into()),
            () = tokio::time::sleep(COMMAND) => Err("no answer within half a minute".into()),
        };
        let client = session.map_err(|why| {
            let text = format!("{} opened no window: {why}", program.display());
            Failure::new(text).with(driver.log())
        })?;
        Ok(Self { client, driver, store })
    }

    /// Closes the window, and fails if the page met an error that nobody caught.
    pub async fn close(self) -> Outcome {
        let errors = self.run("return window.__vardeErrors ?? []", vec![]).await?;
        let closing = self.client.clone().close();
        // The program may be gone before it answers; what counts is that it goes.
        let _ = tokio::time::timeout(COMMAND, closing).await;
        match errors.as_array() {
            Some(errors) if !errors.is_empty() => {
                let text = format!("the page met errors: {}", Value::from(errors.clone()));
                Err(Failure::new(text).with(self.driver.log()))
            }
            _ => Ok(()),
        }
    }

    /// The folder of the store that this window works on.
    pub fn store(&self) -> &Path {
        &self.store
    }

    /// The driver's process; the program is its child.
    pub(crate) fn driver_id(&self) -> u32 {
        self.driver.id()
    }

    /// Runs JavaScript in the page; `arguments` holds `args`, and `return` gives the answer.
    pub async fn run(&self, script: &str, args: Vec<Value>) -> Outcome<Value> {
        self.command("running a script", self.client.execute(script, args)).await
    }

    /// Runs JavaScript that answers by calling its last argument.
    pub async fn run_async(&self, script: &str, args: Vec<Value>) -> Outcome<Value> {
        let answer = self.client.execute_async(script, args);
        self.command("running a script", answer).await
    }

    /// Sends a command, with an end to waiting and a failure that tells what it was for.
    pub(crate) async fn command<T>(
        &self,
        what: impl Display,
        command: impl Future<Output = Result<T, CmdError>>,
    ) -> Outcome<T> {
        match tokio::time::timeout(COMMAND, command).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(Failure::new(format!("{what}: {error}")).with(self.driver.log())),
            Err(_) => {
                let seconds = COMMAND.as_secs();
                let text = format!("{what}: no answer within {seconds} s");
                Err(Failure::new(text).with(self.driver.log()))
            }
        }
    }

    /// Waits until a script returns something true.
    pub async fn wait_until(&self, what: &str, script: &str) -> Outcome {
        self.wait_for(what, script, vec![]).await.map(|_| ())
    }

    /// Waits until a script returns something true, and gives it. A script that fails meanwhile (a page
    /// that is not there yet, an element that has just been replaced) counts as «not yet».
    pub(crate) async fn wait_for(&self, what: &str, script: &str, args: Vec<Value>) -> Outcome<Value> {
        let start = Instant::now();
        let mut last = None;
        while start.elapsed() < patience() {
            match self.run(script, args.clone()).await {
                Ok(Value::Null | Value::Bool(false)) => last = None,
                Ok(answer) => return Ok(answer),
                Err(failure) => last = Some(failure),
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        let seconds = patience().as_secs();
        let mut failure = Failure::new(format!("waited {seconds} s in vain for {what}"));
        if let Some(last) = last {
            failure = failure.with(last);
        }
        Err(self.with_the_page(failure).await)
    }

    /// The failure together with what is to be seen, in words and as a picture if pictures are wished for.
    pub(crate) async fn with_the_page(&self, failure: Failure) -> Failure {
        let look = "
            const text = document.body.innerText.replace(/\\s*\\n\\s*/g, ' | ');
            return text.length > 1500 ? text.slice(0, 1500) + ' …' : text;";
        let seen = match self.run(look, vec![]).await {
            Ok(Value::String(text)) => format!("The page shows: {text}"),
            _ => self.driver.log(),
        };
        let (process, number) = (std::process::id(), PICTURES.fetch_add(1, Ordering::Relaxed));
        let name = format!("failed-{process}-{number}");
        let picture = match self.screenshot(&name).await {
            Ok(Some(path)) => format!("A picture of it: {}", path.display()),
            _ => String::new(),
        };
        failure.with(seen).with(picture)
    }

    /// Gives the page this size in pixels.
    pub async fn set_size(&self, width: u32, height: u32) -> Outcome {
        let wanted = (i64::from(width), i64::from(height));
        let mut ask = (width, height);
        // The window may have a frame: the second time its measure is known.
        for _ in 0..3 {
            let asked = self.client.set_window_size(ask.0, ask.1);
            self.command("changing the size", asked).await?;
            let start = Instant::now();
            let mut page = self.size().await?;
            while page != wanted && start.elapsed() < Duration::from_secs(2) {
                tokio::time::sleep(BETWEEN_LOOKS).await;
                page = self.size().await?;
            }
            if page == wanted {
                return self.run_async(PAINTED, vec![]).await.map(|_| ());
            }
            ask.0 = ask.0.saturating_add_signed((wanted.0 - page.0) as i32);
            ask.1 = ask.1.saturating_add_signed((wanted.1 - page.1) as i32);
        }
        let (now_wide, now_high) = self.size().await?;
        Err(Failure::new(format!("the page will not be {width}×{height}, it stays {now_wide}×{now_high}")))
    }

    /// The size of the page in pixels.
    pub async fn size(&self) -> Outcome<(i64, i64)> {
        let size = self.run("return [innerWidth, innerHeight]", vec![]).await?;
        Ok(serde_json::from_value(size)?)
    }

    /// Writes a picture of the page to the folder that `VARDE_SHOTS` names; without one, does nothing.
    pub async fn screenshot(&self, name: &str) -> Outcome<Option<PathBuf>> {
        let Some(folder) = std::env::var_os("VARDE_SHOTS").filter(|folder| !folder.is_empty()) else {
            return Ok(None);
        };
        // A relative folder counts from where the tests were started, not from this package.
        let folder = program::workspace().join(folder);
        let picture = self.settled_picture().await?;
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, picture)?;
        Ok(Some(path))
    }

    /// A picture that the next one equals: right after a change of size, WebKit gives half-painted ones.
    async fn settled_picture(&self) -> Outcome<Vec<u8>> {
        self.run_async(PAINTED, vec![]).await?;
        let mut before = Vec::new();
        for _ in 0..PICTURES_UNTIL_SETTLED {
            let picture = self.client.screenshot();
            let picture = self.command("taking a picture", picture).await?;
            if picture == before {
                break;
            }
            before = picture;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(before)
    }

    /// Pictures on a laptop's and on a large screen, as `NAME-1280x800.png` and `NAME-1920x1080.png`.
    pub async fn screenshots(&self, name: &str) -> Outcome {
        let (before_wide, before_high) = self.size().await?;
        for (width, height) in [(1280, 800), (1920, 1080)] {
            self.set_size(width, height).await?;
            self.screenshot(&format!("{name}-{width}x{height}")).await?;
        }
        let before = (u32::try_from(before_wide), u32::try_from(before_high));
        match before {
            (Ok(width), Ok(height)) => self.set_size(width, height).await,
            _ => Ok(()),
        }
    }
}
