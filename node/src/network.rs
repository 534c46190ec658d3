// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where the node listens when nobody says where.
//!
//! Every role listens for nodes on TCP and, one port higher, for light clients in browsers and
//! phones on WebSocket. The SDK's own default would leave one of the two out and, on full nodes,
//! open a UDP port.

use sc_cli::NetworkParams;
use sc_service::config::Multiaddr;
use std::net::{SocketAddr, TcpListener};

/// The port for nodes, if `--port` does not say otherwise.
const DEFAULT_PORT: u16 = 30333;

/// Fills in the addresses to listen on, unless `--listen-addr` gave some.
pub fn listen_by_default(network: &mut NetworkParams) -> Result<(), String> {
	if !network.listen_addr.is_empty() {
		return Ok(());
	}
	let nodes = network.port.unwrap_or(DEFAULT_PORT);
	let light_clients = match nodes {
		0 => 0, // The system chooses both.
		port => port.checked_add(1).ok_or(
			"Port 65535 leaves none for light clients, who are served one port higher: choose a \
			lower `--port`, or say both with `--listen-addr`.",
		)?,
	};
	for port in [nodes, light_clients] {
		ensure_free(SocketAddr::from(([0, 0, 0, 0], port)), "--port")?;
	}
	network.listen_addr = ["/ip4/0.0.0.0", "/ip6/::"]
		.into_iter()
		.flat_map(|host| [format!("{host}/tcp/{nodes}"), format!("{host}/tcp/{light_clients}/ws")])
		.map(|address| address.parse::<Multiaddr>().map_err(|error| error.to_string()))
		.collect::<Result<_, _>>()?;
	Ok(())
}

/// Says in time, and in one sentence, that somebody else listens at `address`.
pub fn ensure_free(address: SocketAddr, option: &str) -> Result<(), String> {
	match TcpListener::bind(address) {
		Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => Err(format!(
			"Port {} is in use: stop the program that uses it, or choose another with `{option}`.",
			address.port()
		)),
		// Whatever else may be wrong, the SDK says it when it opens the port for good.
		_ => Ok(()),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::cli::Cli;
	use clap::Parser;

	fn listening(arguments: &[&str]) -> Result<Vec<String>, String> {
		let mut cli = Cli::parse_from([&["co3-node"], arguments].concat());
		listen_by_default(&mut cli.run.network_params)?;
		Ok(cli.run.network_params.listen_addr.iter().map(ToString::to_string).collect())
	}

	/// Two neighbouring ports that nobody uses, not below `from`: tests run side by side.
	fn free_ports(from: u16) -> (u16, TcpListener) {
		(from..u16::MAX - 1)
			.find_map(|port| {
				TcpListener::bind(("0.0.0.0", port + 1)).ok()?;
				Some((port, TcpListener::bind(("0.0.0.0", port)).ok()?))
			})
			.unwrap()
	}

	#[test]
	fn nodes_and_light_clients_are_served_and_udp_is_not_opened() {
		assert_eq!(
			listening(&["--port", "0"]).unwrap(),
			["/ip4/0.0.0.0/tcp/0", "/ip4/0.0.0.0/tcp/0/ws", "/ip6/::/tcp/0", "/ip6/::/tcp/0/ws"]
		);
	}

	#[test]
	fn what_the_operator_says_is_what_counts() {
		assert_eq!(
			listening(&["--listen-addr", "/ip4/127.0.0.1/tcp/7"]).unwrap(),
			["/ip4/127.0.0.1/tcp/7"]
		);
		let (port, guard) = free_ports(20_000);
		drop(guard);
		let light = port + 1;
		let addresses = listening(&["--port", &port.to_string()]).unwrap();
		assert!(addresses.contains(&format!("/ip4/0.0.0.0/tcp/{port}")));
		assert!(addresses.contains(&format!("/ip4/0.0.0.0/tcp/{light}/ws")));
	}

	#[test]
	fn a_port_in_use_or_out_of_range_is_said_at_once() {
		let (port, _guard) = free_ports(25_000);
		let error = listening(&["--port", &port.to_string()]).unwrap_err();
		assert!(error.contains(&format!("Port {port} is in use")), "{error}");
		assert!(listening(&["--port", "65535"]).unwrap_err().contains("lower"));
	}
}
