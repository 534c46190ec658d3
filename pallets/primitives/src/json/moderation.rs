// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{author, content, hexadecimal};
use crate::{Breach, Death, DeathReason, Hiding, Multihash};
use serde::Serialize;
use serde_json::{json, Value};

/// Why something is hidden, by whom, and what came of the appeal.
pub fn hiding<AccountId: Serialize, BlockNumber: Serialize>(
	hiding: &Hiding<u64, AccountId, BlockNumber>,
) -> Value {
	json!({
		"reason": hiding.breach.word(),
		"moderator": hiding.moderator,
		"since": hiding.since,
		"appeal": hiding.appeal.as_ref().map(|appeal| json!({
			"by": author(&appeal.by),
			"grounds": content(&appeal.grounds),
			"since": appeal.since,
			"rejected": appeal.rejected,
		})),
	})
}

/// Why content is gone, and since when.
pub fn death<BlockNumber: Serialize>(death: &Death<BlockNumber>) -> Value {
	json!({ "reason": death.reason.word(), "at": death.at })
}

/// Which content is gone.
pub fn dead<BlockNumber: Serialize>(dead: &[(Multihash, Death<BlockNumber>)]) -> Value {
	let shown = dead.iter().map(|(hash, death)| {
		let mut shown = self::death(death);
		shown["hash"] = hexadecimal(hash).into();
		shown
	});
	shown.collect()
}

impl Breach {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::Illegal => "illegal",
			Self::PersonalData => "personal-data",
			Self::Abuse => "abuse",
			Self::Spam => "spam",
			Self::Misleading => "misleading",
			Self::OutOfScope => "out-of-scope",
		}
	}
}

impl DeathReason {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::TakenBack => "taken-back",
			Self::Illegal => "illegal",
			Self::PersonalData => "personal-data",
			Self::RightsOfOthers => "rights-of-others",
		}
	}
}
