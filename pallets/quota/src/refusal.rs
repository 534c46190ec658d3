// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

/// Why a transaction was not let in. The number is the custom code that a wallet gets with
/// `InvalidTransaction::Custom`; a number, once given, never changes its meaning.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub enum Refusal {
	/// The signer is not registered (or no longer, or only in the name of a suspended municipality).
	NotRegistered = 1,
	/// Nobody may send this call as a transaction.
	Forbidden = 2,
	/// Others may send this call; an account of the signer's kind may not.
	WrongKind = 3,
	/// A call inside this one is forbidden there.
	WrappedForbidden = 4,
	/// A civic act of one person was put into a proxy, a multisig or a derivative account.
	PersonalCallWrapped = 5,
	/// Calls stand too deep inside one another.
	TooDeep = 6,
	/// Too many calls in one transaction.
	TooManyCalls = 7,
	/// The transaction has more bytes than the account's class allows.
	TooLong = 8,
	/// The transaction costs more than the account's whole budget; waiting does not help.
	TooExpensive = 9,
	/// The budget is spent for now; it recovers with every block.
	Exhausted = 10,
	/// Too many transactions of this account wait already, or the nonce is too far ahead.
	TooManyWaiting = 11,
	/// The nonce does not follow this extension: the runtime was put together wrongly.
	NonceUnreadable = 12,
}

impl Refusal {
	/// All of them, by number.
	pub const ALL: [Refusal; 12] = [
		Refusal::NotRegistered,
		Refusal::Forbidden,
		Refusal::WrongKind,
		Refusal::WrappedForbidden,
		Refusal::PersonalCallWrapped,
		Refusal::TooDeep,
		Refusal::TooManyCalls,
		Refusal::TooLong,
		Refusal::TooExpensive,
		Refusal::Exhausted,
		Refusal::TooManyWaiting,
		Refusal::NonceUnreadable,
	];

	/// The custom code.
	pub const fn code(self) -> u8 {
		self as u8
	}

	/// What the code `code` means.
	pub fn from_code(code: u8) -> Option<Self> {
		Self::ALL.into_iter().find(|refusal| refusal.code() == code)
	}

	/// One sentence for people.
	pub const fn text(self) -> &'static str {
		match self {
			Self::NotRegistered => "This account is not registered: ask your municipality's registrar.",
			Self::Forbidden => "Nobody may send this call as a transaction.",
			Self::WrongKind => "An account of this kind may not send this call.",
			Self::WrappedForbidden => "A call inside this transaction is forbidden there.",
			Self::PersonalCallWrapped =>
				"A personal act must be signed by the person, not by a proxy, a multisig or a derivative account.",
			Self::TooDeep => "Calls stand too deep inside one another.",
			Self::TooManyCalls => "Too many calls in one transaction: send several transactions.",
			Self::TooLong => "This transaction is longer than this account may send.",
			Self::TooExpensive => "This transaction costs more than this account's whole budget.",
			Self::Exhausted => "This account's budget is spent for now: it recovers with every block.",
			Self::TooManyWaiting =>
				"Too many transactions of this account are waiting: try again after the next block.",
			Self::NonceUnreadable => "The runtime's transaction extensions stand in the wrong order.",
		}
	}
}

impl From<Refusal> for TransactionValidityError {
	fn from(refusal: Refusal) -> Self {
		InvalidTransaction::Custom(refusal.code()).into()
	}
}
