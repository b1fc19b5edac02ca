package org.kith.connections.web;

import org.kith.design.form.Entries;

/// Referring somebody who had only been told about a service.
public record ReferralPage(Whose whose, String href, String version, Asked asked, Entries entries) {}
