//! Keys of rows that people write: UUIDv7, so that rows from several stores never meet under one key.

use rusqlite::Connection;

use super::{Result, Writer};
use crate::clock::Timestamp;

impl Writer<'_> {
    /// RFC 9562, version 7: 48 bits of milliseconds since 1970, then chance, which SQLite gives.
    pub(super) fn new_uuid(&self, at: Timestamp) -> Result<String> {
        made(self, at)
    }
}

pub(super) fn made(connection: &Connection, at: Timestamp) -> Result<String> {
    let chance: [u8; 10] = connection.query_row("SELECT randomblob(10)", [], |row| row.get(0))?;
    Ok(written(u64::try_from(at.unix()).unwrap_or_default() * 1000, chance))
}

/// The key of something that is the same in every store.
pub(crate) fn uuid_of(at: Timestamp, rest: [u8; 10]) -> String {
    written(u64::try_from(at.unix()).unwrap_or_default() * 1000, rest)
}

fn written(milliseconds: u64, chance: [u8; 10]) -> String {
    let [a, b, c, d, rest @ ..] = chance;
    let rest: String = rest.iter().map(|byte| format!("{byte:02x}")).collect();
    let time = milliseconds & 0xffff_ffff_ffff;
    format!("{:08x}-{:04x}-7{:x}{a:02x}-{:02x}{d:02x}-{rest}", time >> 16, time & 0xffff, b & 15, 0x80 | c & 0x3f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_has_its_time_its_version_and_its_variant() {
        // RFC 9562, appendix A.6: 2022-02-22 19:22:22 UTC.
        let id = written(0x017f_22e2_79b0, [0xc3, 0xfc, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
        assert_eq!(id, "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        assert_eq!(written(0, [0xff; 10]), "00000000-0000-7fff-bfff-ffffffffffff");
    }
}
