// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A chain with real signed transactions: the wrappers of the SDK, a desk, and a short allow-list.

use crate::{self as pallet_quota, *};
use co3_primitives::{AccountKind, AccountKinds, AccountRegistry, Municipalities, MunicipalityId};
use codec::Encode;
use frame_support::{
	derive_impl, parameter_types,
	storage::{unhashed, with_transaction, TransactionOutcome},
	traits::{ConstU128, ConstU32, ConstU64, InstanceFilter},
};
use frame_system::EnsureRoot;
use sp_core::H256;
use sp_runtime::{
	generic::{self, Era},
	testing::TestSignature,
	traits::BlakeTwo256,
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidity, TransactionValidityError,
	},
	ApplyExtrinsicResult, BuildStorage, DispatchError,
};

pub type TxExtension = (
	frame_system::AuthorizeCall<Test>,
	frame_system::CheckNonZeroSender<Test>,
	frame_system::CheckSpecVersion<Test>,
	frame_system::CheckTxVersion<Test>,
	frame_system::CheckGenesis<Test>,
	frame_system::CheckEra<Test>,
	CheckQuota<Test>,
	frame_system::CheckNonce<Test>,
	frame_system::CheckWeight<Test>,
);
pub type Extrinsic = generic::UncheckedExtrinsic<u64, RuntimeCall, TestSignature, TxExtension>;
type Payload = generic::SignedPayload<RuntimeCall, TxExtension>;
type Block = generic::Block<generic::Header<u64, BlakeTwo256>, Extrinsic>;
pub type Executive = frame_executive::Executive<
	Test,
	Block,
	frame_system::ChainContext<Test>,
	Test,
	AllPalletsWithSystem,
>;

/// The desk: acts for others, on their mandate. Also a call that needs no signature.
#[frame_support::pallet]
pub mod desk {
	use frame_support::{
		dispatch::{GetDispatchInfo, RawOrigin},
		pallet_prelude::*,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Dispatchable;

	#[pallet::config]
	pub trait Config: frame_system::Config {
		type Call: Parameter + Dispatchable<RuntimeOrigin = Self::RuntimeOrigin> + GetDispatchInfo;
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		#[pallet::call_index(0)]
		#[pallet::weight(call.get_dispatch_info().call_weight)]
		pub fn assist(
			origin: OriginFor<T>,
			resident: T::AccountId,
			call: Box<<T as Config>::Call>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			let done = call.dispatch(RawOrigin::Signed(resident).into());
			done.map(|_| ()).map_err(|e| e.error)
		}

		#[pallet::call_index(1)]
		#[pallet::weight(Weight::zero())]
		#[pallet::weight_of_authorize(Weight::zero())]
		#[pallet::authorize(|_: TransactionSource| Ok((
			ValidTransaction::with_tag_prefix("tick").and_provides(1u8).build()?,
			Weight::zero(),
		)))]
		pub fn tick(origin: OriginFor<T>) -> DispatchResult {
			ensure_authorized(origin)?;
			Ok(())
		}
	}
}

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(2)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(3)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(4)]
	pub type Desk = desk;
	#[runtime::pallet_index(5)]
	pub type Quota = pallet_quota;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	Eq,
	Ord,
	PartialEq,
	PartialOrd,
	codec::Decode,
	codec::DecodeWithMemTracking,
	codec::Encode,
	codec::MaxEncodedLen,
	scale_info::TypeInfo,
)]
pub struct Anything;

impl InstanceFilter<RuntimeCall> for Anything {
	fn filter(&self, _: &RuntimeCall) -> bool {
		true
	}
}

impl pallet_proxy::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = SlotCurrency<Test>;
	type ProxyType = Anything;
	type ProxyDepositBase = ConstU128<0>;
	type ProxyDepositFactor = ConstU128<1>;
	type MaxProxies = ConstU32<8>;
	type WeightInfo = ();
	type MaxPending = ConstU32<8>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = ConstU128<0>;
	type AnnouncementDepositFactor = ConstU128<1>;
	type BlockNumberProvider = System;
}

impl pallet_multisig::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = SlotCurrency<Test>;
	type DepositBase = ConstU128<1>;
	type DepositFactor = ConstU128<0>;
	type MaxSignatories = ConstU32<8>;
	type WeightInfo = ();
	type BlockNumberProvider = System;
}

impl desk::Config for Test {
	type Call = RuntimeCall;
}

/// Municipality 1 is governed by account `GOVERNANCE`, until a benchmark admits another. Any may be
/// suspended, one at a time.
pub struct OneMunicipality;

impl OneMunicipality {
	const KEY: &'static [u8] = b"municipality";
	const SUSPENDED: &'static [u8] = b"suspended";

	pub fn suspend(municipality: MunicipalityId) {
		unhashed::put(Self::SUSPENDED, &municipality);
	}

	pub fn restore() {
		unhashed::kill(Self::SUSPENDED);
	}

	fn get() -> (MunicipalityId, u64) {
		unhashed::get_or(Self::KEY, (1, GOVERNANCE))
	}
}

