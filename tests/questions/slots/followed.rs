//! Questions that lean on the one before them.

use podium::chat::{Asker, Podium, Request};
use podium::chat_id::ChatId;
use podium::reply::{Outcome, Scene};

use crate::asking::Part::{Any, First};
use crate::asking::{Case, found, missing};

/// What one asker says, turn after turn.
const TALKS: &[&[Case]] = &[
    &[
        (
            "how many medals did Azerbaijan win at the Tokyo 2020 Paralympics",
            Any,
            "SELECT total || ' medals' FROM tab WHERE g = '2020sp' AND country = 'AZE'",
        ),
        (
            "and at the Rio 2016 Paralympics?",
            Any,
            "SELECT total || ' medals' FROM tab WHERE g = '2016sp' AND country = 'AZE'",
        ),
        (
            "what about Ukraine?",
            Any,
            "SELECT total || ' medals' FROM tab WHERE g = '2016sp' AND country = 'UKR'",
        ),
        (
            "only golds",
            Any,
            "SELECT gold || ' gold' FROM tab WHERE g = '2016sp' AND country = 'UKR'",
        ),
    ],
    &[
        (
            "who won the men's 200 m at Beijing 2008 Olympics",
            First,
            "SELECT name FROM placing WHERE g = '2008so' AND event = 'athletics/mens-200-m' AND medal = 1",
        ),
        (
            "who was second?",
            First,
            "SELECT name FROM placing WHERE g = '2008so' AND event = 'athletics/mens-200-m' AND place = 2",
        ),
        (
            "and in London 2012?",
            Any,
            "SELECT name FROM placing WHERE g = '2012so' AND event = 'athletics/mens-200-m' AND place = 2",
        ),
    ],
    &[
        (
            "Cuba boxing medals at the Sydney 2000 Olympics",
            Any,
            "SELECT DISTINCT name FROM who WHERE g = '2000so' AND country = 'CUB' AND sport = 'boxing' AND medal = 1",
        ),
        (
            "and in judo?",
            Any,
            "SELECT DISTINCT name FROM who WHERE g = '2000so' AND country = 'CUB' AND sport = 'judo' AND medal = 1",
        ),
    ],
    &[
        (
            "standings Vancouver 2010 Olympics",
            Any,
            "SELECT cname || ' ' || gold || ' ' || silver || ' ' || bronze FROM tab WHERE g = '2010wo' \
             ORDER BY gold DESC LIMIT 3",
        ),
        (
            "and Sochi 2014?",
            Any,
            "SELECT cname || ' ' || gold || ' ' || silver || ' ' || bronze FROM tab WHERE g = '2014wo' \
             ORDER BY gold DESC LIMIT 3",
        ),
    ],
    &[
        (
            "Haile Gebrselassie",
            Any,
            "SELECT DISTINCT gname FROM who WHERE name LIKE 'Haile Gebr%'",
        ),
        (
            "how old was he at Atlanta 1996?",
            First,
            "SELECT DISTINCT (strftime('%Y%m%d', opened) - strftime('%Y%m%d', born)) / 10000 FROM entrant \
             WHERE name LIKE 'Haile Gebr%' AND g = '1996so'",
        ),
    ],
    &[
        (
            "which country won the most medals at the Athens 2004 Paralympics",
            Any,
            "SELECT cname FROM tab WHERE g = '2004sp' ORDER BY total DESC LIMIT 1",
        ),
        (
            "and at Sydney 2000?",
            Any,
            "SELECT cname FROM tab WHERE g = '2000sp' ORDER BY total DESC LIMIT 1",
        ),
    ],
];

#[test]
fn what_leans_is_asked_of_the_same() {
    let podium = Podium::open().expect("the records open");
    let mut wrong = Vec::new();
    for (talk, asker) in TALKS.iter().zip(1..) {
        for (question, part, sql) in *talk {
            let reply =
                podium.answer(&Request::new(*question, Scene::Private).by(Asker::chat(ChatId::new(asker).unwrap())));
            let missing = missing(&reply.text, *part, &found(sql));
            if reply.outcome != Outcome::Answer || !missing.is_empty() {
                wrong.push(format!(
                    "{question}\n  must say {missing:?}\n  {}\n{}",
                    reply.reading, reply.text
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}
