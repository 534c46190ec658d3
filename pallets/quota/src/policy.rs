// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::Refusal;
use alloc::vec;
use co3_primitives::{AccountKind, AccountKinds};
use core::{iter::Chain, slice};

/// Who may send a call.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
	/// Nobody. What a policy answers to every call that it does not know.
	Forbidden,
	/// Accounts of these kinds.
	For(AccountKinds),
	/// Accounts of these kinds, and only with the person's own signature: a civic act such as a
	/// vote, a support, a delegation or an attestation.
	Personal(AccountKinds),
}

impl Verdict {
	fn kinds(self) -> AccountKinds {
		match self {
			Self::Forbidden => AccountKinds::NONE,
			Self::For(kinds) | Self::Personal(kinds) => kinds,
		}
	}
}

/// How a call makes another account act.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wrapper {
	/// On the other account's behalf.
	Proxy,
	/// Together with others.
	Multisig,
	/// As an account derived from the signer's.
	Derivative,
	/// The desk's marked assistance: for a resident, on their mandate.
	Assisted,
}

/// What runs inside a call, now and for the signer's quota.
///
/// A call that only keeps another one for later, or runs it after a vote as another origin, is a
/// leaf: its bytes are paid by the transaction's length.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unwrapped<'a, Call> {
	/// Nothing.
	Leaf,
	/// These, one after the other, by the same account.
	Batch(&'a [Call]),
	/// The first, or else the second, by the same account.
	Either(&'a Call, &'a Call),
	/// This one, by another account.
	As(Wrapper, &'a Call),
}

impl<'a, Call> Unwrapped<'a, Call> {
	fn calls(self) -> Chain<slice::Iter<'a, Call>, slice::Iter<'a, Call>> {
		let (first, second): (&[Call], &[Call]) = match self {
			Self::Leaf => (&[], &[]),
			Self::Batch(calls) => (calls, &[]),
			Self::Either(first, second) => (slice::from_ref(first), slice::from_ref(second)),
			Self::As(_, call) => (slice::from_ref(call), &[]),
		};
		first.iter().chain(second)
	}
}

/// The allow-list. The runtime writes it, call by call; what it does not name is forbidden.
pub trait CallPolicy<Call> {
	/// Who may send `call`, whatever stands inside it. O(1), and without a look at the state.
	fn verdict(call: &Call) -> Verdict;

	/// What stands inside `call`.
	fn inner(call: &Call) -> Unwrapped<'_, Call>;

	/// A batch of `calls` calls altogether, itself included, that a resident may send.
	#[cfg(feature = "runtime-benchmarks")]
	fn batch_for_benchmark(calls: u32) -> Call;
}

/// What things cost, in units. Frozen: a new benchmark must not change what a citizen can do.
pub trait Prices<Call> {
	/// A transaction of `length` bytes, whatever it does: its signature and its bytes.
	fn of_transaction(length: u32) -> u64;

	/// `call` alone, without the calls inside it, which are added by whoever asks.
	fn of_call(call: &Call) -> u64;
}

/// How far calls may stand inside one another, and how many there may be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Bounds {
	/// The outermost call has depth 0.
	pub depth: u32,
	/// All calls, wrappers included.
	pub calls: u32,
}

/// What came out of a walk through a call and everything inside it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Walk {
	/// The price of all the calls, without the transaction's.
	pub price: u64,
	/// Where the transaction stands on the pool's ladder: as high as the lowest of its parts, so
	/// that nobody lifts a citizen's act by packing an officer's around it.
	pub rung: AccountKind,
	/// How many calls there are.
	pub calls: u32,
}

/// As whom a call inside the transaction runs.
#[derive(Clone, Copy)]
enum Acting {
	Signer,
	AssistedResident,
	Another,
}

impl Acting {
	/// Inside one more wrapper. A proxy stays one, whatever is packed around or into it.
	fn within(self, wrapper: Wrapper) -> Self {
		match (self, wrapper) {
			(Self::Signer | Self::AssistedResident, Wrapper::Assisted) => Self::AssistedResident,
			_ => Self::Another,
		}
	}
}

/// Looks at `call` and everything inside it on behalf of a signer who is all of `sender`.
///
/// For calls that run as another account it is enough that somebody may send them: whether that
/// account may is for the pallet to say, and the signer pays for the question.
pub fn walk<Call, Policy: CallPolicy<Call>, Price: Prices<Call>>(
	call: &Call,
	sender: AccountKinds,
	bounds: Bounds,
) -> Result<Walk, Refusal> {
	let mut found = Walk { price: 0, rung: AccountKind::Governance, calls: 1 };
	let mut stack = vec![(call, Acting::Signer, AccountKind::Governance, 0)];
	while let Some((call, acting, ceiling, depth)) = stack.pop() {
		let verdict = Policy::verdict(call);
		let refused =
			|directly: Refusal| if depth == 0 { directly } else { Refusal::WrappedForbidden };
		if verdict.kinds().is_empty() {
			return Err(refused(Refusal::Forbidden));
		}
		let able = match acting {
			Acting::Signer => verdict.kinds().intersection(sender),
			Acting::AssistedResident => {
				verdict.kinds().intersection(AccountKinds::of(&[AccountKind::Resident]))
			}
			Acting::Another if matches!(verdict, Verdict::Personal(_)) => {
				return Err(Refusal::PersonalCallWrapped)
			}
			Acting::Another => verdict.kinds(),
		};
		let rung = able.highest().ok_or(refused(Refusal::WrongKind))?.min(ceiling);
		found.rung = found.rung.min(rung);
		// Saturating: the greatest price is more than any budget.
		found.price = found.price.saturating_add(Price::of_call(call));

		let inner = Policy::inner(call);
		let acting = match inner {
			Unwrapped::As(wrapper, _) => acting.within(wrapper),
			_ => acting,
		};
		for call in inner.calls() {
			if depth >= bounds.depth {
				return Err(Refusal::TooDeep);
			}
			if found.calls >= bounds.calls {
				return Err(Refusal::TooManyCalls);
			}
			// Below `bounds.calls`, as just seen.
			found.calls = found.calls.saturating_add(1);
			stack.push((call, acting, rung, depth.saturating_add(1)));
		}
	}
	Ok(found)
}

/// How many calls there are in `call`, itself included; at most `most` are counted.
pub fn count<Call, Policy: CallPolicy<Call>>(call: &Call, most: u32) -> u32 {
	let mut found: u32 = 1;
	let mut stack = vec![call];
	while let Some(call) = stack.pop() {
		for call in Policy::inner(call).calls() {
			if found >= most {
				return most;
			}
			// Below `most`, as just seen.
			found = found.saturating_add(1);
			stack.push(call);
		}
	}
	found
}
