//! What a chat prefers, as it is shown and changed.

use std::cmp::Reverse;

use crate::chat::{Form, Preferences, Scene};
use crate::records::{Catalog, CountryId, Games, GamesId, GamesStatus, Language};
use crate::state::Change;

use super::decline::shortened;
use super::doc::{Doc, Line};
use super::{Ask, Button, Outcome, Reply, wording};

/// How many countries or Games are offered.
const OFFERED: usize = 6;

/// The settings of a chat, to be shown.
pub(crate) struct Panel<'a> {
    pub catalog: &'a Catalog,
    pub preferences: Preferences,
    pub scene: Scene,
    /// Whether who looks may change them.
    pub may_set: bool,
    pub told: Told<'a>,
}

/// What has just been made of the settings.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Told<'a> {
    /// They are only looked at.
    Nothing,
    /// One was changed so.
    Changed(&'a Change),
    /// All are as in the beginning.
    Reset,
    /// Who asked may not change them.
    NotAllowed,
    /// There is no language of this name.
    NoLanguage(&'a str),
    /// There is no setting of this name.
    NoSetting(&'a str),
}

/// The four settings with their values, what has just become of them, and buttons that change them in place.
pub(crate) fn panel(panel: &Panel<'_>) -> Reply {
    let mut doc = Doc::default();
    if let Some(told) = told(panel) {
        doc.line(told);
        doc.gap();
    }
    doc.line(Line::new().bold(match panel.scene {
        Scene::Group => "Settings of this group",
        Scene::Private | Scene::Terminal => "Your settings",
    }));
    let Preferences {
        language,
        country,
        games,
        form,
    } = panel.preferences;
    let value = |name: &str, value: String| Line::new().text(format!("{name}: ")).bold(value);
    let language_line = value("Language", own_name(language.unwrap_or(Language::English)).to_owned());
    doc.line(match language {
        None | Some(Language::English) => language_line,
        Some(_) => language_line.text(" · answers are in English for now"),
    });
    doc.line(match form {
        Some(Form::Short) => value("Answers", "compact".to_owned()),
        Some(Form::Full) => value("Answers", "full".to_owned()),
        None => value("Answers", "as usual".to_owned()).text(", compact in groups"),
    });
    doc.line(match country {
        Some(id) => value("Country", wording::country(panel.catalog, id)).text(", marked in medal tables"),
        None => value("Country", "none".to_owned()),
    });
    doc.line(match games {
        Some(id) => value("Games", wording::games_of(panel.catalog, id)).text(", where a question names none"),
        None => value("Games", "the latest".to_owned()).text(", where a question names none"),
    });
    doc.gap();
    if panel.may_set {
        doc.line(Line::new().text("Press a button, or write:"));
        doc.line(Line::new().text("/settings country Azerbaijan"));
        doc.line(Line::new().text("/settings games Tokyo 2020 Paralympics"));
        doc.line(Line::new().text("/settings reset sets all back, /forget removes all that I keep of this chat."));
    } else if !matches!(panel.told, Told::NotAllowed) {
        doc.line(Line::new().text(ADMINISTRATORS));
    }
    let outcome = match panel.told {
        Told::Nothing | Told::Changed(_) | Told::Reset => Outcome::Answer,
        Told::NotAllowed | Told::NoLanguage(_) | Told::NoSetting(_) => Outcome::Decline,
    };
    let buttons = if panel.may_set {
        buttons(&panel.preferences)
    } else {
        Vec::new()
    };
    reply(outcome, &doc, buttons)
}

const ADMINISTRATORS: &str = "Only administrators can change the settings here.";

/// What has just become of the settings, in a line.
fn told(panel: &Panel<'_>) -> Option<Line> {
    let catalog = panel.catalog;
    let Preferences { country, games, .. } = panel.preferences;
    Some(Line::new().text(match panel.told {
        Told::Nothing => return None,
        Told::Changed(Change::Language(None)) => "Your choice of a language is taken back.".to_owned(),
        Told::Changed(Change::Language(Some(Language::English))) => "Answers are in English.".to_owned(),
        Told::Changed(Change::Language(Some(language))) => {
            format!("{} is noted. Answers are in English for now.", own_name(*language))
        }
        Told::Changed(Change::Country(_)) => match country {
            Some(id) => format!(
                "{} is marked in medal tables from now on.",
                wording::country(catalog, id)
            ),
            None => "No country is marked from now on.".to_owned(),
        },
        Told::Changed(Change::Games(_)) => match games {
            Some(id) => format!(
                "Where a question names no Games, I take {}.",
                wording::games_of(catalog, id)
            ),
            None => "Where a question names no Games, I take the latest.".to_owned(),
        },
        Told::Changed(Change::Form(Some(Form::Short))) => "Answers are compact from now on.".to_owned(),
        Told::Changed(Change::Form(Some(Form::Full))) => "Answers are full from now on.".to_owned(),
        Told::Changed(Change::Form(None)) => "Answers are as long as usual from now on.".to_owned(),
        Told::Reset => "All is set back.".to_owned(),
        Told::NotAllowed => ADMINISTRATORS.to_owned(),
        Told::NoLanguage(words) => format!(
            "I know no language called “{}”, only English, Azərbaycanca, Русский and Türkçe.",
            shortened(words)
        ),
        Told::NoSetting(words) => format!("There is no setting “{}”.", shortened(words)),
    }))
}

/// A language's name in itself.
fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Azerbaijani => "Azərbaycanca",
        Language::Russian => "Русский",
        Language::Turkish => "Türkçe",
    }
}

