//! Whether a JPEG file is complete.
//!
//! Decoders are lenient: an upload that broke off half-way decodes to a picture whose lower half is grey, and the seller
//! would learn it from a shopper. The file's own structure tells: every frame ends with an EOI marker. It must be found by
//! walking, because a thumbnail in EXIF and anything appended to the file may hold the same two bytes.
//! Source: ITU-T T.81, annex B.

const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;

/// Whether the first frame of the JPEG file reaches its EOI marker.
pub(crate) fn is_complete(bytes: &[u8]) -> bool {
    let mut at = 0;
    while let Some(marker) = next_marker(bytes, &mut at) {
        match marker {
            EOI => return true,
            // TEM, RSTn and SOI stand alone, without a length.
            0x01 | 0xD0..=SOI => {}
            _ => {
                let Some(length) = segment_length(bytes, at) else {
                    return false;
                };
                at += length;
                if marker == SOS {
                    skip_entropy_coded(bytes, &mut at);
                }
            }
        }
    }
    false
}

/// Moves `at` behind the next marker and returns it.
fn next_marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    let start = *at + bytes.get(*at..)?.iter().position(|&byte| byte == 0xFF)?;
    // Any number of 0xFF may fill the space before a marker.
    let code = start + bytes.get(start..)?.iter().position(|&byte| byte != 0xFF)?;
    *at = code + 1;
    bytes.get(code).copied()
}

fn segment_length(bytes: &[u8], at: usize) -> Option<usize> {
    let high = *bytes.get(at)?;
    let low = *bytes.get(at + 1)?;
    let length = usize::from(u16::from_be_bytes([high, low]));
    (length >= 2).then_some(length)
}

/// Moves `at` to the next 0xFF that is neither stuffed (0xFF00) nor a restart marker.
fn skip_entropy_coded(bytes: &[u8], at: &mut usize) {
    while let (Some(&first), Some(&second)) = (bytes.get(*at), bytes.get(*at + 1)) {
        if first == 0xFF && !matches!(second, 0x00 | 0xD0..=0xD7 | 0xFF) {
            return;
        }
        *at += 1;
    }
    *at = bytes.len();
}

#[cfg(test)]
mod tests {
    use super::is_complete;

    const FRAME: &[u8] = &[
        0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 1, 0xFF, 0x00, 7, 0xFF, 0xD0, 9, 0xFF, 0xD9,
    ];

    #[test]
    fn a_frame_with_its_end_marker_is_complete() {
        assert!(is_complete(FRAME));
    }

    #[test]
    fn no_beginning_of_a_frame_is_complete() {
        for length in 0..FRAME.len() {
            assert!(!is_complete(&FRAME[..length]), "{length} bytes");
        }
    }

    #[test]
    fn an_end_marker_inside_a_segment_does_not_count() {
        let with_thumbnail = [
            0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 0xFF, 0xD9, 0xFF, 0xDA, 0, 2, 1, 2,
        ];
        assert!(!is_complete(&with_thumbnail));
    }

    #[test]
    fn whatever_follows_the_end_marker_is_not_read() {
        let mut motion_photo = FRAME.to_vec();
        motion_photo.extend([0xFF, 0xDA, 0xFF, 0xFF, 0xFF]);
        assert!(is_complete(&motion_photo));
    }
}
