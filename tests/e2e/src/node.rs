// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::SLOT;
use jsonrpsee::{
	core::{client::ClientT, params::ArrayParams, ClientError},
	http_client::{HttpClient, HttpClientBuilder},
};
use serde_json::Value;
use std::{
	ffi::OsStr,
	fs::File,
	future::Future,
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, Output, Stdio},
	time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::{
	io::{AsyncReadExt, AsyncWriteExt},
	net::TcpStream,
	time::sleep,
};

/// What a node is started as.
#[derive(Clone, Copy, Debug)]
pub enum Role {
	/// Makes blocks with a development key, such as `alice`.
	Validator(&'static str),
	/// Makes blocks with the keys that are put into its store later.
	Keyless,
	/// Follows, and serves what may be served to anybody.
	Full,
}

/// A running `co3-node` with a directory of its own. Dropping it ends it.
pub struct Node {
	/// What to call it in messages.
	pub name: String,
	directory: TempDir,
	arguments: Vec<String>,
	process: Option<Child>,
	http: HttpClient,
	rpc_port: u16,
	p2p_port: u16,
}

/// A port that nothing listens on now. Never a well-known one: the system hands them out.
pub fn free_port() -> u16 {
	TcpListener::bind("127.0.0.1:0")
		.and_then(|socket| socket.local_addr())
		.expect("a free port")
		.port()
}

/// The binary under test: `CO3_NODE`, or the one that was built beside this test.
pub fn binary() -> PathBuf {
	match std::env::var_os("CO3_NODE") {
		Some(path) => path.into(),
		None => built("co3-node"),
	}
}

/// A program that was built beside this test.
pub(crate) fn built(name: &str) -> PathBuf {
	let test = std::env::current_exe().expect("the test knows where it is");
	let directory = test.parent().and_then(Path::parent).expect("target/PROFILE/deps/TEST");
	directory.join(name)
}

/// Runs one of the program's commands to its end.
pub fn command<S: AsRef<OsStr>>(arguments: &[S]) -> Output {
	Command::new(binary()).args(arguments).output().expect("the node can be run")
}

/// The raw specification of a preset, where it has been written for all programs of a run. A node that has
/// to run the genesis builder itself needs three times as long to start.
fn prepared(chain: &str) -> Option<PathBuf> {
	let directory = PathBuf::from(std::env::var_os("CO3_SPECIFICATIONS")?);
	Some(directory.join(format!("{chain}.json"))).filter(|file| file.is_file())
}

/// Writes the raw specification of a chain.
pub fn export_specification(chain: &str, file: &Path) {
	if let Some(prepared) = prepared(chain) {
		std::fs::copy(prepared, file).expect("it can be copied");
		return;
	}
	let to = format!("--output={}", file.display());
	let written = command(&["export-chain-spec", "--raw", "--chain", chain, &to]);
	let said = String::from_utf8_lossy(&written.stderr);
	assert!(written.status.success(), "no specification of {chain}: {said}");
}

impl Node {
	/// Starts a node of `chain` (a preset's name or a file) that knows `boot` already, and waits
	/// until it answers.
	pub async fn start(chain: &str, role: Role, boot: &[String], more: &[&str]) -> Self {
		let directory = tempfile::tempdir().expect("a temporary directory");
		let (rpc_port, p2p_port) = (free_port(), free_port());
		let chain = prepared(chain).unwrap_or_else(|| chain.into());
		let mut arguments: Vec<String> = vec![
			format!("--chain={}", chain.display()),
			format!("--base-path={}", directory.path().display()),
			format!("--rpc-port={rpc_port}"),
			format!("--listen-addr=/ip4/127.0.0.1/tcp/{p2p_port}"),
			"--no-mdns".into(),
			"--allow-private-ip".into(),
			"--unsafe-force-node-key-generation".into(),
		];
		let name = match role {
			Role::Validator(key) => {
				arguments.extend([format!("--{key}"), "--validator".into()]);
				key.to_string()
			}
			Role::Keyless => {
				arguments.extend(["--validator".into(), "--rpc-methods=unsafe".into()]);
				"keyless".to_string()
			}
			Role::Full => "full".to_string(),
		};
		if !more.iter().any(|argument| argument.starts_with("--prometheus-port")) {
			arguments.push("--no-prometheus".into());
		}
		arguments.extend(boot.iter().map(|address| format!("--bootnodes={address}")));
		arguments.extend(more.iter().map(|argument| argument.to_string()));
		let http = HttpClientBuilder::default()
			.request_timeout(Duration::from_secs(30))
			.build(format!("http://127.0.0.1:{rpc_port}"))
			.expect("an address");
		let mut node = Self { name, directory, arguments, process: None, http, rpc_port, p2p_port };
		node.resume().await;
		node
	}

