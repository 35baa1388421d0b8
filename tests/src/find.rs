//! Finding what a person would see, and acting on it: by role and name, or by text.

use std::time::Instant;

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use crate::failure::{Failure, Outcome};
use crate::window::{Window, patience};

const QUERY: &str = include_str!("query.js");
/// How WebDriver marks a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Notes the next click on an element, before anything in the page can keep it.
const LISTEN: &str = "
    const [element] = arguments;
    window.__vardeReached = false;
    addEventListener('click', (click) => {
        window.__vardeReached ||= click.composedPath().includes(element);
    }, { capture: true, once: true });";
/// Whether the click has come. A page that has been replaced by it remembers nothing, so it has.
const REACHED: &str = "
    const done = arguments[0];
    const start = performance.now();
    (function look() {
        if (window.__vardeReached !== false) done(true);
        else if (performance.now() - start > 500) done(false);
        else setTimeout(look, 5);
    })();";

impl Window {
    /// The first visible element with this role (`button`, `link`, `heading`, `tab`, …; `field` is any that is
    /// filled in) whose accessible name is, or else contains, `name`. Waits for it.
    pub async fn by_role(&self, role: &str, name: &str) -> Outcome<Element> {
        let what = format!("{role} «{name}»");
        self.first(&what, QUERY, json!(["role", role, name])).await
    }

    /// The innermost visible element whose text is, or else contains, `text`. Waits for it.
    pub async fn by_text(&self, text: &str) -> Outcome<Element> {
        let what = format!("the text «{text}»");
        self.first(&what, QUERY, json!(["text", "", text])).await
    }

    /// The first element that a CSS selector names, for what has neither role nor text. Waits for it.
    pub async fn by_css(&self, selector: &str) -> Outcome<Element> {
        let script = "return [...document.querySelectorAll(arguments[0])]";
        self.first(selector, script, json!([selector])).await
    }

    async fn first(&self, what: &str, query: &str, args: Value) -> Outcome<Element> {
        // An empty list is «not yet», as is a page that is being replaced.
        let script =
            format!("const found = (function() {{ {query} }}).apply(null, arguments); return found[0] ?? null");
        let Value::Array(args) = args else {
            return Err(Failure::new("a query's arguments are a list"));
        };
        let found = self.wait_for(what, &script, args).await?;
        match found.get(ELEMENT).and_then(Value::as_str) {
            Some(id) => {
                let id = ElementRef::from(id.to_owned());
                Ok(Element::from_element_id(self.client.clone(), id))
            }
            None => Err(Failure::new(format!("{what}: the page answered {found}"))),
        }
    }

    /// The accessible names of all visible elements with this role, as they are now.
    pub async fn names(&self, role: &str) -> Outcome<Vec<String>> {
        let names = self.run(QUERY, vec!["names".into(), role.into(), "".into()]);
        Ok(serde_json::from_value(names.await?)?)
    }

    /// What has the keyboard's focus, as `button «Angre»`; `nothing` when it is the page itself.
    pub async fn focused(&self) -> Outcome<String> {
        let focused = self.run(QUERY, vec!["focused".into(), "".into(), "".into()]);
        Ok(serde_json::from_value(focused.await?)?)
    }

    /// Waits until no visible element shows this text.
    pub async fn gone(&self, text: &str) -> Outcome {
        let script =
            format!("const found = (function() {{ {QUERY} }}).apply(null, arguments); return found.length === 0");
        let args = vec!["text".into(), "".into(), text.into()];
        let what = format!("the text «{text}» to go");
        self.wait_for(&what, &script, args).await.map(|_| ())
    }

    /// Everything that the page shows, in one line.
    pub async fn text(&self) -> Outcome<String> {
        let script = "return document.body.innerText.replace(/\\s+/g, ' ').trim()";
        Ok(serde_json::from_value(self.run(script, vec![]).await?)?)
    }

    /// Clicks with the mouse.
    pub async fn click(&self, role: &str, name: &str) -> Outcome {
        let what = format!("{role} «{name}»");
        self.click_on(&what, QUERY, json!(["role", role, name])).await
    }

