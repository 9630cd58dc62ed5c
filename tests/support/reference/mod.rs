//! The Bot API's own reference, where it is at hand: every call is held against it.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

/// Methods and types with their fields.
struct Reference {
    /// By names in lower case, as calls are compared.
    methods: HashMap<String, Vec<Field>>,
    types: HashMap<String, Type>,
}

struct Type {
    fields: Vec<Field>,
    /// What it may be one of.
    kinds: Vec<String>,
}

struct Field {
    name: String,
    types: Vec<String>,
    required: bool,
    /// The one value it may have.
    constant: Option<String>,
}

/// Checks a call, its method's name in lower case. Without the reference at hand everything is fine.
pub fn check(method: &str, body: &Value) -> Result<(), String> {
    let Some(reference) = reference() else {
        return Ok(());
    };
    let fields = reference.methods.get(method).ok_or("no such method")?;
    reference.object(fields, body, "")
}

/// Whether there is a reference to check against.
pub fn is_at_hand() -> bool {
    reference().is_some()
}

fn reference() -> Option<&'static Reference> {
    static REFERENCE: OnceLock<Option<Reference>> = OnceLock::new();
    REFERENCE
        .get_or_init(|| {
            let path = concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../shared/reference/telegram-bot-api-10.1.json"
            );
            // A worktree lies one folder deeper than the main one.
            let deeper = concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../shared/reference/telegram-bot-api-10.1.json"
            );
            let text = std::fs::read(path).or_else(|_| std::fs::read(deeper)).ok()?;
            Some(Reference::read(
                &serde_json::from_slice(&text).expect("a reference in JSON"),
            ))
        })
        .as_ref()
}

impl Reference {
    fn read(source: &Value) -> Self {
        let entries = |what: &str| source[what].as_object().into_iter().flatten();
        Self {
            methods: entries("methods")
                .map(|(name, it)| (name.to_ascii_lowercase(), fields(it)))
                .collect(),
            types: entries("types")
                .map(|(name, it)| {
                    let kinds = strings(&it["subtypes"]);
                    let fields = fields(it);
                    (name.clone(), Type { fields, kinds })
                })
                .collect(),
        }
    }

    /// Checks the fields of an object, which stands at `path`.
    fn object(&self, fields: &[Field], value: &Value, path: &str) -> Result<(), String> {
        let given = value.as_object().ok_or_else(|| format!("{path:?} is no object"))?;
        for field in fields {
            let path = format!("{path}/{}", field.name);
            match given.get(&field.name) {
                None if field.required => return Err(format!("{path} is missing")),
                None => {}
                Some(value) => {
                    self.one_of(&field.types, value, &path)?;
                    if field.constant.as_ref().is_some_and(|constant| value != constant) {
                        return Err(format!("{path} is {value}"));
                    }
                }
            }
        }
        match given.keys().find(|key| !fields.iter().any(|field| field.name == **key)) {
            Some(key) => Err(format!("{path}/{key} is unknown")),
            None => Ok(()),
        }
    }

    /// Checks a value against types of which it has to be one. The complaint is of the one it comes nearest to.
    fn one_of(&self, types: &[String], value: &Value, path: &str) -> Result<(), String> {
        let mut nearest: Option<String> = None;
        for name in types {
            match self.value(name, value, path) {
                Ok(()) => return Ok(()),
                Err(why) => {
                    if nearest.as_ref().is_none_or(|near| depth(near) < depth(&why)) {
                        nearest = Some(why);
                    }
                }
            }
        }
        Err(nearest.unwrap_or_else(|| format!("{path} has no type")))
    }

    fn value(&self, name: &str, value: &Value, path: &str) -> Result<(), String> {
        if let Some(items) = name.strip_prefix("Array of ") {
            let list = value.as_array().ok_or_else(|| format!("{path} is no array"))?;
            return list
                .iter()
                .enumerate()
                .try_for_each(|(at, item)| self.value(items, item, &format!("{path}/{at}")));
        }
        let fits = match name {
            "Integer" => value.is_i64() || value.is_u64(),
            "Float" => value.is_number(),
            "String" | "InputFile" => value.is_string(),
            "Boolean" | "True" => value.is_boolean(),
            _ => {
                let known = self.types.get(name).ok_or_else(|| format!("{path}: no type {name}"))?;
                return if known.kinds.is_empty() {
                    self.object(&known.fields, value, path)
                } else {
                    self.one_of(&known.kinds, value, path)
                };
            }
        };
        fits.then_some(()).ok_or_else(|| format!("{path} is no {name}"))
    }
}

/// How deep in the call a complaint points. A kind is told by its constant, so a wrong one is no near miss.
fn depth(complaint: &str) -> (bool, usize) {
    let is_other_kind = ["/type is \"", "/status is \"", "/source is \""]
        .iter()
        .any(|constant| complaint.contains(constant));
    (!is_other_kind, complaint.matches('/').count())
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|it| it.as_str().map(str::to_owned)).collect()
}

fn fields(entry: &Value) -> Vec<Field> {
    let fields = entry["fields"].as_array().into_iter().flatten();
    fields
        .map(|field| Field {
            name: field["name"].as_str().unwrap_or_default().to_owned(),
            types: strings(&field["types"]),
            required: field["required"] == true,
            constant: constant(field["description"].as_str().unwrap_or_default()),
        })
        .collect()
}

/// The one value of a field whose description ends in `must be x` or `always "x"`.
fn constant(description: &str) -> Option<String> {
    let (_, value) = description
        .rsplit_once(", must be ")
        .or_else(|| description.rsplit_once(", always "))?;
    let word = value.trim_matches(['"', '“', '”', '.']);
    let is_word = word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_word.then(|| word.to_owned())
}

#[cfg(test)]
mod tests;