	/// Starts the process again, with what it had on disk.
	pub async fn resume(&mut self) {
		assert!(self.process.is_none(), "{} runs already", self.name);
		let log = File::options()
			.create(true)
			.append(true)
			.open(self.directory.path().join("log"))
			.expect("the log can be written");
		let program = binary();
		let process = Command::new(&program)
			.args(&self.arguments)
			.stdin(Stdio::null())
			.stdout(log.try_clone().expect("the log can be shared"))
			.stderr(log)
			.spawn()
			.unwrap_or_else(|error| {
				panic!("{}: {error}; build the workspace first", program.display())
			});
		self.process = Some(process);
		let started = Instant::now();
		while self.rpc("system_chain", vec![]).await.is_err() {
			let ended = self.process.as_mut().and_then(|child| child.try_wait().ok().flatten());
			if ended.is_some() || started.elapsed() > Duration::from_secs(120) {
				panic!("{} does not answer ({ended:?}):\n{}", self.name, self.log());
			}
			sleep(Duration::from_millis(200)).await;
		}
	}

	/// Starts it again, and panics unless it reaches the hash that `other` has finalised within twenty slots.
	pub async fn come_back(&mut self, other: &Node) {
		let (height, hash) = other.finalised().await;
		let returned = Instant::now();
		self.resume().await;
		let left = Duration::from_secs(20 * SLOT).saturating_sub(returned.elapsed());
		self.wait_finalised(height, left.as_secs()).await;
		println!("caught up with block {height} in {:?}", returned.elapsed());
		assert_eq!(self.hash_at(height).await, Some(hash));
	}

	/// Ends the process at once, as a power cut would.
	pub fn kill(&mut self) {
		if let Some(mut process) = self.process.take() {
			process.kill().expect("the process is ours");
			process.wait().expect("the process was ours");
		}
	}

	/// Tells the process to end, as an operator or a service manager does, and waits until it has: with
	/// everything written, and with success.
	pub fn stop(&mut self) {
		let mut process = self.process.take().expect("it runs");
		// The shell's own, which is everywhere.
		let tell = format!("kill -TERM {}", process.id());
		let told = Command::new("sh").args(["-c", &tell]).status();
		assert!(told.is_ok_and(|status| status.success()), "{} cannot be told", self.name);
		let ended = process.wait().expect("the process was ours");
		assert!(ended.success(), "{} ended with {ended}:\n{}", self.name, self.log());
	}

	/// Where it keeps what it knows.
	pub fn base_path(&self) -> &Path {
		self.directory.path()
	}

	/// What it has logged.
	pub fn log(&self) -> String {
		std::fs::read_to_string(self.directory.path().join("log")).unwrap_or_default()
	}

	/// Where it answers JSON-RPC over WebSocket.
	pub fn url(&self) -> String {
		format!("ws://127.0.0.1:{}", self.rpc_port)
	}

	/// The address at which other nodes find it.
	pub async fn address(&self) -> String {
		format!("/ip4/127.0.0.1/tcp/{}/p2p/{}", self.p2p_port, self.peer().await)
	}

