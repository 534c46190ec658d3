// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How the runtime is asked: in the state of which block, and what it means if it does not answer.

use super::{
	argument::{optional, Argument, At},
	error::Error,
};
use crate::service::Client;
use co3_runtime::{opaque::Block, Hash};
use sp_api::{ApiError, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The runtime's reads.
pub type Api = <Client as ProvideRuntimeApi<Block>>::Api;

/// Asks the runtime.
pub struct Reader {
	client: Arc<Client>,
}

impl Reader {
	/// Asks what `client` knows.
	pub fn new(client: Arc<Client>) -> Self {
		Self { client }
	}

	/// The block to read at.
	pub fn block(&self, at: Option<At>) -> Result<Hash, Error> {
		let Some(At(hash)) = at else { return Ok(self.client.info().best_hash) };
		match self.client.header(hash) {
			Ok(Some(_)) => Ok(hash),
			Ok(None) => Err(Error::NoSuchState(format!("at: this node knows no block {hash:?}"))),
			Err(error) => Err(Error::Runtime(error.to_string())),
		}
	}

	/// The block to read at, which a client names in the query or behind it.
	pub fn block_of_query(
		&self,
		inside: Option<At>,
		behind: Option<Argument<At>>,
	) -> Result<Hash, Error> {
		match (inside, optional(behind, "at")?) {
			(Some(_), Some(_)) => {
				Err(Error::BadArgument("at: it stands in the query already".into()))
			}
			(inside, behind) => self.block(inside.or(behind)),
		}
	}

	/// Asks the runtime, in the state of block `at`.
	pub fn ask<T>(
		&self,
		at: Hash,
		question: impl FnOnce(&Api) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		question(&self.client.runtime_api()).map_err(|error| match error {
			ApiError::Application(inner) if is_pruned(&*inner) => Error::NoSuchState(format!(
				"at: this node no longer has the state of block {at:?}; ask one that keeps all"
			)),
			error => Error::Runtime(error.to_string()),
		})
	}

	/// Asks the runtime, in the state of the block that a client may have named.
	pub fn ask_at<T>(
		&self,
		at: Option<Argument<At>>,
		question: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		let at = self.block(optional(at, "at")?)?;
		self.ask(at, |api| question(api, at))
	}
}

/// Whether the runtime could not be asked because the state is gone.
fn is_pruned(error: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
	matches!(error.downcast_ref(), Some(sp_blockchain::Error::UnknownBlock(_)))
}
