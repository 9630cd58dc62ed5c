//! Who competed.

use crate::answer::{MedalRow, Member};
use crate::language::message;
use crate::records::{CountryId, Role};

use super::{Voice, flag};

impl Voice<'_> {
    /// Who competed: the people, or the country where it was a team; those beside the athletes in brackets.
    pub(in crate::reply) fn competitor(&self, members: &[Member], of: CountryId) -> String {
        /// A team of more is told by its country and its number.
        const NAMED: usize = 6;
        let athletes: Vec<&Member> = members.iter().filter(|member| member.role == Role::Athlete).collect();
        if athletes.is_empty() {
            return self.country(of);
        }
        if athletes.len() > NAMED {
            return self.say(message::Team {
                country: self.country(of),
                number: athletes.len(),
            });
        }
        let names: Vec<&str> = athletes.iter().map(|member| member.name.as_str()).collect();
        let beside = members.iter().filter_map(|member| {
            let role = self.role(member.role)?;
            Some(format!("{role} {}", member.name))
        });
        let beside: Vec<String> = beside.collect();
        let beside = if beside.is_empty() {
            String::new()
        } else {
            format!(" ({})", beside.join(", "))
        };
        format!("{}{beside}", names.join(", "))
    }

    /// `Orkhan Aslanov 🇦🇿 Azerbaijan`; a team is its country.
    pub(in crate::reply) fn competitor_and_flag(&self, members: &[Member], of: CountryId) -> String {
        let who = self.competitor(members, of);
        let country = self.country(of);
        if who.starts_with(&country) {
            who
        } else {
            self.of_country(&who, of)
        }
    }

    /// Someone with a country behind: `Orkhan Aslanov 🇦🇿 Azerbaijan`; without a flag, `Gerd Wessig (East Germany)`.
    pub(in crate::reply) fn of_country(&self, who: &str, id: CountryId) -> String {
        let country = self.country(id);
        if flag(self.catalog.country(id)).is_empty() {
            format!("{who} ({country})")
        } else {
            format!("{who} {country}")
        }
    }

    /// What stands between a name and a country in a heading: a space before a flag, else a comma.
    pub(in crate::reply) fn before_country(&self, id: CountryId) -> &'static str {
        if flag(self.catalog.country(id)).is_empty() {
            ", "
        } else {
            " "
        }
    }

    /// Who won a medal.
    pub(in crate::reply) fn winners(&self, row: &MedalRow) -> String {
        self.competitor(&row.members, row.country)
    }

    /// The winners of a medal with their country behind them, unless the country itself is the winner.
    pub(in crate::reply) fn winners_and_country(&self, row: &MedalRow) -> String {
        let winners = self.winners(row);
        if winners.starts_with(&self.country(row.country)) {
            winners
        } else {
            format!("{winners}, {}", self.country_name(row.country))
        }
    }

    /// What someone beside an athlete is called: `guide`.
    pub(in crate::reply) fn role(&self, role: Role) -> Option<String> {
        (role != Role::Athlete).then(|| self.say(message::RoleBeside { role }))
    }
}
