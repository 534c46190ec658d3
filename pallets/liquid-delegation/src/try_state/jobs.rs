// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What must be true of counts that are under way: who stands where, how far each has come, and that what
//! it has noted and added up so far is what the register and the papers of its moment give.

use crate::{
	agenda::Item,
	cursor::{Census, Cursor, Stage, Sums},
	register::Frame,
	turns::ROUND,
	Agenda, Areas, Ballots, Config, Cursors, Drafts, Frozen, JobId, JobOf, Jobs, NextJob, Nodes,
	Note, Pallet, Paper, Participations, Populations, Ready, Step, Task, Turn,
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use co3_primitives::{counts::Counts, Electorate, SortedId, Territories, Voter};
use co3_tally::{Concentration, Node, Register, Resolution, Standing, Support, SupportCount};
use codec::Encode;
use frame_support::ensure;
use sp_runtime::DispatchError;

/// The register of an issue, with all notes in memory: what a count comes to that is never stopped.
struct Afresh<'a, T: Config> {
	frame: &'a Frame<T>,
	nodes: BTreeMap<Vec<u8>, Node>,
}

impl<'a, T: Config> Afresh<'a, T> {
	/// Follows all delegations.
	fn resolve(frame: &'a Frame<T>) -> Self {
		let mut afresh = Self { frame, nodes: BTreeMap::new() };
		Resolution::new().run(&mut afresh);
		afresh
	}
}

impl<T: Config> Register for Afresh<'_, T> {
	type Member = T::VoterId;

	fn next(&self, after: Option<T::VoterId>) -> Option<T::VoterId> {
		self.frame.next(after)
	}

	fn standing(&self, member: T::VoterId) -> Standing<T::VoterId> {
		self.frame.standing(member)
	}

	fn node(&self, member: T::VoterId) -> Node {
		self.nodes.get(&member.encode()).copied().unwrap_or_default()
	}

	fn set_node(&mut self, member: T::VoterId, node: Node) {
		self.nodes.insert(member.encode(), node);
	}
}

impl<T: Config> Pallet<T> {
	/// Moments are frozen as long as counts need them; what counts note is of counts that go on.
	pub(super) fn check_counts() -> Result<(), DispatchError> {
		let needed = Jobs::<T>::iter_values().filter(|job| job.noted.is_none());
		let needed = Counts::of(needed.map(|job| job.freeze));
		let frozen = Frozen::<T>::get();
		let held = frozen.iter().map(|held| (held.freeze, held.counts));
		ensure!(needed.are(held), "what is needed is frozen");
		let rising = frozen.windows(2).all(|pair| pair[0].freeze.block < pair[1].freeze.block);
		ensure!(rising, "moments are in order");
		let mut checks = Vec::new();
		let woken: Vec<_> = Agenda::<T>::iter_values()
			.flatten()
			.filter_map(|item| match item {
				Item::Revealing(count) => Some(count),
				_ => None,
			})
			.collect();
		for (key, job) in Jobs::<T>::iter() {
			ensure!(key.id() < NextJob::<T>::get(), "a count's number was given out");
			if let Task::Admission { area, .. } = job.task {
				checks.push(area);
			}
			let before = job.after.and_then(|before| Jobs::<T>::get(SortedId::from(before)));
			let queue = job.task.queue();
			let ready = Ready::<T>::contains_key(queue, key);
			match before {
				Some(before) => {
					ensure!(before.then == Some(key.id()), "whoever stands in line is known");
					ensure!(before.task.queue() == queue, "a line is of one row");
					ensure!(!ready, "a count does not overtake another");
				}
				None => ensure!(ready || woken.contains(&key.id()), "a count that waits is woken"),
			}
			Self::check_progress(key.id(), &job)?;
		}
		for (queue, key) in Ready::<T>::iter_keys() {
			let job = Jobs::<T>::get(key).ok_or("what can go on is a count")?;
			ensure!(job.task.queue() == queue, "a count stands in its row");
		}
		let turns = Turn::<T>::get();
		let given = turns.votes.max(turns.checks) <= NextJob::<T>::get();
		ensure!(given && turns.round < ROUND, "whose turn is next is a count that there can be");
		for key in Cursors::<T>::iter_keys() {
			ensure!(Jobs::<T>::contains_key(key), "a cursor is a count's");
		}
		for (key, _, _) in Nodes::<T>::iter() {
			ensure!(Jobs::<T>::contains_key(key), "a note is a count's");
		}
		let checks = Counts::of(checks.into_iter());
		for (id, area) in Areas::<T>::iter() {
			ensure!(checks.get(id) == area.checks, "an area's counts are counted");
		}
		Ok(())
	}

