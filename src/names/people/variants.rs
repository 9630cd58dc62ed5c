//! Given names and syllables that stand for one another: short forms, and what a language is carried over to Latin letters
//! as. They do not sound the same, so that nothing but a list tells them.

/// Each group is of names for one another. A name may be in several.
const GROUPS: &[&[&str]] = &[
    // Short forms.
    &["abigail", "abby", "abbie"],
    &["albert", "al", "bert", "bertie"],
    &[
        "alexander",
        "aleksandr",
        "alex",
        "sandy",
        "sasha",
        "alessandro",
        "alejandro",
    ],
    &["alexandra", "aleksandra", "alex", "sasha", "sandra"],
    &["alfred", "alf", "al", "fred"],
    &["andrew", "andy", "drew"],
    &["anthony", "antony", "tony"],
    &["arthur", "art"],
    &["barbara", "barb", "babs"],
    &["benjamin", "ben", "benny", "benji"],
    &["bradley", "brad"],
    &[
        "catherine",
        "katherine",
        "kathryn",
        "katharine",
        "cathy",
        "kathy",
        "kate",
        "katie",
        "kitty",
    ],
    &["charles", "charlie", "chuck", "chas"],
    &["christine", "christina", "chris", "tina"],
    &["christopher", "chris"],
    &["daniel", "dan", "danny"],
    &["david", "dave"],
    &["deborah", "debra", "debbie"],
    &["dmitry", "dmitriy", "dima"],
    &["donald", "don", "donnie"],
    &["dorothy", "dot", "dottie"],
    &["douglas", "doug"],
    &["edward", "ed", "eddie", "ted", "teddy", "ned"],
    &["eleanor", "ellie", "nell"],
    &[
        "elizabeth",
        "elisabeth",
        "liz",
        "lizzie",
        "lizzy",
        "beth",
        "betty",
        "eliza",
        "libby",
    ],
    &["eugene", "gene"],
    &["frances", "fran", "fanny"],
    &["francis", "frank", "frankie"],
    &["franklin", "frank"],
    &["frederick", "fred", "freddie", "freddy"],
    &["gabrielle", "gabriela", "gabby", "gaby"],
    &["geoffrey", "geoff", "jeff"],
    &["gerald", "gerry", "jerry"],
    &["gregory", "greg"],
    &["henry", "harry", "hank"],
    &["isabella", "isabel", "isabelle", "izzy", "bella"],
    &["ivan", "vanya"],
    &["jacob", "jake"],
    &["james", "jim", "jimmy", "jamie"],
    &["jennifer", "jen", "jenny", "jenni"],
    &["jessica", "jess", "jessie"],
    &["john", "johnny", "johnnie", "jack"],
    &["jonathan", "jon", "jonny", "johnny"],
    &["joseph", "joe", "joey"],
    &["joshua", "josh"],
    &["judith", "judy"],
    &["kenneth", "ken", "kenny"],
    &["kimberly", "kimberley", "kim"],
    &["lawrence", "laurence", "larry"],
    &["leonard", "len", "lenny", "leo"],
    &["louis", "lou", "louie"],
    &["margaret", "maggie", "meg", "peggy", "madge"],
    &["maria", "mariya", "masha"],
    &["martin", "marty"],
    &["matthew", "matt"],
    &["maxwell", "maximilian", "max"],
    &["megan", "meg"],
    &["melissa", "missy"],
    &["michael", "mike", "mick", "mickey"],
    &["mikhail", "misha", "michail", "michael"],
    &["mohamed", "muhammad", "mo"],
    &["natalya", "natalia", "nataliya", "natasha", "nat"],
    &["nathaniel", "nathan", "nate"],
    &["nicholas", "nicolas", "nick", "nicky"],
    &["nicole", "nicola", "nicky", "nikki"],
    &["nikolay", "nikolai", "kolya"],
    &["olga", "olya"],
    &["oliver", "ollie", "olly"],
    &["pamela", "pam"],
    &["patricia", "pat", "patty", "patti", "trish"],
    &["patrick", "pat", "paddy"],
    &["peter", "pete"],
    &["philip", "phillip", "phil"],
    &["raymond", "ray"],
    &["rebecca", "becky", "becca"],
    &["richard", "rick", "ricky", "rich", "richie", "dick"],
    &["robert", "rob", "bob", "bobby", "robbie", "bert"],
    &["roberta", "bobbie"],
    &["ronald", "ron", "ronnie"],
    &["samantha", "sam", "sammy"],
    &["samuel", "sam", "sammy"],
    &["sebastian", "seb"],
    &["sergey", "sergei", "seryozha"],
    &["stanislas", "stanislav", "stan"],
    &["stanley", "stan"],
    &["stephanie", "steffi", "steph"],
    &["stephen", "steven", "steve", "steph"],
    &["susan", "suzanne", "sue", "susie"],
    &["tatyana", "tatiana", "tanya"],
    &["theodore", "ted", "teddy", "theo"],
    &["thomas", "tom", "tommy"],
    &["timothy", "tim", "timmy"],
    &["valentina", "valya"],
    &["victoria", "vicki", "vicky", "vikki", "tori"],
    &["victor", "vic"],
    &["vincent", "vince", "vinny"],
    &["vladimir", "volodymyr", "uladzimir", "wladimir", "vova"],
    &["walter", "walt", "wally"],
    &["william", "will", "bill", "billy", "willie", "willy"],
    &["yevgeny", "evgeni", "yevgeni", "zhenya"],
    &["yekaterina", "ekaterina", "katya", "katerina"],
    &["yelena", "elena", "olena", "lena"],
    &["zachary", "zach", "zac"],
    // East Slavic names in each of the languages.
    &["aleksandr", "oleksandr", "aliaksandr"],
    &["aleksey", "alexei", "oleksiy", "aliaksei"],
    &["andrey", "andrei", "andriy"],
    &["darya", "daria", "dasha"],
    &["dmitry", "dmytro", "dzmitry"],
    &["mikhail", "mykhailo", "mikhaylo"],
    &["nikolay", "mykola", "mikalai"],
    &["sergey", "serhiy", "siarhei"],
    &["svetlana", "svitlana", "sviatlana"],
    &["vitaly", "vitaliy", "vitali"],
    &["vladislav", "vladyslav", "uladzislau"],
    &["yuliya", "yulia", "julia", "iuliia"],
    // Korean.
    &["ahn", "an"],
    &["bae", "bai"],
    &["bee", "bi"],
    &["choi", "choe"],
    &["chun", "jeon"],
    &["chung", "jung", "jeong"],
    &["hee", "hui"],
    &["hyun", "hyeon"],
    &["inbee", "inbi"],
    &["joo", "ju"],
    &["joon", "jun"],
    &["ki", "gi"],
    &["koo", "ku", "gu"],
    &["kook", "guk"],
    &["kyung", "gyeong", "kyeong"],
    &["kwon", "gwon"],
    &["lee", "yi", "i", "rhee"],
    &["myung", "myeong"],
    &["nyung", "nyeong"],
    &["park", "pak", "bak"],
    &["soo", "su"],
    &["suk", "seok"],
    &["sung", "seong"],
    &["woo", "u"],
    &["yeon", "yun"],
    &["young", "yeong"],
];

/// The other names that a folded word may stand for, each once or more.
pub(super) fn variants(word: &str) -> impl Iterator<Item = &'static str> {
    let groups = GROUPS.iter().filter(move |group| group.contains(&word));
    groups
        .flat_map(|group| group.iter().copied())
        .filter(move |other| *other != word)
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, variants};

    #[test]
    fn a_short_form_stands_for_each_of_its_names() {
        let of = |word| variants(word).collect::<Vec<_>>();
        assert_eq!(of("ellie"), ["eleanor", "nell"]);
        assert!(of("sam").contains(&"samuel") && of("sam").contains(&"samantha"));
        assert!(of("valiyeva").is_empty());
    }

    #[test]
    fn groups_hold_folded_words_once() {
        for group in GROUPS {
            for (at, word) in group.iter().enumerate() {
                assert_eq!(crate::names::fold::fold(word), *word);
                assert!(!group[..at].contains(word), "{word} is twice in {group:?}");
            }
        }
    }
}
