//! Any question, anywhere, in any form, at any page.

use std::sync::LazyLock;

use podium::preferences::Form;
use podium::question::decode;
use podium::records::Season;
use podium::reply::{Ask, Outcome, Reply, Scene};
use proptest::prelude::*;
use proptest::sample::select;

use super::{PODIUM, ask_in, html, rich};

/// Keys of the records, as they stand in codes.
struct Keys {
    games: Vec<String>,
    countries: Vec<String>,
    sports: Vec<String>,
    events: Vec<String>,
    people: Vec<String>,
    records: Vec<String>,
}

static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    let catalog = PODIUM.records().catalog();
    let connection = PODIUM.records().connection().unwrap();
    let mut people = connection
        .prepare("SELECT key FROM person WHERE id % 997 = 1 OR id IN (SELECT person FROM career WHERE gold > 6)")
        .unwrap();
    let games = catalog.all_games().iter().map(|games| {
        let season = if games.season == Season::Summer { 's' } else { 'w' };
        let kind = if games.key.ends_with("paralympics") { 'p' } else { 'o' };
        format!("{}{season}{kind}", games.year)
    });
    Keys {
        games: games.collect(),
        countries: catalog
            .countries()
            .iter()
            .map(|one| one.code.as_str().to_owned())
            .collect(),
        sports: catalog.sports().iter().map(|one| one.key.clone()).collect(),
        events: catalog.events().iter().map(|one| one.key.clone()).collect(),
        people: people
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect(),
        records: catalog.record_marks().iter().map(|one| one.key.clone()).collect(),
    }
});

fn measures() -> Vec<String> {
    const PLAIN: &str = "o o o o t t r f z d e q s s c y h k b j xa xh xw w p";
    const UNITS: [char; 7] = ['m', 'a', 's', 'e', 'g', 'c', 'd'];
    let plain = PLAIN.split(' ').map(str::to_owned);
    let of_units = UNITS
        .into_iter()
        .flat_map(|unit| [format!("n{unit}"), format!("l{unit}")]);
    let ranked = UNITS.into_iter().flat_map(|of| UNITS.map(|by| format!("g{of}{by}")));
    plain.chain(of_units).chain(ranked).collect()
}

/// A field of a code, more often none.
fn field(letter: char, often: f64, value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop::option::weighted(often, value.prop_map(move |value| format!(" {letter}={value}")))
        .prop_map(Option::unwrap_or_default)
}

fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(words).prop_map(str::to_owned)
}

/// Codes of every kind of question, under one to a few filters.
fn codes() -> impl Strategy<Value = String> {
    let names = (
        field('a', 0.15, select(KEYS.people.clone())),
        field(
            'c',
            0.3,
            prop_oneof![
                one_of(&["AZE", "USA", "URS", "GBR", "CHN"]),
                select(KEYS.countries.clone())
            ],
        ),
        field(
            'g',
            0.4,
            prop_oneof![
                one_of(&["2024sp", "2024so", "2020so,2024sp"]),
                select(KEYS.games.clone())
            ],
        ),
        field(
            'e',
            0.15,
            prop_oneof![
                one_of(&["*long-jump", "*mens-100-m", "+relay"]),
                select(KEYS.events.clone())
            ],
        ),
        field(
            's',
            0.2,
            prop_oneof![one_of(&["judo", "athletics", "swimming"]), select(KEYS.sports.clone())],
        ),
        field('w', 0.03, select(KEYS.records.clone())),
    );
    let words = (
        field('k', 0.3, one_of(&["o", "p"])),
        field('n', 0.1, one_of(&["s", "w"])),
        field('y', 0.1, one_of(&["1896-1936", "2000-2024", "1960-1988"])),
        field('x', 0.15, one_of(&["m", "w", "x", "o"])),
        field('m', 0.2, one_of(&["a", "g", "s", "b"])),
        field(
            'p',
            0.1,
            one_of(&["1", "2-5", "last", "dnf", "ahead", "behind", "level", "m>5000"]),
        ),
        field('d', 0.08, one_of(&["09-03", "2024-09-03", "<2024-09-03"])),
        field('h', 0.1, one_of(&["g>=1", "a>3,g=0", "g=1,s=1"])),
    );
    let rest = (
        field('i', 0.05, one_of(&["<18", ">59"])),
        field('b', 0.05, one_of(&["09-03", "1990-1999"])),
        field('v', 0.08, one_of(&["GEO,ARM", "2020so", "FRA"])),
        field('f', 0.05, Just("e".to_owned())),
        field('t', 0.2, (1..=300_u16).prop_map(|number| number.to_string())),
        field('o', 0.15, Just("t".to_owned())),
        field('z', 0.1, Just("l".to_owned())),
    );
    (select(measures()), names, words, rest).prop_map(|(measure, n, w, r)| {
        let fields = [
            n.0, n.1, n.2, n.3, n.4, n.5, w.0, w.1, w.2, w.3, w.4, w.5, w.6, w.7, r.0, r.1, r.2, r.3, r.4, r.5, r.6,
        ];
        format!("?{measure}{}", fields.concat())
    })
}

