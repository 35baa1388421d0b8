//! Checking a page by axe-core, in the window itself.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::program;
use crate::window::Window;

/// WCAG 2.2 on level AA, with all that it builds on.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const runOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
    axe.run(document, { runOnly, resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((violation) => ({
            id: violation.id,
            impact: violation.impact ?? '',
            help: violation.help,
            places: violation.nodes.map((node) =>
                `${node.target.flat().join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`),
        }))),
        (error) => done(String(error)));";

/// A rule that the page breaks.
#[derive(Debug, Clone, Deserialize)]
pub struct Violation {
    /// The rule's name with axe, as `color-contrast`.
    pub id: String,
    /// How grave: `minor`, `moderate`, `serious`, `critical`.
    pub impact: String,
    /// The rule in words.
    pub help: String,
    /// Each place, by its selector, and what is wrong there.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.id, self.impact, self.help)?;
        self.places.iter().try_for_each(|place| write!(f, "\n    {place}"))
    }
}

impl Window {
    /// The rules of WCAG 2.2 AA that the page breaks, as far as a program can tell.
    pub async fn axe(&self) -> Outcome<Vec<Violation>> {
        let here = self.run("return typeof axe === 'object'", vec![]).await?;
        if here != true {
            let path = program::workspace().join("ui/node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&path).map_err(|error| {
                let path = path.display();
                Failure::new(format!("{path}: {error}. `cargo xtask setup` brings it"))
            })?;
            self.run(&source, vec![]).await?;
        }
        match self.run_async(RUN, vec![]).await? {
            Value::String(error) => Err(Failure::new(format!("axe gave up: {error}"))),
            violations => Ok(serde_json::from_value(violations)?),
        }
    }

    /// Fails if the page breaks a rule; `page` says in the failure what was being looked at.
    pub async fn assert_accessible(&self, page: &str) -> Outcome {
        let violations = self.axe().await?;
        if violations.is_empty() {
            return Ok(());
        }
        let listed: Vec<String> = violations.iter().map(|one| format!("  {one}")).collect();
        let failure = Failure::new(format!(
            "«{page}» breaks {} of WCAG 2.2 AA's rules:\n{}",
            violations.len(),
            listed.join("\n")
        ));
        Err(self.with_the_page(failure).await)
    }
}
