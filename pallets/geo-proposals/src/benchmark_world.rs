// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A town in which everything is as large as it can be.

use crate::*;
use alloc::vec;
use co3_primitives::{
	geo::{Position, Precision, Shape},
	widest_area, ActingAuthor, CategoryId, ContentRef, Link, Matter, Municipalities,
	MunicipalityId, ObjectId, Officer, Officers, Role, SortedId, Territories, TerritoryId, Title,
	Voter, MAX_TITLE_BYTES,
};
use codec::Decode;
use frame_benchmarking::{account, v2::*};
use frame_support::{traits::EnsureOrigin, BoundedVec};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::traits::{Saturating, TrailingZeroInput};

pub const MUNICIPALITY: MunicipalityId = 1;
pub const POSITION: Position = Position { lon: 76_123_456, lat: 450_123_456 };

/// The longest title.
pub fn title() -> Title {
	Title(BoundedVec::truncate_from(vec![b'x'; MAX_TITLE_BYTES as usize]))
}

/// The longest reference.
pub fn content() -> ContentRef {
	ContentRef {
		hash: BoundedVec::truncate_from([&[0x13, 0x40][..], &[7; 64]].concat()),
		mime: BoundedVec::truncate_from([&b"image/"[..], &[b'x'; 58]].concat()),
		size: u64::MAX,
		language: BoundedVec::truncate_from(b"zh-hant-tw-xxxxx".to_vec()),
		alternative_text: Some(H256::repeat_byte(7)),
	}
}

/// As much as an author can say.
pub fn details() -> Details {
	let answer = |at| (at as u8, Value::Text { hash: H256::repeat_byte(7), size: 1 });
	Details {
		title: title(),
		content: content(),
		media: BoundedVec::truncate_from(vec![content(); MAX_MEDIA as usize]),
		validity: Some(Validity { from: 0, to: u64::MAX }),
		address: Some(H256::repeat_byte(7)),
		answers: BoundedVec::truncate_from((0..MAX_FIELDS).map(answer).collect()),
	}
}

/// Rules that ask for as much as there can be, promise the shortest time, and lead to as many towns as
/// there can be, each of which is looked up.
pub fn rules<T: Config>(municipality: MunicipalityId) -> Rules {
	let field = Field { name: title(), holds: FieldType::Text { at_most: 9 }, required: true };
	let threshold = |at| (u32::MAX - MAX_THRESHOLDS + at, 1);
	Rules {
		about: Some(content()),
		threshold: Some(1),
		thresholds: BoundedVec::truncate_from((0..MAX_THRESHOLDS).map(threshold).collect()),
		ballot: Some(Ballot { area: 1, policy: 1 }),
		fields: BoundedVec::truncate_from(vec![field; MAX_FIELDS as usize]),
		targets: Targets { acknowledge: Some(0), answer: Some(0), solve: Some(0) },
		route: Route {
			body: Body { municipality, office: 0 },
			fallback: Some(Body { municipality: town::<T>(2, municipality), office: 1 }),
			escalation: Some(Body { municipality: town::<T>(3, municipality), office: 2 }),
		},
		fix_check: Some(FixCheck { open_for: u64::MAX, disputes: 1 }),
		allowance: Some(Allowance { objects: u32::MAX, period: 1 }),
		..Rules::plain(municipality)
	}
}

/// The town with this number, which is made a member; `otherwise`, where there cannot be so many.
fn town<T: Config>(number: MunicipalityId, otherwise: MunicipalityId) -> MunicipalityId {
	T::Municipalities::admit_for_benchmark(number, &account("town", number, 0));
	if T::Municipalities::is_active(number) {
		number
	} else {
		otherwise
	}
}

/// Somebody who may put something on the map.
pub fn author<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::AuthorOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

/// The author that `origin` stands for.
pub fn acting<T: Config>(
	origin: &T::RuntimeOrigin,
) -> Result<ActingAuthor<T::VoterId>, BenchmarkError> {
	T::AuthorOrigin::ensure_origin(origin.clone())
		.map_err(|_| BenchmarkError::Stop("the author's origin was refused"))
}

