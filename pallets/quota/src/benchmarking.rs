// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of the calls and of the transaction extension.

use crate::*;
use alloc::boxed::Box;
use co3_primitives::{AccountKind, AccountRegistry, Municipalities};
use frame_benchmarking::v2::*;
use frame_support::{
	dispatch::{DispatchInfo, GetDispatchInfo},
	pallet_prelude::{DispatchResult, TransactionSource},
	traits::{EnsureOrigin, Get},
};
use frame_system::{CheckNonce, RawOrigin};
use sp_runtime::traits::{
	AsSystemOriginSigner, Dispatchable, ImplicationParts, SaturatedConversion,
	TransactionExtension, TxBaseImplication,
};

const OPEN: BudgetClass = BudgetClass {
	capacity: u64::MAX,
	recovery: 1,
	max_waiting: u32::MAX,
	max_length: u32::MAX,
	slots: 1,
	open: true,
};

/// As many classes as there may be, 0 among them, less `spare`.
fn fill_classes<T: Config>(spare: u32) {
	let most = T::MaxClasses::get().min(ClassId::MAX.into()).saturating_sub(spare);
	Classes::<T>::mutate(|classes| {
		classes.clear();
		for class in 0..most {
			let _ = classes.try_insert(class.saturated_into(), OPEN);
		}
	});
}

/// A default for every kind.
fn fill_defaults<T: Config>() {
	Defaults::<T>::mutate(|defaults| {
		for kind in AccountKind::ALL {
			let _ = defaults.try_insert(kind, 0);
		}
	});
}

#[benchmarks(
	where
		T: Send + Sync,
		T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo: Default> + GetDispatchInfo,
		T::RuntimeOrigin: AsSystemOriginSigner<T::AccountId> + Clone,
)]
mod benches {
	use super::*;

	#[benchmark]
	fn force_set_class() -> Result<(), BenchmarkError> {
		let origin =
			T::ConsortiumOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		fill_classes::<T>(1);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, ClassId::MAX, OPEN);
		assert!(Classes::<T>::get().contains_key(&ClassId::MAX));
		Ok(())
	}

	#[benchmark]
	fn force_remove_class() -> Result<(), BenchmarkError> {
		let origin =
			T::ConsortiumOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		fill_classes::<T>(1);
		fill_defaults::<T>();
		Classes::<T>::mutate(|classes| {
			let _ = classes.try_insert(ClassId::MAX, OPEN);
		});
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, ClassId::MAX);
		assert!(!Classes::<T>::get().contains_key(&ClassId::MAX));
		Ok(())
	}

	#[benchmark]
	fn force_set_default() -> Result<(), BenchmarkError> {
		let origin =
			T::ConsortiumOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		fill_classes::<T>(0);
		fill_defaults::<T>();
		Defaults::<T>::mutate(|defaults| defaults.remove(&AccountKind::Resident));
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, AccountKind::Resident, 0);
		assert!(Defaults::<T>::get().contains_key(&AccountKind::Resident));
		Ok(())
	}

	#[benchmark]
	fn choose_class() {
		let who: T::AccountId = account("governance", 0, 0);
		T::Municipalities::admit_for_benchmark(1_000, &who);
		fill_classes::<T>(0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), AccountKind::Resident, Some(0));
		assert!(Choices::<T>::get(1_000, AccountKind::Resident).is_some());
	}

	/// `c` calls in one batch, by an account with `r` registrations of a kind for which
	/// municipalities choose the class.
	#[benchmark]
	fn check_quota(
		c: Linear<1, { T::MaxCalls::get() }>,
		r: Linear<1, { T::MaxRegistrations::get() }>,
	) -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("resident", 0, 0);
		fill_classes::<T>(0);
		fill_defaults::<T>();
		for municipality in 0..r {
			Pallet::<T>::register(&who, AccountKind::Resident, municipality)?;
			Choices::<T>::insert(municipality, AccountKind::Resident, 0);
		}
		let call = Box::new(T::Policy::batch_for_benchmark(c));
		let info = call.get_dispatch_info();
		let implication = ImplicationParts {
			base: TxBaseImplication((0u8, &call)),
			explicit: CheckNonce::<T>::from(0u32.into()),
			implicit: (),
		};

		#[block]
		{
			let extension = CheckQuota::<T>::new();
			let (_, val, origin) = extension
				.validate(
					RawOrigin::Signed(who.clone()).into(),
					&call,
					&info,
					0,
					(),
					&implication,
					TransactionSource::InBlock,
				)
				.map_err(|_| BenchmarkError::Stop("refused"))?;
			let unspent = extension
				.prepare(val, &origin, &call, &info, 0)
				.map_err(|_| BenchmarkError::Stop("not paid"))?;
			let done: DispatchResult = Ok(());
			CheckQuota::<T>::post_dispatch_details(unspent, &info, &Default::default(), 0, &done)
				.map_err(|_| BenchmarkError::Stop("not finished"))?;
		}

		assert!(Accounts::<T>::get(&who).is_some_and(|account| account.usage.used > 0));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder.build(), crate::mock::Test);
}
