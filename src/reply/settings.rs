//! The settings of a chat, shown and changed by buttons.

use std::cmp::Reverse;

use crate::language::message;
use crate::preferences::{Change, Form, Preferences};
use crate::records::{CountryId, Games, GamesId, GamesStatus, Language};

use super::decline::shortened;
use super::doc::{Doc, Line};
use super::voice::Voice;
use super::{Ask, Button, Outcome, Reply, Scene};

/// How many countries or Games are offered.
const OFFERED: usize = 6;

/// The settings as they are shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Panel<'a> {
    /// In which language they are shown.
    pub voice: Voice<'a>,
    /// What the chat prefers.
    pub preferences: Preferences,
    /// Where they are shown.
    pub scene: Scene,
    /// Whether who sees them may change them.
    pub may_set: bool,
    /// What has just become of them.
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
    let voice = panel.voice;
    let mut doc = Doc::new(voice.language());
    if let Some(told) = told(panel) {
        doc.line(told);
        doc.gap();
    }
    doc.line(Line::new().bold(match panel.scene {
        Scene::Group => voice.say(message::SettingsOfGroup),
        Scene::Private | Scene::Terminal => voice.say(message::SettingsOwn),
    }));
    let Preferences {
        language,
        country,
        games,
        form,
    } = panel.preferences;
    doc.line(match language {
        Some(language) => voice.line(message::SettingLanguage {
            name: own_name(language),
        }),
        None => voice.line(message::SettingLanguageNone),
    });
    doc.line(match form {
        Some(Form::Short) => voice.line(message::SettingFormShort),
        Some(Form::Full) => voice.line(message::SettingFormFull),
        None => voice.line(message::SettingFormUsual),
    });
    doc.line(match country {
        Some(id) => voice.line(message::SettingCountry {
            country: voice.country(id),
        }),
        None => voice.line(message::SettingCountryNone),
    });
    doc.line(match games {
        Some(id) => voice.line(message::SettingGames { games: voice.games(id) }),
        None => voice.line(message::SettingGamesNone),
    });
    doc.gap();
    if panel.may_set {
        doc.line(voice.line(message::SettingsHow));
        doc.line(voice.line(message::SettingsHowCountry));
        doc.line(voice.line(message::SettingsHowGames));
        doc.line(voice.line(message::SettingsHowReset));
    } else if !matches!(panel.told, Told::NotAllowed) {
        doc.line(voice.line(message::SettingsAdministrators));
    }
    let outcome = match panel.told {
        Told::Nothing | Told::Changed(_) | Told::Reset => Outcome::Answer,
        Told::NotAllowed | Told::NoLanguage(_) | Told::NoSetting(_) => Outcome::Decline,
    };
    let buttons = if panel.may_set {
        buttons(voice, &panel.preferences)
    } else {
        Vec::new()
    };
    reply(voice, outcome, &doc, buttons)
}