	/// How far a count has come is how far its task lets it come, and what it has noted so far is so.
	fn check_progress(id: JobId, job: &JobOf<T>) -> Result<(), DispatchError> {
		let key = SortedId::from(id);
		let cursor = match Cursors::<T>::get(key) {
			Some(bytes) => Self::read_cursor(&bytes).ok_or("a cursor can be read")?,
			None => Cursor::new(),
		};
		Self::check_stage(job, &cursor)?;
		let issue = job.issues.get(cursor.part as usize).or(job.issues.last());
		let issue = issue.ok_or("a count is about something")?;
		let frame = Frame::of(id, job, *issue).ok_or("a count is about an issue")?;
		if matches!(cursor.stage, Stage::Beginning) {
			let noted = Nodes::<T>::iter_key_prefix(key).next().is_some();
			ensure!(!noted || job.noted.is_some(), "what begins has noted nothing");
		} else if !matches!(cursor.step(), Step::Clearing | Step::Admission) {
			Self::check_positions(job, &cursor, &frame)?;
		}
		if job.noted.is_none() {
			let everybody = T::Electorate::voters_at(&job.freeze);
			Self::check_populations(job, &frame, &everybody)?;
			Self::check_census(job, &cursor, &frame, &everybody)?;
			Self::check_nodes(&cursor, &frame)?;
		}
		match &cursor.stage {
			Stage::Supporters { after, counts, participants } => {
				let walked = Walked::until(*after);
				Self::check_support_sums(&cursor, &frame, walked, counts, *participants)
			}
			Stage::Settling { counts, participants } => {
				Self::check_support_sums(&cursor, &frame, Walked::All, counts, *participants)
			}
			Stage::Ballots { after, sums } => {
				Self::check_ballot_sums(job, &cursor, &frame, Walked::until(*after), sums)
			}
			Stage::Ranking { sums } => {
				Self::check_ballot_sums(job, &cursor, &frame, Walked::All, sums)
			}
			_ => Ok(()),
		}
	}

	/// A count is at something that its task asks for, in one of its issues.
	fn check_stage(job: &JobOf<T>, cursor: &Cursor<T::VoterId>) -> Result<(), DispatchError> {
		let own = match job.task {
			Task::Admission { .. } => None,
			Task::Discussion(id) | Task::Quorum(id) | Task::Confirmation(id) | Task::Vote(id) => {
				Some(id)
			}
		};
		ensure!(own.is_none_or(|id| job.issues[..] == [id]), "a count is about its issue");
		let (part, parts) = (cursor.part as usize, job.issues.len());
		let within = match cursor.step() {
			Step::Admission => part == parts,
			_ => part < parts,
		};
		ensure!(within, "a cursor is at an issue of its count");
		let (votes, noted) =
			(matches!(job.task, Task::Confirmation(_) | Task::Vote(_)), job.noted.is_some());
		let fits = match cursor.stage {
			Stage::Beginning | Stage::Clearing { .. } => votes || !noted,
			Stage::Overrides { .. } => own.is_some() && !noted,
			Stage::Resolving(_) => !noted,
			Stage::Noting { .. } => votes && !noted,
			Stage::Supporters { .. } | Stage::Settling { .. } => !votes && !noted,
			Stage::Ballots { .. } | Stage::Ranking { .. } => votes,
			Stage::Admitting => own.is_none(),
			Stage::GivingUp { at } => own.is_none() && at as usize <= cursor.best.len(),
		};
		ensure!(fits, "a count is at what its task asks for");
		let clears = matches!(cursor.stage, Stage::Clearing { .. });
		ensure!(clears || !cursor.anew, "what begins anew is cleared first");
		let counted = cursor.best.iter().all(|(id, _)| job.issues.contains(id));
		ensure!(counted, "what is added up is the count's");
		let found = |id| cursor.best.iter().any(|(best, _)| best == id);
		ensure!(cursor.admitted.iter().all(found), "what is admitted was added up");
		Ok(())
	}

