// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The demonstration's places: real names, coarse outlines.
//!
//! An outline is drawn around a municipality by hand, and shared out among its districts by which
//! district's middle is nearest (Voronoi cells): neighbours share their corners exactly, and nobody
//! will take them for a survey. A municipality loads its real boundaries as a territory officer.

/// A corner, longitude and latitude in units of 1e-4 degree (about ten metres).
pub type Corner = (i32, i32);

/// A district or a member town.
pub struct District {
	/// What people call it.
	pub name: &'static str,
	/// Its outline, anticlockwise, the first corner not repeated.
	pub outline: &'static [Corner],
}

/// A member of the consortium that has a territory.
pub struct Town {
	/// What people call it.
	pub name: &'static str,
	/// Its administrative level in OpenStreetMap.
	pub level: u8,
	/// Its districts' level.
	pub district_level: u8,
	/// Minutes east of Greenwich in winter; an hour more in summer.
	pub winter_offset: i16,
	/// Its outline.
	pub outline: &'static [Corner],
	/// What it consists of.
	pub districts: &'static [District],
}

/// The municipalities of the demonstration, in the order of their ids.
pub const TOWNS: [Town; 3] = [
	Town {
		name: "Torino",
		level: 8,
		district_level: 9,
		winter_offset: 60,
		outline: &[
			(75780, 450200),
			(76150, 450060),
			(77000, 450060),
			(77730, 450600),
			(77730, 451100),
			(77200, 451410),
			(76400, 451350),
			(76000, 451200),
			(75780, 450700),
		],
		districts: &[
			District {
				name: "Circoscrizione 1: Centro, Crocetta",
				outline: &[
					(76572, 450703),
					(76585, 450471),
					(77036, 450553),
					(76863, 450878),
					(76819, 450893),
					(76758, 450879),
				],
			},
			District {
				name: "Circoscrizione 2: Santa Rita, Mirafiori",
				outline: &[
					(75780, 450200),
					(76150, 450060),
					(76663, 450060),
					(76559, 450450),
					(75780, 450531),
				],
			},
			District {
				name: "Circoscrizione 3: San Paolo, Cenisia, Pozzo Strada",
				outline: &[
					(75780, 450531),
					(76559, 450450),
					(76585, 450471),
					(76572, 450703),
					(75830, 450813),
					(75780, 450700),
				],
			},
			District {
				name: "Circoscrizione 4: San Donato, Campidoglio, Parella",
				outline: &[(75830, 450813), (76572, 450703), (76758, 450879), (75939, 451061)],
			},
			District {
				name: "Circoscrizione 5: Borgo Vittoria, Madonna di Campagna",
				outline: &[
					(75939, 451061),
					(76758, 450879),
					(76819, 450893),
					(76780, 451379),
					(76400, 451350),
					(76000, 451200),
				],
			},
			District {
				name: "Circoscrizione 6: Barriera di Milano, Falchera",
				outline: &[
					(76780, 451379),
					(76819, 450893),
					(76863, 450878),
					(77730, 451028),
					(77730, 451100),
					(77200, 451410),
				],
			},
			District {
				name: "Circoscrizione 7: Aurora, Vanchiglia, Sassi",
				outline: &[
					(76863, 450878),
					(77036, 450553),
					(77445, 450389),
					(77730, 450600),
					(77730, 451028),
				],
			},
			District {
				name: "Circoscrizione 8: San Salvario, Borgo Po, Lingotto",
				outline: &[
					(76559, 450450),
					(76663, 450060),
					(77000, 450060),
					(77445, 450389),
					(77036, 450553),
					(76585, 450471),
				],
			},
		],
	},
	Town {
		name: "Αθήνα",
		level: 7,
		district_level: 8,
		winter_offset: 120,
		outline: &[
			(236890, 379750),
			(237150, 379500),
			(237600, 379520),
			(237900, 379750),
			(237880, 380000),
			(237500, 380300),
			(237150, 380300),
			(236950, 380050),
		],
		districts: &[
			District {
				name: "1η Δημοτική Κοινότητα: Πλάκα, Σύνταγμα, Εξάρχεια",
				outline: &[
					(237185, 379538),
					(237501, 379768),
					(237427, 379852),
					(237251, 379878),
					(237185, 379853),
				],
			},
			District {
				name: "2η Δημοτική Κοινότητα: Νέος Κόσμος, Παγκράτι",
				outline: &[
					(237167, 379501),
					(237600, 379520),
					(237795, 379670),
					(237501, 379768),
					(237185, 379538),
				],
			},
			District {
				name: "3η Δημοτική Κοινότητα: Πετράλωνα, Θησείο, Βοτανικός",
				outline: &[
					(236890, 379750),
					(237150, 379500),
					(237167, 379501),
					(237185, 379538),
					(237185, 379853),
					(236922, 379910),
				],
			},
			District {
				name: "4η Δημοτική Κοινότητα: Κολωνός, Σεπόλια",
				outline: &[
					(236922, 379910),
					(237185, 379853),
					(237251, 379878),
					(237266, 380081),
					(237054, 380180),
					(236950, 380050),
				],
			},
			District {
				name: "5η Δημοτική Κοινότητα: Πατήσια, Ριζούπολη",
				outline: &[
					(237054, 380180),
					(237266, 380081),
					(237616, 380153),
					(237655, 380178),
					(237500, 380300),
					(237150, 380300),
				],
			},
			District {
				name: "6η Δημοτική Κοινότητα: Κυψέλη, Πλατεία Βικτωρίας",
				outline: &[(237251, 379878), (237427, 379852), (237616, 380153), (237266, 380081)],
			},
			District {
				name: "7η Δημοτική Κοινότητα: Αμπελόκηποι, Γκύζη",
				outline: &[
					(237427, 379852),
					(237501, 379768),
					(237795, 379670),
					(237900, 379750),
					(237880, 380000),
					(237655, 380178),
					(237616, 380153),
				],
			},
		],
	},
	Town {
		name: "Plaine Commune",
		level: 7,
		district_level: 8,
		winter_offset: 60,
		outline: &[
			(22880, 489450),
			(23120, 489050),
			(23400, 489000),
			(24120, 489010),
			(24350, 489200),
			(24250, 489600),
			(24000, 489730),
			(23550, 489750),
			(23200, 489680),
		],
		districts: &[
			District {
				name: "Aubervilliers",
				outline: &[
					(23587, 489155),
					(23600, 489003),
					(24120, 489010),
					(24260, 489126),
					(23758, 489259),
				],
			},
			District {
				name: "Épinay-sur-Seine",
				outline: &[
					(22880, 489450),
					(22945, 489342),
					(23296, 489505),
					(23255, 489691),
					(23200, 489680),
				],
			},
			District {
				name: "L'Île-Saint-Denis",
				outline: &[
					(22945, 489342),
					(23011, 489231),
					(23378, 489254),
					(23470, 489442),
					(23296, 489505),
				],
			},
			District {
				name: "La Courneuve",
				outline: &[
					(23758, 489259),
					(24260, 489126),
					(24350, 489200),
					(24270, 489520),
					(23775, 489408),
				],
			},
			District {
				name: "Pierrefitte-sur-Seine",
				outline: &[
					(23442, 489728),
					(23623, 489478),
					(23635, 489477),
					(23844, 489737),
					(23550, 489750),
				],
			},
			District {
				name: "Saint-Denis",
				outline: &[
					(23378, 489254),
					(23587, 489155),
					(23758, 489259),
					(23775, 489408),
					(23635, 489477),
					(23623, 489478),
					(23470, 489442),
				],
			},
			District {
				name: "Saint-Ouen-sur-Seine",
				outline: &[
					(23011, 489231),
					(23120, 489050),
					(23400, 489000),
					(23600, 489003),
					(23587, 489155),
					(23378, 489254),
				],
			},
			District {
				name: "Stains",
				outline: &[
					(23635, 489477),
					(23775, 489408),
					(24270, 489520),
					(24250, 489600),
					(24000, 489730),
					(23844, 489737),
				],
			},
			District {
				name: "Villetaneuse",
				outline: &[
					(23255, 489691),
					(23296, 489505),
					(23470, 489442),
					(23623, 489478),
					(23442, 489728),
				],
			},
		],
	},
];

/// When summer time begins and ends in the European Union (Directive 2000/84/EC): 01:00 UTC on the
/// last Sundays of March and October, in seconds since 1970, for 2026 to 2031.
pub const SUMMERS: [(u64, u64); 6] = [
	(1_774_746_000, 1_792_890_000),
	(1_806_195_600, 1_824_944_400),
	(1_837_645_200, 1_856_394_000),
	(1_869_094_800, 1_887_843_600),
	(1_901_149_200, 1_919_293_200),
	(1_932_598_800, 1_950_742_800),
];