/// Another author than the one who acts.
pub fn somebody<T: Config>(n: u32) -> Result<ActingAuthor<T::VoterId>, BenchmarkError> {
	let author = Author::Resident(voter_id::<T>(n)?);
	Ok(ActingAuthor { author, home: None, assisted: false })
}

/// An organisation.
pub fn organisation<T: Config>(n: u32) -> ActingAuthor<T::VoterId> {
	ActingAuthor { author: Author::Organisation(n), home: None, assisted: false }
}

/// The municipality that answers for a territory.
pub fn municipality_of<T: Config>(at: TerritoryId) -> Result<MunicipalityId, BenchmarkError> {
	T::Territories::municipality_of(at).ok_or(BenchmarkError::Stop("no municipality"))
}

/// A category, and a place as costly as it can be.
pub fn place<T: Config>(shape: Shape) -> Result<(CategoryId, Location), BenchmarkError> {
	let deepest = T::Territories::worst_case_for_benchmark(MUNICIPALITY, POSITION);
	let municipality = municipality_of::<T>(deepest)?;
	T::Municipalities::admit_for_benchmark(municipality, &account("town", 0, 0));
	let category = Pallet::<T>::add_category(municipality, title(), rules::<T>(municipality))?;
	let precision = Precision::Exact;
	let territory = match shape {
		// The claim that stands last among those that are accepted.
		Shape::Point(_) => T::Territories::ancestry(deepest)
			.into_iter()
			.rfind(|at| T::Territories::municipality_of(*at) == Some(municipality))
			.unwrap_or(deepest),
		_ => deepest,
	};
	Ok((category, Location::At { shape, precision, floor: Some(1), territory }))
}

/// An area of so many positions, in as many cells as there can be.
pub fn area(vertices: u32) -> Result<Shape, BenchmarkError> {
	widest_area(POSITION, vertices).ok_or(BenchmarkError::Stop("more positions than there may be"))
}

/// The object `id`.
pub fn read<T: Config>(id: ObjectId) -> Result<ObjectOf<T>, BenchmarkError> {
	Ok(Pallet::<T>::object_of(id)?)
}

/// An object of this kind on the map, and its author.
pub fn object_of<T: Config>(kind: Kind) -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	// What has an extent stands in more places of the index than a point.
	let (category, location) = place::<T>(area(64)?)?;
	let origin = author::<T>()?;
	let acting = acting::<T>(&origin)?;
	let id = NextObject::<T>::get();
	Pallet::<T>::do_submit(acting, kind, category, location, details(), false)?;
	Ok((origin, id))
}

/// An object on the map, and its author.
pub fn object<T: Config>() -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	object_of::<T>(Kind::Proposal)
}

/// An object with so many listed versions, whose last one is due to be listed with the next change.
pub fn edited<T: Config>(times: u32) -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	let (origin, id) = object::<T>()?;
	let window = T::EditWindow::get() + 1u32.into();
	for _ in 0..times {
		wait::<T>(window);
		Pallet::<T>::do_edit(acting::<T>(&origin)?, id, details())?;
	}
	wait::<T>(window);
	Ok((origin, id))
}

/// An object with as many listed versions as there can be, which says something else than any of them.
pub fn reworded<T: Config>() -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	let (origin, id) = edited::<T>(T::MaxVersions::get().saturating_sub(1))?;
	let present = Details { address: None, ..details() };
	Pallet::<T>::do_edit(acting::<T>(&origin)?, id, present)?;
	Ok((origin, id))
}

/// Another object in the same place.
pub fn beside<T: Config>(id: ObjectId) -> Result<ObjectId, BenchmarkError> {
	let one = read::<T>(id)?;
	let next = NextObject::<T>::get();
	// Every one by somebody else: one person may have only so much in one place.
	let author = somebody::<T>(next as u32)?;
	Pallet::<T>::do_submit(author, one.kind, one.category, one.location, details(), false)?;
	Ok(next)
}

