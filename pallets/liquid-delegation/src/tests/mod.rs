// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod admission;
mod bad_input;
mod clearing;
mod clock;
mod confirming;
mod counting;
mod delegating;
mod enacting;
mod frozen;
mod governing;
mod hooks;
mod initiating;
mod initiative_right;
mod invariants;
mod matters;
mod model;
mod outcomes;
mod reading;
mod reminding;
mod sealing;
mod stories;
mod suffrage;
mod supporting;
mod telling;
mod turnout;
mod voting;
