// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Checks a receipt, offline:
//!
//! ```sh
//! cargo run --package co3-proofs --example verify-receipt -- receipt.json GENESIS-HASH AUTHORITIES
//! ```
//!
//! The receipt is what `civic_receipt` answered. The hash of the first block, and the first voters (what
//! `GrandpaApi_grandpa_authorities` answers at that block, in hexadecimal), come from somebody whom you
//! trust: the consortium's publication, or your own node.

use co3_proofs::{Receipt, Trusted};
use codec::DecodeAll;
use std::{env, error::Error, fs};

fn bytes(text: &str) -> Result<Vec<u8>, hex::FromHexError> {
	hex::decode(text.trim_start_matches("0x"))
}

fn main() -> Result<(), Box<dyn Error>> {
	let arguments: Vec<_> = env::args().skip(1).collect();
	let [file, genesis, authorities] = &arguments[..] else {
		return Err("usage: verify-receipt RECEIPT.json GENESIS-HASH AUTHORITIES".into());
	};
	let receipt: Receipt = serde_json::from_str(&fs::read_to_string(file)?)?;
	let genesis: [u8; 32] =
		bytes(genesis)?.try_into().map_err(|_| "the genesis hash is not 32 bytes")?;
	let authorities = DecodeAll::decode_all(&mut &bytes(authorities)?[..])?;
	let proven = receipt.verify(&Trusted { genesis: genesis.into(), set: 0, authorities })?;
	println!("The transaction {:?}", proven.transaction);
	println!("stood in block {}, {:?},", proven.number, proven.block);
	println!("which the validators of this chain made final. It reads:");
	println!("0x{}", hex::encode(proven.extrinsic));
	Ok(())
}
