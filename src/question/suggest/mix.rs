//! Groups of leads shuffled into one list.

use super::Lead;

/// How strongly a sort of leads is wanted, beside what the single one is worth. People come with up to 170 for their fame.
pub(super) const PEOPLE: u32 = 340;
/// People of whom several words are there.
pub(super) const FULL_NAMES: u32 = 640;
/// Somebody beside other words of a question.
pub(super) const NAMED_PEOPLE: u32 = 420;
/// Countries, with up to 100 for their medals.
pub(super) const COUNTRIES: u32 = 450;
/// Sports.
pub(super) const SPORTS: u32 = 480;
/// Games, with up to 40 for being lately.
pub(super) const GAMES: u32 = 470;
/// A name that is there to its end comes with so much more.
pub(super) const WHOLE: u32 = 400;
/// A name with a slip, or by another name, with so much less.
pub(super) const UNLIKE: u32 = 60;
/// Events of which several words are there.
pub(super) const EVENTS: u32 = 600;
/// Events by a single word.
pub(super) const EVENT_WORDS: u32 = 380;
/// The same of one sex.
pub(super) const EVENT_WORDS_OF_SEX: u32 = 440;
/// A country that has won nothing.
pub(super) const UNKNOWN: u32 = 100;
/// Words of the grammar, and phrases of which several words are there.
pub(super) const WORDS: u32 = 250;
pub(super) const BEGUN_WORDS: u32 = 500;
/// Examples that begin with the one word, and with the several, that are there.
pub(super) const EXAMPLES: u32 = 360;
pub(super) const BEGUN_EXAMPLES: u32 = 465;

/// Leads of one sort, likeliest first.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    pull: u32,
    leads: Vec<Lead>,
}

impl Group {
    /// Takes the leads and how strongly they are wanted; `None` when there are none.
    pub fn new(pull: u32, leads: Vec<Lead>) -> Option<Self> {
        (!leads.is_empty()).then_some(Self { pull, leads })
    }
}

/// The leads of all groups, each once: of the group that is wanted most the first `ahead`, then one of each in turn.
pub(super) fn mix(mut groups: Vec<Group>, ahead: usize) -> Vec<Lead> {
    groups.sort_by_key(|group| std::cmp::Reverse(group.pull));
    let mut queues: Vec<_> = groups.into_iter().map(|group| group.leads.into_iter()).collect();
    let mut mixed = Vec::new();
    for (place, queue) in queues.iter_mut().enumerate() {
        mixed.extend(queue.take(if place == 0 { ahead } else { 1 }));
    }
    while queues.iter().any(|queue| queue.len() > 0) {
        for queue in &mut queues {
            mixed.extend(queue.next());
        }
    }
    mixed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(pull: u32, texts: &[&str]) -> Group {
        Group::new(pull, texts.iter().map(|text| Lead::Read((*text).to_owned())).collect()).unwrap()
    }

    fn mixed(groups: Vec<Group>) -> Vec<String> {
        let text = |lead| match lead {
            Lead::Read(text) => text,
            Lead::Ask(..) => unreachable!("only texts were put in"),
        };
        mix(groups, 2).into_iter().map(text).collect()
    }

    #[test]
    fn the_strongest_group_leads_and_the_others_take_turns() {
        let groups = vec![group(1, &["x", "y"]), group(3, &["a", "b", "c", "d"]), group(2, &["p"])];
        assert_eq!(mixed(groups), ["a", "b", "p", "x", "c", "y", "d"]);
        assert_eq!(mixed(vec![group(1, &["a", "b", "c"])]), ["a", "b", "c"]);
        assert!(mixed(Vec::new()).is_empty());
        assert_eq!(Group::new(1, Vec::new()), None);
    }
}
