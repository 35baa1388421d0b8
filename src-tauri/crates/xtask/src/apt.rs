//! Packages of Debian and its relatives: which are missing, and their installation.

use crate::process::Step;
use crate::stop::Stop;

/// Whether `/etc/os-release` describes a system that apt serves.
pub fn serves(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.split_once('='))
        .filter(|(key, _)| matches!(*key, "ID" | "ID_LIKE"))
        .flat_map(|(_, value)| value.trim_matches(['"', '\'']).split_whitespace())
        .any(|name| matches!(name, "debian" | "ubuntu"))
}

/// Installs what is missing of `needed`; when nothing is, apt is not called, so no network is needed.
pub fn install(needed: &[&str]) -> Result<(), Stop> {
    let known = Step::new("dpkg-query")
        .args(["-W", "-f=${Package} ${db:Status-Status}\\n"])
        .args(needed)
        .printed()
        .unwrap_or_default();
    let missing = missing(needed, &known);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing packages: {}", missing.join(" "));
    let by_hand = format!("install them yourself: apt-get install {}", missing.join(" "));
    // An apt run by somebody else at the same moment is waited for.
    let patient = "DPkg::Lock::Timeout=300";
    apt_get(&["update", "-o", "Acquire::Retries=3"]).run(&by_hand)?;
    apt_get(&["install", "-y", "--no-install-recommends", "-o", patient]).args(&missing).run(&by_hand)
}

fn apt_get(args: &[&str]) -> Step {
    let root = Step::new("id").arg("-u").printed().is_some_and(|id| id.trim() == "0");
    let quiet = "DEBIAN_FRONTEND=noninteractive";
    let step = Step::new(if root { "env" } else { "sudo" });
    let step = if root { step } else { step.arg("env") };
    step.arg(quiet).arg("apt-get").args(args)
}

/// Those of `needed` that dpkg's answer does not call installed; one that was removed is listed but missing.
fn missing<'a>(needed: &[&'a str], dpkg_answer: &str) -> Vec<&'a str> {
    needed
        .iter()
        .filter(|package| !dpkg_answer.lines().any(|line| line.split_once(' ') == Some((package, "installed"))))
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_relatives_are_known() {
        assert!(serves("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assert!(serves("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!serves("ID=fedora\nNAME=\"not debian\"\n"));
        assert!(!serves(""));
    }

    #[test]
    fn only_installed_packages_count() {
        let answer = "xvfb installed\nlibssl-dev config-files\nxauth-extra installed\n";
        assert_eq!(missing(&["xvfb", "libssl-dev", "xauth"], answer), ["libssl-dev", "xauth"]);
        assert!(missing(&["xvfb"], answer).is_empty());
    }

    #[test]
    fn without_an_answer_all_are_missing() {
        assert_eq!(missing(&["a", "b"], ""), ["a", "b"]);
    }
}
