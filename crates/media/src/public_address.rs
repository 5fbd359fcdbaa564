//! Which addresses belong to the public internet.
//!
//! A seller's feed names picture URLs, and the server fetches them. Without this rule a feed could name
//! `http://169.254.169.254/latest/meta-data/` or the operator's own database. Everything that is not plainly public is
//! refused. Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether the address is a unicast address of the public internet.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, fourth] = address.octets();
    !matches!(
        (first, second, third, fourth),
        (0 | 10 | 127, ..)                        // this network, private, loopback
            | (100, 64..=127, ..)                 // carrier-grade NAT (RFC 6598), where one cloud keeps its metadata
            | (169, 254, ..)                      // link-local: metadata of most clouds
            | (172, 16..=31, ..) | (192, 168, ..) // private (RFC 1918)
            | (192, 0, 0 | 2, _)                  // protocol assignments, documentation
            | (192, 88, 99, _)                    // former 6to4 relays
            | (198, 18..=19, ..)                  // benchmarks (RFC 2544)
            | (198, 51, 100, _) | (203, 0, 113, _) // documentation
            | (168, 63, 129, 16)                  // Azure's platform address, public by number only
            | (224..=255, ..) // multicast, reserved, broadcast
    )
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = embedded_v4(address) {
        return is_public_v4(inner);
    }
    let [first, second, ..] = address.segments();
    // Only 2000::/3 is handed out; loopback, unique local, link-local and multicast all lie outside.
    let global_unicast = first & 0xE000 == 0x2000;
    let special = matches!(
        (first, second),
        (0x2001, 0..=0x01FF)      // protocol assignments, Teredo, ORCHID (RFC 2928)
            | (0x2001, 0x0DB8)    // documentation
            | (0x2002, _)         // 6to4 hides an IPv4 address
            | (0x3FFF, 0..=0x0FFF) // documentation (RFC 9637)
    );
    global_unicast && !special
}

/// The IPv4 address that the system would really connect to: IPv4-mapped (`::ffff:a.b.c.d`) and NAT64 (`64:ff9b::a.b.c.d`).
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let segments = address.segments();
    let [.., high, low] = segments;
    let embeds = matches!(
        segments,
        [0, 0, 0, 0, 0, 0xFFFF, ..] | [0x64, 0xFF9B, 0, 0, 0, 0, ..]
    );
    let [[a, b], [c, d]] = [high.to_be_bytes(), low.to_be_bytes()];
    embeds.then_some(Ipv4Addr::new(a, b, c, d))
}

#[cfg(test)]
mod tests {
    use super::is_public;

    fn verdict(address: &str) -> bool {
        is_public(address.parse().unwrap())
    }

    #[test]
    fn addresses_of_the_public_internet_are_public() {
        for address in [
            "1.1.1.1",
            "8.8.8.8",
            "93.184.215.14",
            "172.32.0.1",
            "100.128.0.1",
            "192.0.1.1",
            "2606:4700::1111",
        ] {
            assert!(verdict(address), "{address}");
        }
    }

    #[test]
    fn no_private_or_special_ipv4_address_is_public() {
        for address in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "100.100.100.200",
            "127.0.0.1",
            "127.255.0.9",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.7",
            "203.0.113.9",
            "168.63.129.16",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
        ] {
            assert!(!verdict(address), "{address}");
        }
    }

    #[test]
    fn no_private_or_special_ipv6_address_is_public() {
        for address in [
            "::",
            "::1",
            "::127.0.0.1",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "2002:7f00:1::",
            "3fff::1",
            "64:ff9b:1::1",
            "100::1",
            "5f00::1",
        ] {
            assert!(!verdict(address), "{address}");
        }
    }

    #[test]
    fn an_ipv4_address_inside_an_ipv6_one_is_judged_by_itself() {
        assert!(!verdict("::ffff:127.0.0.1"));
        assert!(!verdict("::ffff:169.254.169.254"));
        assert!(!verdict("64:ff9b::10.0.0.1"));
        assert!(verdict("::ffff:1.1.1.1"));
        assert!(verdict("64:ff9b::1.1.1.1"));
    }
}
