// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Valid inputs, from which the driver sets out.

use co3_geo::{BoundingBox, Geohash, MultiPolygon, Position, Precision, Shape};
use co3_primitives::{ContentRef, Title};
use co3_runtime::{RuntimeCall, UncheckedExtrinsic};
use co3_tally::{
	AreaRule, DefeatStrength, Quorum, Ratio, Rules, RunningIssue, Standing, TieBreaking, Turnout,
};
use codec::Encode;
use sp_core::{crypto::AccountId32, sr25519, Blake2Hasher, H256};
use sp_runtime::{generic::Era, MultiAddress, MultiSignature};
use sp_trie::{
	recorder::Recorder, trie_types::TrieDBMutBuilderV1, LayoutV1, MemoryDB, Trie, TrieDBBuilder,
	TrieMut,
};

const DEGREE: i32 = 10_000_000;
const TORINO: Position = Position { lon: 76_856_000, lat: 450_711_000 };

pub fn titles() -> Vec<Vec<u8>> {
	["Buca in via Cigna", "Τρύπα στην οδό Αθηνάς", "Un banc à Saint-Denis 🪑", &"x".repeat(128)]
		.into_iter()
		.map(|text| Title::new(text).unwrap().encode())
		.collect()
}

pub fn content_references() -> Vec<Vec<u8>> {
	let text = ContentRef {
		hash: [&[0x12, 0x20][..], &[7; 32]].concat().try_into().unwrap(),
		mime: b"text/markdown".to_vec().try_into().unwrap(),
		size: 1_024,
		language: b"zh-Hant-TW".to_vec().try_into().unwrap(),
		alternative_text: None,
	};
	let picture = ContentRef {
		hash: [&[0xa0, 0xe4, 0x02, 0x20][..], &[7; 32]].concat().try_into().unwrap(),
		mime: b"image/svg+xml".to_vec().try_into().unwrap(),
		language: Default::default(),
		alternative_text: Some(H256::repeat_byte(1)),
		..text.clone()
	};
	vec![text.encode(), picture.encode()]
}

pub fn positions() -> Vec<Vec<u8>> {
	let places = [
		TORINO,
		Position { lon: 0, lat: 0 },
		Position { lon: Position::MAX_LON, lat: Position::MAX_LAT },
		Position { lon: -Position::MAX_LON, lat: -Position::MAX_LAT },
	];
	let mut all = Vec::new();
	for (at, precision) in
		[Precision::Exact, Precision::HundredMetres, Precision::Kilometre].into_iter().enumerate()
	{
		for one in places {
			all.push((one, places[at], precision, 24_u8).encode());
		}
	}
	all
}

fn degrees(west: i32, south: i32, east: i32, north: i32) -> BoundingBox {
	BoundingBox::new(west * DEGREE, south * DEGREE, east * DEGREE, north * DEGREE).unwrap()
}

pub fn boxes() -> Vec<Vec<u8>> {
	let (italy, piedmont) = (degrees(6, 36, 19, 47), degrees(6, 44, 9, 46));
	let (fiji, islet) = (degrees(177, -19, -178, -16), degrees(179, -18, -179, -17));
	let on_the_line = Position { lon: Position::MAX_LON, lat: -17 * DEGREE - 1 };
	vec![(italy, piedmont, TORINO).encode(), (fiji, islet, on_the_line).encode()]
}

fn some_shapes() -> [Shape; 5] {
	let (west, south) = (TORINO.lon, TORINO.lat);
	let square = |at: i32, size: i32| {
		let (west, south) = (west + at, south + at);
		let (east, north) = (west + size, south + size);
		vec![(west, south), (east, south), (east, north), (west, north), (west, south)]
	};
	let walk: Vec<_> = (0..20).map(|at| (west + at * 9_000, south + at % 3 * 7_000)).collect();
	[
		Shape::Point(TORINO),
		Shape::line(&walk).unwrap(),
		Shape::line(&[(1_799_000_000, 0), (1_800_000_000, 5)]).unwrap(),
		Shape::polygon(&[square(0, 90_000)]).unwrap(),
		Shape::polygon(&[square(0, 900_000), square(10_000, 400_000)]).unwrap(),
	]
}

