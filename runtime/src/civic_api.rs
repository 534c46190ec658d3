// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What clients can ask the chain in one call. Each module offers the same reads as view functions,
//! for clients that find their way by the metadata; the node's `civic_*` methods speak JSON over
//! these.

use crate::{AccountId, Balance, BlockNumber, Runtime, RuntimeCall};
use alloc::vec::Vec;
use co3_primitives::{
	geo::{MultiPolygon, Position},
	AnchorId, AreaId, CategoryId, Cursor, Group, IssueId, MunicipalityId, ObjectId, OrganisationId,
	PolicyId, ResidentId, TerritoryId,
};
use frame_support::dispatch::GetDispatchInfo;
use pallet_transaction_payment::RuntimeDispatchInfo;

pub use co3_tally as tally;
pub use pallet_ar_anchors as ar_anchors;
pub use pallet_consortium as consortium;
pub use pallet_geo_proposals as geo_proposals;
pub use pallet_liquid_delegation as liquid_delegation;
pub use pallet_organisations as organisations;
pub use pallet_quota as quota;
pub use pallet_residents as residents;
pub use pallet_territories as territories;

/// A place.
pub type TerritoryView = territories::TerritoryView<BlockNumber>;
/// A person who was attested.
pub type ResidentView = residents::ResidentView<AccountId, BlockNumber>;
/// What an account may do.
pub type QuotaView = quota::QuotaView<BlockNumber>;
/// A validator.
pub type ValidatorView = consortium::ValidatorView<AccountId, BlockNumber>;
/// A member of the consortium.
pub type Municipality = consortium::Municipality<AccountId, BlockNumber>;
/// A group.
pub type Organisation = organisations::Organisation<AccountId, BlockNumber>;
/// A question to the map.
pub type Query = geo_proposals::Query<ResidentId, BlockNumber>;
/// A part of the answer.
pub type Page = geo_proposals::Page<ResidentId, BlockNumber>;
/// What objects can be about.
pub type CategoryView = geo_proposals::CategoryView<BlockNumber>;
/// What is kept beside an object.
pub type Dossier = geo_proposals::DossierOf<Runtime>;
/// A step of an object's life.
pub type Step = geo_proposals::StepOf<Runtime>;
/// A comment or an official answer.
pub type UpdateView = geo_proposals::UpdateView<ResidentId, BlockNumber>;
/// Something on the map.
pub type ObjectView = geo_proposals::ObjectView<ResidentId, BlockNumber>;
/// A question to the augmented-reality layer.
pub type AnchorQuery = ar_anchors::Query<ResidentId, BlockNumber>;
/// A part of the answer.
pub type AnchorPage = ar_anchors::Page<ResidentId, BlockNumber>;
/// Something over the city.
pub type AnchorView = ar_anchors::AnchorView<ResidentId, BlockNumber>;
/// What is kept beside an anchor.
pub type AnchorDossier = ar_anchors::DossierOf<Runtime>;
/// A step of an anchor's life.
pub type AnchorStep = ar_anchors::StepOf<Runtime>;
/// A territory that decides, and how many live there.
pub type UnitFigures = liquid_delegation::UnitFigures<BlockNumber>;
/// A question with competing answers.
pub type IssueView = liquid_delegation::IssueView<BlockNumber>;
/// Some issues, and where to go on.
pub type IssuePage = liquid_delegation::IssuePage<BlockNumber>;
/// Some of those for whom something is, or was, different in an issue.
pub type OverridePage = liquid_delegation::OverridePage<ResidentId>;
/// What a decision can release.
pub type Action = liquid_delegation::ActionOf<Runtime>;
/// One of the competing answers, with all that is said about it.
pub type InitiativeView = liquid_delegation::InitiativeView<ResidentId, BlockNumber, Action>;
/// Whom somebody lets decide at a scope.
pub type DelegationView = liquid_delegation::DelegationView<ResidentId>;
/// Who decides for somebody, through whom.
pub type ChainView = liquid_delegation::ChainView<ResidentId>;
/// What an issue comes to.
pub type TallyView = liquid_delegation::TallyView<BlockNumber>;
/// An action that a decision waits to release.
pub type Enactment = liquid_delegation::Enactment<Action>;

