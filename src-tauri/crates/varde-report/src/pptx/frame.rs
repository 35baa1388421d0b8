//! Where things stand on a slide, once for the master, its layouts and what is fitted into them.

use maud::{Markup, html as xml};

use crate::ooxml::EMU_PER_POINT;

/// A place on a slide, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// 16:9, as PowerPoint makes it itself.
pub(super) const SLIDE: Area = Area { x: 0.0, y: 0.0, width: 960.0, height: 540.0 };
const LEFT: f64 = 44.0;
const WIDTH: f64 = SLIDE.width - 2.0 * LEFT;

/// Which part of the page it is, small above the title.
pub(super) const PART: Area = Area { x: LEFT, y: 26.0, width: WIDTH, height: 26.0 };
pub(super) const TITLE: Area = Area { x: LEFT, y: 54.0, width: WIDTH, height: 88.0 };
pub(super) const BODY: Area = Area { x: LEFT, y: 152.0, width: WIDTH, height: 300.0 };
/// A figure has what it found under its title, and the rest for itself.
pub(super) const NARROW_TITLE: Area = Area { x: LEFT, y: 52.0, width: WIDTH, height: 42.0 };
pub(super) const FINDING: Area = Area { x: LEFT, y: 96.0, width: WIDTH, height: 50.0 };
/// A picture takes the room of the notice where there is none.
const PICTURE_ALONE: Area = Area { height: 332.0, ..BODY };
pub(super) const NOTICE: Area = Area { x: LEFT, y: 460.0, width: WIDTH, height: 26.0 };
pub(super) const FOOT: Area = Area { x: LEFT, y: 494.0, width: WIDTH - 100.0, height: 30.0 };
pub(super) const NUMBER: Area = Area { x: LEFT + WIDTH - 90.0, y: 494.0, width: 90.0, height: 30.0 };
/// On the first slide.
pub(super) const FIRST_TITLE: Area = Area { x: LEFT, y: 120.0, width: WIDTH, height: 160.0 };
pub(super) const FIRST_LEAD: Area = Area { x: LEFT, y: 300.0, width: WIDTH, height: 120.0 };
/// Notes are printed on A4.
pub(super) const NOTES_PAGE: Area = Area { x: 0.0, y: 0.0, width: 540.0, height: 780.0 };
pub(super) const NOTES_SLIDE: Area = Area { x: 54.0, y: 54.0, width: 432.0, height: 243.0 };
pub(super) const NOTES_TEXT: Area = Area { x: 54.0, y: 324.0, width: 432.0, height: 400.0 };

pub(super) fn emu(points: f64) -> i64 {
    (points * EMU_PER_POINT as f64).round() as i64
}

/// Where a picture stands on a slide.
pub(super) fn picture_area(with_notice: bool) -> Area {
    if with_notice { BODY } else { PICTURE_ALONE }
}

impl Area {
    /// Where a shape stands.
    pub(super) fn place(self) -> Markup {
        xml! {
            a:xfrm {
                a:off x=(emu(self.x)) y=(emu(self.y)) {}
                a:ext cx=(emu(self.width)) cy=(emu(self.height)) {}
            }
        }
    }

    /// The largest picture of this shape (height by width) that it has room for, in its middle.
    pub(super) fn picture(self, shape: f64) -> Self {
        let width = self.width.min(self.height / shape);
        let height = width * shape;
        Self { x: self.x + (self.width - width) / 2.0, y: self.y, width, height }
    }
}
