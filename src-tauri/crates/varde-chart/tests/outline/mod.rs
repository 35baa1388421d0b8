//! A picture in few lines: its texts in reading order, how many shapes of each kind, and every mark.

use std::collections::BTreeMap;

use varde_chart::Chart;

/// One line per text and mark, one for all shapes.
pub fn of(drawn: &Chart) -> String {
    let mut shapes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut texts = Vec::new();
    for element in drawn.svg.split('<').skip(1) {
        let name = element.split([' ', '>', '/']).next().unwrap_or_default();
        match name {
            "text" => texts.push(element.split_once('>').map_or("", |(_, text)| text)),
            "circle" | "polygon" | "polyline" => *shapes.entry(name).or_default() += 1,
            _ => {}
        }
    }
    let shapes: Vec<_> = shapes.iter().map(|(name, count)| format!("{count} {name}")).collect();
    let marks = drawn.marks.iter().map(|m| {
        let own = if m.own { " own" } else { "" };
        format!(
            "({:.0},{:.0} {:.0}×{:.0}) {:?}{own} [{}|{}] {}",
            m.x, m.y, m.width, m.height, m.state, m.series, m.period, m.label
        )
    });
    let head = format!("{} × {}\n{}\n{}", drawn.width, drawn.height, shapes.join(", "), texts.join(" · "));
    std::iter::once(head).chain(marks).collect::<Vec<_>>().join("\n")
}