/// What has just become of the settings, in a line.
fn told(panel: &Panel<'_>) -> Option<Line> {
    let voice = panel.voice;
    let Preferences { country, games, .. } = panel.preferences;
    Some(match panel.told {
        Told::Nothing => return None,
        Told::Changed(Change::Language(None)) => voice.line(message::ChangedLanguageNone),
        Told::Changed(Change::Language(Some(_))) => voice.line(message::ChangedLanguage),
        Told::Changed(Change::Country(_)) => match country {
            Some(id) => voice.line(message::ChangedCountry {
                country: voice.country(id),
            }),
            None => voice.line(message::ChangedCountryNone),
        },
        Told::Changed(Change::Games(_)) => match games {
            Some(id) => voice.line(message::ChangedGames { games: voice.games(id) }),
            None => voice.line(message::ChangedGamesNone),
        },
        Told::Changed(Change::Form(Some(Form::Short))) => voice.line(message::ChangedFormShort),
        Told::Changed(Change::Form(Some(Form::Full))) => voice.line(message::ChangedFormFull),
        Told::Changed(Change::Form(None)) => voice.line(message::ChangedFormUsual),
        Told::Reset => voice.line(message::ChangedAll),
        Told::NotAllowed => voice.line(message::SettingsAdministrators),
        Told::NoLanguage(words) => voice.line(message::NoSuchLanguage {
            words: shortened(words),
            names: Language::ALL
                .iter()
                .map(|&one| own_name(one))
                .collect::<Vec<_>>()
                .join(", "),
        }),
        Told::NoSetting(words) => voice.line(message::NoSuchSetting {
            words: shortened(words),
        }),
    })
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

fn buttons(voice: Voice<'_>, preferences: &Preferences) -> Vec<Button> {
    let marked = |is: bool, label: String| if is { format!("✓ {label}") } else { label };
    let languages = Language::ALL.iter().map(|&one| {
        let label = marked(preferences.language == Some(one), own_name(one).to_owned());
        button(label, &format!("language {}", one.as_str()))
    });
    let forms = [
        (None, voice.say(message::ButtonFormUsual), "usual"),
        (Some(Form::Short), voice.say(message::ButtonFormShort), "compact"),
        (Some(Form::Full), voice.say(message::ButtonFormFull), "full"),
    ];
    let forms = forms.map(|(form, label, words)| button(marked(form == preferences.form, label), words));
    let mut buttons: Vec<Option<Button>> = languages.chain(forms).collect();
    buttons.push(button(voice.say(message::ButtonCountry), "country"));
    if preferences.country.is_some() {
        buttons.push(button(voice.say(message::ButtonCountryNone), "country none"));
    }
    buttons.push(button(voice.say(message::ButtonGames), "games"));
    if preferences.games.is_some() {
        buttons.push(button(voice.say(message::ButtonGamesNone), "games latest"));
    }
    buttons.into_iter().flatten().collect()
}

/// How the country is chosen.
pub(crate) fn how_country(voice: Voice<'_>) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(voice.line(message::HowCountry));
    doc.line(voice.line(message::SettingsHowCountry));
    doc.gap();
    doc.line(voice.line(message::HowCountryWhy));
    reply(voice, Outcome::Answer, &doc, back(voice).into_iter().collect())
}

/// How the Games are chosen, with the last that were held as buttons.
pub(crate) fn how_games(voice: Voice<'_>) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(voice.line(message::HowGames));
    doc.line(voice.line(message::SettingsHowGames));
    let games = voice.catalog.all_games().iter();
    let mut held: Vec<&Games> = games.filter(|games| games.status == GamesStatus::Held).collect();
    // The last first, the Olympic before the Paralympic of the same year.
    held.sort_by_key(|games| (Reverse(games.year), games.kind));
    let last = held.into_iter().take(OFFERED).map(|games| games.id);
    let buttons = last.filter_map(|id| games_button(voice, id));
    reply(voice, Outcome::Answer, &doc, buttons.chain(back(voice)).collect())
}

/// Asks which country is meant; says so when none is.
pub(crate) fn which_country(voice: Voice<'_>, words: &str, close: &[CountryId]) -> Reply {
    if close.is_empty() {
        let words = shortened(words);
        return unknown(voice, voice.line(message::NoSuchCountry { words }));
    }
    let labels = close.iter().map(|&id| voice.country(id));
    let buttons = close.iter().filter_map(|&id| {
        let code = voice.catalog.country(id).code;
        button(voice.country(id), &format!("country {code}"))
    });
    which(voice, labels, buttons)
}

/// Asks which Games are meant; says so when none are.
pub(crate) fn which_games(voice: Voice<'_>, words: &str, close: &[GamesId]) -> Reply {
    if close.is_empty() {
        let words = shortened(words);
        return unknown(voice, voice.line(message::NoSuchHeldGames { words }));
    }
    let labels = close.iter().map(|&id| voice.games(id));
    let buttons = close.iter().filter_map(|&id| games_button(voice, id));
    which(voice, labels, buttons)
}

fn unknown(voice: Voice<'_>, line: Line) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(line);
    reply(voice, Outcome::Decline, &doc, back(voice).into_iter().collect())
}

fn which(
    voice: Voice<'_>,
    labels: impl ExactSizeIterator<Item = String>,
    buttons: impl Iterator<Item = Button>,
) -> Reply {
    let mut doc = Doc::new(voice.language());
    let count = labels.len();
    doc.line(voice.line(message::ChooseMeaning));
    let lines = labels.map(|label| Line::new().text(format!("• {label}")));
    doc.list(lines, OFFERED, count);
    let buttons = buttons.take(OFFERED).chain(back(voice)).collect();
    reply(voice, Outcome::Choices, &doc, buttons)
}

fn games_button(voice: Voice<'_>, id: GamesId) -> Option<Button> {
    let key = &voice.catalog.games(id).key;
    button(voice.games(id), &format!("games {key}"))
}

fn back(voice: Voice<'_>) -> Option<Button> {
    button(format!("‹ {}", voice.say(message::Settings)), "")
}

/// A button for words behind `/settings`, whose answer takes the panel's place.
fn button(label: String, words: &str) -> Option<Button> {
    let ask = Ask::new(format!("/settings {words}").trim_end())?;
    Some(Button::turn(label, ask))
}

/// That there are no settings outside Telegram.
pub(crate) fn elsewhere(voice: Voice<'_>) -> Reply {
    said(voice, Outcome::Decline, voice.line(message::SettingsElsewhere))
}

/// That the settings could not be read.
pub(crate) fn unreadable(voice: Voice<'_>) -> Reply {
    said(voice, Outcome::Decline, voice.line(message::SettingsUnreadable))
}

/// That a change could not be kept.
pub(crate) fn unkept(voice: Voice<'_>) -> Reply {
    said(voice, Outcome::Decline, voice.line(message::SettingsUnkept))
}

/// That nothing is kept of a chat any more.
pub(crate) fn forgotten(voice: Voice<'_>, scene: Scene) -> Reply {
    let line = match scene {
        Scene::Group => voice.line(message::ForgottenGroup),
        Scene::Private | Scene::Terminal => voice.line(message::Forgotten),
    };
    said(voice, Outcome::Answer, line)
}

/// That the asker's last question is forgotten, and the settings are not the asker's.
pub(crate) fn forgotten_own(voice: Voice<'_>) -> Reply {
    said(voice, Outcome::Answer, voice.line(message::ForgottenOwn))
}

/// That the asker's last question is forgotten, which was all.
pub(crate) fn forgotten_elsewhere(voice: Voice<'_>) -> Reply {
    said(voice, Outcome::Answer, voice.line(message::ForgottenElsewhere))
}

fn said(voice: Voice<'_>, outcome: Outcome, line: Line) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(line);
    reply(voice, outcome, &doc, Vec::new())
}

fn reply(voice: Voice<'_>, outcome: Outcome, doc: &Doc, buttons: Vec<Button>) -> Reply {
    Reply {
        title: voice.say(message::Settings),
        buttons,
        ..Reply::of(voice.language(), outcome, doc)
    }
}
