//! What can go wrong between plain data and a picture.

/// Why a chart could not be drawn or turned into a PNG.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChartError {
    /// The embedded Inter could not be read, so no text can be measured.
    #[error("the chart's font cannot be used: {0}")]
    Font(String),
    /// The drawing library refused an element.
    #[error("the chart cannot be drawn: {0}")]
    Draw(String),
    /// The SVG cannot be read back, or the PNG would be empty or unreasonably large.
    #[error("the picture cannot be made: {0}")]
    Png(String),
    /// The data contradicts itself: lists of different lengths, numbers that are not finite, a hidden year with a value.
    #[error("the chart's data is not usable: {0}")]
    BadInput(String),
}

impl ChartError {
    pub(crate) fn bad_input(reason: impl Into<String>) -> Self {
        Self::BadInput(reason.into())
    }
}