    /// Clicks until the click has reached the element, as a person would who sees that nothing happened: the
    /// driver loses clicks just after a change of size, and an element may be redrawn between finding and clicking.
    async fn click_on(&self, what: &str, query: &str, args: Value) -> Outcome {
        let start = Instant::now();
        loop {
            let element = self.first(what, query, args.clone()).await?;
            let clicked = self.click_once(what, &element).await;
            match clicked {
                Ok(true) => return Ok(()),
                _ if start.elapsed() < patience() => {}
                Ok(false) => {
                    let failure = Failure::new(format!("no click reaches {what}: is it covered?"));
                    return Err(self.with_the_page(failure).await);
                }
                Err(failure) => return Err(self.with_the_page(failure).await),
            }
        }
    }

    async fn click_once(&self, what: &str, element: &Element) -> Outcome<bool> {
        let element_itself = serde_json::to_value(element)?;
        self.run(LISTEN, vec![element_itself]).await?;
        let what = format!("clicking {what}");
        self.command(what, element.click()).await?;
        Ok(self.run_async(REACHED, vec![]).await? == true)
    }

    /// Writes into the field with this label, in place of what stood there.
    pub async fn fill(&self, label: &str, text: &str) -> Outcome {
        let field = self.by_role("field", label).await?;
        let what = format!("filling in «{label}»");
        self.command(&what, field.clear()).await?;
        self.command(&what, field.send_keys(text)).await
    }

    /// Chooses from a list of choices by what the choice says. Waits for it: the choices may come later than the list.
    pub async fn choose(&self, label: &str, choice: &str) -> Outcome {
        let what = format!("«{choice}» among the choices of «{label}»");
        let query = format!(
            "const found = (function() {{ {QUERY} }}).apply(null, arguments);
             const says = (option) => option.label.trim() === arguments[3];
             return found.filter((list) => [...(list.options ?? [])].some(says))"
        );
        let (start, says) = (Instant::now(), format!("choosing «{choice}» in «{label}»"));
        loop {
            let field = self.first(&what, &query, json!(["role", "combobox", label, choice])).await?;
            match self.command(&says, field.select_by_label(choice)).await {
                Ok(()) => return Ok(()),
                // A room that has just been gone to may be drawn anew between finding and choosing.
                Err(_) if start.elapsed() < patience() => {}
                Err(failure) => return Err(self.with_the_page(failure).await),
            }
        }
    }

    /// Loads the fictional kommune into an empty store, and waits until that has been said: the last that loading does.
    pub async fn load_example(&self) -> Outcome {
        self.click("button", "Prøv med en oppdiktet kommune").await?;
        self.by_text("Vardehaug er lagt inn").await.map(|_| ())
    }

    /// Chooses a unit by the search, and waits until it is named above the page, and by the overview where that is shown.
    pub async fn choose_unit(&self, name: &str) -> Outcome {
        self.press("Ctrl+K").await?;
        self.type_text(name).await?;
        self.by_role("option", name).await?;
        self.press("Enter").await?;
        let shown = "
            const [name] = arguments;
            const heading = document.querySelector('main h1')?.textContent.trim();
            const overview = document.querySelector('nav [aria-current]')?.textContent.trim() === 'Oversikt';
            const chosen = document.querySelector('header .name')?.textContent.trim();
            return chosen === name && (!overview || heading === name)";
        self.wait_for(&format!("{name} to be the one that is shown"), shown, vec![name.into()]).await.map(|_| ())
    }

    /// Goes to the numbers of «Analysere», and past the question of what one believes where it is asked.
    pub async fn goto_numbers(&self) -> Outcome {
        const OFF: &str = "Ikke spør før tallene";
        self.goto_room("Analysere").await?;
        let script = "
            const buttons = [...document.querySelectorAll('main button')].map((button) => button.textContent.trim());
            if (buttons.includes(arguments[0])) return 'asked';
            return document.querySelector('main h1') ? 'shown' : null";
        let found = self.wait_for("the numbers, or a question before them", script, vec![OFF.into()]).await?;
        if found == "asked" { self.click("button", OFF).await } else { Ok(()) }
    }

    /// Goes to a room by the rail, and waits until the rail says that it is the current one.
    pub async fn goto_room(&self, room: &str) -> Outcome {
        let what = format!("the way to «{room}»");
        self.click_on(&what, QUERY, json!(["room", "", room])).await?;
        let script = format!(
            "const found = (function() {{ {QUERY} }}).apply(null, arguments);
             return ['page', 'true', 'step'].includes(found[0]?.getAttribute('aria-current'))"
        );
        let args = vec!["room".into(), "".into(), room.into()];
        let what = format!("«{room}» to be the current room (aria-current)");
        self.wait_for(&what, &script, args).await.map(|_| ())
    }
}