	/// What is counted is what could be voted on, or supported, at the moment, as it was then.
	fn check_positions(
		job: &JobOf<T>,
		cursor: &Cursor<T::VoterId>,
		frame: &Frame<T>,
	) -> Result<(), DispatchError> {
		let initiatives = Self::initiatives_of(frame.id, &frame.issue).into_iter();
		let counted = initiatives.filter(|(_, initiative)| match frame.votes {
			true => initiative.admitted == Some(true),
			false => initiative.created < job.end && !initiative.was_revoked(job.end),
		});
		let counted = counted.map(|(number, _)| number);
		let numbers = cursor.positions.iter().map(|(number, _)| *number);
		ensure!(numbers.eq(counted), "positions are the initiatives that are counted");
		for (number, draft) in &cursor.positions {
			let there = |draft| {
				let draft = Drafts::<T>::get((SortedId::from(frame.id), *number, draft));
				draft.is_some_and(|draft| draft.at <= job.freeze.block)
			};
			let held = there(*draft) && !there(draft.saturating_add(1));
			ensure!(held, "a position is the draft that held");
		}
		let positions = cursor.positions.len();
		let fits = match &cursor.stage {
			Stage::Supporters { counts, .. } | Stage::Settling { counts, .. } => {
				counts.len() == positions
			}
			Stage::Ballots { sums, .. } | Stage::Ranking { sums } => {
				let options = sums.votes.pairwise().options();
				options == positions.saturating_add(1)
					&& sums.votes.first_preferences().len() == positions
			}
			_ => true,
		};
		ensure!(fits, "a table has a place for each position, and for the status quo");
		Ok(())
	}

	/// How many lived in the unit at the moment is known.
	fn check_populations(
		job: &JobOf<T>,
		frame: &Frame<T>,
		everybody: &[Voter<T::VoterId>],
	) -> Result<(), DispatchError> {
		let mut populations = Populations::default();
		for voter in everybody {
			if !T::Territories::is_within(voter.territory, frame.issue.unit) {
				continue;
			}
			if let Some((heads, weight)) = populations.0.get_mut(voter.group().index()) {
				*heads = heads.saturating_add(1);
				*weight = weight.saturating_add(voter.weight.into());
			}
		}
		ensure!(populations == job.populations, "who lived there at the moment is counted");
		Ok(())
	}

	/// How many could take part at the moment, and how much they weighed, is known once all overrides were
	/// looked at.
	fn check_census(
		job: &JobOf<T>,
		cursor: &Cursor<T::VoterId>,
		frame: &Frame<T>,
		everybody: &[Voter<T::VoterId>],
	) -> Result<(), DispatchError> {
		let counted = match cursor.stage {
			Stage::Resolving(_) => true,
			_ => cursor.has_resolved(),
		};
		if !counted {
			return Ok(());
		}
		let mut census = Census::default();
		for voter in everybody {
			let weight = match job.task {
				// What is different in one issue does not change how many an area has.
				Task::Admission { .. } => frame.entitlement(&voter.id, None).weight(),
				_ => frame.weight(&voter.id),
			};
			if let Some(weight) = weight {
				census.heads = census.heads.saturating_add(1);
				census.weight = census.weight.saturating_add(weight.into());
			}
		}
		ensure!(census == cursor.census, "who could take part is counted");
		Ok(())
	}

	/// What delegations bring to whom is noted, once all were followed.
	fn check_nodes(cursor: &Cursor<T::VoterId>, frame: &Frame<T>) -> Result<(), DispatchError> {
		if !cursor.has_resolved() {
			return Ok(());
		}
		let afresh = Afresh::resolve(frame);
		let mut found = 0usize;
		for (member, Note { node, own }) in Nodes::<T>::iter_prefix(SortedId::from(frame.job)) {
			ensure!(node == afresh.node(member), "what delegations brought is noted");
			let weighs = own.is_none_or(|own| Some(own) == frame.weight(&member));
			ensure!(weighs, "what somebody weighed is noted");
			found = found.saturating_add(usize::from(afresh.nodes.contains_key(&member.encode())));
		}
		ensure!(found == afresh.nodes.len(), "what delegations brought is noted");
		Ok(())
	}

