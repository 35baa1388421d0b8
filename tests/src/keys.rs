//! The keyboard.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::failure::{Failure, Outcome};
use crate::window::Window;

impl Window {
    /// Presses a key, or several together: `Tab`, `Escape`, `Shift+Tab`, `Ctrl+K`.
    pub async fn press(&self, keys: &str) -> Outcome {
        let keys = codes(keys)?;
        let mut actions = KeyActions::new("keyboard".into());
        for &value in &keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.command("pressing keys", self.client.perform_actions(actions)).await
    }

    /// Types a text where the focus is.
    pub async fn type_text(&self, text: &str) -> Outcome {
        let mut actions = KeyActions::new("keyboard".into());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.command("typing", self.client.perform_actions(actions)).await
    }

    /// What gets the focus by pressing Tab again and again: in order, until it comes round or `most` are reached.
    pub async fn tab_through(&self, most: usize) -> Outcome<Vec<String>> {
        let mut order: Vec<String> = Vec::new();
        // Names may repeat (two buttons «Angre»), so the page marks the first element itself.
        let came_round = "
            if (!window.__vardeFirst?.isConnected) window.__vardeFirst = document.activeElement;
            else return document.activeElement === window.__vardeFirst;
            return false";
        self.run("delete window.__vardeFirst", vec![]).await?;
        while order.len() < most {
            self.press("Tab").await?;
            let focused = self.focused().await?;
            if self.run(came_round, vec![]).await? == true {
                break;
            }
            if focused != "nothing" {
                order.push(focused);
            } else if !order.is_empty() {
                break;
            }
        }
        Ok(order)
    }
}

fn codes(keys: &str) -> Outcome<Vec<char>> {
    keys.split('+').map(code).collect()
}

fn code(name: &str) -> Outcome<char> {
    let key = match name {
        "Ctrl" | "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Space" => Key::Space,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "F1" => Key::F1,
        "F5" => Key::F5,
        "F11" => Key::F11,
        letter => {
            let mut letters = letter.chars();
            return match (letters.next(), letters.next()) {
                // What a keyboard sends: the small letter, with Shift as a key of its own.
                (Some(only), None) => Ok(only.to_ascii_lowercase()),
                _ => Err(Failure::new(format!("there is no key «{name}»"))),
            };
        }
    };
    key.chars().next().ok_or_else(|| Failure::new(format!("the key «{name}» has no code")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read() -> Outcome {
        assert_eq!(codes("Tab")?, ['\u{e004}']);
        assert_eq!(codes("Ctrl+Shift+Z")?, ['\u{e009}', '\u{e008}', 'z']);
        assert_eq!(codes("?")?, ['?']);
        assert!(codes("Hyper").is_err());
        assert!(codes("").is_err());
        Ok(())
    }
}