fn buttons(preferences: &Preferences) -> Vec<Button> {
    let language = preferences.language.unwrap_or(Language::English);
    let marked = |is: bool, label: &str| if is { format!("✓ {label}") } else { label.to_owned() };
    let languages = Language::ALL.iter().map(|&one| {
        let label = marked(one == language, own_name(one));
        button(label, format!("language {}", one.as_str()))
    });
    let forms = [
        (None, "As usual", "usual"),
        (Some(Form::Short), "Compact", "compact"),
        (Some(Form::Full), "Full", "full"),
    ];
    let forms = forms.map(|(form, label, words)| button(marked(form == preferences.form, label), words.to_owned()));
    let fixed = |label: &str, words: &str| button(label.to_owned(), words.to_owned());
    let mut buttons: Vec<Option<Button>> = languages.chain(forms).collect();
    buttons.push(fixed("Choose a country", "country"));
    if preferences.country.is_some() {
        buttons.push(fixed("No country", "country none"));
    }
    buttons.push(fixed("Choose the Games", "games"));
    if preferences.games.is_some() {
        buttons.push(fixed("The latest Games", "games latest"));
    }
    buttons.into_iter().flatten().collect()
}

/// How the country is chosen.
pub(crate) fn how_country() -> Reply {
    let mut doc = Doc::default();
    doc.line(Line::new().text("Write your country behind the command, in any spelling:"));
    doc.line(Line::new().text("/settings country Azerbaijan"));
    doc.gap();
    doc.line(Line::new().text("Its line is then shown and marked in every medal table."));
    reply(Outcome::Answer, &doc, back().into_iter().collect())
}

/// How the Games are chosen, with the last that were held as buttons.
pub(crate) fn how_games(catalog: &Catalog) -> Reply {
    let mut doc = Doc::default();
    doc.line(Line::new().text("Press the Games that are meant where a question names none, or write them:"));
    doc.line(Line::new().text("/settings games Tokyo 2020 Paralympics"));
    let mut held: Vec<&Games> = catalog
        .all_games()
        .iter()
        .filter(|games| games.status == GamesStatus::Held)
        .collect();
    // The last first, the Olympic before the Paralympic of the same year.
    held.sort_by_key(|games| (Reverse(games.year), games.kind));
    let last = held.into_iter().take(OFFERED).map(|games| games.id);
    let buttons = last.filter_map(|id| games_button(catalog, id));
    reply(Outcome::Answer, &doc, buttons.chain(back()).collect())
}

