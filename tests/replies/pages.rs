//! What does not fit one page is on another.

use podium::preferences::Form;
use podium::reply::{Act, Reply, Scene};

use super::{ask, ask_in};

fn all_pages(text: &str, form: Option<Form>) -> Vec<Reply> {
    let of = ask_in(text, Scene::Private, form, 0).pages.of;
    (0..of).map(|page| ask_in(text, Scene::Private, form, page)).collect()
}

/// The lines of all pages that begin with a rank.
fn ranks(pages: &[Reply]) -> Vec<String> {
    let lines = pages.iter().flat_map(|reply| reply.text.lines());
    let ranked = |line: &&str| line.contains(" · ") && !line.contains("gold, silver") && !line.contains("Games");
    lines
        .filter(ranked)
        .filter(|line| line.starts_with(|c: char| c.is_ascii_digit() || c == '–'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_line_of_a_medal_table_is_on_one_page() {
    for form in [Form::Full, Form::Short] {
        let pages = all_pages("?t g=2024sp", Some(form));
        assert_eq!(pages.len(), if form == Form::Full { 9 } else { 18 });
        let lines = ranks(&pages);
        // 86 committees won medals at the Paris 2024 Paralympics.
        assert_eq!(lines.len(), 86, "{lines:#?}");
        assert!(lines[0].starts_with("1 🇨🇳 China 94 76 50 · 220"), "{}", lines[0]);
        assert!(lines.iter().any(|line| line.starts_with("28 🇦🇿 Azerbaijan 4 2 5 · 11")));
        for (number, page) in pages.iter().enumerate() {
            assert_eq!(
                (usize::from(page.pages.at), usize::from(page.pages.of)),
                (number, pages.len())
            );
            assert!(page.text.contains("of 86"), "{}", page.text);
            assert!(page.rich.is_some());
        }
    }
}

#[test]
fn long_lists_are_on_their_pages_in_order() {
    // 64 medals in judo at the Paris 2024 Paralympics, on the first page 40.
    let pages = all_pages("?lm g=2024sp s=judo", None);
    let medals = pages
        .iter()
        .flat_map(|reply| reply.text.lines())
        .filter(|line| ["🥇", "🥈", "🥉"].iter().any(|sign| line.starts_with(sign)));
    assert_eq!(medals.count(), 64);
    assert!(pages[1].text.contains("\n41-60 of 64\n"), "{}", pages[1].text);
    assert!(pages[1].text.starts_with("🏅 Judo"), "{}", pages[1].text);
    let last = pages.last().unwrap();
    assert!(last.text.ends_with(&last.reading), "{}", last.text);
}

#[test]
fn a_page_that_begins_within_a_games_names_it_again() {
    let page = ask("?lm c=AZE", 2).text;
    let mut lines = page.lines().skip(2);
    let heading = lines.next().unwrap();
    assert!(
        heading.ends_with("Olympics") || heading.ends_with("Paralympics"),
        "{page}"
    );
}

#[test]
fn beyond_the_last_page_is_the_last() {
    let last = ask("?t g=2024sp", 8);
    let beyond = ask("?t g=2024sp", 40_000);
    assert_eq!((beyond.html, beyond.pages), (last.html, last.pages));
}

#[test]
fn the_number_of_pages_does_not_change_as_one_pages() {
    for code in [
        "?lm c=AZE",
        "?la s=judo k=o m=a",
        "?o e=*long-jump k=p",
        "?s s=judo g=2024so",
        "?lm c=USA",
    ] {
        let of = ask(code, 0).pages.of;
        assert!(of > 1, "{code}");
        for page in [1, of - 1] {
            assert_eq!(ask(code, page).pages.of, of, "{code} {page}");
        }
    }
}

#[test]
fn the_short_form_offers_the_full_one_and_back() {
    let label = |reply: &Reply, label: &str| {
        let button = reply.buttons.iter().find(|button| button.label == label);
        button.map(|button| (button.act, button.ask.form()))
    };
    for code in ["?t g=2024sp", "?o c=AZE", "?o a=michael-phelps-1985", "?la c=AZE m=a"] {
        let short = ask_in(code, Scene::Group, None, 0);
        assert_eq!(label(&short, "More"), Some((Act::Turn, Some(Form::Full))), "{code}");
        assert_eq!(label(&short, "Less"), None);
        let full = ask_in(code, Scene::Group, Some(Form::Full), 0);
        assert_eq!(label(&full, "Less"), Some((Act::Turn, Some(Form::Short))), "{code}");
        assert_eq!(full.html, ask(code, 0).html);
        assert!(short.text.len() < full.text.len());
        for plain in [ask(code, 0), ask_in(code, Scene::Terminal, None, 0)] {
            assert_eq!((label(&plain, "More"), label(&plain, "Less")), (None, None), "{code}");
        }
    }
    // All of it is told anyway.
    assert_eq!(
        label(&ask_in("?b a=lamiya-valiyeva-2002", Scene::Group, None, 0), "More"),
        None
    );
}
