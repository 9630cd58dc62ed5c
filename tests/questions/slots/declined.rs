//! What the records do not hold is not answered.

use crate::asking::batch;

const QUESTIONS: &[&str] = &[
    "who carried the flag for Italy in Turin 2006",
    "who lit the cauldron in Sydney 2000",
    "what did the tickets of London 2012 cost",
    "how many people watched the Rio 2016 opening ceremony on television",
    "what is the weather in Paris",
    "who is the coach of Simone Biles",
    "where did Michael Phelps go to school",
    "who is the president of the IOC",
    "who won the World Cup in 2018",
    "who won the European Championships in judo in 2019",
    "Usain Bolt's wife",
    "salary of Lamiya Valiyeva",
    "when did Jesse Owens die",
    "medal table of Paris 1999",
    "standings Baku 2024 Olympics",
    "how many medals did Wakanda win in Paris 2024",
    "who won the men's 100 m in 2023",
    "who will win gold at Los Angeles 2028",
    "best hotel near the stadium of Tokyo 2020",
    "how many spectators fit the stadium of Athens 2004",
    "who sang at the closing ceremony of Rio 2016",
    "tell me a joke",
    "asdf qwer zxcv",
    "who was caught doping most often",
    "who won the Super Bowl",
    "mascot of the Nagano 1998 Olympics",
    "what does Katie Ledecky eat for breakfast",
    "how much is a gold medal worth",
    "Feliks Loginov-Smirnov",
    "Тофик Бахрамов",
];

#[test]
fn what_is_not_held_is_declined() {
    let answered: Vec<String> = batch(QUESTIONS)
        .iter()
        .filter(|said| said.outcome != "decline")
        .map(|said| format!("{}\n{}", said.question, said.text))
        .collect();
    assert!(answered.is_empty(), "{}", answered.join("\n\n"));
}