impl Municipalities<u64> for OneMunicipality {
	fn is_member(municipality: MunicipalityId) -> bool {
		municipality == Self::get().0
	}

	fn is_active(municipality: MunicipalityId) -> bool {
		unhashed::get(Self::SUSPENDED) != Some(municipality)
	}

	fn governed_by(who: &u64) -> Option<MunicipalityId> {
		let (municipality, governance) = Self::get();
		(*who == governance).then_some(municipality)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn admit_for_benchmark(municipality: MunicipalityId, governance: &u64) {
		unhashed::put(Self::KEY, &(municipality, *governance));
	}
}

/// `remark` is for everybody, `remark_with_event` is the civic act.
pub struct Policy;

impl CallPolicy<RuntimeCall> for Policy {
	fn verdict(call: &RuntimeCall) -> Verdict {
		use AccountKind::{Governance, Officer, Resident, Signatory};
		let all = AccountKinds::of(&AccountKind::ALL);
		match call {
			RuntimeCall::System(frame_system::Call::remark { .. }) => Verdict::For(all),
			RuntimeCall::System(frame_system::Call::remark_with_event { .. }) => {
				Verdict::Personal(AccountKinds::of(&[Resident]))
			}
			RuntimeCall::Utility(
				pallet_utility::Call::batch { .. }
				| pallet_utility::Call::batch_all { .. }
				| pallet_utility::Call::if_else { .. }
				| pallet_utility::Call::as_derivative { .. },
			) => Verdict::For(all),
			RuntimeCall::Proxy(_) => Verdict::For(all),
			RuntimeCall::Multisig(_) => Verdict::For(AccountKinds::of(&[Officer, Signatory])),
			RuntimeCall::Desk(desk::Call::assist { .. }) => {
				Verdict::For(AccountKinds::of(&[Officer]))
			}
			RuntimeCall::Quota(Call::choose_class { .. }) => {
				Verdict::For(AccountKinds::of(&[Governance, Officer]))
			}
			_ => Verdict::Forbidden,
		}
	}

	fn inner(call: &RuntimeCall) -> Unwrapped<'_, RuntimeCall> {
		match call {
			RuntimeCall::Utility(
				pallet_utility::Call::batch { calls } | pallet_utility::Call::batch_all { calls },
			) => Unwrapped::Batch(calls),
			RuntimeCall::Utility(pallet_utility::Call::if_else { main, fallback }) => {
				Unwrapped::Either(main, fallback)
			}
			RuntimeCall::Utility(pallet_utility::Call::as_derivative { call, .. }) => {
				Unwrapped::As(Wrapper::Derivative, call)
			}
			RuntimeCall::Proxy(
				pallet_proxy::Call::proxy { call, .. }
				| pallet_proxy::Call::proxy_announced { call, .. },
			) => Unwrapped::As(Wrapper::Proxy, call),
			RuntimeCall::Multisig(
				pallet_multisig::Call::as_multi { call, .. }
				| pallet_multisig::Call::as_multi_threshold_1 { call, .. },
			) => Unwrapped::As(Wrapper::Multisig, call),
			RuntimeCall::Desk(desk::Call::assist { call, .. }) => {
				Unwrapped::As(Wrapper::Assisted, call)
			}
			_ => Unwrapped::Leaf,
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn batch_for_benchmark(calls: u32) -> RuntimeCall {
		match calls {
			0 | 1 => remark(1),
			_ => batch((1..calls).map(|_| remark(1)).collect()),
		}
	}
}

/// 100 a call; a transaction 10, and 1 a byte.
pub struct FrozenPrices;

impl Prices<RuntimeCall> for FrozenPrices {
	fn of_transaction(length: u32) -> u64 {
		u64::from(length) + 10
	}

