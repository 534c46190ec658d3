// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is kept beside what is on the map, as JSON: files, histories, categories, and figures.

use super::{
	feature::body,
	types::{
		Breach, CategoryView, Dossier, FieldType, FieldValue, Figures, FiguresView,
		ModerationFigures, ObjectState, Route, Rules, Step, UpdateView, Version, Writing, BUCKETS,
	},
	words::Word,
};
use co3_primitives::json::{self, author, content, link};
use co3_runtime::BlockNumber;
use serde_json::{json, Map, Value};

/// What an author filled in.
pub(super) fn field_value(value: &FieldValue) -> Value {
	match value {
		FieldValue::Text { hash, size } => json!({ "hash": hash, "size": size }),
		FieldValue::Number(number) => json!(number.to_string()),
		FieldValue::Choice(choice) => json!(choice),
		FieldValue::Choices(choices) => {
			json!((0..32).filter(|at| choices >> at & 1 == 1).collect::<Vec<u8>>())
		}
		FieldValue::YesNo(yes) => json!(yes),
		FieldValue::Moment(moment) => json!(moment.to_string()),
		FieldValue::Confidential(commitment) => json!({ "commitment": commitment }),
	}
}

/// What is kept beside an object: members of the feature's `properties`, too.
pub fn dossier(file: &Dossier, versions: &[Version<BlockNumber>]) -> Map<String, Value> {
	let slots = file.slots.iter().map(|slot| {
		json!({
			"from": slot.from.to_string(),
			"to": slot.to.to_string(),
			"places": slot.places,
			"taken": slot.taken,
		})
	});
	let links = file
		.links
		.iter()
		.map(|pointer| json!({ "relation": pointer.relation.word(), "to": link(&pointer.to) }));
	let writers = file.writers.iter().map(|view| {
		let (writing, reasons) = match &view.writer.writing {
			Writing::Asked => ("asked", None),
			Writing::CoAuthor => ("co-author", None),
			Writing::Claimed { reasons } => ("claimed", Some(content(reasons))),
			Writing::Keeper => ("keeper", None),
		};
		json!({
			"who": author(&view.who),
			"as": writing,
			"reasons": reasons,
			"since": view.writer.since,
		})
	});
	let evaluations = file.evaluations.iter().map(|view| {
		let found = view.evaluation.assessment.as_ref().map(|found| {
			json!({
				"feasible": found.feasible,
				"cost": found.cost.map(|cost| cost.to_string()),
				"days": found.days,
				"explanation": content(&found.explanation),
			})
		});
		json!({ "valuator": view.valuator, "since": view.evaluation.since, "assessment": found })
	});
	let versions =
		versions.iter().map(|version| json!({ "hash": version.hash, "since": version.since }));
	let case = file.handling.case.as_ref();
	let overdue = file.overdue.as_ref().map(|overdue| {
		json!({
			"acknowledge": overdue.acknowledge,
			"answer": overdue.answer,
			"solve": overdue.solve,
		})
	});
	let members = [
		("rulesInForce", json!(file.rules.as_ref().map(rules))),
		("overdue", json!(overdue)),
		("slots", slots.collect()),
		("links", links.collect()),
		("alsoHandledBy", json!(file.handling.also.iter().map(body).collect::<Vec<_>>())),
		("case", json!(case.map(|case| String::from_utf8_lossy(case)))),
		("writers", writers.collect()),
		("evaluations", evaluations.collect()),
		("hiding", json!(file.hiding.as_ref().map(json::hiding))),
		("dead", json::dead(&file.dead)),
		("versions", versions.collect()),
	];
	members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A step of an object's life.
pub fn step(step: &Step) -> Value {
	json::step(step, |state| state.word(), |mover| mover.word(), |reason| reason.word())
}

/// A comment or an official answer.
pub fn update(view: &UpdateView) -> Value {
	let update = &view.update;
	json!({
		"number": view.number,
		"author": author(&update.by),
		"official": update.official,
		"content": content(&update.content),
		"block": update.at,
		"at": update.on.to_string(),
		"assisted": update.assisted,
		"dead": update.dead.as_ref().map(json::death),
	})
}

/// What objects can be about.
pub fn category(view: &CategoryView) -> Value {
	let category = &view.category;
	json!({
		"id": view.id,
		"name": category.name.as_str(),
		"submissions": category.phase.submissions,
		"supports": category.phase.supports,
		"comments": category.phase.comments,
		"version": category.version,
		"changedAt": category.changed_at,
		"rules": rules(&view.rules),
	})
}

fn rules(rules: &Rules) -> Value {
	let fields = rules.fields.iter().map(|field| {
		let holds = match &field.holds {
			FieldType::Text { at_most } => json!({ "type": "text", "atMost": at_most }),
			FieldType::Number { least, greatest } => json!({
				"type": "number",
				"least": least.to_string(),
				"greatest": greatest.to_string(),
			}),
			FieldType::Choice { options } => json!({ "type": "choice", "options": options }),
			FieldType::Choices { options } => json!({ "type": "choices", "options": options }),
			FieldType::YesNo => json!({ "type": "yes-no" }),
			FieldType::Moment => json!({ "type": "moment" }),
			FieldType::Confidential => json!({ "type": "confidential" }),
		};
		json!({ "name": field.name.as_str(), "holds": holds, "required": field.required })
	});
	let kinds = super::types::Kind::ALL.into_iter().filter(|kind| rules.kinds.contains(*kind));
	let moment = |moment: Option<u64>| moment.map(|moment| moment.to_string());
	let thresholds = rules
		.thresholds
		.iter()
		.map(|(territory, supports)| json!({ "territory": territory, "supports": supports }));
	json!({
		"about": rules.about.as_ref().map(content),
		"kinds": kinds.map(|kind| kind.word()).collect::<Vec<_>>(),
		"audience": rules.audience.word(),
		"threshold": rules.threshold,
		"thresholds": thresholds.collect::<Vec<_>>(),
		"ballot": rules.ballot.map(|ballot| json!({ "area": ballot.area, "policy": ballot.policy })),
		"fields": fields.collect::<Vec<_>>(),
		"textAtLeast": rules.text_at_least,
		"duplicatesWithin": rules.duplicates_within,
		"targets": {
			"acknowledge": moment(rules.targets.acknowledge),
			"answer": moment(rules.targets.answer),
			"solve": moment(rules.targets.solve),
		},
		"route": route(&rules.route),
		"fixCheck": rules.fix_check.map(|check| json!({
			"openFor": check.open_for.to_string(),
			"disputes": check.disputes,
		})),
		"allowance": rules.allowance.map(|allowance| json!({
			"objects": allowance.objects,
			"period": allowance.period.to_string(),
		})),
	})
}

fn route(route: &Route) -> Value {
	json!({
		"body": body(&route.body),
		"fallback": route.fallback.as_ref().map(body),
		"escalation": route.escalation.as_ref().map(body),
	})
}

/// Figures of a category in a territory.
pub fn figures(view: &FiguresView) -> Value {
	let Figures { submitted, states, reopened, acknowledged, answered, solved } = &view.figures;
	let states: Map<_, _> = ObjectState::ALL
		.iter()
		.zip(states)
		.map(|(state, count)| (state.word().to_owned(), json!(count)))
		.collect();
	json!({
		"category": view.category,
		"submitted": submitted,
		"states": states,
		"reopened": reopened,
		// Of each class of `buckets`, ends included, and of those that took longer.
		"acknowledged": acknowledged.0,
		"answered": answered.0,
		"solved": solved.0,
	})
}

/// The upper ends of the classes of times, in milliseconds.
pub fn buckets() -> Value {
	BUCKETS.iter().map(|end| json!(end.to_string())).collect()
}

/// What a municipality's moderators have done.
pub fn moderation(figures: &ModerationFigures) -> Value {
	let hidden: Map<_, _> = Breach::ALL
		.iter()
		.zip(figures.hidden)
		.map(|(breach, count)| (breach.word().to_owned(), json!(count)))
		.collect();
	json!({
		"hidden": hidden,
		"restored": figures.restored,
		"appeals": figures.appeals,
		"rejected": figures.rejected,
		"granted": figures.granted,
		"dead": figures.dead,
	})
}
