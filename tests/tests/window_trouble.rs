//! What a reader meets when the store is not as it should be, and when two windows share one.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;

use varde_tests::{Options, Outcome, Window};

/// Closes the journal of a window that is gone: what the store holds is then in the one file.
fn settle(store: &Path) {
    let test = std::env::current_exe().unwrap();
    let name = format!("varde{}", std::env::consts::EXE_SUFFIX);
    let program = test.ancestors().skip(1).take(3).map(|f| f.join(&name)).find(|p| p.is_file()).unwrap();
    // The window's process may need a moment to go; the last to leave closes the journal.
    for _ in 0..50 {
        let check = std::process::Command::new(&program).arg("--store").arg(store).arg("check").output().unwrap();
        assert!(check.status.success());
        if !store.join("varde.db-wal").exists() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    panic!("the journal stays open");
}

fn on(store: &Path) -> Options {
    Options { store: Some(store.to_owned()), ..Options::default() }
}

#[tokio::test]
async fn a_damaged_store_is_explained_and_a_backup_brings_it_back() -> Outcome {
    let store = tempfile::tempdir().unwrap();
    let window = Window::open(on(store.path())).await?;
    window.import_example().await?;
    window.click("button", "Ta kopi nå").await?;
    window.by_text("Sikkerhetskopien er tatt").await?;
    window.close().await?;
    settle(store.path());
    let damage = b"no database at all ".repeat(500);
    std::fs::write(store.path().join("varde.db"), &damage).unwrap();

    let window = Window::open(on(store.path())).await?;
    window.by_role("button", "Bruk denne").await?;
    window.screenshots("trouble-damaged").await?;
    window.assert_accessible("damaged store").await?;
    window.click("button", "Bruk denne").await?;
    window.by_text("Finn skolen eller kommunen din").await?;
    window.close().await?;
    let kept = std::fs::read_dir(store.path()).unwrap().map(|e| e.unwrap().path());
    let aside = kept.into_iter().find(|p| p.file_name().unwrap().to_string_lossy().starts_with("damaged-")).unwrap();
    assert_eq!(std::fs::read(aside.join("varde.db")).unwrap(), damage, "nothing is deleted");
    Ok(())
}

#[tokio::test]
async fn a_newer_store_is_refused_with_its_own_screen() -> Outcome {
    let store = tempfile::tempdir().unwrap();
    let window = Window::open(on(store.path())).await?;
    window.import_example().await?;
    window.close().await?;
    settle(store.path());
    // The version lies at byte 60 of an SQLite file, big-endian.
    let file = store.path().join("varde.db");
    let sound = std::fs::read(&file).unwrap();
    let mut bytes = sound.clone();
    bytes[60..64].copy_from_slice(&99u32.to_be_bytes());
    std::fs::write(&file, &bytes).unwrap();
    let window = Window::open(on(store.path())).await?;
    window.by_text("nyere").await?;
    window.screenshots("trouble-newer").await?;
    window.assert_accessible("newer store").await?;
    assert_eq!(std::fs::read(&file).unwrap(), bytes, "the file is untouched");
    std::fs::write(&file, &sound).unwrap();
    window.click("button", "Prøv igjen").await?;
    window.by_text("Finn skolen eller kommunen din").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test]
async fn two_windows_on_one_store_see_what_the_other_does() -> Outcome {
    let store = tempfile::tempdir().unwrap();
    let one = Window::open(on(store.path())).await?;
    let two = Window::open(on(store.path())).await?;
    two.by_text("Slik legger du den første steinen").await?;
    one.import_example().await?;
    two.by_text("Finn skolen eller kommunen din").await?;
    two.click("button", "Angre: import av 9 filer").await?;
    two.by_text("Slik legger du den første steinen").await?;
    one.gone("Nasjonale prøver på 5. trinn").await?;
    one.close().await?;
    two.close().await
}

/// A table of many more schools than there are, so that there is time to stop it.
fn large_table(path: &Path) {
    const SCHOOLS: u32 = 150_000;
    let mut text = String::from("EnhetNivaa;Fylkekode;Kommunekode;Organisasjonsnummer;Fylke;Kommune;EnhetNavn");
    for year in ["2023-24", "2024-25", "2025-26"] {
        for part in ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"] {
            text.push_str(&format!(";{year}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{part}"));
        }
    }
    for school in 0..SCHOOLS {
        text.push_str(&format!("\n4;99;9901;{};Eksempelfylket;Vardehaug;Skole {school}", 800_000_000 + school));
        text.push_str(";48;2,1;61;49;2,0;64;47;2,2;58");
    }
    std::fs::write(path, text).unwrap();
}

#[tokio::test]
async fn long_work_can_be_stopped_and_leaves_nothing() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("stor.csv");
    large_table(&file);
    let window = Window::open(Options::default()).await?;
    window.drop_files(&[&file]).await?;
    window.click("button", "Stopp").await?;
    window.by_text("Stoppet. Ingenting er lagret").await?;
    // The window is free for the next thing at once.
    window.import_example().await?;
    window.by_text("219 nye resultater").await?;
    window.close().await
}
