// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
// The formulas speak of N[x, y]: so do the loops.
#![allow(clippy::needless_range_loop)]

mod delegation;
mod election;
mod runoff;
mod schulze;
mod support;

pub use runoff::place;

use num_rational::BigRational;
use serde_json::Value;

/// Counts a scenario, which must be well formed: the answer, in the form of what is expected of one. As
/// the reference program does it, or by its book.
pub fn count(scenario: &Value, reference: bool) -> Value {
	match scenario["mode"].as_str() {
		Some("snapshot") => support::count(scenario, reference),
		_ => election::count(scenario, reference),
	}
}

/// A number of a scenario.
fn number(value: &Value) -> i128 {
	value.as_i64().expect("scenarios hold small whole numbers").into()
}

/// A number of a policy, or what is usual.
fn setting(scenario: &Value, name: &str, usual: i128) -> i128 {
	match &scenario["policy"][name] {
		Value::Null => usual,
		value => number(value),
	}
}

/// A flag of a policy, or what is usual.
fn flag(scenario: &Value, name: &str, usual: bool) -> bool {
	scenario["policy"][name].as_bool().unwrap_or(usual)
}

/// A fraction of any size.
fn fraction(num: i128, den: i128) -> BigRational {
	BigRational::new(num.into(), den.into())
}

/// Numbers of the answers are small as well.
fn json(number: i128) -> Value {
	Value::from(i64::try_from(number).expect("the numbers are small"))
}
