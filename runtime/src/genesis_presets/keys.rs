// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The demonstration's accounts. Their secrets are the paths beside them, under the development
//! phrase that everybody knows: they stand in the development presets and nowhere else. (Public
//! keys, because the runtime, which builds the presets, derives none; a test derives them again.)

use crate::AccountId;
use sp_core::hex2array as hex;

/// Path and public key (sr25519).
const ACCOUNTS: &[(&str, [u8; 32])] = &[
	("//Torino", hex!("88d09bde6b2941e74df06c73c417e320fb56145368cca39cedc2019dc363be11")),
	(
		"//Torino//registrar",
		hex!("464fd8e9bcda61e4fc822802aa6e60a929390be57c1702aeba940bc72cad6e2d"),
	),
	(
		"//Torino//territories",
		hex!("f696e1ea7fb1bf42f03f2fcc1e45204307343351e11bf5949eef1b935675b544"),
	),
	(
		"//Torino//proposals",
		hex!("825215e120041e58bbdac54f3ca529f0b544d981fd3012d255adbeb77076d911"),
	),
	(
		"//Torino//moderator",
		hex!("6ca34d1bc12f488c17c2036b069e423d67c42791df3796c1400147cc8ca35224"),
	),
	("//Torino//desk", hex!("40ccd70f8701b15f085e01b573ac38ffc443fc2edbbab7bb32ded30dc9a18730")),
	(
		"//Torino//operator",
		hex!("1264a14a0efd9f3c4288f8d2d18e883c96475d578544b0bb00b6597cd606f842"),
	),
	("//Torino//stash", hex!("4e076f3d9db8e3bf368e12af6476d97f4564de475f459f705ee98bc3041bca66")),
	("//Torino//anna", hex!("4adca69a841c3d998f7d5e3438b14ee7d06eb850d10ee9eb7fb775cee916c014")),
	("//Torino//bruno", hex!("b06d4ab6bb942087656fc6ebf2b113a36c94e83dc87d30ed7902c46ab627124a")),
	("//Torino//chiara", hex!("9af8542913e528bc5bf7aac2d6ef1883833ce4221d9c57c8ada18cfd56bc942e")),
	("//Athina", hex!("d6f220f920d44b8d1c44b4814afe9e862e26463a6336edd69e74e9dd98043269")),
	(
		"//Athina//registrar",
		hex!("e8019aa71ec40428940d62dcc26ab35f3663a2afa9e27bdafd58b9c2589a2515"),
	),
	(
		"//Athina//territories",
		hex!("b8c1c5b52222fa2ce0a012831104251110884f3f2d547f0bf7afb4379e928d60"),
	),
	(
		"//Athina//proposals",
		hex!("aed322819ddcfcb9cb13e14ac474b52b8dbed6545af244d11dd1ed9fb4b3184e"),
	),
	(
		"//Athina//moderator",
		hex!("30f72f1b4503839802cf729ccbfaf42a4cce81404bd1bbeb53c568682add9a0a"),
	),
	("//Athina//desk", hex!("1a4fbd0437c99a9e8c37246948420b675a17ea62b90f4072b330391ae7a2dc54")),
	(
		"//Athina//operator",
		hex!("d40f98cea011586bd297357f53e1c7649065dfd6ec143876a85f83037971a643"),
	),
	("//Athina//stash", hex!("368beabb52c9fbc6fe6a9d9f9f687220031cba08c61d64fda5274b8d70a8f372")),
	("//Athina//anna", hex!("ced107e0afbfaac9fa4d9a2f251082c81fac58c9f585dcff51b92b50851f9f32")),
	("//Athina//bruno", hex!("aa7d956c78eb504d8c918e365ab6fbed3f9998505996786d99e0d7519a165b45")),
	("//Athina//chiara", hex!("94e654f3a5157473b291d0ec40778b69274567502dfca0acc74d58d5c44b976d")),
	("//PlaineCommune", hex!("8800648cb77a1bd368b5e053d9561149aea3b5d0b633ec76c9eb2b5a0a70ea04")),
	(
		"//PlaineCommune//registrar",
		hex!("d682fa3324bfed883af7366fe06fa94e3414acbb980406356327a9f12d005f63"),
	),
	(
		"//PlaineCommune//territories",
		hex!("4ea5c0bab94726a2e390fc3292adbf49a12bc50c6be6699703ca38f81e2b472b"),
	),
	(
		"//PlaineCommune//proposals",
		hex!("5803b143f76d8569cff9b3dd72e2e16c7a673adf9aa8aa3816a6874fd5ca2329"),
	),
	(
		"//PlaineCommune//moderator",
		hex!("e691060526cdbce1197cd918c9ca2c1fb7aa6a86b8d3624a3e484ff826b37a1c"),
	),
	(
		"//PlaineCommune//desk",
		hex!("d4994fc0256a83398572cbc69cab7baef33f8d7c7cefff038c5abb474f437821"),
	),
	(
		"//PlaineCommune//operator",
		hex!("4c6a17ee97cbda96dba1879568268a04e7b60011adc27c9eb27b58db18268832"),
	),
	(
		"//PlaineCommune//stash",
		hex!("6cc61fb908aa54c8f5daf6d1b47c4d407b9c17acd78588be71ca58d812e84560"),
	),
	(
		"//PlaineCommune//anna",
		hex!("9888fdde82d48a1893deefe422ac1e55aae9b5f33f14686114fe2572580be90d"),
	),
	(
		"//PlaineCommune//bruno",
		hex!("1c90b07ade20f379605a014a317bae17f35419a158482beeaef2760854fe4e3c"),
	),
	(
		"//PlaineCommune//chiara",
		hex!("3ecf6e91928a99339a28324006f23439a7b7cb8564e5003ae55b20b5473b280b"),
	),
	("//Universita", hex!("e07567af9afc5a06fd20bde62abde7741aaee13b26ee31791c09953b5977a012")),
	(
		"//Universita//operator",
		hex!("3cd25edd800811fdb75b12113aecd2bdc22a3d5555e4430dc15b7b2e39204a18"),
	),
	(
		"//Universita//stash",
		hex!("9e5ae5128a7039f02c2cb12e160054065fe2371c593fc4ac8f20d9c6725b5708"),
	),
];

/// The account of a path, such as `//Torino//registrar`; none where the demonstration has no such.
pub fn account(path: &str) -> Option<AccountId> {
	ACCOUNTS.iter().find(|(known, _)| *known == path).map(|(_, key)| AccountId::new(*key))
}

/// Every account of the demonstration, with its path.
pub fn accounts() -> impl Iterator<Item = (&'static str, AccountId)> {
	ACCOUNTS.iter().map(|(path, key)| (*path, AccountId::new(*key)))
}
