//! What words name: folding, the lexicon of countries, sports, events and Games, and fuzzy search over people.