/// An object of this kind, of another author than the one who acts.
pub fn of_another<T: Config>(kind: Kind) -> Result<ObjectId, BenchmarkError> {
	beside::<T>(object_of::<T>(kind)?.1)
}

/// The id of the `n`th of many people.
pub fn voter_id<T: Config>(n: u32) -> Result<T::VoterId, BenchmarkError> {
	T::VoterId::decode(&mut TrailingZeroInput::new(&n.saturating_add(1_000_000).to_le_bytes()))
		.map_err(|_| BenchmarkError::Stop("a voter's id is not made of bytes"))
}

/// Somebody who may support something, as an origin and as a person.
pub fn person<T: Config>() -> Result<(T::RuntimeOrigin, Voter<T::VoterId>), BenchmarkError> {
	let origin = T::VoterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
	let voter = T::VoterOrigin::ensure_origin(origin.clone())
		.map_err(|_| BenchmarkError::Stop("the person's origin was refused"))?;
	Ok((origin, voter))
}

/// The `n`th of many people.
pub fn one_of_many<T: Config>(n: u32) -> Result<Voter<T::VoterId>, BenchmarkError> {
	Ok(Voter { id: voter_id::<T>(n)?, ..person::<T>()?.1 })
}

/// Lets `blocks` go by.
pub fn wait<T: Config>(blocks: BlockNumberFor<T>) {
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now.saturating_add(blocks));
}

/// Somebody with a role in the town that answers.
pub fn officer<T: Config>(role: Role, n: u32) -> T::AccountId {
	let who = account("officer", n, 0);
	T::Officers::appoint_for_benchmark(&who, MUNICIPALITY, role);
	who
}

/// The same, to sign with.
pub fn by<T: Config>(role: Role) -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(officer::<T>(role, 0))
}

/// Takes an object to a state, as the office.
pub fn go<T: Config>(id: ObjectId, to: State) -> Result<(), BenchmarkError> {
	let actor = Actor::Anyone;
	Pallet::<T>::do_proceed(id, Mover::Office, actor, to, Some(Reason::Other), None)?;
	Ok(())
}

/// A task with one slot that goes on for ever, in which `n` people signed up.
pub fn task<T: Config>(n: u32) -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	let (origin, id) = object_of::<T>(Kind::Task)?;
	let slots = vec![(0, u64::MAX, u16::MAX); MAX_SLOTS as usize];
	Pallet::<T>::do_set_slots(acting::<T>(&origin)?, id, slots)?;
	for at in 0..n {
		Pallet::<T>::do_sign_up(one_of_many::<T>(at)?, id, 0)?;
	}
	Ok((origin, id))
}

/// Two objects that say the same, and so many supports of the first.
pub fn twins<T: Config>(supports: u32) -> Result<(ObjectId, ObjectId), BenchmarkError> {
	let (_, id) = object::<T>()?;
	let into = beside::<T>(id)?;
	for at in 0..supports {
		Pallet::<T>::do_support(one_of_many::<T>(at)?, id)?;
	}
	// Enough of them would keep it from being merged into what has none.
	Objects::<T>::mutate(SortedId::from(id), |object| {
		if let Some(object) = object {
			object.threshold = Threshold::NotReached;
		}
	});
	Ok((id, into))
}

/// The same, the first merged into the second, and no support moved yet.
pub fn merged<T: Config>(supports: u32) -> Result<(ObjectId, ObjectId), BenchmarkError> {
	let (id, into) = twins::<T>(supports)?;
	let account = officer::<T>(Role::ProposalOfficer, 0);
	let acting = Officer { municipality: MUNICIPALITY, account };
	Pallet::<T>::do_merge(id, acting, into, None)?;
	Ok((id, into))
}

/// An object as late as anything can be: its clock has run since 1970, and its targets are nothing.
pub fn late<T: Config>() -> Result<ObjectId, BenchmarkError> {
	let (_, id) = object::<T>()?;
	Objects::<T>::mutate(SortedId::from(id), |object| {
		if let Some(object) = object {
			object.clocks.acknowledged = Some(Stop { at: 1, took: 1 });
			object.clocks.solved = Some(Stop { at: 1, took: 1 });
		}
	});
	Ok(id)
}

