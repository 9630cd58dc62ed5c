//! No English word is left in a title of another language but one that the language has too.

use std::collections::{BTreeSet, HashSet};

use podium::records::Language;

use crate::{OTHERS, records};

/// Names of meets, prizes, cups, boats and clubs, and codes, which no language translates.
const NAMES: &str = "AAU Bagatelle Bol CP Challenge Championnat Circuit Coupe Course Cup Dames Division Dragon Dutchman \
    Elliott Europe FITA Finn Firefly Flying Grand HC II III IV Ia Ib ILCA International LW Laser Lechner Longchamps Mistral \
    Monde Nacra Nassau Nations Or Ouverture Prix RS Radial Régional SKUD Sharpie Snowbird Soling Sonar Star Suresnes Swallow \
    TT Tempest Tornado Windglider Windsurfer YMCA Yngling aéronautique au berges chapelet cordon de des doré du enlever er \
    erFX herse honneur Concours iQFOiL jeu la le mR partie perche pyramide sur terrer va m²";

/// Words that a language spells as English does: its own, loans, places and peoples.
fn alike(language: Language) -> &'static str {
    match language {
        Language::Azerbaijani => {
            "Albion Embusen Federal Paris York blé duet festival final frontenis instrumental kata kayak kendo km kobudo \
             kumite mano monobob nandao nihon normal omnium pala paleta park pueblo punta ski slalom solo sprint start \
             tandem ton trap universal"
        }
        Language::Turkish => {
            "Albion Cocopah Columbia Embusen Federal Festival Guadalajara Joinville Louis Louisiana Missouri Paris Pont \
             Pueblo Quad Renshu Seine Shiai Sioux St Toulouse Western Windsor York air banked bar big blé boulder cesta \
             changquan corta cuero daoshu double final frontenis frontón goma gunshu halfpipe iaido jianshu jodo kata kayak \
             keirin kendo kg kilo km kobudo kumite madison mano metre monobob motor naginata nandao nangun nanquan nihon \
             normal omnium pala paleta park punta qiangshu sanshou skeet slalom slopestyle snowboard solo sprint taijijian \
             taijiquan tandem ton top trap trinquete tumbling"
        }
        _ => "",
    }
}

/// The words of a title without its class, where that is a code.
fn words(title: &str, class: Option<&str>) -> Vec<String> {
    let code = class.filter(|class| {
        !class
            .as_bytes()
            .windows(2)
            .any(|two| two.iter().all(u8::is_ascii_lowercase))
    });
    let without = code.map_or_else(|| title.to_owned(), |code| title.replace(code, " "));
    let words = without.split(|c: char| !c.is_alphabetic() && c != '²');
    words
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn no_word_of_english_is_left_in_a_title() {
    let records = records();
    let catalog = records.catalog();
    let events = catalog.events().iter().map(|event| {
        let titles = OTHERS.map(|language| event.title_in(language));
        (event.title.as_str(), event.class.as_deref(), titles)
    });
    let marks = catalog.record_marks().iter().map(|mark| {
        let titles = OTHERS.map(|language| mark.title_in(language));
        (mark.title.as_str(), mark.class.as_deref(), titles)
    });
    let all: Vec<_> = events.chain(marks).collect();
    let english: HashSet<String> = all.iter().flat_map(|(title, class, _)| words(title, *class)).collect();
    for (at, language) in OTHERS.into_iter().enumerate() {
        let allowed = words(&format!("{NAMES} {}", alike(language)), None);
        let left: BTreeSet<String> = all
            .iter()
            .flat_map(|(_, class, titles)| words(titles[at], *class))
            .filter(|word| english.contains(word))
            .collect();
        let unknown: Vec<_> = left.iter().filter(|word| !allowed.contains(word)).collect();
        assert!(unknown.is_empty(), "{language:?}: {unknown:?}");
    }
}

#[test]
fn russian_titles_and_names_are_in_cyrillic() {
    let records = records();
    let catalog = records.catalog();
    let latin = |text: &str| text.chars().any(|c| c.is_ascii_alphabetic());
    for sport in catalog.sports() {
        let name = sport.name_in(Language::Russian);
        assert!(!latin(&name.replace("BMX", "")), "{name}");
    }
    for games in catalog.all_games() {
        for name in [
            games.name_in(Language::Russian),
            games.city_in(Language::Russian),
            games.in_city(Language::Russian),
        ] {
            assert!(!latin(name), "{name}");
        }
    }
}
