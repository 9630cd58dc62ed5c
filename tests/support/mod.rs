//! Helpers of the tests: a strict Bot API server on the loopback interface, and the built program run against it.

#![allow(dead_code, reason = "what uses only a part of it would see the rest as dead")]

pub mod fake;
pub mod html;
pub mod program;
pub mod reference;
pub mod rich;
pub mod rules;
pub mod updates;