/// What would be brought to a vote.
pub fn matter<T: Config>(id: ObjectId) -> Result<Matter<T::VoterId>, BenchmarkError> {
	let author = read::<T>(id)?.author;
	let (area, policy, details) = (1, 1, H256::zero());
	Ok(Matter { object: id, author, territory: 0, area, policy, details })
}

/// Answers to so many objects, each with a step.
pub fn answers<T: Config>(n: u32) -> Result<Vec<OfficialAnswer>, BenchmarkError> {
	let (_, id) = object::<T>()?;
	let answer = |object| OfficialAnswer {
		object,
		content: content(),
		to: Some(State::Rejected),
		reason: Some(Reason::Other),
	};
	let mut answers = vec![answer(id)];
	for _ in 1..n {
		answers.push(answer(beside::<T>(id)?));
	}
	Ok(answers)
}

/// An object that a moderator hid, not the one who is asked first, and its author.
pub fn hidden<T: Config>() -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	let (origin, id) = object::<T>()?;
	let moderator = officer::<T>(Role::Moderator, 1);
	Pallet::<T>::do_hide(id, read::<T>(id)?, moderator, Breach::Spam)?;
	Ok((origin, id))
}

/// As many links as there can be, to different objects, so that every one is looked up.
pub fn links<T: Config>(id: ObjectId) -> Result<Pointers, BenchmarkError> {
	let mut links = Vec::new();
	for _ in 0..MAX_LINKS {
		let to = Link::Object(beside::<T>(id)?);
		links.push(Pointer { relation: Relation::About, to });
	}
	Ok(BoundedVec::truncate_from(links))
}

/// A bundle as high as it can be with one more below it: its lowest part, the author's own, and the
/// highest, which is somebody else's.
pub fn tower<T: Config>(
	origin: &T::RuntimeOrigin,
	id: ObjectId,
) -> Result<(ObjectId, ObjectId), BenchmarkError> {
	let mut above = Vec::new();
	for _ in 1..MAX_BUNDLE_DEPTH {
		above.push(beside::<T>(id)?);
	}
	let Object { kind, category, location, .. } = read::<T>(id)?;
	let lowest = NextObject::<T>::get();
	let acting = acting::<T>(origin)?;
	Pallet::<T>::do_submit(acting, kind, category, location, details(), false)?;
	let mut part = lowest;
	for whole in above {
		Pallet::<T>::do_set_whole(part, read::<T>(part)?, Some(whole))?;
		part = whole;
	}
	Ok((lowest, part))
}

/// What an expert says at most.
pub fn assessment() -> Assessment {
	Assessment {
		feasible: true,
		cost: Some(u64::MAX),
		days: Some(u32::MAX),
		explanation: content(),
	}
}

/// As many offices as look into something at most, of different towns where there can be more.
pub fn handling<T: Config>(id: ObjectId) -> Result<Handling, BenchmarkError> {
	let own = read::<T>(id)?.body.municipality;
	let body = |number| Body { municipality: town::<T>(number, own), office: number };
	let also = (2..2 + MAX_BODIES).map(body).collect();
	let case = Some(BoundedVec::truncate_from(vec![b'7'; 32]));
	Ok(Handling { also: BoundedVec::truncate_from(also), case })
}

/// A task in which `n` people signed up and were let in.
pub fn attended<T: Config>(n: u32) -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	let (origin, id) = task::<T>(n)?;
	for at in 0..n {
		Pallet::<T>::do_attend(acting::<T>(&origin)?, id, voter_id::<T>(at)?, true)?;
	}
	Ok((origin, id))
}

/// A task in which `n` people signed up, taken back long ago.
pub fn done_with<T: Config>(n: u32) -> Result<ObjectId, BenchmarkError> {
	let (origin, id) = task::<T>(n)?;
	Pallet::<T>::do_withdraw(acting::<T>(&origin)?, id)?;
	wait::<T>(T::ArchiveAfter::get());
	Ok(id)
}
