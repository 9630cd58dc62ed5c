use super::{EventSex, Raw, Unit, read};
use crate::hand::Sports;

fn title(sport: &str, event: &str, year: i32, team: bool) -> (String, String, Option<String>) {
    let sports = Sports::load().expect("the table of sports");
    let read = read(
        &Raw {
            paralympic: true,
            year,
            sport,
            event,
            team,
        },
        &sports,
    )
    .expect(event);
    (read.sport, read.title, read.class)
}

// One case a line.
#[rustfmt::skip]
#[test]
fn paralympic_titles_come_to_one_style() {
    let mut wrong = Vec::new();
    for (sport, event, year, expected, class) in [
        ("Athletics", "Men's 100 m T11", 2000, "Men's 100 m T11", "T11"),
        ("Para Athletics", "Men's 100m - T13", 2024, "Men's 100 m T13", "T13"),
        ("Athletics", "Men's Long Jump - T13", 2020, "Men's long jump T13", "T13"),
        ("Athletics", "Men's Javelin F42/44", 2008, "Men's javelin throw F42/44", "F42/44"),
        ("Athletics", "Men's Javelin Throw - F54", 2020, "Men's javelin throw F54", "F54"),
        ("Athletics", "Men's Discus F11", 2016, "Men's discus throw F11", "F11"),
        ("Athletics", "Men's Club Throw F31/32/51", 2012, "Men's club throw F31/32/51", "F31/32/51"),
        ("Athletics", "Men's 100 m A1-3A9L2", 1988, "Men's 100 m A1-3A9L2", "A1-3A9L2"),
        ("Athletics", "Men's 800 m CP C", 1980, "Men's 800 m CP C", "CP C"),
        ("Athletics", "Men's 400 m D1 runners", 1980, "Men's 400 m D1 runners", "D1 runners"),
        ("Athletics", "Men's 10000 m T12", 2000, "Men's 10,000 m T12", "T12"),
        ("Swimming", "Women's 100n Freestyle - S12", 2020, "Women's 100 m freestyle S12", "S12"),
        ("Swimming", "Men's 200 m Medley SM10", 1996, "Men's 200 m individual medley SM10", "SM10"),
        ("Swimming", "Men's 200m Individual Medley - SM10", 2020, "Men's 200 m individual medley SM10", "SM10"),
        ("Swimming", "Men's 50 m Breaststroke Complete class 3", 1960, "Men's 50 m breaststroke complete class 3", "complete class 3"),
        ("Swimming", "Women's 100 m Freestyle C-D", 1980, "Women's 100 m freestyle C-D", "C-D"),
        ("Judo", "Men's +100 kg", 2004, "Men's +100 kg", ""),
        ("Judo", "Men -60 kg", 2020, "Men's -60 kg", ""),
        ("Para Judo", "Men's -60 kg J1", 2024, "Men's -60 kg J1", "J1"),
        ("Para Taekwondo", "Men K44 -58kg", 2024, "Men's K44 -58 kg", "K44"),
        ("Para Taekwondo", "Women K44 +65kg", 2024, "Women's K44 +65 kg", "K44"),
        ("Powerlifting", "Men's -67.5 kg", 2000, "Men's 67.5 kg", ""),
        ("Para Powerlifting", "Men's up to 107kg", 2024, "Men's 107 kg", ""),
        ("Para Powerlifting", "Women's over 86kg", 2024, "Women's +86 kg", ""),
        ("Shooting", "R4 - Mixed 10 m Air Rifle Standing SH2", 2012, "Mixed 10 m air rifle standing SH2", "SH2"),
        ("Shooting", "P1 Men's 10 m air pistol SH1", 2024, "Men's 10 m air pistol SH1", "SH1"),
        ("Shooting", "Men's Air Rifle Standing SH1", 2000, "Men's 10 m air rifle standing SH1", "SH1"),
        ("Table Tennis", "Men's Singles Class 6", 2012, "Men's singles class 6", "6"),
        ("Para Table Tennis", "Men's Singles - MS6", 2024, "Men's singles class 6", "6"),
        ("Para Table Tennis", "Women's Singles - WS1-2", 2024, "Women's singles class 1-2", "1-2"),
        ("Table Tennis", "Women's Singles 2", 1984, "Women's singles 2", "2"),
        ("Table Tennis", "Men's Teams Classes 4-5", 2012, "Men's team class 4-5", "4-5"),
        ("Table Tennis", "Men's Team - Class 4-5", 2020, "Men's team class 4-5", "4-5"),
        ("Para Table Tennis", "Men's Doubles - MD14", 2024, "Men's doubles MD14", "MD14"),
        ("Wheelchair Fencing", "Men's Epee Individual Cat. A", 2012, "Men's épée A", "A"),
        ("Wheelchair Fencing", "Men's Individual Epee Cat. A", 2016, "Men's épée A", "A"),
        ("Wheelchair Fencing", "Men's Épée Category A", 2024, "Men's épée A", "A"),
        ("Wheelchair Fencing", "Men's Foil Team Cat. Open", 2012, "Men's foil team", ""),
        ("Wheelchair fencing", "Men's team épée", 2024, "Men's épée team", ""),
        ("Cycling", "Men's Road Race B", 2012, "Men's road race B", "B"),
        ("Cycling", "Men's Road Road Race / Time Trial LC1", 2004, "Men's road race / time trial LC1", "LC1"),
        ("Para Cycling Road", "Men's C1-3 Road Race", 2024, "Men's road race C1-3", "C1-3"),
        ("Para Cycling Road", "Men's H1 Individual Time Trial", 2024, "Men's time trial H1", "H1"),
        ("Cycling", "Men's 1 km Time Trial B", 2012, "Men's 1000 m time trial B", "B"),
        ("Para Cycling Track", "Men's B 4000m Individual Pursuit", 2024, "Men's individual pursuit B", "B"),
        ("Para Cycling Track", "Open C1-5 750m Team Sprint", 2024, "Mixed team sprint C1-5", "C1-5"),
        ("Badminton", "Men's Doubles WH", 2020, "Men's doubles WH1-2", "WH1-2"),
        ("Para Badminton", "Men's Doubles WH1-WH2", 2024, "Men's doubles WH1-2", "WH1-2"),
        ("Badminton", "Mixed doubles SL3–SU5", 2024, "Mixed doubles SL3-SU5", "SL3-SU5"),
        ("Boccia", "Individual - BC1", 2020, "Mixed individual BC1", "BC1"),
        ("Boccia", "Mixed Pairs BC3", 2012, "Mixed pairs BC3", "BC3"),
        ("Canoe", "Men's KL1", 2016, "Men's kayak single 200 m KL1", "KL1"),
        ("Para Canoe", "Women's Va'a Single 200m - VL3", 2024, "Women's va'a single 200 m VL3", "VL3"),
        ("Rowing", "Men's Single Sculls ASM1x", 2016, "Men's single sculls AS", "AS"),
        ("Rowing", "PR1 Men's Single Sculls - PR1M1x", 2020, "Men's single sculls PR1", "PR1"),
        ("Para Rowing", "PR2 Mixed Double Sculls", 2024, "Mixed double sculls PR2", "PR2"),
        ("Triathlon", "Men PT1", 2016, "Men's PT1", "PT1"),
        ("Para Triathlon", "Women's PTVI", 2024, "Women's PTVI", "PTVI"),
        ("Para Archery", "Men's Individual Compound Open", 2024, "Men's individual compound open", "open"),
        ("Archery", "Men's Individual - W1", 2020, "Men's individual W1", "W1"),
        ("Archery", "Men's Double FITA Round C3,C6", 1984, "Men's double FITA round C3,C6", "C3,C6"),
        ("Equestrian", "Individual Freestyle Test - Grade II", 2020, "Individual freestyle Grade II", "Grade II"),
        ("Para Equestrian", "Individual Event - Grade I", 2024, "Individual Grade I", "Grade I"),
        ("Equestrian", "Dressage - Championship Grade Ia", 2016, "Dressage championship Grade Ia", "Grade Ia"),
        ("Wheelchair Tennis", "Mixed Singles Quad", 2004, "Quad singles", "quad"),
        ("Wheelchair Tennis", "Quad Doubles", 2024, "Quad doubles", "quad"),
        ("Sailing", "Mixed Two Person SKUD18", 2008, "Two-person keelboat SKUD18", ""),
        ("Goalball", "Men", 2024, "Men's tournament", ""),
        ("Wheelchair Rugby", "Open Team Tournament", 2024, "Mixed tournament", ""),
        ("Wheelchair Basketball", "Men's Tournament Class A", 1960, "Men's tournament class A", "class A"),
        ("Volleyball", "Men's Sitting Volleyball", 2000, "Men's tournament", ""),
        ("Alpine Skiing", "Men's Super-G Visually impaired", 2006, "Men's super-G visually impaired", "visually impaired"),
        ("Alpine skiing", "Men's super-G visually impaired", 2022, "Men's super-G visually impaired", "visually impaired"),
        ("Alpine Skiing", "Women's Downhill LW3,4,6/8,9", 2002, "Women's downhill LW3,4,6/8,9", "LW3,4,6/8,9"),
        ("Alpine Skiing", "Women's Slalom LWX-XII", 1994, "Women's slalom LWX-XII", "LWX-XII"),
        ("Cross-Country", "Men's 10km Classic Visual Impaired", 2018, "Men's 10 km classical visually impaired", "visually impaired"),
        ("Cross-Country", "Men's 3x2.5 km Relay Gr I-II", 1984, "Men's 3 × 2.5 km relay Gr I-II", "Gr I-II"),
        ("Snowboard", "Men's Banked Slalom SB-LL1", 2018, "Men's banked slalom SB-LL1", "SB-LL1"),
        ("Weightlifting", "Men's Featherweight -57 kg Amputee", 1980, "Men's featherweight 57 kg amputee", "amputee"),
        ("Lawn Bowls", "Men's Singles LB7/8", 1996, "Men's singles LB7-8", "LB7-8"),
    ] {
        let (_, read, found) = title(sport, event, year, false);
        if (read.as_str(), found.as_deref().unwrap_or_default()) != (expected, class) {
            wrong.push(format!("{sport}: {event}: {read:?}, class {found:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

// One case a line.
#[rustfmt::skip]
#[test]
fn relays_are_called_relays() {
    for (sport, event, year, expected) in [
        ("Athletics", "Men's 4x100 m T53/54", 2008, "Men's 4 × 100 m relay T53-54"),
        ("Athletics", "Men's 4x100 m B1>B3", 1992, "Men's 4 × 100 m relay B1-3"),
        ("Para athletics", "Mixed 4 x 100 m universal relay", 2024, "Mixed 4 × 100 m universal relay"),
        ("Para Athletics", "4x100m Universal Relay", 2024, "Mixed 4 × 100 m universal relay"),
        ("Swimming", "Men's 4x100 m Freestyle 34 pts", 2004, "Men's 4 × 100 m freestyle relay 34 points"),
        ("Swimming", "Men's 4x100m Freestyle Relay - 34 Points", 2020, "Men's 4 × 100 m freestyle relay 34 points"),
        ("Swimming", "Women's 4x100m Freestyle Relay - 34 Pts", 2020, "Women's 4 × 100 m freestyle relay 34 points"),
        ("Swimming", "Women's 4x100 m Medley S7-10", 1996, "Women's 4 × 100 m medley relay S7-10"),
        ("Swimming", "Mixed 4x100 m freestyle relay S14", 2024, "Mixed 4 × 100 m freestyle relay S14"),
    ] {
        assert_eq!(title(sport, event, year, true).1, expected, "{event}");
    }
    assert_eq!(
        title("Swimming", "Women's 4x50 m Individual Medley 4", 1980, false).1,
        "Women's 4 × 50 m individual medley 4"
    );
}

#[test]
fn the_title_can_decide_the_sport() {
    for (sport, event, year, expected) in [
        ("Cycling", "Men's Track Sprint Tandem Open", 2000, "cycling-track"),
        ("Cycling", "Men's 500m Time Trial C1-3", 2016, "cycling-track"),
        ("Cycling", "Men's Time Trial C1", 2012, "cycling-road"),
        ("Cycling", "Mixed Team Relay H1-4", 2012, "cycling-road"),
        ("Volleyball", "Men's Standing Volleyball", 1976, "standing-volleyball"),
        ("Volleyball", "Men's Sitting Tournament", 2008, "sitting-volleyball"),
        (
            "Alpine Skiing",
            "Men's Para Snowboard Cross Standing",
            2014,
            "snowboarding",
        ),
    ] {
        assert_eq!(title(sport, event, year, false).0, expected, "{event}");
    }
}

// One case a line.
#[rustfmt::skip]
#[test]
fn olympic_titles_come_to_the_same_style() {
    let sports = Sports::load().expect("the table of sports");
    for (sport, event, expected, sex, unit) in [
        ("Athletics", "Men's 10,000m", "Men's 10,000 m", EventSex::Men, Unit::Individual),
        ("Athletics", "4 x 400m Relay Mixed", "Mixed 4 × 400 m relay", EventSex::Mixed, Unit::Team),
        ("Athletics", "Women's 20km Race Walk", "Women's 20 km race walk", EventSex::Women, Unit::Individual),
        ("Judo", "Women -48 kg", "Women's -48 kg", EventSex::Women, Unit::Individual),
        ("Taekwondo", "Men +80kg", "Men's +80 kg", EventSex::Men, Unit::Individual),
        ("Shooting", "10m Air Rifle Mixed Team", "Mixed 10 m air rifle team", EventSex::Mixed, Unit::Team),
        ("Shooting", "Trap Men", "Men's trap", EventSex::Men, Unit::Individual),
        ("Equestrian", "Eventing Team", "Team eventing", EventSex::Open, Unit::Team),
        ("Rowing", "Lightweight Men's Double Sculls", "Men's lightweight double sculls", EventSex::Men, Unit::Pair),
        ("Wrestling", "Men's Greco-Roman 97kg", "Men's Greco-Roman 97 kg", EventSex::Men, Unit::Individual),
        ("Fencing", "Women's Épée Team", "Women's épée team", EventSex::Women, Unit::Team),
        ("Football", "Women", "Women's tournament", EventSex::Women, Unit::Team),
        ("Breaking", "B-Girls", "B-Girls", EventSex::Women, Unit::Individual),
        ("Boxing", "Men's 63.5kg", "Men's 63.5 kg", EventSex::Men, Unit::Individual),
        ("Rhythmic Gymnastics", "Group All-Around", "Women's group all-around", EventSex::Women, Unit::Team),
        ("Sport Climbing", "Men's Boulder & Lead", "Men's boulder & lead", EventSex::Men, Unit::Individual),
    ] {
        let raw = Raw {
            paralympic: false,
            year: 2024,
            sport,
            event,
            team: unit == Unit::Team,
        };
        let read = read(&raw, &sports).expect(event);
        assert_eq!(
            (read.title.as_str(), read.sex, read.unit),
            (expected, sex, unit),
            "{event}"
        );
    }
}

#[test]
fn a_tandem_is_ridden_by_two_and_a_double_round_shot_by_one() {
    let sports = Sports::load().expect("the table of sports");
    for (sport, event, team, unit) in [
        ("Cycling", "Men's Individual Pursuit Tandem Open", true, Unit::Pair),
        ("Archery", "Men's Double FITA Round C3,C6", false, Unit::Individual),
    ] {
        let raw = Raw {
            paralympic: true,
            year: 1992,
            sport,
            event,
            team,
        };
        assert_eq!(read(&raw, &sports).expect(event).unit, unit, "{event}");
    }
}

#[test]
fn classes_that_differ_only_by_signs_keep_their_own_ids() {
    let sports = Sports::load().expect("the table of sports");
    let id = |event| {
        let raw = Raw {
            paralympic: true,
            year: 1992,
            sport: "Alpine Skiing",
            event,
            team: false,
        };
        read(&raw, &sports).expect(event).id()
    };
    assert_ne!(id("Men's Downhill LW2,4"), id("Men's Downhill LW2-4"));
    assert_eq!(id("Men's Downhill LW2,4"), "para-alpine-skiing/mens-downhill-lw2_4");
}

proptest::proptest! {
    #[test]
    fn any_title_is_read_or_refused(event in ".{0,40}", year in 1960..2027i32, team: bool) {
        let sports = Sports::load().expect("the table of sports");
        for sport in ["Athletics", "Swimming", "Table Tennis", "Cycling", "Equestrian"] {
            let raw = Raw { paralympic: true, year, sport, event: &event, team };
            if let Ok(title) = read(&raw, &sports) {
                proptest::prop_assert!(!title.title.is_empty());
            }
        }
    }
}
