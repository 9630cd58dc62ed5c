//! All messages, each a type with a field for each of its variables, as the build found them in `data/texts/`.

use fluent_bundle::FluentArgs;

use super::locale::Message;
use super::value::Value;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
