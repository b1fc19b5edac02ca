package org.kith.connections.web;

import org.kith.connections.AnsweringReferrals.Door;

/// Before a service has pressed the button of its link.
public record AnswerDoorPage(String href, Door door, String contact) {}