/// Asks which country is meant; says so when none is.
pub(crate) fn which_country(catalog: &Catalog, words: &str, close: &[CountryId]) -> Reply {
    let labels = close.iter().map(|&id| wording::country(catalog, id));
    let buttons = close.iter().filter_map(|&id| {
        let country = catalog.country(id);
        button(wording::country(catalog, id), format!("country {}", country.code))
    });
    which("country", words, labels, buttons)
}

/// Asks which Games are meant; says so when none are.
pub(crate) fn which_games(catalog: &Catalog, words: &str, close: &[GamesId]) -> Reply {
    let labels = close.iter().map(|&id| wording::games_of(catalog, id));
    let buttons = close.iter().filter_map(|&id| games_button(catalog, id));
    which("Games that were held and are", words, labels, buttons)
}

fn which(
    what: &str,
    words: &str,
    labels: impl ExactSizeIterator<Item = String>,
    buttons: impl Iterator<Item = Button>,
) -> Reply {
    let mut doc = Doc::default();
    let count = labels.len();
    if count == 0 {
        let words = shortened(words);
        doc.line(Line::new().text(format!("I know no {what} called “{words}”. Nothing is changed.")));
        return reply(Outcome::Decline, &doc, back().into_iter().collect());
    }
    doc.line(Line::new().bold("Which do you mean?"));
    doc.list(
        labels.map(|label| Line::new().text(format!("• {label}"))),
        OFFERED,
        count,
    );
    reply(Outcome::Choices, &doc, buttons.take(OFFERED).chain(back()).collect())
}

fn games_button(catalog: &Catalog, id: GamesId) -> Option<Button> {
    button(
        wording::games_of(catalog, id),
        format!("games {}", catalog.games(id).key),
    )
}

fn back() -> Option<Button> {
    button("‹ Settings".to_owned(), String::new())
}

/// A button for words behind `/settings`, whose answer takes the panel's place.
fn button(label: String, words: String) -> Option<Button> {
    let ask = Ask::new(format!("/settings {words}").trim_end())?;
    Some(Button::turn(label, ask))
}

/// That there are no settings outside Telegram.
pub(crate) fn elsewhere() -> Reply {
    said(Outcome::Decline, "Settings are kept for Telegram chats.")
}

/// That the settings could not be read.
pub(crate) fn unreadable() -> Reply {
    said(
        Outcome::Decline,
        "I cannot get at the settings just now. Answers come without them; please try again in a while.",
    )
}

/// That a change could not be kept.
pub(crate) fn unkept() -> Reply {
    said(
        Outcome::Decline,
        "That could not be kept, so nothing is changed. Please try again in a while.",
    )
}

/// That nothing is kept of a chat any more.
pub(crate) fn forgotten(scene: Scene) -> Reply {
    let text = match scene {
        Scene::Group => "Forgotten: the settings of this group, and what was last asked here. I keep nothing else.",
        Scene::Private | Scene::Terminal => "Forgotten: your settings and your last question. I keep nothing else.",
    };
    said(Outcome::Answer, text)
}

/// That the asker's last question is forgotten, and the settings are not the asker's.
pub(crate) fn forgotten_own() -> Reply {
    said(
        Outcome::Answer,
        "Your last question is forgotten. Only administrators can remove the settings here.",
    )
}

/// That the asker's last question is forgotten, which was all.
pub(crate) fn forgotten_elsewhere() -> Reply {
    said(Outcome::Answer, "Your last question is forgotten. I keep nothing else.")
}

fn said(outcome: Outcome, text: &str) -> Reply {
    let mut doc = Doc::default();
    doc.line(Line::new().text(text));
    reply(outcome, &doc, Vec::new())
}

fn reply(outcome: Outcome, doc: &Doc, buttons: Vec<Button>) -> Reply {
    Reply {
        outcome,
        reading: "settings".to_owned(),
        html: doc.page(0).html(),
        text: doc.page(0).plain(),
        title: "Settings".to_owned(),
        buttons,
        ..Reply::default()
    }
}