	fn of_call(_: &RuntimeCall) -> u64 {
		100
	}
}

parameter_types! {
	pub const MaxDepth: u32 = 4;
}

impl Config for Test {
	type ConsortiumOrigin = EnsureRoot<u64>;
	type Municipalities = OneMunicipality;
	type Policy = Policy;
	type Prices = FrozenPrices;
	type MaxRegistrations = ConstU32<8>;
	type MaxClasses = ConstU32<4>;
	type MaxCalls = ConstU32<16>;
	type MaxDepth = MaxDepth;
	type Longevity = ConstU64<1_200>;
	type WeightInfo = ();
}

pub const PURSE: u64 = 1;
pub const RESIDENT: u64 = 2;
pub const ORGANISATION: u64 = 3;
pub const OFFICER: u64 = 4;
pub const VALIDATOR: u64 = 5;
pub const SIGNATORY: u64 = 6;
pub const GOVERNANCE: u64 = 7;
/// One of each kind, lowest on the ladder first.
pub const EVERYBODY: [u64; 7] =
	[PURSE, RESIDENT, ORGANISATION, OFFICER, VALIDATOR, SIGNATORY, GOVERNANCE];
pub const STRANGER: u64 = 99;

/// The class of citizens, and of everybody else.
pub const SMALL: ClassId = 0;
pub const LARGE: ClassId = 1;
/// Open to be chosen, and better than small.
pub const MIDDLE: ClassId = 2;

pub const SMALL_BUDGET: BudgetClass = BudgetClass {
	capacity: 2_000,
	recovery: 10,
	max_waiting: 3,
	max_length: 1_000,
	slots: 2,
	open: true,
};
pub const MIDDLE_BUDGET: BudgetClass =
	BudgetClass { capacity: 4_000, recovery: 20, slots: 3, ..SMALL_BUDGET };
pub const LARGE_BUDGET: BudgetClass = BudgetClass {
	capacity: 100_000,
	recovery: 1_000,
	max_waiting: 10,
	max_length: 10_000,
	slots: 8,
	open: false,
};

pub fn genesis() -> pallet_quota::GenesisConfig<Test> {
	let class_of = |kind| if CHOOSABLE.contains(kind) { SMALL } else { LARGE };
	pallet_quota::GenesisConfig {
		classes: vec![(SMALL, SMALL_BUDGET), (LARGE, LARGE_BUDGET), (MIDDLE, MIDDLE_BUDGET)],
		defaults: AccountKind::ALL.into_iter().map(|kind| (kind, class_of(kind))).collect(),
		choices: vec![],
		..Default::default()
	}
}

/// [`EVERYBODY`] registered by municipality 1; block 1.
#[derive(Default)]
pub struct ExtBuilder;

impl ExtBuilder {
	pub fn build(self) -> sp_io::TestExternalities {
		let storage = RuntimeGenesisConfig { quota: genesis(), ..Default::default() };
		let mut ext: sp_io::TestExternalities = storage.build_storage().unwrap().into();
		ext.execute_with(|| {
			run_to(1);
			for (kind, who) in AccountKind::ALL.into_iter().zip(EVERYBODY) {
				Quota::register(&who, kind, 1).unwrap();
			}
		});
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			Quota::do_try_state().unwrap();
		});
	}
}

/// The hash of every block.
const HASH: H256 = H256::repeat_byte(69);

pub fn run_to(block: u64) {
	for number in System::block_number() + 1..=block {
		System::initialize(&number, &HASH, &Default::default());
	}
}

/// A transaction as a wallet makes it, without a word on the quota.
pub fn sign_with_era(who: u64, nonce: u32, era: Era, call: RuntimeCall) -> Extrinsic {
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(era),
		CheckQuota::new(),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
	);
	let payload = Payload::new(call.clone(), extension.clone()).unwrap();
	let signature = payload.using_encoded(|bytes| TestSignature(who, bytes.to_vec()));
	Extrinsic::new_signed(call, who, signature, extension)
}

pub fn sign(who: u64, nonce: u32, call: RuntimeCall) -> Extrinsic {
	sign_with_era(who, nonce, Era::Immortal, call)
}

/// What the pool hears.
pub fn validate(transaction: Extrinsic) -> TransactionValidity {
	with_transaction(|| {
		let validity =
			Executive::validate_transaction(TransactionSource::External, transaction, HASH);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(validity))
	})
	.unwrap()
}

/// What the pool says to the next transaction of `who` with this call.
pub fn ask(who: u64, call: RuntimeCall) -> Result<(), TransactionValidityError> {
	validate(sign(who, System::account_nonce(who), call)).map(|_| ())
}

/// Includes the next transaction of `who` in this block.
pub fn send(who: u64, call: RuntimeCall) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(sign(who, System::account_nonce(who), call))
}

pub fn refused(refusal: Refusal) -> TransactionValidityError {
	InvalidTransaction::Custom(refusal.code()).into()
}

/// The price of the next transaction of `who` with this call.
pub fn price_of(who: u64, call: &RuntimeCall, calls: u64) -> u64 {
	let transaction = sign(who, System::account_nonce(who), call.clone());
	transaction.encoded_size() as u64 + 10 + 100 * calls
}

pub fn used(who: u64) -> u64 {
	Quota::quota(who).unwrap().used
}

pub fn remark(length: usize) -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![7; length] })
}

/// The civic act.
pub fn vote() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark_with_event { remark: b"yes".to_vec() })
}

pub fn forbidden() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::set_heap_pages { pages: 1 })
}

pub fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	RuntimeCall::Utility(pallet_utility::Call::batch { calls })
}

pub fn either(main: RuntimeCall, fallback: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Utility(pallet_utility::Call::if_else {
		main: Box::new(main),
		fallback: Box::new(fallback),
	})
}

pub fn derivative(call: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Utility(pallet_utility::Call::as_derivative { index: 0, call: Box::new(call) })
}

pub fn proxy(call: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Proxy(pallet_proxy::Call::proxy {
		real: RESIDENT,
		force_proxy_type: None,
		call: Box::new(call),
	})
}

pub fn multisig(call: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Multisig(pallet_multisig::Call::as_multi_threshold_1 {
		other_signatories: vec![STRANGER],
		call: Box::new(call),
	})
}

pub fn assist(call: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Desk(desk::Call::assist { resident: RESIDENT, call: Box::new(call) })
}
