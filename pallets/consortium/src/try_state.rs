// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What must hold at any moment.

use crate::*;
use sp_runtime::DispatchError::Other;

fn holds(fact: bool, otherwise: &'static str) -> DispatchResult {
	fact.then_some(()).ok_or(Other(otherwise))
}

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the consortium.
	pub fn do_try_state() -> DispatchResult {
		Self::try_members()?;
		Self::try_officers()?;
		Self::try_nominations()?;
		Self::try_sets()
	}

	/// Members, their governance accounts and their signatories agree.
	fn try_members() -> DispatchResult {
		let members = Municipalities::<T>::iter().collect::<Vec<_>>();
		holds(members.len() as u32 == Municipalities::<T>::count(), "members are miscounted")?;
		holds(members.len() as u32 <= T::MaxMunicipalities::get(), "too many members")?;
		let governed = GovernanceOf::<T>::iter().count();
		holds(governed == members.len(), "a governance account governs nothing")?;
		holds(members.is_empty() || !Self::seats().is_empty(), "nobody has a vote")?;
		for (municipality, member) in &members {
			let next = NextMunicipality::<T>::get();
			holds(*municipality < next, "an id would be given out twice")?;
			holds(member.name.check().is_ok(), "a name cannot be shown")?;
			let governs = GovernanceOf::<T>::get(&member.governance);
			holds(governs == Some(*municipality), "a governance account is not known as such")?;
			Self::try_registered(&member.governance, AccountKind::Governance)?;
		}
		for (municipality, to) in HandOvers::<T>::iter() {
			let known = Municipalities::<T>::contains_key(municipality);
			holds(known, "the governance of no member was offered")?;
			Self::try_registered(&to, AccountKind::Governance)?;
		}
		for (municipality, signatories) in Signatories::<T>::iter() {
			let known = Municipalities::<T>::contains_key(municipality);
			holds(known, "somebody signs for no member")?;
			holds(!signatories.is_empty(), "an empty list of signatories is stored")?;
			let sorted = signatories.windows(2).all(|pair| pair[0] < pair[1]);
			holds(sorted, "signatories are not sorted, or doubled")?;
			for who in &signatories {
				Self::try_registered(who, AccountKind::Signatory)?;
			}
		}
		Ok(())
	}

	/// Appointments are made by members, counted, within the cap, and their officers registered.
	fn try_officers() -> DispatchResult {
		let mut counts = alloc::collections::BTreeMap::<MunicipalityId, u32>::new();
		for (municipality, (who, _), _) in Appointments::<T>::iter() {
			let known = Municipalities::<T>::contains_key(municipality);
			holds(known, "somebody is an officer of no member")?;
			let count = counts.entry(municipality).or_default();
			*count = count.saturating_add(1);
			Self::try_registered(&who, AccountKind::Officer)?;
		}
		let within = counts.values().all(|count| *count <= T::MaxOfficers::get());
		holds(within, "too many officers")?;
		let counted = AppointmentCount::<T>::iter().collect();
		holds(counts == counted, "appointments are miscounted")
	}

	/// Every stash is registered, in its municipality's list, and that of a removed municipality
	/// is leaving.
	fn try_nominations() -> DispatchResult {
		let mut listed = 0;
		for (municipality, stashes) in ValidatorsOf::<T>::iter() {
			listed += stashes.len();
			holds(!stashes.is_empty(), "an empty list of validators is stored")?;
			for stash in &stashes {
				let validator = Validators::<T>::get(stash);
				let belongs = validator.is_some_and(|it| it.municipality == municipality);
				holds(belongs, "a municipality lists another's validator")?;
			}
		}
		holds(Validators::<T>::iter().count() == listed, "a validator is in no list, or in two")?;
		let departing = Departing::<T>::get();
		for (stash, validator) in Validators::<T>::iter() {
			Self::try_registered(&stash, AccountKind::Validator)?;
			let known = Municipalities::<T>::contains_key(validator.municipality);
			let fine = known || departing.contains(&stash);
			holds(fine, "a validator of no member is not leaving")?;
			let ordered =
				validator.authored.windows(2).all(|pair| pair[0].session < pair[1].session);
			holds(ordered, "authored blocks are out of order")?;
		}
		Ok(())
	}

	/// The wanted, the queued and the running set keep the rules, and nobody is forgotten.
	fn try_sets() -> DispatchResult {
		let set = AdmittedValidators::<T>::get();
		let departing = Departing::<T>::get();
		// A chain whose validators somebody else keeps.
		if set.is_empty() {
			return holds(departing.is_empty(), "validators leave a set that never was");
		}
		let minimum = MinimumValidators::<T>::get();
		holds(minimum > 0, "no validator is enough")?;
		let mut stashes: Vec<_> = set.iter().map(|validator| &validator.stash).collect();
		stashes.extend(&departing);
		stashes.sort();
		let distinct = stashes.windows(2).all(|pair| pair[0] != pair[1]);
		holds(distinct, "a validator is twice in the set, or in it and leaving")?;
		for validator in &set {
			let known = Validators::<T>::get(&validator.stash);
			let same = known.is_some_and(|known| known.municipality == validator.municipality);
			holds(same, "an admitted validator is not known, or another municipality's")?;
			let keys = pallet_session::NextKeys::<T>::contains_key(&validator.stash);
			holds(keys, "an admitted validator has no keys")?;
		}
		let mut settled = set.clone().into_inner();
		let gone = validator_set::settle(&mut settled, minimum);
		holds(gone.is_empty(), "a marked validator stays without need")?;

		let running = pallet_session::Validators::<T>::get();
		let queued = pallet_session::QueuedKeys::<T>::get();
		let queued: Vec<_> = queued.into_iter().map(|(stash, _)| stash).collect();
		for stash in &departing {
			let runs = running.contains(stash) || queued.contains(stash);
			holds(runs, "a validator has stopped and was not released")?;
		}
		Self::try_set(&set, minimum)?;
		for stashes in [running, queued] {
			let mut set = Vec::new();
			for stash in stashes {
				// Whoever runs is known: keys and registration outlast the last session.
				let known = Validators::<T>::get(&stash).ok_or(Other("a stranger validates"))?;
				set.push(Admitted { stash, municipality: known.municipality, marked: false });
			}
			Self::try_set(&set, minimum)?;
		}
		Ok(())
	}

	fn try_set(set: &[Admitted<T::AccountId>], minimum: u32) -> DispatchResult {
		holds(set.len() as u32 <= T::MaxValidators::get(), "too many validators")?;
		validator_set::check(set, minimum).map_err(|unfit| match unfit {
			validator_set::Unfit::TooFew => Other("fewer validators than the minimum"),
			validator_set::Unfit::Third => Other("a municipality holds a third of the validators"),
		})
	}

	fn try_registered(who: &T::AccountId, kind: AccountKind) -> DispatchResult {
		holds(T::Registry::kinds(who).contains(kind), "somebody's registration is missing")
	}
}
