/// Connections: what became of a service that a person was told about or referred to.
///
/// A [Connection] begins as an offer, a signpost or a referral and is followed until it ends. A signpost leaves it to
/// the person to get in touch; a referral gives the service what the person agreed to, and nothing once they have taken
/// that back. The service answers by a link in an e-mail, without an account; what staff and the person tell counts as
/// much. Each piece of [News] moves a connection where its state allows and leaves one step of history.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "audit",
            "design",
            "design::*",
            "schemes",
            "directory",
            "people",
            "referrals",
            "messages",
            "support"
        })
package org.kith.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
