// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Poses from strangers, as text.

use crate::reached::mark;
use co3_runtime::civic_api::ar_anchors::export::{BasicQuaternion, GeoPoseError};

/// A GeoPose, perhaps.
pub fn geopose(data: &[u8]) {
	let text = String::from_utf8_lossy(data);
	match text.parse::<BasicQuaternion>() {
		Ok(pose) => {
			mark("a pose is accepted");
			assert!(pose.position.is_valid() && pose.quaternion.is_unit());
			let written = pose.to_string();
			assert_eq!(written.parse(), Ok(pose), "what was written is read as the same");
		}
		Err(GeoPoseError::OutOfRange) => mark("a pose is off the globe"),
		Err(GeoPoseError::NotUnitQuaternion) => mark("a pose is no rotation"),
		Err(GeoPoseError::Malformed(_) | GeoPoseError::TooLong) => {}
	}
}
