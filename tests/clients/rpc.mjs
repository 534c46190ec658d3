// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

import WebSocket from "ws";

/** JSON-RPC over WebSocket, as plain as it gets. */
export class Rpc {
  #socket;
  #next = 1;
  #waiting = new Map();

  static async connect(url) {
    const rpc = new Rpc();
    rpc.#socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      rpc.#socket.once("open", resolve);
      rpc.#socket.once("error", reject);
    });
    rpc.#socket.on("message", (data) => {
      const message = JSON.parse(data.toString());
      const waiting = rpc.#waiting.get(message.id);
      if (!waiting) return;
      rpc.#waiting.delete(message.id);
      if (message.error) waiting.reject(Object.assign(new Error(message.error.message), message.error));
      else waiting.resolve(message.result);
    });
    return rpc;
  }

  call(method, params = []) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    });
  }

  close() {
    this.#socket.close();
  }
}
