// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{
	geo::{Position, Shape},
	Link, Title,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError::BadOrigin};

type Error = crate::Error<Test>;

fn refused(change: impl FnOnce(&mut Proposal), error: Error) {
	assert_noop!(ArAnchors::propose(by(1), changed(change)), error);
}

#[test]
fn the_chain_finds_where_it_is_and_who_answers() {
	ExtBuilder::build_and_execute(|| {
		let id = propose(1, mural());
		let anchor = read(id);
		assert_eq!((anchor.site.territory, anchor.municipality), (11, 1));
		assert_eq!(anchor.within.to_vec(), [11, 1, 0]);
		assert_eq!((anchor.version, anchor.state), (1, State::Proposed));
		// The quarter itself is as right as the town; another one, the root and nothing are not.
		assert_eq!(read(propose(1, changed(|it| it.site.territory = 11))).municipality, 1);
		for wrong in [0, 2, 99] {
			refused(|it| it.site.territory = wrong, Error::OutsideTerritory);
		}
		refused(|it| it.site.pose.position.lon = 80_000_000, Error::OutsideTerritory);
		refused(|it| it.site.pose.position.lon = 1_800_000_001, Error::OffTheGlobe);
		refused(|it| it.site.pose.position.lat = i32::MIN, Error::OffTheGlobe);
	});
}

#[test]
fn an_office_labels_its_own_town_only() {
	ExtBuilder::build_and_execute(|| {
		assert_noop!(ArAnchors::propose(by(202), mural()), Error::OutsideTerritory);
		propose(201, mural());
		assert_noop!(ArAnchors::propose(by(999), mural()), BadOrigin);
		assert_noop!(ArAnchors::propose(RuntimeOrigin::none(), mural()), BadOrigin);
	});
}

#[test]
fn every_asset_has_words_for_those_who_cannot_see_or_hear_it() {
	ExtBuilder::build_and_execute(|| {
		for mime in ["model/gltf-binary", "image/png", "audio/ogg", "text/plain", "application/x"] {
			refused(
				|it| {
					it.details.asset =
						ContentRef { mime: mime.as_bytes().to_vec().try_into().unwrap(), ..text(1) }
				},
				Error::NoAlternativeText,
			);
		}
	});
}

#[test]
fn an_asset_and_its_variants_have_their_form() {
	ExtBuilder::build_and_execute(|| {
		let bad_hash: Multihash = vec![1, 2, 3].try_into().unwrap();
		refused(|it| it.details.asset.hash = bad_hash.clone(), Error::BadContentHash);
		refused(|it| it.details.asset.mime = Default::default(), Error::BadMediaType);
		refused(|it| it.details.asset.size = 0, Error::EmptyContent);
		refused(
			|it| it.details.asset.language = b"i".to_vec().try_into().unwrap(),
			Error::BadLanguage,
		);
		refused(|it| it.details.title = Title::default(), Error::EmptyTitle);
		refused(
			|it| it.details.title = Title(b"two\nlines".to_vec().try_into().unwrap()),
			Error::BadTitle,
		);
		let variants = |list: Vec<Variant>| {
			move |it: &mut Proposal| it.details.variants = list.try_into().unwrap()
		};
		refused(variants(vec![Variant { hash: bad_hash, ..variant(2) }]), Error::BadContentHash);
		refused(
			variants(vec![Variant { mime: b"model".to_vec().try_into().unwrap(), ..variant(2) }]),
			Error::BadMediaType,
		);
		refused(variants(vec![Variant { size: 0, ..variant(2) }]), Error::EmptyContent);
		refused(variants(vec![variant(2), variant(3), variant(2)]), Error::VariantTwice);
		refused(variants(vec![variant(1)]), Error::VariantTwice);
		let most = (2..2 + MAX_VARIANTS as u8).map(variant).collect();
		propose(1, changed(variants(most)));
	});
}

#[test]
fn a_link_leads_somewhere_else() {
	ExtBuilder::build_and_execute(|| {
		let link = |to| move |it: &mut Proposal| it.details.link = Some(to);
		// The first one's own id, before it is given out.
		refused(link(Link::Anchor(0)), Error::LinkedToItself);
		refused(link(Link::Anchor(7)), Error::UnknownAnchor);
		let other = propose(1, mural());
		let id = propose(1, changed(link(Link::Anchor(other))));
		assert_noop!(
			ArAnchors::edit(by(1), id, changed(link(Link::Anchor(id)))),
			Error::LinkedToItself
		);
		// What other modules hold, readers look up.
		for to in [Link::Sale(1), Link::Object(2), Link::Issue(3), Link::Badge(4)] {
			assert_ok!(ArAnchors::edit(by(1), id, changed(link(to))));
		}
	});
}

#[test]
fn a_marker_is_a_multihash() {
	ExtBuilder::build_and_execute(|| {
		let marker =
			|hash: Multihash| move |it: &mut Proposal| it.site.kind = Kind::Trackable(hash);
		refused(marker(Default::default()), Error::BadMarkerHash);
		let id = propose(1, changed(marker(hash(3))));
		assert_eq!(read(id).site.kind.sort(), Sort::Trackable);
	});
}

#[test]
fn an_area_is_one_and_holds_its_pose() {
	ExtBuilder::build_and_execute(|| {
		let refused = |shape: Shape, error: Error| {
			assert_noop!(ArAnchors::propose(by(1), all_over(shape)), error);
		};
		refused(Shape::Point(WALL), Error::NotAnArea);
		let Position { lon, lat } = WALL;
		let line = |other| Shape::line(&[(lon, lat), other]).unwrap();
		refused(Shape::line(&[(lon, lat)]).unwrap(), Error::TooFewPositions);
		refused(line((lon, lat)), Error::RepeatedPosition);
		refused(line((lon, i32::MAX)), Error::OffTheGlobe);
		refused(line((lon, 900_000_000)), Error::OverAPole);
		refused(line((lon, lat + 20_000_001)), Error::TooWide);
		let ring = |corners: &[(i32, i32)]| {
			let corners = corners.iter().map(|(east, north)| (lon + east, lat + north)).collect();
			Shape::polygon(&[corners]).unwrap()
		};
		refused(ring(&[(0, 0), (9, 0), (9, 9), (0, 9)]), Error::RingNotClosed);
		refused(ring(&[(0, 0), (9, 9), (9, 0), (0, 9), (0, 0)]), Error::SelfCrossing);
		refused(ring(&[(1, 1), (9, 1), (9, 9), (1, 9), (1, 1)]), Error::OutsideArea);
		let outer = [(-9, -9), (9, -9), (9, 9), (-9, 9), (-9, -9)];
		let hole = [(20, 20), (22, 20), (22, 22), (20, 20)];
		let holed = [&outer[..], &hole[..]]
			.map(|ring| ring.iter().map(|(e, n)| (lon + e, lat + n)).collect::<Vec<_>>());
		refused(Shape::polygon(&holed).unwrap(), Error::HoleOutside);
		// Half of it in another town.
		refused(square(2_000_000), Error::OutsideTerritory);

		let id = propose(1, all_over(square(500)));
		assert_eq!(read(id).site.territory, 1, "an area is where its author says that it all is");
		propose(1, all_over(line((lon + 5, lat))));
	});
}

#[test]
fn ids_end_before_they_repeat() {
	ExtBuilder::build().execute_with(|| {
		NextAnchor::<Test>::put(u64::MAX);
		assert_noop!(ArAnchors::propose(by(1), mural()), ArithmeticError::Overflow);
	});
}
