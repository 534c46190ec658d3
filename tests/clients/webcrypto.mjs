// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// The client libraries ask for chance where browsers have it. Node.js 18, which is Debian's, has it elsewhere.

import { webcrypto } from "node:crypto";

globalThis.crypto ??= webcrypto;
