//! Names spoiled in many ways, and how often the right person is still found.

use podium::names::fold::fold;

use crate::NAMES;

/// A small generator of numbers, so that every run asks the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("fewer than there are sides")
    }
}

/// A letter behind the first is left out, added, changed, or swapped with the next.
fn slip(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 5 {
        return word.to_owned();
    }
    let at = 1 + dice.roll(letters.len() - 2);
    let letter = char::from(b'a' + u8::try_from(dice.roll(26)).expect("a letter"));
    match dice.roll(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letter),
        2 => letters[at] = letter,
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// Asks for people by spoiled names; gives the shares in which the person was first, and among the first five.
fn probe(spoil: impl Fn(Vec<&str>, &mut Dice) -> Vec<String>) -> (f64, f64) {
    let connection = NAMES.records.connection().expect("a connection");
    let mut statement = connection
        .prepare("SELECT name FROM person WHERE id % 67 = 0 ORDER BY id")
        .expect("the names");
    let names: Vec<String> = statement
        .query_map((), |row| row.get(0))
        .expect("the names")
        .map(|name| name.expect("a name"))
        .collect();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut asked, mut first, mut five) = (0.0, 0.0, 0.0);
    for name in &names {
        let folded = fold(name);
        let words: Vec<&str> = folded.split(' ').collect();
        if words.len() < 2 {
            continue;
        }
        let typed = spoil(words, &mut dice);
        let found = NAMES
            .people
            .find(&typed.iter().map(String::as_str).collect::<Vec<_>>(), 5);
        // Of two people with one name either will do.
        let mut right = found.iter().map(|found| {
            let person = NAMES
                .records
                .person(found.person)
                .expect("a person who was found is in the records");
            fold(&person.name) == folded
        });
        asked += 1.0;
        let is_first = right.next().unwrap_or(false);
        first += f64::from(u8::from(is_first));
        five += f64::from(u8::from(is_first || right.any(|is_right| is_right)));
    }
    (first / asked, five / asked)
}

fn owned(words: Vec<&str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

#[test]
fn spoiled_names_are_found() {
    let plain = probe(|words, _| owned(words));
    let reversed = probe(|words, _| owned(words.into_iter().rev().collect()));
    let one_slip = probe(|words, dice| {
        let longest = (0..words.len()).max_by_key(|&at| words[at].len()).expect("words");
        words
            .iter()
            .enumerate()
            .map(|(at, word)| {
                if at == longest {
                    slip(word, dice)
                } else {
                    (*word).to_owned()
                }
            })
            .collect()
    });
    let all_slip = probe(|words, dice| words.iter().map(|word| slip(word, dice)).collect());
    println!(
        "first and first five: plain {plain:?}, reversed {reversed:?}, a slip {one_slip:?}, a slip a word {all_slip:?}"
    );
    for (what, (first, five), least_first, least_five) in [
        ("plain", plain, 0.99, 1.0),
        ("reversed", reversed, 0.99, 1.0),
        ("a slip in the longest word", one_slip, 0.97, 0.985),
        ("a slip in each word", all_slip, 0.93, 0.95),
    ] {
        assert!(
            first >= least_first && five >= least_five,
            "{what}: {first:.3} first, {five:.3} among five"
        );
    }
}
