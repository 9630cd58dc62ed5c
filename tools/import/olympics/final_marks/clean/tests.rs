use super::*;

/// The marks of places one, two and so on.
fn cleaned(sport: &str, slug: &str, marks_printed: &[&str]) -> Vec<Option<String>> {
    let rows: Vec<Printed> = marks_printed
        .iter()
        .zip(1..)
        .map(|(mark, place)| Printed {
            place: Some(place),
            noc: "AAA".into(),
            name: String::new(),
            mark: (*mark).into(),
        })
        .collect();
    marks(sport, slug, &rows)
}

#[test]
fn marks_have_one_style() {
    for (sport, slug, printed, expected) in [
        (
            "athletics",
            "100m-men",
            ["09.690", "09.890", "09.910"],
            ["9.69", "9.89", "9.91"],
        ),
        (
            "athletics",
            "1500m-men",
            ["00:03:34.180", "00:03:34.300", "00:03:34.700"],
            ["3:34.18", "3:34.30", "3:34.70"],
        ),
        (
            "athletics",
            "marathon-men",
            ["02:08:38.000", "02:09:58.000", "02:10:00.000"],
            ["2:08:38", "2:09:58", "2:10:00"],
        ),
        (
            "athletics",
            "triple-jump-women",
            ["15.67", "15.01", "14.87"],
            ["15.67 m", "15.01 m", "14.87 m"],
        ),
        (
            "athletics",
            "decathlon-men",
            ["8893", "8834", "8666"],
            ["8893", "8834", "8666"],
        ),
        (
            "swimming",
            "800m-freestyle-women",
            ["00:08:04.790", "00:08:16.170", "00:08:16.370"],
            ["8:04.79", "8:16.17", "8:16.37"],
        ),
        (
            "swimming",
            "50m",
            ["00:24.500", "00:24.600", "00:24.700"],
            ["24.50", "24.60", "24.70"],
        ),
        (
            "alpine-skiing",
            "women-super-g",
            ["1:13.51", "1:13.73", "1:13.81"],
            ["1:13.51", "1:13.73", "1:13.81"],
        ),
        (
            "biathlon",
            "20km-men",
            ["00:48:07.100", "00:48:20.000", "00:49:00.400"],
            ["48:07.1", "48:20.0", "49:00.4"],
        ),
        (
            "luge",
            "singles-men",
            ["00:03:05.230", "00:03:05.300", "00:03:06.100"],
            ["3:05.230", "3:05.300", "3:06.100"],
        ),
        (
            "weightlifting",
            "69kg-men",
            ["357.5", "350", "340"],
            ["357.5 kg", "350 kg", "340 kg"],
        ),
        (
            "shooting",
            "50m-rifle",
            ["1,264.5", "1.263,5", "1262,9"],
            ["1264.5", "1263.5", "1262.9"],
        ),
        (
            "modern-pentathlon",
            "individual-men",
            ["5,792", "5.632", "5500"],
            ["5792", "5632", "5500"],
        ),
        (
            "equestrian-dressage",
            "individual",
            ["78,278", "76.650", "73.417"],
            ["78.278 %", "76.650 %", "73.417 %"],
        ),
        (
            "equestrian-eventing",
            "team",
            ["-133,8", "-135.0", "-1,341.20"],
            ["133.8", "135.0", "1341.20"],
        ),
        ("sailing", "laser", ["24 ", "37.0", "127.1"], ["24", "37", "127.1"]),
        (
            "athletics",
            "discus-throw-women",
            ["68.4", "65.71", "65"],
            ["68.40 m", "65.71 m", "65 m"],
        ),
        (
            "speed-skating",
            "500m-men",
            ["034.410", "034.420", "034.651"],
            ["34.41", "34.42", "34.65"],
        ),
    ] {
        let found = cleaned(sport, slug, &printed);
        assert_eq!(found, expected.map(|mark| Some(mark.to_owned())), "{sport} {slug}");
    }
}

#[test]
fn scores_and_doubtful_marks_are_left_out() {
    for (sport, slug, printed, kept) in [
        ("wrestling", "freestyle", ["12", "10", "9", "8"], 0),
        // The marks of an earlier round: the winner has none.
        ("cross-country-skiing", "sprint-men", ["", "", "", "00:03:24.900"], 0),
        // The fourth is better than the third, so that the medals went by something else.
        (
            "gymnastics-artistic",
            "team",
            ["374.675", "370.000", "366.000", "369.000"],
            0,
        ),
        (
            "athletics",
            "heptathlon-women",
            ["00:02:17.720", "00:02:15.450", "00:02:07.340", ""],
            0,
        ),
        ("cycling-road", "road-race-men", ["05:41:44.000", "", "at 0.068", ""], 0),
    ] {
        let found = cleaned(sport, slug, &printed);
        assert_eq!(found.iter().flatten().count(), kept, "{sport} {slug}");
    }
}

#[test]
fn who_made_fewer_runs_has_no_mark() {
    let mut printed: Vec<String> = (1..=20).map(|second| format!("00:03:{:02}.100", second + 20)).collect();
    printed.push("00:02:34.610".into());
    let printed: Vec<&str> = printed.iter().map(String::as_str).collect();
    assert_eq!(cleaned("skeleton", "men", &printed).iter().flatten().count(), 20);
}

#[test]
fn a_page_that_lost_its_winner_still_has_the_others() {
    let rows: Vec<Printed> = [(2, "09.890"), (3, "09.910")]
        .map(|(place, mark)| Printed {
            place: Some(place),
            noc: "AAA".into(),
            name: String::new(),
            mark: mark.into(),
        })
        .into();
    assert_eq!(
        marks("athletics", "100m-men", &rows),
        [Some("9.89".into()), Some("9.91".into())]
    );
}

proptest::proptest! {
    #[test]
    fn a_time_keeps_its_value(minutes in 0_u32..59, seconds_part in 0_u32..59, hundredths in 0_u32..99) {
        let printed = format!("00:{minutes:02}:{seconds_part:02}.{hundredths:02}0");
        proptest::prop_assert_eq!(seconds(&time(&printed)), seconds(&printed));
    }
}