	/// Support is what those who were looked at so far gave it.
	fn check_support_sums(
		cursor: &Cursor<T::VoterId>,
		frame: &Frame<T>,
		walked: Walked<T::VoterId>,
		counts: &[SupportCount],
		participants: u64,
	) -> Result<(), DispatchError> {
		let key = SortedId::from(frame.id);
		let (mut sums, mut people) = (vec![SupportCount::default(); counts.len()], 0u64);
		let position = |member: &T::VoterId| Participations::<T>::hashed_key_for(key, member);
		for (member, record) in Participations::<T>::iter_prefix(key) {
			let then = record.at(frame.freeze.block).filter(|then| then.interested);
			let Some((then, own)) = then.zip(frame.weight(&member)) else { continue };
			if !walked.includes(&member, position) {
				continue;
			}
			people = people.saturating_add(1);
			let weight = frame.node(member).received.saturating_add(own.into());
			for ((number, draft), sum) in cursor.positions.iter().zip(&mut sums) {
				let Some(support) = then.support(*number) else { continue };
				let (informed, satisfied) = (support.draft == *draft, support.critical == 0);
				sum.add(Support { informed, satisfied }, weight);
			}
		}
		ensure!(people == participants, "participants are counted");
		ensure!(sums[..] == counts[..], "support adds up");
		Ok(())
	}

	/// Who voted, and with what weight, is what the ballots that were looked at so far say.
	fn check_ballot_sums(
		job: &JobOf<T>,
		cursor: &Cursor<T::VoterId>,
		frame: &Frame<T>,
		walked: Walked<T::VoterId>,
		sums: &Sums,
	) -> Result<(), DispatchError> {
		ensure!(job.noted.is_none_or(|noted| noted == cursor.census), "what is noted is counted");
		let key = SortedId::from(frame.id);
		let (mut voters, mut unopened) = (Concentration::default(), 0u64);
		let position = |member: &T::VoterId| Ballots::<T>::hashed_key_for(key, member);
		for (member, ballot) in Ballots::<T>::iter_prefix(key) {
			let Note { node, own } = frame.note(&member);
			let own = if job.noted.is_some() { own } else { frame.weight(&member) };
			let paper = ballot.as_of(frame.tick).filter(|paper| paper.acts());
			let Some((paper, own)) = paper.zip(own) else { continue };
			if !walked.includes(&member, position) {
				continue;
			}
			unopened = unopened.saturating_add(matches!(paper, Paper::Sealed(_)).into());
			voters.add(own, node.received, node.depth);
		}
		ensure!(voters == sums.concentration, "voters add up");
		ensure!(unopened == sums.unopened, "what stays sealed is counted");
		let table = sums.votes.pairwise();
		ensure!(table.voters() == voters.weight(), "a table is of all voters");
		let options = table.options();
		let pairs = (0..options).flat_map(|x| (0..x).map(move |y| (x, y)));
		let most = pairs.map(|(x, y)| table.get(x, y).saturating_add(table.get(y, x))).max();
		ensure!(
			most.unwrap_or_default() <= voters.weight(),
			"nobody prefers two things to each other"
		);
		Ok(())
	}
}

/// How many of an issue's records a count has looked at, in the order of the trie.
enum Walked<VoterId> {
	/// None.
	None,
	/// Those up to this one's.
	UpTo(VoterId),
	/// All.
	All,
}

impl<VoterId> Walked<VoterId> {
	fn until(last: Option<VoterId>) -> Self {
		last.map_or(Self::None, Self::UpTo)
	}

	/// Whether the record of `member` was looked at, if `position` tells where one is.
	fn includes(&self, member: &VoterId, position: impl Fn(&VoterId) -> Vec<u8>) -> bool {
		match self {
			Self::None => false,
			Self::UpTo(last) => position(member) <= position(last),
			Self::All => true,
		}
	}
}

impl<VoterId> Cursor<VoterId> {
	/// Whether all delegations of the issue that it is at were followed, and nothing is cleared yet.
	fn has_resolved(&self) -> bool {
		matches!(
			self.stage,
			Stage::Noting { .. }
				| Stage::Supporters { .. }
				| Stage::Settling { .. }
				| Stage::Ballots { .. }
				| Stage::Ranking { .. }
		)
	}
}
