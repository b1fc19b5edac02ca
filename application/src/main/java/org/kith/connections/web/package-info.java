/// The pages of connections: choosing a service for somebody, following it up, and the service's own page behind the
/// link in its e-mail.
@NullMarked
package org.kith.connections.web;

import org.jspecify.annotations.NullMarked;
