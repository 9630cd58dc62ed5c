//! Putting the translated pieces of a title together.

use super::cut::{Number, order};

/// The space that a line is not broken at.
const FIXED_SPACE: &str = "\u{a0}";

/// The class of an event as its title shows it.
#[derive(Debug)]
pub enum Class {
    /// T13, the same in every language, behind the core.
    Code(String),
    /// In words, behind a comma.
    Words(String),
}

/// A core with its class.
pub fn with_class(core: String, class: Option<Class>) -> String {
    match class {
        None => core,
        Some(Class::Code(class) | Class::Words(class)) if core.is_empty() => class,
        Some(Class::Code(class)) => format!("{core} {class}"),
        Some(Class::Words(class)) => format!("{core}, {class}"),
    }
}

/// A name with the numbers in its holes, written as the language writes them.
pub fn fill(language: &str, name: &str, numbers: &[Number<'_>]) -> String {
    let mut order = order(name).into_iter();
    let mut pieces = name.split('#');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        if let Some(number) = order.next().and_then(|at| numbers.get(at)) {
            filled.push_str(&written(language, *number));
        }
        filled.push_str(piece.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    filled
}

/// A number as a language writes it: 7,5 and, for thousands, 10 000 or 10.000. One in a name stays as it is.
fn written(language: &str, number: Number<'_>) -> String {
    if number.in_name {
        return number.digits.to_owned();
    }
    let thousands = match language {
        "tr" => ".",
        _ => FIXED_SPACE,
    };
    let mut written = String::new();
    for c in number.digits.chars() {
        match c {
            ',' => written.push_str(thousands),
            '.' => written.push(','),
            digit => written.push(digit),
        }
    }
    written
}

/// A title with a capital in front, as it stands on a line of its own.
pub fn capital(language: &str, title: &str) -> String {
    let mut letters = title.chars();
    let first: String = match (letters.next(), language) {
        (Some('i'), "az" | "tr") => "İ".to_owned(),
        (Some(first), _) => first.to_uppercase().collect(),
        (None, _) => String::new(),
    };
    first + letters.as_str()
}

/// The name of a Games: Russian joins the year with a hyphen, or, to a place of several words, with a dash.
pub fn games(language: &str, place: &str, year: &str) -> String {
    match language {
        "ru" if place.contains(' ') => format!("{place}{FIXED_SPACE}— {year}"),
        "ru" => format!("{place}-{year}"),
        _ => format!("{place} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::cut::numbered;
    use super::*;

    #[test]
    fn numbers_are_written_as_in_the_language() {
        for (language, name, english, filled) in [
            ("ru", "# × # км", "4 × 7.5 km", "4 × 7,5 км"),
            ("ru", "# м", "10,000 m", "10\u{a0}000 м"),
            ("az", "# m", "10,000 m", "10\u{a0}000 m"),
            ("tr", "# m", "10,000 m", "10.000 m"),
            ("tr", "#mR", "2.4mR", "2.4mR"),
            ("ru", "#2 выстрелов, #1 м", "50 m 60 shots", "60 выстрелов, 50 м"),
        ] {
            assert_eq!(fill(language, name, &numbered(english).1), filled);
        }
    }

    #[test]
    fn a_title_begins_with_a_capital_of_its_language() {
        assert_eq!(capital("tr", "ikili"), "İkili");
        assert_eq!(capital("ru", "эстафета"), "Эстафета");
        assert_eq!(capital("az", "100 m"), "100 m");
    }

    #[test]
    fn a_class_stands_behind_the_core() {
        let code = || Some(Class::Code("T13".to_owned()));
        assert_eq!(with_class("100 м".to_owned(), code()), "100 м T13");
        assert_eq!(with_class(String::new(), code()), "T13");
        let words = Some(Class::Words("стоя".to_owned()));
        assert_eq!(with_class("слалом".to_owned(), words), "слалом, стоя");
    }

    #[test]
    fn games_are_named_after_place_and_year() {
        assert_eq!(games("ru", "Париж", "2024"), "Париж-2024");
        assert_eq!(
            games("ru", "Французские Альпы", "2030"),
            "Французские Альпы\u{a0}— 2030"
        );
        assert_eq!(games("tr", "Pekin", "2022"), "Pekin 2022");
    }
}
