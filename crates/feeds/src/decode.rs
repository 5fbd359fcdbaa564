//! From a file's bytes to text: UTF-8, or UTF-16 with a byte order mark.
//!
//! **Deliberately absent:** guessing code pages. windows-1251 read as windows-1252 gives text that looks like text, and
//! sixteen thousand titles would be nonsense before anybody notices. The answer names the first byte that is not UTF-8.

use std::io::Read;

use crate::problem::Reason;

const CHUNK_BYTES: usize = 64 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Unknown,
    Utf8,
    Utf16 { big_endian: bool },
}

/// Hands out valid UTF-8 block by block.
#[derive(Debug)]
pub(crate) struct Decoder<R> {
    input: R,
    encoding: Encoding,
    /// Bytes read and not yet decoded: at most a chunk and half a character.
    pending: Vec<u8>,
    /// Position in the file of the first pending byte.
    offset: u64,
    at_end: bool,
}

impl<R: Read> Decoder<R> {
    pub(crate) fn new(input: R) -> Decoder<R> {
        Decoder {
            input,
            encoding: Encoding::Unknown,
            pending: Vec::new(),
            offset: 0,
            at_end: false,
        }
    }

    /// Appends decoded text to `block`; `false` at the end of the file. What precedes a bad byte is handed out first.
    pub(crate) fn next_block(&mut self, block: &mut Vec<u8>) -> Result<bool, Reason> {
        let length = block.len();
        while block.len() == length {
            if self.pending.is_empty() && self.at_end {
                return Ok(false);
            }
            self.fill()?;
            if self.encoding == Encoding::Unknown {
                self.recognise();
            }
            match self.encoding {
                Encoding::Utf16 { big_endian: true } => {
                    self.take_utf16(u16::from_be_bytes, block)?
                }
                Encoding::Utf16 { big_endian: false } => {
                    self.take_utf16(u16::from_le_bytes, block)?
                }
                _ => self.take_utf8(block)?,
            }
        }
        Ok(true)
    }

    fn fill(&mut self) -> Result<(), Reason> {
        while !self.at_end && self.pending.len() < CHUNK_BYTES {
            let wanted = (CHUNK_BYTES - self.pending.len()) as u64;
            let read = (&mut self.input)
                .take(wanted)
                .read_to_end(&mut self.pending);
            self.at_end = read.map_err(|_| Reason::Unreadable)? == 0;
        }
        Ok(())
    }

    fn recognise(&mut self) {
        let (encoding, mark) = match self.pending.as_slice() {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
            [0xFF, 0xFE, ..] => (Encoding::Utf16 { big_endian: false }, 2),
            [0xFE, 0xFF, ..] => (Encoding::Utf16 { big_endian: true }, 2),
            _ => (Encoding::Utf8, 0),
        };
        self.encoding = encoding;
        self.consume(mark);
    }

    fn consume(&mut self, bytes: usize) {
        self.pending.drain(..bytes);
        self.offset += bytes as u64;
    }

    fn take_utf8(&mut self, block: &mut Vec<u8>) -> Result<(), Reason> {
        let (valid, bad) = match std::str::from_utf8(&self.pending) {
            Ok(text) => (text.len(), false),
            // Half a character at the end of a chunk: the next chunk brings the rest.
            Err(error) => (
                error.valid_up_to(),
                error.error_len().is_some() || self.at_end,
            ),
        };
        if valid == 0 && bad {
            return Err(Reason::NotUtf8 {
                offset: self.offset,
                byte: self.pending[0],
            });
        }
        block.extend_from_slice(&self.pending[..valid]);
        self.consume(valid);
        Ok(())
    }

    fn take_utf16(&mut self, unit: fn([u8; 2]) -> u16, block: &mut Vec<u8>) -> Result<(), Reason> {
        let units = self
            .pending
            .chunks_exact(2)
            .map(|pair| unit([pair[0], pair[1]]));
        let mut taken = 0;
        for decoded in char::decode_utf16(units) {
            let Ok(character) = decoded else { break };
            let mut buffer = [0; 4];
            block.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
            taken += 2 * character.len_utf16();
        }
        let rest = self.pending.len() - taken;
        // One unit or an odd byte may belong to the next chunk; anything else is half a character in the middle.
        let bad = if self.at_end { rest > 0 } else { rest > 3 };
        if taken == 0 && bad {
            return Err(Reason::BadUtf16 {
                offset: self.offset,
            });
        }
        self.consume(taken);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Decoder;
    use crate::problem::Reason;

    fn decode(bytes: &[u8]) -> (String, Option<Reason>) {
        let (mut decoder, mut block) = (Decoder::new(bytes), Vec::new());
        loop {
            match decoder.next_block(&mut block) {
                Ok(true) => {}
                Ok(false) => return (String::from_utf8(block).unwrap(), None),
                Err(reason) => return (String::from_utf8(block).unwrap(), Some(reason)),
            }
        }
    }

    fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(to_bytes)
            .collect()
    }

    #[test]
    fn the_same_text_arrives_from_every_accepted_encoding() {
        let text = "Қазақша, العربية, 中文, 🧵\r\n".repeat(9000);
        let with_mark = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            with_mark,
            utf16(&text, u16::to_le_bytes),
            utf16(&text, u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes), (text.clone(), None));
        }
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_named_and_what_precedes_it_is_kept() {
        let (text, reason) = decode(b"sku,title\nA,\xcf\xf0\xe8\xe2\xe5\xf2");
        assert_eq!(text, "sku,title\nA,");
        assert_eq!(
            reason,
            Some(Reason::NotUtf8 {
                offset: 12,
                byte: 0xCF
            })
        );
    }

    #[test]
    fn a_file_cut_inside_a_character_is_named_at_that_character() {
        assert_eq!(
            decode(b"ab\xe4\xb8").1,
            Some(Reason::NotUtf8 {
                offset: 2,
                byte: 0xE4
            })
        );
        assert_eq!(
            decode(b"\xFF\xFEa\0\xD8\0b").1,
            Some(Reason::BadUtf16 { offset: 6 })
        );
        assert_eq!(
            decode(b"\xFF\xFE\x00\xD8a\0b\0").1,
            Some(Reason::BadUtf16 { offset: 2 })
        );
    }
}
