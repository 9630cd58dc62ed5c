//! Nonsense, emptiness and ill will: a short helpful answer, and no panic.

use crate::asking;

#[test]
fn nonsense_gets_a_short_helpful_answer() {
    let long = "azerbaijan ".repeat(373);
    let long = &long[..4096];
    let letters = "x".repeat(4096);
    let emoji = "🥇".repeat(500);
    let cases = [
        "",
        "   ",
        "?",
        "??????",
        "?om",
        "?lm c=ZZZ",
        "?o a=nobody-at-all",
        "1:",
        "/",
        "//",
        "/nonsense",
        "/athlete",
        "/country",
        "/event",
        "/athlete \u{202e}\u{200b}",
        "😀",
        &emoji,
        "'; DROP TABLE person; --",
        "\" OR 1=1 --",
        "%' UNION SELECT * FROM person --",
        "SELECT name FROM sqlite_master",
        "<b>bold</b> & <script>alert(1)</script>",
        "\u{0}\u{7}\u{1b}[31mred",
        "qwertyuiop asdfghjkl zxcvbnm",
        "99999999999999999999999999 gold",
        "medals on 31 February 2024",
        "top 0",
        "standings paris 1999",
        "İıŞşĞğ",
        "\u{feff}\u{2066}azerb\u{200d}aijan qqqq\u{2069}",
        &letters,
        long,
    ];
    for (case, said) in cases.iter().zip(asking::batch(&cases)) {
        let shown: String = case.chars().take(40).collect();
        assert!(
            ["answer", "choices", "decline"].contains(&said.outcome.as_str()),
            "{shown:?}"
        );
        assert!(!said.text.trim().is_empty(), "{shown:?} got nothing");
        assert!(said.text.encode_utf16().count() <= 4096, "{shown:?} got too much");
        assert!(
            !said.text.contains("went wrong"),
            "{shown:?} was a fault:\n{}",
            said.text
        );
        assert!(!said.html.contains("<script"), "{shown:?} came back as markup");
    }
}

#[test]
fn what_nobody_is_called_is_declined() {
    let cases = [
        "qwertyuiop asdfghjkl zxcvbnm",
        "'; DROP TABLE person; --",
        "the the the of",
        "😀😀😀",
        "",
        "who carried the flag for azerbaijan in paris",
        "who will win the 100 m in 2028",
        "why did azerbaijan win",
        "standings paris 1999",
        "xyzzy medals of azerbaijan",
    ];
    for (case, said) in cases.iter().zip(asking::batch(&cases)) {
        assert_eq!(said.outcome, "decline", "{case:?}:\n{}", said.text);
        assert!(
            said.text.encode_utf16().count() < 600,
            "{case:?} got a long answer:\n{}",
            said.text
        );
    }
}
