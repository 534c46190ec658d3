// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::world::{Act, World};
use crate::*;
use co3_primitives::AccountKind;
use pallet_quota::{BudgetClass, Call, Classes, Defaults};

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	let classes = Classes::<Runtime>::get();
	let defaults = Defaults::<Runtime>::get();
	match name {
		"force_set_class" => {
			// Above those of the demonstration: nobody is starved by accident.
			let class = 6 + world.dice.below(10) as u8;
			let budget = BudgetClass {
				capacity: 1_000_000 + world.dice.below(1_000_000),
				recovery: 1 + world.dice.below(1_000),
				max_waiting: 16,
				max_length: 16_384,
				slots: world.dice.below(8) as u32,
				open: world.dice.percent(50),
			};
			Act::enacted(Call::force_set_class { class, budget })
		}
		"force_remove_class" => {
			let unused = |class: &u8| *class > 5 && defaults.values().all(|used| used != class);
			let class = world.dice.pick(classes.keys().copied().filter(unused))?;
			Act::enacted(Call::force_remove_class { class })
		}
		"force_set_default" => {
			let (kind, class) = world.dice.pick([
				(AccountKind::Resident, 1),
				(AccountKind::Resident, 2),
				(AccountKind::Organisation, 3),
				(AccountKind::Officer, 4),
			])?;
			Act::enacted(Call::force_set_default { kind, class })
		}
		"choose_class" => {
			let (_, governance) = world.governance()?;
			let kind = world.dice.pick([
				AccountKind::Purse,
				AccountKind::Resident,
				AccountKind::Organisation,
			])?;
			let class = world.dice.pick([None, Some(1), Some(2), Some(3)])?;
			Act::by(governance, Call::choose_class { kind, class })
		}
		_ => panic!("nobody sends Quota.{name} here: add it to the generator"),
	}
}
