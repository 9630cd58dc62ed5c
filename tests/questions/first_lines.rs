//! The first line of a reply answers the question.

use crate::asking::batch;

#[test]
fn conditions_ranks_sums_and_comparisons_are_answered_at_once() {
    let cases = [
        (
            "?nc g=2004so s=sailing h=a>=2",
            "Sailing: 9 countries with at least 2 medals at the Athens 2004 Olympics",
        ),
        (
            "?lc g=1956wo h=a>AUT",
            "Soviet Union is the only country with more medals than Austria at the Cortina d'Ampezzo 1956 Winter Olympics.",
        ),
        (
            "?lc g=1994wo s=biathlon h=g>=1,s=0,b=0",
            "🇨🇦 Canada is the only country with at least 1 gold, no silver and no bronze in Biathlon at the Lillehammer \
             1994 Winter Olympics.",
        ),
        ("?t g=1956wo h=a>10", "2 countries with over 10 medals"),
        (
            "?la g=2008so s=swimming h=s=3",
            "Swimming: 3 athletes with exactly 3 silver at the Beijing 2008 Olympics",
        ),
        (
            "?le c=JAM g=2012so h=g>=1,s>=1,b>=1",
            "🇯🇲 Jamaica: 1 event with gold, silver and bronze at the London 2012 Olympics",
        ),
        ("?ls k=o n=s f=e", "5 sports at each of the 30 summer Olympic Games"),
        (
            "?t g=2020so p=10",
            "🇮🇹 Italy finished 10th, with 40 medals: 10 gold, 10 silver, 20 bronze",
        ),
        ("?t g=2020so p=200", "No country is 200th here."),
        (
            "?t s=lawn-bowls g=1996sp m=s p=2",
            "🇿🇦 South Africa: 2nd by silver medals, with 2",
        ),
        (
            "?nm s=lawn-bowls g=1996sp t=3",
            "17 medals: 8 gold, 6 silver, 3 bronze won by the first 3 countries, on average 5.7 each",
        ),
        (
            "?nm g=2004sp m=g t=5",
            "179 gold medals won by the first 5 countries, on average 35.8 each",
        ),
        (
            "?c c=AUT v=SWE g=1956wo",
            "🇦🇹 Austria won 1 more medal than 🇸🇪 Sweden at the Cortina d'Ampezzo 1956 Winter Olympics: 11 and 10.",
        ),
        (
            "?c c=RUS v=CHN g=2012sp m=g",
            "🇨🇳 China won 59 more gold medals than 🇷🇺 Russia at the London 2012 Paralympics: 95 and 36.",
        ),
        (
            "?c c=CHN g=2012sp m=g",
            "🇨🇳 China at the London 2012 Paralympics: 95 of 231 medals were gold, 136 were not.",
        ),
        (
            "?c c=AZE g=2020sp v=2024sp",
            "🇦🇿 Azerbaijan won 8 more medals at the Tokyo 2020 Paralympics than at the Paris 2024 Paralympics.",
        ),
        (
            "?t g=2024sp d=<2024-09-02",
            "Paris 2024 Paralympics: medal table after 2 September 2024",
        ),
        (
            "?ng k=o q=l",
            "4 cities beginning with L, 10 Games: 8 held, 1 cancelled, 1 to come",
        ),
    ];
    let codes: Vec<&str> = cases.iter().map(|(code, _)| *code).collect();
    for (said, (code, expected)) in batch(&codes).iter().zip(cases) {
        assert_eq!(said.outcome, "answer", "{code}");
        assert_eq!(said.text.lines().next(), Some(expected), "{code}");
    }
}
