//! Helpers of the tests: a strict Bot API server on the loopback interface, and the built program run against it.
//!
//! A test that only uses part of it would see the rest as dead.
#![allow(dead_code)]

pub mod fake;
pub mod html;
pub mod program;
pub mod rich;
pub mod rules;
pub mod updates;