pub fn shapes() -> Vec<Vec<u8>> {
	let boxes = [degrees(6, 44, 9, 46), degrees(177, -19, -178, 16), degrees(0, 0, 1, 1)];
	let mut all = Vec::new();
	for shape in some_shapes() {
		all.extend(boxes.iter().map(|bounds| (&shape, bounds, TORINO).encode()));
	}
	all
}

pub fn nearness() -> Vec<Vec<u8>> {
	let on_the_line = Position { lon: -Position::MAX_LON, lat: 500 };
	let pole = Position { lon: 0, lat: Position::MAX_LAT };
	let mut all = Vec::new();
	for shape in some_shapes() {
		for (centre, radius) in [(TORINO, 2_000_000u64), (on_the_line, 70_000), (pole, u64::MAX)] {
			all.push((&shape, centre, radius).encode());
		}
	}
	all
}

pub fn z_order() -> Vec<Vec<u8>> {
	let fiji = degrees(177, -19, -178, -16);
	let suva = Position { lon: 1_784_419_000, lat: -181_416_000 };
	vec![
		(Geohash::FIRST, degrees(6, 44, 9, 46), TORINO).encode(),
		(Geohash::new(TORINO).unwrap(), BoundingBox::WORLD, TORINO).encode(),
		(Geohash::FIRST, fiji, suva).encode(),
	]
}

fn ring(west: i32, south: i32, size: i32) -> Vec<(i32, i32)> {
	let (east, north) = (west + size, south + size);
	vec![(west, south), (east, south), (east, north), (west, north), (west, south)]
}

pub fn areas() -> Vec<Vec<u8>> {
	let (lon, lat) = (TORINO.lon - 500, TORINO.lat - 500);
	let plain = vec![vec![ring(lon, lat, 1_000)]];
	let pierced = vec![vec![ring(lon, lat, 1_000), ring(lon + 100, lat + 100, 100)]];
	let pieces = vec![
		vec![ring(lon, lat, 1_000), ring(lon + 100, lat + 100, 100)],
		vec![ring(lon + 2_000, lat, 900)],
		vec![ring(lon, lat - 3_000, 2_000)],
	];
	let pole = vec![vec![ring(-Position::MAX_LON, 0, Position::MAX_LAT)]];
	[plain, pierced, pieces, pole]
		.iter()
		.map(|coordinates| {
			let area = MultiPolygon::from_coordinates(coordinates).unwrap();
			(area, TORINO, Position::default()).encode()
		})
		.collect()
}

pub fn storage_proofs() -> Vec<Vec<u8>> {
	let entries: Vec<(Vec<u8>, Vec<u8>)> = (0..30_u8)
		.map(|n| (vec![n % 3, n, n.wrapping_mul(77)], vec![n; usize::from(n) * 2]))
		.collect();
	let mut db = MemoryDB::<Blake2Hasher>::default();
	let mut root = H256::default();
	{
		let mut trie = TrieDBMutBuilderV1::<Blake2Hasher>::new(&mut db, &mut root).build();
		for (key, value) in &entries {
			trie.insert(key, value).unwrap();
		}
	}
	let read_proof = |keys: &[&[u8]]| {
		let recorder = Recorder::<Blake2Hasher>::default();
		{
			let mut recording = recorder.as_trie_recorder(root);
			let trie = TrieDBBuilder::<LayoutV1<Blake2Hasher>>::new(&db, &root)
				.with_recorder(&mut recording)
				.build();
			for key in keys {
				trie.get(key).unwrap();
			}
		}
		recorder.drain_storage_proof().into_iter_nodes().collect::<Vec<_>>()
	};
	let question = |given: bool, nodes: &[Vec<u8>], prefix: &[u8]| {
		let mut bytes = given.encode();
		if given {
			bytes.extend(root.encode());
		}
		bytes.push(nodes.len() as u8);
		for node in nodes {
			bytes.extend((node.len() as u16).encode());
			bytes.extend(node);
		}
		bytes.extend(prefix);
		bytes
	};
	let cell: Vec<&[u8]> =
		entries.iter().filter(|(key, _)| key[0] == 1).map(|(key, _)| key.as_slice()).collect();
	// After the node format: a leaf with two half bytes of key, inside a branch.
	let leaf = [&[0x41, 0x0b, 4][..], b"v"].concat();
	let branch = [&[0x80, 0x40, 0x00, 16][..], &leaf].concat();
	vec![
		question(true, &read_proof(&cell), &[1]),
		question(true, &read_proof(&[&[9]]), &[9]),
		question(true, &read_proof(&[&entries[7].0]), &entries[7].0),
		question(false, std::slice::from_ref(&branch), b""),
		question(false, std::slice::from_ref(&branch), b"k"),
	]
}

