// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{begin, list};
use crate::{frozen::Frozen, records::Snapshot, support::Backing, Error, Moment};
use co3_tally::{harmonic_weights, HarmonicWeight, Supporter};
use serde::Serialize;
use serde_json::{json, Value};
use std::io::Write;

/// Writes one line: the case of a count of support, and what the chain published as what is expected, with
/// the harmonic weights that follow from it. Initiatives that were not revoked are numbered from 1. Critical
/// opinions become one opinion on one suggestion, since the chain keeps no more with a support.
pub fn write(case: &Backing, published: &Snapshot, out: &mut impl Write) -> Result<(), Error> {
	let failed = |error: std::io::Error| Error::File(error.to_string());
	let Frozen { register, subject, policy, .. } = &case.frozen;
	let name = format!("issue {}, support at the end of the {}", subject.issue, case.moment);
	let drafts: Vec<Value> =
		case.positions.iter().map(|one| json!({ "drafts": one.draft })).collect();
	let quorum = policy.initiative;
	let policy = json!({
		"initiative_quorum": quorum.absolute,
		"initiative_quorum_num": quorum.share.num,
		"initiative_quorum_den": quorum.share.den.get(),
	});
	let expected = expected(case, published)?;
	let mut write = || {
		begin(out, &name, "snapshot", register)?;
		write!(out, ",\"initiatives\":{},\"interest\":", json!(drafts))?;
		list(out, supporters(case).map(|(member, ..)| member.into()))?;
		write!(out, ",\"support\":")?;
		list(out, supports(case).map(|(initiative, member, draft, _)| {
			json!({ "initiative": initiative, "member": member, "draft": draft })
		}))?;
		write!(out, ",\"suggestions\":")?;
		let critical = |initiative: usize| {
			let of =
				supports(case).filter(move |(one, .., critical)| *one == initiative && *critical);
			let opinions = of.map(|(_, member, ..)| json!({ "member": member, "degree": 2 }));
			json!({ "initiative": initiative, "opinions": opinions.collect::<Vec<_>>() })
		};
		list(out, (1..=case.positions.len()).map(critical))?;
		write!(out, ",\"policy\":{policy}}},\"expected\":")?;
		serde_json::to_writer(&mut *out, &expected)?;
		writeln!(out, "}}")
	};
	write().map_err(failed)
}

/// Who took part, as members and as residents.
fn supporters(case: &Backing) -> impl Iterator<Item = (u64, u64)> + '_ {
	let interested = case.participations.iter().filter(|(_, one)| one.interested);
	interested.filter_map(|(person, _)| {
		Some((u64::from(case.frozen.register.number(*person)?) + 1, *person))
	})
}

/// What they supported: the initiative and the member, the draft that they saw, and whether they are
/// critical of it.
fn supports(case: &Backing) -> impl Iterator<Item = (usize, u64, u16, bool)> + '_ {
	supporters(case).flat_map(|(member, person)| {
		let one = &case.participations[&person];
		(1..).zip(&case.positions).filter_map(move |(initiative, position)| {
			let support = one.support(position.number)?;
			Some((initiative, member, support.draft, support.critical > 0))
		})
	})
}

/// What a count of support is expected to come to. Numbers of any size are written as numbers.
#[derive(Serialize)]
struct Expected {
	initiatives: Vec<ExpectedInitiative>,
	/// Overrides are left aside in admission, and are not in that form.
	#[serde(skip_serializing_if = "Option::is_none")]
	population: Option<u128>,
	#[serde(skip_serializing_if = "Option::is_none")]
	initiative_quorum: Option<u128>,
}

#[derive(Serialize)]
struct ExpectedInitiative {
	id: u8,
	supporters: u128,
	informed: u128,
	satisfied: u128,
	satisfied_informed: u128,
	harmonic: Value,
}

fn expected(case: &Backing, published: &Snapshot) -> Result<Expected, Error> {
	let weights = case.count()?.weights;
	let supporters: Vec<Supporter> = weights
		.iter()
		.map(|(person, weight)| {
			let one = &case.participations[person];
			let supports = |number| one.support(number).is_some();
			let initiatives = (0..).zip(&case.positions);
			let initiatives = initiatives.filter(|(_, position)| supports(position.number));
			Supporter { weight: *weight, initiatives: initiatives.map(|(at, _)| at).collect() }
		})
		.filter(|supporter| !supporter.initiatives.is_empty())
		.collect();
	let harmonic = harmonic_weights(&vec![false; case.positions.len()], &supporters)?;
	let initiatives =
		(1..).zip(&published.supports).zip(&harmonic).map(|((id, (_, count)), harmonic)| {
			ExpectedInitiative {
				id,
				supporters: count.supporters,
				informed: count.informed,
				satisfied: count.satisfied,
				satisfied_informed: count.satisfied_informed,
				harmonic: decimal(harmonic),
			}
		});
	Ok(Expected {
		initiatives: initiatives.collect(),
		population: (case.moment != Moment::Admission).then_some(published.population),
		initiative_quorum: published.quorum,
	})
}

/// A weight as the reference program gives it: a decimal fraction.
fn decimal(weight: &HarmonicWeight) -> Value {
	let thousandths: Result<f64, _> = weight.thousandths().to_string().parse();
	thousandths.map_or(Value::Null, |thousandths| (thousandths / 1_000.0).into())
}