fn numbers(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Fails where Telegram would refuse a reply, or cut it.
fn check(reply: &Reply, page: u16) -> Result<(), TestCaseError> {
    let parsed = html::parse(&reply.html).map_err(|why| TestCaseError::fail(format!("{why}: {}", reply.html)))?;
    prop_assert!(!parsed.text.trim().is_empty());
    prop_assert_eq!(&parsed.text, &reply.text);
    prop_assert!(parsed.text.encode_utf16().count() <= 4096);
    prop_assert!(parsed.entities <= 100);
    prop_assert!(reply.pages.of >= 1 && reply.pages.at < reply.pages.of);
    prop_assert!(reply.pages.at == page.min(reply.pages.of - 1));
    if let Some(text) = &reply.rich {
        let parsed = rich::parse(text).map_err(|why| TestCaseError::fail(format!("{why}: {text}")))?;
        prop_assert!(text.chars().count() <= 32_768);
        prop_assert!(parsed.blocks <= 500 && parsed.columns <= 20 && parsed.levels <= 16 && parsed.columns > 0);
        let told = numbers(&parsed.text);
        for number in numbers(&reply.text) {
            prop_assert!(told.contains(&number), "{} is not in {}", number, text);
        }
    }
    for button in &reply.buttons {
        let question = button.ask.as_str();
        prop_assert!((1..=Ask::MAX_BYTES).contains(&question.len()), "{}", question);
        prop_assert!((1..=120).contains(&button.label.chars().count()), "{}", button.label);
        let code = decode(question, PODIUM.records()).unwrap();
        prop_assert!(!question.starts_with('?') || code.is_some(), "{}", question);
    }
    if reply.outcome == Outcome::Answer {
        prop_assert!((1..=60).contains(&reply.title.chars().count()), "{}", reply.title);
        prop_assert!((1..=120).contains(&reply.summary.chars().count()), "{}", reply.summary);
        for line in [&reply.title, &reply.summary] {
            prop_assert!(!line.contains(char::is_control), "{:?}", line);
        }
    }
    if let Some(share) = &reply.share {
        prop_assert!((1..=256).contains(&share.chars().count()), "{}", share);
    }
    prop_assert!(reply.code.as_ref().is_none_or(|code| code.len() <= Ask::MAX_BYTES));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_reply_fits_telegram(
        code in codes(),
        scene in select(vec![Scene::Private, Scene::Group, Scene::Terminal]),
        form in select(vec![None, Some(Form::Short), Some(Form::Full)]),
        page in prop_oneof![2 => Just(0), 2 => 1..4_u16, 1 => any::<u16>()],
    ) {
        // Words of events and another sport name no event together.
        prop_assume!(decode(&code, PODIUM.records()).unwrap().is_some());
        let reply = ask_in(&code, scene, form, page);
        check(&reply, page)?;
        // A code gives the same again.
        if let Some(code) = reply.code.clone().filter(|_| reply.outcome == Outcome::Answer) {
            prop_assert_eq!(ask_in(&code, scene, form, page).html, reply.html);
        }
    }

    #[test]
    fn any_text_is_answered_within_the_limits(text in ".{0,300}", scene in select(vec![Scene::Private, Scene::Group])) {
        check(&ask_in(&text, scene, None, 0), 0)?;
    }
}