fn some_calls() -> Vec<RuntimeCall> {
	let remark = RuntimeCall::from(frame_system::Call::remark { remark: b"salve".to_vec() });
	vec![
		remark.clone(),
		frame_system::Call::set_storage { items: vec![(b"key".to_vec(), b"value".to_vec())] }
			.into(),
		remark,
	]
}

pub fn calls() -> Vec<Vec<u8>> {
	some_calls().iter().map(Encode::encode).collect()
}

pub fn transactions() -> Vec<Vec<u8>> {
	let signer = MultiAddress::Id(AccountId32::new([7; 32]));
	let signature = MultiSignature::from(sr25519::Signature::from_raw([9; 64]));
	some_calls()
		.into_iter()
		.flat_map(|call| {
			let extension = co3_runtime::extension(Era::mortal(64, 7), 3);
			let signed = UncheckedExtrinsic::new_signed(
				call.clone(),
				signer.clone(),
				signature.clone(),
				extension,
			);
			[signed.encode(), UncheckedExtrinsic::new_bare(call).encode()]
		})
		.collect()
}

pub fn delegations() -> Vec<Vec<u8>> {
	let to = |to: u32| Standing::Delegates { weight: 2, to };
	let chain = [to(1), to(2), Standing::Acts { weight: 1 }, Standing::Idle { weight: 1 }, to(3)];
	let circle = [to(1), to(2), to(0), to(9), Standing::Excluded];
	let heavy =
		[Standing::Delegates { weight: u64::MAX, to: 1 }, Standing::Acts { weight: u64::MAX }];
	// Without the length before it: members follow one another to the end.
	let members = |members: &[Standing<u32>]| members.iter().flat_map(Encode::encode).collect();
	[members(&chain), members(&circle), members(&heavy)]
		.into_iter()
		.enumerate()
		.map(|(stops, members): (usize, Vec<u8>)| [vec![stops as u8], members].concat())
		.collect()
}

fn some_rules() -> [Rules; 5] {
	let usual = Rules::default();
	let tenth = Quorum { absolute: 3, share: Ratio::new(1, 10).unwrap() };
	[
		usual,
		Rules { turnout: Turnout { least: tenth, adaptive: false }, ..usual },
		Rules { turnout: Turnout { adaptive: true, ..Turnout::ANY }, ..usual },
		Rules { tie_breaking: TieBreaking::Variant2, no_multistage_majority: true, ..usual },
		Rules {
			tie_breaking: TieBreaking::Simple,
			defeat_strength: DefeatStrength::Simple,
			..usual
		},
	]
}

pub fn ballots() -> Vec<Vec<u8>> {
	let ballots: [(u128, Vec<(u8, i32)>); 3] =
		[(5, vec![(0, 3), (1, -1), (2, 1)]), (4, vec![(1, 7)]), (1 << 100, vec![])];
	let cast: Vec<u8> = ballots.iter().flat_map(Encode::encode).collect();
	some_rules()
		.iter()
		.map(|rules| [(rules, 3_u8, 1_u128 << 104).encode(), cast.clone()].concat())
		.collect()
}

pub fn tables() -> Vec<Vec<u8>> {
	let rows: [[u128; 3]; 3] = [[0, 5, 3], [5, 0, 5], [7, 5, 0]];
	some_rules().iter().map(|rules| (rules, 3_u8, 10_u128, 30_u128, rows).encode()).collect()
}

pub fn area_quorums() -> Vec<Vec<u8>> {
	let ratio = |num, den| Ratio::new(num, den).unwrap();
	let rule = AreaRule {
		standard: ratio(2, 1),
		factor: ratio(2, 1),
		issues: ratio(3, 2),
		time: 28_800,
		exponent: ratio(1, 2),
		population: None,
	};
	let grown = AreaRule { population: core::num::NonZeroU32::new(1_000), ..rule };
	let running = [RunningIssue { duration: 100_000 }, RunningIssue { duration: 5 }];
	[rule, grown].iter().map(|rule| (rule, 50_000_u128, running).encode()).collect()
}

