//! The codes by which the results system of the Games names a stage: `ATHM100M--------------RND1000200--` is the second
//! heat of the first round of the men's 100 m: 22 signs for the event, 4 for the phase, 8 for the unit in it.

/// What a row of a stage is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The ranking over all stages, or over all parts of the final.
    Overall,
    /// A part of the final, with the matches for medals and places.
    Final,
    /// A contest for a bronze medal after repechages; it is fought beside the final.
    Repechage,
    /// A match, heat, group or run of an earlier round.
    Round,
}

/// The phase and the unit of a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Four letters or signs: `RND1`, `SFNL`, `GPA-`.
    pub phase: String,
    /// Eight letters or signs: `000200--`, `A00100--`.
    pub unit: String,
}

impl Code {
    /// Splits a code; nothing when it is not 34 signs long.
    pub fn read(code: &str) -> Option<Self> {
        (code.len() == 34 && code.is_ascii()).then(|| Self {
            phase: code[22..26].to_owned(),
            unit: code[26..].to_owned(),
        })
    }

    /// What the stage is.
    pub fn kind(&self) -> Kind {
        match (self.phase.as_str(), self.unit.as_str()) {
            ("----" | "FNL-", "--------") => Kind::Overall,
            // Dressage: the freestyle and the special decide.
            ("FNL-" | "GPFR" | "GPSP", _) => Kind::Final,
            ("REPF", _) => Kind::Repechage,
            _ => Kind::Round,
        }
    }

    /// The round that the phase is a part of: all groups are one round; in the sports of matches the repechages and the
    /// contests for lower places stand beside the semi-finals.
    pub fn round(&self, matches: bool) -> String {
        match self.phase.as_str() {
            _ if self.kind() != Kind::Round => "final".into(),
            phase if phase.starts_with("GP") && phase != "GP--" => "groups".into(),
            "REP1" | "REP2" | "SF5-" | "SF9-" if matches => "SFNL".into(),
            phase => phase.into(),
        }
    }

    /// The number of the group: `GPB-` is the second, and so is `A` or `B` before the number of a unit.
    pub fn pool(&self) -> Option<u32> {
        let letter = |c: u8| c.is_ascii_uppercase().then(|| u32::from(c - b'A') + 1);
        match self.phase.as_bytes() {
            [b'G', b'P', group, b'-'] if *group != b'-' => letter(*group),
            b"GP--" => self.number(),
            b"QUAL" => self.unit.bytes().next().and_then(letter),
            _ => None,
        }
    }

    /// The number of the heat, race or match.
    pub fn number(&self) -> Option<u32> {
        self.unit.get(..4)?.parse().ok().filter(|number| *number > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_tell_round_group_and_heat() {
        for (code, matches, kind, round, pool, number) in [
            (
                "ATHM100M--------------RND1000200--",
                false,
                Kind::Round,
                "RND1",
                None,
                Some(2),
            ),
            (
                "ATHMDISCUS------------QUALB00100--",
                false,
                Kind::Round,
                "QUAL",
                Some(2),
                None,
            ),
            (
                "BDMMSINGLES-----------GPC-000300--",
                true,
                Kind::Round,
                "groups",
                Some(3),
                Some(3),
            ),
            (
                "JUDM60KG--------------REP1000200--",
                true,
                Kind::Round,
                "SFNL",
                None,
                Some(2),
            ),
            (
                "CTRMSPRINT------------REP1000200--",
                false,
                Kind::Round,
                "REP1",
                None,
                Some(2),
            ),
            (
                "JUDM60KG--------------REPF000200--",
                true,
                Kind::Repechage,
                "final",
                None,
                Some(2),
            ),
            (
                "ROWMSCULL1------------FNL-000200--",
                false,
                Kind::Final,
                "final",
                None,
                Some(2),
            ),
            (
                "GARM1AA---------------FNL---------",
                false,
                Kind::Overall,
                "final",
                None,
                None,
            ),
            (
                "BMFMINDVFRST----------QUAL--------",
                false,
                Kind::Round,
                "QUAL",
                None,
                None,
            ),
            (
                "EQUODRESINDV----------GP--000600--",
                false,
                Kind::Round,
                "GP--",
                Some(6),
                Some(6),
            ),
        ] {
            let read = Code::read(code).expect("34 signs");
            assert_eq!(
                (read.kind(), read.round(matches).as_str(), read.pool(), read.number()),
                (kind, round, pool, number),
                "{code}"
            );
        }
        assert_eq!(Code::read("ATHM100M"), None);
    }
}
