// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! People, groups and validators as JSON. Numbers of 64 bits are strings: not every language has
//! them. Accounts are SS58 addresses, hashes hexadecimal.

use super::{
	types::{
		Act, Class, Group, Municipality, Organisation, QuotaView, ResidentStatus, ResidentView,
		ValidatorView,
	},
	words::Word,
};
use co3_primitives::json::content;
use serde_json::{json, Value};

/// A person who was attested.
pub fn resident(view: &ResidentView) -> Value {
	let resident = &view.resident;
	let (status, reason) = match &resident.status {
		ResidentStatus::Active => ("active", None),
		ResidentStatus::Suspended { reason } => ("suspended", Some(*reason)),
	};
	json!({
		"id": view.id.to_string(),
		"account": resident.account,
		"home": resident.home,
		"municipality": resident.municipality,
		"class": resident.class.word(),
		"age": resident.age.word(),
		"weight": resident.weight,
		"expires": date(resident.expires),
		"lapsed": view.lapsed,
		"status": status,
		"reason": reason,
		"nullifier": resident.nullifier,
		"attestedBy": resident.attested_by,
		"attestedAt": resident.attested_at,
		"rotatedAt": resident.rotated_at,
		"assistance": resident.assistance,
		"engagements": view.engagements,
		"movingTo": view.moving_to,
		"pending": view.pending.as_ref().map(|pending| match &pending.act {
			Act::ReplaceKey(account) =>
				json!({ "act": "replace-key", "account": account, "due": pending.due }),
			Act::Erase => json!({ "act": "erase", "due": pending.due }),
		}),
	})
}

/// What an account may do without paying.
pub fn quota(view: &QuotaView) -> Value {
	let registrations = view.registrations.iter().map(|one| {
		json!({
			"kind": one.kind.word(),
			"municipality": one.municipality,
			"class": one.class,
		})
	});
	json!({
		"registrations": registrations.collect::<Vec<_>>(),
		"capacity": view.capacity.to_string(),
		"used": view.used.to_string(),
		"remaining": view.remaining.to_string(),
		"recovery": view.recovery.to_string(),
		"fullAt": view.full_at,
		"maxWaiting": view.max_waiting,
		"maxLength": view.max_length,
		"slots": view.slots,
		"slotsUsed": view.slots_used,
	})
}

/// How many people live somewhere, and how much they weigh: of each class, and of its age classes.
pub fn population(groups: &[(Group, u64, u64)]) -> Value {
	let rows = Class::ALL.into_iter().map(|class| {
		let its = || groups.iter().filter(move |(group, ..)| group.class == class);
		// A u128 holds the sums of a few 64-bit numbers.
		let heads: u128 = its().map(|(_, heads, _)| u128::from(*heads)).sum();
		let weight: u128 = its().map(|(.., weight)| u128::from(*weight)).sum();
		let ages = its().map(|(group, heads, weight)| {
			json!({
				"age": group.age.word(),
				"heads": heads.to_string(),
				"weight": weight.to_string(),
			})
		});
		json!({
			"class": class.word(),
			"heads": heads.to_string(),
			"weight": weight.to_string(),
			"ages": ages.collect::<Vec<_>>(),
		})
	});
	rows.collect()
}

/// A validator.
pub fn validator(view: &ValidatorView) -> Value {
	let recent =
		view.recent.iter().map(|count| json!({ "session": count.session, "blocks": count.blocks }));
	json!({
		"stash": view.stash,
		"municipality": view.municipality,
		"state": view.state.word(),
		"keysSet": view.keys_set,
		"keysFreeFrom": view.keys_free_from,
		"blocksThisSession": view.blocks_this_session,
		"recent": recent.collect::<Vec<_>>(),
	})
}

/// A member of the consortium.
pub fn municipality(id: u32, view: &Municipality) -> Value {
	json!({
		"id": id,
		"name": view.name.as_str(),
		"governance": view.governance,
		"contact": view.contact.as_ref().map(content),
		"statute": view.statute.as_ref().map(content),
		"seat": view.seat,
		"status": view.status.word(),
		"admittedAt": view.admitted_at,
	})
}

/// A group.
pub fn organisation(id: u32, view: &Organisation) -> Value {
	json!({
		"id": id,
		"account": view.account,
		"accountSince": view.account_since,
		"home": view.home,
		"municipality": view.municipality,
		"kind": view.kind.word(),
		"name": view.name.as_str(),
		"documents": content(&view.documents),
		"parent": view.parent,
		"status": view.status.word(),
		"members": view.members,
		"administrators": view.administrators,
		"invitations": view.invitations,
	})
}

/// A day, counted from 1 January 1970, as people write it (ISO 8601).
fn date(day: u32) -> String {
	// The Gregorian calendar repeats after 400 years, and is counted here from 1 March, so that a
	// leap day comes last. 719 468 days lie between 1 March of year 0 and 1970.
	const DAYS_OF_ERA: u64 = 146_097;
	let days = u64::from(day) + 719_468;
	let (era, day) = (days / DAYS_OF_ERA, days % DAYS_OF_ERA);
	let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
	let day = day - (365 * year + year / 4 - year / 100);
	let month = (5 * day + 2) / 153;
	let day = day - (153 * month + 2) / 5 + 1;
	let (year, month) = match month {
		0..=9 => (era * 400 + year, month + 3),
		_ => (era * 400 + year + 1, month - 9),
	};
	format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn days_are_the_calendars() {
		for (day, written) in [
			(0, "1970-01-01"),
			(58, "1970-02-28"),
			(59, "1970-03-01"),
			(789, "1972-02-29"),
			(11_016, "2000-02-29"),
			(11_017, "2000-03-01"),
			(20_780, "2026-11-23"),
			(47_540, "2100-02-28"),
			(47_541, "2100-03-01"),
		] {
			assert_eq!(date(day), written);
		}
		assert_eq!(date(u32::MAX), "11761191-01-20");
	}
}