pub fn orders() -> Vec<Vec<u8>> {
	let participant = |weight: u128, named: &[u8]| {
		let count = named.len() as u8;
		let mut bytes = (weight, count, count | count << 4).encode();
		(0..3).for_each(|_| bytes.extend(named));
		bytes
	};
	vec![
		[participant(3, &[0, 1, 2]), participant(1, &[7, 3]), participant(u128::MAX, &[5])]
			.concat(),
		participant(1, &[4, 4]),
	]
}

/// Poses as text: the standard's own example, one off the globe, one that is no rotation.
pub fn poses() -> Vec<Vec<u8>> {
	let of = |lat: &str, w: &str| {
		format!(
			r#"{{"position":{{"lat":{lat},"lon":-122.3,"h":11.5}},"quaternion":{{"x":-0.17231894920559634,"y":0.26775440295008673,"z":0.7971382399657011,"w":{w}}}}}"#
		)
		.into_bytes()
	};
	vec![of("47.7", "-0.513014995716408"), of("91", "-0.513014995716408"), of("47.7", "0.5e1")]
}

/// A town's days: six bytes for each thing that happens.
pub fn towns() -> Vec<Vec<u8>> {
	// By number: what, who, to whom, in which issue, how, how much.
	let (pass, delegate, circle, open, add, support) = (0, 4, 6, 8, 9, 10);
	let (vote, seal, reveal, differ, change, manage) = (13, 15, 17, 19, 20, 22);
	// Some blocks with all the room there is, none, some, and the least.
	let [room, none, some, least] =
		[3, 0, 1, 2].map(|share| move |blocks: u8| [pass, 0, blocks - 1, 0, share, 5]);
	let proposed = |policy| {
		vec![
			[circle, 3, 3, 0, 0, 0],
			[delegate, 1, 2, 0, 0, 0],
			[delegate, 2, 0, 0, 1, 0],
			[open, 0, 0, 0, policy, 1],
			[add, 1, 0, 0, 0, 2],
			[support, 5, 0, 0, 1, 0],
			[support, 6, 0, 0, 2, 0],
			[manage, 7, 0, 0, 5, 0],
		]
	};
	let voted = |what| (0..9).flat_map(move |who| [[what, who, 2, 0, 0, 77 + who], room(2)]);
	let mut all = Vec::new();
	// Everybody votes, somebody in a circle among them; in the end there is little room.
	let mut open_vote = proposed(0);
	open_vote.extend(voted(vote));
	open_vote.extend([none(8), [change, 3, 0, 0, 0, 0], some(4), least(8)]);
	all.push(open_vote);
	// An office asks, and what wins must have led before.
	let mut poll = proposed(3);
	poll.extend(voted(vote));
	poll.extend([some(4), room(4)]);
	all.push(poll);
	// Sealed, and opened.
	let mut sealed_vote = proposed(1);
	sealed_vote.extend(voted(seal));
	sealed_vote.extend((0..8).flat_map(|at| [room(1), [reveal, 9, at, 0, 1, 0]]));
	all.push(sealed_vote);
	// Nobody counts for a long while, in which people leave, and weigh as much as they can.
	let mut late_count = proposed(2);
	late_count.extend([room(8), room(4)]);
	late_count.extend((0..9).flat_map(|who| [[vote, who, 2, 0, 0, 77 + who], none(1)]));
	late_count.extend((0..5).map(|who| [change, who, 2, 0, who % 3, 9]));
	late_count.extend([[differ, 0, 1, 0, 2, 1], [differ, 0, 2, 0, 4, 1], least(1)]);
	all.push(late_count);
	// Delegations that end soon, and a pause.
	let mut reminded = vec![[delegate, 1, 2, 0, 0, 140], [delegate, 2, 3, 0, 0, 9], room(8)];
	reminded.extend([[23, 0, 0, 0, 0, 255], room(8), [23, 0, 0, 0, 0, 0], room(8)]);
	all.push(reminded);
	all.into_iter().map(|acts| acts.concat()).collect()
}
