// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How a territory decides, read: units, areas and policies, issues and initiatives, who decides for whom,
//! and what it comes to. All times are ticks of the civic clock, which counts the blocks in which people
//! could act.
//!
//! Nothing here takes the opening of a sealed ballot: whoever asks a node to make a commitment has told it
//! how they vote.

mod delegations;
mod initiatives;
mod issues;
mod outcomes;
mod participations;
mod rules;
#[cfg(test)]
mod tests;

use super::{
	argument::{optional, Argument, At, Id, Object},
	error::Error,
	reader::Reader,
	types::{CivicRuntimeApi, IssueQueryError},
	Answer,
};
use crate::service::Client;
use co3_runtime::Hash;
use delegations::{InsteadArgument, Person, ScopeArgument, Trustee};
use issues::{IssueQueryArgument, OverrideQueryArgument};
use jsonrpsee::proc_macros::rpc;
use serde_json::{json, Value};
use std::sync::Arc;

/// The civic reads about decisions.
#[rpc(server, namespace = "civic")]
pub trait LiquidApi {
	/// The present tick of the civic clock, and the grid: at multiples of so many
	/// ticks all phases end, but the opening of ballots.
	#[method(name = "clock", blocking)]
	fn clock(&self, at: Option<Argument<At>>) -> Answer;

