// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Boundaries, Config, Error, Name, OffsetFrom, OffsetsOf, Pallet, MAX_LEVEL};
use alloc::{string::String, vec::Vec};
use co3_geo::MultiPolygon;
use co3_primitives::{MunicipalityId, TerritoryId, Title};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
};
use serde::{Deserialize, Serialize};

/// A territory that is there from the first block. Its id is its place in the list: the root is the
/// first, and what a territory lies in stands before it.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisTerritory {
	/// What it lies in; none for the root, and for it alone.
	#[serde(default)]
	pub parent: Option<TerritoryId>,
	/// Who answers for it; none for the root.
	#[serde(default)]
	pub municipality: Option<MunicipalityId>,
	/// Its administrative level as OpenStreetMap numbers them.
	pub level: u8,
	/// What it is called.
	pub name: String,
	/// In which language that is, as a BCP 47 tag; empty where none is given.
	#[serde(default)]
	pub language: String,
	/// Its boundary as the coordinates of a GeoJSON `MultiPolygon`, in units of 1e-7 degree; empty
	/// where it has none.
	#[serde(default)]
	pub boundary: Vec<Vec<Vec<(i32, i32)>>>,
	/// Its table of local time: from when on (seconds since 1970) clocks are how many minutes ahead
	/// of UTC.
	#[serde(default)]
	pub offsets: Vec<(u64, i16)>,
}

impl GenesisTerritory {
	/// Makes it, by the rules that hold later on.
	pub(crate) fn build<T: Config>(&self) -> DispatchResult {
		let language = self.language.as_bytes().to_vec().try_into();
		let name = Name {
			title: Title::new(&self.name).map_err(|_| Error::<T>::BadName)?,
			language: language.map_err(|_| Error::<T>::BadName)?,
		};
		let id = match (self.parent, self.municipality) {
			(Some(parent), Some(municipality)) => {
				Pallet::<T>::add(parent, municipality, self.level, name)?
			}
			(None, None) => {
				let id = Pallet::<T>::next_id()?;
				ensure!(id == crate::ROOT, Error::<T>::UnknownTerritory);
				ensure!(name.check(), Error::<T>::BadName);
				ensure!((1..=MAX_LEVEL).contains(&self.level), Error::<T>::LevelOutOfRange);
				Pallet::<T>::insert(id, None, None, self.level, name, None)?;
				id
			}
			_ => return Err(Error::<T>::UnknownMunicipality.into()),
		};
		if !self.boundary.is_empty() {
			let mut boundary = MultiPolygon::from_coordinates(&self.boundary)
				.map_err(|_| DispatchError::Other("more vertices than a boundary may have"))?;
			boundary.normalise();
			let drawing = Pallet::<T>::try_drawing(id, self.parent, &boundary)?;
			Boundaries::<T>::insert(id, boundary);
			Pallet::<T>::write_shape(id, Some(drawing.shape));
		}
		if !self.offsets.is_empty() {
			let entries = self.offsets.iter();
			let offsets = entries
				.map(|(from, minutes)| OffsetFrom { from: *from, minutes: *minutes })
				.collect::<Vec<_>>()
				.try_into()
				.map_err(|_| DispatchError::Other("more offsets than a table may have"))?;
			Pallet::<T>::check_offsets(&offsets)?;
			OffsetsOf::<T>::insert(id, offsets);
		}
		Ok(())
	}
}
