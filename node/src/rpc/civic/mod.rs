// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The civic reads: what the runtime knows of places, people and what they put on the map, in the
//! words of maps and auditors.
//!
//! A thin layer: every method is one question to the runtime and its answer in JSON. What does not
//! exist is `null`; what is asked wrongly is an error with a code of its own ([`error::Error`]).
//! Each method but `civic_receipt`, which begins with its block, takes the hash of a block as its last
//! argument, and answers from the best block without one.

mod anchors;
mod argument;
mod degrees;
mod error;
mod feature;
mod liquid;
mod objects;
mod query;
mod reader;
mod receipt;
mod territory;
#[cfg(test)]
mod tests;
mod types;
mod views;
mod words;

use crate::service::Client;
use anchors::{AnchorQueryArgument, Format};
use argument::{optional, Account, Argument, At, Group, Id, Object, Place};
use error::Error;
use feature::{feature, Collection};
use jsonrpsee::proc_macros::rpc;
pub use liquid::{Liquid, LiquidApiServer};
use query::{DuplicateArgument, QueryArgument};
use reader::Reader;
pub use receipt::Receipts;
use serde_json::{json, value::RawValue, Value};
use std::sync::Arc;
use types::CivicRuntimeApi;

/// How many territories are listed at once when nobody says how many.
const DEFAULT_TERRITORIES: u32 = 100;

/// How many steps, updates or figures are listed at once when nobody says how many.
const DEFAULT_RECORDS: u32 = 100;

type Answer = Result<Value, Error>;

