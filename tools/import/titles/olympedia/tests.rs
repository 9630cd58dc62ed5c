use super::{Listed, olympedia};
use crate::hand::Sports;
use crate::titles::{Raw, Title, Unit, read};

fn listed(sport: &str, event: &str, year: i32) -> Title {
    let sports = Sports::load().expect("the table of sports");
    let listed = Listed {
        result: "1",
        year,
        sport,
        event,
        title: None,
        team: false,
    };
    olympedia(&listed, &sports).expect(event)
}

fn organisers(sport: &str, event: &str) -> Title {
    let sports = Sports::load().expect("the table of sports");
    let raw = Raw {
        paralympic: false,
        year: 2026,
        sport,
        event,
        team: false,
    };
    read(&raw, &sports).expect(event)
}

// One case a line.
#[rustfmt::skip]
#[test]
fn titles_of_all_games_come_to_one_style() {
    let mut wrong = Vec::new();
    for (sport, event, year, expected) in [
        ("Athletics", "1,500 metres, Men", 1896, "Men's 1500 m"),
        ("Athletics", "10,000 metres, Men1", 1924, "Men's 10,000 m"),
        ("Athletics", "4 x 100 metres Relay, Women", 1928, "Women's 4 × 100 m relay"),
        ("Athletics", "4 × 100 metres Relay, Women", 1968, "Women's 4 × 100 m relay"),
        ("Athletics", "20 kilometres Race Walk, Men", 1956, "Men's 20 km race walk"),
        ("Athletics", "3,000 metres, Team, Men", 1912, "Men's 3000 m team race"),
        ("Athletics", "400 metres, Professionals, Handicap, Men", 1900, "Men's 400 m handicap for professionals"),
        ("Athletics", "100 yards -  Olympic Interscholastic Meet (State of Missouri), Boys", 1904, "Boys' 100 yards, Olympic Interscholastic Meet (State of Missouri)"),
        ("Athletics", "2 mile - AAU Championship, Men", 1904, "Men's 2 miles, AAU Championship"),
        ("Swimming", "440 yards Freestyle, Men", 1904, "Men's 440 yards freestyle"),
        ("Swimming", "4 x 50 yards Freestyle Relay, Men", 1904, "Men's 4 × 50 yards freestyle relay"),
        ("Diving", "Synchronized Platform, Women", 2000, "Women's synchronised 10 m platform"),
        ("Artistic Gymnastics", "Side Horse, Men", 1904, "Men's pommel horse"),
        ("Artistic Gymnastics", "Side Horse, Men", 1924, "Men's side horse vault"),
        ("Fencing", "Épée, Individual, Men", 1900, "Men's épée"),
        ("Fencing", "Foil, Masters, Individual, Men", 1896, "Men's masters foil"),
        ("Canoe Sprint", "Canadian Doubles, 1,000 metres, Men", 1936, "Men's canoe double 1000 m"),
        ("Canoe Slalom", "Kayak Singles, Slalom, Women", 1972, "Women's kayak single"),
        ("Equestrian Jumping", "Team, Men1", 1932, "Team jumping"),
        ("Sailing", "0-½ Ton, Race One, Open", 1900, "0-½ ton race 1"),
        ("Sailing", "One Person Dinghy (Finn), Open", 1952, "Men's dinghy Finn"),
        ("Sailing", "One Person Heavyweight Dinghy (Finn), Men", 2012, "Men's dinghy Finn"),
        ("Shooting", "Rapid-Fire Pistol, 25 metres, Open", 1968, "Men's 25 m rapid fire pistol"),
        ("Shooting", "Skeet, Open", 1992, "Skeet"),
        ("Tennis", "Singles, Covered Courts, Women", 1908, "Women's indoor singles"),
        ("Tennis", "Singles (Guadalajara), Men", 1968, "Men's singles, Guadalajara"),
        ("Cross Country Skiing", "50 kilometres, Men1", 1948, "Men's 50 km"),
        ("Cross Country Skiing", "50 kilometres (Mass Start, Classical), Men", 2018, "Men's 50 km classical"),
        ("Cross Country Skiing", "10/15 kilometres Pursuit, Men", 1992, "Men's 10/15 km pursuit"),
        ("Bobsleigh", "Four/Five, Men1", 1928, "Four-man"),
        ("Short Track Speed Skating", "3,000 metre relay, Women", 1988, "Women's 3000 m relay"),
        ("Tug-Of-War", "Tug-Of-War, Men", 1900, "Men's tournament"),
        ("Art Competitions", "Sculpturing, Medals And Plaques, Open", 1948, "Sculpture, medals and plaques"),
    ] {
        let title = listed(sport, event, year).title;
        if title != expected {
            wrong.push(format!("{sport}: {event}: {title}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

// One case a line.
#[rustfmt::skip]
#[test]
fn an_event_is_one_in_the_lists_of_all_organisers() {
    for (sport, then, theirs, now) in [
        ("Athletics", "100 metres, Men", "Athletics", "Men's 100m"),
        ("Athletics", "4 × 400 metres Relay, Mixed", "Athletics", "4 x 400m Relay Mixed"),
        ("Rowing", "Coxless Fours, Men", "Rowing", "Men's Four"),
        ("Rowing", "Lightweight Double Sculls, Women", "Rowing", "Lightweight Women's Double Sculls"),
        ("Swimming", "400 metres Individual Medley, Women", "Swimming", "Women's 400m Individual Medley"),
        ("Diving", "Springboard, Men", "Diving", "Men's 3m Springboard"),
        ("Canoe Sprint", "Kayak Fours, 500 metres, Women", "Canoe Sprint", "Women's Kayak Four 500m"),
        ("Artistic Gymnastics", "Individual All-Around, Men", "Artistic Gymnastics", "Men's All-Around"),
        ("Artistic Swimming", "Team, Women", "Artistic Swimming", "Team"),
        ("Rhythmic Gymnastics", "Group, Women", "Rhythmic Gymnastics", "Group All-Around"),
        ("Sailing", "Skiff (49er), Open", "Sailing", "Men's Skiff"),
        ("Sailing", "Multihull (Nacra 17), Mixed", "Sailing", "Mixed Multihull"),
        ("Shooting", "Small-Bore Rifle, Three Positions, 50 metres, Women", "Shooting", "50m Rifle 3 Positions Women"),
        ("Equestrian Eventing", "Individual, Open", "Equestrian", "Eventing Individual"),
        ("Cycling Track", "Team Pursuit, 3,000 metres, Women", "Cycling Track", "Women's Team Pursuit"),
        ("3x3 Basketball", "3x3 Basketball, Women", "3x3 Basketball", "Women"),
        ("Trampolining", "Individual, Women", "Trampoline Gymnastics", "Women"),
        ("Judo", "Half-Heavyweight (≤100 kilograms), Men", "Judo", "Men -100 kg"),
        ("Wrestling", "Super-Heavyweight, Greco-Roman (≤130 kilograms), Men", "Wrestling", "Men's Greco-Roman 130kg"),
        ("Boxing", "Light-Welterweight (≤63.5 kilograms), Men", "Boxing", "Men's 63.5kg"),
        ("Weightlifting", "Featherweight (≤61 kilograms), Men", "Weightlifting", "Men's 61kg"),
        ("Taekwondo", "Heavyweight (>80 kilograms), Men", "Taekwondo", "Men +80kg"),
        ("Biathlon", "20 kilometres, Men", "Biathlon", "Men's 20km Individual"),
        ("Biathlon", "2 × 6 kilometres and 2 × 7.5 kilometres Relay, Mixed", "Biathlon", "Mixed Relay 4 x 6km (M+W)"),
        ("Bobsleigh", "Four, Open", "Bobsleigh", "4-man"),
        ("Luge", "Doubles, Open", "Luge", "Men's Doubles"),
        ("Cross Country Skiing", "10 kilometres (Freestyle), Women", "Cross-Country Skiing", "Women's 10km Interval Start Free"),
        ("Cross Country Skiing", "50 kilometres (Classical), Men", "Cross-Country Skiing", "Men's 50km Mass Start Classic"),
        ("Figure Skating", "Singles, Women", "Figure Skating", "Women Single Skating"),
        ("Figure Skating", "Ice Dancing, Mixed", "Figure Skating", "Ice Dance"),
        ("Freestyle Skiing", "Big Air, Men", "Freestyle Skiing", "Men's Freeski Big Air"),
        ("Nordic Combined", "Large Hill / 10 km, Individual, Men", "Nordic Combined", "Individual Gundersen Large Hill/10km"),
        ("Ski Jumping", "Normal Hill, Individual, Women", "Ski Jumping", "Women's NH Individual"),
        ("Snowboarding", "Team Cross, Mixed", "Snowboard", "Mixed Team Snowboard Cross"),
        ("Speed Skating", "Team Pursuit (8 laps), Men", "Speed Skating", "Men's Team Pursuit"),
        ("Curling", "Curling, Women", "Curling", "Women"),
    ] {
        assert_eq!(listed(sport, then, 2000).id(), organisers(theirs, now).id(), "{then}, {now}");
    }
}

#[test]
fn what_two_letters_tell_apart_stays_two() {
    for (sport, one, other) in [
        ("Shooting", "Trap, Open", "Trap, Men"),
        (
            "Sailing",
            "Two Person Dinghy (470), Open",
            "Two Person Dinghy (470), Men",
        ),
        (
            "Judo",
            "Heavyweight (>80 kilograms), Men",
            "Middleweight (≤80 kilograms), Men",
        ),
        (
            "Wrestling",
            "Lightweight, Freestyle (≤68 kilograms), Men",
            "Lightweight, Greco-Roman (≤68 kilograms), Men",
        ),
        ("Rowing", "Coxed Fours (1), Men", "Coxed Fours (2), Men"),
        ("Tennis", "Singles, Men", "Singles, Boys"),
        (
            "Athletics",
            "Shot Put - Anthropological Days (Pueblo), Men",
            "Shot Put - Anthropological Days (Native Americans), Men",
        ),
    ] {
        assert_ne!(listed(sport, one, 1968).id(), listed(sport, other, 1968).id(), "{one}");
    }
}

#[test]
fn two_results_of_the_same_words_are_told_apart_by_their_numbers() {
    let sports = Sports::load().expect("the table of sports");
    let id = |result| {
        let listed = Listed {
            result,
            year: 1904,
            sport: "Cycling Track",
            event: "1 mile, Handicap, Professionals, Men",
            title: None,
            team: false,
        };
        olympedia(&listed, &sports).expect("a title").id()
    };
    assert_ne!(id("925989"), id("925990"));
}

// Ono won -73 kg, Nagase -81 kg and Bekauri -90 kg; their events stand without a limit in the source.
#[test]
fn the_classes_of_tokyo_without_a_limit_have_theirs() {
    for (event, expected) in [
        ("Lightweight, Men", "Men's -73 kg"),
        ("Half-Middleweight, Men", "Men's -81 kg"),
        ("Middleweight, Men", "Men's -90 kg"),
    ] {
        assert_eq!(listed("Judo", event, 2020).title, expected);
    }
}

#[test]
fn other_names_are_titles_of_their_own() {
    for (sport, event, also) in [
        (
            "Boxing",
            "Light-Heavyweight (75-81 kilograms), Men",
            "Men's light heavyweight",
        ),
        (
            "Wrestling",
            "Bantamweight, Freestyle (≤57 kilograms), Men",
            "Men's freestyle bantamweight",
        ),
        (
            "Weightlifting",
            "Heavyweight II (≤110 kilograms), Men",
            "Men's heavyweight II",
        ),
        (
            "Cross Country Skiing",
            "30 kilometres (Mass Start, Freestyle), Women",
            "Women's 30 km",
        ),
        ("Sailing", "One Person Dinghy (Laser), Open", "Men's Laser"),
        ("Shooting", "Free Pistol, 50 metres, Men", "Men's free pistol"),
    ] {
        let title = listed(sport, event, 2000);
        assert!(title.also.contains(also), "{event}: {:?}", title.also);
        assert!(!title.also.contains(&title.title), "{event}");
    }
}

// One case a line.
#[rustfmt::skip]
#[test]
fn words_tell_what_competes() {
    let sports = Sports::load().expect("the table of sports");
    for (sport, event, team, unit) in [
        ("Shooting", "Double Trap, Men", false, Unit::Individual),
        ("Archery", "Double York Round, Men", false, Unit::Individual),
        ("Rowing", "Double Sculls, Men", true, Unit::Pair),
        ("Rowing", "Coxed Pairs, Men", true, Unit::Pair),
        ("Rowing", "Quadruple Sculls, Women", true, Unit::Team),
        ("Bobsleigh", "Two, Women", true, Unit::Pair),
        ("Bobsleigh", "Monobob, Women", true, Unit::Individual),
        ("Cycling Track", "Tandem Sprint, 2,000 metres, Men", true, Unit::Pair),
        ("Figure Skating", "Ice Dancing, Mixed", true, Unit::Pair),
        ("Tug-Of-War", "Tug-Of-War, Men", true, Unit::Team),
        ("Military Ski Patrol", "Military Ski Patrol, Men", true, Unit::Team),
        ("Sailing", "Two Person Keelboat (Star), Men", true, Unit::Pair),
        ("Tennis", "Doubles (Mexico), Mixed", true, Unit::Pair),
        ("Swimming", "400 metres Individual Medley, Men", false, Unit::Individual),
        ("Basque pelota", "Mano, Singles (frontón 36 metres), Men", true, Unit::Individual),
    ] {
        let listed = Listed { result: "1", year: 2000, sport, event, title: None, team };
        assert_eq!(olympedia(&listed, &sports).expect(event).unit, unit, "{event}");
    }
}

#[test]
fn who_competed_must_be_told() {
    let sports = Sports::load().expect("the table of sports");
    let listed = Listed {
        result: "1",
        year: 1900,
        sport: "Athletics",
        event: "100 metres",
        title: None,
        team: false,
    };
    let error = olympedia(&listed, &sports).expect_err("no sex").to_string();
    assert_eq!(error, "'100 metres' does not end in those who competed");
}

proptest::proptest! {
    #[test]
    fn any_listed_title_is_read_or_refused(event in "[ -~½≤×]{0,30}(, (Men|Women|Open|Mixed|Boys)1?)?", year in 1896..2027i32, team: bool) {
        let sports = Sports::load().expect("the table of sports");
        for sport in ["Athletics", "Cross Country Skiing", "Wrestling", "Ballooning", "Equestrian Jumping"] {
            let listed = Listed { result: "1", year, sport, event: &event, title: None, team };
            if let Ok(title) = olympedia(&listed, &sports) {
                proptest::prop_assert!(title.title.chars().next().is_none_or(|first| !first.is_lowercase()));
            }
        }
    }
}
