// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The SDK's `pallet-assets` as another chain would have it, on the same state: what it keeps there has
//! names of its own.

use co3_runtime::{AccountId, DbWeight};
use frame_support::weights::Weight;
use frame_support::{
	derive_impl,
	traits::{AsEnsureOriginWithArg, ConstU128},
};
use frame_system::{EnsureRoot, EnsureSigned, RawOrigin};
use pallet_assets::weights::{SubstrateWeight, WeightInfo};
use sp_runtime::traits::{Dispatchable, IdentityLookup};

/// The only asset.
const ASSET: u32 = 1;

/// What everybody has of it.
const ENOUGH: u128 = 1_000_000;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Tokens;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;

	#[runtime::pallet_index(1)]
	pub type Assets = pallet_assets;
}

type Block = frame_system::mocking::MockBlockU32<Tokens>;

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Tokens {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type DbWeight = DbWeight;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Tokens {
	type Balance = u128;
	type Currency = pallet_quota::SlotCurrency<co3_runtime::Runtime>;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type AssetDeposit = ConstU128<0>;
	type AssetAccountDeposit = ConstU128<0>;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
	type ApprovalDeposit = ConstU128<0>;
	type WeightInfo = SubstrateWeight<Self>;
}

fn dispatch(origin: RawOrigin<AccountId>, call: pallet_assets::Call<Tokens>) {
	let result = RuntimeCall::from(call).dispatch(origin.into());
	assert!(result.is_ok(), "the assets refused: {result:?}");
}

/// Gives everybody enough.
pub fn endow(people: &[AccountId]) {
	let owner = people[0].clone();
	dispatch(
		RawOrigin::Root,
		pallet_assets::Call::force_create {
			id: ASSET,
			owner: owner.clone(),
			is_sufficient: true,
			min_balance: 1,
		},
	);
	for beneficiary in people.iter().cloned() {
		dispatch(
			RawOrigin::Signed(owner.clone()),
			pallet_assets::Call::mint { id: ASSET, beneficiary, amount: ENOUGH },
		);
	}
}

/// Sends some of it.
pub fn transfer(from: &AccountId, to: &AccountId) {
	dispatch(
		RawOrigin::Signed(from.clone()),
		pallet_assets::Call::transfer { id: ASSET, target: to.clone(), amount: 1 },
	);
}

/// What the SDK declares for that, with the database that co3's chains have.
pub fn weight() -> Weight {
	SubstrateWeight::<Tokens>::transfer()
}
