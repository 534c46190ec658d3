// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod confirming;
mod differences;
mod discussion;
mod exports;
mod forum;
mod hostile;
mod left_out;
mod node;
mod order;
mod order_city;
mod order_random;
mod pages;
mod program;
mod random;
mod sealed;
mod since;
mod stories;
mod support;
mod town;

use crate::{Error, Recount, Report, Source, Subject, Trust, Who};
use node::{Chain, FakeNode};
use town::Town;

/// The number of the issue.
const ISSUE: u64 = 12;

/// Recounts what `source` says, trusting nothing but the first block of `chain`.
fn recount(chain: &Chain, source: &mut impl Source) -> Result<Report, Error> {
	asked_by(chain, source, None)
}

fn asked_by(chain: &Chain, source: &mut impl Source, who: Option<Who>) -> Result<Report, Error> {
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	Recount { subject: Subject::vote(ISSUE), trust, who, scenario: None }.vote(source)
}

/// Recounts a town, with an honest node.
fn honest(town: &Town) -> Result<Report, Error> {
	honest_chain(&town.chain())
}

/// The same of a chain.
fn honest_chain(chain: &Chain) -> Result<Report, Error> {
	let mut source = FakeNode::of(chain).source();
	recount(chain, &mut source)
}
