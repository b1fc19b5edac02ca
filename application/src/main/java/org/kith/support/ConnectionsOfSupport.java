package org.kith.support;

import java.util.List;
import org.kith.design.Status;
import org.kith.referrals.SupportId;

/// Gives the pages of support the services that the person was connected with. The module that connects implements
/// it.
public interface ConnectionsOfSupport {

    List<Shown> of(SupportId support);

    /// One service the person was told about or referred to.
    ///
    /// @param since when it came to stand where it stands, as written on pages
    /// @param href  the page of the connection
    /// @param open  whether an answer or an end is still to come
    record Shown(String service, Status status, String since, String href, boolean open) {}
}
