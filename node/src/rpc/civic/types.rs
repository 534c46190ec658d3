// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The runtime's types under the names that the reads use for them. Several modules have a
//! `Status`.

pub use co3_geo::{BoundingBox, MultiPolygon, Position, Precision};
pub use co3_primitives::{
	AccountKind, AgeClass, Author, Breach, Class, Cursor, Freeze, Group, Link,
};
pub use co3_runtime::civic_api::{
	ar_anchors::{
		export, Filter as AnchorFilter, Sort as AnchorSort, Sorts as AnchorSorts,
		State as AnchorState, States as AnchorStates,
	},
	consortium::{Status as MunicipalityStatus, ValidatorState},
	geo_proposals::{
		Audience, FieldType, Figures, FiguresView, Filter, Kind, Kinds, ModerationFigures, Mover,
		Near, QueryError, Reason, Relation, Route, Rules, State as ObjectState, States, Threshold,
		Value as FieldValue, Version, Writing, BUCKETS, MAX_NAMED,
	},
	liquid_delegation::{
		Acceptance, Area, AreaState, Ballot, Cancellation, ChainEnd, Grading, Ground, Initiation,
		IssueFilter, Moment, Outcome, Paper, Part, Participation, Phase, Policy, PolicyState,
		Progress, Publicity, QueryError as IssueQueryError, Report, Scope, Snapshot,
		State as IssueState, Step as CountStep, Suffrage, Suggestion, Task, Tick,
		Words as DraftWords,
	},
	organisations::{OrganisationKind, Status as OrganisationStatus},
	residents::{Act, Status as ResidentStatus},
	tally::{
		AreaRule, DefeatStrength, Majority, Quorum, Ratio, Rules as CountRules, SupportCount,
		TieBreaking, Turnout, Verdict,
	},
	territories::Name as TerritoryName,
	Action, AnchorQuery, AnchorView, CategoryView, ChainView, CivicApi as CivicRuntimeApi,
	DelegationView, Dossier, Enactment, InitiativeView, IssuePage, IssueView, Municipality,
	ObjectView, Organisation, OverridePage, Query, QuotaView, ResidentView, Step, TallyView,
	TerritoryView, UnitFigures, UpdateView, ValidatorView,
};
