# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""A node with a given state, and its JSON-RPC."""

import json
import re
import socket
import subprocess
import time


def free_ports(count):
    """Ports that nothing listens on now, all different."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    return [one.getsockname()[1] for one in sockets]


class Connection:
    """One connection to a node over HTTP, kept open: a question costs one round trip. Written with
    sockets, so that little but the node is measured."""

    def __init__(self, port):
        self.host = b"127.0.0.1:%d" % port
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = bytearray(1 << 20)

    def post(self, body):
        """Sends a request, and answers with the body of the response as it came."""
        head = (
            b"POST / HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n" % (self.host, len(body))
        )
        self.socket.sendall(head + body)
        filled, needed, begins = 0, None, 0
        while needed is None or filled < needed:
            if filled == len(self.buffer):
                self.buffer.extend(bytes(len(self.buffer)))
            count = self.socket.recv_into(memoryview(self.buffer)[filled:])
            if count == 0:
                raise ConnectionError("the node closed the connection")
            filled += count
            if needed is None:
                end = self.buffer.find(b"\r\n\r\n", 0, filled)
                if end >= 0:
                    begins = end + 4
                    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", self.buffer[:end])
                    needed = begins + int(length[1])
        return bytes(memoryview(self.buffer)[begins:needed])


def request(method, *parameters):
    """The bytes of a question."""
    return json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters}).encode()


def result(body):
    """What an answer says; an error is raised."""
    answer = json.loads(body)
    if "error" in answer:
        raise RuntimeError(answer["error"])
    return answer["result"]


# The only validator of a chain: it makes blocks while it is asked, as a node in use does.
VALIDATOR = ["--alice", "--validator", "--force-authoring"]
# Keeps the state after every block.
ARCHIVE = ["--state-pruning=archive", "--blocks-pruning=archive"]


class Node:
    """A node of a chain that has no other; by default its validator."""

    def __init__(self, program, specification, directory, role=VALIDATOR):
        self.rpc_port, p2p_port = free_ports(2)
        self.log = directory / "node.log"
        arguments = [
            f"--chain={specification}",
            f"--base-path={directory / 'chain'}",
            *role,
            f"--rpc-port={self.rpc_port}",
            "--rpc-methods=unsafe",
            "--rpc-max-response-size=1024",
            f"--listen-addr=/ip4/127.0.0.1/tcp/{p2p_port}",
            "--no-prometheus",
            "--no-mdns",
            "--unsafe-force-node-key-generation",
        ]
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            self.connection = self._connect(600)
        except BaseException:
            self.stop()
            raise

    def _connect(self, seconds):
        """Waits for the node, which first writes its genesis."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            if self.process.poll() is not None:
                break
            try:
                return Connection(self.rpc_port)
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the node does not answer:\n" + "\n".join(self.log.read_text().splitlines()[-20:]))

    def ask(self, method, *parameters):
        """Asks, and answers with the result."""
        return result(self.connection.post(request(method, *parameters)))

    def wait_for_block(self, height):
        """Waits until the chain has come so far."""
        while int(self.ask("chain_getHeader")["number"], 16) < height:
            time.sleep(0.2)

    def leave(self):
        """Ends it as an operator does: what it has on disk can be used again."""
        self.process.terminate()
        self.process.wait(120)

    def stop(self):
        """Ends it at once: nothing that it has on disk is kept."""
        self.process.kill()
        self.process.wait()
