//! Marks, read from their texts by a reader of the oracle's own.

/// A mark in ten-thousandths of its unit: hours, minutes and seconds, or a number with or without a unit.
pub fn ten_thousandths(text: &str) -> Option<i64> {
    let number = match text.rsplit_once(' ') {
        None => text,
        Some((number, "m" | "kg" | "%")) if !number.contains(':') => number,
        Some(_) => return None,
    };
    let (sign, number) = match number.as_bytes().first()? {
        b'-' => (-1, &number[1..]),
        b'+' => (1, &number[1..]),
        _ => (1, number),
    };
    let (whole, decimals) = match number.split('.').collect::<Vec<_>>()[..] {
        [whole] => (whole, None),
        [whole, decimals] => (whole, Some(decimals)),
        _ => return None,
    };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = whole.split(':').collect();
    if !parts.iter().all(|part| is_number(part)) || parts.len() > 3 {
        return None;
    }
    let mut seconds: i64 = 0;
    for (at, part) in parts.iter().enumerate() {
        let value: i64 = part.parse().ok()?;
        if at > 0 && (part.len() != 2 || value > 59) {
            return None;
        }
        seconds = seconds.checked_mul(60)?.checked_add(value)?;
    }
    let fraction = match decimals {
        None => 0,
        Some(decimals) if is_number(decimals) && decimals.len() <= 4 => {
            let missing = 4 - u32::try_from(decimals.len()).ok()?;
            decimals.parse::<i64>().ok()? * 10_i64.pow(missing)
        }
        Some(_) => return None,
    };
    Some(sign * (seconds * 10_000 + fraction))
}

#[test]
fn marks_known_by_eye() {
    for (text, expected) in [
        ("9.58", Some(95_800)),
        ("1:43.21", Some(1_032_100)),
        ("2:08:01", Some(76_810_000)),
        ("8.95 m", Some(89_500)),
        ("404 kg", Some(4_040_000)),
        ("90.093 %", Some(900_930)),
        ("-11", Some(-110_000)),
        ("1-7", None),
        ("3:2", None),
        ("", None),
    ] {
        assert_eq!(ten_thousandths(text), expected, "{text:?}");
    }
}
