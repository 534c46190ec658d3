-- Copyright (C) the co3 consortium
-- SPDX-License-Identifier: Apache-2.0

-- The objects as `civic_objects` gives them, a column for each property. What has parts of its own is stored as the JSON
-- that is asked for, so that PostgreSQL need not build it.
CREATE EXTENSION postgis;
CREATE TABLE objects (
	id bigint PRIMARY KEY,
	geometry geometry(Geometry, 4326),
	kind text, category int, rules int, author json, assisted boolean, precision text, floor int, territory int,
	within int[], municipality int, version int, "versionSince" int, "submittedAt" int, "changedAt" int, state text,
	"stateSince" int, open boolean, clocks json, body json, escalated boolean, supports int, endorsements int,
	threshold json, "mergedInto" bigint, fix json, updates int, "signUps" int, flags int, "deadReferences" int,
	"partOf" bigint, parts int, hidden boolean, title text, content json, media json, validity json, address text,
	fields json, "detailsHash" text
);
CREATE TEMPORARY TABLE received (feature json);