/// The civic reads.
#[rpc(server, namespace = "civic")]
pub trait CivicApi {
	/// The territories with ids greater than `after`, by id, and where to go on.
	#[method(name = "territories", blocking)]
	fn territories(
		&self,
		after: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// A territory with its boundary, by id or as the smallest around a point.
	#[method(name = "territory", blocking)]
	fn territory(&self, place: Argument<Place>, at: Option<Argument<At>>) -> Answer;

	/// How many live in a territory and all below it, by class and age class, in heads and in weight.
	#[method(name = "population", blocking)]
	fn population(&self, territory: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer;

	/// The members of the consortium.
	#[method(name = "municipalities", blocking)]
	fn municipalities(&self, at: Option<Argument<At>>) -> Answer;

	/// The validators, from nomination until they are out of the running set.
	#[method(name = "validators", blocking)]
	fn validators(&self, at: Option<Argument<At>>) -> Answer;

	/// The attestation of the person who signs with an account.
	#[method(name = "resident", blocking)]
	fn resident(&self, account: Argument<Account>, at: Option<Argument<At>>) -> Answer;

	/// What an account may still do without paying.
	#[method(name = "quota", blocking)]
	fn quota(&self, account: Argument<Account>, at: Option<Argument<At>>) -> Answer;

	/// An organisation, by id or by its account.
	#[method(name = "organisation", blocking)]
	fn organisation(&self, organisation: Argument<Group>, at: Option<Argument<At>>) -> Answer;

	/// What objects in a municipality can be about.
	#[method(name = "categories", blocking)]
	fn categories(&self, municipality: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer;

	/// What is on the map, as a GeoJSON FeatureCollection, and where to go on. A page can be short,
	/// or empty, and still have a cursor.
	#[method(name = "objects", blocking)]
	fn objects(
		&self,
		query: Argument<Object<QueryArgument>>,
		at: Option<Argument<At>>,
	) -> Result<Box<RawValue>, Error>;

	/// One thing, on the map or off it and not yet archived, as a GeoJSON Feature, with all that is
	/// kept beside it.
	#[method(name = "object", blocking)]
	fn object(&self, id: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer;

	/// The steps of an object's life, from number `from`.
	#[method(name = "history", blocking)]
	fn history(
		&self,
		id: Argument<Id<u64>>,
		from: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// Comments and official answers, from number `from`.
	#[method(name = "updates", blocking)]
	fn updates(
		&self,
		id: Argument<Id<u64>>,
		from: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// What may be the same as something about a category at a point, nearest first.
	#[method(name = "duplicates", blocking)]
	fn duplicates(
		&self,
		question: Argument<Object<DuplicateArgument>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// Figures by category of a territory and all below it, after a category, and where to go on.
	#[method(name = "statistics", blocking)]
	fn statistics(
		&self,
		territory: Argument<Id<u32>>,
		after: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// Everything that is needed to prove, without a node, that the transaction at `index` was in a final
	/// block. Once it is final, at any time later. With the changes of the voters from the first set on, or
	/// from the set with number `from` on for somebody who knows that one.
	#[method(name = "receipt", blocking)]
	fn receipt(
		&self,
		block: Argument<At>,
		index: Argument<Id<u32>>,
		from: Option<Argument<Id<u64>>>,
	) -> Answer;

	/// What stands over the city, as a GeoJSON FeatureCollection, and where to go on. What is live, unless
	/// states are named.
	#[method(name = "anchors", blocking)]
	fn anchors(
		&self,
		query: Argument<Object<AnchorQueryArgument>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// One anchor that is not archived: as a GeoJSON Feature with all that is kept beside it, as an OGC
	/// GeoPose, or as an OSCP spatial content record.
	#[method(name = "anchor", blocking)]
	fn anchor(
		&self,
		id: Argument<Id<u64>>,
		format: Option<Argument<Format>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// The steps of an anchor's life, from number `from`.
	#[method(name = "anchor_history", blocking)]
	fn anchor_history(
		&self,
		id: Argument<Id<u64>>,
		from: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer;

	/// What a municipality's moderators have done, on the map and over the city.
	#[method(name = "moderation", blocking)]
	fn moderation(&self, municipality: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer;
}

/// Answers the civic reads.
pub struct Civic {
	reader: Reader,
	receipts: Receipts,
}

impl Civic {
	/// Answers with what `client` knows, and what `receipts` are made of.
	pub fn new(client: Arc<Client>, receipts: Receipts) -> Self {
		Self { reader: Reader::new(client), receipts }
	}
}

/// From which number, and how many.
fn stretch(
	from: Option<Argument<Id<u32>>>,
	limit: Option<Argument<Id<u32>>>,
) -> Result<(u32, u32), Error> {
	let from = optional(from, "from")?.map_or(0, |Id(from)| from);
	Ok((from, optional(limit, "limit")?.map_or(DEFAULT_RECORDS, |Id(limit)| limit)))
}

impl CivicApiServer for Civic {
	fn territories(
		&self,
		after: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let after = optional(after, "after")?.map(|Id(id)| id);
		let limit = optional(limit, "limit")?.map_or(DEFAULT_TERRITORIES, |Id(limit)| limit);
		let at = self.reader.block(optional(at, "at")?)?;
		let found = self.reader.ask(at, |api| api.territories(at, after, limit))?;
		Ok(json!({
			"territories": found.iter().map(territory::summary).collect::<Vec<_>>(),
			// There is more, or may be, until a page is empty: the runtime may give fewer than asked.
			"after": found.last().map(|territory| territory.id),
			"at": at,
		}))
	}

	fn territory(&self, place: Argument<Place>, at: Option<Argument<At>>) -> Answer {
		let place = place.get("place")?;
		let found = self.reader.ask_at(at, |api, at| {
			let id = match place {
				Place::Id(id) => Some(id),
				Place::Around(position) => api.territory_of(at, position)?,
			};
			let Some(id) = id else { return Ok(None) };
			let Some(view) = api.territory(at, id)? else { return Ok(None) };
			Ok(Some((view, api.boundary(at, id)?)))
		})?;
		Ok(found
			.map_or(Value::Null, |(view, boundary)| territory::feature(&view, boundary.as_ref())))
	}

	fn population(&self, territory: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer {
		let Id(territory) = territory.get("territory")?;
		let groups = self.reader.ask_at(at, |api, at| api.population(at, territory))?;
		let groups: Vec<_> =
			groups.iter().map(|(group, tally)| (*group, tally.heads, tally.weight)).collect();
		Ok(views::population(&groups))
	}

	fn municipalities(&self, at: Option<Argument<At>>) -> Answer {
		let all = self.reader.ask_at(at, |api, at| api.municipalities(at))?;
		Ok(all.iter().map(|(id, municipality)| views::municipality(*id, municipality)).collect())
	}

	fn validators(&self, at: Option<Argument<At>>) -> Answer {
		let all = self.reader.ask_at(at, |api, at| api.validators(at))?;
		Ok(all.iter().map(views::validator).collect())
	}

	fn resident(&self, account: Argument<Account>, at: Option<Argument<At>>) -> Answer {
		let Account(account) = account.get("account")?;
		let found = self.reader.ask_at(at, |api, at| api.resident(at, account))?;
		Ok(found.as_ref().map_or(Value::Null, views::resident))
	}

	fn quota(&self, account: Argument<Account>, at: Option<Argument<At>>) -> Answer {
		let Account(account) = account.get("account")?;
		let found = self.reader.ask_at(at, |api, at| api.quota(at, account))?;
		Ok(found.as_ref().map_or(Value::Null, views::quota))
	}

	fn organisation(&self, organisation: Argument<Group>, at: Option<Argument<At>>) -> Answer {
		let organisation = organisation.get("organisation")?;
		let found = self.reader.ask_at(at, |api, at| {
			let id = match organisation {
				Group::Id(id) => Some(id),
				Group::Account(account) => api.organisation_of(at, account)?,
			};
			let Some(id) = id else { return Ok(None) };
			Ok(api.organisation(at, id)?.map(|view| (id, view)))
		})?;
		Ok(found.map_or(Value::Null, |(id, view)| views::organisation(id, &view)))
	}

	fn categories(&self, municipality: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer {
		let Id(municipality) = municipality.get("municipality")?;
		let all = self.reader.ask_at(at, |api, at| api.categories(at, municipality))?;
		Ok(all.iter().map(objects::category).collect())
	}

	fn objects(
		&self,
		query: Argument<Object<QueryArgument>>,
		at: Option<Argument<At>>,
	) -> Result<Box<RawValue>, Error> {
		let Object(query) = query.get("query")?;
		let at = self.reader.block_of_query(query.at, at)?;
		let page = self.reader.ask(at, |api| api.objects(at, query.query()))??;
		Collection { objects: page.objects.read()?, cursor: page.cursor, at }.text()
	}

	fn object(&self, id: Argument<Id<u64>>, at: Option<Argument<At>>) -> Answer {
		let Id(id) = id.get("id")?;
		let found = self.reader.ask_at(at, |api, at| {
			let Some(view) = api.object(at, id)? else { return Ok(None) };
			Ok(Some((view, api.dossier(at, id)?, api.versions(at, id)?.unwrap_or_default())))
		})?;
		let Some((view, file, versions)) = found else { return Ok(Value::Null) };
		let mut feature = json!(feature(&view));
		if let (Some(file), Value::Object(properties)) = (file, &mut feature["properties"]) {
			properties.extend(objects::dossier(&file, &versions));
		}
		Ok(feature)
	}

	fn history(
		&self,
		id: Argument<Id<u64>>,
		from: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Id(id) = id.get("id")?;
		let (from, limit) = stretch(from, limit)?;
		let steps = self.reader.ask_at(at, |api, at| api.steps(at, id, from, limit))?;
		Ok(steps.iter().map(objects::step).collect())
	}

	fn updates(
		&self,
		id: Argument<Id<u64>>,
		from: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Id(id) = id.get("id")?;
		let (from, limit) = stretch(from, limit)?;
		let updates = self.reader.ask_at(at, |api, at| api.updates(at, id, from, limit))?;
		Ok(updates.iter().map(objects::update).collect())
	}

	fn duplicates(
		&self,
		question: Argument<Object<DuplicateArgument>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Object(DuplicateArgument { category: Id(category), lon, lat }) =
			question.get("question")?;
		let position = argument::Point { lon, lat }.position().map_err(Error::BadArgument)?;
		let at = self.reader.block(optional(at, "at")?)?;
		// Categories are a municipality's: whose, the place tells.
		let municipality = self.reader.ask(at, |api| {
			let Some(territory) = api.territory_of(at, position)? else { return Ok(None) };
			Ok(api.territory(at, territory)?.and_then(|view| view.municipality))
		})?;
		let Some(municipality) = municipality else {
			return Err(Error::BadArgument("question: nobody answers there".into()));
		};
		let found =
			self.reader.ask(at, |api| api.duplicates(at, municipality, category, position))??;
		let features = found.into_iter().map(|(away, id)| {
			let view = self.reader.ask(at, |api| api.object(at, id))?;
			let mut feature = json!(view.as_ref().map(feature));
			feature["properties"]["distance"] = json!(away.to_string());
			Ok(feature)
		});
		let features = features.collect::<Result<Vec<_>, Error>>()?;
		Ok(json!({ "type": "FeatureCollection", "features": features, "at": at }))
	}

	fn statistics(
		&self,
		territory: Argument<Id<u32>>,
		after: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Id(territory) = territory.get("territory")?;
		let after = optional(after, "after")?.map(|Id(id)| id);
		let limit = optional(limit, "limit")?.map_or(DEFAULT_RECORDS, |Id(limit)| limit);
		let at = self.reader.block(optional(at, "at")?)?;
		let found = self.reader.ask(at, |api| api.statistics(at, territory, after, limit))?;
		Ok(json!({
			"territory": territory,
			"categories": found.iter().map(objects::figures).collect::<Vec<_>>(),
			"buckets": objects::buckets(),
			// There is more, or may be, until a page is empty.
			"after": found.last().map(|view| view.category),
			"at": at,
		}))
	}

	fn receipt(
		&self,
		block: Argument<At>,
		index: Argument<Id<u32>>,
		from: Option<Argument<Id<u64>>>,
	) -> Answer {
		let (At(block), Id(index)) = (block.get("block")?, index.get("index")?);
		let from = optional(from, "from")?.map_or(0, |Id(set)| set);
		Ok(self.receipts.receipt(block, index, from)?.unwrap_or_default())
	}

	fn anchors(
		&self,
		query: Argument<Object<AnchorQueryArgument>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Object(query) = query.get("query")?;
		let at = self.reader.block_of_query(query.at, at)?;
		let page = self.reader.ask(at, |api| api.anchors(at, query.query()))??;
		Ok(anchors::page(&page.anchors.read()?, page.cursor.as_ref(), at))
	}

	fn anchor(
		&self,
		id: Argument<Id<u64>>,
		format: Option<Argument<Format>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Id(id) = id.get("id")?;
		let format = optional(format, "format")?.unwrap_or_default();
		let found = self.reader.ask_at(at, |api, at| {
			let Some(view) = api.anchor(at, id)? else { return Ok(None) };
			Ok(Some((view, api.anchor_dossier(at, id)?)))
		})?;
		Ok(found.and_then(|(view, file)| format.show(&view, file.as_ref())).unwrap_or_default())
	}

	fn anchor_history(
		&self,
		id: Argument<Id<u64>>,
		from: Option<Argument<Id<u32>>>,
		limit: Option<Argument<Id<u32>>>,
		at: Option<Argument<At>>,
	) -> Answer {
		let Id(id) = id.get("id")?;
		let (from, limit) = stretch(from, limit)?;
		let steps = self.reader.ask_at(at, |api, at| api.anchor_steps(at, id, from, limit))?;
		Ok(steps.iter().map(types::export::step).collect())
	}

	fn moderation(&self, municipality: Argument<Id<u32>>, at: Option<Argument<At>>) -> Answer {
		let Id(municipality) = municipality.get("municipality")?;
		let (figures, over_the_city) = self.reader.ask_at(at, |api, at| {
			Ok((api.moderation(at, municipality)?, api.anchor_moderation(at, municipality)?))
		})?;
		let mut answer = objects::moderation(&figures);
		answer["anchors"] = objects::moderation(&over_the_city);
		Ok(answer)
	}
}
