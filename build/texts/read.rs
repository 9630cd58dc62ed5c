//! The messages of a Fluent file, and what each is made of.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

/// One message or term.
pub struct Message {
    /// Where it is, for whoever has to mend it.
    pub file: String,
    /// Its text as it is written, for programmers.
    pub text: String,
    /// The variables it uses, those of the messages that it refers to among them.
    pub variables: BTreeSet<String>,
    /// The messages that it refers to.
    pub uses: BTreeSet<String>,
    /// The choices in it.
    pub selects: Vec<Select>,
}

/// A choice between forms.
pub struct Select {
    /// The keys of the forms, without the numbers.
    pub keys: BTreeSet<String>,
    /// Whether it is by the order in a row (`1st`).
    pub ordinal: bool,
}

/// The messages and terms of a file by id, terms with their dash. What cannot be read is a fault.
pub fn messages(file: &str, source: &str, faults: &mut Vec<String>) -> Vec<(String, Message)> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = 1 + source.get(..error.pos.start).unwrap_or(source).matches('\n').count();
            faults.push(format!("{file}:{line}: {}", error.kind));
        }
        resource
    });
    let mut messages = Vec::new();
    for entry in &resource.body {
        let (id, pattern) = match entry {
            Entry::Message(message) => match &message.value {
                Some(value) => (message.id.name.to_owned(), value),
                None => {
                    faults.push(format!("{file}: '{}' has no text", message.id.name));
                    continue;
                }
            },
            Entry::Term(term) => (format!("-{}", term.id.name), &term.value),
            _ => continue,
        };
        let mut message = Message {
            file: file.to_owned(),
            text: String::new(),
            variables: BTreeSet::new(),
            uses: BTreeSet::new(),
            selects: Vec::new(),
        };
        message.pattern(pattern);
        messages.push((id, message));
    }
    messages
}

/// Gives every message the variables of the messages that it refers to.
pub fn resolve(messages: &mut BTreeMap<String, Message>) {
    loop {
        let inherited: Vec<(String, BTreeSet<String>)> = messages
            .iter()
            .map(|(id, message)| {
                // A term sees only what it is called with.
                let used = message.uses.iter().filter(|other| !other.starts_with('-'));
                let of_used = used
                    .filter_map(|other| messages.get(other))
                    .flat_map(|other| &other.variables);
                let new = of_used.filter(|name| !message.variables.contains(*name)).cloned();
                (id.clone(), new.collect::<BTreeSet<_>>())
            })
            .filter(|(_, new)| !new.is_empty())
            .collect();
        if inherited.is_empty() {
            return;
        }
        for (id, new) in inherited {
            if let Some(message) = messages.get_mut(&id) {
                message.variables.extend(new);
            }
        }
    }
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let text = std::mem::take(&mut self.text);
                self.inline(selector);
                self.text = text;
                let key = |variant: &Variant<&str>| match variant.key {
                    VariantKey::Identifier { name } => Some(name.to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                };
                self.selects.push(Select {
                    keys: variants.iter().filter_map(key).collect(),
                    ordinal: matches!(selector, InlineExpression::FunctionReference { arguments, .. } if is_ordinal(arguments)),
                });
                let text = self.text.clone();
                for variant in variants {
                    self.text.clone_from(&text);
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.text.push_str(&format!("{{${}}}", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.uses.insert(id.name.to_owned());
                self.text.push_str(&format!("{{{}}}", id.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.uses.insert(format!("-{}", id.name));
                self.text.push_str(&format!("{{-{}}}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        let text = self.text.clone();
        arguments
            .positional
            .iter()
            .chain(named)
            .for_each(|value| self.inline(value));
        self.text = text;
    }
}

fn is_ordinal(arguments: &CallArguments<&str>) -> bool {
    arguments.named.iter().any(|argument| {
        let ordinal = matches!(&argument.value, InlineExpression::StringLiteral { value: "ordinal" });
        argument.name.name == "type" && ordinal
    })
}
