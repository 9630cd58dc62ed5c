//! The Rust type of a message.

use super::read::Message;

/// The type of a message: a field for each variable, and how it is said.
pub fn of(id: &str, message: &Message) -> String {
    let name = pascal(id);
    let text = message.text.replace('\n', " ").replace('`', "'");
    let doc = format!("/// `{}`\n", text.trim());
    if message.variables.is_empty() {
        return format!(
            "{doc}pub(crate) struct {name};\n\
             impl Message for {name} {{\n    const ID: &'static str = {id:?};\n}}\n"
        );
    }
    let kinds: Vec<String> = (0..message.variables.len())
        .map(|number| format!("V{number}"))
        .collect();
    let fields: String = message
        .variables
        .iter()
        .zip(&kinds)
        .map(|(variable, kind)| format!("    pub {}: {kind},\n", field(variable)))
        .collect();
    let sets: String = message
        .variables
        .iter()
        .map(|variable| format!("        args.set({variable:?}, self.{}.value());\n", field(variable)))
        .collect();
    let generics = kinds.join(", ");
    let bounds: Vec<String> = kinds.iter().map(|kind| format!("{kind}: Value")).collect();
    format!(
        "{doc}pub(crate) struct {name}<{generics}> {{\n{fields}}}\n\
         impl<{}> Message for {name}<{generics}> {{\n    const ID: &'static str = {id:?};\n    \
         fn fill<'v>(&'v self, args: &mut FluentArgs<'v>) {{\n{sets}    }}\n}}\n",
        bounds.join(", ")
    )
}

/// `records-name-none` as `RecordsNameNone`.
fn pascal(id: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
            .unwrap_or_default()
    };
    id.split(['-', '_']).map(capital).collect()
}

/// A variable as the name of a field.
fn field(variable: &str) -> String {
    let name = variable.replace('-', "_");
    match name.as_str() {
        "in" | "type" | "where" | "for" => format!("r#{name}"),
        _ => name,
    }
}