	/// A territory that decides: who has a vote, how many they are, and how much they weigh.
	#[method(name = "unit", blocking)]
	fn unit(&self, territory: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer;

	/// A subject area, in the present version or in another.
	#[method(name = "area", blocking)]
	fn area(
		&self,
		id: Argument<Id<u32>>,
		version: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// A policy, in the present version or in another.
	#[method(name = "policy", blocking)]
	fn policy(
		&self,
		id: Argument<Id<u32>>,
		version: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// An issue as it stands at the present tick.
	#[method(name = "issue", blocking)]
	fn issue(&self, id: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer;

	/// The issues of a unit, of an area, in a phase, and where to go on. A page can be short, or empty,
	/// and still have a cursor.
	#[method(name = "issues", blocking)]
	fn issues(
		&self,
		query: Argument<Object<IssueQueryArgument>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// Those for whom something is, or was, different in an issue: acts of its municipality. A page at a
	/// time.
	#[method(name = "overrides", blocking)]
	fn overrides(
		&self,
		query: Argument<Object<OverrideQueryArgument>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// The issues of an area that seek admission, in the order in which they are shown.
	#[method(name = "issueOrder", blocking)]
	fn issue_order(&self, area: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer;

	/// The initiatives of an issue, in the order in which they are shown.
	#[method(name = "initiatives", blocking)]
	fn initiatives(&self, issue: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer;

	/// One initiative, with its drafts, its initiators and its suggestions.
	#[method(name = "initiative", blocking)]
	fn initiative(
		&self,
		issue: Argument<Id<u64>>,
		number: Argument<Id<u8>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// What is suggested to an initiative, in the order in which it is shown.
	#[method(name = "suggestions", blocking)]
	fn suggestions(
		&self,
		issue: Argument<Id<u64>>,
		number: Argument<Id<u8>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// What a person does in an issue, and with what weight.
	#[method(name = "participation", blocking)]
	fn participation(
		&self,
		account: Argument<Person>,
		issue: Argument<Id<u64>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// How many delegations name a person, and how many they accept.
	#[method(name = "incoming", blocking)]
	fn incoming(&self, account: Argument<Person>, at: Option<Argument<At>>) -> Answer;

	/// Whom a person lets decide in a unit, an area or an issue.
	#[method(name = "delegation", blocking)]
	fn delegation(
		&self,
		account: Argument<Person>,
		scope: Argument<ScopeArgument>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// Who would decide for a person in an issue now, through whom, and why nobody if nobody.
	#[method(name = "delegationChain", blocking)]
	fn delegation_chain(
		&self,
		account: Argument<Person>,
		issue: Argument<Id<u64>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// The same, as if that person had let somebody else decide, or explicitly nobody.
	#[method(name = "simulateDelegation", blocking)]
	fn simulate_delegation(
		&self,
		account: Argument<Person>,
		issue: Argument<Id<u64>>,
		instead: Argument<Object<InsteadArgument>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// What an issue came to: its result, its support, how far counts have come, and what waits to be
	/// released.
	#[method(name = "tally", blocking)]
	fn tally(&self, issue: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer;
}

/// Answers the civic reads about decisions.
pub struct Liquid {
	reader: Reader,
}

impl Liquid {
	/// Answers with what `client` knows.
	pub fn new(client: Arc<Client>) -> Self {
		Self { reader: Reader::new(client) }
	}

	/// The id by which a person votes, if they are a resident.
	fn voter(&self, at: Hash, person: &Person) -> Result<Option<u64>, Error> {
		self.reader.ask(at, |api| person.voter(api, at))
	}
}

/// An order, if there were not too many people to ask; none of what does not exist.
fn ordered<T>(answer: Result<T, IssueQueryError>) -> Result<Option<T>, Error> {
	match answer {
		Ok(order) => Ok(Some(order)),
		Err(IssueQueryError::TooMany) => Ok(None),
		Err(error) => Err(error.into()),
	}
}

impl LiquidApiServer for Liquid {
	fn clock(&self, at: Option<Argument<At>>) -> Answer {
		let at = self.reader.block(optional(at, "at")?)?;
		let (tick, grid) = self.reader.ask(at, |api| api.clock(at))?;
		Ok(json!({ "tick": tick.to_string(), "grid": grid.to_string(), "at": at }))
	}

	fn unit(&self, territory: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer {
		let Id(territory) = territory.get("territory")?;
		let found = self.reader.ask_at(at, |api, at| api.unit(at, territory))?;
		Ok(found.map_or(Value::Null, |view| rules::unit(territory, &view)))
	}

	fn area(
		&self,
		id: Argument<Id<u32>>,
		version: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Id(id) = id.get("id")?;
		let version = optional(version, "version")?.map(|Id(version)| version);
		let found = self.reader.ask_at(at, |api, at| api.area(at, id, version))?;
		Ok(found.map_or(Value::Null, |(state, terms)| rules::area(id, &state, &terms)))
	}

	fn policy(
		&self,
		id: Argument<Id<u32>>,
		version: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Id(id) = id.get("id")?;
		let version = optional(version, "version")?.map(|Id(version)| version);
		let found = self.reader.ask_at(at, |api, at| api.policy(at, id, version))?;
		Ok(found.map_or(Value::Null, |(state, terms)| rules::policy(id, &state, &terms)))
	}

	fn issue(&self, id: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer {
		let Id(id) = id.get("id")?;
		let found = self.reader.ask_at(at, |api, at| api.issue(at, id))?;
		Ok(found.as_ref().map_or(Value::Null, issues::issue))
	}

	fn issues(
		&self,
		query: Argument<Object<IssueQueryArgument>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Object(query) = query.get("query")?;
		let at = self.reader.block_of_query(query.at, at)?;
		let (filter, cursor, limit) = query.query();
		let page = self.reader.ask(at, |api| api.issues(at, filter, cursor, limit))??;
		Ok(issues::page(&page, at))
	}

	fn overrides(
		&self,
		query: Argument<Object<OverrideQueryArgument>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Object(query) = query.get("query")?;
		let at = self.reader.block_of_query(query.at, at)?;
		let (issue, cursor, limit) = query.query();
		match self.reader.ask(at, |api| api.overrides(at, issue, cursor, limit))? {
			Err(IssueQueryError::Unknown) => Ok(Value::Null),
			page => Ok(issues::overrides(&page?, at)),
		}
	}

	fn issue_order(&self, area: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer {
		let Id(area) = area.get("area")?;
		let found = self.reader.ask_at(at, |api, at| {
			if api.area(at, area, None)?.is_none() {
				return Ok(None);
			}
			api.issue_order(at, area).map(Some)
		})?;
		Ok(found.transpose()?.map_or(Value::Null, issues::order))
	}

	fn initiatives(&self, issue: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer {
		let Id(issue) = issue.get("issue")?;
		let found = self.reader.ask_at(at, |api, at| {
			let Some(view) = api.issue(at, issue)? else { return Ok(None) };
			let mut all = Vec::new();
			for number in 1..=view.issue.initiatives {
				all.extend(api.initiative(at, issue, number)?.map(|one| (number, one)));
			}
			Ok(Some((all, api.harmonic_weights(at, issue)?)))
		})?;
		let Some((all, weights)) = found else { return Ok(Value::Null) };
		Ok(initiatives::list(all, ordered(weights)?.as_deref()))
	}

	fn initiative(
		&self,
		issue: Argument<Id<u64>>,
		number: Argument<Id<u8>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let (Id(issue), Id(number)) = (issue.get("issue")?, number.get("number")?);
		let found = self.reader.ask_at(at, |api, at| api.initiative(at, issue, number))?;
		Ok(found.map_or(Value::Null, |view| initiatives::initiative(issue, number, &view)))
	}

	fn suggestions(
		&self,
		issue: Argument<Id<u64>>,
		number: Argument<Id<u8>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let (Id(issue), Id(number)) = (issue.get("issue")?, number.get("number")?);
		let found = self.reader.ask_at(at, |api, at| {
			let Some(view) = api.initiative(at, issue, number)? else { return Ok(None) };
			Ok(Some((view, api.suggestion_order(at, issue, number)?)))
		})?;
		let Some((view, places)) = found else { return Ok(Value::Null) };
		Ok(initiatives::suggestions(&view, ordered(places)?.as_deref()))
	}

	fn participation(
		&self,
		account: Argument<Person>,
		issue: Argument<Id<u64>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let (person, Id(issue)) = (account.get("account")?, issue.get("issue")?);
		let at = self.reader.block(optional(at, "at")?)?;
		let Some(voter) = self.voter(at, &person)? else { return Ok(Value::Null) };
		let found = self.reader.ask(at, |api| {
			let Some(part) = api.part(at, issue, voter)? else { return Ok(None) };
			let discussion = api.participation(at, issue, voter)?;
			Ok(Some((part, discussion, api.ballot(at, issue, voter)?)))
		})?;
		Ok(found.map_or(Value::Null, |(part, discussion, ballot)| {
			participations::participation(voter, part, &discussion, ballot.as_ref())
		}))
	}

	fn incoming(&self, account: Argument<Person>, at: Option<Argument<At>>) -> Answer {
		let person = account.get("account")?;
		let at = self.reader.block(optional(at, "at")?)?;
		let Some(voter) = self.voter(at, &person)? else { return Ok(Value::Null) };
		let (count, acceptance) = self.reader.ask(at, |api| api.incoming(at, voter))?;
		Ok(delegations::incoming(voter, count, acceptance))
	}

	fn delegation(
		&self,
		account: Argument<Person>,
		scope: Argument<ScopeArgument>,
		at: Option<Argument<At>>,
	) -> Answer {
		let (person, scope) = (account.get("account")?, scope.get("scope")?);
		let at = self.reader.block(optional(at, "at")?)?;
		let Some(voter) = self.voter(at, &person)? else { return Ok(Value::Null) };
		let found = self.reader.ask(at, |api| {
			let Some((unit, scope)) = scope.within(api, at)? else { return Ok(None) };
			Ok(Some((unit, api.delegation(at, unit, voter, scope)?)))
		})?;
		Ok(found.map_or(Value::Null, |(unit, view)| delegations::delegation(voter, unit, &view)))
	}

	fn delegation_chain(
		&self,
		account: Argument<Person>,
		issue: Argument<Id<u64>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let (person, Id(issue)) = (account.get("account")?, issue.get("issue")?);
		let at = self.reader.block(optional(at, "at")?)?;
		let Some(voter) = self.voter(at, &person)? else { return Ok(Value::Null) };
		let found = self.reader.ask(at, |api| api.delegation_chain(at, issue, voter))?;
		Ok(found.map_or(Value::Null, |view| delegations::chain(issue, &view)))
	}

	fn simulate_delegation(
		&self,
		account: Argument<Person>,
		issue: Argument<Id<u64>>,
		instead: Argument<Object<InsteadArgument>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let (person, Id(issue)) = (account.get("account")?, issue.get("issue")?);
		let Object(InsteadArgument { scope, to: Trustee(trustee) }) = instead.get("instead")?;
		let at = self.reader.block(optional(at, "at")?)?;
		let Some(voter) = self.voter(at, &person)? else { return Ok(Value::Null) };
		let to = match trustee {
			None => None,
			Some(trustee) => Some(self.voter(at, &trustee)?.ok_or_else(|| {
				Error::BadArgument("instead: to is not the account of a resident".into())
			})?),
		};
		let found = self.reader.ask(at, |api| {
			let Some(view) = api.issue(at, issue)? else { return Ok(None) };
			api.simulate_delegation(at, issue, voter, scope.around(view.issue.area, issue), to)
		})?;
		Ok(found.map_or(Value::Null, |view| delegations::chain(issue, &view)))
	}

	fn tally(&self, issue: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer {
		let Id(issue) = issue.get("issue")?;
		let found = self.reader.ask_at(at, |api, at| {
			let Some(view) = api.tally(at, issue)? else { return Ok(None) };
			Ok(Some((view, api.enactment(at, issue)?)))
		})?;
		Ok(found
			.map_or(Value::Null, |(view, waiting)| outcomes::tally(issue, &view, waiting.as_ref())))
	}
}