sp_api::decl_runtime_apis! {
	/// The civic reads.
	pub trait CivicApi {
		/// The members of the consortium, lowest id first.
		fn municipalities() -> Vec<(MunicipalityId, Municipality)>;

		/// Every validator, from its nomination until it is out of the running set.
		fn validators() -> Vec<ValidatorView>;

		/// Places by id, after `after`, at most `limit`.
		fn territories(after: Option<TerritoryId>, limit: u32) -> Vec<TerritoryView>;

		/// A place.
		fn territory(id: TerritoryId) -> Option<TerritoryView>;

		/// The deepest place with a boundary around `position`.
		fn territory_of(position: Position) -> Option<TerritoryId>;

		/// A place's boundary.
		fn boundary(id: TerritoryId) -> Option<MultiPolygon>;

		/// How many live in a place and all below it, by group, in heads and in weight.
		fn population(id: TerritoryId) -> Vec<(Group, residents::Tally)>;

		/// The resident who signs with `account`.
		fn resident(account: AccountId) -> Option<ResidentView>;

		/// What `account` may do without paying, and what is left of it.
		fn quota(account: AccountId) -> Option<QuotaView>;

		/// A group.
		fn organisation(id: OrganisationId) -> Option<Organisation>;

		/// The group that signs with `account`.
		fn organisation_of(account: AccountId) -> Option<OrganisationId>;

		/// The categories of a municipality.
		fn categories(municipality: MunicipalityId) -> Vec<CategoryView>;

		/// A page of what is on the map.
		fn objects(query: Query) -> Result<Page, geo_proposals::QueryError>;

		/// Something on the map, or off it and not yet archived.
		fn object(id: ObjectId) -> Option<ObjectView>;

		/// What is kept beside an object.
		fn dossier(id: ObjectId) -> Option<Dossier>;

		/// The versions of an object, the present one last.
		fn versions(id: ObjectId) -> Option<Vec<geo_proposals::Version<BlockNumber>>>;

		/// The steps of an object's life, at most `limit`, from number `from`.
		fn steps(id: ObjectId, from: u32, limit: u32) -> Vec<Step>;

		/// Comments and official answers, at most `limit`, from number `from`.
		fn updates(id: ObjectId, from: u32, limit: u32) -> Vec<UpdateView>;

		/// What may be the same as something about a category at a position, nearest first, with the
		/// distance in millimetres.
		fn duplicates(
			municipality: MunicipalityId,
			category: CategoryId,
			position: Position,
		) -> Result<Vec<(u64, ObjectId)>, geo_proposals::QueryError>;

		/// Figures by category of a territory and all below it, after `after`, at most `limit`.
		fn statistics(
			territory: TerritoryId,
			after: Option<CategoryId>,
			limit: u32,
		) -> Vec<geo_proposals::FiguresView>;

		/// What a municipality's moderators have done.
		fn moderation(municipality: MunicipalityId) -> geo_proposals::ModerationFigures;

		/// A page of the augmented-reality layer.
		fn anchors(query: AnchorQuery) -> Result<AnchorPage, ar_anchors::QueryError>;

		/// An anchor that is not archived.
		fn anchor(id: AnchorId) -> Option<AnchorView>;

		/// What is kept beside an anchor.
		fn anchor_dossier(id: AnchorId) -> Option<AnchorDossier>;

		/// The steps of an anchor's life, at most `limit`, from number `from`.
		fn anchor_steps(id: AnchorId, from: u32, limit: u32) -> Vec<AnchorStep>;

		/// What a municipality's moderators have done in the augmented-reality layer.
		fn anchor_moderation(municipality: MunicipalityId) -> geo_proposals::ModerationFigures;

		/// The present tick of the civic clock, in which all deadlines of issues are; and the grid: at
		/// multiples of so many ticks all phases end, but the opening of ballots.
		fn clock() -> (liquid_delegation::Tick, liquid_delegation::Tick);

		/// A territory that decides, how many live in it, and how much they weigh.
		fn unit(id: TerritoryId) -> Option<UnitFigures>;

		/// An area, and what one of its versions says; the present one if none is named.
		fn area(
			id: AreaId,
			version: Option<u32>,
		) -> Option<(liquid_delegation::AreaState, liquid_delegation::Area)>;

		/// A policy, and what one of its versions says; the present one if none is named.
		fn policy(
			id: PolicyId,
			version: Option<u32>,
		) -> Option<(liquid_delegation::PolicyState, liquid_delegation::Policy)>;

		/// An issue as it stands at the present tick.
		fn issue(id: IssueId) -> Option<IssueView>;

		/// A page of the issues that a filter is true of.
		fn issues(
			filter: liquid_delegation::IssueFilter,
			cursor: Option<Cursor>,
			limit: u32,
		) -> Result<IssuePage, liquid_delegation::QueryError>;

		/// A page of those for whom something is, or was, different in an issue.
		fn overrides(
			issue: IssueId,
			cursor: Option<Cursor>,
			limit: u32,
		) -> Result<OverridePage, liquid_delegation::QueryError>;

		/// An initiative with its drafts, its initiators and its suggestions.
		fn initiative(issue: IssueId, number: u8) -> Option<InitiativeView>;

		/// What somebody does in the discussion of an issue.
		fn participation(
			issue: IssueId,
			voter: ResidentId,
		) -> liquid_delegation::Participation;

		/// What somebody handed in.
		fn ballot(issue: IssueId, voter: ResidentId) -> Option<liquid_delegation::Ballot>;

		/// What somebody may do in an issue now, and whether they do.
		fn part(issue: IssueId, voter: ResidentId) -> Option<liquid_delegation::Part>;

		/// Whom somebody lets decide at a scope of a unit.
		fn delegation(
			unit: TerritoryId,
			voter: ResidentId,
			scope: liquid_delegation::Scope,
		) -> DelegationView;

		/// How many delegations name somebody, and how many they accept.
		fn incoming(voter: ResidentId) -> (u32, liquid_delegation::Acceptance);

		/// Who would decide for somebody in an issue now, through whom, and why nobody if nobody. None once
		/// the issue is closed: what was counted is what was said then.
		fn delegation_chain(issue: IssueId, voter: ResidentId) -> Option<ChainView>;

		/// The same, as if they let somebody else decide at a scope, or explicitly nobody.
		fn simulate_delegation(
			issue: IssueId,
			voter: ResidentId,
			scope: liquid_delegation::Scope,
			to: Option<ResidentId>,
		) -> Option<ChainView>;

		/// What an issue came to, what support it had, and how far its counts have come.
		fn tally(issue: IssueId) -> Option<TallyView>;

		/// What a decision waits to release.
		fn enactment(issue: IssueId) -> Option<Enactment>;

		/// The harmonic weights of the initiatives of an issue, in thousandths.
		fn harmonic_weights(
			issue: IssueId,
		) -> Result<Vec<(u8, u128)>, liquid_delegation::QueryError>;

		/// The suggestions to an initiative, and their places.
		fn suggestion_order(
			issue: IssueId,
			initiative: u8,
		) -> Result<Vec<(u16, Option<u32>)>, liquid_delegation::QueryError>;

		/// The issues of an area that seek admission, and their places.
		fn issue_order(
			area: AreaId,
		) -> Result<Vec<(IssueId, Option<u32>)>, liquid_delegation::QueryError>;
	}
}

/// What wallets show as a transaction's cost: its weight, and a fee of nothing.
pub(crate) fn free_of_charge(call: &RuntimeCall) -> RuntimeDispatchInfo<Balance> {
	let info = call.get_dispatch_info();
	RuntimeDispatchInfo { weight: info.total_weight(), class: info.class, partial_fee: 0 }
}
