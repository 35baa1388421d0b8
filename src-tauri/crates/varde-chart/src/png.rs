//! The same picture as a PNG.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};

use crate::error::ChartError;
use crate::font::{FAMILY, REGULAR, SEMIBOLD};

/// 64 million pixels: a poster, and 256 MB while it is drawn.
const MOST_PIXELS: f64 = 64e6;

/// Draws an SVG at `scale` pixels per SVG unit, with the embedded Inter and nothing else from the machine.
///
/// # Errors
/// [`ChartError::Png`] when `svg` cannot be read, or when the scale gives no pixels or more than 64 million.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, ChartError> {
    let tree = Tree::from_str(svg, &options()).map_err(|e| ChartError::Png(e.to_string()))?;
    let size = tree.size();
    let (width, height) = ((size.width() * scale).round(), (size.height() * scale).round());
    let pixels = f64::from(width) * f64::from(height);
    if !(width >= 1.0 && height >= 1.0 && pixels <= MOST_PIXELS) {
        return Err(ChartError::Png(format!("{width} × {height} pixels")));
    }
    let mut pixmap =
        Pixmap::new(width as u32, height as u32).ok_or_else(|| ChartError::Png("no room for the pixels".into()))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|e| ChartError::Png(e.to_string()))
}

fn options() -> Options<'static> {
    Options {
        font_family: FAMILY.into(),
        fontdb: fonts(),
        // Nothing in the file may read other files.
        resources_dir: None,
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let read = || {
        let mut fonts = fontdb::Database::new();
        for bytes in [REGULAR, SEMIBOLD] {
            for id in fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes))) {
                // The SemiBold file calls itself a family of its own; here it is a weight of Inter.
                if let Some(mut face) = fonts.face(id).cloned() {
                    fonts.remove_face(id);
                    face.families = vec![(FAMILY.into(), fontdb::Language::English_UnitedStates)];
                    fonts.push_face_info(face);
                }
            }
        }
        fonts.set_sans_serif_family(FAMILY);
        Arc::new(fonts)
    };
    FONTS.get_or_init(read).clone()
}