	async fn peer(&self) -> String {
		let peer = self.rpc("system_localPeerId", vec![]).await.expect("a node knows its own name");
		peer.as_str().expect("a peer id is text").to_string()
	}

	/// Calls a JSON-RPC method.
	pub async fn rpc(&self, method: &str, parameters: Vec<Value>) -> Result<Value, ClientError> {
		let mut array = ArrayParams::new();
		for parameter in parameters {
			array.insert(parameter).map_err(ClientError::ParseError)?;
		}
		self.http.request(method, array).await
	}

	/// Posts `body` as it is, JSON or not, and returns what comes back after the headers.
	pub async fn post(&self, body: &str) -> std::io::Result<String> {
		self.exchange(body.len(), body).await
	}

	/// Says that a body of so many bytes follows, sends none of it, and returns what comes back
	/// after the headers.
	pub async fn announce(&self, length: usize) -> std::io::Result<String> {
		self.exchange(length, "").await
	}

	async fn exchange(&self, length: usize, body: &str) -> std::io::Result<String> {
		let mut stream = TcpStream::connect(("127.0.0.1", self.rpc_port)).await?;
		let request = format!(
			"POST / HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
			Connection: close\r\nContent-Length: {length}\r\n\r\n{body}",
			self.rpc_port
		);
		stream.write_all(request.as_bytes()).await?;
		let mut answer = String::new();
		stream.read_to_string(&mut answer).await?;
		let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_string());
		Ok(body.unwrap_or(answer))
	}

	/// Whether the process has been started and not ended by us.
	pub fn runs(&self) -> bool {
		self.process.is_some()
	}

	/// The height and hash of the last finalised block.
	pub async fn finalised(&self) -> (u32, String) {
		let hash = self.rpc("chain_getFinalizedHead", vec![]).await.expect("a finalised block");
		let header = self.rpc("chain_getHeader", vec![hash.clone()]).await.expect("its header");
		(height(&header), hash.as_str().expect("a hash is text").to_string())
	}

	/// The height of the best block.
	pub async fn best(&self) -> u32 {
		height(&self.rpc("chain_getHeader", vec![]).await.expect("a best block"))
	}

	/// The hash of the block at `height`, if there is one.
	pub async fn hash_at(&self, height: u32) -> Option<String> {
		let hash = self.rpc("chain_getBlockHash", vec![height.into()]).await.ok()?;
		hash.as_str().map(str::to_string)
	}

	/// Waits until a block at `height` is finalised, and panics after `seconds`.
	pub async fn wait_finalised(&self, height: u32, seconds: u64) {
		within(seconds, &format!("{} finalises {height}", self.name), || async {
			(self.finalised().await.0 >= height).then_some(())
		})
		.await
	}
}

/// What `question` answers, asked again and again until it has an answer. Panics after `seconds`.
pub async fn within<T, F>(seconds: u64, what: &str, question: impl Fn() -> F) -> T
where
	F: Future<Output = Option<T>>,
{
	let started = Instant::now();
	loop {
		if let Some(answer) = question().await {
			return answer;
		}
		let elapsed = started.elapsed();
		assert!(elapsed <= Duration::from_secs(seconds), "{what}: not in {seconds} seconds");
		sleep(Duration::from_millis(300)).await;
	}
}

fn height(header: &Value) -> u32 {
	let number = header["number"].as_str().expect("a header has a number");
	u32::from_str_radix(number.trim_start_matches("0x"), 16).expect("a number is hexadecimal")
}

impl Drop for Node {
	fn drop(&mut self) {
		self.kill();
		// A failing test is told best by the node itself.
		if std::thread::panicking() {
			let log = self.log();
			let tail = log.lines().rev().take(40).collect::<Vec<_>>();
			eprintln!("--- the last lines of {} ---", self.name);
			tail.iter().rev().for_each(|line| eprintln!("{line}"));
		}
	}
}
