//! Questions in Russian are read as their English twins, and answered alike.

use crate::asking::batch;

const TWINS: &[(&str, &str)] = &[
    (
        "Сколько медалей завоевал Азербайджан в Токио?",
        "How many medals did Azerbaijan win in Tokyo?",
    ),
    (
        "Сколько золотых медалей завоевала Россия в Сочи?",
        "How many gold medals did Russia win in Sochi?",
    ),
    (
        "Сколько медалей завоевала Франция в Париже 2024",
        "How many medals did France win in Paris 2024",
    ),
    (
        "Сколько серебряных медалей завоевала Италия в Токио?",
        "How many silver medals did Italy win in Tokyo?",
    ),
    (
        "Сколько бронзовых медалей завоевала Япония в Париже 2024?",
        "How many bronze medals did Japan win in Paris 2024?",
    ),
    (
        "Сколько медалей завоевал Китай в 2008 году?",
        "How many medals did China win in 2008?",
    ),
    (
        "Сколько медалей получила Украина в Рио?",
        "How many medals did Ukraine win in Rio?",
    ),
    (
        "Сколько медалей взял Казахстан в Лондоне 2012?",
        "How many medals did Kazakhstan win in London 2012?",
    ),
    (
        "Сколько медалей завоевала Грузия за всю историю?",
        "How many medals has Georgia won in history?",
    ),
    (
        "Сколько медалей завоевал Азербайджан по дзюдо?",
        "How many medals did Azerbaijan win in judo?",
    ),
    (
        "Сколько медалей завоевал Азербайджан в дзюдо в Париже 2024?",
        "How many medals did Azerbaijan win in judo in Paris 2024?",
    ),
    (
        "Сколько медалей завоевала Турция в борьбе?",
        "How many medals did Turkey win in wrestling?",
    ),
    (
        "Сколько медалей завоевала Германия в биатлоне?",
        "How many medals did Germany win in biathlon?",
    ),
    (
        "Сколько медалей завоевала Ямайка в лёгкой атлетике?",
        "How many medals did Jamaica win in athletics?",
    ),
    (
        "Сколько медалей завоевала Австралия в плавании в Сиднее?",
        "How many medals did Australia win in swimming in Sydney?",
    ),
    (
        "Сколько медалей завоевал СССР в хоккее с шайбой?",
        "How many medals did the Soviet Union win in ice hockey?",
    ),
    (
        "Сколько медалей завоевали США в Пекине 2008?",
        "How many medals did the USA win in Beijing 2008?",
    ),
    (
        "Сколько медалей завоевала Беларусь в 2016 году?",
        "How many medals did Belarus win in 2016?",
    ),
    (
        "Сколько золотых медалей выиграла Лариса Латынина?",
        "How many gold medals did Larisa Latynina win?",
    ),
    ("медали Азербайджана Париж 2024", "medals Azerbaijan Paris 2024"),
    ("медали Турции Токио 2020", "medals Turkey Tokyo 2020"),
    (
        "В каком виде спорта Лариса Латынина завоевала медали?",
        "In which sport did Larisa Latynina win medals?",
    ),
    (
        "В каких видах спорта Азербайджан завоевал медали?",
        "In which sports did Azerbaijan win medals?",
    ),
    (
        "Где будут проходить летние Олимпийские игры в 2028 году?",
        "Where are the summer Olympic Games held in 2028?",
    ),
    (
        "Где проходили зимние Олимпийские игры в 2014 году?",
        "Where were the winter Olympic Games held in 2014?",
    ),
    ("Когда родилась Лариса Латынина?", "When was Larisa Latynina born?"),
    (
        "Какая страна завоевала больше всего медалей в Токио 2020?",
        "Which country won the most medals in Tokyo 2020?",
    ),
    (
        "Какая страна завоевала больше всего золотых медалей в Пекине 2008?",
        "Which country won the most gold medals in Beijing 2008?",
    ),
    (
        "Кто завоевал больше всего медалей в плавании?",
        "Who won the most medals in swimming?",
    ),
    (
        "Кто завоевал больше всего медалей в биатлоне?",
        "Who won the most medals in biathlon?",
    ),
    ("Кто самый старый медалист?", "Who is the oldest medallist?"),
    (
        "Самый молодой медалист в Париже 2024",
        "The youngest medallist in Paris 2024",
    ),
    (
        "Самый высокий спортсмен в баскетболе",
        "The tallest athlete in basketball",
    ),
    ("Медальный зачёт Париж 2024", "Medal table Paris 2024"),
    (
        "Медальный зачёт зимних Олимпийских игр 2014",
        "Medal table of the winter Olympic Games 2014",
    ),
    ("Первая медаль Азербайджана", "First medal of Azerbaijan"),
    (
        "Сколько спортсменов выступало за Азербайджан в Париже 2024?",
        "How many athletes competed for Azerbaijan in Paris 2024?",
    ),
    (
        "Сколько стран участвовало в Паралимпийских играх в Токио?",
        "How many countries took part in the Paralympic Games in Tokyo?",
    ),
    (
        "Сколько медалей завоевал Азербайджан на Паралимпийских играх?",
        "How many medals did Azerbaijan win at the Paralympic Games?",
    ),
    (
        "Сколько медалей завоевали женщины Азербайджана?",
        "How many medals did women of Azerbaijan win?",
    ),
    (
        "Сколько медалей завоевала Венгрия в фехтовании?",
        "How many medals did Hungary win in fencing?",
    ),
    (
        "Сколько медалей завоевала Норвегия в лыжных гонках?",
        "How many medals did Norway win in cross-country skiing?",
    ),
    (
        "Сколько медалей завоевала Куба в боксе?",
        "How many medals did Cuba win in boxing?",
    ),
];

#[test]
fn a_question_in_russian_is_answered_as_its_english_twin() {
    let questions: Vec<&str> = TWINS
        .iter()
        .flat_map(|&(russian, english)| [russian, english])
        .collect();
    let mut wrong = Vec::new();
    for pair in batch(&questions).chunks(2) {
        let [russian, english] = pair else { continue };
        if russian.outcome != "answer" || russian.text != english.text {
            wrong.push(format!("{}\n{}\n---\n{}", russian.question, russian.text, english.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
