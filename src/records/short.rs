//! Short forms of long keys, for what has to fit a button.
//!
//! A short form is made of the key alone and so is the same in every build: digits of a hash, for a person behind the
//! beginning of the key, by which the database finds it. That no two keys share one is checked over all of them.

/// How many digits tell events apart, and people whose keys begin alike.
const EVENT_DIGITS: usize = 7;
const PERSON_DIGITS: usize = 6;
/// So much of a person's key stands before the digits.
const BEGINNING: usize = 6;
/// What tells a short form from a key, which never has it.
pub(super) const SIGN: char = '~';

/// The short form of an event's key: `~3kPz0aQ`.
pub fn short_event(key: &str) -> String {
    format!("{SIGN}{}", digits(key, EVENT_DIGITS))
}

/// The short form of a person's key: `lamiya~Zb81xQ`. Keys are ASCII.
pub fn short_person(key: &str) -> String {
    let beginning = key.get(..BEGINNING).unwrap_or(key);
    format!("{beginning}{SIGN}{}", digits(key, PERSON_DIGITS))
}

/// Whether a short form of a person may begin so. Few keys are shorter than that, each at once its own beginning.
pub(super) fn is_beginning(text: &str) -> bool {
    /// Shorter keys are left as they are.
    const SHORTEST: usize = 3;
    let slug = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (SHORTEST..=BEGINNING).contains(&text.len()) && text.bytes().all(slug)
}

/// So many digits of a hash (FNV-1a, 64 bits) in base 62.
fn digits(key: &str, number: usize) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut hash = key.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut digits = String::with_capacity(number);
    for _ in 0..number {
        digits.push(char::from(DIGITS[(hash % 62) as usize]));
        hash /= 62;
    }
    digits
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::records::Records;

    #[test]
    fn short_forms_never_change() {
        // Buttons and links outlive a build.
        assert_eq!(short_event("judo/mens-60-kg"), "~vmxGWk0");
        assert_eq!(short_person("lamiya-valiyeva-2002"), "lamiya~xW80P5");
        assert_eq!(short_person("pele"), "pele~z28UcF");
    }

    #[test]
    fn no_two_keys_share_a_short_form_and_each_leads_back() {
        let records = Records::open().unwrap();
        let mut seen = HashMap::new();
        for event in records.catalog().events() {
            assert_eq!(seen.insert(short_event(&event.key), event.id.0), None, "{}", event.key);
            assert_eq!(records.catalog().event_by_key(&short_event(&event.key)), Some(event));
        }
        let connection = records.connection().unwrap();
        let mut statement = connection.prepare("SELECT id, key FROM person ORDER BY id").unwrap();
        let people = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)));
        for (number, person) in people.unwrap().enumerate() {
            let (id, key) = person.unwrap();
            assert_eq!(seen.insert(short_person(&key), id), None, "{key}");
            if number % 500 == 0 {
                let found = records.person_by_key(&short_person(&key)).unwrap();
                assert_eq!(found.map(|person| person.key), Some(key));
            }
        }
    }
}
